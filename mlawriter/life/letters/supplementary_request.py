"""Ask for more in the matter of a request (UNTOC 18(15)): the request goes on as it is."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from mlawriter.core.fields import MAX_ENTRIES, Entry, Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_
from mlawriter.life.letters.letter import AboutLetter, Letter, asks_assistance


class FurtherAssistance(Entry):
    """Ask for one thing more."""

    what: Annotated[
        Text,
        Ui(
            ND_("Assistance requested in addition"),
            N_("As exactly as in the request: what, of whom, where, for which time."),
            need=Need.REQUIRED,
            code="H23",
            missing=N_("Say what is asked for in addition."),
            source="UNTOC 18(15)(d)",
        ),
    ] = ""
    purpose: Annotated[
        Text,
        Ui(
            ND_("Purpose"),
            N_("What the evidence or information is sought for."),
            need=Need.REQUIRED,
            code="H23",
            missing=N_("Say for which purpose it is sought."),
            source="UNTOC 18(15)(f)",
        ),
    ] = ""
    procedure: Annotated[
        Text, Ui(ND_("Procedure wished"), N_("With the reason for it."), source="UNTOC 18(17)")
    ] = ""


class SupplementaryRequest(Letter):
    """Ask for further assistance in the same matter."""

    about: ClassVar[AboutLetter] = AboutLetter(
        title=ND_("Supplementary request"),
        introduction=N_(
            "Asks for more in the same matter. If much is asked for, or coercive measures, make a request of its own."
        ),
        template="life/supplementary-request.xml.j2",
        ending=N_("supplementary-request"),
        paragraphs=(N_("18(15)"),),
        applies=asks_assistance,
        urgent=True,
    )

    kind: Literal["supplementary-request"] = "supplementary-request"
    same_facts: Annotated[bool, Ui(N_("The facts are those told in the request"))] = False
    facts: Annotated[
        Text,
        Ui(
            N_("New facts"),
            N_("What has come to light, and how it is connected with what is asked for."),
            need=Need.EXPECTED,
            code="H23",
            missing=N_("Tell the new facts, or tick that they are those of the request."),
            source="UNTOC 18(15)(c)",
            when=lambda letter: not letter.same_facts,
        ),
    ] = ""
    persons: Annotated[
        Text,
        Ui(
            N_("Persons whom the request does not name"),
            N_("Identity, where they are, nationality, and their part in the matter."),
            source="UNTOC 18(15)(e)",
        ),
    ] = ""
    assistance: Annotated[
        list[FurtherAssistance],
        Field(max_length=MAX_ENTRIES),
        Ui(
            N_("What is asked for in addition"),
            need=Need.REQUIRED,
            code="H23",
            missing=N_("Add what is asked for in addition."),
            source="UNTOC 18(15)(d)",
        ),
    ] = []
    by: Annotated[date | None, Ui(N_("An answer is wished by"))] = None
    by_reason: Annotated[
        Text,
        Ui(
            N_("Reason for the day"),
            need=Need.ADVISED,
            code="H23",
            missing=N_("Give a reason for the day: reasons are taken into account."),
            source="UNTOC 18(24)",
            when=lambda letter: letter.by is not None,
        ),
    ] = ""
