"""Say how a case stands: what happened last decides, and nothing that comes later lowers or reopens it."""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING

from mlawriter.core.fields import Choice
from mlawriter.i18n.messages import N_
from mlawriter.life.course import Direction, Happening

if TYPE_CHECKING:
    from datetime import date

    from mlawriter.life.case import Case


class Status(Choice):
    """Name how a case stands."""

    DRAFT = "draft", N_("Draft")
    APPROVED = "approved", N_("Approved")
    SENT = "sent", N_("Sent")
    RECEIVED = "received", N_("Received")
    ACKNOWLEDGED = "acknowledged", N_("Receipt acknowledged")
    QUESTIONS = "questions", N_("Questions open")
    PARTLY = "partly", N_("Executed in part")
    EXECUTED = "executed", N_("Executed")
    REFUSED = "refused", N_("Refused")
    POSTPONED = "postponed", N_("Postponed")
    WITHDRAWN = "withdrawn", N_("Withdrawn")
    CLOSED = "closed", N_("Closed")

    @property
    def is_over(self) -> bool:
        """Tell whether nothing more is expected."""
        return self in {Status.EXECUTED, Status.REFUSED, Status.WITHDRAWN, Status.CLOSED}


_BEFORE = {
    Happening.SENT: Status.SENT,
    Happening.RECEIVED: Status.RECEIVED,
    Happening.ACKNOWLEDGED: Status.ACKNOWLEDGED,
    Happening.QUESTIONS: Status.QUESTIONS,
    Happening.PARTLY: Status.PARTLY,
    Happening.EXECUTED: Status.EXECUTED,
    Happening.REFUSED: Status.REFUSED,
    Happening.POSTPONED: Status.POSTPONED,
    Happening.WITHDRAWN: Status.WITHDRAWN,
    Happening.CLOSED: Status.CLOSED,
}
_RANKS = {
    Status.DRAFT: 0,
    Status.APPROVED: 0,
    Status.SENT: 1,
    Status.RECEIVED: 2,
    Status.ACKNOWLEDGED: 3,
    Status.QUESTIONS: 4,
    Status.PARTLY: 4,
    Status.POSTPONED: 4,
    Status.EXECUTED: 5,
    Status.REFUSED: 5,
    Status.WITHDRAWN: 6,
    Status.CLOSED: 6,
}
"""How far a case has come: of two states of one rank the later holds, of two ranks the higher."""
_ENDS = {
    Happening.ANSWERED: frozenset({Status.QUESTIONS}),
    Happening.RESUMED: frozenset({Status.POSTPONED, *(one for one in Status if one.is_over)}),
}
"""What ends states, and lets the one before them hold again: only execution that is resumed reopens what was over."""


def status(case: Case, *, approved: bool | None = None) -> Status:
    """Return how a case stands, by its events in the order of their days; those of one day in the order of the list.

    Days in the future count like others, so that the answer stays right until the case changes; H05 points them out.
    Whoever knows whether the request is approved tells it: to reckon that takes time.
    """
    return _last(case, approved)[0]


def since(case: Case) -> date | None:
    """Return the day since which a case stands as it does; nothing where no event says it."""
    return _last(case, None)[1]


def _last(case: Case, approved: bool | None) -> tuple[Status, date | None]:
    begun = Status.RECEIVED if case.life.direction is Direction.INCOMING else Status.DRAFT
    if begun is Status.DRAFT and (case.is_approved if approved is None else approved):
        begun = Status.APPROVED
    held: list[tuple[Status, date | None]] = [(begun, None)]
    dated = [(event.on, event.what) for event in case.life.events if event.on is not None]
    for on, what in sorted(dated, key=lambda one: one[0]):
        if what is None:
            continue
        ended = _ENDS.get(what)
        if ended is not None:
            held = [one for one in held if one[0] not in ended]
        elif what in _BEFORE:
            bisect.insort(held, (_BEFORE[what], on), key=lambda one: _RANKS[one[0]])
    return held[-1]
