"""Hold the letter as data, and the rules that examine it."""
