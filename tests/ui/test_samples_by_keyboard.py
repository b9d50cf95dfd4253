"""Every sample can be typed through the window: what the keyboard gives is what the file holds."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QListWidget, QMenu, QPushButton, QWidget

from mlawriter.core.fields import Declared, Editor, Entry, Part, Path, Shape, applies, declared, walk
from mlawriter.i18n.translator import translator
from mlawriter.request.open_request import OpenRequest
from mlawriter.request.request import Request
from mlawriter.request.steps import STEPS, Step, step_of
from mlawriter.request.told import subjects
from mlawriter.training.samples import load, samples
from mlawriter.ui.choosers import ChoicesEditor
from mlawriter.ui.date_editor import DateEditor
from mlawriter.ui.desk import Desk
from mlawriter.ui.editors import CheckEditor
from mlawriter.ui.fact_tags import TAGS
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
            page = self._open(step)
            for name in step.parts:
                field = next(one for one in declared(Request) if one.name == name)
                self._field((name,), field, getattr(self.sample, name))
            page.hide()
        if self.sample.facts.tags:
            self._tag()
        return self.desk.open.request

    def _open(self, step: Step) -> StepPage:
        page = self._page = StepPage(step, self.desk)
        self._qtbot.addWidget(page)
        with self._qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    def _tag(self) -> None:
        """Go back to the facts and tick what each paragraph bears out, since only now all is there."""
        page = self._open(step_of(TAGS))
        assert page.reach(TAGS)
        paragraphs, carried = (
            cast("QListWidget", page.findChild(QListWidget, name))
            for name in ("fact-paragraphs", "fact-carried")
        )
        QTest.keyClick(paragraphs, Qt.Key.Key_Home)
        for number, wanted in enumerate(numbered(self.sample)):
            if number:
                QTest.keyClick(paragraphs, Qt.Key.Key_Down)
            lines = [carried.item(row) for row in range(carried.count())]
            offered = [line for line in lines if line is not None and line.flags() != Qt.ItemFlag.NoItemFlags]
            for index in wanted:
                carried.setCurrentItem(offered[index])
                QTest.keyClick(carried, Qt.Key.Key_Space)

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
    places = {
        entry.id: str(number)
        for entries in (request.persons, request.annexes)
        for number, entry in enumerate(entries)
    }
    copy = request.model_copy(deep=True)
    for path, part, field in walk(copy):
        if field.reference:
            setattr(part, str(path[-1]), places.get(getattr(part, str(path[-1])), ""))
    found = copy.model_dump(mode="json")
    _without_ids(found)
    found["facts"]["tags"] = numbered(request)
    found["training"] = True
    return found


def numbered(request: Request) -> list[list[int]]:
    """Return what each paragraph bears out by its place among all that can be borne out: ids differ."""
    keys = [subject.key for subject in subjects(request)]
    return [sorted(keys.index(key) for key in held) for held in request.facts.tags]


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
