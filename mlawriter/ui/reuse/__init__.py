"""Use what was written before: copies for other States, persons, phrases, similar requests."""
