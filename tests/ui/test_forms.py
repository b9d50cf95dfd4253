"""Forms follow the declarations: every kind of field carries its value to the request and back."""

from __future__ import annotations

import datetime as dt
import os
from typing import TYPE_CHECKING, Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from mlawriter.assistance.evidence.service import Service
from mlawriter.assistance.role import Role
from mlawriter.assistance.types import TYPES
from mlawriter.i18n.translator import translator
from mlawriter.request.facts import Ground
from mlawriter.request.open_request import OpenRequest
from mlawriter.request.person import PersonKind
from mlawriter.request.request import Request
from mlawriter.request.steps import STEPS
from mlawriter.ui.date_editor import DateEditor, read_date
from mlawriter.ui.desk import Desk
from mlawriter.ui.entries import Entries
from mlawriter.ui.form import Form
from mlawriter.ui.page import StepPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    Show = Callable[..., Form]


@pytest.fixture
def desk(qtbot: QtBot, qapp: Any) -> Iterator[Desk]:  # noqa: ANN401
    made = Desk(OpenRequest(Request()), translator("en", "interface"))
    yield made
    made.close()


@pytest.fixture
def show(qtbot: QtBot, desk: Desk) -> Show:
    kept: list[Form] = []  # a window without a reference in Python is gone at once

    def shown(*only: str) -> Form:
        form = Form((), desk, only=only)
        kept.append(form)
        qtbot.addWidget(form)
        form.resize(620, 700)
        with qtbot.waitActive(form):
            form.show()
            form.activateWindow()
        return form

    return shown


def find(form: QWidget, kind: type, name: str) -> Any:  # noqa: ANN401
    widget: Any = form.findChild(kind, name)
    assert widget is not None, name
    return widget


def type_into(qtbot: QtBot, widget: QWidget, text: str) -> None:
    widget.setFocus()
    qtbot.keyClicks(widget, text)
    widget.clearFocus()


def test_a_line_goes_to_the_request_when_the_field_is_left(qtbot: QtBot, desk: Desk, show: Show) -> None:
    line = find(show("requesting"), QLineEdit, "requesting/name")

    type_into(qtbot, line, "Ministry of Justice")

    assert desk.open.request.requesting.name == "Ministry of Justice"


def test_a_line_goes_to_the_request_after_a_pause_in_typing(qtbot: QtBot, desk: Desk, show: Show) -> None:
    line = find(show("requesting"), QLineEdit, "requesting/name")
    line.setFocus()

    qtbot.keyClicks(line, "Min")

    qtbot.waitUntil(lambda: desk.open.request.requesting.name == "Min")


def test_prose_keeps_its_paragraphs(qtbot: QtBot, desk: Desk, show: Show) -> None:
    prose = find(show("facts"), QPlainTextEdit, "facts/narrative")
    prose.setFocus()

    qtbot.keyClicks(prose, "One.")
    qtbot.keyClick(prose, Qt.Key.Key_Return)
    qtbot.keyClicks(prose, "Two.")
    prose.clearFocus()

    assert desk.open.request.facts.narrative == "One.\nTwo."


def test_typing_one_text_is_one_step_of_undo(qtbot: QtBot, desk: Desk, show: Show) -> None:
    line = find(show("requesting"), QLineEdit, "requesting/name")
    line.setFocus()
    qtbot.keyClicks(line, "Min")
    qtbot.waitUntil(lambda: desk.open.request.requesting.name == "Min")
    qtbot.keyClicks(line, "istry")
    line.clearFocus()

    desk.open.undo()

    assert desk.open.request.requesting.name == ""
    assert line.text() == ""


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("24.12.2026", dt.date(2026, 12, 24)),
        ("3/4/1985", dt.date(1985, 4, 3)),
        ("2028-02-29", dt.date(2028, 2, 29)),
        ("٣.٤.١٩٨٥", dt.date(1985, 4, 3)),
        (" ", None),
    ],
)
def test_a_date_is_read_with_the_day_before_the_month(typed: str, day: dt.date | None) -> None:
    assert read_date(typed) == day


@pytest.mark.parametrize("typed", ["31.02.2026", "2027-02-29", "1985", "12/2026", "99.99.9999"])
def test_what_is_no_date_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        read_date(typed)


