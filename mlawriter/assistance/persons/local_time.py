"""Show an instant as clocks of one place do: summer time and all."""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from typing import NamedTuple

_SUMMER_IS_STANDARD = "Europe/Dublin"
"""Irish law calls summer time standard time, and so does the time zone database."""


class LocalTime(NamedTuple):
    """Give one instant as clocks show it in one place."""

    day: date
    clock: str
    """Hour and minute: `16:00`."""
    offset: str
    """Distance from universal time: `UTC+08:00`."""
    summer: bool
    """Whether clocks stand on summer time."""


def local_time(moment: datetime, zone: tzinfo) -> LocalTime | None:
    """Return an instant as clocks of a zone show it; nothing at the ends of the calendar."""
    try:
        there = moment.astimezone(zone)
    except OverflowError:
        return None
    offset = f"{there:%z}"
    return LocalTime(there.date(), f"{there:%H:%M}", f"UTC{offset[:3]}:{offset[3:5]}", _is_summer(there))


def _is_summer(there: datetime) -> bool:
    saving = there.dst()
    if str(there.tzinfo) == _SUMMER_IS_STANDARD:
        return not saving
    return saving is not None and saving.total_seconds() > 0
