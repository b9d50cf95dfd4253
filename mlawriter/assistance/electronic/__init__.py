"""Declare the types of assistance that concern electronic evidence: kept, disclosed, or collected as it passes."""
