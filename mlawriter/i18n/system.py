"""Ask the system which languages its user prefers."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def tags_of_system() -> Iterator[str]:
    """Yield the tags of the languages that the system prefers, each followed by its plain language."""
    for name in _names_of_system():
        tag = name.partition(".")[0].partition("@")[0]
        yield tag
        yield tag.partition("_")[0]


def _names_of_system() -> list[str]:
    if sys.platform == "win32":
        import ctypes
        import locale

        return [locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")]
    # The order of gettext; the first of the last three that is set hides the others.
    held = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return [] if held == "C" else [*os.environ.get("LANGUAGE", "").split(":"), held]
