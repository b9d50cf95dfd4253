"""Examine what was recorded of a case: days that cannot be, steps out of order, conditions that bind (UNTOC 18(26))."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeAlias

from mlawriter.core.findings import Found, Rule, Severity, rule
from mlawriter.i18n.messages import N_
from mlawriter.life.case import Life
from mlawriter.life.course import Happening
from mlawriter.life.letters.letter import Around

if TYPE_CHECKING:
    from datetime import date

    from mlawriter.life.course import Event

LifeRule: TypeAlias = "Rule[Life, Around]"
"""A rule on what became of a request."""

_REGISTER = "Practice: register of requests"
_BEGINS = frozenset({Happening.SENT, Happening.RECEIVED})
_FOLLOWS = frozenset(
    {
        Happening.ACKNOWLEDGED,
        Happening.QUESTIONS,
        Happening.ANSWERED,
        Happening.PARTLY,
        Happening.EXECUTED,
        Happening.REFUSED,
        Happening.POSTPONED,
        Happening.RESUMED,
        Happening.REMINDED,
    }
)
"""What can only happen to a request that has gone out or come in."""
_ANSWERS = {Happening.ANSWERED: Happening.QUESTIONS, Happening.RESUMED: Happening.POSTPONED}
"""What ends something, and what it ends."""


def _first(life: Life, what: frozenset[Happening]) -> date | None:
    return min((event.on for event in life.events if event.on and event.what in what), default=None)


def _before(life: Life, event: Event, what: Happening) -> bool:
    """Tell whether something happened on the day of an event or earlier."""
    return any(
        one.what is what and one.on is not None and event.on is not None and one.on <= event.on
        for one in life.events
    )


@rule("H05", Severity.WARNING, _REGISTER, N_("What happened lies in the past"))
def not_in_the_future(life: Life, around: Around) -> Iterator[Found]:
    """Point out events that are yet to come: what is to happen is a deadline."""
    for index, event in enumerate(life.events):
        if event.on is not None and event.on > around.today:
            yield Found(
                ("events", index, "on"),
                N_("This day lies in the future. What is yet to come belongs among the deadlines."),
            )


@rule("H06", Severity.WARNING, _REGISTER, N_("Nothing happened before the request was written"))
def not_before_the_request(life: Life, around: Around) -> Iterator[Found]:
    """Point out events that come before the date of the request."""
    dated = around.case.request.signatory.dated
    if dated is None:
        return
    for index, event in enumerate(life.events):
        if event.on is not None and event.on < dated:
            yield Found(
                ("events", index, "on"),
                N_("This day comes before the date of the request, {day}. Correct one of them."),
                {"day": dated},
            )


@rule("H07", Severity.WARNING, _REGISTER, N_("A request goes out before anything becomes of it"))
def sent_first(life: Life, _around: Around) -> Iterator[Found]:
    """Expect the day of sending or receipt, and nothing before it that can only follow."""
    begun = _first(life, _BEGINS)
    for index, event in enumerate(life.events):
        if event.what not in _FOLLOWS or event.on is None:
            continue
        if begun is None and life.incoming:
            yield Found(("events", index, "on"), N_("Record as well on which day the request was received."))
        elif begun is None:
            yield Found(("events", index, "on"), N_("Record as well on which day the request was sent."))
        elif event.on < begun:
            yield Found(
                ("events", index, "on"),
                N_("This day comes before the request was sent or received, {day}. Correct one of them."),
                {"day": begun},
            )


@rule("H08", Severity.WARNING, _REGISTER, N_("What ends something follows it"))
def answers_something(life: Life, _around: Around) -> Iterator[Found]:
    """Expect questions before their answer, and a postponement before execution goes on."""
    for index, event in enumerate(life.events):
        asked = _ANSWERS.get(event.what) if event.what is not None else None
        if asked is None or event.on is None or _before(life, event, asked):
            continue
        message = (
            N_("Record as well on which day the questions came.")
            if asked is Happening.QUESTIONS
            else N_("Record as well on which day execution was postponed.")
        )
        yield Found(("events", index, "what"), message)


@rule("H09", Severity.WARNING, "UNTOC 18(25)", N_("Something does not end before it begins"))
def ends_after_it_begins(life: Life, _around: Around) -> Iterator[Found]:
    """Expect the end of a postponement, of a preservation and of a condition to come after its beginning."""
    for index, event in enumerate(life.events):
        if event.on and event.until and event.until < event.on:
            yield Found(("events", index, "until"), N_("The last day comes before the first. Correct one."))
    for index, one in enumerate(life.conditions):
        if one.accepted and one.until and one.until < one.accepted:
            yield Found(
                ("conditions", index, "until"), N_("The last day comes before the first. Correct one.")
            )


@rule("H09", Severity.ADVICE, "UNTOC 18(19), 18(26)", N_("Other use respects the conditions accepted"))
def other_use_respects_conditions(life: Life, around: Around) -> Iterator[Found]:
    """Remind of conditions that bind while consent to another use is asked (UNTOC 18(19), 18(26))."""
    if not any("18(19)" in paragraph for one in life.letters for paragraph in one.about.paragraphs):
        return
    for index, one in enumerate(life.conditions):
        if one.words.strip() and (one.until is None or one.until >= around.today):
            yield Found(
                ("conditions", index, "words"),
                N_("This condition binds. See that the other use which a letter speaks of respects it."),
            )


RULES: tuple[LifeRule, ...] = (
    not_in_the_future,
    not_before_the_request,
    sent_first,
    answers_something,
    ends_after_it_begins,
    other_use_respects_conditions,
)
"""All of them."""
