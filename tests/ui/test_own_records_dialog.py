"""Prove that an officer carries own records to another office, and decides there what is taken over."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from mlawriter.casebook.own_records import own_records_file
from mlawriter.casebook.own_records_file import read_records, write_records
from mlawriter.core.answer import Answer
from mlawriter.directory.own_record import OwnMembership, OwnRecord, OwnText, record_of
from mlawriter.ui.own_record import OwnRecordDialog
from mlawriter.ui.own_records import ImportedRecords, OwnRecordsDialog, words_of
from mlawriter.ui.preferences import Preferences
from mlawriter.ui.window import Window

TODAY = dt.date(2026, 11, 22)
THEIRS = {
    "CH": record_of({"remark": OwnText(text="Theirs"), "address": OwnText(text="Bern", initials="MB")}),
    "TV": record_of({"untoc": OwnMembership(party=Answer.NO)}),
}


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(parent: QWidget, preferences: Preferences) -> OwnRecordsDialog:
    preferences.record({"CH": {"remark": OwnText(text="Ours", source="Call", checked=TODAY, initials="LP")}})
    return OwnRecordsDialog(preferences, parent, today=lambda: TODAY)


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    path = tmp_path / "theirs.mlarecords"
    write_records(path, THEIRS)
    return path


def imported(dialog: OwnRecordsDialog) -> ImportedRecords:
    found = dialog.findChild(ImportedRecords)
    assert isinstance(found, ImportedRecords)
    return found


def remark(preferences: Preferences) -> str:
    known = preferences.office.directory.state("CH").remark
    assert known is not None
    return known.value


def test_the_own_records_are_listed_with_source_and_day(dialog: OwnRecordsDialog) -> None:
    (line,) = [
        [dialog.table.item(row, section).text() for section in range(4)]  # type: ignore[union-attr]
        for row in range(dialog.table.rowCount())
    ]

    assert line[:3] == ["Switzerland", "Remark of your office", "Ours"]
    assert line[3] == "Call · 22 November 2026 · LP"


def test_a_line_opens_the_record_at_its_field_and_a_state_can_be_chosen(dialog: OwnRecordsDialog) -> None:
    dialog._on_line(dialog.table.item(0, 2))  # type: ignore[arg-type]
    opened = dialog.findChild(OwnRecordDialog)
    assert isinstance(opened, OwnRecordDialog)
    assert opened.list.currentItem().text().startswith("Remark of your office")
    opened.pages["address"].editor.editor.setPlainText("Bern")  # type: ignore[attr-defined]
    opened.pages["address"].source.setText("Call")
    opened.pages["address"].initials.setText("LP")
    opened.save()

    assert dialog.table.rowCount() == 2


def test_a_record_that_came_without_a_source_says_so(preferences: Preferences) -> None:
    speak = preferences.speak

    assert words_of("CH", "remark", OwnText(text="Ours", checked=TODAY), speak)[1].startswith(
        "no source recorded · "
    )
    assert words_of("CH", "remark", OwnText(text="Ours"), speak)[1] == "Without source and day"


def test_all_records_are_exported(dialog: OwnRecordsDialog, preferences: Preferences, tmp_path: Path) -> None:
    path = tmp_path / "ours.mlarecords"
    dialog.write_file(path)

    assert read_records(path, TODAY) == preferences.office.directory.own
    assert dialog.message.text() == "1 State exported."


def test_new_values_are_ticked_and_ours_are_kept_unless_theirs_are_ticked(
    dialog: OwnRecordsDialog, preferences: Preferences, theirs: Path
) -> None:
    dialog.take_file(theirs)
    offered = imported(dialog)
    ticked = {(one.code, one.field) for one in offered.chosen()}
    assert ticked == {("CH", "address"), ("TV", "untoc")}
    offered.accept()

    assert remark(preferences) == "Ours"
    assert preferences.office.directory.state("CH").address is not None
    assert dialog.message.text() == "2 values taken over."


def test_theirs_are_taken_where_the_officer_ticks_them(
    dialog: OwnRecordsDialog, preferences: Preferences, theirs: Path
) -> None:
    dialog.take_file(theirs)
    offered = imported(dialog)
    for row in range(offered.table.rowCount()):
        item = offered.table.item(row, 0)
        assert item is not None
        item.setCheckState(Qt.CheckState.Checked)
    offered.accept()

    assert remark(preferences) == "Theirs"


def test_what_is_the_same_is_not_asked_about(
    dialog: OwnRecordsDialog, preferences: Preferences, tmp_path: Path
) -> None:
    path = tmp_path / "ours.mlarecords"
    dialog.write_file(path)
    dialog.take_file(path)

    assert dialog.findChild(ImportedRecords) is None
    assert dialog.message.text() == "The file holds nothing that is not recorded here already."


def test_cancelling_changes_nothing(dialog: OwnRecordsDialog, preferences: Preferences, theirs: Path) -> None:
    before = own_records_file(preferences.folders).read_bytes()
    dialog.take_file(theirs)
    imported(dialog).reject()

    assert own_records_file(preferences.folders).read_bytes() == before


def test_a_damaged_file_gets_one_sentence_and_changes_nothing(
    dialog: OwnRecordsDialog, preferences: Preferences, theirs: Path
) -> None:
    before = own_records_file(preferences.folders).read_bytes()
    theirs.write_bytes(theirs.read_bytes()[:-20])
    dialog.take_file(theirs)

    box = dialog.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "holds no own records of States: it is damaged" in box.text()
    assert own_records_file(preferences.folders).read_bytes() == before
    assert preferences.office.directory.own == {
        "CH": OwnRecord(remark=OwnText(text="Ours", source="Call", checked=TODAY, initials="LP"))
    }


def test_both_windows_open_from_the_menu(window: Window) -> None:
    window._menus.fill()
    for name in ("own-records", "directory-update"):
        window._menus.action(name).trigger()
        assert window.findChild(QWidget, name) is not None
