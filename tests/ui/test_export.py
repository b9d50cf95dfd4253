"""The export: a signature copy that is withheld or asks for reasons, a marked draft at any time, a file that is there."""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING

import docx
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QPushButton

from mlawriter.casebook import case_file
from mlawriter.core.findings import Finding, Severity
from mlawriter.life.case import Case
from mlawriter.request.acknowledge import open_warnings, withheld
from mlawriter.request.confidential import SecretEntry
from mlawriter.request.request import Request
from mlawriter.training.samples import load
from mlawriter.ui.export import ExportDialog
from mlawriter.ui.review import Review
from mlawriter.ui.warning_reasons import WarningReasons
from tests.ui.wizard_driving import desk_of, find, focused, ready_request, show

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from mlawriter.ui.desk import Desk

    Open = Callable[..., tuple[ExportDialog, Desk]]


@pytest.fixture
def open_export(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    made: list[tuple[ExportDialog, Desk]] = []

    def opened(
        request: Request, *, final: bool = True, case_file: Path | None = None
    ) -> tuple[ExportDialog, Desk]:
        desk = desk_of(request)
        dialog = ExportDialog(desk, final=final, case_file=case_file, folder=str(tmp_path))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        made.append((dialog, desk))
        show(qtbot, dialog)
        return dialog, desk

    yield opened
    for _, desk in made:
        desk.close()


def text_of(path: Path) -> str:
    document = docx.Document(io.BytesIO(path.read_bytes()))
    parts = [document.element.body, *(section.header._element for section in document.sections)]
    return "".join(node.text or "" for part in parts for node in part.iter() if node.tag.endswith("}t"))


def with_warning() -> Request:
    request = ready_request()
    request.matter.stage = ""
    return request


def test_copy_for_signature_carries_no_mark(open_export: Open, tmp_path: Path) -> None:
    dialog, _ = open_export(ready_request())

    assert dialog.write_to(tmp_path / "letter.docx")

    text = text_of(tmp_path / "letter.docx")
    assert "Republic of Kenya" in text
    assert "DRAFT" not in text
    assert str(tmp_path / "letter.docx") in dialog.message.text()


def test_draft_is_marked(open_export: Open, tmp_path: Path) -> None:
    dialog, _ = open_export(ready_request(), final=False)

    assert dialog.write_to(tmp_path / "letter.docx")

    assert "DRAFT" in text_of(tmp_path / "letter.docx")


def test_nothing_but_a_draft_is_offered_while_something_blocks(open_export: Open, tmp_path: Path) -> None:
    dialog, _ = open_export(Request(), final=True)

    assert not dialog.final.isEnabled()
    assert not dialog.is_final
    assert "withheld" in dialog.final.accessibleDescription()
    assert dialog.write_to(tmp_path / "letter.docx")
    assert "DRAFT" in text_of(tmp_path / "letter.docx")


def test_copy_for_signature_asks_for_a_reason_first(open_export: Open, tmp_path: Path) -> None:
    dialog, desk = open_export(with_warning())

    dialog.choose_target()

    assert dialog.findChild(QFileDialog) is None
    assert focused() == "reason-0"
    assert "Give a reason" in dialog.message.text()
    assert not dialog.write_to(tmp_path / "letter.docx")
    assert not (tmp_path / "letter.docx").exists()
    assert not desk.open.request.acknowledged


def test_reason_is_stored_with_the_copy_for_signature(open_export: Open, tmp_path: Path) -> None:
    dialog, desk = open_export(with_warning())
    line = find(dialog, QLineEdit, "reason-0")
    QTest.keyClicks(line, "The stage is secret.")

    assert dialog.write_to(tmp_path / "letter.docx")

    assert [entry.reason for entry in desk.open.request.acknowledged] == ["The stage is secret."]
    assert not withheld(desk.open.request, desk.findings)
    assert "DRAFT" not in text_of(tmp_path / "letter.docx")


def test_draft_asks_for_no_reason(open_export: Open, tmp_path: Path) -> None:
    dialog, desk = open_export(with_warning(), final=False)

    assert not dialog.reasons.isVisible()
    assert dialog.write_to(tmp_path / "letter.docx")
    assert open_warnings(desk.open.request, desk.findings)


def test_reason_being_written_survives_another_choice_of_language(open_export: Open, qtbot: QtBot) -> None:
    request = with_warning()
    dialog, desk = open_export(request)
    QTest.keyClicks(find(dialog, QLineEdit, "reason-0"), "The stage is secret.")
    box = find(dialog, QComboBox, "export-language")

    box.setCurrentIndex(box.findData("fr"))
    box.activated.emit(box.currentIndex())
    desk.settle()

    assert request.language.tag == "fr"
    lines = [line.text() for line in dialog.reasons.findChildren(QLineEdit)]
    assert "The stage is secret." in lines


def test_letter_never_replaces_the_request(open_export: Open, tmp_path: Path) -> None:
    own = tmp_path / "case.mla"
    own.write_text("{}")
    dialog, _ = open_export(ready_request(), case_file=own)

    assert not dialog.write_to(own)

    assert own.read_text() == "{}"
    assert "replace the request" in dialog.message.text()


def test_letter_never_replaces_another_request(open_export: Open, tmp_path: Path) -> None:
    other = tmp_path / "renamed.docx"
    case_file.save(other, Case(request=Request()))
    before = other.read_bytes()
    dialog, _ = open_export(ready_request())

    assert not dialog.write_to(other)

    assert other.read_bytes() == before
    assert "replace the request" in dialog.message.text()


def test_file_that_cannot_be_written_is_told_in_a_sentence(open_export: Open, tmp_path: Path) -> None:
    dialog, _ = open_export(ready_request())

    assert not dialog.write_to(tmp_path / "no such folder" / "letter.docx")

    assert "could not be written" in dialog.message.text()
    assert "{" not in dialog.message.text()
    assert dialog.message.property("severity") == "blocking"


def test_target_is_chosen_and_named_after_the_reference(open_export: Open, tmp_path: Path) -> None:
    dialog, _ = open_export(ready_request(), final=False)

    find(dialog, QPushButton, "export-go").click()

    chooser = find(dialog, QFileDialog, "export-file")
    (suggested,) = chooser.selectedFiles()
    assert suggested == str(tmp_path / "AG-MLA-KE-2026-0417-en-draft.docx")
    chooser.accept()
    assert (tmp_path / "AG-MLA-KE-2026-0417-en-draft.docx").is_file()


def test_no_copy_for_signature_in_a_language_that_this_program_lacks(
    open_export: Open, tmp_path: Path
) -> None:
    request = ready_request()
    dialog, _ = open_export(request)
    assert dialog.is_final
    request.language.tag = "de"

    assert not dialog.write_to(tmp_path / "letter.docx")
    assert not (tmp_path / "letter.docx").exists()
    assert not dialog.final.isEnabled()


@pytest.mark.usefixtures("half_translated")
def test_no_copy_for_signature_in_a_language_that_is_half_translated(
    open_export: Open, tmp_path: Path
) -> None:
    request = load("bank-records", "en")
    dialog, desk = open_export(request)
    assert dialog.is_final
    desk.open.request = load("bank-records", "fr")

    assert not dialog.write_to(tmp_path / "letter.docx")
    assert not (tmp_path / "letter.docx").exists()
    assert not dialog.final.isEnabled()
    assert "not all translated" in dialog.final.accessibleDescription()
    assert dialog.write_to(tmp_path / "letter.docx")


@pytest.mark.usefixtures("half_translated")
def test_review_says_that_the_language_is_half_translated(qtbot: QtBot) -> None:
    request = load("bank-records", "fr")
    desk = desk_of(request)
    review = Review(desk)

    show(qtbot, review)

    assert not find(review, QPushButton, "export-final").isEnabled()
    assert "not all translated" in find(review, QLabel, "readiness").text()
    desk.close()


def test_reason_of_one_warning_is_not_given_to_another_at_the_same_place(qtbot: QtBot) -> None:
    desk = desk_of(ready_request())
    first = Finding("B16", ("facts", "narrative"), Severity.WARNING, "One thing.")
    second = Finding("B16", ("facts", "narrative"), Severity.WARNING, "Another thing.")
    reasons = WarningReasons(desk)
    show(qtbot, reasons)
    reasons.ask_for([first])
    find(reasons, QLineEdit, "reason-0").setText("It is meant so.")

    reasons.ask_for([second])

    assert find(reasons.widget(), QLineEdit, "reason-0").text() == ""
    desk.close()


def test_tab_reaches_the_reasons_before_the_buttons(open_export: Open, qtbot: QtBot) -> None:
    dialog, _ = open_export(with_warning())
    dialog.final.setFocus()

    qtbot.keyClick(dialog.final, Qt.Key.Key_Tab)

    focus = dialog.focusWidget()
    assert focus is not None
    assert focus.objectName() == "reason-0"


def choose(dialog: ExportDialog, title: str) -> None:
    """Choose a document by keyboard, as its list is used."""
    dialog.document.setFocus()
    for _ in range(dialog.document.count()):
        if dialog.document.currentText() == title:
            return
        QTest.keyClick(dialog.document, Qt.Key.Key_Down)
    raise AssertionError(title)


def test_letter_is_what_is_exported_unless_another_document_is_chosen(open_export: Open) -> None:
    dialog, _ = open_export(ready_request())

    assert dialog.document.currentText() == "Request for mutual legal assistance"
    assert [dialog.document.itemText(row) for row in range(1, dialog.document.count())] == [
        "Transmittal letter",
        "Acknowledgement of receipt",
        "Internal checklist",
        "The whole set, in a folder",
    ]


def test_whole_set_is_exported_by_keyboard(open_export: Open, tmp_path: Path) -> None:
    dialog, _ = open_export(ready_request())
    choose(dialog, "The whole set, in a folder")

    QTest.keyClick(dialog, Qt.Key.Key_Return)

    chooser = find(dialog, QFileDialog, "export-file")
    (suggested,) = chooser.selectedFiles()
    assert suggested == str(tmp_path / "AG-MLA-KE-2026-0417-en-whole-set")
    QTest.keyClick(chooser.focusWidget() or chooser, Qt.Key.Key_Return)
    made = tmp_path / "AG-MLA-KE-2026-0417-en-whole-set"
    letter = made / "02-Request-for-mutual-legal-assistance.docx"
    assert "Republic of Kenya" in text_of(letter)
    assert "DRAFT" not in text_of(letter)
    assert (made / "SHA256SUMS").is_file()
    assert "STAYS IN THE OFFICE" in text_of(made / "office-only" / "04-checklist.docx")
    assert f"The set is here: {made}" in dialog.message.text()
    assert "Still to be exported" not in dialog.message.text()


def test_name_suggested_for_a_set_is_free(open_export: Open, tmp_path: Path) -> None:
    (tmp_path / "AG-MLA-KE-2026-0417-en-whole-set-draft").mkdir()
    dialog, _ = open_export(ready_request(), final=False)
    choose(dialog, "The whole set, in a folder")

    dialog.choose_target()

    chooser = find(dialog, QFileDialog, "export-file")
    assert chooser.selectedFiles() == [str(tmp_path / "AG-MLA-KE-2026-0417-en-whole-set-draft-2")]
    chooser.close()


def test_set_is_not_written_over_a_folder_that_holds_something(open_export: Open, tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "notes.txt").write_text("mine")
    dialog, _ = open_export(ready_request())
    choose(dialog, "The whole set, in a folder")

    assert not dialog.write_to(tmp_path / "taken")

    assert "holds something" in dialog.message.text()
    assert [path.name for path in (tmp_path / "taken").iterdir()] == ["notes.txt"]


def test_set_for_signature_asks_for_a_reason_first(open_export: Open, tmp_path: Path) -> None:
    dialog, _ = open_export(with_warning())
    choose(dialog, "The whole set, in a folder")

    assert not dialog.write_to(tmp_path / "set")

    assert not (tmp_path / "set").exists()


def test_set_of_a_request_that_something_blocks_is_a_draft(open_export: Open, tmp_path: Path) -> None:
    dialog, _ = open_export(Request(), final=True)
    choose(dialog, "The whole set, in a folder")

    assert dialog.write_to(tmp_path / "set")

    assert "DRAFT" in text_of(tmp_path / "set" / "01-transmittal-draft.docx")


@pytest.mark.parametrize("title", ["Acknowledgement of receipt", "Internal checklist"])
def test_what_does_not_wait_for_the_letter_is_never_withheld(
    open_export: Open, tmp_path: Path, title: str
) -> None:
    dialog, _ = open_export(Request(), final=True)
    choose(dialog, title)

    assert dialog.final.isHidden()
    assert dialog.draft.isHidden()
    assert dialog.write_to(tmp_path / "one.docx")

    assert "DRAFT" not in text_of(tmp_path / "one.docx")
    assert "The document is here" in dialog.message.text()
    choose_letter = dialog.document.findText("Request for mutual legal assistance")
    dialog.document.setCurrentIndex(choose_letter)
    assert not dialog.draft.isHidden()


def test_confidential_annex_is_exported_beside_the_letter(open_export: Open, tmp_path: Path) -> None:
    request = ready_request()
    request.confidential_annex.entries = [SecretEntry(heading="The source", text="Undercover text")]
    request.confidential_annex.readers = "The judge"
    dialog, _ = open_export(request)
    assert dialog.document.isVisible()

    assert dialog.write_to(tmp_path / "letter.docx")
    assert "Still to be exported: Confidential annex." in dialog.message.text()
    dialog.document.setCurrentIndex(1)
    assert dialog.write_to(tmp_path / "annex.docx")
    assert "Still to be exported" not in dialog.message.text()
    dialog.choose_target()

    assert "Undercover text" not in text_of(tmp_path / "letter.docx")
    assert "Undercover text" in text_of(tmp_path / "annex.docx")
    (chooser,) = dialog.findChildren(QFileDialog)
    assert "confidential-annex" in chooser.selectedFiles()[0]
    chooser.close()


def test_documents_are_offered_by_what_the_request_has_become(open_export: Open) -> None:
    request = ready_request()
    request.confidential_annex.entries.append(SecretEntry(heading="Source", text="A neighbour."))
    dialog, desk = open_export(request, final=False)

    desk.open.put(("items",), Request.model_validate({"items": [{"kind": "spontaneous"}]}).items)
    desk.examine()

    assert [dialog.document.itemText(row) for row in range(dialog.document.count())] == [
        "Spontaneous transmission of information",
        "Confidential annex",
        "Transmittal letter",
        "Acknowledgement of receipt",
        "Internal checklist",
        "The whole set, in a folder",
    ]
