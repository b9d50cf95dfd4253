"""A letter on the authority's own paper is sound, marked, numbered, and says nothing twice."""

from __future__ import annotations

import dataclasses
import io
import re
import zipfile
from pathlib import Path

import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from mlawriter.i18n.languages import LANGUAGES
from mlawriter.render.compose import compose
from mlawriter.render.document_kinds import DOCUMENTS, DocumentKind
from mlawriter.render.house_style import PLAIN, HouseStyle, Paper
from mlawriter.render.html import html
from mlawriter.render.letterhead import read
from mlawriter.render.letterhead.letterhead import Letterhead
from mlawriter.render.word import write
from mlawriter.render.word.reading import margin_lines
from mlawriter.render.word.structure import faults
from mlawriter.render.word.wml import w
from mlawriter.training.samples import load
from tests.render.letterhead.building import field, line, packed, picture, sound, text

MINISTRY = Path(__file__).with_name("ministry.docx")
AUDIT = OpenXmlValidator()
FLOATING = picture(
    place='<wp:positionH relativeFrom="column"><wp:posOffset>635</wp:posOffset></wp:positionH>|<wp:wrapNone/>'
)
FILES = {
    "plain": sound(),
    "table alone": sound(
        f'<w:tbl><w:tblPr><w:tblW w:w="2500" w:type="pct"/></w:tblPr><w:tblGrid/><w:tr><w:tc>{line(text("x"))}</w:tc></w:tr></w:tbl>'
    ),
    "floating": sound(line(FLOATING + text("State")), line(FLOATING)),
    "right to left": sound(
        line(text("وزارة العدل", "<w:rtl/>"), '<w:bidi/><w:ind w:left="100" w:right="7"/>')
    ),
    "counted": sound(footer=line(field("PAGE"))),
    "foot alone": sound(header="<w:p/>"),
}


def letterhead(name: str) -> Letterhead:
    content = MINISTRY.read_bytes() if name == "ministry" else packed(FILES[name])
    return read(content, "letterhead.docx").letterhead


def house(name: str, paper: Paper = Paper.A4) -> HouseStyle:
    return dataclasses.replace(PLAIN, letterhead=letterhead(name), paper=paper)


