"""Ask how far a request has come (UNTOC 18(24))."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from mlawriter.core.fields import Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_
from mlawriter.life.course import Happening
from mlawriter.life.letters.letter import AboutLetter, Letter, asks_assistance

if TYPE_CHECKING:
    from mlawriter.life.case import Case


def _told(_letter: ProgressEnquiry, case: Case) -> Mapping[str, object]:
    """Tell on which days the requesting State has asked before."""
    days = {event.on for event in case.life.events if event.what is Happening.REMINDED and event.on}
    return {"asked_before": sorted(days)}


class ProgressEnquiry(Letter):
    """Ask the requested State for the status of execution, and say why it matters now."""

    about: ClassVar[AboutLetter] = AboutLetter(
        title=ND_("Enquiry about progress"),
        introduction=N_(
            "Asks how far the execution has come. The requested State answers reasonable enquiries."
        ),
        template="life/progress-enquiry.xml.j2",
        ending=N_("progress-enquiry"),
        paragraphs=(N_("18(24)"),),
        applies=asks_assistance,
        becomes=Happening.REMINDED,
        urgent=True,
        tells=_told,
    )

    kind: Literal["progress-enquiry"] = "progress-enquiry"
    concern: Annotated[
        Text,
        Ui(
            N_("Why the progress matters now"),
            N_("For instance a hearing that comes near, or a person in custody."),
            need=Need.ADVISED,
            code="H20",
            missing=N_("Say why the progress matters now: reasons are taken into account."),
            source="UNTOC 18(24)",
        ),
    ] = ""
    by: Annotated[date | None, Ui(N_("An answer is wished by"))] = None
