"""Examine an item that asks for a hearing by video conference (UNTOC 18(18))."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mlawriter.assistance.evidence.statements import Oath
from mlawriter.assistance.persons.local_time import LocalTime
from mlawriter.assistance.persons.video_conduct import Conduct
from mlawriter.assistance.persons.video_session import SessionUse
from mlawriter.assistance.role import PURSUED, Role
from mlawriter.core.findings import Found, Rule, Severity, rule
from mlawriter.core.instant import Occurrence, hour_of, zone_of
from mlawriter.i18n.messages import N_
from mlawriter.i18n.weekend import rests_on

if TYPE_CHECKING:
    from mlawriter.assistance.item import Case
    from mlawriter.assistance.persons.video_hearing import VideoHearing


@rule("F100", Severity.BLOCKING, "UNTOC 18(18)", N_("An accused is heard by video on a basis of its own"))
def accused_on_basis(item: VideoHearing, case: Case) -> Iterator[Found]:
    """Require another basis for a suspect or accused: the Convention speaks of witnesses and experts (UNTOC 18(18))."""
    person = case.person(item.person)
    if person is not None and person.role in PURSUED and not item.accused_basis.strip():
        yield Found(
            ("accused_basis",),
            N_(
                "Article 18(18) covers witnesses and experts. For a suspect or accused, name the provisions of both laws and the consent."
            ),
        )


@rule("F100", Severity.WARNING, "UNTOC 18(18)", N_("The person heard by video is a witness or expert"))
def witness_or_expert(item: VideoHearing, case: Case) -> Iterator[Found]:
    """Expect the capacity of a witness or expert; a victim is heard as a witness (UNTOC 18(18))."""
    person = case.person(item.person)
    if person is not None and person.role in {Role.HOLDER, Role.OTHER}:
        yield Found(
            ("person",), N_("Say on the page Persons whether this person is heard as a witness or an expert.")
        )


@rule("F108", Severity.BLOCKING, "UNTOC 18(15)(d)", N_("A day or a period for the hearing is proposed"))
def time_proposed(item: VideoHearing, _case: Case) -> Iterator[Found]:
    """Require a session or a period in which the hearing can take place."""
    hearing = any(session.use is not SessionUse.TEST for session in item.sessions)
    if not hearing and not item.window.strip():
        yield Found(
            ("sessions",), N_("Add the day of the hearing, or the period in which it can take place.")
        )


@rule("F103", Severity.WARNING, "Practice", N_("Hours can be told by both clocks"))
def hours_told(item: VideoHearing, _case: Case) -> Iterator[Found]:
    """Expect hours that exist once, in zones that exist, so that both local times can be printed."""
    for name in ("our_zone", "their_zone"):
        zone = str(getattr(item, name))
        if zone and zone_of(zone) is None:
            yield Found((name,), N_("“{zone}” is not a time zone. Choose one from the list."), {"zone": zone})
    for index, shown in enumerate(item.timetable):
        at = ("sessions", index, "hour")
        if shown.session.hour and hour_of(shown.session.hour) is None:
            yield Found(at, N_("Write the hour in figures, from 00:00 to 23:59."))
        elif shown.occurrence is Occurrence.NEVER:
            yield Found(
                at, N_("This hour does not exist: clocks are put forward over it that night. Choose another.")
            )
        elif shown.occurrence is Occurrence.TWICE:
            yield Found(
                at, N_("This hour comes twice: clocks are put back over it that night. Choose another.")
            )


@rule("F103", Severity.WARNING, "Practice", N_("There is time enough to prepare the hearing"))
def time_to_prepare(item: VideoHearing, case: Case) -> Iterator[Found]:
    """Expect weeks enough to find a judge, a room, an interpreter and a line."""
    usual = case.thresholds.video_lead_days
    for index, session in enumerate(item.sessions):
        if session.day is None:
            continue
        left = (session.day - case.today).days
        if left < 0:
            yield Found(("sessions", index, "day"), N_("This day has passed."))
        elif left < usual and session.use is not SessionUse.TEST and not case.urgent:
            yield Found(
                ("sessions", index, "day"),
                N_(
                    "Only {days} days are left until the hearing; it usually takes {usual} days to prepare one."
                ),
                {"days": left, "usual": usual},
            )


@rule("F103", Severity.ADVICE, "Practice", N_("Sessions fall into working hours on both sides"))
def working_hours(item: VideoHearing, case: Case) -> Iterator[Found]:
    """Advise against nights and weekends of either State, as CLDR gives the weekends."""
    for index, shown in enumerate(item.timetable):
        if shown.ours is None or shown.theirs is None:
            continue
        at = ("sessions", index, "hour")
        if _at_night(shown.ours, case) or _at_night(shown.theirs, case):
            yield Found(
                at,
                N_(
                    "It is {ours} in your State then, and {theirs} there: outside usual hours. Check that this is meant."
                ),
                {"ours": shown.ours.clock, "theirs": shown.theirs.clock},
            )
        rests = rests_on(case.requesting_state, shown.ours.day) or rests_on(
            case.requested_state, shown.theirs.day
        )
        if rests and case.requesting_state and case.requested_state:
            yield Found(
                ("sessions", index, "day"),
                N_("This day falls on a weekend in one of the two States. Check that this is meant."),
            )


def _at_night(time: LocalTime, case: Case) -> bool:
    hour = int(time.clock[:2])
    return not case.thresholds.day_begins <= hour < case.thresholds.day_ends


@rule("F104", Severity.ADVICE, "Practice", N_("The connection is tested before the hearing"))
def line_tested(item: VideoHearing, _case: Case) -> Iterator[Found]:
    """Advise a test of the connection before the first hearing."""
    tests = [session.day for session in item.sessions if session.use is SessionUse.TEST and session.day]
    hearings = [
        session.day for session in item.sessions if session.use is not SessionUse.TEST and session.day
    ]
    if hearings and not (tests and min(tests) < min(hearings)):
        yield Found(("sessions",), N_("Add a test of the connection some days before the hearing."))


@rule("E07", Severity.WARNING, "UNTOC 18(17)", N_("A requested procedure has a reason and a second-best way"))
def second_best_given(item: VideoHearing, _case: Case) -> Iterator[Found]:
    """Expect a second-best way where judge or oath may not be possible there (UNTOC 18(17), 18(18))."""
    if item.oath not in {None, Oath.NONE} and not item.oath_fallback.strip():
        yield Found(
            ("oath_fallback",),
            N_("Say what is to be done if neither oath nor affirmation is available there."),
        )
    if item.conduct is Conduct.OURS and not item.conduct_fallback.strip():
        yield Found(
            ("conduct_fallback",), N_("Say what is to be done if your judge may not conduct the hearing.")
        )


@rule("F06", Severity.WARNING, "UNTOC 24, 25", N_("A child or vulnerable person is heard with care"))
def child_protected(item: VideoHearing, case: Case) -> Iterator[Found]:
    """Expect measures of protection when a child is to be heard (UNTOC 24(2), 25)."""
    person = case.person(item.person)
    minor_until = person.is_minor_on if person is not None else None
    unprotected = not item.shields and not item.protection.strip()
    if minor_until is not None and case.today < minor_until and unprotected:
        yield Found(("shields",), N_("This person is under 18: say which measures of protection are wanted."))


RULES: tuple[Rule[Any, Any], ...] = (
    accused_on_basis,
    witness_or_expert,
    time_proposed,
    hours_told,
    time_to_prepare,
    working_hours,
    line_tested,
    second_best_given,
    child_protected,
)
"""All of them, for the declaration."""
