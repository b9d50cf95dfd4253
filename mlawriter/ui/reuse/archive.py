"""Reach the register of the office for what was written before. It belongs to the window and stays open."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.casebook.register.index import Register
    from mlawriter.ui.preferences import Preferences


def archive(preferences: Preferences) -> Register:
    """Return the register as it is known now; an empty one where none was made yet, or it is locked."""
    return preferences.register.register


def name_in_archive(path: Path | None) -> str:
    """Return the name that the register has for the file of a case; empty for one without a file."""
    return "" if path is None else os.fspath(path.absolute())
