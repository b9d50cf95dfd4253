"""What was typed in any language is read: dates, numbers, words, scripts."""

from __future__ import annotations

from datetime import date

import pytest

from mlawriter.lexicon.numerals import number
from mlawriter.lexicon.wording import count_words
from mlawriter.request.dates_in_text import dates_in
from mlawriter.request.scripts import foreign_letters, mostly_foreign


@pytest.mark.parametrize(
    "text",
    [
        "el 14 de julio de 2026 en Kisumu",
        "em 14 de julho de 2026",
        "14 июля 2026 года",
        "14. srpnja 2026.",
        "14. jula 2026. godine",
        "14. јула 2026. године",
        "于2026年7月14日开庭",
        "于２０２６年７月１４日开庭",
    ],
)
def test_day_is_read_in_each_language(text: str) -> None:
    assert list(dates_in(text)) == [date(2026, 7, 14)]


@pytest.mark.parametrize(
    ("written", "value"), [("12", 12), ("１２", 12), ("十", 10), ("十二", 12), ("二十", 20), ("九", 9)]
)
def test_number_is_read_as_it_is_written(written: str, value: int) -> None:
    assert number(written) == value


def test_signs_of_chinese_are_counted_as_words_and_punctuation_is_not() -> None:
    assert count_words("洗钱，犯罪所得。Acacia Lac 2025") == 4 + 3


@pytest.mark.parametrize(
    ("text", "tag", "foreign"),
    [
        ("A sentence that nobody translated", "ru", True),
        ("Прокурор Baldur Dæmi Steinsson", "ru", False),
        ("A sentence that nobody translated", "zh_Hans", True),
        ("Sremska Mitrovica（监狱）", "zh_Hans", False),
        ("Реченица коју нико није превео", "sr_Latn", True),
        ("Rečenica koju niko nije prepisao", "sr_Cyrl", True),
        ("Реченица коју нико није превео", "sr-Cyrl-RS", False),
    ],
)
def test_text_in_another_script_is_known(text: str, tag: str, foreign: bool) -> None:
    assert mostly_foreign(text, tag) is foreign


def test_names_in_cyrillic_are_read_by_those_who_write_both_scripts() -> None:
    assert not foreign_letters("Петар", "sr_Latn")
    assert foreign_letters("Петар", "pt")
    assert foreign_letters("王伟", "ru")
