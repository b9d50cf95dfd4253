"""Clocks of what is kept for a while: preserved data, originals, the right to prosecute (UNTOC 18(3)(f), 18(3)(i), 11(5))."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mlawriter.assistance.electronic.earlier_preservation import PreservedEarlier
from mlawriter.assistance.electronic.preservation import Following, Preservation
from mlawriter.assistance.evidence.documents import Copies, Documents
from mlawriter.assistance.evidence.search import Search
from mlawriter.assistance.evidence.search_target import Handover
from mlawriter.assistance.instrument import Instrument
from mlawriter.i18n.messages import N_
from mlawriter.life.clocks.clock import Clock, Runs, Tick, clock
from mlawriter.life.clocks.standing import later
from mlawriter.life.course import Happening, Occasion
from mlawriter.life.status import Status
from mlawriter.request.penalty import Limitation

if TYPE_CHECKING:
    from datetime import date

    from mlawriter.core.fields import Path
    from mlawriter.life.clocks.standing import Standing

_DATED = frozenset({Limitation.DATE, Limitation.NOT_BEFORE})
_ASSUMED = N_(
    "Reckoned with the usual number of days. Record the day of the preservation, and its end, once they are told."
)


def usual_days(now: Standing) -> int:
    """Return for how many days data are usually preserved between the two States."""
    if Instrument.BUDAPEST in now.case.request.basis.binding:
        return now.thresholds.preservation_days_budapest
    return now.thresholds.preservation_days


@clock("K01", N_("Preservation of data ends"), "UNTOC 18(3)(i); practice: Budapest Convention art. 29(7)")
def preservation_ends(now: Standing) -> Iterator[Tick]:
    """Keep the last day of each preservation; what was told of it last counts, renewals included."""
    seen: set[tuple[str, date]] = set()
    recorded = False
    for index, item in enumerate(now.case.request.items):
        if not isinstance(item, PreservedEarlier):
            continue
        found = _ends(now, index, item)
        recorded = recorded or now.happened(Happening.PRESERVED, item=index + 1)
        if found is not None and (key := (item.earlier.reference, found.on)) not in seen:
            seen.add(key)
            yield found
    if not recorded and (found := _recorded(now, None, ())) is not None:
        yield found


def _ends(now: Standing, index: int, item: PreservedEarlier) -> Tick | None:
    """Return the end of one preservation: as recorded, else as told before, else as is usual."""
    here: Path = ("request", "items", index)
    if (found := _recorded(now, index + 1, here)) is not None:
        return found
    earlier = item.earlier
    if earlier.until is not None:
        return Tick(
            earlier.until, (*here, "earlier", "until"), remind=now.thresholds.preservation_reminder_days
        )
    if earlier.on is not None:
        return _assumed(now, earlier.on, (*here, "earlier", "on"))
    sent = now.last(Happening.SENT, Happening.RECEIVED)
    if isinstance(item, Preservation) and sent is not None:
        return _assumed(now, sent[1], (*here, "step"))
    return None


def _recorded(now: Standing, number: int | None, here: Path) -> Tick | None:
    found = now.last(Happening.PRESERVED, item=number)
    if found is None:
        return None
    index, day, event = found
    if event.until is None:
        return _assumed(now, day, (*here, "step") if here else ("life", "events", index, "on"))
    at = (*here, "earlier", "until") if here else ("life", "events", index, "until")
    return Tick(event.until, at, remind=now.thresholds.preservation_reminder_days)


def _assumed(now: Standing, day: date, path: Path) -> Tick | None:
    on = later(day, usual_days(now))
    if on is None:
        return None
    return Tick(on, path, note=_ASSUMED, remind=now.thresholds.preservation_reminder_days)


@clock(
    "K02",
    N_("Further request for the preserved data, as announced"),
    "Practice: Budapest Convention art. 29(2)(f)",
)
def request_announced(now: Standing) -> Iterator[Tick]:
    """Keep the day by which the request for the data was announced."""
    for index, item in enumerate(now.case.request.items):
        if isinstance(item, Preservation) and item.follow is Following.LATER and item.follow_by is not None:
            yield Tick(item.follow_by, ("request", "items", index, "follow_by"))


@clock(
    "K11",
    N_("Return of originals"),
    "Practice: 1959 European Convention art. 6(2)",
    runs=Runs.UNTIL_CLOSED,
)
def originals_return(now: Standing) -> Iterator[Tick]:
    """Keep in view that originals go back, some months after they came, unless the office has set a day itself."""
    came = now.last(Happening.EXECUTED, Happening.PARTLY)
    own = any(one.what is Occasion.ORIGINALS for one in now.case.life.deadlines)
    if came is None or own or now.status is Status.REFUSED:
        return
    on = later(came[1], now.thresholds.originals_days)
    for index, item in enumerate(now.case.request.items):
        path = _asks_originals(item)
        if path and on is not None and not now.happened(Happening.HANDED_BACK, item=index + 1):
            yield Tick(on, ("request", "items", index, *path))


def _asks_originals(item: object) -> Path:
    """Return the field by which an item asks for originals or things; nothing when it does not."""
    if isinstance(item, Documents) and item.copies is Copies.ORIGINAL:
        return ("copies",)
    if isinstance(item, Search) and item.handover in {Handover.THINGS, Handover.BOTH}:
        return ("handover",)
    return ()


@clock("K12", N_("The offence becomes time-barred"), "UNTOC 11(5)")
def time_barred(now: Standing) -> Iterator[Tick]:
    """Keep the earliest days on which offences become time-barred (UNTOC 11(5))."""
    for index, offence in enumerate(now.case.request.offences):
        if offence.limitation in _DATED and offence.limitation_date is not None:
            path = ("request", "offences", index, "limitation_date")
            yield Tick(
                offence.limitation_date, path, detail=offence.name.strip() or offence.provision.strip()
            )


CLOCKS: tuple[Clock, ...] = (preservation_ends, request_announced, originals_return, time_barred)
"""All of them."""
