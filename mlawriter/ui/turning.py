"""Say where the window may turn to: the folders of the class, those of the office, or the tour, which keeps nothing."""

from __future__ import annotations

import functools
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mlawriter.ui.preferences import Preferences


class Place(StrEnum):
    """Name whose folders the window stands over."""

    OFFICE = "office"
    CLASS = "class"
    TOUR = "tour"
    BACK = "back"
    """Whence the tour was begun."""


def turnings(preferences: Preferences, turn: Callable[[str], object]) -> dict[str, Callable[..., object]]:
    """Return the commands that lead elsewhere, by their names in the menus."""
    if preferences.tours:
        return {"tour": functools.partial(turn, Place.BACK)}
    other = ("end-presenting", Place.OFFICE) if preferences.presents else ("present", Place.CLASS)
    return {"tour": functools.partial(turn, Place.TOUR), other[0]: functools.partial(turn, other[1])}
