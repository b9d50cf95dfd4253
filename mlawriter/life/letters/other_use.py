"""Ask for consent to use what was received for another purpose (UNTOC 18(19))."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, Literal

from mlawriter.core.fields import Line, Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_
from mlawriter.life.letters.letter import AboutLetter, Letter, asks_assistance


class OtherUse(Letter):
    """Ask for prior consent to a use that the request does not state."""

    about: ClassVar[AboutLetter] = AboutLetter(
        title=ND_("Request for consent to other use"),
        introduction=N_(
            "Asks for consent before anything received is used for investigations, prosecutions or proceedings that the request does not state."
        ),
        template="life/other-use.xml.j2",
        ending=N_("other-use"),
        paragraphs=(N_("18(19)"),),
        applies=asks_assistance,
    )

    kind: Literal["other-use"] = "other-use"
    material: Annotated[
        Text,
        Ui(
            ND_("Information or evidence concerned"),
            need=Need.REQUIRED,
            code="H26",
            missing=N_("Name the information or evidence."),
            source="UNTOC 18(19)",
        ),
    ] = ""
    received_on: Annotated[date | None, Ui(ND_("Received on"))] = None
    their_letter: Annotated[Line, Ui(ND_("Reference of the letter that brought it"), ltr=True)] = ""
    purpose: Annotated[
        Text,
        Ui(
            ND_("Other use intended"),
            N_("The investigation, prosecution or proceedings, with the offence and the case number."),
            need=Need.REQUIRED,
            code="H26",
            missing=N_("Name the investigation, prosecution or proceedings in which it is to be used."),
            source="UNTOC 18(19)",
        ),
    ] = ""
    authority: Annotated[
        Line,
        Ui(
            ND_("Authority that would use it"),
            need=Need.EXPECTED,
            code="H26",
            missing=N_("Name the authority that would use it."),
            source="Practice: consent is given to somebody",
        ),
    ] = ""
    reason: Annotated[
        Text,
        Ui(
            N_("Why it is needed there"),
            need=Need.EXPECTED,
            code="H26",
            missing=N_("Say why it is needed for the other use."),
            source="Practice: consent wants a reason",
        ),
    ] = ""
    by: Annotated[date | None, Ui(N_("An answer is wished by"))] = None
