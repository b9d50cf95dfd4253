"""Declare the types of assistance that concern proceeds and property (UNTOC 12 to 14)."""
