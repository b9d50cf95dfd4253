"""Letters of forty pages and letters of next to nothing are whole, sound, and hold together where pages end."""

from __future__ import annotations

import io
import zipfile
from functools import cache
from typing import TYPE_CHECKING

import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from mlawriter.i18n.languages import LANGUAGES
from mlawriter.render.compose import compose
from mlawriter.render.word import write
from mlawriter.render.word.reading import text_lines
from mlawriter.render.word.structure import faults
from mlawriter.render.word.wml import w
from mlawriter.request.request import Request
from mlawriter.training.samples import load

if TYPE_CHECKING:
    from pathlib import Path

TAGS = [language.tag for language in LANGUAGES]
PERSONS, ITEMS, QUESTIONS = 50, 30, 200


def long_request(tag: str) -> Request:
    """Return a request of 50 persons and 30 items, one of them with 200 questions."""
    base = load("bank-records", tag)
    asking = next(item for item in base.items if item.kind == "evidence")
    persons = [base.persons[n % len(base.persons)].model_copy(update={"id": f"p{n}"}) for n in range(PERSONS)]
    items = [base.items[n % len(base.items)].model_copy(update={"id": f"i{n}"}) for n in range(ITEMS - 1)]
    questions = [
        f"{n}. {asking.questions[n % len(asking.questions)]}" if asking.questions else f"{n}?"
        for n in range(1, QUESTIONS + 1)
    ]
    items.append(asking.model_copy(update={"id": "asked", "questions": questions}))
    return base.model_copy(update={"persons": [*base.persons, *persons][:PERSONS], "items": items})


def tiny_request(tag: str) -> Request:
    """Return a request in which next to nothing was answered."""
    return Request.model_validate(
        {
            "language": {"tag": tag},
            "requesting": {"name": "A"},
            "items": [{"kind": "evidence", "questions": ["?"]}],
        }
    )


@cache
def written(tag: str, *, long: bool) -> bytes:
    return write(compose(long_request(tag) if long else tiny_request(tag), tag))


def body(content: bytes) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        found = etree.fromstring(package.read("word/document.xml")).find(w("body"))
    assert found is not None
    return found


@pytest.mark.parametrize("long", [True, False])
@pytest.mark.parametrize("tag", TAGS)
def test_a_letter_of_any_length_is_sound_in_every_language(tag: str, *, long: bool) -> None:
    assert faults(written(tag, long=long)) == []


@pytest.mark.parametrize("long", [True, False])
def test_a_letter_of_any_length_follows_the_schema_of_word(tmp_path: Path, *, long: bool) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(written("en", long=long))

    assert list(OpenXmlValidator().validate(path).errors) == []


def test_all_of_a_long_letter_is_there() -> None:
    request = long_request("en")
    lines = text_lines(written("en", long=True))

    asked = request.items[-1]
    assert asked.kind == "evidence"
    assert [question for question in asked.questions if question not in lines] == []
    assert sum(line == request.persons[-1].shown for line in lines) >= 1
    assert {str(number) for number in range(1, PERSONS + 1)} <= set(lines)


@pytest.mark.parametrize("long", [True, False])
@pytest.mark.parametrize("tag", TAGS)
def test_nothing_is_left_alone_at_the_end_of_a_page(tag: str, *, long: bool) -> None:
    """Look at each heading, head of a table and signature: what follows must be bound to it."""
    with zipfile.ZipFile(io.BytesIO(written(tag, long=long))) as package:
        styles = etree.fromstring(package.read("word/styles.xml"))
    kept = {
        style.get(w("styleId"))
        for style in styles.iter(w("style"))
        if style.find(f"{w('pPr')}/{w('keepNext')}") is not None
    }
    blocks = [block for block in body(written(tag, long=long)) if block.tag != w("sectPr")]

    assert {"Heading1", "Heading2", "Title"} <= kept
    for block in blocks:
        head = [row for row in block.iter(w("tr")) if row.find(f"{w('trPr')}/{w('tblHeader')}") is not None]
        for paragraph in (p for row in head for p in row.iter(w("p"))):
            assert paragraph.find(f"{w('pPr')}/{w('keepNext')}") is not None
    at = next(
        index
        for index, block in enumerate(blocks)
        if any(tag.get(w("val")) == "signature" for tag in block.iter(w("tag")))
    )
    before = blocks[at - 1]
    assert before.find(f"{w('pPr')}/{w('keepNext')}") is not None
    rows = [*blocks[at].iter(w("tr"))]
    if rows:
        assert rows[0].find(f"{w('trPr')}/{w('cantSplit')}") is not None
    else:
        assert blocks[at].find(f"{w('pPr')}/{w('keepNext')}") is not None
