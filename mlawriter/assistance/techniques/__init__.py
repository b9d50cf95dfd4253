"""Joint investigations and special investigative techniques (UNTOC 19, 20)."""
