"""Reading a text in pieces must accept, refuse and give exactly what reading it whole does."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from mlawriter.core.errors import TemplateProblem
from mlawriter.i18n.translator import translator
from mlawriter.render import compose as composing
from mlawriter.render.document_kinds import LETTER
from mlawriter.render.environment import environment, render
from mlawriter.render.markup import parse
from mlawriter.training import samples

if TYPE_CHECKING:
    from mlawriter.render.markup import Pieces

ODD = (
    '<document title="t"><p>a</p></document><document title="u"><p>b</p></document>',
    '<document title="t"><p>a</p></document ><n>b</n>',
    '<document title="t"><title></title><mark>M</mark><p>a</p></document>',
    '<document title="t"><p>a</p><mark>M</mark></document>',
    '<document title="t"><title>a</title><title>b</title></document>',
    '<document title="t"><p>a <n>b</n></p></document>',
    '<document title="t"><p>a</p></x><x><n>b</n></document>',
    '<document title="t"><p>a</p></document><document><n>b</n></document>',
    '<document title="t"><list><li>a</li><p>b</p></list></document>',
    '<document title="t"><table widths="100" caption="a <n> b"><row><cell>c</cell></row></table></document>',
    '<document title="t"><p\nmanner="quote">a</p><n>b</n></document>',
    '<document title="t">words<p>a</p></document>',
    '<document title="t"><p>a</p>words<p>b</p></document>',
    '<document title="t"></document>',
    '<document title="t"><p>a</p>',
    "<document><p>a</p></document>",
    '<letter title="t"><p>a</p></letter>',
    "",
)


def outcome(text: str, last: Pieces | None) -> object:
    try:
        return parse(text, last, template="t", language="en", created="")
    except TemplateProblem as problem:
        return str(problem)


@pytest.fixture(scope="module")
def letter() -> str:
    speak = translator("en", "document")
    letters = environment(speak)
    request = samples.load("bank-records", "en")
    values = composing.gathered(request, speak, LETTER, draft=True)
    return render(letters, "letter.xml.j2", {**values, **composing.entries(letters, request, values)})


@pytest.mark.parametrize("text", ODD)
def test_odd_texts_come_to_the_same_either_way(text: str) -> None:
    assert outcome(text, {}) == outcome(text, None)


def test_damaged_letters_come_to_the_same_either_way(letter: str) -> None:
    chance = random.Random(18)
    last: Pieces = {}
    pieces = ("", "<", ">", "</p>", "<p>", "<n>x</n>", "</document>", "<row>", "<h1>", "&", "x")

    for _ in range(150):
        start = chance.randrange(len(letter))
        end = start + chance.choice((0, 1, 2, 5, 30, 300))
        damaged = letter[:start] + chance.choice(pieces) + letter[end:]

        assert outcome(damaged, last) == outcome(damaged, None)


def test_a_reading_keeps_no_more_than_its_own_pieces(letter: str) -> None:
    last: Pieces = {}
    parse(letter, last, template="t", language="en", created="")
    assert sum(map(len, last)) <= len(letter)

    parse('<document title="t"><p>a</p></document>', last, template="t", language="en", created="")

    assert list(last) == ["<p>a</p>"]
