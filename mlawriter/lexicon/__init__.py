"""Hold the words that checks look for in what officers typed: one module for each language, or group that shares words."""
