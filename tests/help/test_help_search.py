"""Search finds pages by words in any part of them, whatever the writing."""

from __future__ import annotations

import functools

import pytest

from mlawriter.help.library import Library
from mlawriter.help.search import Index
from mlawriter.i18n.translator import translator


@functools.cache
def index(tag: str) -> Index:
    return Index(Library(translator(tag, "interface")))


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("safe conduct", "term/safe-conduct"),
        ("SAFE   Conduct", "term/safe-conduct"),
        ("18(15)", "article/18(15)"),
        ("art. 18 (27)", "article/18(27)"),
        ("UNTOC 13", "article/13"),
        ("a05", "check/A05"),
        ("fishing", "term/fishing"),
        ("Fluchtgefahr", ""),
        ("Entraide Judiciaire", "term/mla"),
        ("doble incriminacion", "term/dual-criminality"),
        ("双重犯罪", "term/dual-criminality"),
        ("المتبادلة القانونية", "term/mla"),
        ("يد", None),
    ],
)
def test_pages_are_found(typed: str, first: str | None) -> None:
    found = index("en").find(typed)

    if first is not None:
        assert found[:1] == ([first] if first else [])


@pytest.mark.parametrize("typed", ["الأدوات", "الادوات", "الأدَوات", "الأدواـت"])
def test_arabic_is_found_without_hamza_vowel_signs_and_stretching(typed: str) -> None:
    assert "term/instrumentalities" in index("ar").find(typed)


def test_words_inside_a_page_are_found_and_all_of_them_are_wanted() -> None:
    assert "article/18(27)" in index("en").find("consecutive notice")
    assert index("en").find("consecutive zebra") == []


def test_a_field_is_found_by_its_label() -> None:
    assert "field/person.Person.nationality" in index("en").find("nationality")


@pytest.mark.parametrize("typed", ["", "   ", "?!", "x" * 100_000])
def test_nothing_is_found_for_nothing(typed: str) -> None:
    assert index("en").find(typed) == []


def test_in_chinese_a_part_of_a_word_is_found() -> None:
    assert "term/dual-criminality" in index("zh_Hans").find("双重")
