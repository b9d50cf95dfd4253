from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mlawriter.assistance.electronic.preservation import Preservation, end_in_diary
from mlawriter.request.request import Request
from mlawriter.request.rules import Surroundings

TODAY = date(2026, 11, 22)
BUDAPEST = {"basis": {"treaties": [{"instrument": "budapest", "binding": "yes"}]}}


def day_told(earlier: dict[str, Any], around: dict[str, Any]) -> date:
    request = Request.model_validate({**around, "items": [{"kind": "preservation", "earlier": earlier}]})
    item = request.items[0]
    assert isinstance(item, Preservation)
    (finding,) = end_in_diary.findings(item, Surroundings(request, TODAY))
    return date.fromisoformat(str(finding.params["day"]))


@pytest.mark.parametrize(
    ("earlier", "around", "day"),
    [
        ({}, {}, date(2027, 2, 20)),
        ({}, BUDAPEST, date(2027, 1, 21)),
        ({"on": "2026-11-18"}, BUDAPEST, date(2027, 1, 17)),
        ({"on": "2026-11-18", "until": "2027-03-01"}, BUDAPEST, date(2027, 3, 1)),
    ],
)
def test_end_follows_what_was_told_and_otherwise_the_treaty(
    earlier: dict[str, Any], around: dict[str, Any], day: date
) -> None:
    assert day_told(earlier, around) == day


def test_number_of_days_is_a_setting() -> None:
    request = Request.model_validate({"items": [{"kind": "preservation"}]})
    around = Surroundings(request, TODAY)
    around.thresholds.preservation_days = 120

    (finding,) = end_in_diary.findings(request.items[0], around)  # type: ignore[arg-type] # the item above

    assert finding.params["day"] == date(2027, 3, 22)
