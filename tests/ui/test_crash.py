"""An error of the program: the work is kept, the officer is told, and the report quotes nothing of the case."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton

from mlawriter.casebook.journal import pending
from mlawriter.ui.crash import CrashGuard
from tests.ui.window_driving import dialog, trigger

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from mlawriter.casebook.folders import Folders
    from mlawriter.ui.preferences import Preferences
    from mlawriter.ui.window import Window

SECRET = "Jane Wanjiru"


@pytest.fixture
def guard(window: Window, preferences: Preferences) -> Iterator[CrashGuard]:
    made = CrashGuard(window, lambda: preferences.speak, keep=window.keep_work, end=window.end_keeping)
    made.install()
    yield made
    made.remove()


def stumble() -> None:
    raise ValueError(f"cannot print {SECRET}")


def meet(guard: CrashGuard) -> None:
    try:
        stumble()
    except ValueError as error:
        guard.meet(type(error), error, error.__traceback__)


def put_reference(window: Window) -> None:
    assert window.filing.work is not None
    window.filing.work.open.put(("requesting", "reference"), "KEEP/1")


def test_error_in_a_slot_is_met(window: Window, guard: CrashGuard, qtbot: QtBot) -> None:
    hook = sys.excepthook
    assert hook == guard.meet
    with qtbot.captureExceptions():
        sys.excepthook = hook  # pytest-qt watches too; the program's own hook is what is proved
        QTimer.singleShot(0, stumble)
        qtbot.waitUntil(lambda: bool(window.findChildren(QPlainTextEdit, "report")))

    assert dialog(window, "crash").isVisible()


def test_work_is_in_the_journal_when_the_officer_is_told(
    window: Window, guard: CrashGuard, folders: Folders
) -> None:
    trigger(window, "new")
    put_reference(window)

    meet(guard)

    assert dialog(window, "crash").isVisible()
    journals = list(folders.journal.glob("*.journal"))
    assert len(journals) == 1
    assert b"KEEP/1" in journals[0].read_bytes()


def test_report_names_the_place_and_quotes_nothing(window: Window, guard: CrashGuard) -> None:
    meet(guard)

    shown = dialog(window, "crash").findChild(QPlainTextEdit, "report")
    text = shown.toPlainText()
    assert "builtins.ValueError" in text
    assert "test_crash.py" in text
    assert "stumble" in text
    assert SECRET not in text
    assert "cannot print" not in text
    assert "/" not in text.split("test_crash.py")[0].rpartition("\n")[2].replace("tests/ui/", "")


def test_report_can_be_copied(window: Window, guard: CrashGuard) -> None:
    meet(guard)

    dialog(window, "crash").findChild(QPushButton, "copy").click()

    assert "builtins.ValueError" in QGuiApplication.clipboard().text()


def test_officer_can_go_on(window: Window, guard: CrashGuard) -> None:
    trigger(window, "new")
    meet(guard)

    dialog(window, "crash").findChild(QPushButton, "continue").click()
    QApplication.processEvents()

    assert window.isVisible()
    meet(guard)
    assert dialog(window, "crash").isVisible(), "a second error is told as well"


def test_second_error_while_the_first_is_shown_opens_no_second_dialog(
    window: Window, guard: CrashGuard
) -> None:
    meet(guard)

    meet(guard)

    assert dialog(window, "crash").isVisible()


def test_closing_after_an_error_keeps_work_for_the_next_start(
    window: Window, guard: CrashGuard, folders: Folders
) -> None:
    trigger(window, "new")
    put_reference(window)
    meet(guard)

    dialog(window, "crash").findChild(QPushButton, "end").click()
    QApplication.processEvents()

    assert not window.isVisible()
    assert len(list(folders.journal.glob("*.journal"))) == 1
    assert pending(folders.journal).recoveries == (), "this process still runs: nothing is offered yet"


def test_work_that_cannot_be_kept_is_admitted(window: Window, guard: CrashGuard, folders: Folders) -> None:
    folders.state.mkdir(exist_ok=True)
    folders.journal.write_text("in the way")
    trigger(window, "new")
    put_reference(window)

    meet(guard)

    words = [child.text() for child in dialog(window, "crash").children() if hasattr(child, "text")]
    assert any("could not be kept" in text for text in words)


def test_interrupt_from_the_keyboard_is_no_crash(
    window: Window, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed_on: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: passed_on.append(kind))
    guard = CrashGuard(window, lambda: preferences.speak, keep=window.keep_work, end=window.end_keeping)

    guard.meet(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert passed_on == [KeyboardInterrupt]
    assert not window.findChildren(QPlainTextEdit, "report")
