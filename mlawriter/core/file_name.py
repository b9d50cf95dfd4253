"""Name files so that every system takes the name."""

from __future__ import annotations

import re

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\s\x00-\x1f]+')
_LONGEST = 60
"""Characters of a name that leave room for folders, numbers and endings, in any script."""


def named_after(reference: str) -> str:
    """Return what of a reference every system takes in the name of a file; it may be nothing."""
    return _NOT_IN_NAMES.sub("-", reference)[:_LONGEST].strip("-. ")
