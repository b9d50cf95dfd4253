"""Documents of their own kind: they ask for no assistance under article 18(3), and stand alone."""
