"""No box stands for a letter: the window can draw all that any language says, and Word's fonts all that a letter says."""

from __future__ import annotations

import catalogue_files
import pytest
from marked_texts import DOMAINS, Domain
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QApplication

from mlawriter import resources
from mlawriter.i18n.languages import LANGUAGES, SOURCE_LANGUAGE
from mlawriter.training.samples import path_of, samples

TAGS = [language.tag for language in LANGUAGES]
SAMPLES = [sample.name for sample in samples()]
INVISIBLE = {"\n", "\t", "\u00a0", "\u200e", "\u200f", "\u202f", "\u2011", "\u2009"}
"""Drawn by any font, or by none: blanks, marks of direction, the hyphen that does not break."""
EVERYWHERE = "≤≥−←→↑↓✓☐½²³"
"""Signs that Word's fonts have besides the letters of a code page."""
CODE_PAGES = {"ar": ("cp1256", "cp1252"), "zh_Hans": ("gbk", "cp1252")}
"""Code pages whose letters Times New Roman (all but Chinese) and SimSun have, after their makers."""


def said(tag: str, domain: Domain) -> set[str]:
    """Return the letters of a catalogue; of the source language, those of the messages themselves."""
    locales = resources.locales()
    if tag == SOURCE_LANGUAGE.tag:
        path = catalogue_files.template_path(locales, domain)
        return {
            letter
            for one in catalogue_files.messages(catalogue_files.read(path))
            for letter in "".join(one.id)
        }
    path = catalogue_files.catalogue_path(locales, tag, domain)
    every = catalogue_files.messages(catalogue_files.read(path))
    return {letter for one in every for form in catalogue_files.forms(one) for letter in form}


def typed(tag: str) -> set[str]:
    return {letter for name in SAMPLES for letter in path_of(name, tag).read_text("utf-8")}


def not_drawn(letters: set[str]) -> set[str]:
    """Return the letters for which no font here has a picture."""
    lacking = set()
    for letter in letters:
        layout = QTextLayout(letter, QFont())
        layout.beginLayout()
        layout.createLine().setLineWidth(1000)
        layout.endLayout()
        if any(0 in run.glyphIndexes() for run in layout.glyphRuns(-1, -1)):
            lacking.add(letter)
    return lacking


@pytest.mark.parametrize("tag", TAGS)
def test_the_window_draws_every_letter_of_its_language(qapp: QApplication, tag: str) -> None:
    letters = set().union(*(said(tag, domain) for domain in DOMAINS), typed(tag)) - INVISIBLE

    assert letters
    assert not_drawn(letters) == set(), (
        "install fonts-dejavu-core and fonts-noto-cjk, or fonts with these letters"
    )


def test_a_letter_that_no_font_has_is_found(qapp: QApplication) -> None:
    assert not_drawn({"a", "\U0003fffd"}) == {"\U0003fffd"}


@pytest.mark.parametrize("tag", TAGS)
def test_the_fonts_that_letters_name_have_what_letters_say(tag: str) -> None:
    pages = CODE_PAGES.get(tag, ("cp1250", "cp1251", "cp1252"))
    covered = set(EVERYWHERE) | INVISIBLE

    lacking = {
        letter
        for letter in said(tag, "document") - covered
        if not any(letter.encode(page, "ignore") for page in pages)
    }

    assert lacking == set()


def test_templates_say_nothing_that_the_fonts_lack() -> None:
    own = [
        path for path in resources.templates().rglob("*.j2") if path.parent.name != "manual"
    ]  # one a language
    text = "".join(path.read_text("utf-8") for path in own)

    assert {letter for letter in text if not letter.encode("cp1252", "ignore")} == set()
