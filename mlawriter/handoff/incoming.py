"""Read a translation back: refuse what is none, list what is odd, and take the rest over in one change."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from pydantic import ValidationError

from mlawriter.casebook import disk, reasons
from mlawriter.core.fields import MAX_TEXT, Choice, Shape
from mlawriter.core.text import clean, clean_line, paragraphs
from mlawriter.handoff.likeness import lost
from mlawriter.handoff.outgoing import EXERCISE, NAMESPACE, VERSION, original
from mlawriter.handoff.refusals import (
    NotATranslation,
    NothingTranslated,
    OfAnExercise,
    OtherLanguages,
    OtherRequest,
)
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.messages import N_
from mlawriter.request.translated import sources, translation_into, with_translation
from mlawriter.request.translation import MAX_TEXTS, TranslatedText, Translation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from lxml.etree import _Element

    from mlawriter.i18n.languages import Language
    from mlawriter.i18n.messages import Message
    from mlawriter.i18n.translator import Translator
    from mlawriter.request.request import Request
    from mlawriter.request.translated import Source

_DECLARATION = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_TOO_MUCH = N_("it holds far more texts than a request can")
_SCRIPT = 4
"""Letters of a script in the tag of a language: `Latn`."""
_CODES = frozenset({"x", "bx", "ex", "ph", "it", "bpt", "ept"})
"""Marks inside a text, which hold formats and no words; what is handed out has none."""


class Oddity(Choice):
    """Say what is odd about one text that came back."""

    EMPTY = "empty", N_("Not translated in the file")
    ABSENT = "absent", N_("Not in the file")
    UNKNOWN = "unknown", N_("Not in this request: left out")
    STALE = "stale", N_("The text was changed after it was handed out")
    SAME = "same", N_("The same words as the text")
    PARAGRAPHS = "paragraphs", N_("Not as many paragraphs as the text")
    LOST = "lost", N_("Numbers or codes of the text are missing")


class Remark(NamedTuple):
    """Say of one text what is odd about it."""

    place: str
    oddity: Oddity
    source: Source | None = None
    """The text of the request; nothing where it has none there."""
    lost: tuple[str, ...] = ()


class Unit(NamedTuple):
    """Hold one text of the file, and its translation; empty where there is none."""

    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Arrival:
    """Hold what a file brings: nothing is changed until it is put into the request."""

    translation: Translation
    """What the request holds already in the language, with what the file brings."""
    taken: int
    """Texts that the file brings."""
    remarks: tuple[Remark, ...]


def read(path: Path, request: Request) -> Arrival:
    """Return what a translator's file brings to a request; both stay as they are.

    Raises:
        FileProblem: one of its kinds, when the file cannot be read, is no translation or belongs to another request.

    """
    content = disk.read_limited(path)
    file = _file_of(_parsed(content, path), path)
    tag = _language_into(file, request, path)
    if file.get("category") == EXERCISE and not request.training:
        raise OfAnExercise(file=reasons.shown(path))
    found = file.get("original", "")
    if found != original(request):
        raise OtherRequest(file=reasons.shown(path), found=_shown(found))
    units = _units(file, path)
    known = {source.place: source for source in sources(request, secret=True)}
    if not known.keys() & units.keys():
        raise OtherRequest(file=reasons.shown(path), found=_shown(found))
    try:
        arrival = _arrival(units, known, request, tag)
    except ValidationError:
        # Without its cause, which quotes texts of the case.
        raise _refusal(path, _TOO_MUCH) from None
    if not arrival.taken:
        raise NothingTranslated(file=reasons.shown(path))
    return arrival


def with_arrival(request: Request, arrival: Arrival) -> list[Translation]:
    """Return the translations of a request with what has arrived, to be put there in one change."""
    return with_translation(request, arrival.translation)


def in_words(remark: Remark, speak: Translator) -> str:
    """Return what is odd about a text, in the officer's words."""
    words = speak.text(remark.oddity.label)
    return f"{words}: {speak.listed(remark.lost)}" if remark.lost else words


def _arrival(units: Mapping[str, Unit], known: Mapping[str, Source], request: Request, tag: str) -> Arrival:
    before = translation_into(request, tag)
    texts = {one.place: one for one in before.texts}
    remarks: list[Remark] = []
    taken = 0
    for place, unit in units.items():
        source = known.get(place)
        if source is None:
            remarks.append(Remark(place, Oddity.UNKNOWN))
            continue
        words = clean(unit.target) if source.declared.shape is Shape.PROSE else clean_line(unit.target)
        remarks += _remarks(source, unit, words)
        if words.strip():
            texts[place] = TranslatedText(place=place, source=_one_of(source, unit), text=words)
            taken += 1
    expected = known if _has_secrets(units, request, known) else {one.place: one for one in sources(request)}
    remarks += [
        Remark(place, Oddity.ABSENT, source)
        for place, source in expected.items()
        if place not in units and not source.stays
    ]
    order = {place: number for number, place in enumerate(known)}
    remarks.sort(key=lambda remark: order.get(remark.place, len(order)))
    merged = Translation.model_validate({**dict(before), "texts": list(texts.values())})
    return Arrival(merged, taken, tuple(remarks))


