"""The training room: scenarios to choose, to add and to remove; an exercise begins from it with the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget

from mlawriter.training.scenarios import own_folder, scenarios
from mlawriter.ui.training.training_room import TrainingRoom
from tests.ui.test_start_page import push

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.ui.window import Window

OWN = """
format = 1
name = "our-own"
level = 2
minutes = 20
sample = "service"
title = "A scenario <b>of our own</b>"
note = "# Heading\\n\\nRead this."

[[points]]
key = "state"
says = "Brazil is asked."
source = "UNTOC 18(13)"
checks = [{ at = "requested.state", equals = "BR" }]
"""


@pytest.fixture
def room(window: Window) -> TrainingRoom:
    push(window, "training-room")
    found = window.findChild(TrainingRoom)
    assert found is not None
    return found


def titles(room: TrainingRoom) -> list[str]:
    return [room.list.item(row).text().split("\n")[0] for row in range(room.list.count())]


def choose(room: TrainingRoom, name: str) -> None:
    for row in range(room.list.count()):
        if room._at(row).name == name:
            room.list.setCurrentRow(row)
            return
    raise AssertionError(name)


def test_every_scenario_is_offered_the_easiest_first(room: TrainingRoom) -> None:
    listed = scenarios(None, "en")

    assert titles(room) == [one.scenario.title for one in listed if one.scenario is not None]
    assert QApplication.focusWidget() is room.list


@pytest.mark.parametrize("level", ["1", "2", "3", "4"])
def test_a_level_narrows_the_list(room: TrainingRoom, level: str) -> None:
    room.levels.setCurrentIndex(room.levels.findData(level))

    wanted = [
        one.scenario.title
        for one in scenarios(None, "en")
        if one.scenario and str(one.scenario.level) == level
    ]
    assert titles(room) == wanted
    assert wanted


def test_every_type_of_assistance_is_trained(room: TrainingRoom) -> None:
    for index in range(1, room.types.count()):
        room.types.setCurrentIndex(index)
        assert room.list.count(), room.types.itemText(index)


def test_enter_begins_the_exercise_in_the_language_that_is_chosen(room: TrainingRoom, window: Window) -> None:
    choose(room, "service")
    room.tags.setCurrentIndex(room.tags.findData("ar"))

    QTest.keyClick(room.list, Qt.Key.Key_Return)

    work = window.filing.work
    assert work is not None
    assert work.open.request.training
    assert work.open.request.language.tag == "ar"
    assert work.life.request.exercise is not None
    assert work.life.request.exercise.scenario == "service"


def test_a_trainers_scenario_is_added_shown_as_it_is_written_and_removed(
    room: TrainingRoom, window: Window, tmp_path: Path
) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(OWN, "utf-8")

    room.add(file)

    assert room.chosen is not None
    assert room.chosen.name == "our-own"
    assert "A scenario <b>of our own</b>" in room.card.toPlainText()
    assert room.removing.isVisible()

    room.remove()

    assert "A scenario <b>of our own</b>" not in titles(room)
    assert file.is_file()
    assert list(own_folder(window._preferences.folders).iterdir()) == []


def test_a_wrong_scenario_is_told_with_its_field_and_not_added(room: TrainingRoom, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(OWN.replace("requested.state", "requested.stat"), "utf-8")
    before = titles(room)

    room.add(file)

    assert "points > 1 > checks > 1" in room.message.text()
    assert titles(room) == before


def test_a_scenario_that_went_wrong_later_stands_in_the_list_with_the_reason(
    room: TrainingRoom, window: Window, tmp_path: Path
) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(OWN, "utf-8")
    room.add(file)
    (own_folder(window._preferences.folders) / "our-own.toml").write_text("format = 1\n[", "utf-8")

    room._look("our-own")

    assert any("our-own.toml" in title for title in titles(room))
    assert not room.beginning.isEnabled()
    assert "our-own.toml" in room.card.toPlainText()


def test_escape_leads_back_to_the_start_page(room: TrainingRoom, window: Window) -> None:
    QTest.keyClick(room, Qt.Key.Key_Escape)

    assert window.findChild(QListWidget, "samples") is not None
