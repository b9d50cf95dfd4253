"""Clean what people type or paste, so that every later stage can trust it."""

from __future__ import annotations

import re
import unicodedata

_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")

_PLANE_ENDS = "".join(chr(plane * 0x10000 + 0xFFFE) + chr(plane * 0x10000 + 0xFFFF) for plane in range(17))
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f"  # control characters; XML 1.0 knows only tab and line ends
    "\u202a-\u202e\u2066-\u2069"  # overrides and isolates: they can make a name read as another
    f"\ud800-\udfff\ufdd0-\ufdef\ufeff{_PLANE_ENDS}]"  # lone surrogates, byte order marks, noncharacters
)


def clean(text: str) -> str:
    r"""Return text without characters that no document can carry, composed (NFC), lines ended by `\n`.

    Joiners and directional marks (U+200C to U+200F) stay: several scripts are written with them.
    """
    # What Python calls printable holds nothing of the above; most text that is not has a break or a fixed space.
    bare = text.replace("\n", "").replace("\u00a0", "").replace("\u202f", "")
    if not bare.isprintable():
        text = _FORBIDDEN.sub("", _LINE_ENDS.sub("\n", text))
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def clean_line(text: str) -> str:
    """Return text as one clean line, without blanks at its ends."""
    return " ".join(clean(text).replace("\t", " ").split("\n")).strip()


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a text as the letter numbers them: its lines, without blank ones."""
    return [stripped for line in text.split("\n") if (stripped := line.strip())]
