"""Persons who come or are heard from afar: article 18(3)(h), 18(10) to (12), 18(18)."""
