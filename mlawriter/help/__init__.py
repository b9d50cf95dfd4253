"""Explain inside the program: article 18 in plain words, terms, reasons for return, and what helps at a field."""
