"""Speak the languages of the officer and of the document, side by side."""
