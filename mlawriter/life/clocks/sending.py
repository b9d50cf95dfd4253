"""Clocks of sending: the day by which a request goes out, so that there is time for what it asks (UNTOC 18(24))."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mlawriter.assistance.evidence.service import Service
from mlawriter.assistance.persons.appearance import Appearance
from mlawriter.assistance.persons.custody_transfer import CustodyTransfer
from mlawriter.assistance.persons.video_hearing import VideoHearing
from mlawriter.assistance.persons.video_session import SessionUse
from mlawriter.i18n.messages import N_
from mlawriter.life.clocks.clock import OUTGOING, Clock, Tick, clock
from mlawriter.life.clocks.standing import later
from mlawriter.life.course import Happening
from mlawriter.life.status import Status

if TYPE_CHECKING:
    from datetime import date

    from mlawriter.assistance.item import Item
    from mlawriter.core.fields import Path
    from mlawriter.core.thresholds import Thresholds
    from mlawriter.life.clocks.standing import Standing


@clock(
    "K03",
    N_("Send the request now, so that it comes in time"),
    "UNTOC 18(24); practice: service abroad takes 30 to 50 days",
    directions=OUTGOING,
)
def send_in_time(now: Standing) -> Iterator[Tick]:
    """Count back from an appearance, a hearing or a hand-over the days that it usually takes to prepare."""
    if now.status not in {Status.DRAFT, Status.APPROVED} or now.happened(Happening.SENT):
        return
    for index, item in enumerate(now.case.request.items):
        for day, path, lead in _leads(item, now.thresholds):
            on = later(day, -lead)
            if on is not None:
                yield Tick(on, ("request", "items", index, *path), detail=now.whom(item))


def _leads(item: Item, usual: Thresholds) -> Iterator[tuple[date, Path, int]]:
    """Yield a day on which something takes place, its field, and the days that are needed before."""
    match item:
        case Service() if item.appearance is not None:
            yield item.appearance, ("appearance",), usual.service_lead_days
        case Appearance() if item.appear_on is not None:
            yield item.appear_on, ("appear_on",), usual.travel_lead_days
        case CustodyTransfer() if item.handover_on is not None:
            yield item.handover_on, ("handover_on",), usual.transfer_lead_days
        case VideoHearing():
            hearings = [
                (one.day, number)
                for number, one in enumerate(item.sessions)
                if one.day is not None and one.use is SessionUse.HEARING
            ]
            for day, number in sorted(hearings)[:1]:
                yield day, ("sessions", number, "day"), usual.video_lead_days


@clock("K04", N_("Latest date of service"), "UNTOC 18(3)(b), 18(24)")
def serve_by(now: Standing) -> Iterator[Tick]:
    """Keep the day by which a document is to be served."""
    for index, item in enumerate(now.case.request.items):
        if isinstance(item, Service) and item.serve_by is not None:
            yield Tick(item.serve_by, ("request", "items", index, "serve_by"), detail=now.whom(item))


CLOCKS: tuple[Clock, ...] = (send_in_time, serve_by)
"""All of them."""
