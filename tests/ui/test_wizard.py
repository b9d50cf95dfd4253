"""The wizard: steps in any order, with their state; panes by keyboard; the way from a finding to its field."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPushButton, QWidget

from mlawriter.request.authority import ConductingAuthority
from mlawriter.request.person import Person
from mlawriter.request.request import Request
from mlawriter.request.steps import STEPS
from mlawriter.ui.entries import Entries
from mlawriter.ui.page import StepPage
from mlawriter.ui.step_list import REVIEW
from mlawriter.ui.tab_order import tab_stops
from mlawriter.ui.wizard import Wizard
from tests.ui.wizard_driving import desk_of, find, focused, ready_request, show

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    Open = Callable[..., Wizard]

KEYS = (*(step.key for step in STEPS), REVIEW)


@pytest.fixture
def open_wizard(qtbot: QtBot) -> Iterator[Open]:
    made: list[Wizard] = []

    def opened(request: Request | None = None, tag: str = "en") -> Wizard:
        wizard = Wizard(desk_of(request or Request(), tag))
        made.append(wizard)
        show(qtbot, wizard)
        return wizard

    yield opened
    for wizard in made:
        wizard.desk.close()


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifier)


def test_next_leads_through_every_step_to_the_review_and_back(open_wizard: Open) -> None:
    wizard = open_wizard()
    back, onward = find(wizard, QPushButton, "back"), find(wizard, QPushButton, "next")
    seen = [wizard.current_key]
    assert not back.isEnabled()

    while onward.isEnabled():
        onward.click()
        seen.append(wizard.current_key)

    assert tuple(seen) == KEYS
    while back.isEnabled():
        back.click()
    assert wizard.current_key == KEYS[0]


@pytest.mark.parametrize("key", ["items", "basis", REVIEW])
def test_steps_are_reached_in_any_order_from_the_list(open_wizard: Open, key: str) -> None:
    wizard = open_wizard()
    steps = find(wizard, QListWidget, "steps")

    steps.setFocus()
    steps.setCurrentRow(KEYS.index(key))

    assert wizard.current_key == key
    assert wizard.page.isVisible()
    assert focused() == "steps"  # browsing the list by arrows must not lose it


def test_enter_on_a_step_goes_into_its_page(open_wizard: Open) -> None:
    wizard = open_wizard()
    wizard.steps.setFocus()
    wizard.steps.setCurrentRow(KEYS.index("matter"))

    press(Qt.Key.Key_Return)

    assert focused().startswith("matter/")


def test_page_keys_turn_pages_also_from_inside_a_text(open_wizard: Open) -> None:
    wizard = open_wizard(ready_request())
    wizard.reach(("facts", "narrative"))
    ctrl = Qt.KeyboardModifier.ControlModifier

    press(Qt.Key.Key_PageDown, ctrl)
    after = wizard.current_key
    press(Qt.Key.Key_PageUp, ctrl)
    press(Qt.Key.Key_PageUp, ctrl)

    assert after == "scope"
    assert wizard.current_key == "persons"


def test_page_keys_turn_pages_also_from_the_list_of_steps(open_wizard: Open) -> None:
    wizard = open_wizard(ready_request())
    ctrl = Qt.KeyboardModifier.ControlModifier

    wizard.go("facts")
    wizard.steps.setFocus()
    press(Qt.Key.Key_PageDown, ctrl)
    after = wizard.current_key
    wizard.steps.setFocus()
    press(Qt.Key.Key_PageUp, ctrl)

    assert after == "scope"
    assert wizard.current_key == "facts"


@pytest.mark.parametrize(("key", "after"), [(Qt.Key.Key_PageDown, "scope"), (Qt.Key.Key_PageUp, "persons")])
def test_page_keys_that_no_shortcut_took_do_not_jump_in_the_list_of_steps(
    open_wizard: Open, key: Qt.Key, after: str
) -> None:
    wizard = open_wizard(ready_request())
    wizard.go("facts")
    wizard.steps.setFocus()

    # A window that is not the active one gets keys, but no shortcuts.
    QApplication.sendEvent(
        wizard.steps, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.ControlModifier)
    )

    assert wizard.current_key == after


@pytest.mark.parametrize("path", [("conducting",), ("annexes",), ("persons", 0, "documents")])
def test_the_first_field_of_a_new_entry_is_in_view(
    open_wizard: Open, qtbot: QtBot, path: tuple[str | int, ...]
) -> None:
    wizard = open_wizard(ready_request())
    wizard.reach(path)
    page = wizard.page
    assert isinstance(page, StepPage)
    name = "/".join(map(str, path))
    entries, button = find(wizard, Entries, name), find(wizard, QPushButton, f"{name}/add")
    qtbot.waitUntil(lambda: all(stop.height() >= 20 for stop in tab_stops(page)))  # it is laid out
    lower_edge = button.mapTo(page.widget(), button.rect().bottomLeft()).y()
    page.verticalScrollBar().setValue(lower_edge - page.viewport().height() + 10)

    entries.add(entries.field.kinds[0])

    first = QApplication.focusWidget()
    assert first is not None
    assert first is not button
    qtbot.waitUntil(lambda: page.viewport().rect().contains(_seen_in(page.viewport(), first)))


def _seen_in(viewport: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(viewport, widget.rect().topLeft()), widget.size())


def test_f6_goes_round_the_panes_and_shift_f6_the_other_way(open_wizard: Open) -> None:
    wizard = open_wizard()
    wizard.steps.setFocus()
    round_trip = []

    for _ in range(4):
        press(Qt.Key.Key_F6)
        round_trip.append(focused())

    first_field = round_trip[0]
    assert first_field.startswith("requesting/")
    assert round_trip[1:] == ["findings", "preview", "steps"]
    press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert focused() == "preview"


def test_f6_passes_over_a_hidden_letter(open_wizard: Open) -> None:
    wizard = open_wizard()
    wizard.set_preview_visible(False)
    wizard.findings.list.setFocus()

    press(Qt.Key.Key_F6)

    assert focused() == "steps"


def test_step_says_untouched_until_it_is_left_and_then_what_it_lacks(open_wizard: Open) -> None:
    wizard = open_wizard()
    states = [wizard.steps.state_of(key) for key in KEYS[:-1]]
    assert set(states) == {"○ Not started"}

    wizard.next()

    assert wizard.steps.state_of("authorities").startswith("⛔")
    assert wizard.steps.state_of("basis") == "○ Not started"


def test_list_that_was_seen_and_left_empty_is_called_empty_and_not_complete(open_wizard: Open) -> None:
    wizard = open_wizard()
    wizard.go("persons")
    words = [label.text() for label in wizard.findings.findChildren(QLabel) if label.isVisible()]

    wizard.next()

    assert wizard.steps.state_of("persons") == "○ Empty"
    assert "Nothing has been entered here, and nothing has to be." in words


def test_step_becomes_complete_as_its_fields_are_typed(open_wizard: Open, qtbot: QtBot) -> None:
    request = ready_request()
    request.signatory.place = ""
    wizard = open_wizard(request)
    assert wizard.steps.state_of("closing") == "⛔ 1 blocking finding"

    wizard.reach(("signatory", "place"))
    QTest.keyClicks(find(wizard, QLineEdit, "signatory/place"), "Nairobi")

    qtbot.waitUntil(lambda: wizard.steps.state_of("closing") == "✓ Complete")
    assert request.signatory.place == "Nairobi"


def test_step_tells_screen_readers_its_state(open_wizard: Open) -> None:
    wizard = open_wizard()
    wizard.next()

    words = wizard.steps.item(0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert "Authorities" in words
    assert "blocking" in words


def test_review_says_in_the_list_whether_the_letter_may_be_signed(open_wizard: Open) -> None:
    assert open_wizard().steps.state_of(REVIEW) == "⛔ Not ready for signature"
    assert open_wizard(ready_request()).steps.state_of(REVIEW) == "✓ Ready for signature"


def test_finding_of_the_page_leads_to_its_field(open_wizard: Open) -> None:
    wizard = open_wizard()
    wizard.go("closing")
    shown = wizard.findings.list
    rows = [shown.item(row).text() for row in range(shown.count())]

    shown.itemActivated.emit(shown.item(next(i for i, row in enumerate(rows) if "place of sig" in row)))

    assert focused() == "signatory/place"


def test_findings_beside_a_page_are_its_own(open_wizard: Open) -> None:
    wizard = open_wizard()

    wizard.go("offences")

    own = [one for one in wizard.desk.findings if one.path[0] == "offences"]
    rows = [wizard.findings.list.item(row).text() for row in range(wizard.findings.list.count())]
    assert len(rows) == len(own) < len(wizard.desk.findings)
    assert any("Add the offence" in row for row in rows)


def test_reaching_a_field_of_an_entry_opens_that_entry(open_wizard: Open) -> None:
    wizard = open_wizard(ready_request())

    assert wizard.reach(("persons", 1, "address"))

    assert wizard.current_key == "persons"
    assert focused() == "persons/1/address"


def test_reaching_a_removed_entry_leads_nowhere(open_wizard: Open) -> None:
    wizard = open_wizard(Request(persons=[Person(name="Alder")]))

    assert not wizard.reach(("persons", 4, "name"))


def test_a_field_reached_from_a_finding_shows_it_beneath(open_wizard: Open) -> None:
    wizard = open_wizard()

    wizard.reach(("signatory", "place"))

    line = find(wizard, QLineEdit, "signatory/place")
    assert "Enter the place of signature." in line.accessibleDescription()


def test_arabic_wizard_is_mirrored_and_the_steps_stand_right(open_wizard: Open, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        wizard = open_wizard(tag="ar")

        steps = wizard.steps.mapTo(wizard, wizard.steps.rect().center()).x()

        assert steps > wizard.width() / 2
        assert find(wizard, QPushButton, "back").mapTo(wizard, wizard.rect().topLeft()).x() > (
            find(wizard, QPushButton, "next").mapTo(wizard, wizard.rect().topLeft()).x()
        )
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("tag", ["en", "fr", "ar"])
@pytest.mark.parametrize("key", KEYS)
def test_no_page_is_wider_than_its_room(open_wizard: Open, tag: str, key: str) -> None:
    wizard = open_wizard(ready_request(), tag)

    wizard.go(key)

    page = wizard.page
    assert wizard.width() == 1366
    assert page.widget().minimumSizeHint().width() <= page.viewport().width()


@pytest.mark.parametrize("key", KEYS)
def test_tab_goes_down_the_page_as_it_is_seen_also_after_an_entry_was_added(
    open_wizard: Open, qtbot: QtBot, key: str
) -> None:
    request = ready_request()
    wizard = open_wizard(request)
    wizard.go(key)
    wizard.desk.open.add(("persons",), Person())
    wizard.desk.open.add(("conducting",), ConductingAuthority())
    qtbot.waitUntil(lambda: all(stop.height() >= 20 for stop in tab_stops(wizard.page)))  # it is laid out

    stops = list(tab_stops(wizard.page))

    tops = [stop.mapTo(wizard.page, stop.rect().topLeft()).y() for stop in stops]
    ends = [top + stop.height() for top, stop in zip(tops, stops, strict=True)]
    assert len(stops) > 1
    assert all(end > top for top, end in zip(tops, ends[1:], strict=False))


def test_tab_leads_from_the_page_to_the_bar_the_findings_and_the_letter(open_wizard: Open) -> None:
    wizard = open_wizard()
    wizard.go("offences")
    names = []

    for _ in range(8):
        names.append(focused())
        press(Qt.Key.Key_Tab)

    around_the_page = ["back", "next", "findings", "preview-language", "preview-document", "preview", "steps"]
    assert names == ["offences/add", *around_the_page]
