"""Prove that an installed program works: every sample in every language, written and read back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mlawriter.core.errors import MlaError
from mlawriter.i18n.coverage import coverage
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.life.case import Case, Life
from mlawriter.life.letters.begin import begun
from mlawriter.life.letters.kinds import LETTERS, kind_of
from mlawriter.render.document_kinds import whole_set
from mlawriter.training.samples import load, samples

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mlawriter.life.letters.letter import Letter
    from mlawriter.render.document_kinds import DocumentKind
    from mlawriter.request.request import Request


@dataclass(frozen=True, slots=True)
class Outcome:
    """Tell how the documents of one sample came out."""

    sample: str
    language: str
    faults: tuple[str, ...]
    """What is wrong with it, in English: for developers."""
    size: int = 0
    """Bytes of its documents."""


def selftest() -> Iterator[Outcome]:
    """Yield the outcome of each sample in each language, one by one: of its letter, and of all that goes with it."""
    for sample in samples():
        for language in LANGUAGES:
            try:
                yield _outcome(sample.name, language.tag)
            except MlaError as error:
                yield Outcome(sample.name, language.tag, (str(error),))


def _outcome(name: str, tag: str) -> Outcome:
    request = load(name, tag)
    read = [_document(request, tag, kind) for kind in whole_set(request)]
    if name == samples()[0].name:  # one sample proves that the letters that follow can be written
        read += [_letter_that_follows(request, tag, kind) for kind in LETTERS]
    faults = tuple(fault for found, _ in read for fault in found)
    return Outcome(name, tag, faults, sum(size for _, size in read))


def _document(request: Request, tag: str, kind: DocumentKind) -> tuple[list[str], int]:
    """Return what is wrong with one document, and its bytes."""
    from mlawriter.render.compose import compose
    from mlawriter.render.word import write
    from mlawriter.render.word.reading import text_lines
    from mlawriter.render.word.structure import faults

    document = compose(request, tag, kind=kind.key)
    written = write(document)
    found = [*faults(written)]
    translated = coverage(tag, "document")
    if translated < 1:
        found.append(f"translated by {translated:.1%} only: no signature copy")
    read = "\n".join(text_lines(written))
    wanted = [request.requesting.reference]
    if not kind.beside:
        wanted += [request.requested.name, request.signatory.name]
        wanted += [person.shown for person in request.persons if not kind.secret]
    found.extend(f"not read back: {text}" for text in wanted if text not in read)
    hidden = [person.name for person in request.persons if person.protected and person.in_annex]
    if kind.secret:
        found.extend(f"not read back: {text}" for text in hidden if text not in read)
    else:
        found.extend(f"told in an open document: {text}" for text in hidden if text and text in read)
    if write(document) != written:
        found.append("written twice, the bytes differ")
    return found, len(written)


def _letter_that_follows(request: Request, tag: str, kind: type[Letter]) -> tuple[list[str], int]:
    """Return what is wrong with a letter that was begun and not filled in, and its bytes."""
    from mlawriter.render.life_letter import compose_letter
    from mlawriter.render.word import write
    from mlawriter.render.word.reading import text_lines
    from mlawriter.render.word.structure import faults

    case = Case(request=request, life=Life(direction=kind.about.direction))
    written = write(compose_letter(case, begun(kind, case), tag))
    found = [*faults(written)]
    if request.requesting.reference not in "\n".join(text_lines(written)):
        found.append(f"not read back: the reference, in {kind_of(kind)}")
    return found, len(written)
