"""Make any text fit to print: what XML forbids and what could disguise a name goes, the rest stays."""

from __future__ import annotations

import re
import unicodedata

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")

_PLANE_ENDS = "".join(chr(plane * 0x10000 + 0xFFFE) + chr(plane * 0x10000 + 0xFFFF) for plane in range(17))
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # control characters; XML 1.0 knows only tab and line ends
    "\ud800-\udfff"  # lone surrogates
    f"\ufdd0-\ufdef{_PLANE_ENDS}"  # noncharacters
    "\u202a-\u202e\u2066-\u2069]"  # overrides and isolates, which can disguise a name
)


def clean(text: str) -> str:
    """Return `text` composed (NFC), with plain newlines, and without characters that must not be printed.

    Joiners and the marks U+200E and U+200F stay: Arabic and Persian need them.
    """
    # What Python calls printable holds nothing of the above; most text that is not has a break or a fixed space.
    bare = text.replace("\n", "").replace("\u00a0", "").replace("\u202f", "")
    if not bare.isprintable():
        text = _UNPRINTABLE.sub("", _LINE_ENDS.sub("\n", text))
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)
