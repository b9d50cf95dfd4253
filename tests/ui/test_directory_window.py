"""The directory by itself: found by any name, narrowed by filters, read by keyboard, printed as Word and PDF."""

from __future__ import annotations

import datetime as dt
import zipfile
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton

from mlawriter.casebook.settings import Palette
from mlawriter.core.answer import Answer
from mlawriter.directory.issued import ISSUED
from mlawriter.directory.own_record import OwnLanguages
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.ui.accessible import Heading
from mlawriter.ui.directory_age import age_of_directory
from mlawriter.ui.directory_window import DirectoryWindow, show_directory
from mlawriter.ui.start_page import StartPage
from mlawriter.ui.state_list import CODE
from tests.ui.audit import faults
from tests.ui.window_driving import dialog, flush, trigger

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.ui.preferences import Preferences
    from mlawriter.ui.window import Window

TODAY = dt.date(2026, 11, 22)


@pytest.fixture
def shown(window: Window, preferences: Preferences) -> DirectoryWindow:
    made = DirectoryWindow(preferences, window, today=lambda: TODAY)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    return made


def listed(shown: DirectoryWindow) -> list[str]:
    model = shown.list.model()
    return [model.index(row, 0).data(CODE) for row in range(model.rowCount())]


def test_menu_and_start_page_open_the_one_directory(window: Window) -> None:
    trigger(window, "directory")
    first = dialog(window, "directory")

    button = window.findChild(QPushButton, "directory")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert dialog(window, "directory") is first


def test_all_states_are_listed_in_the_order_of_the_language(shown: DirectoryWindow) -> None:
    assert len(listed(shown)) == 201
    assert listed(shown)[:3] == ["AF", "AL", "DZ"]
    assert shown.count.text() == "201 of 201 States and territories"
    assert "EU" in listed(shown)


def test_other_languages_have_orders_of_their_own(window: Window) -> None:
    trigger(window, "language-hr")
    trigger(window, "directory")

    names = list(dialog(window, "directory").states.names.values())
    assert names.index("Čad") > names.index("Cipar")
    assert names.index("Čad") < names.index("Danska")


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("CHE", ["CH"]),
        ("ch", ["CH"]),
        ("Швейцария", ["CH"]),
        ("الصين", ["CN"]),
        ("cote d'ivoire", ["CI"]),
        ("European Un", ["EU"]),
        ("eu", ["EU"]),
        ("Atlantis", []),
    ],
)
def test_a_state_is_found_by_name_in_any_language_or_code(
    shown: DirectoryWindow, typed: str, codes: list[str]
) -> None:
    shown.search.setText(typed)

    assert set(codes) <= set(listed(shown))
    if not codes:
        assert listed(shown) == []
        assert shown.sheet.toPlainText() == "No State fits the search."
        assert not shown.save.isEnabled()
        assert not shown.save_list.isEnabled()
        assert not shown.record.isEnabled()


def test_filters_narrow_the_list_and_the_count(shown: DirectoryWindow) -> None:
    shown.party.setCurrentIndex(shown.party.findData(Answer.NO))
    assert sorted(listed(shown)) == ["CG", "PG", "SB", "TV"]
    assert shown.count.text() == "4 of 201 States and territories"
    shown.party.setCurrentIndex(0)
    shown.language.setCurrentIndex(shown.language.findData("sv"))
    assert sorted(listed(shown)) == ["DK", "FI", "NO", "SE"]
    shown.language.setCurrentIndex(0)
    shown.authority.box.click()
    assert len(listed(shown)) == 80
    shown.own.box.click()
    assert listed(shown) == []


def test_the_sheet_follows_the_list_and_a_search_keeps_it(shown: DirectoryWindow) -> None:
    shown.go("CH")
    assert "Switzerland (CH)" in shown.sheet.toPlainText()
    assert "26 November 2006" in shown.sheet.toPlainText()

    shown.search.setText("sw")

    assert shown.code == "CH"
    shown.search.setText("fran")
    assert shown.code == "FR"
    assert "France (FR)" in shown.sheet.toPlainText()


def test_a_second_state_is_compared(shown: DirectoryWindow) -> None:
    shown.go("CZ")
    assert "both bound from" not in shown.sheet.toPlainText()

    shown.second.setCurrentIndex(shown.second.findData("FR"))

    assert "Yes, both bound from 24 October 2013" in shown.sheet.toPlainText()


def test_keys_alone_go_from_search_to_sheet(shown: DirectoryWindow) -> None:
    assert shown.search.hasFocus()
    QTest.keyClicks(shown.search, "sweden")
    QTest.keyClick(shown.search, Qt.Key.Key_Down)
    assert shown.list.hasFocus()
    assert "Sweden (SE)" in shown.sheet.toPlainText()
    shown.search.clear()
    QTest.keyClick(shown.list, Qt.Key.Key_Down)
    assert shown.code == "CH"
    reached = set()
    for _ in range(30):
        focused = QApplication.focusWidget()
        assert focused is not None
        around = focused.parentWidget()
        assert around is not None
        reached |= {focused.objectName(), around.objectName()}
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert {
        "directory-search",
        "directory-party",
        "directory-language",
        "directory-authority",
        "directory-own",
        "directory-old",
        "directory-states",
        "directory-second",
        "directory-sheet",
        "directory-record",
        "directory-save",
        "directory-save-list",
        "directory-close",
    } <= reached


