"""Prove that the time in a State is that of its clocks, summer time and several zones included."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from mlawriter.core.local_time import home_of, local_times
from mlawriter.directory.states import STATES

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
PODGORICA = ZoneInfo("Europe/Podgorica")


def test_one_time_is_told_where_the_clocks_agree() -> None:
    (time,) = local_times("KE", NOON, PODGORICA)

    assert (time.zone, f"{time.moment:%H:%M}", time.ahead) == ("Africa/Nairobi", "15:00", timedelta(hours=2))


def test_the_distance_follows_summer_time() -> None:
    (time,) = local_times("KE", datetime(2026, 7, 1, 12, 0, tzinfo=UTC), PODGORICA)

    assert time.ahead == timedelta(hours=1)


def test_several_zones_are_told_by_the_capital_and_their_ends() -> None:
    capital, first, last = local_times("RU", NOON, PODGORICA)

    assert capital.zone == "Europe/Moscow"
    assert (first.zone, first.ahead) == ("Europe/Kaliningrad", timedelta(hours=1))
    assert last.ahead == timedelta(hours=11)


def test_zones_that_agree_now_are_one() -> None:
    assert len(local_times("DE", NOON, PODGORICA)) == 1


def test_every_state_has_a_clock() -> None:
    assert [code for code in STATES if not local_times(code, NOON, PODGORICA)] == []


def test_an_unknown_state_has_none() -> None:
    assert local_times("", NOON, PODGORICA) == ()


@pytest.mark.parametrize(("state", "zone"), [("KE", "Africa/Nairobi"), ("IN", "Asia/Kolkata")])
def test_home_is_the_zone_of_the_officers_state(state: str, zone: str) -> None:
    assert home_of(state, NOON) == ZoneInfo(zone)


def test_home_is_the_machines_zone_where_the_state_has_several_or_none() -> None:
    assert home_of("US", NOON) == home_of("", NOON) == NOON.astimezone().tzinfo
