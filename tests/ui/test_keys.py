"""Encryption in the window: what it says, what it locks, and that all is there again afterwards."""

from __future__ import annotations

import gc
import shutil
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTextEdit,
)

from mlawriter.casebook import case_file, known_keys, sealing
from mlawriter.casebook.keys import Keys, PublicKey
from mlawriter.casebook.register.store import plain_file
from mlawriter.life.case import Case
from mlawriter.request.request import Request
from mlawriter.ui.keys.idle import IdleWatch
from mlawriter.ui.keys.lock_page import LockPage
from mlawriter.ui.window import Window
from tests.casebook.keys_of_tests import OF_OFFICE, OF_OFFICER, OFFICE, OFFICER, PASSPHRASE, SEALED
from tests.ui.conftest import end
from tests.ui.window_driving import answer, choose, dialog, flush, no_dialog, trigger, type_reference

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from mlawriter.casebook.folders import Folders
    from mlawriter.ui.preferences import Preferences

pytestmark = pytest.mark.xdist_group("passphrases")

SECRET = "Quetzalcoatl"


@pytest.fixture
def officer(folders: Folders) -> None:
    """Have the officer's key lie where the program looks for it, locked."""
    known_keys.save_keys(folders, OF_OFFICER)
    shutil.copy(SEALED / "officer.age", known_keys.identity_path(folders))


@pytest.fixture
def unlocked(officer: None, preferences: Preferences) -> None:
    preferences.take_keys(OF_OFFICER)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "cases" / "case.mla"
    path.parent.mkdir()
    request = Request.model_validate({"facts": {"narrative": SECRET}, "requesting": {"reference": "MLA/1"}})
    case_file.save(path, Case(request=request, readers=case_file.readers_of([OFFICER, OFFICE])))
    return path


def standing(window: Window) -> str:
    label = window.findChild(QLabel, "case-standing")
    assert label is not None
    assert label.accessibleName() == label.text()
    return label.text()


def shown_texts() -> str:
    """Return whatever the widgets of the program hold."""
    found = []
    for widget in QApplication.allWidgets():
        found += [widget.windowTitle(), widget.toolTip(), widget.accessibleName()]
        if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
            found.append(widget.text())
        elif isinstance(widget, QPlainTextEdit | QTextEdit):
            found.append(widget.toPlainText())
        elif isinstance(widget, QComboBox):
            found += [widget.itemText(row) for row in range(widget.count())]
        elif isinstance(widget, QListWidget):
            found += [widget.item(row).text() for row in range(widget.count())]
    return "\n".join(found)


def no_wizard(window: Window) -> bool:
    return window.wizard is None


def no_case(window: Window) -> bool:
    return window.filing.work is None


def unlock(window: Window, qtbot: QtBot, passphrase: str = PASSPHRASE) -> None:
    asking = dialog(window, "unlock")
    line = asking.findChild(QLineEdit, "passphrase")
    QTest.keyClicks(line, passphrase)
    QTest.keyClick(line, Qt.Key.Key_Return)
    with qtbot.waitSignal(window.locker.unlocked, timeout=60_000):
        pass
    flush()


def test_without_a_key_everything_is_as_before_and_says_so(window: Window) -> None:
    trigger(window, "new")

    assert "Not encrypted" in standing(window)
    assert window.filing.work is not None
    assert window.filing.work.readers == []


@pytest.mark.usefixtures("officer")
def test_a_new_case_is_sealed_for_officer_and_office_while_the_key_is_locked(
    window: Window, tmp_path: Path
) -> None:
    trigger(window, "new")
    type_reference(window, "KE/12")
    trigger(window, "save")
    choose(window, "save-file", tmp_path / "first")

    path = tmp_path / "first.mla"
    assert sealing.is_sealed(path.read_bytes())
    for keys in (OF_OFFICER, OF_OFFICE):
        assert case_file.load(path, keys).requesting.reference == "KE/12"
    assert standing(window).endswith(" · Encrypted")


@pytest.mark.usefixtures("officer")
def test_a_sealed_file_asks_for_the_passphrase_first(window: Window, file: Path, qtbot: QtBot) -> None:
    window.begin(file)
    assert no_wizard(window)

    unlock(window, qtbot)

    assert window.wizard is not None
    assert window.filing.work is not None
    assert window.filing.work.open.request.facts.narrative == SECRET
    assert PASSPHRASE not in shown_texts()