def test_a_date_is_typed_and_shown_in_words(qtbot: QtBot, desk: Desk, show: Show) -> None:
    form = show("signatory")
    editor = find(form, DateEditor, "signatory/dated")

    type_into(qtbot, editor.line, "03.04.2026")

    assert desk.open.request.signatory.dated == dt.date(2026, 4, 3)
    assert any(label.text() == "3 April 2026" for label in editor.findChildren(QLabel))


def test_a_text_that_is_no_date_leaves_no_date_and_says_so(qtbot: QtBot, desk: Desk, show: Show) -> None:
    desk.open.put(("signatory", "dated"), dt.date(2026, 4, 3))
    editor = find(show("signatory"), DateEditor, "signatory/dated")
    editor.line.setFocus()
    editor.line.selectAll()

    type_into(qtbot, editor.line, "soon")

    assert desk.open.request.signatory.dated is None
    assert any("no date" in label.text() for label in editor.findChildren(QLabel))


def test_a_choice_starts_empty_and_can_be_emptied_again(qtbot: QtBot, desk: Desk, show: Show) -> None:
    combo = find(show("matter"), QComboBox, "matter/nature")
    assert combo.currentText() == ""

    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert desk.open.request.matter.nature is not None

    qtbot.keyClick(combo, Qt.Key.Key_Up)
    assert desk.open.request.matter.nature is None


def test_ticks_are_kept_in_the_order_of_the_declaration(qtbot: QtBot, desk: Desk, show: Show) -> None:
    form = show("scope")
    for ground in ("3-2-b", "3-2-a"):
        qtbot.keyClick(find(form, QCheckBox, f"scope/grounds/{ground}"), Qt.Key.Key_Space)

    assert desk.open.request.scope.grounds == [Ground.SEVERAL_STATES, Ground.PREPARED_ELSEWHERE]


@pytest.mark.parametrize("typed", ["Montenegro", "ME", "montenegro (me)"])
def test_a_state_is_found_by_name_or_code(qtbot: QtBot, desk: Desk, show: Show, typed: str) -> None:
    combo = find(show("requesting"), QComboBox, "requesting/state")
    combo.setFocus()
    combo.lineEdit().selectAll()

    qtbot.keyClicks(combo.lineEdit(), typed)
    qtbot.keyClick(combo.lineEdit(), Qt.Key.Key_Return)

    assert desk.open.request.requesting.state == "ME"


def test_a_field_that_does_not_apply_is_hidden_and_comes_back(desk: Desk, show: Show) -> None:
    desk.open.add(("persons",), _person())
    form = show("persons")
    number = find(form, QLineEdit, "persons/0/registration")
    assert number.isHidden() or not number.isVisible()

    desk.open.put(("persons", 0, "kind"), PersonKind.LEGAL)

    assert number.isVisible()


def _person() -> Any:  # noqa: ANN401
    from mlawriter.request.person import Person

    return Person(role=Role.WITNESS)


def test_entries_are_added_copied_moved_and_removed_by_keyboard_and_undone(
    qtbot: QtBot, desk: Desk, show: Show
) -> None:
    form = show("annexes")
    add = find(form, QPushButton, "annexes/add")
    rows = find(form, QListWidget, "annexes/list")
    for title in ("Charge sheet", "Provisions"):
        qtbot.keyClick(add, Qt.Key.Key_Space)
        line = find(form, QLineEdit, f"annexes/{rows.currentRow()}/title")
        type_into(qtbot, line, title)

    def titles() -> list[str]:
        return [annex.title for annex in desk.open.request.annexes]

    assert titles() == ["Charge sheet", "Provisions"]
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert titles() == ["Provisions", "Charge sheet"]
    qtbot.mouseClick(find(form, QPushButton, "annexes/duplicate"), Qt.MouseButton.LeftButton)
    assert titles() == ["Provisions", "Provisions", "Charge sheet"]
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert titles() == ["Provisions", "Charge sheet"]
    desk.open.undo()
    assert titles() == ["Provisions", "Provisions", "Charge sheet"]
    assert rows.count() == 3


def test_the_menu_of_items_offers_every_type(desk: Desk, show: Show) -> None:
    form = show("items")
    menu = find(form, QPushButton, "items/add").menu()

    offered = [action for group in menu.actions() for action in group.menu().actions()]
    service = next(action for action in offered if action.objectName() == "Service")
    service.trigger()

    assert isinstance(desk.open.request.items[0], Service)
    assert len(offered) == len(TYPES)


