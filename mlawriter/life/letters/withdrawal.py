"""Say that assistance is no longer required (UNTOC 18(24))."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from mlawriter.core.fields import Choice, Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_
from mlawriter.life.course import Happening
from mlawriter.life.letters.letter import AboutLetter, Letter


class Extent(Choice):
    """Say how much of the request is withdrawn."""

    WHOLE = "whole", ND_("The whole request")
    PART = "part", ND_("The items named below")


class Withdrawal(Letter):
    """Tell the requested State promptly that the help is no longer needed."""

    about: ClassVar[AboutLetter] = AboutLetter(
        title=ND_("Withdrawal of the request"),
        introduction=N_("Says promptly that the assistance is no longer required, in whole or in part."),
        template="life/withdrawal.xml.j2",
        ending=N_("withdrawal"),
        paragraphs=(ND_("18(24)"),),
        becomes=Happening.WITHDRAWN,
    )

    kind: Literal["withdrawal"] = "withdrawal"
    extent: Annotated[
        Extent | None,
        Ui(
            ND_("What is withdrawn"),
            need=Need.REQUIRED,
            code="H22",
            missing=N_("Say whether the whole request or a part of it is withdrawn."),
            source="UNTOC 18(24)",
        ),
    ] = None
    items: Annotated[
        Text,
        Ui(
            ND_("Items withdrawn"),
            N_("With their numbers in the request."),
            need=Need.REQUIRED,
            code="H22",
            missing=N_("Name the items that are withdrawn."),
            source="UNTOC 18(24)",
            when=lambda letter: letter.extent is Extent.PART,
        ),
    ] = ""
    reason: Annotated[Text, Ui(ND_("Reason"), N_("A sentence is enough, and none is required."))] = ""
