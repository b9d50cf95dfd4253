"""Prove that an officer sees what an edition changes before it holds, and can go back."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from mlawriter.casebook.edition_file import read_edition
from mlawriter.casebook.edition_kept import edition_file, load_edition
from mlawriter.casebook.publishers import load_publishers, trust
from mlawriter.directory.own_record import OwnText
from mlawriter.directory.pack_file import shipped
from mlawriter.ui.directory_update import DirectoryUpdate
from mlawriter.ui.preferences import Preferences
from mlawriter.ui.publishers import PublishersDialog
from tests.directory.signing import SIGNED, Signer, shipped_edition, state_of, write_pack

TODAY = dt.date(2030, 2, 1)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(parent: QWidget, preferences: Preferences) -> DirectoryUpdate:
    return DirectoryUpdate(preferences, parent, today=lambda: TODAY)


def brought(tmp_path: Path, issued: str = "2029-01-01", signer: Signer | None = None) -> Path:
    edition = shipped_edition(issued=issued, title="Edition for tests")
    state_of(edition, "CH")["authority"]["name"] = f"Central Office of {issued}"
    state_of(edition, "FR")["authority"] = state_of(edition, "CH")["authority"]
    state_of(edition, "AT")["treaties"]["untoc"]["as_of"] = "2028-01-01"
    return write_pack(tmp_path / f"{issued}.mlapack", edition, signer)


def lines(dialog: DirectoryUpdate) -> list[list[str]]:
    model = dialog.table.table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def answer(dialog: QWidget, words: str) -> None:
    box = dialog.findChild(QMessageBox, "confirm")
    assert isinstance(box, QMessageBox)
    next(button for button in box.buttons() if button.text() == words).click()


def marked(folder: Path, issued: str = "2029-01-01") -> str:
    return read_edition(folder / f"{issued}.mlapack", (), TODAY).pack.mark


def test_before_a_file_is_chosen_nothing_can_be_taken_over(dialog: DirectoryUpdate) -> None:
    assert "it came with the program" in dialog.held.text()
    assert not dialog.accept_button.isEnabled()
    assert not dialog.back.isEnabled()


def test_a_file_is_shown_with_its_differences_and_taken_over_on_demand(
    dialog: DirectoryUpdate, preferences: Preferences, tmp_path: Path, qtbot: QtBot
) -> None:
    preferences.record({"CH": {"authority": OwnText(text="Ours")}})
    dialog.take(brought(tmp_path))

    assert (
        f"Edition for tests\nIssued on 1 January 2029 ({marked(tmp_path)}).\nStates and territories: 201."
        in dialog.about.text()
    )
    assert (
        "New: 1. Changed: 1. Removed: 0. Same value, another source, day or note: 1." in dialog.about.text()
    )
    assert [line[:3] for line in lines(dialog)] == [
        ["Switzerland", "Designated authority (your own record)", "Changed"],
        ["France", "Designated authority", "New"],
    ]
    assert lines(dialog)[0][3:] == ["Federal Office of Justice", "Central Office of 2029-01-01"]
    assert load_edition(preferences.folders) == shipped()
    with qtbot.waitSignal(preferences.directory_changed):
        dialog.accept_button.click()

    known = preferences.office.directory.state("FR").authority
    assert known is not None
    assert known.value == "Central Office of 2029-01-01"
    own = preferences.office.directory.state("CH").authority
    assert own is not None
    assert (own.value, own.shipped) == ("Ours", "Central Office of 2029-01-01")


def test_differences_are_searched_and_told_in_full(dialog: DirectoryUpdate, tmp_path: Path) -> None:
    dialog.take(brought(tmp_path))
    dialog.table.search.setText("suisse")
    assert lines(dialog) == []
    dialog.table.search.setText("FRANCE authority")
    assert [line[0] for line in lines(dialog)] == ["France"]
    dialog.table.search.clear()
    dialog.table.restated.setChecked(True)
    assert [line[0] for line in lines(dialog)] == ["Switzerland", "France", "Austria"]

    model = dialog.table.table.model()
    dialog.table.table.selectionModel().setCurrentIndex(
        model.index(0, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    assert "So far: Federal Office of Justice" in dialog.table.whole.toPlainText()
    assert "as printed on 1 May 2025" in dialog.table.whole.toPlainText()


def test_who_signed_is_shown_and_an_unsigned_file_is_called_so(
    dialog: DirectoryUpdate, preferences: Preferences, tmp_path: Path
) -> None:
    signer = Signer()
    trust(preferences.folders, "Ministry of Tests", signer.public.text)
    dialog.take(brought(tmp_path, signer=signer))
    assert "Signed by Ministry of Tests. “for tests”" in dialog.about.text()
    assert dialog.message.isHidden()

    dialog.take(brought(tmp_path))
    assert dialog.message.text() == "Not signed: who made the file is not proved."
    assert dialog.accept_button.isEnabled()


def test_the_signature_is_read_again_once_the_publisher_is_trusted(
    dialog: DirectoryUpdate, preferences: Preferences, tmp_path: Path
) -> None:
    signer = Signer()
    dialog.take(brought(tmp_path, signer=signer))
    assert "a key that this office does not know" in dialog.message.text()

    dialog.keys.click()
    publishers = dialog.findChild(PublishersDialog)
    assert isinstance(publishers, PublishersDialog)
    publishers.name.setText("Ministry of Tests")
    publishers.key.setPlainText(signer.public.text)
    publishers.add.click()

    assert "Signed by Ministry of Tests." in dialog.about.text()
    assert dialog.message.isHidden()
    assert dialog.accept_button.isEnabled()


def test_states_stand_in_the_order_of_the_names_that_are_shown(
    dialog: DirectoryUpdate, tmp_path: Path
) -> None:
    edition = shipped_edition(issued="2029-01-01")
    for code in ("AT", "AU"):
        state_of(edition, code)["authority"] = {
            **state_of(edition, "CH")["authority"],
            "name": "Central Office",
        }
    dialog.take(write_pack(tmp_path / "x.mlapack", edition))

    assert [line[0] for line in lines(dialog) if line[0].startswith("Austr")] == ["Australia", "Austria"]


def test_a_file_that_cannot_serve_is_refused_and_nothing_of_the_one_before_stays(
    dialog: DirectoryUpdate, preferences: Preferences, tmp_path: Path
) -> None:
    dialog.take(brought(tmp_path))
    bad = tmp_path / "bad.mlapack"
    bad.write_bytes(b"PK\3\4")
    dialog.take(bad)

    assert "cannot serve as a directory of States: it is damaged" in dialog.message.text()
    assert not dialog.accept_button.isEnabled()
    assert lines(dialog) == []
    dialog.take_over()
    assert not edition_file(preferences.folders).exists()


def test_the_edition_that_holds_is_said_to_hold(dialog: DirectoryUpdate, tmp_path: Path) -> None:
    dialog.take(write_pack(tmp_path / "same.mlapack", shipped_edition()))

    assert "is the one that holds already" in dialog.message.text()
    assert not dialog.accept_button.isEnabled()


def test_an_older_edition_is_asked_about_once_more(
    dialog: DirectoryUpdate, parent: QWidget, preferences: Preferences, tmp_path: Path
) -> None:
    dialog.take(brought(tmp_path, "2029-06-01"))
    dialog.take_over()
    again = DirectoryUpdate(preferences, parent, today=lambda: TODAY)
    again.take(brought(tmp_path, "2029-01-01"))
    assert "is older than the one that holds" in again.message.text()

    again.accept_button.click()
    assert load_edition(preferences.folders).issued == dt.date(2029, 6, 1)
    answer(again, "Take it over")
    assert load_edition(preferences.folders).issued == dt.date(2029, 1, 1)


def test_one_can_go_back(
    dialog: DirectoryUpdate, parent: QWidget, preferences: Preferences, tmp_path: Path
) -> None:
    dialog.take(brought(tmp_path))
    dialog.take_over()
    again = DirectoryUpdate(preferences, parent, today=lambda: TODAY)
    assert "it was taken over in this office" in again.held.text()
    assert f"({marked(tmp_path)})" in again.held.text()
    again.back.click()
    box = again.findChild(QMessageBox, "confirm")
    assert isinstance(box, QMessageBox)
    assert f"the one of 22 November 2026 ({shipped().mark})?" in box.text()
    answer(again, "Go back")

    assert preferences.office.directory.pack == shipped()
    assert not again.back.isEnabled()


def test_what_cannot_be_kept_is_told(
    dialog: DirectoryUpdate, preferences: Preferences, tmp_path: Path
) -> None:
    dialog.take(brought(tmp_path))
    preferences.folders.config.parent.mkdir(parents=True, exist_ok=True)
    preferences.folders.config.write_text("in the way")
    dialog.take_over()

    box = dialog.findChild(QMessageBox, "problem")
    assert isinstance(box, QMessageBox)
    assert "could not be written" in box.text()
    assert preferences.office.directory.pack == shipped()


def test_words_from_a_file_are_never_markup(dialog: DirectoryUpdate, tmp_path: Path) -> None:
    edition = shipped_edition(title="<b>bold</b><img src=x>", issued="2029-01-01")
    state_of(edition, "CH")["authority"]["name"] = "<a href='x'>Office</a>"
    dialog.take(write_pack(tmp_path / "x.mlapack", edition))

    assert "<b>bold</b>" in dialog.about.text()
    assert lines(dialog)[0][4] == "<a href='x'>Office</a>"


def test_a_publisher_is_added_and_taken_out(parent: QWidget, preferences: Preferences) -> None:
    dialog = PublishersDialog(preferences.folders, preferences.speak, parent)
    dialog.key.setPlainText("no key")
    dialog.name.setText("Ministry")
    dialog.add.click()
    assert "This is no public key of minisign." in dialog.message.text()

    dialog.key.setPlainText((SIGNED / "publisher.pub").read_text("utf-8"))
    dialog.add.click()
    assert dialog.list.item(0).text() == "Ministry (B7E06C6136ACCC61)"
    assert [one.name for one in load_publishers(preferences.folders)] == ["Ministry"]

    dialog.list.setCurrentRow(0)
    dialog.remove.click()
    assert load_publishers(preferences.folders) == ()


def test_an_edition_that_was_set_aside_is_told_once(
    qtbot: QtBot, preferences: Preferences, tmp_path: Path
) -> None:
    edition_file(preferences.folders).parent.mkdir(parents=True)
    edition_file(preferences.folders).write_bytes(b"PK")

    with qtbot.waitSignal(preferences.lost) as told:
        assert preferences.office.directory.pack == shipped()

    assert "is damaged and now lies in" in told.args[0].message
