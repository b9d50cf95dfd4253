"""Show the wizard. Nothing else in the program knows Qt."""