def test_a_record_of_the_office_is_shown_at_once(shown: DirectoryWindow, preferences: Preferences) -> None:
    shown.go("CH")
    languages = OwnLanguages(tags=("en",), initials="AB", checked=TODAY)

    preferences.record({"CH": {"languages": languages}})

    assert "Your own record, checked on 22 November 2026 by AB." in shown.sheet.toPlainText()
    shown.own.box.click()
    assert listed(shown) == ["CH"]


def test_the_record_of_the_state_that_is_shown_can_be_edited(shown: DirectoryWindow) -> None:
    shown.go("CH")

    shown.record.click()

    assert "Switzerland" in dialog(shown, "own-record").windowTitle() + " ".join(
        heading.text() for heading in dialog(shown, "own-record").findChildren(Heading)
    )
    shown.go("EU")
    assert not shown.record.isEnabled()


@pytest.mark.parametrize(("ending", "head"), [(".docx", b"PK"), (".pdf", b"%PDF-"), (".PDF", b"%PDF-")])
@pytest.mark.parametrize("all_shown", [False, True])
def test_sheet_and_list_are_written_as_word_and_pdf(
    shown: DirectoryWindow, tmp_path: Path, ending: str, head: bytes, all_shown: bool
) -> None:
    shown.search.setText("sw")
    shown.go("CH")
    target = tmp_path / f"sheet{ending}"

    assert shown.write_to(target, all_shown=all_shown)

    first = target.read_bytes()
    assert first.startswith(head)
    assert shown.write_to(target, all_shown=all_shown)
    assert target.read_bytes() == first
    assert str(tmp_path).encode() not in first
    assert "The document is here:" in shown.message.text()


def test_the_list_that_is_written_says_what_kept_others_out(shown: DirectoryWindow, tmp_path: Path) -> None:
    shown.search.setText("sw")
    shown.language.setCurrentIndex(shown.language.findData("fr"))
    shown.authority.box.setChecked(True)
    target = tmp_path / "list.docx"

    assert shown.write_to(target, all_shown=True)

    with zipfile.ZipFile(target) as archive:
        said = archive.read("word/document.xml").decode()
    for words in (
        "1 of 201 States and territories",
        "Search for a State: sw",
        "Languages accepted: French",
        "Designated authority known",
    ):
        assert words in said, words
    assert "Party to the Convention: All" not in said


def test_a_file_that_cannot_be_written_is_told(shown: DirectoryWindow, tmp_path: Path) -> None:
    assert not shown.write_to(tmp_path / "nowhere" / "sheet.docx")

    assert shown.message.property("severity") == "blocking"
    assert shown.message.isVisible()


def test_a_sheet_takes_no_request_s_place(shown: DirectoryWindow, tmp_path: Path) -> None:
    assert not shown.write_to(tmp_path / "case.mla")

    assert not (tmp_path / "case.mla").exists()


def test_the_officer_chooses_where_it_goes(shown: DirectoryWindow, tmp_path: Path) -> None:
    shown.go("CH")
    shown.save.click()
    chooser = shown.findChild(QFileDialog, "directory-file")
    assert chooser is not None
    assert chooser.findChildren(QLineEdit)[0].text() == "Directory-of-States-CH.docx"

    chooser.fileSelected.emit(str(tmp_path / "ch.docx"))

    assert (tmp_path / "ch.docx").is_file()
    chooser.close()
    flush()


def test_another_language_closes_the_directory(shown: DirectoryWindow, window: Window) -> None:
    trigger(window, "language-fr")
    flush()

    assert window.findChildren(DirectoryWindow) == []


@pytest.mark.parametrize("palette", [Palette.LIGHT, Palette.DARK])
@pytest.mark.parametrize("tag", [language.tag for language in LANGUAGES])
def test_the_directory_is_for_everybody(
    window: Window, preferences: Preferences, tag: str, palette: Palette
) -> None:
    preferences.change(palette=palette)
    trigger(window, f"language-{tag}")
    trigger(window, "directory")
    made = dialog(window, "directory")
    made.go("HK")
    made.second.setCurrentIndex(made.second.findData("FJ"))
    QApplication.processEvents()

    assert made.width() <= 1366
    assert made.height() <= 768
    assert faults(made) == []


def test_a_directory_without_any_state_is_shown(window: Window, preferences: Preferences) -> None:
    from mlawriter.directory.directory import NOTHING_KNOWN

    preferences.take_directory(NOTHING_KNOWN)

    made = show_directory(preferences, window)

    assert len(listed(made)) == 201
    assert "Not known in this directory" in made.sheet.toPlainText()


def test_an_old_directory_is_told_on_the_start_page(window: Window, preferences: Preferences) -> None:
    words = "The directory is of 22 November 2026, more than twelve months old. Ask for a newer edition."
    page = window.findChild(StartPage)
    assert page is not None

    assert age_of_directory(preferences, dt.date(2027, 11, 21)) == ""
    assert age_of_directory(preferences, dt.date(2027, 11, 22)) == words
    page.tell_age(words)
    assert [label.isVisible() for label in page.findChildren(QLabel) if label.text() == words] == [True]
    page.tell_age("")
    assert not [label for label in page.findChildren(QLabel) if label.text() == words]


def test_the_age_is_not_looked_up_where_the_edition_that_ships_is_fresh(preferences: Preferences) -> None:
    assert age_of_directory(preferences, ISSUED) == ""
    assert preferences._office is None
