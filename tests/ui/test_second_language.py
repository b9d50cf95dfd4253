"""A second language beside the first: offered in the export, told what is missing, and a draft until nothing is."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt

from mlawriter.i18n.languages import LANGUAGES
from mlawriter.render.document_kinds import CHECKLIST
from mlawriter.render.word.structure import faults
from mlawriter.ui.export import ExportDialog
from tests.render.test_bilingual import pseudo
from tests.ui.test_export import text_of
from tests.ui.wizard_driving import desk_of, ready_request, show

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from mlawriter.request.request import Request

    Open = Callable[[Request], ExportDialog]


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    desks = []

    def open_export(request: Request) -> ExportDialog:
        desk = desk_of(request)
        dialog = ExportDialog(desk, final=True, folder=str(tmp_path))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        desks.append(desk)
        show(qtbot, dialog)
        return dialog

    yield open_export
    for desk in desks:
        desk.close()


def choose(dialog: ExportDialog, tag: str) -> None:
    dialog.second.choice.setCurrentIndex(dialog.second.choice.findData(tag))


def test_every_language_but_that_of_the_letter_is_offered(opened: Open) -> None:
    dialog = opened(ready_request())

    choice = dialog.second.choice
    offered = [choice.itemData(row) for row in range(choice.count())]
    assert offered == ["", *(language.tag for language in LANGUAGES if language.tag != "en")]


def test_a_letter_with_all_translations_is_for_signature(opened: Open, tmp_path: Path) -> None:
    dialog = opened(pseudo(ready_request(), "fr"))
    choose(dialog, "fr")

    assert dialog.final.isEnabled()
    assert dialog.is_final
    assert dialog.write_to(tmp_path / "letter.docx")

    assert faults((tmp_path / "letter.docx").read_bytes()) == []
    shown = text_of(tmp_path / "letter.docx")
    assert "Fondement juridique" in shown
    assert "DRAFT" not in shown
    assert "Places to be filled in" not in dialog.message.text()


def test_missing_translations_make_a_draft_and_are_told(opened: Open, tmp_path: Path) -> None:
    dialog = opened(pseudo(ready_request(), "fr", left_out=("facts/narrative",)))
    choose(dialog, "fr")

    assert not dialog.final.isEnabled()
    assert dialog.write_to(tmp_path / "letter.docx")

    assert "DRAFT" in text_of(tmp_path / "letter.docx")
    assert "Places to be filled in: Facts › Summary of the relevant facts." in dialog.message.text()


def test_many_missing_places_are_counted(opened: Open, tmp_path: Path) -> None:
    dialog = opened(ready_request())
    choose(dialog, "ar")

    assert dialog.write_to(tmp_path / "letter.docx")

    assert "more." in dialog.message.text()


def test_two_languages_are_no_pdf(opened: Open, tmp_path: Path) -> None:
    dialog = opened(pseudo(ready_request(), "fr"))
    choose(dialog, "fr")

    assert not dialog.write_to(tmp_path / "letter.pdf")

    assert "Word document only" in dialog.message.text()
    assert not (tmp_path / "letter.pdf").exists()


@pytest.mark.parametrize("key", [CHECKLIST.key, "whole-set"])
def test_what_stays_and_the_set_come_in_one_language(opened: Open, key: str) -> None:
    dialog = opened(ready_request())
    choose(dialog, "fr")

    dialog.document.setCurrentIndex(dialog.document.findData(key))

    assert not dialog.second.choice.isEnabled()
    assert dialog.second.tag == ""
    assert dialog.final.isEnabled()


def test_the_name_suggested_tells_both_languages(opened: Open) -> None:
    dialog = opened(pseudo(ready_request(), "fr"))
    choose(dialog, "fr")

    assert "-en-fr" in dialog._suggestion()