@pytest.mark.usefixtures("officer")
def test_a_wrong_passphrase_is_told_and_opens_nothing(
    window: Window, preferences: Preferences, qtbot: QtBot
) -> None:
    trigger(window, "key-unlock")
    asking = dialog(window, "unlock")
    QTest.keyClicks(asking.typed, "another passphrase")
    asking.go()
    assert "takes some seconds" in asking.message.text()
    assert not asking.action.isEnabled()

    qtbot.waitUntil(lambda: "does not open" in asking.message.text(), timeout=60_000)

    assert preferences.keys.is_locked
    assert asking.action.isEnabled()
    asking.reject()


@pytest.mark.usefixtures("unlocked")
def test_locking_leaves_no_text_of_the_case_and_unlocking_brings_it_back(
    window: Window, preferences: Preferences, file: Path
) -> None:
    window.begin(file)
    type_reference(window, "MLA/typed")
    assert window.wizard is not None
    window.wizard.go("facts")
    QApplication.processEvents()
    assert SECRET in shown_texts()
    trigger(window, "readers")
    assert window.filing.work is not None
    request = weakref.ref(window.filing.work.open.request)

    preferences.lock_wanted.emit()
    flush()
    gc.collect()

    assert request() is None, "the case has left memory"
    assert preferences.keys.is_locked
    assert no_dialog(window)
    texts = shown_texts()
    assert SECRET not in texts
    assert "MLA/" not in texts
    assert "MLA/" not in window.windowTitle()
    assert no_case(window)
    assert b"MLA/typed" not in b"".join(
        one.read_bytes() for one in file.parent.parent.rglob("*") if one.is_file()
    )

    preferences.take_keys(OF_OFFICER)
    flush()

    work = window.filing.work
    assert work is not None
    assert work.open.request.requesting.reference == "MLA/typed"
    assert work.modified
    assert window.wizard.current_key == "facts"
    assert window.findChild(LockPage) is None
    assert window.menuBar().isEnabled()
    trigger(window, "save")
    assert case_file.load(file, OF_OFFICER).requesting.reference == "MLA/typed"


@pytest.mark.usefixtures("unlocked")
@pytest.mark.parametrize("name", ["export", "translations", "duplicate", "key-passphrase"])
def test_locking_closes_whatever_stands_in_front(
    window: Window, preferences: Preferences, file: Path, name: str
) -> None:
    window.begin(file)
    trigger(window, name)
    assert not no_dialog(window)

    preferences.lock_wanted.emit()
    flush()

    assert no_dialog(window)
    assert SECRET not in shown_texts()
    assert no_case(window)


@pytest.mark.usefixtures("officer")
def test_explanations_are_shown_whole(window: Window) -> None:
    trigger(window, "key-lost")

    asking = dialog(window, "key-lost")
    for label in asking.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


@pytest.mark.usefixtures("unlocked")
def test_a_locked_window_takes_no_command_and_can_be_closed(
    window: Window, preferences: Preferences, file: Path, folders: Folders
) -> None:
    window.begin(file)
    type_reference(window, "MLA/typed")
    preferences.lock_wanted.emit()
    flush()
    assert not window.menuBar().isEnabled()

    window.close()

    assert not window.isVisible()
    (journal,) = folders.journal.iterdir()
    assert b"MLA/typed" not in journal.read_bytes()
    assert [one.name for one in file.parent.iterdir()] == ["case.mla"], "the lock is gone"


@pytest.mark.usefixtures("unlocked")
def test_two_windows_are_locked_and_unlocked_together(
    window: Window, preferences: Preferences, file: Path, qtbot: QtBot
) -> None:
    second = Window(preferences)
    with qtbot.waitSignal(second.painted):
        second.show()
    window.begin(file)
    trigger(second, "new")
    type_reference(second, "MLA/second")

    trigger(window, "key-lock")

    for one in (window, second):
        assert one.filing.work is None
        assert one.findChild(LockPage) is not None
    preferences.take_keys(OF_OFFICER)
    flush()
    for one, reference in ((window, "MLA/1"), (second, "MLA/second")):
        assert one.filing.work is not None
        assert one.filing.work.open.request.requesting.reference == reference
    end(second)


@pytest.mark.usefixtures("unlocked")
def test_what_cannot_be_kept_is_not_put_away(
    window: Window, preferences: Preferences, folders: Folders
) -> None:
    trigger(window, "new")
    folders.state.mkdir(exist_ok=True)
    folders.journal.write_bytes(b"a file where the folder of journals belongs")
    type_reference(window, "MLA/typed")

    preferences.lock_wanted.emit()

    assert window.filing.work is not None
    assert not preferences.keys.is_locked
    answer(dialog(window, "problem"), "OK")


