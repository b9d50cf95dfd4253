"""Declare a clock: a generator that tells from a case which days it has to be held by."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, NamedTuple

from mlawriter.core.fields import Choice, Path
from mlawriter.i18n.messages import N_, Message
from mlawriter.life.clocks.standing import Standing
from mlawriter.life.course import Direction
from mlawriter.life.status import Status

BOTH = frozenset(Direction)
OUTGOING = frozenset({Direction.OUTGOING})
INCOMING = frozenset({Direction.INCOMING})


class Runs(Choice):
    """Say when a clock stops."""

    UNTIL_ANSWERED = "until-answered", N_("Until the request is executed, refused, withdrawn or closed")
    UNTIL_CLOSED = "until-closed", N_("Until the request is withdrawn or closed")


_ENDED = frozenset({Status.WITHDRAWN, Status.CLOSED})


class BothClocks(NamedTuple):
    """Give an instant by the clock of the requesting and of the requested State; each knows its distance to UTC."""

    ours: datetime
    theirs: datetime | None = None


@dataclass(frozen=True, slots=True)
class Tick:
    """Say on which day a clock strikes, and where in the case that comes from.

    `what` replaces the title of the clock; `detail` is what the officer typed, which no calendar gets unless wanted.
    """

    on: date
    path: Path
    what: Message = ""
    until: date | None = None
    hours: BothClocks | None = None
    note: Message = ""
    detail: str = ""
    remind: int | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """Tell one thing that is due: what, when, where in the case it comes from, and which paragraph it rests on."""

    code: str
    what: Message
    on: date
    path: Path
    """From the case down: it begins with `request` or `life`."""
    source: str
    remind: int
    """Days before, on which a calendar reminds."""
    passes: bool = False
    """Whether it takes place on its day by itself, as a hearing does; what is to be done is overdue afterwards."""
    until: date | None = None
    """Last day, if it takes several."""
    hours: BothClocks | None = None
    note: Message = ""
    detail: str = ""
    uid: str = ""
    """Names the entry in calendars: the same one each time it is exported, whatever its day."""

    @property
    def last(self) -> date:
        """Return the last day."""
        return max(self.on, self.until or self.on)


Strikes = Callable[[Standing], Iterator[Tick]]


@dataclass(frozen=True, slots=True)
class Clock:
    """Declare one clock: its code, what is due when it strikes, the paragraph it rests on, and when it stops."""

    code: str
    title: Message
    source: str
    strikes: Strikes
    passes: bool = False
    runs: Runs = Runs.UNTIL_ANSWERED
    directions: frozenset[Direction] = field(default=BOTH)

    def dues(self, now: Standing) -> Iterator[Due]:
        """Yield what is due by this clock; nothing once the matter is done."""
        over = now.status in _ENDED or (self.runs is Runs.UNTIL_ANSWERED and now.status.is_over)
        if over or now.case.life.direction not in self.directions:
            return
        for tick in self.strikes(now):
            yield Due(
                self.code,
                tick.what or self.title,
                tick.on,
                tick.path,
                self.source,
                now.thresholds.reminder_days if tick.remind is None else tick.remind,
                self.passes,
                tick.until,
                tick.hours,
                tick.note,
                tick.detail,
            )


def clock(
    code: str,
    title: Message,
    source: str,
    *,
    passes: bool = False,
    runs: Runs = Runs.UNTIL_ANSWERED,
    directions: frozenset[Direction] = BOTH,
) -> Callable[[Strikes], Clock]:
    """Make a clock of a generator function, which gets the case as it stands and never reads the calendar."""

    def declare(strikes: Strikes) -> Clock:
        return Clock(code, title, source, strikes, passes, runs, directions)

    return declare


def plain(due: Due) -> Mapping[str, Any]:
    """Return what is due as plain data, for an index; `from_plain` reads it back."""
    return {
        "code": due.code,
        "what": due.what,
        "on": due.on.isoformat(),
        "path": list(due.path),
        "source": due.source,
        "remind": due.remind,
        "passes": due.passes,
        "until": due.until.isoformat() if due.until else None,
        "hours": _plain_hours(due.hours),
        "note": due.note,
        "detail": due.detail,
        "uid": due.uid,
    }


def _plain_hours(hours: BothClocks | None) -> list[str] | None:
    if hours is None:
        return None
    return [hours.ours.isoformat(), hours.theirs.isoformat() if hours.theirs else ""]


def from_plain(held: Mapping[str, Any]) -> Due:
    """Return what was made plain data by `plain`; hours keep their distance to UTC, not the name of their zone."""
    until, hours = held["until"], held["hours"]
    return Due(
        held["code"],
        held["what"],
        date.fromisoformat(held["on"]),
        tuple(held["path"]),
        held["source"],
        held["remind"],
        held["passes"],
        date.fromisoformat(until) if until else None,
        BothClocks(*(datetime.fromisoformat(one) if one else None for one in hours)) if hours else None,  # type: ignore[arg-type] # the first is never empty
        held["note"],
        held["detail"],
        held["uid"],
    )
