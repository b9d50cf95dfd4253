"""Write what the officer typed as XLIFF 1.2 for a translator: one unit for each text, in the order of the letter."""

from __future__ import annotations

import os
from itertools import count
from typing import TYPE_CHECKING

from mlawriter.core.fields import Shape
from mlawriter.core.text import clean, paragraphs
from mlawriter.handoff.refusals import NoSourceLanguage, NothingToTranslate, SameLanguage, TellsIdentity
from mlawriter.i18n.languages import LANGUAGES, language
from mlawriter.i18n.messages import N_
from mlawriter.i18n.translator import translator
from mlawriter.render.training_mark import training_mark
from mlawriter.request.places import place_in_words
from mlawriter.request.rules.confidential import told_by_held, told_identities
from mlawriter.request.texts import Typed, gather
from mlawriter.request.translated import NARRATIVE, Standing, standing_of

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.etree import _Element

    from mlawriter.i18n.translator import Translator
    from mlawriter.request.request import Request
    from mlawriter.request.translated import Rendered, Source

NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"
VERSION = "1.2"
TOOL = "mlawriter"
ENDING = ".xlf"
EXERCISE = "training exercise"
"""What a file says of itself whose texts are those of an exercise, in every language."""
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def written(request: Request, tag: str, *, secret: bool = False) -> bytes:
    """Return the texts of a request as XLIFF, with what is translated already; the same request gives the same bytes.

    Without `secret` nothing of the confidential annex and of protected persons goes out.

    Raises:
        KeyError: when the program does not have the language.
        MlaError: when there is nothing to translate, or a text would tell the translator who a protected person is.

    """
    from lxml import etree

    target = language(tag)
    source = _written_in(request)
    if source == tag:
        raise SameLanguage
    if not secret:
        _refuse_identity(request)
    units = standing_of(request, tag, secret=secret)
    if not secret:
        # What was translated before may tell what the text no longer tells: it stays here, and is translated anew.
        telling = told_by_held(request, tag)
        units = [
            one._replace(held=None, standing=Standing.EMPTY) if one.source.path in telling else one
            for one in units
        ]
    if not units:
        raise NothingToTranslate
    speak = translator(source, "interface")
    root = etree.fromstring(f'<xliff xmlns="{NAMESPACE}" version="{VERSION}"/>')
    file = _inside(
        root,
        "file",
        {
            "original": original(request),
            "source-language": language(source).word,
            "target-language": target.word,
            "datatype": "plaintext",
            **({"category": EXERCISE} if request.training else {}),
            "tool-id": TOOL,
        },
    )
    marks = [training_mark(source)] if request.training else []
    header = _inside(file, "header")
    for mark in marks:
        _inside(header, "note", {"from": TOOL}, mark)
    _inside(header, "tool", {"tool-id": TOOL, "tool-name": TOOL})
    body = _inside(file, "body")
    languages = (language(source).word, target.word)
    for unit in units:
        _add(body, unit, languages, [*_notes(request, unit.source, speak), *marks])
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True))


def free_glossary_beside(path: Path, content: bytes) -> Path:
    """Return where the terms go beside the texts: nobody was asked about a file there, so that no other is replaced."""
    for number in count(1):
        beside = path.with_name(f"{path.stem}-glossary{f'-{number}' if number > 1 else ''}.csv")
        if not os.path.lexists(beside) or _holds(beside, content):
            return beside
    raise AssertionError  # the numbers have no end


def _holds(path: Path, content: bytes) -> bool:
    try:
        return path.stat().st_size == len(content) and path.read_bytes() == content
    except OSError:
        return False


def original(request: Request) -> str:
    """Return what tells the texts of one request from those of another: its reference."""
    return request.requesting.reference or TOOL


def _written_in(request: Request) -> str:
    tag = request.language.tag
    if all(known.tag != tag for known in LANGUAGES):
        raise NoSourceLanguage
    return tag


def _refuse_identity(request: Request) -> None:
    for told in told_identities(request, Typed(gather(request).passages)):
        if told.sure:
            raise TellsIdentity(code=told.code)


def _inside(
    parent: _Element, name: str, attributes: dict[str, str] | None = None, text: str = ""
) -> _Element:
    from lxml import etree

    child = etree.SubElement(parent, f"{{{NAMESPACE}}}{name}", attributes or {})
    child.text = text or None
    return child


def _add(body: _Element, unit: Rendered, languages: tuple[str, str], notes: list[str]) -> None:
    made = _inside(body, "trans-unit", {"id": unit.source.place, _SPACE: "preserve"})
    _inside(made, "source", {_LANG: languages[0]}, unit.source.text)
    held = unit.held
    if held is not None and held.text:
        state = "translated" if unit.standing is Standing.CURRENT else "needs-review-translation"
        _inside(made, "target", {_LANG: languages[1], "state": state}, clean(held.text))
    for note in notes:
        _inside(made, "note", {"from": TOOL, "annotates": "source"}, note)
    if held is not None and unit.standing is Standing.STALE:
        before = _inside(made, "alt-trans", {"origin": TOOL})
        _inside(before, "source", {_LANG: languages[0]}, clean(held.source))
        _inside(before, "target", {_LANG: languages[1]}, clean(held.text))


def _notes(request: Request, source: Source, speak: Translator) -> list[str]:
    notes = [place_in_words(request, source.path, speak)]
    count = len(paragraphs(source.text))
    if source.stays:
        notes.append(speak.text(N_("A name: it usually stays as it is.")))
    elif source.declared.shape is not Shape.PROSE:
        notes.append(speak.text(N_("One line.")))
    elif source.path == NARRATIVE and count > 1:
        notes.append(
            speak.text(
                N_("Keep the paragraphs, {count} in all: the letter refers to them by number."), count=count
            )
        )
    elif count > 1:
        notes.append(speak.text(N_("Keep the paragraphs, {count} in all."), count=count))
    return notes