def test_idle_time_counts_from_the_last_input_of_a_person(window: Window, qtbot: QtBot) -> None:
    now = [1000.0]
    watch = IdleWatch(window, lambda: now[0])
    said: list[bool] = []
    watch.idle.connect(lambda: said.append(True))
    watch.watch(10)

    now[0] += 599
    watch.look()
    QTest.keyClick(window, Qt.Key.Key_Shift)
    now[0] += 599
    watch.look()
    assert said == []
    now[0] += 1
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):  # the program sends it: nobody is there
        QApplication.sendEvent(window, QKeyEvent(kind, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier))
    watch.look()
    assert said == [True]
    now[0] += 5000
    watch.look()

    assert said == [True]
    assert [one.isActive() for one in watch.findChildren(QTimer)] == [False]


@pytest.mark.usefixtures("unlocked")
def test_idle_minutes_lock_the_window(window: Window, preferences: Preferences, file: Path) -> None:
    window.begin(file)
    preferences.keys_changed.emit()

    window.locker.watch.idle.emit()
    flush()

    assert preferences.keys.is_locked
    assert window.filing.work is None


@pytest.mark.usefixtures("unlocked")
def test_readers_are_added_and_removed_with_the_next_save(window: Window, file: Path, tmp_path: Path) -> None:
    window.begin(file)
    trigger(window, "readers")
    tab = dialog(window, "life").findChild(object, "life-readers")
    assert tab.list.count() == 2
    known_keys.hand_over(PublicKey("C. Colleague", OFFICE.key), tmp_path / "c.pub")

    tab.list.setCurrentRow(1)
    tab.remove.click()
    trigger(window, "save")
    with pytest.raises(sealing.NotForYou):
        case_file.load(file, OF_OFFICE)
    tab.add_file(tmp_path / "c.pub")
    trigger(window, "save")

    assert [one.name for one in case_file.load_case(file, OF_OFFICE).readers] == [
        "A. Officer",
        "C. Colleague",
    ]
    tab.key.setText("age1nonsense")
    tab._add_typed()
    assert "no public key" in tab.message.text()


@pytest.mark.usefixtures("unlocked")
def test_removing_oneself_and_plain_files_are_asked_about(window: Window, file: Path) -> None:
    window.begin(file)
    trigger(window, "readers")
    tab = dialog(window, "life").findChild(object, "life-readers")

    tab.list.setCurrentRow(0)
    tab.remove.click()
    answer(dialog(window, "confirm"), "Cancel")
    assert tab.list.count() == 2
    flush()
    tab.plain.click()
    answer(dialog(window, "confirm"), "Without encryption")

    assert "Not encrypted from the next save on" in standing(window)
    trigger(window, "save")
    assert standing(window).endswith("· Not encrypted")
    assert case_file.load(file).facts.narrative == SECRET


@pytest.mark.usefixtures("unlocked")
def test_a_copy_is_handed_over_for_a_colleague_alone(window: Window, file: Path, tmp_path: Path) -> None:
    window.begin(file)
    known_keys.hand_over(PublicKey("C. Colleague", OFFICE.key), tmp_path / "c.pub")

    trigger(window, "hand-over")
    choose(window, "colleague-key-file", tmp_path / "c.pub")
    choose(window, "key-file", tmp_path / "stick.mla")

    assert case_file.load(tmp_path / "stick.mla", OF_OFFICE).facts.narrative == SECRET
    with pytest.raises(sealing.NotForYou):
        case_file.load(tmp_path / "stick.mla", OF_OFFICER)
    assert case_file.load(file, OF_OFFICER).facts.narrative == SECRET


def test_setting_up_asks_for_a_good_passphrase_and_makes_a_key(
    window: Window, preferences: Preferences, folders: Folders, tmp_path: Path, qtbot: QtBot
) -> None:
    trigger(window, "key-setup")
    asking = dialog(window, "key-setup")
    asking.name.setText("A. Officer")
    asking.first.setText("short")
    asking.second.setText("short")
    asking.go()
    assert "fewer than 12" in asking.message.text()
    for line in (asking.first, asking.second):
        line.setText("four words of my own")
    with qtbot.waitSignal(preferences.keys_changed, timeout=60_000):
        asking.go()
    flush()

    assert preferences.keys.own is not None
    assert preferences.keys.own.name == "A. Officer"
    assert not preferences.keys.is_locked
    assert known_keys.load_keys(folders) == Keys(own=preferences.keys.own, has_identity=True)
    answer(dialog(window, "confirm"), "Keep a copy…")
    choose(window, "key-file", tmp_path / "copy.age")
    assert (tmp_path / "copy.age").read_bytes() == known_keys.identity_path(folders).read_bytes()


