"""Postpone the execution of a request for the sake of proceedings at home (UNTOC 18(25))."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Literal

from mlawriter.core.fields import Line, Need, Text, Ui
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_, ND_
from mlawriter.life.course import Direction, Event, Happening
from mlawriter.life.letters.letter import AboutLetter, Around, Letter


@rule("H68", Severity.WARNING, "UNTOC 18(25)", N_("A postponement has an end that can lie ahead"))
def end_lies_ahead(letter: Postponement, around: Around) -> Iterator[Found]:
    """Expect a day or an event with which a postponement ends, and a day that has not passed (UNTOC 18(25))."""
    if letter.until is not None and letter.until <= around.today:
        yield Found(("until",), N_("This day has passed. Enter a day to come, or describe the event."))
    elif letter.until is None and not letter.until_words.strip():
        yield Found(("until",), N_("Say until when the execution is postponed: a day, or an event."))


def _recorded(letter: Postponement, day: date) -> tuple[Event, ...]:
    return (Event(what=Happening.POSTPONED, on=day, until=letter.until),)


class Postponement(Letter):
    """Say which proceedings the execution would disturb, until when it waits, and what can be done meanwhile."""

    about: ClassVar[AboutLetter] = AboutLetter(
        title=ND_("Postponement of assistance"),
        introduction=N_("Says which proceedings here the execution would disturb, and until when it waits."),
        template="life/postponement.xml.j2",
        ending=N_("postponement"),
        paragraphs=(N_("18(25)"), N_("18(26)")),
        direction=Direction.INCOMING,
        rules=(end_lies_ahead,),
        records=_recorded,
    )

    kind: Literal["postponement"] = "postponement"
    proceedings: Annotated[
        Text,
        Ui(
            N_("Proceedings with which the execution would interfere"),
            N_("As far as they can be told: an investigation, a prosecution or a judicial proceeding."),
            need=Need.REQUIRED,
            code="H66",
            missing=N_("Say with which ongoing proceedings the execution would interfere."),
            source="UNTOC 18(25)",
        ),
    ] = ""
    until: Annotated[date | None, Ui(N_("Postponed until"))] = None
    until_words: Annotated[
        Line,
        Ui(
            N_("Event that ends the postponement"),
            N_("If no day can be named."),
            when=lambda letter: letter.until is None,
        ),
    ] = ""
    meanwhile: Annotated[
        Text,
        Ui(N_("What can be executed now"), N_("For instance the preservation of data, or other items.")),
    ] = ""
    conditions: Annotated[
        Text,
        Ui(
            N_("Terms and conditions that are deemed necessary"),
            N_("On which assistance could be granted all the same; if accepted, they bind."),
        ),
    ] = ""
    consulted: Annotated[
        date | None,
        Ui(
            N_("Consulted on"),
            N_("The day on which the other side was consulted."),
            need=Need.EXPECTED,
            code="H67",
            missing=N_(
                "Consult the requesting State first, and enter the day: assistance may be possible on conditions."
            ),
            source="UNTOC 18(26)",
        ),
    ] = None