def part(content: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return package.read(f"word/{name}.xml").decode()


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("tag", ["en", "ar"])
@pytest.mark.parametrize("name", ["ministry", *FILES])
def test_letter_on_own_paper_is_sound_and_the_same_each_time(
    name: str, tag: str, paper: Paper, tmp_path: Path
) -> None:
    style = house(name, paper)
    document = compose(load("bank-records", tag), tag, house=style)

    content = write(document, house=style)

    assert faults(content) == []
    assert content == write(document, house=style)
    file = tmp_path / "letter.docx"
    file.write_bytes(content)
    assert [str(error) for error in AUDIT.validate(file).errors] == []


@pytest.mark.parametrize("kind", DOCUMENTS, ids=lambda kind: kind.key)
@pytest.mark.parametrize("tag", [language.tag for language in LANGUAGES])
def test_each_kind_of_document_is_sound_on_own_paper_in_each_language(tag: str, kind: DocumentKind) -> None:
    style = house("ministry")
    request = load("spontaneous" if kind.key == "spontaneous" else "bank-records", tag)

    content = write(compose(request, tag, kind=kind.key, house=style), house=style)

    assert faults(content) == []


@pytest.mark.parametrize("name", ["ministry", *FILES])
def test_marks_and_page_numbers_are_on_every_page(name: str) -> None:
    style = house(name)
    request = load("bank-records", "en")
    document = compose(request, "en", draft=True, house=style)

    content = write(document, house=style)

    for header in ("header1", "header2"):
        assert "NOT FOR SIGNATURE" in part(content, header)
        assert request.requesting.reference in part(content, header)
    for footer in ("footer1", "footer2"):
        assert re.search(r"\bPAGE ", part(content, footer))


def test_authority_is_named_once_by_its_own_paper() -> None:
    request = load("bank-records", "en")
    plain = compose(request, "en")
    document = compose(request, "en", house=house("ministry"))

    lines = margin_lines(write(document, house=house("ministry")))

    own = "".join(span.text for span in plain.letterhead[0])
    assert own
    assert own not in lines
    assert "REPUBLIC OF EXAMPLIA" in lines
    assert document.blocks == plain.blocks


def test_paper_with_an_empty_head_leaves_the_lines_of_the_letter() -> None:
    document = compose(load("bank-records", "en"), "en", house=house("foot alone"))

    assert document.letterhead
    assert "1 Justice Square" in margin_lines(write(document))


@pytest.mark.parametrize(
    "kind", [kind for kind in DOCUMENTS if kind.asks_assistance], ids=lambda kind: kind.key
)
def test_what_others_send_or_fill_in_or_what_stays_is_not_on_the_paper(kind: DocumentKind) -> None:
    document = compose(load("bank-records", "en"), "en", kind=kind.key, house=house("ministry"))

    assert (document.stationery is not None) == (
        kind.key not in {"note-verbale", "acknowledgement", "checklist", "certificate-of-translation"}
    )


def test_letterhead_with_numbers_of_pages_has_no_others_beside() -> None:
    style = house("counted")

    content = write(compose(load("bank-records", "en"), "en", house=style), house=style)

    assert part(content, "footer1").count("PAGE ") == 1
    assert "NUMPAGES" not in part(content, "footer1")


def test_letterhead_stands_where_it_stood_on_its_own_paper() -> None:
    """Its margins are 1134, ours 1418: each edge moves outwards by 284, also from right to left."""
    style = house("right to left")
    content = write(compose(load("bank-records", "en"), "en", house=style), house=style)
    (indent,) = etree.fromstring(part(content, "header2").encode()).iter(w("ind"))
    content = write(compose(load("bank-records", "en"), "en", house=house("plain")), house=house("plain"))
    (plain,) = etree.fromstring(part(content, "header1").encode()).iter(w("ind"))

    assert (plain.get(w("left")), plain.get(w("right"))) == ("-284", "-284")
    assert (indent.get(w("left")), indent.get(w("right"))) == ("-184", "-277")


def test_share_of_the_width_and_place_of_a_picture_are_counted_from_its_own_margins() -> None:
    for name, found in (
        ("table alone", 'w:w="4819" w:type="dxa"'),
        ("floating", "<wp:posOffset>-179705</wp:posOffset>"),
    ):
        style = house(name)
        content = write(compose(load("bank-records", "en"), "en", house=style), house=style)

        assert found in part(content, "header1")


def test_text_keeps_off_what_floats() -> None:
    style = house("floating")
    floating = part(write(compose(load("bank-records", "en"), "en", house=style), house=style), "document")
    style = house("plain")
    plain = part(write(compose(load("bank-records", "en"), "en", house=style), house=style), "document")

    assert 'w:top="2000"' in floating
    assert 'w:top="1418"' in plain
    assert 'w:header="600"' in plain


def test_preview_shows_the_same_paper() -> None:
    shown = html(compose(load("bank-records", "en"), "en", house=house("ministry")))

    assert shown.index("REPUBLIC OF EXAMPLIA") < shown.index("Request for mutual legal assistance")
    assert shown.count("data:image/png;base64,") == 1
    assert shown.index("www.justice.example") > shown.index("Request for mutual legal assistance")


def test_text_of_a_letterhead_is_no_markup_of_the_preview() -> None:
    hostile = read(packed(sound(line(text("&lt;img src=x&gt; &amp;amp;")))), "x.docx").letterhead

    shown = html(compose(load("bank-records", "en"), "en", house=HouseStyle(letterhead=hostile)))

    assert "&lt;img src=x&gt; &amp;amp;" in shown
