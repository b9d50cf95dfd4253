"""Prove that weekends are those that CLDR has."""

from __future__ import annotations

from datetime import date

import pytest
from babel import Locale

from mlawriter.directory.states import STATES
from mlawriter.i18n.weekend import rests_on


@pytest.mark.parametrize(
    ("territory", "day", "rests"),
    [
        ("ES", date(2027, 4, 10), True),
        ("ES", date(2027, 4, 9), False),
        ("SA", date(2027, 4, 9), True),
        ("SA", date(2027, 4, 11), False),
        ("QX", date(2027, 4, 11), False),
        ("", date(2027, 4, 11), False),
    ],
)
def test_weekends_are_those_of_the_state(territory: str, day: date, *, rests: bool) -> None:
    assert rests_on(territory, day) is rests


@pytest.mark.parametrize("day", range(7))
def test_weekends_are_those_of_cldr(day: int) -> None:
    for territory in STATES:
        cldr = Locale.parse(f"und_{territory}")
        length = (cldr.weekend_end - cldr.weekend_start) % 7
        expected = (day - cldr.weekend_start) % 7 <= length

        assert rests_on(territory, date(2027, 4, 5 + day)) is expected, territory
