"""Fixtures of the window: an application that looks as in use, folders and settings of its own for each test."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from mlawriter.casebook.folders import Folders
from mlawriter.casebook.settings import Settings
from mlawriter.i18n.translator import translator
from mlawriter.ui.accessible import install_headings
from mlawriter.ui.dialog_memory import keep_apart
from mlawriter.ui.preferences import Preferences
from mlawriter.ui.window import Window
from tests.ui.window_driving import flush

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_OF_THE_PLATFORM = "propagateSizeHints"
"""The offscreen platform says this of every window with a least size; there is nothing to mend."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "ui" in item.path.parts:
            item.add_marker(pytest.mark.qt_log_ignore(_OF_THE_PLATFORM, extend=True))


@pytest.fixture(scope="session", autouse=True)
def _leave_nothing_to_the_end(qapp: QApplication) -> Iterator[None]:
    """Destroy what tests left behind while the application lives: after it, destroying a widget ends the process."""
    yield
    for widget in QApplication.topLevelWidgets():
        widget.close()
        widget.deleteLater()
    flush()
    gc.collect()
    flush()


@pytest.fixture(scope="session", autouse=True)
def _no_settings_of_the_user(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Have Qt keep the folders that tests visit beside the tests."""
    folder = tmp_path_factory.mktemp("qt")
    keep_apart(Folders(state=folder, config=folder))


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(state=tmp_path / "state", config=tmp_path / "config")


@pytest.fixture
def preferences(qapp: QApplication, folders: Folders) -> Iterator[Preferences]:
    install_headings(qapp)
    made = Preferences(qapp, folders, Settings(language="en"), translator("en", "interface"))
    yield made
    made.speak_with(translator("en", "interface"))
    made.deleteLater()
    flush()


@pytest.fixture
def window(preferences: Preferences) -> Iterator[Window]:
    made = Window(preferences)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    yield made
    end(made)


def end(window: Window) -> None:
    """Close a window whatever it holds, and destroy it."""
    if window.filing.work is not None:
        window.filing.work.end()
        window.filing.work = None
    window.close()
    window.deleteLater()
    flush()
