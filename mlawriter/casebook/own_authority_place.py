"""Say where the profiles of the office are kept, and whether there are any: the start page asks before its first paint."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.casebook.folders import Folders


def authorities_file(folders: Folders) -> Path:
    """Return where the profiles are kept."""
    return folders.config / "authorities.json"


def is_set_up(folders: Folders) -> bool:
    """Tell whether the office has made a profile."""
    return authorities_file(folders).is_file()
