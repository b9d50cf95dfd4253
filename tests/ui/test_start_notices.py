"""Prove what the start page says where the program can keep nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from mlawriter.ui.start_notices import words_where_nothing_is_kept
from mlawriter.ui.start_page import StartPage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from mlawriter.ui.preferences import Preferences


def test_folder_that_takes_no_file_is_named_at_the_foot(
    preferences: Preferences, tmp_path: Path, qtbot: QtBot
) -> None:
    in_the_way = tmp_path / "in the way"
    in_the_way.touch()
    preferences.folders = replace(preferences.folders, state=in_the_way / "state")
    page = StartPage(preferences.speak, [])
    qtbot.addWidget(page)

    page.tell_not_kept(words_where_nothing_is_kept(preferences))

    foot = page.findChild(QLabel, "start-foot")
    assert foot is not None
    assert str(in_the_way / "state") in foot.text()
    assert foot.property("severity") == "warning"


def test_folder_that_takes_files_is_not_spoken_of(preferences: Preferences) -> None:
    assert words_where_nothing_is_kept(preferences) == ""
    assert not any(preferences.folders.state.iterdir())
