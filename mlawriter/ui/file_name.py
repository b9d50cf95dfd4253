"""Suggest names of files."""

from __future__ import annotations

import re

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\s\x00-\x1f]+')


def named_after(reference: str) -> str:
    """Return what of a reference every system takes in the name of a file; it may be nothing."""
    return _NOT_IN_NAMES.sub("-", reference).strip("-. ")