def test_persons_are_offered_to_items_by_name(desk: Desk, show: Show) -> None:
    form = show("items")
    desk.open.add(("items",), Service())
    desk.open.add(("persons",), _person())
    desk.open.put(("persons", 0, "name"), "Vuk RADONJIĆ")

    combo = find(form, QComboBox, "items/0/addressee")

    assert [combo.itemText(index) for index in range(combo.count())] == ["", "Vuk RADONJIĆ (1)"]


def test_a_finding_is_shown_after_the_field_was_left_and_not_before(
    qtbot: QtBot, desk: Desk, show: Show
) -> None:
    form = show("requesting")
    line = find(form, QLineEdit, "requesting/name")

    def shown() -> list[str]:
        return [
            label.text()
            for label in form.findChildren(QLabel)
            if label.property("kind") == "finding" and label.isVisible()
        ]

    sentence = "⛔ Blocking: Enter the name of the authority that makes the request."
    assert sentence not in shown()
    line.setFocus()
    line.clearFocus()
    desk.settle()

    assert sentence in shown()
    assert not any("your own reference" in text for text in shown())
    assert "Enter the name of the authority" in line.accessibleDescription()


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.key)
@pytest.mark.parametrize("tag", ["en", "fr", "ar"])
def test_no_page_needs_a_horizontal_scroll_bar(qtbot: QtBot, qapp: Any, step: Any, tag: str) -> None:  # noqa: ANN401
    desk = Desk(OpenRequest(Request.model_validate(_full())), translator(tag, "interface"))
    page = StepPage(step, desk)
    qtbot.addWidget(page)
    page.resize(560, 640)
    with qtbot.waitExposed(page):
        page.show()

    inside = page.widget()
    assert inside.minimumSizeHint().width() <= page.viewport().width()
    desk.close()


def _full() -> dict[str, object]:
    return {
        "persons": [{"kind": "legal", "role": "suspect"}],
        "offences": [{"maximum": "term", "route": "art-6"}],
        "items": [
            {"kind": "service", "documents": [{"threatens": True}], "invited": True, "safe_conduct": True}
        ],
        "conducting": [{}],
        "annexes": [{}],
        "conditions": {"procedure": [{}], "confidentiality": {"wanted": True}, "urgency": {"urgent": True}},
        "matter": {"nature": "judicial", "hearings": [{}]},
    }


def test_every_editor_has_a_name_for_screen_readers(qtbot: QtBot, qapp: Any) -> None:  # noqa: ANN401
    desk = Desk(OpenRequest(Request.model_validate(_full())), translator("en", "interface"))
    unnamed = []
    for step in STEPS:
        page = StepPage(step, desk)
        qtbot.addWidget(page)
        page.show()
        for widget in page.findChildren(QWidget):
            takes_keys = isinstance(widget, (QLineEdit, QPlainTextEdit, QComboBox, QCheckBox, QListWidget))
            inner = isinstance(widget.parent(), QComboBox) or widget.objectName().startswith("qt_")
            calendar = (
                "calendar" in widget.objectName().lower() or "Calendar" in type(widget.parent()).__name__
            )
            if takes_keys and not inner and not calendar and not widget.accessibleName():
                unnamed.append((step.key, widget.objectName() or type(widget).__name__))
    desk.close()

    assert unnamed == []


def test_reaching_a_path_opens_the_entry_and_gives_the_field_the_keyboard(qtbot: QtBot, qapp: Any) -> None:  # noqa: ANN401
    desk = Desk(
        OpenRequest(Request.model_validate({"persons": [{}, {"name": "B"}]})), translator("en", "interface")
    )
    page = StepPage(next(step for step in STEPS if step.key == "persons"), desk)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()

    assert page.reach(("persons", 1, "nationality"))
    QTest.qWait(0)

    line = find(page, QLineEdit, "persons/1/nationality")
    assert page.focusWidget() is line
    assert not page.reach(("annexes", 0, "title"))
    desk.close()


def test_a_list_in_an_entry_is_edited_like_any_other(qtbot: QtBot, desk: Desk, show: Show) -> None:
    desk.open.add(("items",), Service())
    form = show("items")

    qtbot.keyClick(find(form, QPushButton, "items/0/documents/add"), Qt.Key.Key_Space)
    type_into(qtbot, find(form, QLineEdit, "items/0/documents/0/title"), "Indictment Kt-S 88/2026")

    item = desk.open.request.items[0]
    assert isinstance(item, Service)
    assert item.documents[0].title == "Indictment Kt-S 88/2026"
    assert isinstance(find(form, Entries, "items/0/documents"), Entries)
