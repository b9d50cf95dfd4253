"""How a case stands follows from its events, in whatever order they were recorded."""

from __future__ import annotations

import itertools
from datetime import date

import pytest

from mlawriter.life.case import Case, Life
from mlawriter.life.status import Status, since, status


def told(*happened: str, direction: str = "outgoing") -> Case:
    """Return a case to which this happened, one day after the other."""
    events = [{"what": what, "on": date(2026, 12, day + 1)} for day, what in enumerate(happened)]
    return Case(life=Life.model_validate({"direction": direction, "events": events}))


@pytest.mark.parametrize(
    ("happened", "stands"),
    [
        ("", Status.DRAFT),
        ("sent", Status.SENT),
        ("sent acknowledged", Status.ACKNOWLEDGED),
        ("sent acknowledged reminded", Status.ACKNOWLEDGED),
        ("acknowledged sent", Status.ACKNOWLEDGED),
        ("sent questions", Status.QUESTIONS),
        ("sent questions answered", Status.SENT),
        ("sent questions acknowledged", Status.QUESTIONS),
        ("sent questions acknowledged answered", Status.ACKNOWLEDGED),
        ("sent postponed acknowledged", Status.POSTPONED),
        ("sent postponed resumed", Status.SENT),
        ("sent partly acknowledged", Status.PARTLY),
        ("sent partly questions", Status.QUESTIONS),
        ("sent questions partly", Status.PARTLY),
        ("sent executed acknowledged", Status.EXECUTED),
        ("sent executed partly", Status.EXECUTED),
        ("sent executed questions", Status.EXECUTED),
        ("sent executed postponed", Status.EXECUTED),
        ("sent executed closed", Status.CLOSED),
        ("sent closed executed", Status.CLOSED),
        ("sent refused executed", Status.EXECUTED),
        ("sent withdrawn acknowledged", Status.WITHDRAWN),
        ("sent withdrawn executed", Status.WITHDRAWN),
        ("sent withdrawn closed", Status.CLOSED),
        ("sent acknowledged refused resumed", Status.ACKNOWLEDGED),
        ("sent acknowledged refused closed resumed", Status.ACKNOWLEDGED),
    ],
)
def test_what_comes_later_neither_lowers_nor_reopens_unless_execution_is_resumed(
    happened: str, stands: Status
) -> None:
    assert status(told(*happened.split())) is stands


def test_a_request_received_is_received_until_more_becomes_of_it() -> None:
    assert status(told(direction="incoming")) is Status.RECEIVED
    assert status(told("received", "sent", direction="incoming")) is Status.RECEIVED
    assert status(told("received", "acknowledged", direction="incoming")) is Status.ACKNOWLEDGED


def test_days_decide_and_not_the_order_of_the_list() -> None:
    case = told("sent", "questions", "answered", "postponed", "resumed", "acknowledged")
    events = case.life.events
    for order in itertools.permutations(events):
        case.life.events = list(order)
        assert status(case) is Status.ACKNOWLEDGED


def test_of_one_day_the_order_of_the_list_decides() -> None:
    day = "2026-12-01"
    asked, answered = {"what": "questions", "on": day}, {"what": "answered", "on": day}
    begun = {"what": "sent", "on": day}

    def stands(*events: dict[str, str]) -> Status:
        return status(Case(life=Life.model_validate({"events": events})))

    assert stands(begun, asked, answered) is Status.SENT
    assert stands(begun, answered, asked) is Status.QUESTIONS


def test_the_day_is_that_of_what_decided() -> None:
    assert since(told("sent", "withdrawn", "acknowledged")) == date(2026, 12, 2)
    assert since(told("sent", "acknowledged", "acknowledged")) == date(2026, 12, 3)
    assert since(told()) is None
