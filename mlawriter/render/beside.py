"""Gather what the documents beside the letter tell: which documents there are, what is open, which files were made."""

from __future__ import annotations

import contextlib
import itertools
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from mlawriter.core.answer import Answer
from mlawriter.directory.channel import Channel
from mlawriter.i18n.translator import translator
from mlawriter.render.document_kinds import Hand, Handling, document_kind, is_enclosed, whole_set
from mlawriter.request.acknowledge import reason_for
from mlawriter.request.places import labels_along
from mlawriter.request.steps import as_in, step_of
from mlawriter.request.verified import Checked, still_verified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mlawriter.core.fields import Path
    from mlawriter.core.findings import Finding
    from mlawriter.i18n.translator import Translator
    from mlawriter.render.document_kinds import DocumentKind
    from mlawriter.request.request import Request
    from mlawriter.request.verified import Verified


@dataclass(frozen=True, slots=True)
class FileInSet:
    """Show a file of the set in its table of contents."""

    number: int
    title: str
    name: str
    language: str
    """Tag of its language."""
    sha256: str
    sealed: bool = False


@dataclass(frozen=True, slots=True)
class Around:
    """Tell what stands around a document beside the letter, and is no part of the request."""

    findings: Sequence[Finding] | None = None
    """What the examination found, for the checklist; nothing where none took place."""
    language: str = ""
    """Tag of the language of what goes out, where the document itself is in another."""
    files: Sequence[FileInSet] = ()
    """For the table of contents."""


@dataclass(frozen=True, slots=True)
class DocumentInList:
    """Show a document in a list of those that go together."""

    number: int
    title: str
    hand: Hand
    sealed: bool
    kept: bool
    enclosed: bool
    """Goes in one cover with the letter."""
    is_letter: bool
    returned: bool
    """Is filled in by others and comes back."""


class FindingInList(NamedTuple):
    """Show a finding: its place and what to do, in the officer's words."""

    weight: str
    place: str
    message: str
    source: str
    excused: bool
    """A reason is recorded for which it stands."""
    silent: bool
    """Its words may quote what is kept apart."""


class Findings(NamedTuple):
    """Gather the findings of one page of the wizard."""

    title: str
    findings: list[FindingInList]


def beside_letter(request: Request, language: str, around: Around, speak: Translator) -> dict[str, Any]:
    """Return what templates of documents beside the letter can name further; docs/templates.md lists it."""
    return {
        "made": document_kind(request).title,
        "documents": [
            _listed(number, kind, request, speak) for number, kind in enumerate(whole_set(request), start=1)
        ],
        "language": around.language or language,
        "examined": around.findings is not None,
        "findings": _by_page(request, around.findings or (), translator(language, "interface")),
        "files": list(around.files),
        "verified": [
            one.model_copy(update={"value": _in_words(one, translator(language, "interface"))})
            for one in still_verified(request)
        ],
    }


def _in_words(one: Verified, speak: Translator) -> str:
    """Return what was verified in the language of the document: the words kept are those of the screen."""
    match one.what:
        case Checked.AUTHORITY:
            words = one.code
        case Checked.LANGUAGES:
            words = speak.listed([speak.language_name(tag) for tag in one.code.split()])
        case Checked.CHANNEL:
            words = next((speak.written(channel) for channel in Channel if channel == one.code), "")
        case Checked.PARTY:
            said, _, day = one.code.partition(" ")
            words = next((speak.written(answer) for answer in Answer if answer == said), "")
            with contextlib.suppress(ValueError):
                words = f"{words} · {speak.written(date.fromisoformat(day))}"
    return words or one.value


def _listed(number: int, kind: DocumentKind, request: Request, speak: Translator) -> DocumentInList:
    return DocumentInList(
        number,
        speak.text(kind.title),
        kind.hand,
        sealed=kind.handling is Handling.SEALED,
        kept=kind.kept,
        enclosed=is_enclosed(kind),
        is_letter=kind is document_kind(request),
        returned=kind.hand in {Hand.RECEIVER, Hand.PERSON},
    )


def _by_page(request: Request, findings: Sequence[Finding], speak: Translator) -> list[Findings]:
    return [
        Findings(speak.text(as_in(step, request).title), [_in_list(request, one, speak) for one in group])
        for step, group in itertools.groupby(findings, key=lambda one: step_of(one.path))
    ]


def _in_list(request: Request, finding: Finding, speak: Translator) -> FindingInList:
    silent = bool(finding.params) and _leads_to_secret(request, finding.path)
    return FindingInList(
        speak.text(finding.severity.label),
        _place(request, finding.path, speak),
        "" if silent else speak.text(finding.message, **finding.params),
        finding.source,
        excused=bool(reason_for(request, finding)),
        silent=silent,
    )


def _place(request: Request, path: Path, speak: Translator) -> str:
    words = labels_along(request, path)
    return " › ".join(speak.text(word) if isinstance(word, str) else speak.number(word) for word in words)


def _leads_to_secret(request: Request, path: Path) -> bool:
    """Tell whether what stands at a path is kept out of open documents."""
    match path:
        case ("confidential_annex", *_):
            return True
        case ("persons", int(index), *_):
            return index < len(request.persons) and request.persons[index].protected
    return False
