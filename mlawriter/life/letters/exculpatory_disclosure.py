"""Tell the requested State that exculpatory material is disclosed to an accused person (UNTOC 18(19))."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Literal

from mlawriter.core.fields import Choice, Line, Need, Text, Ui
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_, ND_
from mlawriter.life.letters.letter import AboutLetter, Around, Letter, asks_assistance


class Notice(Choice):
    """Say whether the notice comes before the disclosure."""

    PRIOR = "prior", N_("Before the disclosure")
    AFTER = "after", N_("After it: exceptionally, notice was not possible before")


def _after(letter: ExculpatoryDisclosure) -> bool:
    return letter.notice is Notice.AFTER


@rule(
    "H37",
    Severity.WARNING,
    "UNTOC 18(19)",
    N_("Notice of an exculpatory disclosure comes when it says it does"),
)
def notice_in_time(letter: ExculpatoryDisclosure, around: Around) -> Iterator[Found]:
    """Warn when a prior notice is late, or a disclosure that is told as past lies ahead (UNTOC 18(19))."""
    if letter.on is None:
        return
    day = letter.sent or letter.signatory.dated or around.today
    if letter.notice is Notice.PRIOR and letter.on <= day:
        yield Found(("on",), N_("The disclosure is not after this letter: notice is to be given before it."))
    if letter.notice is Notice.AFTER and letter.on > day:
        yield Found(("on",), N_("The disclosure lies ahead: give notice before it."))


class ExculpatoryDisclosure(Letter):
    """Give notice that information or evidence received is disclosed because it exculpates."""

    about: ClassVar[AboutLetter] = AboutLetter(
        title=ND_("Notice of an exculpatory disclosure"),
        introduction=N_(
            "Tells before the disclosure that something received exculpates an accused person and is disclosed; exceptionally after it, without delay."
        ),
        template="life/exculpatory-disclosure.xml.j2",
        ending=N_("exculpatory-disclosure"),
        paragraphs=(N_("18(19)"),),
        applies=asks_assistance,
        rules=(notice_in_time,),
        judges=("on",),
    )

    kind: Literal["exculpatory-disclosure"] = "exculpatory-disclosure"
    notice: Annotated[
        Notice | None,
        Ui(
            N_("When notice is given"),
            need=Need.REQUIRED,
            code="H27",
            missing=N_("Say whether this notice comes before the disclosure or after it."),
            source="UNTOC 18(19)",
        ),
    ] = None
    material: Annotated[
        Text,
        Ui(
            ND_("Information or evidence concerned"),
            need=Need.REQUIRED,
            code="H27",
            missing=N_("Name the information or evidence."),
            source="UNTOC 18(19)",
        ),
    ] = ""
    proceedings: Annotated[
        Line,
        Ui(
            ND_("Proceedings"),
            N_("Court and case number."),
            need=Need.REQUIRED,
            code="H27",
            missing=N_("Name the proceedings in which it is disclosed."),
            source="UNTOC 18(19)",
        ),
    ] = ""
    recipient: Annotated[
        Line, Ui(ND_("Disclosed to"), N_("For instance: the defence of the accused person."))
    ] = ""
    on: Annotated[
        date | None,
        Ui(
            ND_("Day of the disclosure"),
            need=Need.EXPECTED,
            code="H27",
            missing=N_("Enter the day of the disclosure."),
            source="UNTOC 18(19)",
        ),
    ] = None
    why_after: Annotated[
        Text,
        Ui(
            N_("Why notice was not possible before"),
            need=Need.REQUIRED,
            code="H27",
            missing=N_("Say why notice was exceptionally not possible before the disclosure."),
            source="UNTOC 18(19)",
            when=_after,
        ),
    ] = ""
