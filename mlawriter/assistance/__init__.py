"""Declare the types of assistance: read these and you have read the product."""
