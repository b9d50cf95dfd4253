"""Tell how far the execution of a request has come (UNTOC 18(24))."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from mlawriter.core.fields import Line, Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_
from mlawriter.life.course import Direction, Happening
from mlawriter.life.letters.letter import AboutLetter, Letter
from mlawriter.life.letters.of_received import last_day

if TYPE_CHECKING:
    from mlawriter.life.case import Case


def _begun(case: Case) -> Mapping[str, object]:
    notes = case.life.execution
    return {
        "asked": last_day(case, Happening.REMINDED),
        "authority": next((note.by for note in reversed(notes) if note.by), ""),
        "done": "\n\n".join(note.words for note in notes if note.done and note.words),
    }


class ProgressReply(Letter):
    """Answer a reasonable enquiry about the progress of the execution."""

    about: ClassVar[AboutLetter] = AboutLetter(
        title=ND_("Reply on the progress of execution"),
        introduction=N_("Says what was done, what remains, and when an answer can be expected."),
        template="life/progress-reply.xml.j2",
        ending=N_("progress-reply"),
        paragraphs=(N_("18(24)"),),
        direction=Direction.INCOMING,
        begins_with=_begun,
    )

    kind: Literal["progress-reply"] = "progress-reply"
    asked: Annotated[date | None, Ui(N_("Enquiry of"), N_("The day of their enquiry, if there was one."))] = (
        None
    )
    authority: Annotated[Line, Ui(ND_("Authority that executes the request"))] = ""
    done: Annotated[
        Text,
        Ui(
            ND_("What has been done"),
            need=Need.REQUIRED,
            code="H54",
            missing=N_("Say what has been done so far, or that nothing could be done yet."),
            source="UNTOC 18(24)",
        ),
    ] = ""
    remains: Annotated[Text, Ui(ND_("What remains to be done"))] = ""
    hindrance: Annotated[Text, Ui(ND_("What stands in the way"))] = ""
    expected: Annotated[date | None, Ui(ND_("Answer expected by"))] = None
