"""Say what usually happens next to a request, so that it is recorded with one press."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from mlawriter.assistance.electronic.earlier_preservation import PreservedEarlier
from mlawriter.assistance.evidence.service import Service
from mlawriter.assistance.persons.appearance import Appearance
from mlawriter.assistance.persons.custody_transfer import CustodyTransfer
from mlawriter.life.course import Happening
from mlawriter.life.status import Status, status

if TYPE_CHECKING:
    from mlawriter.life.case import Case

_ANSWER = (Happening.PARTLY, Happening.EXECUTED, Happening.REFUSED, Happening.POSTPONED)
_MADE: Mapping[Status, tuple[Happening, ...]] = MappingProxyType(
    {
        Status.DRAFT: (Happening.SENT,),
        Status.APPROVED: (Happening.SENT,),
        Status.SENT: (
            Happening.ACKNOWLEDGED,
            Happening.QUESTIONS,
            *_ANSWER,
            Happening.REMINDED,
            Happening.WITHDRAWN,
        ),
        Status.ACKNOWLEDGED: (Happening.QUESTIONS, *_ANSWER, Happening.REMINDED, Happening.WITHDRAWN),
        Status.QUESTIONS: (Happening.ANSWERED, *_ANSWER, Happening.REMINDED, Happening.WITHDRAWN),
        Status.PARTLY: (
            Happening.EXECUTED,
            Happening.REFUSED,
            Happening.REMINDED,
            Happening.WITHDRAWN,
            Happening.CLOSED,
        ),
        Status.POSTPONED: (Happening.RESUMED, Happening.EXECUTED, Happening.WITHDRAWN),
        Status.EXECUTED: (Happening.CLOSED,),
        Status.REFUSED: (Happening.CLOSED,),
        Status.WITHDRAWN: (Happening.CLOSED,),
    }
)
_RECEIVED: Mapping[Status, tuple[Happening, ...]] = MappingProxyType(
    {
        **_MADE,
        Status.RECEIVED: (Happening.ACKNOWLEDGED, Happening.QUESTIONS, *_ANSWER, Happening.WITHDRAWN),
        Status.ACKNOWLEDGED: (Happening.QUESTIONS, *_ANSWER, Happening.WITHDRAWN),
        Status.QUESTIONS: (Happening.ANSWERED, *_ANSWER, Happening.REMINDED, Happening.WITHDRAWN),
    }
)
_BEGUN = frozenset({Status.DRAFT, Status.APPROVED, Status.CLOSED, Status.WITHDRAWN})


def usual_next(case: Case) -> tuple[Happening, ...]:
    """Return what usually happens next, the likeliest first: it follows from how the case stands and what it asks for."""
    now = status(case)
    if case.life.incoming:
        recorded = any(one.what is Happening.RECEIVED and one.on for one in case.life.events)
        found = () if recorded else (Happening.RECEIVED,)
        return (*found, *_RECEIVED.get(now, ()), *_of_items(case, now))
    return (*_MADE.get(now, ()), *_of_items(case, now))


def _of_items(case: Case, now: Status) -> tuple[Happening, ...]:
    """Return what happens to persons, data and things that the items speak of."""
    if now in _BEGUN:
        return ()
    recorded = {one.what for one in case.life.events}
    items = case.request.items
    found: list[Happening] = []
    if not now.is_over and any(isinstance(item, PreservedEarlier) for item in items):
        found.append(Happening.PRESERVED)
    stays = any(isinstance(item, Appearance | CustodyTransfer | Service) for item in items)
    if stays and not case.life.incoming:  # who asked for the presence says when it is no longer required
        found.extend(_of_persons(case, recorded))
    return tuple(found)


def _of_persons(case: Case, recorded: set[Happening | None]) -> list[Happening]:
    """Return the next step of a stay: arrival, the notice that frees a witness, departure."""
    comes = any(isinstance(item, Appearance | CustodyTransfer) for item in case.request.items)
    free = any(isinstance(item, Appearance | Service) and item.safe_conduct for item in case.request.items)
    if comes and Happening.ARRIVED not in recorded:
        return [Happening.ARRIVED]
    if free and Happening.RELEASED not in recorded:
        return [Happening.RELEASED]
    return [Happening.DEPARTED] if comes and Happening.DEPARTED not in recorded else []
