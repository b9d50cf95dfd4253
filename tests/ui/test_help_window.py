"""Help opens at what has the keyboard, is read and searched by keyboard alone, and leads back to the field."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from mlawriter.casebook.settings import load_settings
from mlawriter.help.topics import every_topic
from mlawriter.request.steps import STEPS, Step
from mlawriter.ui.finding_link import FindingLink
from mlawriter.ui.help.context import PLACES, help_at
from mlawriter.ui.help.help_window import HelpWindow
from tests.ui.window_driving import dialog, flush, trigger

if TYPE_CHECKING:
    from mlawriter.casebook.folders import Folders
    from mlawriter.ui.window import Window
    from mlawriter.ui.wizard import Wizard


def opened(window: Window) -> HelpWindow:
    shown: HelpWindow = dialog(window, "help")
    return shown


def field_button(shown: HelpWindow) -> QPushButton:
    button = shown.findChild(QPushButton, "help-field")
    assert button is not None
    return button


@pytest.fixture
def wizard(window: Window) -> Wizard:
    flush()  # the menus are filled after the first paint
    trigger(window, "sample-bank-records")
    assert window.wizard is not None
    return window.wizard


@pytest.mark.parametrize(
    ("command", "topic"),
    [
        ("help-contents", "contents"),
        ("help-returned", "returned"),
        ("help-article", "article-18"),
        ("help-glossary", "glossary"),
        ("shortcuts", "keyboard"),
    ],
)
def test_each_command_of_the_menu_opens_its_page(window: Window, command: str, topic: str) -> None:
    trigger(window, command)

    assert opened(window).page.topic == topic
    assert not opened(window).isModal()


def test_one_window_serves_for_all_pages(window: Window) -> None:
    trigger(window, "help-glossary")
    trigger(window, "help-article")

    assert opened(window).page.topic == "article-18"


@pytest.mark.parametrize("step", STEPS, ids=lambda one: one.key)
def test_f1_in_each_step_explains_the_field_that_has_the_keyboard(
    window: Window, wizard: Wizard, step: Step
) -> None:
    window.activateWindow()
    wizard.go(step.key)
    flush()

    trigger(window, "help")

    topic = opened(window).page.topic
    assert topic.startswith(("field/", "type/", f"step/{step.key}"))


def test_f1_in_the_list_of_steps_and_on_the_last_page(wizard: Wizard) -> None:
    wizard.go("facts")
    assert help_at(wizard.steps) == ("step/facts", ())
    assert help_at(wizard.pages["facts"]) == ("step/facts", ())
    wizard.go("review")
    assert help_at(wizard.page)[0] == "article/18(15)"
    assert help_at(wizard.steps)[0] == "article/18(15)"


def test_f1_at_an_item_explains_its_type(wizard: Wizard) -> None:
    assert wizard.reach(("items",))

    assert help_at(QApplication.focusWidget())[0] == "type/documents"


def test_f1_in_the_findings_explains_the_check(window: Window, wizard: Wizard) -> None:
    wizard.desk.open.put(("requesting", "name"), "")
    wizard.desk.settle()
    wizard.go("authorities")
    flush()
    wizard.findings.list.setCurrentRow(0)
    found = wizard.findings.list.finding

    assert found is not None
    assert help_at(wizard.findings.list) == (f"check/{found.code}", found.path)


def test_why_at_a_finding_opens_its_check(window: Window, wizard: Wizard) -> None:
    wizard.desk.open.put(("requesting", "name"), "")
    wizard.go("review")
    flush()
    link = next(one for one in wizard.findChildren(FindingLink) if one.finding.code == "A01")
    why = link.findChild(QPushButton, "why")
    assert why is not None

    why.click()
    flush()

    assert opened(window).page.topic == "check/A01"


def test_f1_in_a_dialog_speaks_of_the_dialog_and_stands_before_it(window: Window, wizard: Wizard) -> None:
    trigger(window, "export")
    asking: QDialog = dialog(window, "export")
    asking.activateWindow()
    asking.findChildren(QPushButton)[0].setFocus()
    flush()

    keys = {one.key().toString(): one for one in asking.findChildren(QShortcut)}
    keys["F1"].activated.emit()
    flush()

    shown: HelpWindow = dialog(asking, "help")
    assert shown.page.topic == PLACES["export"]
    assert shown.parentWidget() is asking  # or the dialog would keep it from being read
    asking.close()


def test_what_dialogs_are_about_exists() -> None:
    assert set(PLACES.values()) <= set(every_topic())


def test_a_reason_for_return_leads_to_its_field(window: Window, wizard: Wizard) -> None:
    trigger(window, "help-returned")
    shown = opened(window)
    shown.go("returned/language")

    field_button(shown).click()
    flush()

    assert wizard.current_key == "closing"


def test_without_a_case_no_field_is_offered(window: Window) -> None:
    trigger(window, "help-returned")
    shown = opened(window)
    shown.go("returned/language")

    assert field_button(shown).isHidden()


def test_back_and_forward_follow_the_way(window: Window) -> None:
    trigger(window, "help-article")
    shown = opened(window)
    shown.browser.anchorClicked.emit(QUrl("help:article/18%289%29"))
    assert shown.page.topic == "article/18(9)"

    shown.back()
    assert shown.page.topic == "article-18"
    shown.forward()
    assert shown.page.topic == "article/18(9)"


@pytest.mark.parametrize("address", ["https://example.org/", "file:///etc/passwd", "article/18(9)"])
def test_no_link_leads_out(window: Window, address: str) -> None:
    trigger(window, "help-contents")
    shown = opened(window)

    shown.browser.anchorClicked.emit(QUrl(address))

    assert shown.page.topic == "contents"
    assert not shown.browser.openLinks()
    assert not shown.browser.openExternalLinks()


def test_search_is_used_by_keyboard_alone(window: Window) -> None:
    trigger(window, "help-contents")
    shown = opened(window)
    search = shown.contents.search
    shown.activateWindow()
    shown.contents.focus_search()
    QTest.keyClicks(search, "dual criminality")
    QTest.keyClick(search, Qt.Key.Key_Return)

    assert shown.isVisible()
    assert "dual" in shown.page.title.lower()
    QTest.keyClick(search, Qt.Key.Key_Down)
    assert shown.focusWidget() is shown.contents.found
    QTest.keyClick(shown.contents.found, Qt.Key.Key_Down)
    second = shown.page.topic
    assert second == shown.contents.found.item(1).data(Qt.ItemDataRole.UserRole)

    QTest.keyClick(shown, Qt.Key.Key_Escape)
    flush()
    assert not window.findChildren(HelpWindow)


def test_nothing_found_is_said(window: Window) -> None:
    trigger(window, "help-contents")
    shown = opened(window)

    shown.contents.search.setText("zebra")

    assert shown.contents.found.count() == 0
    assert shown.contents.found.isVisible()


def test_the_page_can_be_copied(window: Window) -> None:
    trigger(window, "help-contents")
    opened(window).go("term/safe-conduct")

    opened(window).copy()

    assert "salvoconducto" in QApplication.clipboard().text()


def test_its_size_is_remembered(window: Window, folders: Folders) -> None:
    trigger(window, "help-contents")
    opened(window).resize(777, 555)
    opened(window).close()
    flush()
    assert load_settings(folders).help_geometry

    trigger(window, "help-contents")

    assert (opened(window).width(), opened(window).height()) == (777, 555)


def test_another_language_closes_it(window: Window) -> None:
    trigger(window, "help-contents")

    trigger(window, "language-fr")

    assert not window.findChildren(HelpWindow)
