"""Consult the requesting State before a request is refused or postponed (UNTOC 18(26))."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, Literal

from mlawriter.core.fields import Choice, Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_
from mlawriter.life.course import Direction, Ground
from mlawriter.life.letters.letter import AboutLetter, Letter
from mlawriter.life.letters.refusal import ground_that_is_none


class Considered(Choice):
    """Say what is considered."""

    REFUSAL = "refusal", N_("A refusal")
    POSTPONEMENT = "postponement", N_("A postponement")


class Consultation(Letter):
    """Ask whether assistance may be granted subject to conditions, before it is refused or postponed."""

    about: ClassVar[AboutLetter] = AboutLetter(
        title=ND_("Consultation on the execution of the request"),
        introduction=N_(
            "Comes before every refusal and postponement: may assistance be granted on conditions?"
        ),
        template="life/consultation.xml.j2",
        ending=N_("consultation"),
        paragraphs=(N_("18(26)"),),
        direction=Direction.INCOMING,
        rules=(ground_that_is_none,),
    )

    kind: Literal["consultation"] = "consultation"
    considered: Annotated[
        Considered | None,
        Ui(
            N_("What is considered"),
            need=Need.REQUIRED,
            code="H60",
            missing=N_("Say whether a refusal or a postponement is considered."),
            source="UNTOC 18(26)",
        ),
    ] = None
    ground: Annotated[
        Ground | None,
        Ui(ND_("Ground"), when=lambda letter: letter.considered is Considered.REFUSAL),
    ] = None
    reasons: Annotated[
        Text,
        Ui(
            N_("Reasons"),
            N_("What stands in the way of the execution."),
            need=Need.REQUIRED,
            code="H60",
            missing=N_("Say what stands in the way of the execution."),
            source="UNTOC 18(26)",
        ),
    ] = ""
    conditions: Annotated[
        Text,
        Ui(
            N_("Terms and conditions that are deemed necessary"),
            N_("On which assistance could be granted all the same; if accepted, they bind."),
            need=Need.ADVISED,
            code="H61",
            missing=N_("Say on which conditions assistance could be granted, or that you see none."),
            source="UNTOC 18(26)",
        ),
    ] = ""
    by: Annotated[date | None, Ui(N_("An answer is wished by"))] = None
