"""Keep a tooltip from taking text of a case for markup."""

from __future__ import annotations

import html


def literal(text: str) -> str:
    """Return a tooltip that shows a text as it is.

    Qt has no plain tooltips: it guesses, and what looks like a tag could load a picture from anywhere.
    """
    return f"<span>{html.escape(text)}</span>" if "<" in text or "&" in text else text
