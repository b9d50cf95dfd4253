"""Compose a document of a request in two languages side by side."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, NamedTuple

from mlawriter.i18n.messages import D_
from mlawriter.i18n.translator import translator
from mlawriter.render.beside import Around
from mlawriter.render.bilingual.joining import joined
from mlawriter.render.bilingual.opposite import JointTable, Pair, Passage
from mlawriter.render.bilingual.sides import sides
from mlawriter.render.blocks import Cell, Heading, PageBreak, Span, Table
from mlawriter.render.compose import compose
from mlawriter.render.document_kinds import document_kind
from mlawriter.render.house_style import PLAIN
from mlawriter.request.places import place_in_words, value_at
from mlawriter.request.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mlawriter.i18n.translator import Translator
    from mlawriter.render.bilingual.opposite import Bilingual, Opposite
    from mlawriter.render.house_style import HouseStyle
    from mlawriter.request.request import Request
    from mlawriter.request.translated import Missing, Source

_EXCERPT = 160


class Lacking(NamedTuple):
    """Name a text without a translation, in the words of the form, and show its beginning."""

    place: str
    text: str


def compose_side_by_side(
    request: Request,
    language: str,
    second: str,
    *,
    draft: bool = False,
    kind: str = "",
    overrides: Path | None = None,
    house: HouseStyle = PLAIN,
    around: Around | None = None,
) -> Bilingual:
    """Return a document in one language, with the same in a second language opposite.

    What the officer typed stands on the one side, its translation on the other; where there is none, a place to fill
    in, and a draft lists these places at its end. The other arguments are those of `compose`.

    Raises:
        KeyError: when a language or the kind is not known.
        TemplateProblem: when a template has a fault.
        LetterTooLong: when the request holds too much for one letter.
        WordingRefused: when the office's own sentences cannot serve.

    """
    wanted = document_kind(request, kind)
    speak = translator(second, "interface")
    two = sides(request, second, lambda source: _label(source, speak), secret=wanted.secret)
    documents = [
        compose(
            one,
            tag,
            draft=draft,
            kind=wanted.key,
            overrides=overrides,
            house=house,
            around=dataclasses.replace(around or Around(), language=tag),
            numbered=False,
        )
        for one, tag in ((two.left, language), (two.right, second))
    ]
    joint = joined(documents[0], documents[1], two.marks)
    if not (draft and two.missing):
        return joint
    entries = [*_lacking(request, two.missing, translator(language, "interface"))]
    return dataclasses.replace(joint, rows=(*joint.rows, *_list(entries, house.speak(language), second)))


def lacking(request: Request, second: str, speak: Translator, *, secret: bool = False) -> list[Lacking]:
    """Return the texts without a translation into a language, as `speak` names their places."""
    return [*_lacking(request, translated(request, second, secret=secret)[1], speak)]


def _lacking(request: Request, missing: list[Missing], speak: Translator) -> Iterator[Lacking]:
    for one in missing:
        yield Lacking(place_in_words(request, one.path, speak), str(value_at(request, one.path)))


def _label(source: Source, speak: Translator) -> str:
    return speak.text(source.declared.ui.label)


def _list(entries: list[Lacking], speak: Translator, second: str) -> Iterator[Opposite]:
    """Yield the list of places to fill in, over the whole width, in the first language alone."""
    title = speak.text(D_("Not translated yet ({language})"), language=speak.language_name(second))
    head = (
        _cell(speak.text(D_("Where in the form")), header=True),
        _cell(speak.text(D_("Text")), header=True),
    )
    rows = ((_cell(one.place), _cell(_beginning(one.text))) for one in entries)
    yield PageBreak()
    yield Pair(Passage(Heading((), 2), (Span(title),)), None, keep_with_next=True)
    yield JointTable(Table((head, *rows), (35, 65), 1, title))


def _cell(text: str, *, header: bool = False) -> Cell:
    return Cell(((Span(text),),), header)


def _beginning(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _EXCERPT else f"{line[:_EXCERPT].rstrip()} …"
