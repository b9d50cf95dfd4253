"""Refuse a request, with the reasons (UNTOC 18(9), 18(21), 18(23))."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from mlawriter.core.fields import Need, Text, Ui
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_, ND_
from mlawriter.life.course import Direction, Event, Ground, Happening
from mlawriter.life.letters.letter import AboutLetter, Around, Letter
from mlawriter.life.letters.withdrawal import Extent

if TYPE_CHECKING:
    from mlawriter.life.letters.consultation import Consultation


@rule("H62", Severity.WARNING, "UNTOC 18(8), 18(22)", N_("The ground is one that the Convention admits"))
def ground_that_is_none(letter: Refusal | Consultation, _around: Around) -> Iterator[Found]:
    """Recall that bank secrecy and fiscal matters alone are no grounds (UNTOC 18(8), 18(22))."""
    if letter.ground is Ground.OTHER:
        yield Found(
            ("ground",),
            N_(
                "Name the provision on which the ground rests. Bank secrecy, and fiscal matters alone, are none under the Convention."
            ),
        )


def _in_part(letter: Refusal) -> bool:
    return letter.extent is Extent.PART


def _recorded(letter: Refusal, day: date) -> tuple[Event, ...]:
    """Record a refusal with its ground; after one in part the rest goes on."""
    if _in_part(letter):
        return (Event(what=Happening.OTHER, on=day, ground=letter.ground, note=letter.items),)
    return (Event(what=Happening.REFUSED, on=day, ground=letter.ground),)


class Refusal(Letter):
    """Refuse assistance in whole or in part, say why, and what went before."""

    about: ClassVar[AboutLetter] = AboutLetter(
        title=ND_("Refusal of assistance"),
        introduction=N_("Says what is refused, on which ground, and why; a consultation comes before it."),
        template="life/refusal.xml.j2",
        ending=N_("refusal"),
        paragraphs=(N_("18(21)"), N_("18(23)")),
        direction=Direction.INCOMING,
        rules=(ground_that_is_none,),
        records=_recorded,
    )

    kind: Literal["refusal"] = "refusal"
    extent: Annotated[
        Extent | None,
        Ui(
            N_("What is refused"),
            need=Need.REQUIRED,
            code="H63",
            missing=N_("Say whether the whole request or a part of it is refused."),
            source="UNTOC 18(23)",
        ),
    ] = None
    items: Annotated[
        Text,
        Ui(
            N_("Items refused"),
            N_("With their numbers in the request."),
            need=Need.REQUIRED,
            code="H63",
            missing=N_("Name the items that are refused."),
            source="UNTOC 18(23)",
            when=_in_part,
        ),
    ] = ""
    ground: Annotated[
        Ground | None,
        Ui(
            ND_("Ground"),
            N_("That of the law which applies between the two States."),
            need=Need.REQUIRED,
            code="H64",
            missing=N_("Choose the ground of the refusal."),
            source="UNTOC 18(21), 18(23)",
        ),
    ] = None
    reasons: Annotated[
        Text,
        Ui(
            N_("Reasons"),
            N_("So that the other side can see what would have to be different."),
            need=Need.REQUIRED,
            code="H64",
            missing=N_("Give the reasons for the refusal."),
            source="UNTOC 18(23)",
        ),
    ] = ""
    consulted: Annotated[
        date | None,
        Ui(
            N_("Consulted on"),
            N_("The day on which the other side was consulted."),
            need=Need.EXPECTED,
            code="H65",
            missing=N_(
                "Consult the requesting State first, and enter the day: assistance may be possible on conditions."
            ),
            source="UNTOC 18(26)",
        ),
    ] = None
    outcome: Annotated[Text, Ui(N_("Outcome of the consultation"))] = ""
    open_way: Annotated[
        Text, Ui(N_("What remains possible"), N_("For instance a new request with further facts."))
    ] = ""
