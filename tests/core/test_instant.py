from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from mlawriter.core.instant import Occurrence, hour_of, in_utc, occurrence, zone_of

DAY = date(2026, 5, 14)


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("21:04", time(21, 4)),
        ("21:04:05", time(21, 4, 5)),
        (" 6:31:40 ", time(6, 31, 40)),
        ("00:00", time(0, 0)),
    ],
)
def test_hour_is_read(text: str, hour: time) -> None:
    assert hour_of(text) == hour


@pytest.mark.parametrize("text", ["", "21", "24:00", "21:60", "21.04", "9 p.m.", "21:04:05.5"])
def test_what_is_no_hour_is_nothing(text: str) -> None:
    assert hour_of(text) is None


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("UTC", 0),
        ("Z", 0),
        ("gmt", 0),
        ("UTC+2", 120),
        ("UTC +02:00", 120),
        ("+0530", 330),
        ("UTC\u22123", -180),
        ("Europe/Berlin", 120),
        ("America/Argentina/Buenos_Aires", -180),
    ],
)
def test_zone_is_read(text: str, minutes: int) -> None:
    zone = zone_of(text)

    assert zone is not None
    assert datetime(2026, 5, 14, 12, tzinfo=zone).utcoffset() == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "CET",
        "Berlin",
        "Europe/",
        "Europe/Nowhere",
        "right/UTC",
        "posix/Europe/Berlin",
        "../etc/passwd",
        "UTC+15",
        "+",
    ],
)
def test_what_is_no_zone_is_nothing(text: str) -> None:
    assert zone_of(text) is None


@pytest.mark.parametrize("zone", ["UTC+2", "Europe/Berlin"])
def test_instant_is_placed_on_the_clock_of_the_world(zone: str) -> None:
    read = zone_of(zone)

    assert read is not None
    assert in_utc(DAY, time(21, 4, 5), read) == datetime(2026, 5, 14, 19, 4, 5, tzinfo=UTC)


def test_instant_beyond_the_calendar_is_nothing() -> None:
    zone = zone_of("UTC+2")

    assert zone is not None
    assert in_utc(date.min, time(0, 0), zone) is None


@pytest.mark.parametrize(
    ("day", "times"),
    [
        (date(2026, 3, 29), Occurrence.NEVER),
        (date(2026, 10, 25), Occurrence.TWICE),
        (date(2026, 10, 26), Occurrence.ONCE),
    ],
)
def test_an_hour_comes_once_twice_or_never(day: date, times: Occurrence) -> None:
    zone = zone_of("Europe/Berlin")

    assert zone is not None
    assert occurrence(day, time(2, 30), zone) is times
