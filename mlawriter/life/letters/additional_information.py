"""Give further information that the execution needs, asked for or not (UNTOC 18(16))."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, Literal

from mlawriter.core.fields import Line, Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_
from mlawriter.life.course import Event, Happening
from mlawriter.life.letters.letter import AboutLetter, Letter


def _recorded(letter: AdditionalInformation, day: date) -> tuple[Event, ...]:
    asked = letter.asked_on is not None or bool(letter.their_letter)
    return (Event(what=Happening.ANSWERED, on=day),) if asked else ()


class AdditionalInformation(Letter):
    """Tell the requested State what it needs to know to execute the request."""

    about: ClassVar[AboutLetter] = AboutLetter(
        title=ND_("Additional information"),
        introduction=N_("Tells what the execution needs to know further, or what has changed or was wrong."),
        template="life/additional-information.xml.j2",
        ending=N_("additional-information"),
        paragraphs=(N_("18(16)"),),
        records=_recorded,
    )

    kind: Literal["additional-information"] = "additional-information"
    asked_on: Annotated[date | None, Ui(N_("Day of their letter"), N_("Leave it empty if nobody asked."))] = (
        None
    )
    their_letter: Annotated[Line, Ui(N_("Reference of their letter"), ltr=True)] = ""
    information: Annotated[
        Text,
        Ui(
            N_("Information"),
            need=Need.REQUIRED,
            code="H24",
            missing=N_("Enter the information."),
            source="UNTOC 18(16)",
        ),
    ] = ""
    corrections: Annotated[
        Text, Ui(N_("Corrections"), N_("What the request says otherwise, with its place in the request."))
    ] = ""
