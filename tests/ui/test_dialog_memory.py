"""File dialogs leave no names of folders in the user's shared settings, and open where documents are kept."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog

from mlawriter.i18n.translator import translator
from mlawriter.ui.case_dialogs import choose_to_save
from mlawriter.ui.dialog_memory import forget_folders, keep_apart
from tests.ui.window_driving import flush
from tests.ui.wizard_driving import show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from mlawriter.casebook.folders import Folders


def visit(qtbot: QtBot, folder: Path) -> None:
    """Choose a file in a folder, and close the dialog, which then writes down where it was."""
    dialog = QFileDialog(None, "", str(folder))
    show(qtbot, dialog)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.selectFile("request.mla")
    dialog.accept()
    dialog.deleteLater()
    flush()


def kept_by_qt() -> str:
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    return " ".join(f"{key}={kept.value(key)}" for key in kept.allKeys())


def test_visited_folders_are_kept_in_our_own_folder_and_forgotten(
    qtbot: QtBot, folders: Folders, tmp_path: Path
) -> None:
    keep_apart(folders)
    secret = tmp_path / "operation"
    secret.mkdir()
    visit(qtbot, secret)
    assert "operation" in kept_by_qt()
    files = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "QtProject")
    assert folders.state in Path(files.fileName()).parents

    forget_folders()

    assert "operation" not in kept_by_qt()


def test_first_file_is_proposed_among_the_documents(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    (tmp_path / "Documents").mkdir()
    parent = QFileDialog()
    qtbot.addWidget(parent)

    asking = choose_to_save(parent, translator("en", "interface"), "", "request.mla", lambda _: None)

    assert Path(asking.directory().path()) == tmp_path / "Documents"
    asking.reject()
