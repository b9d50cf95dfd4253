"""Clocks of the answer: receipt, progress, questions, postponement, the day wished, deadlines of one's own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mlawriter.i18n.messages import N_
from mlawriter.life.clocks.clock import INCOMING, OUTGOING, Clock, Runs, Tick, clock
from mlawriter.life.clocks.standing import later
from mlawriter.life.course import Happening, Occasion
from mlawriter.life.status import Status
from mlawriter.request.conditions import Wished

if TYPE_CHECKING:
    from mlawriter.life.clocks.standing import Standing

_WAITS = frozenset({Status.SENT, Status.ACKNOWLEDGED, Status.PARTLY})
_BEGUN = (Happening.SENT, Happening.RECEIVED)
_SIGNS = (
    Happening.ACKNOWLEDGED,
    Happening.QUESTIONS,
    Happening.ANSWERED,
    Happening.PARTLY,
    Happening.POSTPONED,
    Happening.RESUMED,
)
"""What shows that a request has arrived."""


def _after(now: Standing, days: int, *what: Happening) -> Iterator[Tick]:
    """Strike so many days after the last of these."""
    found = now.last(*what)
    on = later(found[1], days) if found else None
    if found is not None and on is not None:
        yield Tick(on, ("life", "events", found[0], "on"))


@clock("K13", N_("Answer wished by this day"), "UNTOC 18(24)")
def answer_wished(now: Standing) -> Iterator[Tick]:
    """Keep the day by which an answer, or execution, is wished, with its reason (UNTOC 18(24))."""
    wished = now.case.request.conditions.deadline
    if wished.on is not None:
        what = N_("Execution wished by this day") if wished.wished is Wished.EXECUTION else ""
        yield Tick(wished.on, ("request", "conditions", "deadline", "on"), what)


@clock("K14", N_("Postponement ends"), "UNTOC 18(25)")
def postponement_ends(now: Standing) -> Iterator[Tick]:
    """Keep the day until which execution is postponed (UNTOC 18(25))."""
    found = now.last(Happening.POSTPONED)
    if now.status is Status.POSTPONED and found is not None and found[2].until is not None:
        yield Tick(found[2].until, ("life", "events", found[0], "until"))


@clock(
    "K15",
    N_("Receipt is not acknowledged: ask whether the request has arrived"),
    "Practice: UNTOC 18(13), 18(24)",
    directions=OUTGOING,
)
def acknowledgement_missing(now: Standing) -> Iterator[Tick]:
    """Ask after a request that nobody has acknowledged, some weeks after it was sent or last asked after."""
    if now.status is Status.SENT and not now.happened(*_SIGNS):
        yield from _after(now, now.thresholds.acknowledgement_days, Happening.SENT, Happening.REMINDED)


@clock("K15", N_("Acknowledge receipt"), "Practice: UNTOC 18(13), 18(24)", directions=INCOMING)
def receipt_owed(now: Standing) -> Iterator[Tick]:
    """Acknowledge a request received, so that the other side knows who handles it."""
    if now.status is Status.RECEIVED:
        yield from _after(now, now.thresholds.receipt_days, Happening.RECEIVED)


@clock("K16", N_("Ask how far the execution has come"), "Practice: UNTOC 18(24)", directions=OUTGOING)
def progress_due(now: Standing) -> Iterator[Tick]:
    """Ask for progress some months after the last sign, or the last enquiry (UNTOC 18(24))."""
    if now.status in _WAITS and now.happened(*_SIGNS):
        yield from _after(now, now.thresholds.progress_days, *_BEGUN, *_SIGNS, Happening.REMINDED)


@clock(
    "K17", N_("Answer the questions of the requested State"), "Practice: UNTOC 18(16)", directions=OUTGOING
)
def questions_open(now: Standing) -> Iterator[Tick]:
    """Give the further information that is asked for: execution waits for it (UNTOC 18(16))."""
    if now.status is Status.QUESTIONS:
        yield from _after(now, now.thresholds.question_days, Happening.QUESTIONS)


@clock(
    "K17", N_("Ask again for the information that is missing"), "Practice: UNTOC 18(16)", directions=INCOMING
)
def answer_missing(now: Standing) -> Iterator[Tick]:
    """Ask again for further information that the requesting State has not given (UNTOC 18(16))."""
    if now.status is Status.QUESTIONS:
        yield from _after(now, now.thresholds.question_days, Happening.QUESTIONS, Happening.REMINDED)


@clock("K18", N_("Deadline of your own"), "Practice: register of requests", runs=Runs.UNTIL_CLOSED)
def own_deadline(now: Standing) -> Iterator[Tick]:
    """Keep the days that the office has set, until each is done."""
    for index, one in enumerate(now.case.life.deadlines):
        if one.on is not None and not one.done:
            named = one.what is not None and one.what is not Occasion.OTHER
            what = one.what.label if named and one.what is not None else ""
            yield Tick(one.on, ("life", "deadlines", index, "on"), what, detail=one.words)


CLOCKS: tuple[Clock, ...] = (
    answer_wished,
    postponement_ends,
    acknowledgement_missing,
    receipt_owed,
    progress_due,
    questions_open,
    answer_missing,
    own_deadline,
)
"""All of them."""
