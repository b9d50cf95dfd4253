"""Prove that an office chooses paper and usage in the window, and that the letter follows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mlawriter.casebook.folders import Folders
from mlawriter.casebook.house_style import wording_file
from mlawriter.i18n.translator import translator
from mlawriter.i18n.usage import Digits, Usage
from mlawriter.render.house_style import HouseStyle, Paper
from mlawriter.ui.house_style import HouseStyleDialog
from mlawriter.ui.preferences import Preferences


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(state=tmp_path / "state", config=tmp_path / "config")


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def choose(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(box.findData(value))
    assert box.currentData() == value


def test_what_is_chosen_is_handed_back_and_the_usual_is_not_kept(
    qtbot: QtBot, parent: QWidget, folders: Folders
) -> None:
    house = HouseStyle(usages={"en": Usage("US")})
    dialog = HouseStyleDialog(house, folders, translator("en", "interface"), parent)
    choose(dialog.paper, Paper.LETTER)
    choose(dialog.regions["ar"], "TN")
    choose(dialog.regions["en"], "")
    choose(dialog.digits, Digits.ARABIC)

    with qtbot.waitSignal(dialog.chosen) as handed:
        dialog._on_save()

    assert handed.args == [HouseStyle(Paper.LETTER, {"ar": Usage("TN", Digits.ARABIC)})]


def test_the_usual_country_is_named_and_arabic_has_none(parent: QWidget, folders: Folders) -> None:
    dialog = HouseStyleDialog(HouseStyle(), folders, translator("en", "interface"), parent)

    assert dialog.regions["fr"].itemText(0) == "France"
    assert dialog.regions["ar"].itemText(0) == "No country in particular"


def test_the_officer_is_told_where_own_sentences_are_kept_and_which_there_are(
    parent: QWidget, folders: Folders
) -> None:
    path = wording_file(folders, "fr")
    path.parent.mkdir(parents=True)
    path.touch()

    dialog = HouseStyleDialog(HouseStyle(), folders, translator("en", "interface"), parent)

    said = dialog.findChild(QLabel, "wording")
    assert isinstance(said, QLabel)
    assert str(path.parent) in said.text()
    assert "Français" in said.text()
    assert "English" not in said.text()


def test_sentences_put_into_the_folder_later_hold_once_the_style_is_saved(preferences: Preferences) -> None:
    assert preferences.house == HouseStyle()
    path = wording_file(preferences.folders, "fr")
    path.parent.mkdir(parents=True)
    path.touch()

    preferences.set_house(preferences.house)

    assert preferences.house.usage("fr") == Usage(wording=path)
