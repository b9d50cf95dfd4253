"""Acknowledge that a request was received, and say who handles it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from mlawriter.core.fields import Choice, Line, Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_
from mlawriter.life.course import Direction, Happening
from mlawriter.life.letters.letter import AboutLetter, Letter
from mlawriter.life.letters.of_received import first_day

if TYPE_CHECKING:
    from mlawriter.life.case import Case


class Secrecy(Choice):
    """Say whether the confidentiality that was asked can be kept (UNTOC 18(20))."""

    KEPT = "kept", N_("It is kept, except to the extent necessary to execute the request")
    NOT_KEPT = "not-kept", N_("It cannot be kept; they are told so")


def _begun(case: Case) -> Mapping[str, object]:
    return {"received": first_day(case, Happening.RECEIVED), "officer": case.life.officer}


class Acknowledgement(Letter):
    """Tell the requesting State that its request arrived, who handles it and what comes next."""

    about: ClassVar[AboutLetter] = AboutLetter(
        title=ND_("Acknowledgement of receipt"),
        introduction=N_(
            "Says that the request arrived, who handles it and what comes next. It decides nothing."
        ),
        template="life/acknowledgement.xml.j2",
        ending=N_("acknowledgement"),
        paragraphs=(N_("18(13)"), N_("18(24)")),
        direction=Direction.INCOMING,
        becomes=Happening.ACKNOWLEDGED,
        begins_with=_begun,
    )

    kind: Literal["acknowledgement"] = "acknowledgement"
    received: Annotated[
        date | None,
        Ui(
            ND_("Received on"),
            need=Need.EXPECTED,
            code="H50",
            missing=N_("Enter the day on which the request was received."),
            source="Practice: register of requests",
        ),
    ] = None
    office: Annotated[
        Line,
        Ui(
            ND_("Office in charge"),
            N_("Here, or the authority to which the request was passed on."),
            need=Need.ADVISED,
            code="H51",
            missing=N_("Say which office handles the request, so that questions reach it."),
            source="Practice: T-CY template",
        ),
    ] = ""
    officer: Annotated[Line, Ui(ND_("Officer in charge"), stays=True)] = ""
    telephone: Annotated[Line, Ui(ND_("Telephone"), ltr=True)] = ""
    email: Annotated[Line, Ui(ND_("E-mail"), ltr=True)] = ""
    next_step: Annotated[
        Text, Ui(ND_("Next step"), N_("What happens now, for instance: the request is examined."))
    ] = ""
    expected: Annotated[date | None, Ui(ND_("Answer expected by"))] = None
    secrecy: Annotated[
        Secrecy | None,
        Ui(N_("The confidentiality that they ask for"), source="UNTOC 18(20)"),
    ] = None
