"""Ask how far a request has come (UNTOC 18(24))."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from mlawriter.core.fields import Need, Text, Ui
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_, ND_
from mlawriter.life.course import Happening
from mlawriter.life.letters.letter import AboutLetter, Around, Letter, asks_assistance

if TYPE_CHECKING:
    from mlawriter.life.case import Case


def _told(_letter: ProgressEnquiry, case: Case) -> Mapping[str, object]:
    """Tell on which days the requesting State has asked before."""
    days = {event.on for event in case.life.events if event.what is Happening.REMINDED and event.on}
    return {"asked_before": sorted(days)}


REASONABLE = 14
"""Days between two enquiries below which the second may seem to be none."""


@rule("H33", Severity.ADVICE, "UNTOC 18(24)", N_("An enquiry comes some time after the last one"))
def not_too_soon(letter: ProgressEnquiry, around: Around) -> Iterator[Found]:
    """Advise when the last enquiry is a few days old: reasonable ones are answered (UNTOC 18(24))."""
    if letter.sent is not None:
        return
    asked = [event.on for event in around.case.life.events if event.what is Happening.REMINDED and event.on]
    days = (around.today - max(asked)).days if asked else REASONABLE
    if 0 <= days < REASONABLE:
        yield Found(
            ("concern",),
            N_("The last enquiry was {days} days ago. Say what is new: reasonable enquiries are answered."),
            {"days": days},
        )


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
        rules=(not_too_soon,),
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
