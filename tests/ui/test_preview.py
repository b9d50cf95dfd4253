"""The letter beside the form: in its own language, up to date, where the officer was reading."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt

from mlawriter.request.request import Request
from mlawriter.ui.preview import Preview
from tests.ui.wizard_driving import desk_of, ready_request, show

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from mlawriter.ui.desk import Desk

    Open = Callable[..., tuple[Preview, Desk]]


@pytest.fixture
def open_preview(qtbot: QtBot) -> Iterator[Open]:
    made: list[tuple[Preview, Desk]] = []

    def opened(request: Request, tag: str = "en") -> tuple[Preview, Desk]:
        desk = desk_of(request, tag)
        preview = Preview(desk)
        made.append((preview, desk))
        show(qtbot, preview)
        preview.resize(480, 500)
        return preview, desk

    yield opened
    for _, desk in made:
        desk.close()


def choose_language(preview: Preview, tag: str) -> None:
    box = preview.language
    box.setCurrentIndex(box.findData(tag))
    box.activated.emit(box.currentIndex())


def test_letter_follows_what_is_typed(open_preview: Open, qtbot: QtBot) -> None:
    preview, desk = open_preview(ready_request())

    with qtbot.waitSignal(preview.shown):
        desk.put(("signatory", "name"), "Iva Ivy")

    assert "Iva Ivy" in preview.browser.toPlainText()


def test_letter_is_marked_as_draft_while_the_signature_copy_is_withheld(
    open_preview: Open, qtbot: QtBot
) -> None:
    preview, desk = open_preview(ready_request())
    assert "DRAFT" not in preview.browser.toPlainText()

    with qtbot.waitSignal(preview.shown):
        desk.put(("signatory", "place"), "")

    assert "DRAFT" in preview.browser.toPlainText()


def test_letter_stays_where_the_officer_reads(open_preview: Open, qtbot: QtBot) -> None:
    preview, desk = open_preview(ready_request())
    bar = preview.browser.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()

    with qtbot.waitSignal(preview.shown):
        desk.put(("signatory", "name"), "Iva Ivy")

    assert before > 0
    assert bar.value() == before


def test_language_of_the_letter_is_chosen_beside_it_and_can_be_undone(
    open_preview: Open, qtbot: QtBot
) -> None:
    preview, desk = open_preview(ready_request())

    with qtbot.waitSignal(preview.shown):
        choose_language(preview, "ar")

    assert desk.open.request.language.tag == "ar"
    assert preview.browser.layoutDirection() is Qt.LayoutDirection.RightToLeft
    with qtbot.waitSignal(preview.shown):
        desk.open.undo()
    assert preview.language.currentData() == "en"
    assert preview.browser.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_letter_without_a_language_is_shown_in_that_of_the_interface(open_preview: Open) -> None:
    preview, _ = open_preview(Request(), "fr")

    assert preview.language.currentData() == ""
    assert "Demande" in preview.browser.toPlainText()


def test_language_of_the_letter_is_not_that_of_the_interface(open_preview: Open) -> None:
    preview, _ = open_preview(ready_request(), "fr")

    assert "Request for mutual legal assistance" in preview.browser.toPlainText()
    assert preview.browser.accessibleName() == "Aperçu de la lettre"


def test_hidden_letter_is_brought_up_to_date_when_it_is_seen_again(open_preview: Open) -> None:
    preview, desk = open_preview(ready_request())
    preview.hide()
    desk.put(("signatory", "name"), "Iva Ivy")
    desk.settle()
    hidden = preview.browser.toPlainText()

    preview.show()

    assert "Iva Ivy" not in hidden
    assert "Iva Ivy" in preview.browser.toPlainText()


def test_links_of_the_letter_open_nothing(open_preview: Open) -> None:
    preview, _ = open_preview(ready_request())

    assert not preview.browser.openLinks()
    assert not preview.browser.openExternalLinks()


def test_numbered_text_begins_above_its_second_line(open_preview: Open) -> None:
    preview, _ = open_preview(ready_request())
    block = preview.browser.document().firstBlock()
    edges = []
    while block.isValid():
        layout, tab = block.layout(), block.text().find("\t")
        if tab > 0 and layout.lineCount() > 1:
            first, second = layout.lineAt(0), layout.lineAt(1)
            edges.append((x_of(first, tab + 1), x_of(second, second.textStart())))
        block = block.next()

    assert len(edges) > 2
    assert all(abs(first - second) < 1 for first, second in edges), edges


def x_of(line: Any, at: int) -> float:  # noqa: ANN401 - its stubs give one type, its answer has two
    found = line.cursorToX(at)
    return float(found[0] if isinstance(found, tuple) else found)
