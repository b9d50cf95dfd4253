"""Thank the requested State and close the matter."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from mlawriter.core.fields import MAX_ENTRIES, Choice, Line, Need, Text, Ui
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_, ND_
from mlawriter.life.course import Happening, Occasion
from mlawriter.life.letters.letter import AboutLetter, Around, Letter, asks_assistance


class Originals(Choice):
    """Say what becomes of originals that were lent."""

    ENCLOSED = "enclosed", N_("They are returned with this letter")
    RETURNED = "returned", N_("They were returned before")
    NONE = "none", N_("None were lent, or they may be kept")


def _come_back(letter: ClosingThanks) -> bool:
    return letter.originals in {Originals.ENCLOSED, Originals.RETURNED}


@rule(
    "H40",
    Severity.WARNING,
    "Practice: originals are lent",
    N_("Originals are returned when a matter is closed"),
)
def originals_accounted_for(letter: ClosingThanks, around: Around) -> Iterator[Found]:
    """Expect a word on originals where their return is still due."""
    due = any(one.what is Occasion.ORIGINALS and not one.done for one in around.case.life.deadlines)
    if due and not _come_back(letter):
        yield Found(
            ("originals",),
            N_("The return of originals is still due. Return them, or tick in the course that it is done."),
        )


class ClosingThanks(Letter):
    """Thank for the assistance, say what it was good for, and return what was lent."""

    about: ClassVar[AboutLetter] = AboutLetter(
        title=ND_("Thanks and closing of the request"),
        introduction=N_("Thanks for the assistance, says what it was used for, and closes the matter."),
        template="life/closing-thanks.xml.j2",
        ending=N_("closing-thanks"),
        applies=asks_assistance,
        becomes=Happening.CLOSED,
        rules=(originals_accounted_for,),
    )

    kind: Literal["closing-thanks"] = "closing-thanks"
    results: Annotated[
        Text,
        Ui(
            N_("How the results were used"),
            N_("For instance in which trial, and with what outcome, as far as it may be told."),
            need=Need.ADVISED,
            code="H31",
            missing=N_("Say how the results were used: it helps the next request."),
            source="Practice: feedback to the requested State",
        ),
    ] = ""
    originals: Annotated[
        Originals | None,
        Ui(
            N_("Originals that were lent"),
            need=Need.EXPECTED,
            code="H31",
            missing=N_("Say what becomes of originals that were lent."),
            source="Practice: originals are lent",
        ),
    ] = None
    returned: Annotated[
        list[Line],
        Field(max_length=MAX_ENTRIES),
        Ui(
            N_("Originals returned"),
            N_("One on each line."),
            need=Need.EXPECTED,
            code="H31",
            missing=N_("List the originals that are returned."),
            source="Practice: originals are lent",
            when=_come_back,
        ),
    ] = []
    returned_on: Annotated[
        date | None, Ui(N_("Returned on"), when=lambda letter: letter.originals is Originals.RETURNED)
    ] = None
