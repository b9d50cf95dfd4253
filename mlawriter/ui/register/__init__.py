"""The page of the register: requests of the office found, listed and counted."""
