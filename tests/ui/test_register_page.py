"""The page of the register: found, narrowed, opened, counted, by keyboard and for screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyrage
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton

from mlawriter.casebook import case_file, recent
from mlawriter.casebook.keys import Keys, PublicKey
from mlawriter.casebook.register import store
from mlawriter.casebook.register.case_folders import case_folders, set_case_folders
from mlawriter.casebook.register.entry import entry_of
from mlawriter.casebook.register.index import Looks
from mlawriter.i18n.translator import translator
from mlawriter.life.course import Direction, Happening
from mlawriter.ui.register.register_page import RegisterPage
from mlawriter.ui.register.requests_model import COLUMNS, RequestsModel
from mlawriter.ui.register.requests_tab import RequestsTab
from mlawriter.ui.register.statistics_tab import StatisticsTab
from tests.casebook.register.cases_of_office import case, event, register_of, saved
from tests.ui.window_driving import flush, trigger

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from mlawriter.casebook.folders import Folders
    from mlawriter.ui.preferences import Preferences
    from mlawriter.ui.window import Window


@pytest.fixture
def office(tmp_path: Path, folders: Folders) -> Path:
    """Make a folder of cases that the register follows."""
    folder = tmp_path / "cases"
    sent, answered = event(Happening.SENT, "2026-01-10"), event(Happening.EXECUTED, "2026-02-09")
    saved(folder, "swiss.mla", case(reference="MLA-2026-9", events=[sent, answered]))
    saved(folder, "brazil.mla", case("service", reference="MLA-2026-10", officer="N. N."))
    saved(folder, "deep/received.mla", case(direction=Direction.INCOMING, ours="IN-1"))
    set_case_folders(folders, [folder])
    return folder


def shown(window: Window, qtbot: QtBot) -> RegisterPage:
    """Show the register and wait until it has read its folders."""
    trigger(window, "register")
    page = window.findChild(RegisterPage)
    assert isinstance(page, RegisterPage)
    qtbot.waitUntil(lambda: not window._preferences.register.scanning)
    return page


def requests(page: RegisterPage) -> RequestsTab:
    tab = page.tabs.widget(0)
    assert isinstance(tab, RequestsTab)
    return tab


def statistics(page: RegisterPage) -> StatisticsTab:
    titles = [page.tabs.tabText(place) for place in range(page.tabs.count())]
    page.tabs.setCurrentIndex(titles.index("Statistics"))
    tab = page.tabs.currentWidget()
    assert isinstance(tab, StatisticsTab)
    return tab


def references(page: RegisterPage) -> list[str]:
    model = requests(page).model
    listed = (model.listed_at(row) for row in range(model.rowCount()))
    return [one.row.reference for one in listed if one is not None]


def test_without_a_folder_the_page_asks_for_one_and_offers_those_of_recent_files(
    window: Window, folders: Folders, tmp_path: Path, qtbot: QtBot
) -> None:
    recent.add(folders, saved(tmp_path / "cases", "1.mla", case()))

    page = shown(window, qtbot)
    offer = page.findChild(QPushButton, "register-offer")
    assert offer is not None
    offer.click()
    qtbot.waitUntil(lambda: len(references(page)) == 1)

    assert case_folders(folders) == (tmp_path / "cases",)


def test_requests_of_all_folders_below_are_listed(window: Window, office: Path, qtbot: QtBot) -> None:
    page = shown(window, qtbot)

    assert sorted(references(page)) == ["IN-1", "MLA-2026-10", "MLA-2026-9"]
    assert requests(page).count.text() == "3 requests"


def test_filters_offer_what_there_is_when_the_page_is_opened_again(
    window: Window, office: Path, qtbot: QtBot
) -> None:
    shown(window, qtbot).left.emit()
    flush()

    filters = requests(shown(window, qtbot)).filters

    assert [box.currentText() for box in filters.boxes] == ["All requests", *["All"] * 3, "All years"]
    assert filters.state.count() > 1


def test_words_and_filters_narrow_the_list_and_the_count_is_said(
    window: Window, office: Path, qtbot: QtBot
) -> None:
    page = shown(window, qtbot)
    tab = requests(page)

    QTest.keyClicks(tab.filters.search, "montenegro")
    assert references(page) == ["MLA-2026-10"]
    assert tab.count.text() == "1 of 3 requests"
    assert "Montenegro" in tab.found.text()
    tab.filters.clear()
    tab.filters.direction.setCurrentIndex(2)
    assert references(page) == ["IN-1"]
    tab.filters.clear()
    tab.filters.status.setCurrentIndex(tab.filters.status.findData("executed"))
    assert references(page) == ["MLA-2026-9"]
    tab.filters.search.setText("xyzzy")
    assert tab.count.text() == "No request fits."
    assert not tab.opening.isEnabled()


def test_columns_are_put_in_order_as_the_language_does(window: Window, office: Path, qtbot: QtBot) -> None:
    page = shown(window, qtbot)
    tab = requests(page)
    keys = [column.key for column in COLUMNS]

    tab.table.sortByColumn(keys.index("reference"), Qt.SortOrder.AscendingOrder)
    assert references(page) == ["IN-1", "MLA-2026-9", "MLA-2026-10"]
    tab.table.sortByColumn(keys.index("state"), Qt.SortOrder.DescendingOrder)
    assert references(page) == ["MLA-2026-9", "IN-1", "MLA-2026-10"]
    tab.table.sortByColumn(keys.index("kinds"), Qt.SortOrder.AscendingOrder)

    assert references(page)[-1] == "MLA-2026-10"


def test_a_request_is_found_and_opened_by_keyboard_alone(window: Window, office: Path, qtbot: QtBot) -> None:
    page = shown(window, qtbot)
    assert requests(page).filters.search.hasFocus()

    QTest.keyClicks(requests(page).filters.search, "montenegro")
    QTest.keyClick(requests(page).filters.search, Qt.Key.Key_Down)
    assert requests(page).table.hasFocus()
    QTest.keyClick(requests(page).table, Qt.Key.Key_Return)
    flush()

    assert window.filing.work is not None
    assert window.filing.work.case.path == office / "brazil.mla"
    assert window.findChild(RegisterPage) is None


def test_escape_leaves_the_page(window: Window, office: Path, qtbot: QtBot) -> None:
    page = shown(window, qtbot)

    QTest.keyClick(requests(page).filters.search, Qt.Key.Key_Escape)
    flush()

    assert window.findChild(RegisterPage) is None


def test_a_saved_request_is_listed_at_once(window: Window, office: Path, qtbot: QtBot) -> None:
    page = shown(window, qtbot)
    window.filing.open_path(office / "brazil.mla")
    work = window.filing.work
    assert work is not None
    work.open.put(("requesting", "reference"), "CHANGED-1")
    window.filing.save()

    page = shown(window, qtbot)

    assert "CHANGED-1" in references(page)


def test_what_could_not_be_read_is_told_with_its_reason(window: Window, office: Path, qtbot: QtBot) -> None:
    (office / "broken.mla").write_bytes(b"{")

    page = shown(window, qtbot)
    assert page.unread.text() == "1 file was not read…"
    page.unread.click()
    dialog: Any = page.findChild(QDialog, "register-unread-dialog")

    assert dialog.table.item(0, 0).text() == "broken.mla"
    assert "damaged" in dialog.table.item(0, 1).text()
    dialog.reject()


def test_the_list_is_saved_for_a_spreadsheet_as_it_is_shown(
    window: Window, office: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    saved(office, "hostile.mla", case("restraint", reference='=HYPERLINK("x")'))
    page = shown(window, qtbot)
    target = tmp_path / "list.csv"

    requests(page).filters.search.setText("restraint")
    assert requests(page).write_to(target)

    content = target.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    lines = content.decode("utf-8-sig").splitlines()
    assert len(lines) == 2
    assert lines[0].startswith("Our reference,State,Status")
    assert lines[1].startswith("\"'=HYPERLINK(")


def test_a_list_is_not_saved_over_a_request(window: Window, office: Path, qtbot: QtBot) -> None:
    page = shown(window, qtbot)

    assert not requests(page).write_to(office / "swiss.mla")

    assert case_file.load(office / "swiss.mla").requesting.reference == "MLA-2026-9"
    assert page.message.isVisible()


def test_the_reference_is_copied_without_marks_of_direction(
    window: Window, office: Path, qtbot: QtBot
) -> None:
    page = shown(window, qtbot)

    requests(page).filters.search.setText("montenegro")
    requests(page).copying.click()

    assert QApplication.clipboard().text() == "MLA-2026-10"


def test_statistics_count_and_their_tables_are_copied(window: Window, office: Path, qtbot: QtBot) -> None:
    page = shown(window, qtbot)
    tab = statistics(page)

    assert tab.total.text() == "2 requests"
    assert {bar.label: bar.end for bar in tab.by_state.bars.bars} == {"Brazil": 1, "Switzerland": 1}
    median = tab.replies.table.item(0, 3)
    assert median is not None
    assert median.text() == "30"
    tab.by_status.copying.click()
    assert QApplication.clipboard().text().splitlines()[0] == "Status,Requests"
    tab.year.setCurrentIndex(tab.year.findData(2026))
    assert tab.total.text() == "1 request"
    tab.year.setCurrentIndex(0)
    tab.direction.setCurrentIndex(1)
    assert [bar.label for bar in tab.by_state.bars.bars] == ["Kenya"]
    assert tab.replies.empty.isVisible()


def test_every_control_has_a_name(window: Window, office: Path, qtbot: QtBot) -> None:
    page = shown(window, qtbot)
    tab = requests(page)
    counted = statistics(page)

    for widget in (tab.filters.search, *tab.filters.boxes, tab.table, counted.by_state.table, counted.year):
        assert widget.accessibleName(), widget.objectName()
    buddies = {label.buddy() for label in page.findChildren(QLabel)}
    assert {tab.filters.search, *tab.filters.boxes, counted.year, counted.direction} <= buddies


@pytest.mark.parametrize("language", ["ar", "fr", "zh_Hans"])
def test_the_page_speaks_each_language_and_follows_its_direction(
    window: Window, office: Path, qtbot: QtBot, language: str
) -> None:
    window.switch_language(language)
    page = shown(window, qtbot)
    model = requests(page).model

    right_to_left = translator(language, "interface").language.direction == "rtl"
    assert (page.layoutDirection() is Qt.LayoutDirection.RightToLeft) is right_to_left
    assert model.rowCount() == 3
    assert model.index(0, 0).data().startswith("\u2066")


def test_the_register_is_kept_and_read_again(
    window: Window, office: Path, qtbot: QtBot, folders: Folders, preferences: Preferences
) -> None:
    shown(window, qtbot)
    preferences.register.end()

    opened = store.open_register(folders)

    assert opened.beginning is store.Beginning.KEPT
    assert len(opened.register) == 3


@pytest.fixture
def damaged(folders: Folders) -> None:
    """Damage the register before the window reads it."""
    store.keep(folders, b"no register")


def test_a_damaged_register_is_made_anew_and_that_is_said(
    damaged: None, office: Path, window: Window, qtbot: QtBot
) -> None:
    page = shown(window, qtbot)

    assert "made anew" in page.message.text()
    assert len(references(page)) == 3


def test_ten_thousand_rows_are_read_when_they_come_into_sight(qapp: QApplication) -> None:
    register = register_of()
    entry = entry_of(case("service"))
    for number in range(10_000):
        register.put(f"/{number}", Looks(1, number, ""), entry)
    model = RequestsModel(register, translator("en", "interface"))

    model.show(model.wanted)

    assert model.rowCount() == 10_000
    assert len(model._rows) == 0
    assert model.index(9_999, 0).data() is not None
    assert len(model._rows) <= 100


def test_a_locked_register_shows_nothing_until_the_key_is_unlocked(
    window: Window, office: Path, qtbot: QtBot, preferences: Preferences
) -> None:
    identity = pyrage.x25519.Identity.generate()
    keys = Keys(PublicKey("N. N.", str(identity.to_public())), has_identity=True, identities=(str(identity),))
    preferences.take_keys(keys)
    page = shown(window, qtbot)
    assert len(references(page)) == 3

    preferences.take_keys(keys.locked())
    assert page.stack.currentWidget() is page.locked
    assert references(page) == []
    preferences.take_keys(keys)
    qtbot.waitUntil(lambda: not preferences.register.scanning)

    assert page.stack.currentWidget() is page.tabs
    assert len(references(page)) == 3


def test_the_checks_hear_of_an_earlier_request(window: Window, office: Path, qtbot: QtBot) -> None:
    shown(window, qtbot)
    window.filing.open_path(saved(office, "again.mla", case(reference="MLA-2026-9")))
    assert window.wizard is not None

    codes = {finding.code for finding in window.wizard.desk.findings}

    assert "A12" in codes
