"""Examine when a person comes and goes: hours, weekends, and the dates that the court has fixed (UNTOC 18(3)(h), 18(10))."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mlawriter.core.findings import Found, Severity, rule
from mlawriter.core.instant import hour_of
from mlawriter.i18n.messages import N_
from mlawriter.i18n.weekend import rests_on

if TYPE_CHECKING:
    from datetime import date

    from mlawriter.assistance.item import Case
    from mlawriter.assistance.persons.appearance import Appearance
    from mlawriter.assistance.persons.custody_transfer import CustodyTransfer
    from mlawriter.core.fields import Path

_USUAL_STAY = 30
"""Days after the last date fixed: the person is to be returned without delay (UNTOC 18(11)(b))."""


def _hour_readable(hour: str, at: Path) -> Iterator[Found]:
    if hour and hour_of(hour) is None:
        yield Found(at, N_("Write the hour in figures, from 00:00 to 23:59."))


def _weekend(day: date | None, at: Path, case: Case) -> Iterator[Found]:
    if day is not None and any(
        rests_on(state, day) for state in (case.requesting_state, case.requested_state)
    ):
        yield Found(at, N_("This day falls on a weekend in one of the two States. Check that this is meant."))


@rule("F94", Severity.WARNING, "UNTOC 18(10)(b)", N_("The hand-over comes at an hour and a day that serve"))
def handover_timely(item: CustodyTransfer, case: Case) -> Iterator[Found]:
    """Expect an hour that exists, and a hand-over after the answer and before the dates fixed."""
    yield from _hour_readable(item.handover_hour, ("handover_hour",))
    day = item.handover_on
    if day is None:
        return
    if case.answer_by is not None and case.answer_by >= day:
        yield Found(
            ("handover_on",),
            N_("The answer is wished by {day} only, so the hand-over would come first. Correct one of them."),
            {"day": case.answer_by},
        )
    if case.dates_fixed and all(first < day for first, _ in case.dates_fixed):
        yield Found(
            ("handover_on",),
            N_(
                "The dates fixed on the page Matter and stage begin before the hand-over. Correct one of them."
            ),
        )


@rule("F94", Severity.WARNING, "UNTOC 18(11)(b)", N_("The person is back neither too early nor too late"))
def return_timely(item: CustodyTransfer, case: Case) -> Iterator[Found]:
    """Expect a return after a date fixed for which the person came, and not long after the last (UNTOC 18(11)(b))."""
    day = item.return_on
    if day is None or item.handover_on is None:
        return
    needed = [last for first, last in case.dates_fixed if first >= item.handover_on]
    if not needed:
        return
    if day < min(needed):
        yield Found(
            ("return_on",),
            N_("The person would be back before the dates fixed on the page Matter and stage are over."),
        )
    elif (day - max(needed)).days > _USUAL_STAY:
        yield Found(
            ("return_on",),
            N_(
                "The return comes {days} days after the last of the dates fixed. The person is to be returned without delay: choose an earlier day."
            ),
            {"days": (day - max(needed)).days},
        )


@rule("F94", Severity.ADVICE, "Practice", N_("Hand-over and return fall on working days"))
def handover_usual(item: CustodyTransfer, case: Case) -> Iterator[Found]:
    """Advise against weekends of either State, as CLDR gives them."""
    yield from _weekend(item.handover_on, ("handover_on",), case)
    yield from _weekend(item.return_on, ("return_on",), case)


@rule("F87", Severity.WARNING, "UNTOC 18(24)", N_("The appearance comes at an hour and a day that serve"))
def appearance_timely(item: Appearance, case: Case) -> Iterator[Found]:
    """Expect an hour that exists, and an appearance after the answer and on dates fixed."""
    yield from _hour_readable(item.hour, ("hour",))
    day = item.appear_on
    if day is None:
        return
    if case.answer_by is not None and case.answer_by >= day:
        yield Found(
            ("appear_on",),
            N_(
                "The answer is wished by {day} only, so the appearance would come first. Correct one of them."
            ),
            {"day": case.answer_by},
        )
    until = item.appear_until or day
    if case.dates_fixed and not any(first <= until and day <= last for first, last in case.dates_fixed):
        yield Found(
            ("appear_on",),
            N_("None of the dates fixed on the page Matter and stage falls on the appearance. Check both."),
        )


@rule("F87", Severity.ADVICE, "Practice", N_("An appearance falls on a working day"))
def appearance_usual(item: Appearance, case: Case) -> Iterator[Found]:
    """Advise against weekends of the State where the person appears."""
    if item.appear_on is not None and rests_on(case.requesting_state, item.appear_on):
        yield Found(
            ("appear_on",),
            N_("This day falls on a weekend in the requesting State. Check that this is meant."),
        )
