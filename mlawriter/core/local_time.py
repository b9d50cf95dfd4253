"""Tell what time it is in a State now, and how far its clocks are from the officer's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from mlawriter.core.time_zones import capital_zone, zones

if TYPE_CHECKING:
    from datetime import tzinfo


@dataclass(frozen=True, slots=True)
class LocalTime:
    """Hold the time of one zone: `ahead` is how far its clock is before the officer's, less than nothing if behind."""

    zone: str
    """IANA name."""
    moment: datetime
    ahead: timedelta


def local_times(state: str, now: datetime, home: tzinfo) -> tuple[LocalTime, ...]:
    """Return the times in a State: one where its clocks agree, else that of its capital, then the earliest and the latest.

    There is none for an unknown State.
    """
    capital = capital_zone(state)
    by_offset: dict[timedelta, LocalTime] = {}
    here = now.astimezone(home).utcoffset() or timedelta()
    for zone in (capital, *(zone for code, zone in zones() if code == state)):
        if zone:
            moment = now.astimezone(ZoneInfo(zone))
            offset = moment.utcoffset() or timedelta()
            by_offset.setdefault(offset, LocalTime(zone, moment, offset - here))
    order = [next(iter(by_offset)), min(by_offset), max(by_offset)] if by_offset else []
    return tuple(by_offset[offset] for offset in dict.fromkeys(order))


def home_of(state: str, now: datetime) -> tzinfo:
    """Return the zone of the officer: that of their State where its clocks agree, else that of this machine."""
    machine = now.astimezone().tzinfo or UTC
    times = local_times(state, now, machine)
    return ZoneInfo(times[0].zone) if len(times) == 1 else machine
