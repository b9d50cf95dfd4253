"""The window of what becomes of a request: one tab for each thing."""
