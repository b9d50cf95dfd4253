from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlawriter.core.text import clean, clean_line


@pytest.mark.parametrize(
    "forbidden",
    [
        "\x00",
        "\x08",
        "\x1f",
        "\x7f",
        "\x9f",
        "\u202a",
        "\u202e",
        "\u2066",
        "\u2069",
        "\ud800",
        "\ufdd0",
        "\ufeff",
        "\uffff",
    ],
)
def test_what_no_document_can_carry_is_taken_out(forbidden: str) -> None:
    assert clean(f"a{forbidden}b") == "ab"


@pytest.mark.parametrize(
    "kept", ["\u200c", "\u200d", "\u200e", "\u200f", "\t", "\n", "\u00a0", "😀", "\ufffd"]
)
def test_joiners_marks_and_blanks_stay(kept: str) -> None:
    assert clean(f"a{kept}b") == f"a{kept}b"


@pytest.mark.parametrize("end", ["\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_every_line_end_becomes_one_kind(end: str) -> None:
    assert clean(f"a{end}b") == "a\nb"


def test_text_is_composed() -> None:
    assert clean("e\u0301") == "é"


def test_line_has_neither_breaks_nor_tabs_nor_outer_blanks() -> None:
    assert clean_line(" a\tb\nc\r\nd ") == "a b c d"


@given(st.text(st.characters(exclude_categories=[])))
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    once = clean(text)

    assert clean(once) == once
    assert unicodedata.is_normalized("NFC", once)
    once.encode("utf-8")


@given(st.text())
def test_clean_line_is_one_line(text: str) -> None:
    line = clean_line(text)

    assert len(line.splitlines()) <= 1
    assert line == clean_line(line)
