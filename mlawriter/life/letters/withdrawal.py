"""Say that assistance is no longer required (UNTOC 18(24))."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Literal

from mlawriter.core.fields import Choice, Need, Text, Ui
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_, ND_
from mlawriter.life.course import Event, Happening
from mlawriter.life.letters.letter import AboutLetter, Around, Letter, asks_assistance


class Extent(Choice):
    """Say how much of the request is withdrawn."""

    WHOLE = "whole", N_("The whole request")
    PART = "part", N_("The items named below")


class Gathered(Choice):
    """Say what becomes of what was obtained already."""

    RETURN = "return", N_("It is still wanted")
    NONE = "none", N_("It is not wanted any more")


def _in_whole(letter: Withdrawal) -> bool:
    return letter.extent is not Extent.PART


def _recorded(letter: Withdrawal, day: date) -> tuple[Event, ...]:
    """Record a withdrawal of the whole; after one in part the request goes on."""
    what = Happening.WITHDRAWN if _in_whole(letter) else Happening.OTHER
    return (Event(what=what, on=day, note=letter.items if what is Happening.OTHER else ""),)


@rule(
    "H32",
    Severity.ADVICE,
    "Practice: measures end with the request",
    N_("A withdrawal says what becomes of measures in force"),
)
def measures_end(letter: Withdrawal, around: Around) -> Iterator[Found]:
    """Advise to say that measures may be lifted where the request asks for some that last."""
    last = any(
        item.about.restrains_property or item.kind == "preservation" for item in around.case.request.items
    )
    if last and _in_whole(letter) and not letter.lift:
        yield Found(
            ("lift",),
            N_("The request asks for measures that may be in force. Say whether they may be lifted."),
        )


class Withdrawal(Letter):
    """Tell the requested State promptly that the help is no longer needed."""

    about: ClassVar[AboutLetter] = AboutLetter(
        title=ND_("Withdrawal of the request"),
        introduction=N_("Says promptly that the assistance is no longer required, in whole or in part."),
        applies=asks_assistance,
        template="life/withdrawal.xml.j2",
        ending=N_("withdrawal"),
        paragraphs=(N_("18(24)"),),
        records=_recorded,
        rules=(measures_end,),
    )

    kind: Literal["withdrawal"] = "withdrawal"
    extent: Annotated[
        Extent | None,
        Ui(
            N_("What is withdrawn"),
            need=Need.REQUIRED,
            code="H22",
            missing=N_("Say whether the whole request or a part of it is withdrawn."),
            source="UNTOC 18(24)",
        ),
    ] = None
    items: Annotated[
        Text,
        Ui(
            N_("Items withdrawn"),
            N_("With their numbers in the request."),
            need=Need.REQUIRED,
            code="H22",
            missing=N_("Name the items that are withdrawn."),
            source="UNTOC 18(24)",
            when=lambda letter: letter.extent is Extent.PART,
        ),
    ] = ""
    reason: Annotated[Text, Ui(ND_("Reason"), N_("A sentence is enough, and none is required."))] = ""
    lift: Annotated[
        bool,
        Ui(
            N_("Say that measures in force may be lifted"),
            N_("For instance a restraint of property or a preservation of data."),
        ),
    ] = False
    gathered: Annotated[Gathered | None, Ui(N_("What was obtained already"))] = None
