"""Confirm in writing a request that was made orally (UNTOC 18(14))."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Literal

from mlawriter.core.fields import Line, Need, Text, Ui
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_, ND_
from mlawriter.life.letters.letter import AboutLetter, Around, Letter, asks_assistance

FORTHWITH = 3
"""Days within which "forthwith" is surely kept, a weekend in between."""


@rule("H36", Severity.WARNING, "UNTOC 18(14)", N_("An oral request is confirmed in writing forthwith"))
def confirmed_forthwith(letter: OralConfirmation, around: Around) -> Iterator[Found]:
    """Warn when some days have passed since the oral request, or when it lies ahead (UNTOC 18(14))."""
    if letter.made_on is None:
        return
    day = letter.sent or letter.signatory.dated or around.today
    if letter.made_on > day:
        yield Found(("made_on",), N_("The day of the oral request lies after that of this letter."))
    elif (day - letter.made_on).days > FORTHWITH:
        yield Found(
            ("made_on",),
            N_(
                "The request was made {days} days before: it is to be confirmed forthwith. Send this letter at once."
            ),
            {"days": (day - letter.made_on).days},
        )


class OralConfirmation(Letter):
    """Confirm an oral request: when, by whom, to whom, with what content and on which agreement."""

    about: ClassVar[AboutLetter] = AboutLetter(
        title=ND_("Confirmation of an oral request"),
        introduction=N_(
            "Confirms in writing what was asked orally in urgent circumstances. The full request may be enclosed."
        ),
        template="life/oral-confirmation.xml.j2",
        ending=N_("oral-confirmation"),
        paragraphs=(N_("18(14)"),),
        applies=asks_assistance,
        urgent=True,
        rules=(confirmed_forthwith,),
        judges=("made_on",),
    )

    kind: Literal["oral-confirmation"] = "oral-confirmation"
    made_on: Annotated[
        date | None,
        Ui(
            ND_("Made on"),
            need=Need.REQUIRED,
            code="H25",
            missing=N_("Enter the day on which the request was made orally."),
            source="UNTOC 18(14)",
        ),
    ] = None
    made_at: Annotated[Line, Ui(ND_("Hour"), N_("With the time zone, for instance 16:40 (UTC+1)."))] = ""
    by: Annotated[
        Line,
        Ui(
            ND_("Made by"),
            N_("Name and office."),
            need=Need.REQUIRED,
            code="H25",
            missing=N_("Say who made the request."),
            source="UNTOC 18(14)",
        ),
    ] = ""
    to: Annotated[
        Line,
        Ui(
            ND_("Made to"),
            N_("Name and office."),
            need=Need.REQUIRED,
            code="H25",
            missing=N_("Say to whom the request was made."),
            source="UNTOC 18(14)",
        ),
    ] = ""
    means: Annotated[Line, Ui(ND_("Means"), N_("For instance: by telephone."))] = ""
    content: Annotated[
        Text,
        Ui(
            ND_("What was asked orally"),
            need=Need.REQUIRED,
            code="H25",
            missing=N_("Say what was asked."),
            source="UNTOC 18(14)",
        ),
    ] = ""
    urgency: Annotated[
        Text,
        Ui(
            N_("Why the circumstances were urgent"),
            need=Need.REQUIRED,
            code="H25",
            missing=N_("Say why it was urgent: only then a request may be made orally."),
            source="UNTOC 18(14)",
        ),
    ] = ""
    agreement: Annotated[
        Text,
        Ui(
            N_("Agreement of the two States"),
            N_("Who agreed that the request be made orally, and when."),
            need=Need.REQUIRED,
            code="H25",
            missing=N_("Say how the two States agreed that the request be made orally."),
            source="UNTOC 18(14)",
        ),
    ] = ""
