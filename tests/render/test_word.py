"""Prove that Word files are valid, say what the blocks say, and hold nothing else."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from mlawriter.core.errors import MlaError
from mlawriter.i18n.languages import Language, language
from mlawriter.render.blocks import (
    Blank,
    Block,
    Cell,
    Document,
    Heading,
    Inline,
    Listing,
    Manner,
    Numbering,
    PageBreak,
    Paragraph,
    Signature,
    Span,
    Table,
    Title,
)
from mlawriter.render.word import write
from mlawriter.render.word.reading import margin_lines, text_lines
from mlawriter.render.word.reference import read
from mlawriter.render.word.structure import faults
from mlawriter.render.word.wml import w

LANGUAGES = {
    **{tag: language(tag) for tag in ("en", "fr", "ar")},
    "zh_Hans": Language(
        "zh_Hans", "简体中文", "zh_Hans_CN", "zh-CN", east_asian=True, word_date="yyyy'年'M'月'd'日'"
    ),
    "ru": Language("ru", "Русский", "ru_RU", "ru-RU"),
    "sr_Cyrl": Language("sr_Cyrl", "Српски", "sr_Cyrl_RS", "sr-Cyrl-RS"),
}
WORDS = {
    "en": "The matter of Jane Doe",
    "fr": "L’affaire de Jane Doe",
    "ar": "قضية Jane Doe الهاتف +382 20 123",
    "zh_Hans": "“示例”一案 P00123456",
    "ru": "Дело гражданки Доу",
    "sr_Cyrl": "Предмет Џејн Доу",
}
HOSTILE = 'A & B < C > "D" {{ 1 }} {% if %} </w:t></w:r> 😀 \x00\x0b\x1f \ud800 \u202e\u2066 \ufffe &amp; é'
AUDIT = OpenXmlValidator()


def line(text: str) -> Inline:
    return (Span(text),)


def cell(text: str, *, header: bool = False) -> Cell:
    return Cell((line(text),), header)


def paragraph(text: str, numbering: Numbering = Numbering.NONE) -> Paragraph:
    return Paragraph(line(text), numbering=numbering)


def signature(seal: str = "Seal") -> Signature:
    return Signature(
        place_and_date=(Span("Capital, "), Blank("date", "Date", kind="date")),
        line=Blank("signature", "Signature"),
        name=line("John Roe"),
        office=(line("Deputy Prosecutor"), line("Department")),
        seal=seal,
    )


def every_block(text: str) -> tuple[Block, ...]:
    cells = (cell(text, header=True), Cell((line(text), line(text))))
    return (
        *(Paragraph(line(text), manner) for manner in Manner),
        Title(line(text)),
        paragraph(text, Numbering.PARAGRAPH),
        Heading(line(text)),
        Heading(line(text), 2),
        paragraph(text, Numbering.PARAGRAPH),
        Paragraph(
            (Span(text, bold=True), Span(" x", italic=True), Span("12/3-a", ltr=True)), keep_with_next=True
        ),
        *(paragraph(text, numbering) for numbering in Numbering),
        *(Listing((line(text), line("second")), numbering) for numbering in Numbering),
        Listing(()),
        Table((cells, cells, cells[:1]), (30, 70), head=1, caption=text),
        Table((cells,), (50, 50)),
        PageBreak(),
        Table(((), cells), (1, 2)),
        PageBreak(),
        Listing((line(text),)),
        signature(seal=""),
        PageBreak(),
        signature(),
        PageBreak(),
    )


def document(*blocks: Block, tag: str = "en", mark: str = "", **fields: str) -> Document:
    return Document(tag, fields.get("title", "A request"), blocks, mark=mark)


def written(given: Document) -> bytes:
    return write(given, LANGUAGES[given.language])


def part(content: bytes, name: str) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return etree.fromstring(package.read(name))


def body(content: bytes) -> etree._Element:
    return part(content, "word/document.xml")


def audited(content: bytes, folder: Path) -> list[str]:
    file = folder / "letter.docx"
    file.write_bytes(content)
    return [str(error) for error in AUDIT.validate(file).errors]


def paragraphs(root: etree._Element, style: str) -> list[etree._Element]:
    return [
        p for p in root.iter(w("p")) if p.find(f"{w('pPr')}/{w('pStyle')}[@{w('val')}='{style}']") is not None
    ]


def text(element: etree._Element) -> str:
    return "".join(str(found.text) for found in element.iter(w("t")))


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_block_is_valid_in_every_language(tag: str, tmp_path: Path) -> None:
    given = Document(
        tag,
        WORDS[tag],
        every_block(WORDS[tag]),
        letterhead=(line(WORDS[tag]), line("Office"), line("Address")),
        running_head=line("KT-S 12/2026"),
        mark="DRAFT",
    )

    content = written(given)

    assert faults(content) == []
    assert audited(content, tmp_path) == []


@pytest.mark.parametrize("block", every_block("word"), ids=lambda block: type(block).__name__)
def test_each_block_alone_is_valid(block: Block, tmp_path: Path) -> None:
    content = written(document(block))

    assert faults(content) == []
    assert audited(content, tmp_path) == []


def test_empty_document_is_valid(tmp_path: Path) -> None:
    content = written(document())

    assert faults(content) == []
    assert audited(content, tmp_path) == []


@pytest.mark.parametrize("tag", ["en", "ar"])
def test_hostile_text_comes_out_literally_or_cleaned(tag: str, tmp_path: Path) -> None:
    given = replace(
        document(*every_block(HOSTILE), tag=tag, mark=HOSTILE, title=HOSTILE),
        letterhead=(line(HOSTILE), line(HOSTILE)),
        running_head=line(HOSTILE),
        page_of=(HOSTILE, HOSTILE, HOSTILE),
    )

    content = written(given)

    assert faults(content) == []
    assert audited(content, tmp_path) == []
    first, second = 'A & B < C > "D" {{ 1 }} {% if %} </w:t></w:r> 😀 ', "    &amp; é"
    assert text_lines(content)[:2] == [first, second]


def test_hostile_labels_of_blanks_are_valid(tmp_path: Path) -> None:
    blank = Blank('a"<&>' * 30, HOSTILE * 4, text=HOSTILE)

    content = written(document(replace(signature(), place_and_date=(blank,), line=blank)))

    assert faults(content) == []
    assert audited(content, tmp_path) == []


def test_what_ends_a_text_below_a_table_is_too_low_to_need_a_page() -> None:
    content = written(document(Table(((cell("word"),),), (100,))))

    last = list(body(content).iter(w("p")))[-1]
    spacing = last.find(f"{w('pPr')}/{w('spacing')}")
    assert spacing is not None
    assert (spacing.get(w("line")), spacing.get(w("lineRule"))) == ("20", "exact")
    assert faults(content) == []


def test_very_long_paragraph_comes_out_whole() -> None:
    words = " ".join(f"word{number}" for number in range(10_000))

    content = written(document(paragraph(words), Table(((cell(words),),), (100,))))

    assert text_lines(content)[:2] == [words, words]
    assert body(content).find(f".//{w('cantSplit')}") is None


@pytest.mark.parametrize("tag", LANGUAGES)
def test_text_reads_back_in_order(tag: str) -> None:
    word = WORDS[tag]
    cells = (cell("one"), Cell((line(word), line("two\nthree"))))

    content = written(document(Title(line(word)), Table((cells,), (40, 60)), Listing((line(word),)), tag=tag))

    assert text_lines(content) == [word, "one", word, "two", "three", word]


def test_python_docx_reads_the_same_text() -> None:
    content = written(document(Heading(line("Facts")), paragraph("a\tb\nc")))

    assert [p.text for p in docx.Document(io.BytesIO(content)).paragraphs] == ["Facts", "a\tb\nc"]


def test_same_document_gives_the_same_bytes_in_another_process() -> None:
    folders = [str(Path(__file__).parent), str(Path(__file__).parents[2])]
    code = (
        f"import sys; sys.path[:0] = {folders}; import test_word as t, hashlib;"
        "print(hashlib.sha256(t.written(t.document(*t.every_block('x')))).hexdigest())"
    )

    digests = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }

    assert len(digests) == 1
    assert written(document(*every_block("x"))) == written(document(*every_block("x")))


def test_file_tells_nothing_of_person_or_machine() -> None:
    content = written(replace(document(paragraph("x"), title="The title"), created="2026-11-22T00:00:00Z"))

    properties = {etree.QName(e).localname: e.text for e in part(content, "docProps/core.xml")}
    assert properties == {
        "title": "The title",
        "language": "en-GB",
        "created": "2026-11-22T00:00:00Z",
        "modified": "2026-11-22T00:00:00Z",
    }
    assert len(part(content, "docProps/app.xml")) == 0
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert all(b"rsid" not in package.read(name) for name in package.namelist())


def test_headings_and_paragraphs_count_in_one_list() -> None:
    content = written(document(Heading(line("A")), paragraph("b", Numbering.PARAGRAPH)))
    numbering = part(content, "word/numbering.xml")
    styles = part(content, "word/styles.xml")

    tied = {
        s.get(w("styleId")): [
            s.find(f"{w('pPr')}/{w('numPr')}/{w(name)}").get(w("val"))  # type: ignore[union-attr] # absent fails
            for name in ("ilvl", "numId")
        ]
        for s in styles
        if s.get(w("styleId")) in {"Heading1", "NumberedParagraph"}
    }
    levels = numbering.findall(f"{w('abstractNum')}[1]/{w('lvl')}/{w('lvlText')}")
    assert tied == {"Heading1": ["0", "1"], "NumberedParagraph": ["1", "1"]}
    assert [level.get(w("val")) for level in levels[:2]] == ["%1.", "%1.%2"]


def test_numbered_paragraph_before_any_heading_counts_in_a_list_of_its_own() -> None:
    numbered = paragraph("x", Numbering.PARAGRAPH)

    root = body(written(document(numbered, Heading(line("A")), numbered)))

    assert len(paragraphs(root, "NumberedParagraphLead")) == 1
    assert len(paragraphs(root, "NumberedParagraph")) == 1


def test_each_list_starts_anew() -> None:
    listing = Listing((line("a"), line("b")))

    content = written(document(listing, paragraph("x"), listing, Listing((line("1"),), Numbering.DECIMAL)))

    numbers = [str(e.get(w("val"))) for e in body(content).iter(w("numId"))]
    assert numbers == ["6", "6", "7", "7", "8"]
    starts = {
        num.get(w("numId")): (override.get(w("val")) if override is not None else None)
        for num in part(content, "word/numbering.xml").iter(w("num"))
        for override in [num.find(f"{w('lvlOverride')}/{w('startOverride')}")]
    }
    assert {starts[number] for number in numbers} == {"1"}


@pytest.mark.parametrize(
    ("tag", "form", "shown"),
    [("en", "lowerLetter", "(%1)"), ("fr", "lowerLetter", "%1)"), ("ar", "arabicAbjad", "(%1)")],
)
def test_letters_follow_the_language(tag: str, form: str, shown: str) -> None:
    numbering = part(written(document(Listing((line("a"),)), tag=tag)), "word/numbering.xml")

    [level] = [
        found
        for found in numbering.iter(w("lvl"))
        if found.find(f"{w('pStyle')}[@{w('val')}='ListLetter']") is not None
    ]
    assert [level.find(w(name)).get(w("val")) for name in ("numFmt", "lvlText")] == [form, shown]  # type: ignore[union-attr] # absent fails


def test_chinese_sections_count_in_chinese_and_paragraphs_in_digits() -> None:
    numbering = part(written(document(tag="zh_Hans")), "word/numbering.xml")
    section, below = numbering.findall(f"{w('abstractNum')}[1]/{w('lvl')}")[:2]

    assert section.find(f"{w('numFmt')}[@{w('val')}='chineseCountingThousand']") is not None
    assert section.find(f"{w('lvlText')}[@{w('val')}='%1、']") is not None
    assert below.find(w("isLgl")) is not None


def test_chinese_text_asks_for_chinese_punctuation() -> None:
    run = next(body(written(document(paragraph("“示例”"), tag="zh_Hans"))).iter(w("r")))

    assert run.find(f"{w('rPr')}/{w('rFonts')}[@{w('hint')}='eastAsia']") is not None


def test_chinese_headings_have_their_own_font_and_running_text_begins_two_signs_in() -> None:
    styles = {
        style.get(w("styleId")): style
        for style in part(written(document(tag="zh_Hans")), "word/styles.xml").iter(w("style"))
    }

    fonts = styles["Heading1"].find(f"{w('rPr')}/{w('rFonts')}")
    assert fonts is not None
    assert fonts.get(w("eastAsia")) == "SimHei"
    assert styles["Heading1"].find(f"{w('rPr')}/{w('b')}") is None
    assert styles["SignatureName"].find(f"{w('rPr')}/{w('b')}") is not None
    signs = {
        name: found.get(w("firstLineChars"))
        for name, style in styles.items()
        if (found := style.find(f"{w('pPr')}/{w('ind')}")) is not None
    }
    assert (signs["BodyText"], signs["Opening"]) == ("200", "200")
    assert {signs[name] for name in ("NumberedParagraph", "ListLetter", "ListBullet")} == {"0"}


def test_chinese_punctuation_that_meets_is_closed_up_and_no_other_is() -> None:
    def spacing(tag: str) -> str | None:
        settings = part(written(document(tag=tag)), "word/settings.xml")
        return next(settings.iter(w("characterSpacingControl"))).get(w("val"))

    assert (spacing("zh_Hans"), spacing("en")) == ("compressPunctuation", "doNotCompress")


@pytest.mark.parametrize("tag", LANGUAGES)
def test_word_is_told_what_to_put_in_place_of_each_font(tag: str) -> None:
    content = written(document(tag=tag))
    described = {font.get(w("name")): font for font in part(content, "word/fontTable.xml")}

    used = {
        str(font.get(w(script)))
        for font in part(content, "word/styles.xml").iter(w("rFonts"))
        for script in ("ascii", "hAnsi", "eastAsia", "cs")
        if font.get(w(script))
    }

    assert used <= set(described)
    for name in used:
        assert {"panose1", "charset", "family", "sig"} <= {
            etree.QName(one).localname for one in described[name]
        }


def test_arabic_runs_from_right_to_left_everywhere() -> None:
    table = Table(((cell("خلية"),),), (100,))
    given = replace(document(paragraph("نص"), table, signature("ختم"), tag="ar"), letterhead=(line("دولة"),))
    content = written(given)
    root = body(content)

    normal = part(content, "word/styles.xml").find(
        f"{w('style')}[@{w('styleId')}='Normal']/{w('pPr')}/{w('bidi')}"
    )
    assert normal is not None
    assert root.find(f".//{w('sectPr')}/{w('bidi')}") is not None
    assert len([*root.iter(w("bidiVisual"))]) == len([*root.iter(w("tbl"))]) == 2
    for run in root.iter(w("r")):
        if re.search("[\u0600-\u06ff]", text(run)):
            assert run.find(f"{w('rPr')}/{w('rtl')}") is not None
            assert run.find(f"{w('rPr')}/{w('lang')}[@{w('bidi')}='ar-SA']") is not None
    footer = part(content, "word/footer1.xml")
    assert all(
        run.find(f"{w('rPr')}/{w('rtl')}") is not None
        for run in footer.iter(w("r"))
        if run.find(w("fldChar")) is not None
    )


def test_english_runs_from_left_to_right_everywhere() -> None:
    content = written(document(paragraph("x"), Table(((cell("x"),),), (100,))))

    for name in ("word/document.xml", "word/styles.xml"):
        assert not [*part(content, name).iter(w("bidi"), w("bidiVisual"), w("rtl"))]


def test_bold_arabic_is_bold_in_its_own_script() -> None:
    run = next(
        body(written(document(Paragraph((Span("نص", bold=True, italic=True),)), tag="ar"))).iter(w("r"))
    )

    properties = [etree.QName(e).localname for e in run[0]]
    assert properties == ["b", "bCs", "i", "iCs", "rtl", "lang"]


def test_identifier_in_arabic_is_a_run_of_its_own() -> None:
    runs = [*body(written(document(paragraph("الملف 12/2026-KT هنا"), tag="ar"))).iter(w("r"))]

    assert [(text(run), run.find(f"{w('rPr')}/{w('rtl')}") is not None) for run in runs] == [
        ("الملف ", True),
        ("\u200e12/2026-KT", False),
        (" هنا", True),
    ]


@pytest.mark.parametrize("tag", ["en", "fr", "zh_Hans"])
def test_arabic_name_elsewhere_is_a_run_from_right_to_left(tag: str) -> None:
    runs = [*body(written(document(paragraph("Mr محمد علي, X"), tag=tag))).iter(w("r"))]

    assert [text(run) for run in runs] == ["Mr ", "محمد علي", ", X"]
    properties = runs[1][0]
    assert [etree.QName(e).localname for e in properties] == ["rtl", "lang"]
    assert properties[1].get(w("bidi")) == "ar-SA"


@pytest.mark.parametrize(
    ("tag", "latin", "chinese", "arabic"),
    [
        ("en", "en-GB", "zh-CN", "ar-SA"),
        ("sr_Cyrl", "sr-Cyrl-RS", "zh-CN", "ar-SA"),
        ("zh_Hans", "en-GB", "zh-CN", "ar-SA"),
        ("ar", "en-GB", "zh-CN", "ar-SA"),
    ],
)
def test_proofing_languages_are_named(tag: str, latin: str, chinese: str, arabic: str) -> None:
    content = written(document(tag=tag))

    tags = [
        next(part(content, "word/styles.xml").iter(w("lang"))),
        next(part(content, "word/settings.xml").iter(w("themeFontLang"))),
    ]
    for found in tags:
        assert [found.get(w(name)) for name in ("val", "eastAsia", "bidi")] == [latin, chinese, arabic]


def test_fonts_are_those_of_the_language() -> None:
    profile = replace(LANGUAGES["ar"], complex_font="Traditional Arabic")

    fonts = next(part(write(document(tag="ar"), profile), "word/styles.xml").iter(w("rFonts")))

    assert fonts.get(w("cs")) == "Traditional Arabic"


def test_table_repeats_its_head_and_keeps_rows_whole() -> None:
    head, row = (cell("h", header=True),) * 2, (cell("a"),) * 2
    root = body(written(document(Table((head, row, row), (1, 3), head=1, caption="Who"))))

    rows = [*root.iter(w("tr"))]
    assert [found.find(f"{w('trPr')}/{w('tblHeader')}") is not None for found in rows] == [True, False, False]
    assert all(found.find(f"{w('trPr')}/{w('cantSplit')}") is not None for found in rows)
    assert len(paragraphs(rows[0], "TableHead")) == 2
    assert [found.get(w("val")) for found in root.iter(w("tblCaption"), w("tblDescription"))] == [
        "Who",
        "Who",
    ]


@pytest.mark.parametrize(("widths", "whole"), [((30, 70), True), ((85, 15), False)])
def test_only_a_table_that_is_low_is_kept_on_one_page(widths: tuple[int, int], *, whole: bool) -> None:
    row = (cell("x" * 40), cell("x" * 150))
    root = body(written(document(Table((row,) * 5, widths, head=1))))

    third = [*root.iter(w("tr"))][2]
    assert all((p.find(f"{w('pPr')}/{w('keepNext')}") is not None) is whole for p in third.iter(w("p")))


@pytest.mark.parametrize(
    ("tag", "lines", "letters", "whole"),
    [("en", 1, 1400, True), ("en", 1, 1600, False), ("en", 40, 3, False), ("zh_Hans", 1, 1400, False)],
)
def test_a_row_that_is_too_high_for_the_rest_of_a_page_may_be_split(
    tag: str, lines: int, letters: int, *, whole: bool
) -> None:
    high = Cell((line("x" * letters),) * lines)

    root = body(written(document(Table(((high, high),), (30, 70)), tag=tag)))

    assert (root.find(f".//{w('cantSplit')}") is not None) is whole


def test_table_is_as_wide_as_the_text() -> None:
    root = body(written(document(Table(((cell("a"),) * 3,), (33, 33, 33)))))

    assert sum(int(str(column.get(w("w")))) for column in root.iter(w("gridCol"))) == 11906 - 2 * 1418


def test_short_row_spans_the_rest_of_the_table() -> None:
    root = body(written(document(Table(((cell("a"),),), (20, 30, 50)))))

    assert [found.get(w("val")) for found in root.iter(w("gridSpan"))] == ["3"]


def test_row_with_more_cells_than_widths_is_refused() -> None:
    with pytest.raises(ValueError, match="2 cells"):
        written(document(Table(((cell("a"),) * 2,), (100,))))


def test_signature_without_seal_stays_with_the_text_before_it() -> None:
    root = body(written(document(paragraph("before"), paragraph("closing"), signature(seal=""))))

    kept = [p.find(f"{w('pPr')}/{w('keepNext')}") is not None for p in root.iter(w("p"))]
    assert kept == [False, True, True, True, True, True, False]


@pytest.mark.parametrize(
    "before", [paragraph("x"), Listing((line("x"), line("y"))), Table(((cell("x"),),), (100,))]
)
def test_signature_with_seal_is_one_row_that_stays_with_what_is_before_it(before: Block) -> None:
    root = body(written(document(before, signature())))

    table = [*root.iter(w("tbl"))][-1]
    above = table.getprevious()
    assert above is not None
    if isinstance(before, Table):  # the gap between the tables is kept as well
        above = above.getprevious()
        assert above is not None
    last = [*above.iter(w("p"))][-1]
    assert last.find(f"{w('pPr')}/{w('keepNext')}") is not None
    assert len([*table.iter(w("tr"))]) == 1
    assert table.find(f".//{w('cantSplit')}") is not None
    assert text_lines(written(document(before, signature())))[-2:] == ["Seal", ""]


def test_blanks_are_content_controls_with_a_line_to_write_on() -> None:
    known = replace(signature(), line=Blank("signature", "Sign here", text="J. Roe"))
    root = body(written(document(signature(), paragraph("x"), known)))

    controls = [*root.iter(w("sdt"))]
    ids = [str(control.find(f"{w('sdtPr')}/{w('id')}").get(w("val"))) for control in controls]  # type: ignore[union-attr] # absent fails
    assert len(set(ids)) == 4
    assert [control.find(f"{w('sdtPr')}/{w('date')}") is not None for control in controls] == [
        True,
        False,
    ] * 2
    assert [control.find(f"{w('sdtPr')}/{w('showingPlcHdr')}") is not None for control in controls] == [
        True,
        True,
        True,
        False,
    ]
    assert set(text(controls[1])) == {"_"}
    assert text(controls[3]) == "J. Roe"


def test_mark_stands_on_every_page_and_at_the_head_of_the_text() -> None:
    content = written(document(paragraph("x"), mark="DRAFT"))

    assert text_lines(content) == ["DRAFT", "x"]
    assert margin_lines(content).count("DRAFT") == 2  # first page, other pages


def test_letterhead_is_on_the_first_page_and_running_head_on_the_others() -> None:
    given = replace(
        document(paragraph("x")), letterhead=(line("State"), line("Office")), running_head=line("KT-1")
    )

    assert margin_lines(written(given))[:3] == ["State", "Office", "KT-1"]
    assert margin_lines(written(replace(given, mark="DRAFT")))[:6] == [
        "DRAFT",
        "KT-1",
        "State",
        "Office",
        "DRAFT",
        "KT-1",
    ]


def test_footer_counts_pages_in_the_words_of_the_language() -> None:
    content = written(replace(document(tag="zh_Hans"), page_of=("第 ", " 页，共 ", " 页")))

    assert margin_lines(content)[-1] == "第 1 页，共 1 页"
    fields = [str(e.text).strip() for e in part(content, "word/footer1.xml").iter(w("instrText"))]
    assert fields == ["PAGE", "NUMPAGES"]


def test_page_break_starts_the_next_block_on_a_new_page_without_an_empty_line() -> None:
    root = body(
        written(
            document(PageBreak(), paragraph("a"), PageBreak(), PageBreak(), Heading(line("b")), PageBreak())
        )
    )

    found = [*root.iter(w("p"))]
    assert [p.find(f"{w('pPr')}/{w('pageBreakBefore')}") is not None for p in found] == [False, True]


def test_tables_do_not_touch() -> None:
    table = Table(((cell("a"),),), (100,))

    root = body(written(document(table, table, paragraph("x"))))

    assert [etree.QName(e).localname for e in root[0]] == ["tbl", "p", "tbl", "p", "sectPr"]


def edited(folder: Path, old: bytes, new: bytes) -> Path:
    """Return a copy of the reference document as an office might have changed it."""
    source = Path(__file__).parents[2] / "templates" / "reference.docx"
    target = folder / "reference.docx"
    with zipfile.ZipFile(source) as package, zipfile.ZipFile(target, "w") as copy:
        for name in package.namelist():
            copy.writestr(name, package.read(name).replace(old, new))
    return target


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (b'w:val="Quotation"', b'w:val="Other"', "lacks these styles: Quotation"),
        (b'<w:numId w:val="3"/>', b"", "List Letter"),
        (b"relationships/theme", b"relationships/other", "lacks its part theme"),
    ],
)
def test_reference_without_what_a_letter_needs_is_refused(
    old: bytes, new: bytes, said: str, tmp_path: Path
) -> None:
    with pytest.raises(MlaError, match=said):
        read(edited(tmp_path, old, new), LANGUAGES["en"])


def test_page_of_the_reference_is_the_page_of_the_letter(tmp_path: Path) -> None:
    looks = read(edited(tmp_path, b'w:left="1418"', b'w:left="2000"'), LANGUAGES["en"])

    assert looks.width == 11906 - 2000 - 1418
    assert 'w:left="2000"' in looks.page


def test_file_that_is_no_word_document_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "reference.docx"
    file.write_bytes(b"no zip")

    with pytest.raises(MlaError, match=r"reference\.docx"):
        read(file, LANGUAGES["en"])


def test_sessions_and_outside_templates_of_an_edited_reference_do_not_reach_a_letter(tmp_path: Path) -> None:
    left_over = (
        b'<w:rsids><w:rsid w:val="00AB12CD"/></w:rsids><w:attachedTemplate r:id="rId9" xmlns:r="urn:r"/>'
    )
    settings = edited(tmp_path, b"</w:settings>", left_over + b"</w:settings>")
    looks = read(settings, LANGUAGES["en"])
    restyled = edited(tmp_path, b"<w:qFormat/>", b'<w:qFormat/><w:rsid w:val="00AB12CD"/>')
    styled = read(restyled, LANGUAGES["en"])

    for taken in (styled.styles, looks.settings):
        assert b"rsid" not in taken
        assert b"attachedTemplate" not in taken


def test_reference_document_is_what_its_script_writes() -> None:
    root = Path(__file__).parents[2]
    code = (
        "import sys; sys.path.insert(0, 'packaging'); import reference_document as r, zipfile;"
        "z = zipfile.ZipFile('templates/reference.docx');"
        "print({n: z.read(n).decode() for n in z.namelist()} == {n: r.DECLARATION + p for n, p in r.parts().items()})"
    )

    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, check=True, text=True)

    assert done.stdout.strip() == "True"
