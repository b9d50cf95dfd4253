"""The letters that follow a request: one declaration for each kind."""
