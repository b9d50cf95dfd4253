"""A hearing has one instant and two clocks."""

from __future__ import annotations

from datetime import UTC, date, time
from zoneinfo import ZoneInfo

import pytest

from mlawriter.assistance.persons.local_time import LocalTime, local_time
from mlawriter.assistance.persons.video_session import Session, by_two_clocks
from mlawriter.core.instant import Occurrence, in_utc
from mlawriter.core.time_zones import zones


def both(day: date, hour: str, ours: str, theirs: str) -> tuple[LocalTime | None, LocalTime | None]:
    (shown,) = by_two_clocks([Session(day=day, hour=hour)], ours, theirs)
    return shown.ours, shown.theirs


def test_the_other_clock_stands_on_summer_time_after_the_last_sunday_in_march() -> None:
    assert both(date(2027, 4, 6), "16:00", "Asia/Manila", "Europe/Madrid") == (
        LocalTime(date(2027, 4, 6), "16:00", "UTC+08:00", summer=False),
        LocalTime(date(2027, 4, 6), "10:00", "UTC+02:00", summer=True),
    )
    assert both(date(2027, 3, 23), "16:00", "Asia/Manila", "Europe/Madrid")[1] == LocalTime(
        date(2027, 3, 23), "09:00", "UTC+01:00", summer=False
    )


def test_the_other_day_may_be_another() -> None:
    ours, theirs = both(date(2027, 4, 6), "08:00", "Pacific/Auckland", "America/Lima")

    assert (ours, theirs) == (
        LocalTime(date(2027, 4, 6), "08:00", "UTC+12:00", summer=False),
        LocalTime(date(2027, 4, 5), "15:00", "UTC-05:00", summer=False),
    )


@pytest.mark.parametrize(
    ("zone", "day", "summer"),
    [
        ("Europe/Dublin", date(2027, 7, 1), True),
        ("Europe/Dublin", date(2027, 1, 1), False),
        ("Africa/Casablanca", date(2027, 2, 20), False),
        ("Africa/Casablanca", date(2027, 7, 1), False),
        ("Australia/Sydney", date(2027, 1, 1), True),
    ],
)
def test_summer_time_is_what_clocks_show_in_summer(zone: str, day: date, *, summer: bool) -> None:
    ours, _ = both(day, "12:00", zone, "")

    assert ours is not None
    assert ours.summer is summer


def test_an_hour_that_does_not_exist_has_no_local_time() -> None:
    (shown,) = by_two_clocks([Session(day=date(2027, 3, 28), hour="02:30")], "Europe/Madrid", "Asia/Manila")

    assert (shown.occurrence, shown.ours, shown.theirs) == (Occurrence.NEVER, None, None)


def test_an_hour_that_comes_twice_is_the_first() -> None:
    (shown,) = by_two_clocks([Session(day=date(2027, 10, 31), hour="02:30")], "Europe/Madrid", "Asia/Manila")

    assert shown.occurrence is Occurrence.TWICE
    assert shown.ours == LocalTime(date(2027, 10, 31), "02:30", "UTC+02:00", summer=True)


def test_what_is_missing_is_left_open() -> None:
    assert both(date(2027, 4, 6), "", "Asia/Manila", "Europe/Madrid") == (None, None)
    assert both(date(2027, 4, 6), "16:00", "", "Europe/Madrid") == (None, None)
    assert both(date(2027, 4, 6), "16:00", "Asia/Manila", "nowhere")[1] is None
    assert both(date.max, "23:00", "America/Lima", "Europe/Madrid") == (None, None)


def test_the_end_of_the_calendar_has_no_local_time_further_east() -> None:
    moment = in_utc(date.max, time(23), UTC)

    assert moment is not None
    assert local_time(moment, ZoneInfo("Asia/Manila")) is None


def test_every_zone_that_is_offered_has_rules() -> None:
    offered = zones()

    assert ("ES", "Europe/Madrid") in offered
    assert all(ZoneInfo(zone).key == zone for _, zone in offered)