def _has_secrets(units: Mapping[str, Unit], request: Request, known: Mapping[str, Source]) -> bool:
    """Tell whether the file was handed out with what is sealed."""
    return bool(units.keys() & (known.keys() - {one.place for one in sources(request)}))


def _one_of(source: Source, unit: Unit) -> str:
    """Return the text that a translation was made from: that of the request, unless it has changed since."""
    return source.text if _alike(source.text, unit.source) else clean(unit.source)


def _alike(text: str, other: str) -> bool:
    """Tell whether two texts are one: tools may write blanks and ends of lines in their own way."""
    return text.split() == clean(other).split()


def _remarks(source: Source, unit: Unit, words: str) -> Iterator[Remark]:
    if not words.strip():
        if not source.stays:
            yield Remark(source.place, Oddity.EMPTY, source)
        return
    if not _alike(source.text, unit.source):
        yield Remark(source.place, Oddity.STALE, source)
        return
    if source.stays:
        return
    if _alike(source.text, words) and sum(word.isalpha() for word in source.text.split()) > 1:
        yield Remark(source.place, Oddity.SAME, source)
    if len(paragraphs(words)) != len(paragraphs(source.text)):
        yield Remark(source.place, Oddity.PARAGRAPHS, source)
    missing = lost(source.text, words)
    if missing:
        yield Remark(source.place, Oddity.LOST, source, tuple(missing))


def _parsed(content: bytes, path: Path) -> _Element:
    from lxml import etree

    # Half of the bytes of UTF-16 are zero; a declaration shows in either.
    if _DECLARATION.search(content.replace(b"\0", b"")):
        raise _refusal(path, N_("it declares a document type, which no translation needs"))
    if not content.strip():
        raise _refusal(path, N_("it is empty"))
    if content.startswith(b"PK"):
        raise _refusal(path, N_("it is a Word document or an archive"))
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise _refusal(path, N_("it is damaged, or not XML")) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise _refusal(path, N_("it declares a document type, which no translation needs"))
    return root


def _file_of(root: _Element, path: Path) -> _Element:
    if root.tag != f"{{{NAMESPACE}}}xliff" or root.get("version") != VERSION:
        raise _refusal(path, N_("it is not XLIFF 1.2"))
    files = root.findall(f"{{{NAMESPACE}}}file")
    if len(files) != 1:
        raise _refusal(path, N_("it holds the texts of several files, or of none"))
    return files[0]


def _language_into(file: _Element, request: Request, path: Path) -> str:
    source, target = file.get("source-language", ""), file.get("target-language", "")
    tag = _known(target)
    if _known(source) != request.language.tag or not tag or tag == request.language.tag:
        raise OtherLanguages(file=reasons.shown(path), source=_shown(source), target=_shown(target))
    return tag


def _known(tag: str) -> str:
    """Return the language of the program that a tag means; tools add a country or leave it out."""
    wanted = _plain(tag)
    for language in LANGUAGES:
        if wanted in {_plain(language.tag), _plain(language.word)}:
            return language.tag
    for language in LANGUAGES:
        if wanted in map(_plain, (language.locale, *language.system)):
            return language.tag
    fitting = [
        one.tag for one in LANGUAGES if wanted.startswith(f"{_plain(one.tag)}-") and _fits(wanted, one)
    ]
    return max(fitting, key=len, default="")


def _fits(wanted: str, language: Language) -> bool:
    """Tell whether a tag names no other script than that of the language."""
    return _scripts(wanted) <= _scripts(language.locale) or not _scripts(language.locale)


def _scripts(tag: str) -> set[str]:
    return {part for part in _plain(tag).split("-") if len(part) == _SCRIPT and part.isalpha()}


def _plain(tag: str) -> str:
    return tag.casefold().replace("_", "-")


def _units(file: _Element, path: Path) -> dict[str, Unit]:
    units: dict[str, Unit] = {}
    for element in file.iter(f"{{{NAMESPACE}}}trans-unit"):
        place = element.get("id", "")
        if place in units:
            raise _refusal(path, N_("one of its texts is there twice"))
        units[place] = Unit(_words(element, "source"), _words(element, "target"))
        if len(units) > MAX_TEXTS:
            raise _refusal(path, _TOO_MUCH)
        if max(map(len, units[place])) > MAX_TEXT:
            raise _refusal(path, N_("one of its texts is longer than a text of a request can be"))
    return units


def _words(unit: _Element, name: str) -> str:
    found = unit.find(f"{{{NAMESPACE}}}{name}")
    return "" if found is None else "".join(_texts(found))


def _texts(element: _Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if str(child.tag).rpartition("}")[2] not in _CODES:
            yield from _texts(child)
        yield child.tail or ""


def _refusal(path: Path, reason: Message) -> NotATranslation:
    return NotATranslation(file=reasons.shown(path), reason=reason)


def _shown(text: str) -> str:
    return "".join(letter for letter in text if letter.isprintable())[:100] or "?"
