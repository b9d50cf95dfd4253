"""Fix the sessions of a hearing by video conference, and tell each in the local time of both States (UNTOC 18(18))."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from mlawriter.assistance.persons.local_time import LocalTime, local_time
from mlawriter.core.fields import Choice, Entry, Line, Need, Ui
from mlawriter.core.instant import Occurrence, hour_of, in_utc, occurrence, zone_of
from mlawriter.i18n.messages import N_, ND_


class SessionUse(Choice):
    """Say what a session is for."""

    HEARING = "hearing", ND_("Hearing")
    RESERVE = "reserve", ND_("Reserve date")
    TEST = "test", ND_("Test of the connection")


class Session(Entry):
    """Hold one session, by the clock of the requesting State."""

    use: Annotated[SessionUse, Ui(ND_("Session"))] = SessionUse.HEARING
    day: Annotated[
        date | None,
        Ui(
            ND_("Day"),
            need=Need.EXPECTED,
            code="F103",
            missing=N_("Enter the day of this session."),
            source="Practice",
        ),
    ] = None
    hour: Annotated[
        Line,
        Ui(
            ND_("Hour in the requesting State"),
            N_("By your own clock. The letter works out the hour in the other State, summer time and all."),
            need=Need.EXPECTED,
            code="F103",
            missing=N_("Enter the hour of this session by your own clock."),
            source="Practice",
            example=N_("16:00"),
            ltr=True,
        ),
    ] = ""
    duration: Annotated[Line, Ui(ND_("Expected duration"), N_("For instance: about three hours."))] = ""


@dataclass(frozen=True, slots=True)
class TwoClocks:
    """Show one session by the clocks of both States; what cannot be worked out yet is nothing."""

    session: Session
    occurrence: Occurrence | None = None
    """How often that hour comes on that day in the requesting State."""
    ours: LocalTime | None = None
    theirs: LocalTime | None = None


def by_two_clocks(sessions: Sequence[Session], our_zone: str, their_zone: str) -> list[TwoClocks]:
    """Return each session by both clocks."""
    return [
        TwoClocks(session, *_clocks(session.day, session.hour, our_zone, their_zone)) for session in sessions
    ]


@functools.lru_cache(maxsize=1024)  # asked anew on each edit
def _clocks(
    day: date | None, clock: str, our_zone: str, their_zone: str
) -> tuple[Occurrence | None, LocalTime | None, LocalTime | None]:
    here, there, hour = zone_of(our_zone), zone_of(their_zone), hour_of(clock)
    moment = in_utc(day, hour, here) if day and hour and here else None
    if moment is None or day is None or hour is None or here is None:
        return None, None, None
    comes = occurrence(day, hour, here)
    if comes is Occurrence.NEVER:
        return comes, None, None
    return comes, local_time(moment, here), local_time(moment, there) if there else None
