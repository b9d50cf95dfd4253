from __future__ import annotations

from datetime import date

import pytest

from mlawriter.life.course import Happening
from mlawriter.life.status import Status, since, status
from mlawriter.life.usual_next import usual_next
from tests.life.conftest import MakeCase
from tests.life.course_examples import SENT, events


@pytest.mark.parametrize(
    ("told", "first"),
    [
        ((), Happening.SENT),
        ((SENT,), Happening.ACKNOWLEDGED),
        ((SENT, ("questions", "2026-12-01")), Happening.ANSWERED),
        ((SENT, ("postponed", "2026-12-01")), Happening.RESUMED),
        ((SENT, ("executed", "2026-12-01")), Happening.CLOSED),
    ],
)
def test_likeliest_step_comes_first(
    told: tuple[tuple[str, str], ...], first: Happening, case_with: MakeCase
) -> None:
    assert usual_next(case_with(events(*told)))[0] is first


def test_nothing_is_offered_once_a_request_is_closed(case_with: MakeCase) -> None:
    assert usual_next(case_with(events(SENT, ("closed", "2026-12-01")))) == ()


def test_request_received_is_received_before_it_is_acknowledged(case_with: MakeCase) -> None:
    fresh = case_with({"direction": "incoming"})
    received = case_with({"direction": "incoming", **events(("received", "2026-12-01"))})

    assert usual_next(fresh)[0] is Happening.RECEIVED
    assert usual_next(received)[0] is Happening.ACKNOWLEDGED
    assert Happening.RECEIVED not in usual_next(received)


def test_stay_of_a_free_person_goes_from_arrival_to_notice_to_departure(case_with: MakeCase) -> None:
    free = [{"kind": "appearance"}]
    steps = (("arrived", "2026-12-01"), ("released", "2026-12-02"), ("departed", "2026-12-03"))
    offered = [usual_next(case_with(events(SENT, *steps[:count]), items=free))[-1] for count in range(4)]

    assert offered[:3] == [Happening.ARRIVED, Happening.RELEASED, Happening.DEPARTED]
    assert offered[3] is Happening.WITHDRAWN


def test_who_executes_is_not_offered_the_notice_that_ends_a_stay(case_with: MakeCase) -> None:
    told = events(("received", "2026-12-01"), ("arrived", "2026-12-02"))
    case = case_with({"direction": "incoming", **told}, items=[{"kind": "appearance"}])

    assert Happening.RELEASED not in usual_next(case)


@pytest.mark.parametrize("now", [("acknowledged",), ("questions",), ("partly",)])
def test_what_is_open_can_be_answered_and_withdrawn(now: tuple[str], case_with: MakeCase) -> None:
    offered = usual_next(case_with(events(SENT, (*now, "2026-12-01"))))

    assert {Happening.EXECUTED, Happening.REFUSED, Happening.WITHDRAWN, Happening.REMINDED} <= set(offered)


def test_nobody_in_custody_is_told_that_presence_is_no_longer_required(case_with: MakeCase) -> None:
    held = [{"kind": "custody-transfer"}]
    case = case_with(events(SENT, ("arrived", "2026-12-01")), items=held)

    assert Happening.RELEASED not in usual_next(case)
    assert usual_next(case)[-1] is Happening.DEPARTED


def test_day_since_which_a_case_stands_so_goes_back_when_a_state_ends(case_with: MakeCase) -> None:
    asked = (SENT, ("acknowledged", "2026-12-01"), ("questions", "2026-12-05"))
    answered = case_with(events(*asked, ("answered", "2026-12-07")))

    assert since(case_with(events(*asked))) == date(2026, 12, 5)
    assert (status(answered), since(answered)) == (Status.ACKNOWLEDGED, date(2026, 12, 1))
    assert since(case_with()) is None
