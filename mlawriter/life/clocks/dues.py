"""Gather what is due in a case, and tell how near it is."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from mlawriter.core.fields import Choice
from mlawriter.i18n.messages import N_
from mlawriter.life.clocks import answers, kept, persons, sending
from mlawriter.life.clocks.standing import Standing, working_day_by
from mlawriter.life.course import Direction
from mlawriter.request.places import stable

if TYPE_CHECKING:
    from mlawriter.core.thresholds import Thresholds
    from mlawriter.life.case import Case
    from mlawriter.life.clocks.clock import Clock, Due

CLOCKS: tuple[Clock, ...] = tuple(
    sorted(
        (*kept.CLOCKS, *sending.CLOCKS, *persons.CLOCKS, *answers.CLOCKS),
        key=lambda one: (one.code, one.title),
    )
)
"""Every clock, in the order of codes."""

_WEEK, _MONTH = 7, 30


class Nearness(Choice):
    """Group what is due by how near it is."""

    OVERDUE = "overdue", N_("Overdue")
    WEEK = "week", N_("Within 7 days")
    MONTH = "month", N_("Within 30 days")
    LATER = "later", N_("Later")


def dues(case: Case, thresholds: Thresholds) -> list[Due]:
    """Return what is due in a case, the earliest first; `thresholds` are those that hold for the State asked.

    What has the same day and the same words is told once. Nothing here depends on today: the days stay right until the case changes.
    """
    now = Standing(case, thresholds)
    found = (replace(due, uid=_uid(case, due)) for one in CLOCKS for due in one.dues(now))
    once: dict[tuple[object, ...], Due] = {}
    for due in found:
        once.setdefault((due.on, due.until, due.hours, due.code, due.what, due.detail), due)
    return sorted(once.values(), key=lambda due: (due.on, due.code, due.uid))


def _uid(case: Case, due: Due) -> str:
    """Name an entry so that it stays the same when its day moves or entries are put in another order."""
    request = case.request
    first = request.items[0].id if request.items else ""
    whose = "|".join((request.requesting.state, request.requesting.reference or first))
    place = f"{whose}|{due.code}|{stable(case, due.path)}"
    return f"{hashlib.sha256(place.encode()).hexdigest()[:32]}@mlawriter"


def nearness(due: Due, today: date) -> Nearness | None:
    """Return how near something is; nothing for what took place and is over."""
    if due.last < today:
        return None if due.passes else Nearness.OVERDUE
    left = (due.on - today).days
    if left <= _WEEK:
        return Nearness.WEEK
    return Nearness.MONTH if left <= _MONTH else Nearness.LATER


def still_due(all_of_them: Iterable[Due], today: date) -> list[Due]:
    """Return what has not passed by itself."""
    return [due for due in all_of_them if nearness(due, today) is not None]


def act_by(due: Due, case: Case) -> date:
    """Return the last working day of this office on the day itself or before it, for what is to be done by then."""
    request = case.request
    ours = request.requesting.state if case.life.direction is Direction.OUTGOING else request.requested.state
    return due.on if due.passes else working_day_by(due.on, ours)
