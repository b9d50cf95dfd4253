"""A letter brought up to date must be the letter that would be set anew, to the last look of the last sign."""

from __future__ import annotations

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QTextDocument

from mlawriter.render.compose import compose
from mlawriter.render.html import parts
from mlawriter.request.open_request import OpenRequest
from mlawriter.request.texts import gather
from mlawriter.training import samples
from mlawriter.ui.letter_update import brought_up_to_date

MOST = 40
"""Texts that are changed in each letter."""
TYPED = {"en": " <b>x</b> & “q”", "fr": " « œ » & <i>", "ar": " كلمة (2) x"}


def of(letter: list[str]) -> QTextDocument:
    document = QTextDocument()
    document.setHtml("".join(letter))
    return document


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("tag", TYPED)
@pytest.mark.parametrize("name", ["bank-records", "search-and-site", "stored-data"])
def test_every_text_that_is_typed_changes_the_letter_as_if_it_were_set_anew(name: str, tag: str) -> None:
    opened = OpenRequest(samples.load(name, tag))
    paths = [one.path for one in gather(opened.request).passages if not isinstance(one.path[-1], int)]
    before = parts(compose(opened.request, tag))
    document, updated = of(before), 0
    for path in paths[:: max(1, len(paths) // MOST)]:
        opened.put(path, f"{opened.get(path)}{TYPED[tag]}")
        after = parts(compose(opened.request, tag))
        if brought_up_to_date(document, before, after):
            updated += after != before
        else:
            document = of(after)
        before = after

        assert document.toHtml() == of(after).toHtml()

    assert updated > MOST // 3


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("number", [1, 2, 3])
def test_of_parts_that_are_alike_the_right_one_changes(number: int) -> None:
    before = ["<p>First</p>", "<p>Same</p>", "<p>Same</p>", "<p>Same</p>"]
    after = [*before]
    after[number] = "<p>Same <b>again</b></p>"
    document = of(before)

    assert brought_up_to_date(document, before, after)
    assert document.toHtml() == of(after).toHtml()


@pytest.mark.usefixtures("qapp")
def test_nothing_is_exchanged_where_the_same_words_stand_in_another_kind_of_part() -> None:
    before = ["<p>Same</p>", "<table><tr><td><p>Same</p></td></tr></table>"]

    assert not brought_up_to_date(of(before), before, ["<p>Other</p>", before[1]])


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "after",
    [
        ["<p>One</p>"],
        ["<p>One</p>", "<p>Two</p>", "<p>Three</p>"],
        ["<p>One</p>", "<p>Two</p><p>Three</p>"],
        ["<p>One</p>", "<table><tr><td><p>Two</p></td></tr></table>"],
        ["<p>One</p>", '<p align="center">Two</p>'],
    ],
)
def test_what_changes_more_than_words_is_left_to_be_set_anew(after: list[str]) -> None:
    before = ["<p>One</p>", "<p>Two</p>"]

    assert not brought_up_to_date(of(before), before, after)


@pytest.mark.usefixtures("qapp")
def test_signs_that_count_twice_in_qt_are_left_to_be_set_anew() -> None:
    before = ["<p>\U0001f600</p>", "<p>Two</p>"]

    assert not brought_up_to_date(of(before), before, [before[0], "<p>Two!</p>"])
