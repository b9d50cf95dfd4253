"""Tell the requesting State to which authority its request was passed on (UNTOC 18(13))."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from mlawriter.core.fields import Choice, Line, Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_
from mlawriter.life.course import Direction
from mlawriter.life.letters.letter import AboutLetter, Letter

if TYPE_CHECKING:
    from mlawriter.life.case import Case


class Answers(Choice):
    """Say who answers."""

    CENTRAL = "central", N_("This authority; communications continue to go through it")
    DIRECT = "direct", N_("The authority that executes, directly")


def _begun(case: Case) -> Mapping[str, object]:
    return {"authority": next((note.by for note in reversed(case.life.execution) if note.by), "")}


class Forwarding(Letter):
    """Say which authority has the request now, since when, and who answers."""

    about: ClassVar[AboutLetter] = AboutLetter(
        title=ND_("Transmission to the competent authority"),
        introduction=N_("Tells the sender to which authority the request was passed on for execution."),
        template="life/forwarding.xml.j2",
        ending=N_("forwarding"),
        paragraphs=(N_("18(13)"),),
        direction=Direction.INCOMING,
        begins_with=_begun,
    )

    kind: Literal["forwarding"] = "forwarding"
    authority: Annotated[
        Line,
        Ui(
            ND_("Authority that executes the request"),
            need=Need.REQUIRED,
            code="H69",
            missing=N_("Name the authority to which the request was passed on."),
            source="UNTOC 18(13)",
        ),
    ] = ""
    address: Annotated[Text, Ui(ND_("Address"))] = ""
    their_number: Annotated[Line, Ui(ND_("Its case number"), ltr=True)] = ""
    on: Annotated[date | None, Ui(ND_("Passed on"))] = None
    why: Annotated[
        Text, Ui(ND_("Reason"), N_("For instance because it alone is competent for the place."))
    ] = ""
    answers: Annotated[Answers | None, Ui(N_("Who answers"))] = None
