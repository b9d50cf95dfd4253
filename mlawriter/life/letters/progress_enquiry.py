"""Ask how far a request has come (UNTOC 18(24))."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, Literal

from mlawriter.core.fields import Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_
from mlawriter.life.course import Happening
from mlawriter.life.letters.letter import AboutLetter, Letter


class ProgressEnquiry(Letter):
    """Ask the requested State for the status of execution, and say why it matters now."""

    about: ClassVar[AboutLetter] = AboutLetter(
        title=ND_("Enquiry about progress"),
        introduction=N_(
            "Asks how far the execution has come. The requested State answers reasonable enquiries."
        ),
        template="life/progress-enquiry.xml.j2",
        ending=N_("progress-enquiry"),
        paragraphs=(ND_("18(24)"),),
        becomes=Happening.REMINDED,
    )

    kind: Literal["progress-enquiry"] = "progress-enquiry"
    concern: Annotated[
        Text,
        Ui(
            ND_("Why the progress matters now"),
            N_("For instance a hearing that comes near, or a person in custody."),
            need=Need.ADVISED,
            code="H20",
            missing=N_("Say why the progress matters now: reasons are taken into account."),
            source="UNTOC 18(24)",
        ),
    ] = ""
    by: Annotated[date | None, Ui(ND_("An answer is wished by"))] = None
