"""Saving, opening and leaving: nothing that was typed is lost, and every question is asked once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QListWidget, QMessageBox, QPushButton

from mlawriter.casebook import case_file, lock, process
from mlawriter.casebook.journal import pending
from mlawriter.casebook.open_case import OpenCase
from mlawriter.casebook.recent import recent_files
from mlawriter.life.case import Case
from mlawriter.request.request import Request
from mlawriter.ui.changed_on_disk import ChangedDialog
from tests.ui.window_driving import answer, choose, dialog, no_dialog, trigger, type_reference

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from mlawriter.casebook.folders import Folders
    from mlawriter.ui.window import Window


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "cases" / "case.mla"
    path.parent.mkdir()
    case_file.save(path, Case(request=request_of("MLA/1")))
    return path


def request_of(reference: str) -> Request:
    request = Request()
    request.requesting.reference = reference
    return request


def reference_in(path: Path) -> str:
    return case_file.load(path).requesting.reference


def left_behind(folders: Folders, path: Path | None, reference: str) -> None:
    """Leave unsaved work behind, as a process that was killed does."""
    case = OpenCase.open(path, folders) if path else OpenCase.new(folders)
    case.record(case_file.plain(Case(request=request_of(reference))))
    case.close(keep_unsaved=True)
    for journal in folders.journal.iterdir():
        head, _, packed = journal.read_bytes().partition(b"\n")
        fields = json.loads(head)
        fields |= {"host": process.host(), "pid": 2**22 - 1, "start": "long ago"}
        journal.write_bytes(json.dumps(fields).encode() + b"\n" + packed)


def test_first_save_asks_for_a_name_made_of_the_reference(window: Window, tmp_path: Path) -> None:
    trigger(window, "new")
    type_reference(window, "KE/12 b")

    trigger(window, "save")

    asking: QFileDialog = dialog(window, "save-file")
    assert [name.rpartition("/")[2] for name in asking.selectedFiles()] == ["KE-12-b.mla"]
    choose(window, "save-file", tmp_path / "first")
    assert reference_in(tmp_path / "first.mla") == "KE/12 b"
    assert not window.isWindowModified()


def test_save_writes_what_is_still_being_typed(window: Window, file: Path) -> None:
    window.begin(file)
    type_reference(window, "MLA/2")

    trigger(window, "save")

    assert reference_in(file) == "MLA/2"
    assert reference_in(case_file.backup_of(file)) == "MLA/1"


def test_save_as_goes_on_with_the_new_file(
    window: Window, file: Path, tmp_path: Path, folders: Folders
) -> None:
    window.begin(file)
    type_reference(window, "MLA/3")

    trigger(window, "save-as")
    choose(window, "save-file", tmp_path / "other.mla")

    assert reference_in(tmp_path / "other.mla") == "MLA/3"
    assert reference_in(file) == "MLA/1"
    assert "other.mla" in window.windowTitle()
    assert [entry.path.name for entry in recent_files(folders)] == ["other.mla", "case.mla"]


def test_open_lets_choose_a_file(window: Window, file: Path) -> None:
    trigger(window, "open")
    choose(window, "open-file", file)

    assert window.wizard is not None
    assert window.wizard.desk.open.request.requesting.reference == "MLA/1"


def test_title_names_the_reference_the_file_and_the_unsaved_change(window: Window, file: Path) -> None:
    window.begin(file)
    assert window.windowTitle() == "MLA/1 – case.mla[*] – mlawriter"
    assert not window.isWindowModified()

    type_reference(window, "MLA/9")
    assert window.filing.unsaved

    assert window.windowTitle() == "MLA/9 – case.mla[*] – mlawriter"
    assert window.isWindowModified()


@pytest.mark.parametrize("content", [b"", b"not a request", b'{"format": 1}', b"\0\1\2"])
def test_bad_file_is_one_sentence_and_changes_nothing(window: Window, tmp_path: Path, content: bytes) -> None:
    bad = tmp_path / "bad.mla"
    bad.write_bytes(content)

    window.begin(bad)

    box: QMessageBox = dialog(window, "problem")
    assert "bad.mla" in box.text()
    assert box.text().count(".\n") == 0
    assert box.informativeText()
    answer(box, "OK")
    assert window.wizard is None
    assert no_dialog(window)


def test_missing_file_is_one_sentence(window: Window, tmp_path: Path) -> None:
    window.begin(tmp_path / "gone.mla")

    assert "gone.mla is not there" in dialog(window, "problem").text()


def test_reason_inside_a_message_is_translated(window: Window, tmp_path: Path) -> None:
    window.switch_language("fr")

    window.begin(tmp_path)

    assert "dossier" in dialog(window, "problem").text()


def test_save_that_is_refused_keeps_file_and_work(window: Window, file: Path, folders: Folders) -> None:
    window.begin(file)
    type_reference(window, "MLA/4")
    assert window.filing.unsaved
    file.unlink()
    file.mkdir()

    trigger(window, "save")

    answer(dialog(window, "problem"), "OK")
    assert window.isWindowModified()
    assert window.keep_work()
    assert list(folders.journal.glob("*.journal"))


def test_leaving_asks_and_cancel_stays(window: Window, file: Path) -> None:
    window.begin(file)
    type_reference(window, "MLA/5")

    window.close()

    answer(dialog(window, "unsaved"), "Cancel")
    assert window.isVisible()
    assert window.wizard is not None


def test_leaving_saves_and_closes(window: Window, file: Path) -> None:
    window.begin(file)
    type_reference(window, "MLA/5")

    window.close()
    answer(dialog(window, "unsaved"), "Save")

    assert not window.isVisible()
    assert reference_in(file) == "MLA/5"
    assert not lock.lock_of(file).exists()


def test_leaving_without_saving_drops_the_work(window: Window, file: Path, folders: Folders) -> None:
    window.begin(file)
    type_reference(window, "MLA/5")
    assert window.filing.unsaved
    assert window.keep_work()
    assert list(folders.journal.iterdir())

    trigger(window, "close")
    answer(dialog(window, "unsaved"), "Don't save")

    assert window.wizard is None
    assert reference_in(file) == "MLA/1"
    assert list(folders.journal.iterdir()) == []


def test_leaving_without_changes_asks_nothing(window: Window, file: Path) -> None:
    window.begin(file)

    window.close()

    assert not window.isVisible()
    assert not lock.lock_of(file).exists()


def test_change_that_was_undone_is_not_unsaved(window: Window, file: Path) -> None:
    window.begin(file)
    type_reference(window, "MLA/6")
    assert window.filing.unsaved

    trigger(window, "undo")
    window.keep_work()

    assert not window.isWindowModified()


def test_opening_another_asks_about_the_present_case(window: Window, file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.mla"
    case_file.save(other, Case(request=request_of("MLA/77")))
    window.begin(file)
    type_reference(window, "MLA/7")

    window.filing.open_path(other)

    box: QMessageBox = dialog(window, "unsaved")
    assert not lock.lock_of(other).exists()
    answer(box, "Cancel")
    assert not lock.lock_of(other).exists()
    window.filing.open_path(other)
    answer(dialog(window, "unsaved"), "Save")
    assert reference_in(file) == "MLA/7"
    assert "MLA/77" in window.windowTitle()


def test_typed_text_reaches_the_journal_within_two_seconds(
    window: Window, qtbot: QtBot, folders: Folders
) -> None:
    trigger(window, "new")

    type_reference(window, "JOURNAL-1")

    qtbot.waitUntil(
        lambda: any(b"JOURNAL-1" in path.read_bytes() for path in folders.journal.glob("*.journal")),
        timeout=2000,
    )


def test_unsaved_work_of_a_crash_is_restored(window: Window, file: Path, folders: Folders) -> None:
    left_behind(folders, file, "LOST-1")

    window.begin()

    offered = dialog(window, "recovery")
    assert "LOST-1" in offered.findChild(QListWidget, "recoveries").item(0).text()
    offered.findChild(QPushButton, "restore").click()
    assert window.wizard is not None
    assert window.wizard.desk.open.request.requesting.reference == "LOST-1"
    assert window.isWindowModified()
    trigger(window, "save")
    assert reference_in(file) == "LOST-1"
    assert pending(folders.journal).recoveries == ()


def test_unsaved_work_can_wait(window: Window, folders: Folders) -> None:
    left_behind(folders, None, "LOST-2")
    window.begin()

    dialog(window, "recovery").findChild(QPushButton, "later").click()

    assert window.wizard is None
    assert len(pending(folders.journal).recoveries) == 1
    trigger(window, "recover")
    assert dialog(window, "recovery").findChild(QListWidget).count() == 1


def test_unsaved_work_is_deleted_only_after_a_second_question(window: Window, folders: Folders) -> None:
    left_behind(folders, None, "LOST-3")
    window.begin()
    offered = dialog(window, "recovery")

    offered.findChild(QPushButton, "delete").click()
    assert len(pending(folders.journal).recoveries) == 1
    answer(dialog(offered, "confirm"), "Delete")

    assert pending(folders.journal).recoveries == ()
    assert no_dialog(window)


def test_damaged_journal_is_told(window: Window, folders: Folders) -> None:
    folders.journal.mkdir(parents=True)
    (folders.journal / "0000.journal").write_bytes(b"\0\1")

    window.begin()

    words = [label.text() for label in dialog(window, "recovery").findChildren(QLabel)]
    assert any("put aside" in text for text in words)


def test_without_unsaved_work_nothing_is_asked(window: Window) -> None:
    window.begin()

    assert no_dialog(window)
    trigger(window, "recover")
    assert window.statusBar().currentMessage() == "There is no unsaved work."


def changed_by_another(path: Path) -> None:
    case_file.save(path, Case(request=request_of("THEIRS")))


def test_change_on_disk_is_noticed_when_the_window_is_used_again(
    window: Window, qtbot: QtBot, file: Path
) -> None:
    window.begin(file)
    changed_by_another(file)

    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))

    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox, "changed-on-disk")))
    answer(dialog(window, "changed-on-disk"), "Cancel")
    window.filing.check_disk()
    assert no_dialog(window), "the same change was asked about twice"


def test_change_on_disk_can_be_reloaded(window: Window, file: Path) -> None:
    window.begin(file)
    changed_by_another(file)
    window.filing.check_disk()

    answer(dialog(window, "changed-on-disk"), "Reload")

    assert "THEIRS" in window.windowTitle()
    assert not window.isWindowModified()


def test_change_on_disk_can_be_overwritten_and_stays_as_backup(window: Window, file: Path) -> None:
    window.begin(file)
    type_reference(window, "OURS")
    changed_by_another(file)

    trigger(window, "save")
    answer(dialog(window, "changed-on-disk"), "Overwrite")

    assert reference_in(file) == "OURS"
    assert reference_in(case_file.backup_of(file)) == "THEIRS"


def test_change_on_disk_can_be_compared_before_it_is_decided(window: Window, file: Path) -> None:
    window.begin(file)
    type_reference(window, "OURS")
    changed_by_another(file)
    trigger(window, "save")

    answer(dialog(window, "changed-on-disk"), "Compare…")

    shown = window.findChild(ChangedDialog)
    assert shown is not None
    assert "[−THEIRS−][+OURS+]" in shown.view.toPlainText()
    shown.accept()
    answer(dialog(window, "changed-on-disk"), "Cancel")
    assert reference_in(file) == "THEIRS"


def test_change_on_disk_can_be_avoided_by_another_name(window: Window, file: Path, tmp_path: Path) -> None:
    window.begin(file)
    type_reference(window, "OURS")
    changed_by_another(file)

    trigger(window, "save")
    answer(dialog(window, "changed-on-disk"), "Save as…")
    choose(window, "save-file", tmp_path / "ours.mla")

    assert reference_in(tmp_path / "ours.mla") == "OURS"
    assert reference_in(file) == "THEIRS"


def test_file_that_is_gone_is_said_and_written_again(window: Window, file: Path) -> None:
    window.begin(file)
    file.unlink()

    window.filing.check_disk()

    assert "no longer there" in window.statusBar().currentMessage()
    type_reference(window, "AGAIN")
    trigger(window, "save")
    assert reference_in(file) == "AGAIN"


@pytest.fixture
def held(file: Path) -> Path:
    """Let a colleague on another machine have the file open."""
    holder = {
        "user": "a.ouma",
        "host": "registry-7",
        "pid": 7,
        "start": "1",
        "since": "2026-11-23T08:00:00+00:00",
    }
    lock.lock_of(file).write_text(json.dumps(holder | {"token": "abc"}))
    return file


def test_file_open_elsewhere_names_the_colleague(window: Window, held: Path) -> None:
    window.begin(held)

    text = dialog(window, "open-elsewhere").text()
    assert "a.ouma" in text
    assert "registry-7" in text
    assert "2026" in text
    answer(dialog(window, "open-elsewhere"), "Cancel")
    assert window.wizard is None


def test_file_open_elsewhere_can_be_opened_as_a_copy(window: Window, held: Path) -> None:
    window.begin(held)

    answer(dialog(window, "open-elsewhere"), "Open a copy")

    assert window.filing.work is not None
    assert window.filing.work.case.path is None
    assert window.filing.work.open.request.requesting.reference == "MLA/1"
    assert "a.ouma" in lock.lock_of(held).read_text()


def test_file_open_elsewhere_can_be_taken_over(window: Window, held: Path) -> None:
    window.begin(held)

    answer(dialog(window, "open-elsewhere"), "Take over")
    type_reference(window, "TAKEN")
    trigger(window, "save")

    assert reference_in(held) == "TAKEN"
    assert "a.ouma" not in lock.lock_of(held).read_text()


def test_file_that_is_open_here_is_not_opened_twice(window: Window, file: Path) -> None:
    window.begin(file)

    window.filing.open_path(file)

    assert no_dialog(window)
    assert window.statusBar().currentMessage() == "This request is open already."


def test_file_that_was_not_opened_after_all_is_locked_for_nobody(
    window: Window, file: Path, tmp_path: Path
) -> None:
    trigger(window, "new")
    type_reference(window, "MLA/9")
    window.begin(file)
    answer(dialog(window, "unsaved"), "Save")

    assert not lock.lock_of(file).exists()
    dialog(window, "save-file").reject()

    assert not lock.lock_of(file).exists()
    assert window.filing.work is not None
    assert window.filing.work.case.path is None


def test_file_is_opened_and_locked_once_the_other_is_saved(
    window: Window, file: Path, tmp_path: Path
) -> None:
    trigger(window, "new")
    type_reference(window, "MLA/9")
    window.begin(file)
    answer(dialog(window, "unsaved"), "Save")
    choose(window, "save-file", tmp_path / "other.mla")

    assert window.filing.work is not None
    assert window.filing.work.case.path == file
    assert lock.lock_of(file).exists()
    assert not lock.lock_of(tmp_path / "other.mla").exists()
    assert reference_in(tmp_path / "other.mla") == "MLA/9"


def test_file_that_this_program_has_open_is_told_as_such(window: Window, file: Path) -> None:
    taken = lock.take(file)
    assert isinstance(taken, lock.Lock)

    window.begin(file)

    box = dialog(window, "open-elsewhere")
    assert "open already in this program" in box.text()
    answer(box, "Cancel")
    taken.release()
