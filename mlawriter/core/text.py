"""Clean what people type or paste, so that every later stage can trust it."""

from __future__ import annotations

import re
import unicodedata

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f"  # control characters that XML 1.0 or a reader cannot show
    "\u202a-\u202e\u2066-\u2069"  # overrides and isolates: they can make a name read as another
    "\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]"  # lone surrogates, noncharacters, byte order marks
)
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")


def clean(text: str) -> str:
    r"""Return text without characters that no document can carry, composed (NFC), lines ended by `\n`.

    Joiners and directional marks (U+200C to U+200F) stay: several scripts are written with them.
    """
    text = _LINE_ENDS.sub("\n", text)
    if _FORBIDDEN.search(text):
        text = _FORBIDDEN.sub("", text)
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def clean_line(text: str) -> str:
    """Return text as one clean line, without blanks at its ends."""
    return " ".join(clean(text).replace("\t", " ").split("\n")).strip()
