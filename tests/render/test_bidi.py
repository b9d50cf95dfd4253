"""Prove that foreign stretches read in their own order, with python-bidi (UAX 9) as the judge."""

from __future__ import annotations

import unicodedata

import pytest
from bidi import get_display
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mlawriter.render.bidi import LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK, marked, portions, stretches
from mlawriter.render.blocks import Span

BEFORE = "المشتبه بها رقم "
BEHIND = " والحساب"

ISLANDS = [
    "+382 20 123 456",
    "(382) 20 123",
    "12/2026-KT",
    "KT-S 12/2026",
    "P00123456",
    "ME25 5050 0001 2345 6789 51",
    "22.11.2026",
    "2026-11-22",
    "14/03/2020",
    "Jane Q. Doe",
    "EUR 12,500.00",
    "12,500.00 EUR",
    "€ 500",
    "registry@court.example",
    "10:30",
    "1980",
    "Art. 268(a)",
    "268/a",
    "192.168.0.1",
    "25 %",
    "25%",
    "00-1",
    "-5",
    "1 Justice Square, 10000 Capital",
    "Пример д.о.о.",
    "Müller-Łęcki",
    "示例有限公司 12-3",
]


def displayed(text: str, base: str) -> str:
    shown = str(get_display(text, base_dir=base))
    return shown.replace(LEFT_TO_RIGHT_MARK, "").replace(RIGHT_TO_LEFT_MARK, "")


def backwards(text: str) -> str:
    return str(get_display(text, base_dir="R"))


@pytest.mark.parametrize("island", ISLANDS)
def test_island_in_arabic_reads_from_left_to_right(island: str) -> None:
    core = island.rstrip(".")

    assert core in displayed(marked(BEFORE + island + BEHIND, rtl=True), "R")


@pytest.mark.parametrize("island", ISLANDS)
def test_island_alone_in_an_arabic_cell_reads_from_left_to_right(island: str) -> None:
    assert island.rstrip(".") in displayed(marked(island, rtl=True), "R")


@pytest.mark.parametrize("name", ["Maritim-Bedarf Hollmann e.K.", "Tulpenpost B.V.", "Пример д.о.о."])
def test_last_point_of_an_abbreviation_stays_with_it(name: str) -> None:
    assert name in displayed(marked(BEFORE + name + BEHIND, rtl=True), "R")
    assert name in displayed(marked(name, rtl=True), "R")


def test_point_that_ends_an_arabic_sentence_stays_behind_the_word_or_number() -> None:
    for last in ("GmbH", "3.5", "gute.reise@nordlichtmail.example"):
        assert f".{last}" in displayed(marked(BEFORE + last + ".", rtl=True), "R")


def test_some_islands_would_be_reordered_without_marks() -> None:
    reordered = [island for island in ISLANDS if island not in displayed(BEFORE + island + BEHIND, "R")]

    assert "+382 20 123 456" in reordered
    assert "2026-11-22" in reordered


@pytest.mark.parametrize(
    "island", ["P00123456", "KT-S 12/2026", "ME25 5050 0001 2345 6789 51", "registry@court.example", "1980"]
)
def test_identifiers_that_keep_their_order_hold_no_hidden_characters(island: str) -> None:
    text = BEFORE + island + BEHIND

    assert marked(text, rtl=True) == text


PIECES = st.text("AbZщ示0123456789 .,:/-+_#@&%()", min_size=1, max_size=16).map(
    lambda s: s.strip(" .,:;-_#@&/+()%")
)


@settings(max_examples=1500, deadline=None)
@given(PIECES.filter(bool))
@example("+0-0")
def test_any_island_in_arabic_reads_from_left_to_right(island: str) -> None:
    text = BEFORE + island + BEHIND
    found = [text[s.start : s.end] for s in stretches(text, rtl=True) if s.opposite]

    shown = displayed(marked(text, rtl=True), "R")

    assert found
    for piece in found:
        assert piece in shown or set(piece) & set("()")  # brackets are mirrored pair by pair


@settings(max_examples=500, deadline=None)
@given(st.lists(st.sampled_from([*ISLANDS, "شركة", "،", "؛", "«", "»", "12", "\n", "(", ")"]), max_size=9))
def test_marks_are_all_that_is_added(words: list[str]) -> None:
    text = " ".join(words)

    for rtl in (True, False):
        bare = marked(text, rtl=rtl).replace(LEFT_TO_RIGHT_MARK, "").replace(RIGHT_TO_LEFT_MARK, "")
        assert bare == unicodedata.normalize("NFC", text)


def test_names_in_an_arabic_list_follow_each_other_from_the_right() -> None:
    shown = displayed(marked("بين Jane Doe، John Roe، 12", rtl=True), "R")

    assert shown.index("12") < shown.index("John Roe") < shown.index("Jane Doe")


def test_brackets_around_an_island_stay_with_the_arabic_text() -> None:
    text = BEFORE + "(Jane Doe)" + BEHIND

    assert [text[s.start : s.end] for s in stretches(text, rtl=True) if s.opposite] == ["Jane Doe"]


def test_forced_span_is_one_island() -> None:
    content = (Span("الملف "), Span("12/2026", ltr=True), Span(" انتهى"))

    assert [(p.text, p.opposite) for p in portions(content, rtl=True)] == [
        ("الملف ", False),
        ("12/2026", True),
        (" انتهى", False),
    ]


def test_forced_span_keeps_its_quotes_inside() -> None:
    content = (Span("الرمز "), Span("«12-a»", ltr=True))

    assert portions(content, rtl=True)[-1].text == LEFT_TO_RIGHT_MARK + "«12-a»" + LEFT_TO_RIGHT_MARK


def test_name_that_changes_its_look_stays_one_island() -> None:
    content = (Span("السيد Jane "), Span("12-a Doe", bold=True), Span(" هنا"))

    assert [(p.text, p.span.bold, p.opposite) for p in portions(content, rtl=True)] == [
        ("السيد ", False, False),
        ("Jane ", False, True),
        ("12-a Doe", True, True),
        (" هنا", False, False),
    ]


@pytest.mark.parametrize("name", ["محمد علي", "شركة المثال (ش.م.م)", "قرار رقم 12", "שלום עולם"])
@pytest.mark.parametrize(
    "frame", ["Mr {}, born 12 March 1980", "{}, 12 March 1980", "({})", "the firm {} of X", "{}"]
)
def test_arabic_name_in_english_reads_from_right_to_left(name: str, frame: str) -> None:
    shown = displayed(marked(frame.format(name), rtl=False), "L")

    assert shown == frame.format(backwards(name))


def test_arabic_name_in_english_is_a_stretch_of_its_own() -> None:
    assert [(p.text, p.opposite) for p in portions((Span("Mr محمد علي, clerk"),), rtl=False)] == [
        ("Mr ", False),
        ("محمد علي", True),
        (", clerk", False),
    ]


def test_arabic_names_in_an_english_list_follow_each_other_from_the_left() -> None:
    shown = displayed(marked("محمد, علي and others", rtl=False), "L")

    assert shown == f"{backwards('محمد')}, {backwards('علي')} and others"


def test_overrides_are_taken_out_before_directions_are_found() -> None:
    assert marked("invoice\u202efdp.exe", rtl=False) == "invoicefdp.exe"
