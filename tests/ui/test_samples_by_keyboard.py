"""Every sample can be typed through the window: what the keyboard gives is what the file holds."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QPushButton, QWidget

from mlawriter.core.fields import Declared, Editor, Entry, Part, Path, Shape, applies, declared
from mlawriter.i18n.translator import translator
from mlawriter.request.open_request import OpenRequest
from mlawriter.request.request import Request
from mlawriter.request.steps import STEPS
from mlawriter.training.samples import load, samples
from mlawriter.ui.choosers import ChoicesEditor
from mlawriter.ui.date_editor import DateEditor
from mlawriter.ui.desk import Desk
from mlawriter.ui.editors import CheckEditor
from mlawriter.ui.page import StepPage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

FIRST = ("annexes", "persons")
"""Steps that others refer to."""


class Typist:
    """Type a request into the pages of the wizard, field by field, with the keyboard."""

    def __init__(self, qtbot: QtBot, sample: Request) -> None:
        self.sample = sample
        self.desk = Desk(
            OpenRequest(Request()), translator("en", "interface"), today=lambda: dt.date(2026, 11, 23)
        )
        self._qtbot = qtbot
        self._page: StepPage | None = None

    def type_all(self) -> Request:
        for step in sorted(STEPS, key=lambda one: one.key not in FIRST):
            self._page = StepPage(step, self.desk)
            self._qtbot.addWidget(self._page)
            with self._qtbot.waitActive(self._page):
                self._page.show()
                self._page.activateWindow()
            for name in step.parts:
                field = next(one for one in declared(Request) if one.name == name)
                self._field((name,), field, getattr(self.sample, name))
            self._page.hide()
        return self.desk.open.request

    def _part(self, path: Path, part: Part) -> None:
        for field in declared(type(part)):
            if applies(field, part):
                self._field((*path, field.name), field, getattr(part, field.name))

    def _field(self, path: Path, field: Declared, value: Any) -> None:  # noqa: ANN401
        if field.shape is Shape.PART:
            self._part(path, value)
        elif field.shape is Shape.PARTS:
            for index, entry in enumerate(value):
                self._add(path, entry)
                self._part((*path, index), entry)
        elif value != self.desk.open.get(path):
            self._enter(self._widget(path), field, value)

    def _widget(self, path: Path) -> QWidget:
        assert self._page is not None
        assert self._page.reach(path)
        widget = self._page.findChild(QWidget, "/".join(map(str, path)))
        assert isinstance(widget, QWidget), path
        assert not widget.isHidden(), path
        return widget

    def _add(self, path: Path, entry: Entry) -> None:
        assert self._page is not None
        button = cast("QPushButton", self._page.findChild(QPushButton, "/".join(map(str, (*path, "add")))))
        menu = cast("QMenu | None", button.menu())
        if menu is None:
            button.setFocus()
            QTest.keyClick(button, Qt.Key.Key_Space)
        else:
            action = menu.findChild(QAction, type(entry).__name__)  # in the menu of its group
            assert isinstance(action, QAction)
            action.trigger()

    def _enter(self, widget: QWidget, field: Declared, value: Any) -> None:  # noqa: ANN401
        if isinstance(widget, CheckEditor):
            QTest.keyClick(widget.box, Qt.Key.Key_Space)
        elif isinstance(widget, ChoicesEditor):
            for one in value:
                box = cast("QWidget", widget.findChild(QWidget, f"{widget.objectName()}/{one}"))
                QTest.keyClick(box, Qt.Key.Key_Space)
        elif isinstance(widget, QComboBox):
            self._choose(widget, field, value)
        elif isinstance(widget, DateEditor):
            self._type(widget.line, f"{value.day:02}.{value.month:02}.{value.year}")
        else:
            text = "\n".join(value) if isinstance(value, list) else str(value)
            self._type(widget, text)

    def _choose(self, box: QComboBox, field: Declared, value: Any) -> None:  # noqa: ANN401
        if field.ui.editor in {Editor.STATE, Editor.CURRENCY, Editor.ZONE}:
            line = cast("QWidget", box.lineEdit())
            self._type(line, str(value))
            QTest.keyClick(line, Qt.Key.Key_Return)
            return
        wanted = self._same(value)
        index = next(row for row in range(box.count()) if box.itemData(row) == wanted)
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Home)
        for _ in range(index - box.currentIndex()):
            QTest.keyClick(box, Qt.Key.Key_Down)

    def _same(self, value: Any) -> Any:  # noqa: ANN401
        """Return the id that stands here for an id of the sample."""
        for theirs, ours in (
            (self.sample.persons, self.desk.open.request.persons),
            (self.sample.annexes, self.desk.open.request.annexes),
        ):
            for one, other in zip(theirs, ours, strict=False):
                if one.id == value:
                    return other.id
        return value

    def _type(self, widget: QWidget, text: str) -> None:
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        for number, line in enumerate(text.split("\n")):
            if number:
                QTest.keyClick(widget, Qt.Key.Key_Return)
            for letter in line:
                _press(widget, letter)
        widget.clearFocus()


def _press(widget: QWidget, letter: str) -> None:
    """Send a key that writes a letter; Qt's own helper knows those of ASCII only."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def content(request: Request) -> Any:  # noqa: ANN401
    """Return what a request holds, its ids replaced by their order."""
    text = request.model_dump_json()
    for name, entries in (("person", request.persons), ("annex", request.annexes)):
        for number, entry in enumerate(entries):
            text = text.replace(f'"{entry.id}"', f'"{name}-{number}"')
    found = json.loads(text)
    _without_ids(found)
    found["training"] = True
    found["facts"].pop("tags")  # ticked beside the text, not typed into it
    return found


def _without_ids(value: Any) -> None:  # noqa: ANN401
    if isinstance(value, dict):
        value.pop("id", None)
        for inside in value.values():
            _without_ids(inside)
    elif isinstance(value, list):
        for inside in value:
            _without_ids(inside)


@pytest.fixture
def typist(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Typist]:
    made = Typist(qtbot, load(request.param, "en"))
    yield made
    made.desk.close()


@pytest.mark.parametrize("typist", [sample.name for sample in samples()], indirect=True)
def test_what_is_typed_is_what_the_sample_holds(typist: Typist) -> None:
    typed = typist.type_all()

    assert content(typed) == content(typist.sample)
