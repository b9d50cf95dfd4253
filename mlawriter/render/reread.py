"""Hold an exported document against what was approved, and against what the request says now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.messages import N_, Message
from mlawriter.life.approving import TextToApprove, last_approval
from mlawriter.life.versions import unpacked
from mlawriter.render.document_kinds import DOCUMENTS, document_kind, documents_of, whole_set
from mlawriter.render.document_set import Documents
from mlawriter.render.house_style import PLAIN, HouseStyle
from mlawriter.render.lines_of import normal
from mlawriter.render.text_of import Comparison, Text, compared, text_from, text_of
from mlawriter.request.translated import translated, translation_into

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mlawriter.core.findings import Finding
    from mlawriter.life.case import Case
    from mlawriter.life.versions import Approval
    from mlawriter.render.document_kinds import DocumentKind
    from mlawriter.request.request import Request

EQUALS_APPROVED: Message = N_("The document says what was approved.")
EQUALS_NOW: Message = N_("The document says what the request says now.")
DIFFERS_FROM_APPROVED: Message = N_("The document does not say what was approved.")
DIFFERS_FROM_NOW: Message = N_("The document does not say what the request says now.")
NOT_COMPARED: Message = N_("The document holds parts that cannot be compared.")
NOT_APPROVED: Message = N_("No text of this document has been approved.")
NOT_OF_THIS_REQUEST: Message = N_("The text is of no document that this request makes.")
NOT_APPROVED_NOW: Message = N_(
    "The copy for signature waits for an approval: approve this text under Case, or have it approved (G23)."
)


@dataclass(frozen=True, slots=True)
class TextsOf:
    """Make the texts of a request as a copy for signature has them.

    `office` is the tag of the language of what stays in the office.
    """

    request: Request
    office: str
    findings: Sequence[Finding] = ()
    house: HouseStyle = PLAIN

    def documents(self, tag: str) -> Documents:
        """Return the documents in a language: of the request itself, or of its translation."""
        letter = self.request
        if tag != letter.language.tag and translation_into(letter, tag).texts:
            letter, _ = translated(letter, tag, secret=True)
        return Documents(letter, tag, self.office, self.findings, house=self.house, untranslated=self.request)

    def text(self, kind: DocumentKind, tag: str) -> Text:
        """Return the text of a document in a language.

        Raises:
            MlaError: as `Documents.written` does.

        """
        return text_of(self.documents(tag).written(kind), kind.key)

    def to_approve(self, tag: str) -> list[tuple[DocumentKind, Text]]:
        """Return what is approved in a language: the letter, and what is handed over apart."""
        return [(kind, self.text(kind, tag)) for kind in documents_of(self.request)]


def as_approved(kind: DocumentKind, tag: str, text: Text) -> TextToApprove:
    """Return a text as an approval keeps it."""
    return TextToApprove(kind.key, tag, text.sha256, text.plain())


def approved_text(approval: Approval) -> Text:
    """Return the text that was approved; one that is damaged has no lines."""
    try:
        return text_from(unpacked(approval.packed))
    except ValueError:
        return Text(())


def unapproved(case: Case, texts: TextsOf, tags: Sequence[str]) -> list[DocumentKind]:
    """Return the documents whose text, in one of these languages, is not the one that was approved last."""
    found = []
    for kind in documents_of(case.request):
        for tag in tags:
            approval = last_approval(case.life, kind.key, tag)
            if approval is None or texts.text(kind, tag).sha256 != approval.sha256:
                found.append(kind)
                break
    return found


@dataclass(frozen=True, slots=True)
class Reread:
    """Say what a document is, and in what it differs from what was approved and from what the request says now."""

    kind: DocumentKind | None
    """Nothing where the text is of no document of this request."""
    language: str
    approval: Approval | None
    from_approved: Comparison | None
    from_now: Comparison | None

    @property
    def verdict(self) -> tuple[Message, ...]:
        """Return in sentences how the document stands to both texts."""
        if self.from_now is None:
            return (NOT_OF_THIS_REQUEST,)
        said = [NOT_COMPARED] if self.from_now.unread else []
        if self.from_approved is None:
            said.append(NOT_APPROVED)
        elif not self.from_approved.unread or self.from_approved.differs:
            said.append(DIFFERS_FROM_APPROVED if self.from_approved.differs else EQUALS_APPROVED)
        if not self.from_now.unread or self.from_now.differs:
            said.append(DIFFERS_FROM_NOW if self.from_now.differs else EQUALS_NOW)
        return tuple(said)

    @property
    def is_good(self) -> bool:
        """Tell whether the document says what was approved; without an approval, what the request says now."""
        against = self.from_approved or self.from_now
        return against is not None and against.same

    @property
    def shown(self) -> Comparison | None:
        """Return the comparison that the officer wants to see: with the approved text where there is one."""
        return self.from_approved or self.from_now


def reread(case: Case, texts: TextsOf, content: bytes, name: str) -> Reread:
    """Return what a Word document, exported once and perhaps changed since, says.

    Raises:
        NotReadable: when its text cannot be read.
        MlaError: as `Documents.written` does.

    """
    found = text_of(content, name)
    best: Reread | None = None
    likeness = -1
    for kind, tag in _candidates(case, texts, found):
        now = texts.text(kind, tag)
        shared = len({*now.lines} & {*found.lines})
        if shared > likeness:
            approval = last_approval(case.life, kind.key, tag)
            held = None if approval is None else compared(approved_text(approval), found)
            best, likeness = Reread(kind, tag, approval, held, compared(now, found)), shared
    return best or Reread(None, "", None, None, None)


def _candidates(case: Case, texts: TextsOf, found: Text) -> Iterator[tuple[DocumentKind, str]]:
    """Yield the documents that a text may be, by the title that it bears, in each language of the program."""
    made = {kind.key for kind in whole_set(case.request)}
    lines = {line.casefold() for line in found.lines}
    for language in LANGUAGES:
        speak = texts.house.speak(language.tag)
        for kind in DOCUMENTS:
            title = normal(speak.text(kind.title)).casefold()
            if kind.key in made and any(title in line for line in lines):
                yield kind, language.tag
    yield document_kind(case.request), case.request.language.tag or texts.office
