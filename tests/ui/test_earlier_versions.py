"""Earlier versions of a file are listed and open as copies; a damaged file offers the newest one that is whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget

from mlawriter.casebook import case_file
from mlawriter.casebook.generations import backup_of, generations
from tests.ui.audit import faults
from tests.ui.window_driving import answer, dialog, no_dialog, trigger

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.ui.window import Window


def written(window: Window, path: Path, *references: str) -> None:
    """Save a request several times, and close it."""
    trigger(window, "new")
    work = window.filing.work
    assert work is not None
    for reference in references:
        work.open.put(("requesting", "reference"), reference)
        work.save_as(path) if work.case.path is None else work.save()


def reference(window: Window) -> str:
    assert window.filing.work is not None
    return window.filing.work.open.request.requesting.reference


def test_an_earlier_version_opens_as_a_copy(window: Window, tmp_path: Path) -> None:
    written(window, tmp_path / "a.mla", "ONE", "TWO", "THREE")

    trigger(window, "earlier")
    shown: QListWidget = dialog(window, "earlier-versions").findChild(QListWidget, "earlier-list")
    assert shown.count() == len(generations(tmp_path / "a.mla"))
    assert "kB" in shown.item(0).text()
    assert faults(dialog(window, "earlier-versions")) == []
    QTest.keyClick(shown, Qt.Key.Key_Return)
    QApplication.processEvents()

    assert reference(window) == "TWO"
    assert window.filing.work is not None
    assert window.filing.work.case.path is None
    assert case_file.load(tmp_path / "a.mla").requesting.reference == "THREE"


def test_a_file_without_earlier_versions_says_so(window: Window, tmp_path: Path) -> None:
    written(window, tmp_path / "a.mla", "ONE")

    trigger(window, "earlier")

    shown = dialog(window, "earlier-versions")
    assert not shown.opening.isEnabled()
    assert "when you save again" in " ".join(
        child.text() for child in shown.children() if hasattr(child, "text")
    )
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert no_dialog(window)


def test_a_request_without_a_file_is_to_be_saved_first(window: Window) -> None:
    trigger(window, "new")

    trigger(window, "earlier")

    assert no_dialog(window)
    assert "Save the request first" in window.statusBar().currentMessage()


def test_a_damaged_file_offers_the_newest_version_that_is_whole(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "a.mla"
    written(window, path, "ONE", "TWO")
    window.filing.leave(lambda: None)
    path.write_bytes(path.read_bytes()[:100])

    window.filing.open_path(path)
    answer(dialog(window, "former-version"), "Open a copy")

    assert reference(window) == "ONE"
    assert path.stat().st_size == 100, "the damaged file stays until somebody saves over it"


def test_a_damaged_file_without_a_whole_version_is_told(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "a.mla"
    written(window, path, "ONE", "TWO")
    window.filing.leave(lambda: None)
    for file in (path, backup_of(path)):
        file.write_bytes(b"{")

    window.filing.open_path(path)

    assert "damaged" in dialog(window, "problem").text()


def test_a_file_with_a_turned_letter_opens_and_says_so_once(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "a.mla"
    written(window, path, "REFERENCE-1")
    window.filing.leave(lambda: None)
    path.write_bytes(path.read_bytes().replace(b"REFERENCE-1", b"REFERENCE-9"))

    window.filing.open_path(path)

    assert "not as this program saved it" in dialog(window, "problem").text()
    assert reference(window) == "REFERENCE-9"
