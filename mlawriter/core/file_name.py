"""Name files so that every system takes the name."""

from __future__ import annotations

import re
import unicodedata

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\s\x00-\x1f]+')
_LONGEST = 60
"""Characters of a name that leave room for folders, numbers and endings."""
_MOST_BYTES = 120
"""Bytes of a name that leave as much room in scripts of several bytes to a letter; systems take 255 of them."""
# Windows opens a device instead of a file under these names, whatever ending follows.
_DEVICE = re.compile(r"(con|prn|aux|nul|(com|lpt)[0-9¹²³]|conin\$|conout\$) *(\.|$)", re.IGNORECASE)
# Controls, what hides or reorders letters, and halves of characters, which no system can write.
_UNSEEN = frozenset(("Cc", "Cf", "Cs"))


def named_after(reference: str) -> str:
    """Return what of a reference every system takes in the name of a file; it may be nothing."""
    joined = _NOT_IN_NAMES.sub("-", reference)
    seen = "".join(letter for letter in joined if unicodedata.category(letter) not in _UNSEEN).strip("-. ")
    if _DEVICE.match(seen):
        seen = f"_{seen}"
    # A character of which only some bytes have room is left out whole.
    return seen[:_LONGEST].encode()[:_MOST_BYTES].decode(errors="ignore").rstrip("-. ")
