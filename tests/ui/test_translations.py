"""The translations of a request in the window: handed out, taken over, written text by text, printed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mlawriter.render.word.reading import text_lines
from mlawriter.request.request import Request
from mlawriter.request.translated import Standing, standing_of, translated
from mlawriter.ui.export import ExportDialog
from mlawriter.ui.form import Form
from mlawriter.ui.translations import TranslationsDialog
from tests.handoff.conftest import filled
from tests.request.test_veil import secret_request
from tests.ui.wizard_driving import desk_of, ready_request, show

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from mlawriter.ui.desk import Desk
    from mlawriter.ui.window import Window

    Open = Callable[[Request], tuple[TranslationsDialog, Desk]]


@pytest.fixture
def open_dialog(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    made: list[Desk] = []

    def opened(request: Request) -> tuple[TranslationsDialog, Desk]:
        desk = desk_of(request)
        dialog = TranslationsDialog(desk, folder=str(tmp_path))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        made.append(desk)
        show(qtbot, dialog)
        return dialog, desk

    yield opened
    for desk in made:
        desk.close()


def handed_back(dialog: TranslationsDialog, folder: Path, *, but: str = "") -> Path:
    """Hand the texts out, have them translated, all but the text at one place, and return the file."""
    path = folder / "texts.xlf"
    assert dialog.hand_out(path)
    assert (folder / "texts-glossary.csv").is_file()
    path.write_bytes(filled(path.read_bytes(), leave=lambda place: place == but))
    return path


def test_the_terms_replace_no_file_that_nobody_was_asked_about(open_dialog: Open, tmp_path: Path) -> None:
    dialog, _desk = open_dialog(ready_request())
    own = tmp_path / "texts-glossary.csv"
    own.write_text("mine")

    assert dialog.hand_out(tmp_path / "texts.xlf")

    assert own.read_text() == "mine"
    assert (tmp_path / "texts-glossary-2.csv").is_file()


def test_a_translation_goes_out_and_is_taken_over_in_one_change(open_dialog: Open, tmp_path: Path) -> None:
    dialog, desk = open_dialog(ready_request())
    back = handed_back(dialog, tmp_path)

    assert dialog.take_over(back)

    assert translated(desk.open.request, "fr")[1] == []
    assert not dialog.remarks.isVisible()
    count = dialog.texts.list.count()
    assert dialog.counts.text() == f"Translated: {count} of {count}. Changed since: 0. Not translated: 0."
    desk.open.undo()
    assert desk.open.request.translations == []


def test_what_is_odd_is_listed_and_leads_to_its_text(open_dialog: Open, tmp_path: Path) -> None:
    dialog, _ = open_dialog(ready_request())

    assert dialog.take_over(handed_back(dialog, tmp_path, but="matter/stage"))

    assert dialog.remarks.isVisible()
    assert dialog.remarks.count() == 1
    assert dialog.remarks.item(0).text().endswith("Stage: Not translated in the file")
    dialog.remarks.itemActivated.emit(dialog.remarks.item(0))
    assert dialog.texts.place == "matter/stage"
    assert dialog.texts.editor.hasFocus()


def test_a_text_is_translated_by_the_keyboard_beside_its_source(open_dialog: Open, qtbot: QtBot) -> None:
    dialog, desk = open_dialog(ready_request())
    dialog.texts.go("matter/subject")
    assert dialog.texts.source.toPlainText() == desk.open.request.matter.subject
    assert dialog.texts.source.isReadOnly()

    QTest.keyClicks(dialog.texts.editor, "Un groupe.")

    held = {one.source.place: one for one in standing_of(desk.open.request, "fr")}["matter/subject"]
    assert held.standing is Standing.CURRENT
    assert held.held is not None
    assert held.held.text == "Un groupe."
    assert dialog.texts.list.currentItem().text().startswith("✓")
    QTest.keyClick(dialog.texts.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.texts.place != "matter/subject")
    assert dialog.texts.editor.hasFocus()
    desk.open.undo()
    assert desk.open.request.translations == []


def test_typing_in_two_texts_is_two_steps_of_undo(open_dialog: Open) -> None:
    dialog, desk = open_dialog(ready_request())
    for place in ("matter/subject", "matter/stage"):
        dialog.texts.go(place)
        QTest.keyClicks(dialog.texts.editor, "Oui.")

    desk.open.undo()

    assert [one.place for one in desk.open.request.translations[0].texts] == ["matter/subject"]


def test_a_stale_text_says_what_it_was_made_from(open_dialog: Open, tmp_path: Path) -> None:
    dialog, desk = open_dialog(ready_request())
    dialog.take_over(handed_back(dialog, tmp_path))
    before = desk.open.request.matter.subject
    desk.open.put(("matter", "subject"), "Something else.")

    dialog.refresh()
    dialog.go_to_next_missing()

    assert dialog.texts.place == "matter/subject"
    assert before in dialog.texts.standing.text()
    assert [finding.path for finding in desk_findings(desk) if finding.code == "G33"] == [
        ("matter", "subject")
    ]


def desk_findings(desk: Desk) -> list:  # type: ignore[type-arg]
    desk.examine()
    return desk.findings


def test_a_file_that_is_no_translation_changes_nothing_and_is_told(open_dialog: Open, tmp_path: Path) -> None:
    dialog, desk = open_dialog(ready_request())
    path = tmp_path / "other.xlf"
    path.write_bytes(b"<html/>")

    assert not dialog.take_over(path)

    assert "it is not XLIFF 1.2" in dialog.message.text()
    assert desk.open.request.translations == []


def test_removing_asks_nothing_and_can_be_undone(open_dialog: Open, tmp_path: Path) -> None:
    dialog, desk = open_dialog(ready_request())
    dialog.take_over(handed_back(dialog, tmp_path))

    dialog.remove()

    assert desk.open.request.translations == []
    desk.open.undo()
    assert len(desk.open.request.translations) == 1


def test_who_translated_is_asked_in_a_form(open_dialog: Open) -> None:
    dialog, desk = open_dialog(ready_request())
    asked = dialog.name_translator()
    form = asked.findChild(Form)
    assert form is not None

    desk.put((*form.path, "name"), "Tess TRANSLATOR")
    asked.close()

    assert desk.open.request.translations[0].translator.name == "Tess TRANSLATOR"


def test_what_is_sealed_is_offered_only_where_there_is_any(open_dialog: Open, tmp_path: Path) -> None:
    plain, _ = open_dialog(ready_request())
    assert not plain.sealed.isVisible()
    dialog, _ = open_dialog(secret_request())
    assert dialog.sealed.isVisible()
    assert dialog.hand_out(tmp_path / "open.xlf")
    dialog.sealed.setChecked(True)
    assert dialog.hand_out(tmp_path / "sealed.xlf")

    assert b"secret heading" not in (tmp_path / "open.xlf").read_bytes()
    assert b"secret heading" in (tmp_path / "sealed.xlf").read_bytes()


def test_the_letter_is_exported_from_the_translation(open_dialog: Open, qtbot: QtBot, tmp_path: Path) -> None:
    dialog, desk = open_dialog(ready_request())
    dialog.take_over(handed_back(dialog, tmp_path))
    dialog.close()
    export = ExportDialog(desk, final=True, folder=str(tmp_path))
    export.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    show(qtbot, export)
    export.translation.setCurrentIndex(export.translation.findData("fr"))

    assert export.is_final
    assert export.write_to(tmp_path / "letter.docx")

    words = "\n".join(text_lines((tmp_path / "letter.docx").read_bytes()))
    assert desk.open.request.facts.paragraphs[0] not in words
    assert "ж" in words
    documents = [export.document.itemData(row) for row in range(export.document.count())]
    assert "certificate-of-translation" in documents
    desk.open.put(("matter", "subject"), "Something else.")
    desk.examine()
    assert not export.final.isEnabled()
    assert "Texts without a current translation: 1." in export._readiness.text()


def test_the_menu_opens_it(window: Window) -> None:
    window.begin()
    window._files.open_sample("service")

    window._menus.action("translations").trigger()

    assert window.findChild(TranslationsDialog) is not None
