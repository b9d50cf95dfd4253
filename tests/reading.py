"""Read what a letter says without what only holds it together on its lines."""

from __future__ import annotations

_SPACES = str.maketrans({"\u202f": " ", "\u00a0": " "})


def plain(text: str) -> str:
    """Return a text whose no-break spaces are spaces."""
    return text.translate(_SPACES)
