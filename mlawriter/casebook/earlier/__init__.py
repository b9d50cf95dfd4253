"""Find in the register what was written before and may help again: persons, texts, similar requests."""
