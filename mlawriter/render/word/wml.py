"""Hold the few words of WordprocessingML that several modules share."""

from __future__ import annotations

from typing import Final

from mlawriter.core.text import clean

W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def escape(text: str) -> str:
    """Escape cleaned text for XML content."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def attribute(text: str) -> str:
    """Clean a text and escape it for an attribute in double quotes, on one line."""
    return escape(" ".join(clean(text).split())).replace('"', "&quot;")


def w(name: str) -> str:
    """Return the name of a WordprocessingML element or attribute as lxml spells it."""
    return f"{{{W}}}{name}"
