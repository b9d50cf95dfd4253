"""Say in the title and in the band of the window which case is open, and what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.i18n.messages import N_
from mlawriter.life.course import Direction
from mlawriter.life.status import status
from mlawriter.training.samples import SCENARIO_DAY

if TYPE_CHECKING:
    from mlawriter.i18n.messages import Message
    from mlawriter.i18n.translator import Translator
    from mlawriter.ui.case_work import CaseWork

NAME = "mlawriter"


def band(work: CaseWork, speak: Translator) -> str:
    """Return what stands above an exercise or a sample; nothing above a request."""
    words = []
    if work.life.request.incoming:
        words.append(
            speak.text(N_("Request received: what it says. Letters answer it; it is not printed itself."))
        )
    if work.open.request.training and work.life.request.incoming:
        words.append(speak.text(N_("TRAINING")))
    elif work.open.request.training:
        words.append(speak.text(N_("TRAINING: this request is an exercise and must not be sent.")))
    if work.life.request.exercise is not None:
        words.append(speak.text(N_("It plays on {day}."), day=SCENARIO_DAY))
    elif work.assumed_day is not None:
        words.append(
            speak.text(N_("This sample is examined as on {day}, until you save it."), day=work.assumed_day)
        )
    return " ".join(words)


def standing(work: CaseWork, speak: Translator) -> tuple[str, ...]:
    """Return how a case stands, in a word or two for each matter."""
    held = work.held
    approved = held.is_approved
    words = [speak.text(status(held, approved=approved).label)]
    if not approved and any(one.agrees for one in held.life.approvals):
        words.append(speak.text(N_("changed since approval")))
    return (*words, speak.text(protection(work)))


def protection(work: CaseWork) -> Message:
    """Return whether the file can be read by anybody, and whether the next save changes that."""
    wanted = bool(work.readers)
    if work.case.is_sealed in (None, wanted):
        return N_("Encrypted") if wanted else N_("Not encrypted")
    return N_("Encrypted from the next save on") if wanted else N_("Not encrypted from the next save on")


def title(work: CaseWork, speak: Translator) -> str:
    """Return the title of the window while a case is open; Qt puts its mark where work is unsaved."""
    request = work.open.request
    words = []
    if request.training:
        words.append(speak.text(N_("TRAINING")))
    if request.requesting.reference:
        words.append(request.requesting.reference)
    incoming = work.life.request.incoming
    if incoming and work.case.path is not None:
        words.insert(0, speak.text(Direction.INCOMING.label))
    new = (
        Direction.INCOMING.label
        if incoming
        else request.items[0].about.title
        if request.document
        else N_("New request")
    )
    words.append(speak.text(new) if work.case.path is None else work.case.path.name)
    return f"{' – '.join(words)}".replace("[*]", "[*][*]") + f"[*] – {NAME}"
