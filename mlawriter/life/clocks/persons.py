"""Clocks of persons: hearings in both States' hours, appearances, the return from custody, safe conduct (UNTOC 18(10) to 18(12), 18(18), 18(27))."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mlawriter.assistance.evidence.service import Service
from mlawriter.assistance.persons.appearance import Appearance
from mlawriter.assistance.persons.custody_transfer import CustodyTransfer
from mlawriter.assistance.persons.safe_conduct import SAFE_CONDUCT_DAYS
from mlawriter.assistance.persons.video_hearing import VideoHearing
from mlawriter.assistance.persons.video_session import SessionUse
from mlawriter.core.instant import Occurrence, hour_of, in_utc, occurrence, zone_of
from mlawriter.i18n.messages import N_
from mlawriter.life.clocks.clock import OUTGOING, BothClocks, Clock, Runs, Tick, clock
from mlawriter.life.clocks.standing import later
from mlawriter.life.course import Happening
from mlawriter.life.status import Status

if TYPE_CHECKING:
    from datetime import date

    from mlawriter.assistance.persons.video_session import Session
    from mlawriter.core.fields import Path
    from mlawriter.i18n.messages import Message
    from mlawriter.life.clocks.standing import Standing

_SESSIONS: dict[SessionUse, Message] = {
    SessionUse.RESERVE: N_("Reserve date of a hearing by video conference"),
    SessionUse.TEST: N_("Test of the connection for a hearing"),
}
_TWICE = N_("This hour comes twice on that day, because clocks are put back. The first is meant here: ask.")
_NEVER = N_("This hour does not come on that day, because clocks are put forward. Agree on another.")


def both_clocks(day: date, clock: str, our_zone: str, their_zone: str) -> tuple[BothClocks | None, Message]:
    """Return an hour of the requesting State by the clocks of both, and a note where it comes twice or never.

    There is none where the hour or the zone of the requesting State is not known, or where it never comes.
    """
    hour, here, there = hour_of(clock), zone_of(our_zone), zone_of(their_zone)
    if hour is None or here is None:
        return None, ""
    comes = occurrence(day, hour, here)
    moment = in_utc(day, hour, here)
    if comes is Occurrence.NEVER or moment is None:
        return None, _NEVER if comes is Occurrence.NEVER else ""
    note = _TWICE if comes is Occurrence.TWICE else ""
    try:
        return BothClocks(moment.astimezone(here), moment.astimezone(there) if there else None), note
    except OverflowError:
        return None, note


@clock("K05", N_("Date fixed by the court"), "UNTOC 18(15)(b), 18(24)", passes=True)
def court_sits(now: Standing) -> Iterator[Tick]:
    """Keep the dates that the court has fixed, for which the answer is needed (UNTOC 18(24))."""
    for index, one in enumerate(now.case.request.matter.hearings):
        if one.on is not None:
            path = ("request", "matter", "hearings", index, "on")
            yield Tick(one.on, path, until=one.until, detail=one.detail)


@clock("K06", N_("Hearing by video conference"), "UNTOC 18(18)", passes=True)
def video_session(now: Standing) -> Iterator[Tick]:
    """Keep each session in the hours of both States, summer time and all (UNTOC 18(18))."""
    for index, item in enumerate(now.case.request.items):
        if not isinstance(item, VideoHearing):
            continue
        for number, one in enumerate(item.sessions):
            if one.day is not None:
                yield _session(one, one.day, item, ("request", "items", index, "sessions", number, "day"))


def _session(one: Session, day: date, item: VideoHearing, path: Path) -> Tick:
    hours, note = both_clocks(day, one.hour, item.our_zone, item.their_zone)
    return Tick(day, path, _SESSIONS.get(one.use, ""), hours=hours, note=note)


@clock("K07", N_("Appearance of a person"), "UNTOC 18(3)(b), 18(3)(h)", passes=True)
def person_appears(now: Standing) -> Iterator[Tick]:
    """Keep the days on which somebody who was summoned or invited appears."""
    for index, item in enumerate(now.case.request.items):
        if isinstance(item, Service) and item.appearance is not None:
            yield Tick(item.appearance, ("request", "items", index, "appearance"), detail=now.whom(item))
        elif isinstance(item, Appearance) and item.appear_on is not None:
            path = ("request", "items", index, "appear_on")
            yield Tick(item.appear_on, path, until=item.appear_until, detail=now.whom(item))


@clock("K08", N_("Hand-over of a person in custody"), "UNTOC 18(10)(b)", passes=True)
def handed_over(now: Standing) -> Iterator[Tick]:
    """Keep the day of the hand-over (UNTOC 18(10)(b))."""
    for index, item in enumerate(now.case.request.items):
        arrived = now.happened(Happening.ARRIVED, item=index + 1)
        if isinstance(item, CustodyTransfer) and item.handover_on is not None and not arrived:
            yield Tick(item.handover_on, ("request", "items", index, "handover_on"), detail=now.whom(item))


@clock("K09", N_("Return of a person in custody, at the latest"), "UNTOC 18(11)(b)", runs=Runs.UNTIL_CLOSED)
def person_returns(now: Standing) -> Iterator[Tick]:
    """Keep the day by which the person is back, whatever became of the request meanwhile (UNTOC 18(11)(b)).

    No days of safe conduct are ever counted for this person: paragraph 12 has no such limit.
    """
    for index, item in enumerate(now.case.request.items):
        if not isinstance(item, CustodyTransfer) or item.return_on is None:
            continue
        never_came = now.status is Status.REFUSED and not now.happened(Happening.ARRIVED, item=index + 1)
        if not never_came and not now.happened(Happening.DEPARTED, item=index + 1):
            yield Tick(item.return_on, ("request", "items", index, "return_on"), detail=now.whom(item))


@clock(
    "K10",
    N_("Last day of safe conduct"),
    "UNTOC 18(27)",
    passes=True,
    runs=Runs.UNTIL_CLOSED,
    directions=OUTGOING,
)
def safe_conduct_ends(now: Standing) -> Iterator[Tick]:
    """Count the consecutive days of safe conduct of a free witness or expert (UNTOC 18(27)).

    They begin on the day after the person was officially told that their presence is no longer required, are 15 or as many
    more as were agreed, and count no more once the person has left. A person transferred in custody is protected without
    any limit of days (UNTOC 18(12)).
    """
    for index, item in enumerate(now.case.request.items):
        if not isinstance(item, Appearance | Service) or not item.safe_conduct:
            continue
        told = now.last(Happening.RELEASED, item=index + 1)
        if told is None or now.happened(Happening.DEPARTED, item=index + 1):
            continue
        ends = later(told[1], max(SAFE_CONDUCT_DAYS, item.safe_conduct_days))
        if ends is not None:
            yield Tick(ends, ("request", "items", index, "safe_conduct_days"), detail=now.whom(item))


CLOCKS: tuple[Clock, ...] = (
    court_sits,
    video_session,
    person_appears,
    handed_over,
    person_returns,
    safe_conduct_ends,
)
"""All of them."""
