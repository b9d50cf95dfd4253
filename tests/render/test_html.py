"""Prove that the preview says what the Word file says, with the same numbers, and can hold any text."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from lxml import etree

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
from mlawriter.render.html import html
from mlawriter.render.numbering import counting, numbers
from mlawriter.render.word import write
from mlawriter.render.word.reading import text_lines

ENGLISH, FRENCH, ARABIC = (language(tag) for tag in ("en", "fr", "ar"))
CHINESE = Language("zh_Hans", "简体中文", "zh_Hans_CN", "zh-CN", east_asian=True)


def line(text: str) -> Inline:
    return (Span(text),)


def numbered(text: str = "x") -> Paragraph:
    return Paragraph(line(text), numbering=Numbering.PARAGRAPH)


def signature(seal: str = "Seal") -> Signature:
    blank = Blank("signature", "Signature")
    return Signature(
        (Span("Capital, "), replace(blank, kind="date")), blank, line("Name"), (line("Office"),), seal
    )


def document(*blocks: Block, tag: str = "en") -> Document:
    return Document(tag, "A request", blocks)


def parsed(content: str) -> etree._Element:
    return etree.fromstring(content)


def whole(element: etree._Element) -> str:
    return "".join(map(str, element.itertext()))


def shown(content: str) -> list[str]:
    lines = (whole(element) for element in parsed(content).iter("p", "h1", "h2", "h3"))
    return [found.replace("\u00a0", " ").strip() for found in lines]


def counted(blocks: tuple[Block, ...], profile: Language) -> list[tuple[str, ...]]:
    return [count for count in numbers(blocks, counting(profile)) if count]


def test_sections_paragraphs_and_lists_carry_the_numbers_that_word_shows() -> None:
    blocks = (
        numbered(),
        numbered(),
        Heading(line("A")),
        numbered(),
        Heading(line("part"), 2),
        numbered(),
        Heading(line("B")),
        Listing((line("one"), line("two"))),
        Listing((line("one"),)),
        Listing((line("one"), line("two")), Numbering.DECIMAL),
        Listing((line("one"),), Numbering.BULLET),
        Listing((line("one"), line("two")), Numbering.PARAGRAPH),
        numbered(),
        Listing((line("one"),), Numbering.NONE),
    )

    assert counted(blocks, ENGLISH) == [
        ("1.",),
        ("2.",),
        ("1.",),
        ("1.1",),
        ("1.2",),
        ("2.",),
        ("(a)", "(b)"),
        ("(a)",),
        ("1.", "2."),
        ("•",),
        ("2.1", "2.2"),
        ("2.3",),
        ("",),
    ]


def test_letters_go_on_after_the_alphabet_as_in_word() -> None:
    listing = Listing(tuple(line("x") for _ in range(28)))

    assert counted((listing,), ENGLISH)[0][25:] == ("(z)", "(aa)", "(bb)")


@pytest.mark.parametrize(
    ("profile", "section", "letter"),
    [(FRENCH, "1.", "a)"), (ARABIC, "1.", "(أ)"), (CHINESE, "一、", "（一）")],
)
def test_numbers_follow_the_language(profile: Language, section: str, letter: str) -> None:
    blocks = (Heading(line("A")), Listing((line("x"),)))

    assert counted(blocks, profile) == [(section,), (letter,)]


@pytest.mark.parametrize(("number", "word"), [(10, "十"), (11, "十一"), (20, "二十"), (45, "四十五")])
def test_chinese_sections_count_in_words(number: int, word: str) -> None:
    blocks = tuple(Heading(line("x")) for _ in range(number))

    assert counted(blocks, CHINESE)[-1] == (f"{word}、",)


def test_number_stands_before_its_text() -> None:
    content = html(document(Heading(line("Facts")), numbered("He came."), Listing((line("one"),))))

    assert [re.sub(r"\s+", " ", found) for found in shown(content)] == ["1. Facts", "1.1 He came.", "(a) one"]


@pytest.mark.parametrize("profile", [ENGLISH, ARABIC, CHINESE], ids=lambda profile: profile.tag)
def test_preview_says_what_the_word_file_says(profile: Language) -> None:
    blocks: tuple[Block, ...] = (
        Title(line("طلب Title")),
        *(Paragraph(line(f"manner {manner}"), manner) for manner in Manner),
        Heading(line("part"), 2),
        Table(((Cell((line("left 12/3-a"), line("below"))), Cell((line("right"),), header=True)),), (40, 60)),
        Listing((line("entry"),), Numbering.NONE),
        signature(seal=""),
        PageBreak(),
    )
    given = document(*blocks, tag=profile.tag)

    preview = [found.replace("\u200e", "").replace("\u200f", "") for found in shown(html(given, profile))]
    word = [found for found in text_lines(write(given, profile)) if found]

    assert {without_gaps(found) for found in preview} == {without_gaps(found) for found in word}


def without_gaps(text: str) -> str:
    return text.replace("_", "").strip()


@pytest.mark.parametrize("profile", [ENGLISH, ARABIC], ids=lambda profile: profile.tag)
def test_any_text_comes_out_literally(profile: Language) -> None:
    hostile = 'A & B <b onload="x"> {{ 1 }} &lt; </p> 😀 \x00\ud800\u202e'

    given = replace(
        document(Title(line(hostile)), Heading(line(hostile)), signature(hostile), tag=profile.tag),
        mark=hostile,
        letterhead=(line(hostile),),
        running_head=line(hostile),
    )

    texts = whole(parsed(html(given, profile))).replace("\u200e", "").replace("\u200f", "")
    assert texts.count('A & B <b onload="x"> {{ 1 }} &lt; </p> 😀') == 6


def test_line_breaks_show() -> None:
    assert "one<br/>two" in html(document(Paragraph(line("one\ntwo"))))


def test_looks_of_spans_show() -> None:
    content = html(document(Paragraph((Span("a", bold=True), Span("b", italic=True)))))

    assert "<b>a</b><i>b</i>" in content


def test_mark_letterhead_and_running_head_stand_at_the_top() -> None:
    given = replace(
        document(Title(line("Title"))), mark="DRAFT", letterhead=(line("State"),), running_head=line("KT-1")
    )

    assert shown(html(given)) == ["DRAFT", "KT-1", "State", "Title"]


def test_blanks_are_underlined_gaps_or_what_is_known() -> None:
    known = replace(signature(), line=Blank("signature", "Signature", text="J. Roe"))

    gaps = [whole(found) for found in parsed(html(document(known))).iter("u")]

    assert gaps[0].strip("\u00a0") == ""
    assert len(gaps[0]) > 10
    assert gaps[1] == "J. Roe"


def test_arabic_blocks_run_from_right_to_left_and_tables_are_mirrored() -> None:
    table = Table(((Cell((line("first"),)), Cell((line("second"),))),), (20, 80))

    root = parsed(html(document(Paragraph(line("نص")), table, tag="ar")))

    assert {element.get("dir") for element in root.iter("p")} == {"rtl"}
    assert [whole(cell) for cell in root.iter("td")] == ["second", "first"]
    assert [cell.get("width") for cell in root.iter("td")] == ["80%", "20%"]


def test_telephone_number_in_arabic_keeps_its_order() -> None:
    assert "\u200e+382 20 123" in html(document(Paragraph(line("الهاتف +382 20 123")), tag="ar"))


def test_preview_sets_no_colours() -> None:
    blocks: tuple[Block, ...] = (
        *(Paragraph(line("x"), manner) for manner in Manner),
        signature(),
        Heading(line("x")),
    )

    assert "color" not in html(replace(document(*blocks), mark="DRAFT", letterhead=(line("State"),)))
