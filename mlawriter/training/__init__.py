"""Train with the program: invented requests that show each type of assistance, always marked as exercises."""
