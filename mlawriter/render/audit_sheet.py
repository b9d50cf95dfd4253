"""Compose the audit sheet of a case: who kept, approved and sent what, and when. It stays in the office and is never sent.

Its words are those of the window, so they come ready from its translator; the template gives them their places.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, NamedTuple

from mlawriter.core.findings import Finding
from mlawriter.core.instant import in_local_time
from mlawriter.i18n.messages import N_, Message
from mlawriter.life.approving import APPROVAL_DISAGREES, NAMES_AS_TYPED, is_own
from mlawriter.life.status import status
from mlawriter.life.versions import fingerprint_of
from mlawriter.render.document_kinds import DOCUMENTS
from mlawriter.render.house_style import PLAIN
from mlawriter.render.training_mark import training_mark
from mlawriter.request.acknowledge import reason_for

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from mlawriter.i18n.translator import Translator
    from mlawriter.life.case import Case
    from mlawriter.render.blocks import Document
    from mlawriter.render.house_style import HouseStyle

AUDIT_SHEET = N_("Audit sheet")
_TEMPLATE = "life/audit-sheet.xml.j2"


class Cell(NamedTuple):
    """Hold what stands in a cell; what reads from the left in each language, such as a hash, is `ltr`."""

    words: str
    ltr: bool = False

    @property
    def lines(self) -> list[str]:
        """Return the words line by line."""
        return self.words.split("\n")


class Section(NamedTuple):
    """Show one table: its heading, the heads and widths of its columns, its rows; `nothing` where there are none."""

    title: str
    heads: Sequence[str]
    widths: str
    rows: Sequence[Sequence[Cell]]
    nothing: str


def audit_sheet(
    case: Case,
    findings: Sequence[Finding],
    speak: Translator,
    today: dt.date,
    house: HouseStyle = PLAIN,
) -> Document:
    """Return the audit sheet of a case, in the officer's language.

    Raises:
        MlaError: as `compose` does.

    """
    from mlawriter.render.document_of_text import page_of
    from mlawriter.render.environment import environment, render
    from mlawriter.render.markup import parse

    frame = house.speak(speak.language.tag)
    reference = case.request.requesting.reference
    heading = speak.text(AUDIT_SHEET)
    values = {
        "title": f"{heading} – {reference}" if reference else heading,
        "heading": heading,
        "reference": reference,
        "printed": speak.text(N_("Made on {day} from the file of the case."), day=today),
        "names": speak.text(NAMES_AS_TYPED),
        "summary": [*_summary(case, speak)],
        "sections": [*_sections(case, findings, speak)],
    }
    text = render(environment(frame), _TEMPLATE, values)
    document = parse(
        text, template=_TEMPLATE, language=speak.language.tag, created=f"{today.isoformat()}T00:00:00Z"
    )
    mark = training_mark(speak.language.tag) if case.request.training else ""
    return dataclasses.replace(document, mark=mark, page_of=page_of(frame))


def _summary(case: Case, speak: Translator) -> Iterator[tuple[str, Cell]]:
    request, life = case.request, case.life
    yield speak.text(N_("Subject matter")), Cell(request.matter.subject)
    states = [request.requesting.state, request.requested.state]
    yield speak.text(N_("States")), Cell(" – ".join(speak.country(code) for code in states if code))
    yield speak.text(N_("How it stands")), Cell(speak.text(status(case).label))
    yield speak.text(N_("Officer in charge")), Cell(life.officer)
    said = N_("Yes") if case.is_approved else N_("No")
    yield speak.text(N_("Approved as it is now")), Cell(speak.text(said))
    yield speak.text(N_("SHA-256 of the request")), Cell(fingerprint_of(request), ltr=True)


def _sections(case: Case, findings: Sequence[Finding], speak: Translator) -> Iterator[Section]:
    request, life = case.request, case.life
    titles: dict[str, Message] = {kind.key: kind.title for kind in DOCUMENTS}

    def section(
        title: Message, heads: Sequence[Message], widths: str, rows: Sequence[Sequence[Cell | str]]
    ) -> Section:
        cells = [[cell if isinstance(cell, Cell) else Cell(cell) for cell in row] for row in rows]
        words = [speak.text(head) for head in heads]
        return Section(speak.text(title), words, widths, cells, speak.text(N_("None.")))

    yield section(
        N_("Approvals"),
        (N_("Date and time"), N_("Name"), N_("Document"), N_("SHA-256 of the text")),
        "20 22 24 34",
        [
            (
                _moment(one.at, speak),
                "\n".join(
                    filter(
                        None,
                        [
                            one.by,
                            speak.text(N_("own work")) if is_own(one) else "",
                            "" if one.agrees else speak.text(APPROVAL_DISAGREES),
                            one.note,
                        ],
                    )
                ),
                f"{speak.text(titles.get(one.kind, one.kind))} ({one.language})",
                Cell(one.sha256, ltr=True),
            )
            for one in life.approvals
        ],
    )
    yield section(
        N_("Versions"),
        (N_("Date and time"), N_("Name"), N_("Reason"), N_("SHA-256 of the request")),
        "20 22 24 34",
        [
            (_moment(one.at, speak), one.author, one.reason, Cell(one.fingerprint, ltr=True))
            for one in life.versions
        ],
    )
    yield section(
        N_("Course"),
        (N_("Day"), N_("What happened"), N_("Reference of their letter"), N_("Note")),
        "16 26 24 34",
        [
            (
                speak.written(one.on),
                "\n".join(filter(None, [speak.written(one.what), speak.written(one.ground)])),
                Cell(one.reference, ltr=True),
                one.note,
            )
            for one in life.events
        ],
    )
    yield section(
        N_("Letters"),
        (N_("Letter"), N_("Reference of this letter"), N_("Language of the letter"), N_("Sent")),
        "40 26 16 18",
        [
            (
                speak.text(one.about.title),
                Cell(one.reference, ltr=True),
                Cell(one.language, ltr=True),
                speak.written(one.sent),
            )
            for one in life.letters
        ],
    )
    yield section(
        N_("Reasons given for warnings"),
        (N_("Check"), N_("Warning"), N_("Reason")),
        "12 44 44",
        [(Cell(one.code, ltr=True), speak.text(one.message), one.reason) for one in request.acknowledged],
    )
    yield section(
        N_("Checks: what they find today"),
        (N_("Check"), N_("Weight"), N_("Finding"), N_("Reason")),
        "12 16 44 28",
        [
            (
                Cell(one.code, ltr=True),
                speak.text(one.severity.label),
                speak.text(one.message, **one.params),
                reason_for(request, one),
            )
            for one in findings
        ],
    )


def _moment(at: dt.datetime | None, speak: Translator) -> str:
    return speak.moment(in_local_time(at)) if at is not None else ""