@pytest.mark.usefixtures("officer")
def test_a_lost_passphrase_is_overcome_with_the_key_of_the_office(
    window: Window, preferences: Preferences, file: Path, qtbot: QtBot
) -> None:
    strange = file.with_name("strange.mla")
    case_file.save(strange, Case(readers=case_file.readers_of([OFFICER])))
    case_file.save(file.with_name("plain.mla"), Case())
    trigger(window, "key-lost")
    asking = dialog(window, "key-lost")
    asking.office.setText(str(SEALED / "office.key"))
    asking.folder.setText(str(file.parent))
    for line in (asking.first, asking.second):
        line.setText("other words of my own")
    with qtbot.waitSignal(preferences.keys_changed, timeout=60_000):
        asking.go()
    flush()

    told = dialog(window, "resealed")
    assert told.text().endswith(": 1.")
    assert told.detailedText() == str(strange)
    assert case_file.load(file, preferences.keys).facts.narrative == SECRET
    assert [one.key for one in case_file.load_case(file, OF_OFFICE).readers] == [
        OFFICE.key,
        preferences.keys.own.key if preferences.keys.own else "",
    ]
    with pytest.raises(sealing.NotForYou):
        case_file.load(file, OF_OFFICER)
    answer(told, "OK")


@pytest.mark.usefixtures("officer")
def test_unsaved_work_that_is_sealed_is_offered_once_the_key_is_unlocked(
    window: Window, preferences: Preferences, file: Path, folders: Folders
) -> None:
    from mlawriter.casebook.open_case import OpenCase
    from tests.casebook.test_sealed_case import left_behind, telling

    case = OpenCase.open(file, folders, keys=OF_OFFICER)
    case.record(telling("typed", OFFICER))
    case.close(keep_unsaved=True)
    left_behind(folders.journal)
    window.begin()
    dialog(window, "unlock").reject()  # the passphrase is asked for, since unsaved work waits
    flush()
    assert no_dialog(window)

    preferences.take_keys(OF_OFFICER)
    flush()

    assert dialog(window, "recovery").findChild(QListWidget).count() == 1


def test_the_menu_names_what_can_be_done(window: Window) -> None:
    action = window.findChild(QAction, "action-key-lock")
    assert action is not None
    assert action.shortcut().toString() == "Ctrl+L"


@pytest.mark.usefixtures("officer")
def test_a_lost_list_of_keys_leaves_no_new_request_plain_without_being_asked(
    window: Window, preferences: Preferences, folders: Folders
) -> None:
    (folders.config / "keys.json").write_bytes(b"\0\0")
    assert preferences.keys == Keys(has_identity=True)

    trigger(window, "new")
    asked = dialog(window, "own-key-unknown")
    assert no_case(window)
    answer(asked, "Unlock…")
    assert dialog(window, "unlock") is not None
    assert no_case(window)
    dialog(window, "unlock").reject()
    flush()
    trigger(window, "new")
    answer(dialog(window, "own-key-unknown"), "Without encryption")
    assert window.filing.work is not None
    assert window.filing.work.readers == []


@pytest.mark.usefixtures("unlocked")
def test_a_file_that_names_others_is_told_when_it_is_opened(window: Window, file: Path) -> None:
    case_file.save(file, Case(readers=case_file.readers_of([OFFICE])))
    file.write_bytes(sealing.seal(sealing.unseal(file.read_bytes(), file, OF_OFFICE), [OFFICER.key]))

    window.begin(file)

    assert "you are not among them" in dialog(window, "problem").text()
    answer(dialog(window, "problem"), "OK")
    trigger(window, "save")
    assert [one.key for one in case_file.load_case(file, OF_OFFICER).readers] == [OFFICER.key, OFFICE.key]


def test_taking_a_key_removes_a_register_that_lies_there_plain(
    preferences: Preferences, folders: Folders
) -> None:
    folders.state.mkdir(parents=True, exist_ok=True)
    plain_file(folders).write_bytes(b"names of everybody")

    preferences.take_keys(Keys(office=OFFICE))
    assert plain_file(folders).exists(), "nothing protects the cases yet"
    preferences.take_keys(OF_OFFICER)

    assert not plain_file(folders).exists()
