"""Ask the system which languages its user prefers."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from mlawriter.i18n.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator


def tags_of_system() -> Iterator[str]:
    """Yield the tags of those of our languages that the system prefers, the most wanted first."""
    known = {name: one.tag for one in LANGUAGES for name in (one.tag, *one.system)}
    for name in _names_of_system():
        yield from (known[shorter] for shorter in _shorter(name) if shorter in known)


def _shorter(name: str) -> Iterator[str]:
    """Yield a name such as `sr_RS.UTF-8@latin` without its encoding, then with less and less of the rest."""
    place, _, variant = name.replace("-", "_").partition("@")
    place = place.partition(".")[0]
    if variant:
        yield f"{place}@{variant}"
    while place:
        yield place
        place = place.rpartition("_")[0]


def _names_of_system() -> list[str]:
    if sys.platform == "win32":
        import ctypes

        name = ctypes.create_unicode_buffer(85)  # LOCALE_NAME_MAX_LENGTH
        kernel = ctypes.windll.kernel32
        kernel.LCIDToLocaleName(kernel.GetUserDefaultUILanguage(), name, len(name), 0)
        return [name.value]
    # The order of gettext; the first of the last three that is set hides the others.
    held = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return [] if held == "C" else [*os.environ.get("LANGUAGE", "").split(":"), held]
