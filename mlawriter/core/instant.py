"""Read an hour and a time zone as an officer types them, and place them on the clock of the world."""

from __future__ import annotations

import functools
import re
import zoneinfo
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from enum import Enum

from mlawriter.core import time_zones

_HOUR = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?")
_OFFSET = re.compile(r"(?:UTC|GMT)?([+-])(\d{1,2})(?::?([0-5]\d))?", re.IGNORECASE)
_FURTHEST = timedelta(hours=14)
"""No clock on earth is further from UTC."""


class Occurrence(Enum):
    """Say how often an hour comes on a day: clocks are put forward and back."""

    ONCE = "once"
    TWICE = "twice"
    NEVER = "never"


def hour_of(text: str) -> time | None:
    """Return the time of day that a text such as 21:04 or 21:04:05 means; nothing when it has another form."""
    found = _HOUR.fullmatch(text.strip())
    if found is None:
        return None
    return time(int(found[1]), int(found[2]), int(found[3] or 0))


@functools.lru_cache(maxsize=256)
def zone_of(text: str) -> tzinfo | None:
    """Return the zone that UTC, Z, UTC+2, +05:30 or a name such as Europe/Berlin means; nothing otherwise."""
    name = text.strip().replace("\u2212", "-").replace(" ", "")
    if name.upper() in {"UTC", "GMT", "Z"}:
        return UTC
    offset = _OFFSET.fullmatch(name)
    if offset is not None:
        distance = timedelta(hours=int(offset[2]), minutes=int(offset[3] or 0))
        return timezone(-distance if offset[1] == "-" else distance) if distance <= _FURTHEST else None
    # CET and EST are habits of speech: they do not say whether it is summer.
    return zoneinfo.ZoneInfo(name) if name in time_zones.names() else None


def in_utc(day: date, hour: time, zone: tzinfo) -> datetime | None:
    """Return the instant in UTC: the first of two; nothing beyond the calendar."""
    try:
        return datetime.combine(day, hour, zone).astimezone(UTC)
    except (OverflowError, ValueError):
        return None


def in_local_time(moment: datetime) -> datetime:
    """Return a moment on the clock of this machine; as it is, in UTC if need be, where that is beyond the calendar."""
    try:
        return moment.astimezone()
    except (OverflowError, ValueError, OSError):
        return moment.replace(tzinfo=UTC)


def occurrence(day: date, hour: time, zone: tzinfo) -> Occurrence:
    """Tell whether an hour comes once on a day, twice when clocks are put back, or never when they are put forward."""
    first, second = (datetime.combine(day, hour.replace(fold=fold), zone) for fold in (0, 1))
    if first.utcoffset() == second.utcoffset():
        return Occurrence.ONCE
    instant = in_utc(day, hour, zone)
    again = instant.astimezone(zone).replace(tzinfo=None) if instant is not None else None
    return Occurrence.TWICE if again == first.replace(tzinfo=None) else Occurrence.NEVER
