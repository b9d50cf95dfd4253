"""Hand what the officer typed to a translator, and take the translation back: XLIFF 1.2, which every CAT tool reads."""
