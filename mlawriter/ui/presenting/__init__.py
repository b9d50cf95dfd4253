"""Show the program to a class: large type, the keys that are pressed, and nothing of the office."""
