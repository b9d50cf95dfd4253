"""The window: menus, title, the mark of exercises, language, colours, size of the text."""

from __future__ import annotations

import datetime as dt
import platform
import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QPushButton, QTextBrowser, QWidget

import mlawriter
from mlawriter.casebook.office import Office
from mlawriter.casebook.settings import Palette, load_settings
from mlawriter.directory.directory import Directory
from mlawriter.directory.pack_file import shipped
from mlawriter.help.keyboard import KEYS
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.training import samples
from mlawriter.ui import style
from mlawriter.ui.style import DARK, LIGHT, Colours
from mlawriter.ui.window import Window
from tests.ui.conftest import end
from tests.ui.window_driving import REFERENCE, answer, choose, dialog, trigger, type_reference

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.casebook.folders import Folders
    from mlawriter.ui.preferences import Preferences


def action(window: Window, name: str) -> QAction:
    found = window.findChild(QAction, f"action-{name}")
    assert found is not None
    return found


def reference(window: Window) -> str:
    assert window.filing.work is not None
    return window.filing.work.open.request.requesting.reference


def test_commands_of_a_case_wait_for_a_case(window: Window) -> None:
    names = ("save", "save-as", "export", "close", "undo", "redo", "training")
    assert not any(action(window, name).isEnabled() for name in names)

    trigger(window, "new")

    offered = {name for name in names if action(window, name).isEnabled()}
    assert offered == set(names) - {"undo", "redo"}


def test_undo_and_redo_show_the_field_that_they_change(window: Window) -> None:
    trigger(window, "new")
    type_reference(window, "MLA/1")
    assert window.filing.unsaved
    assert window.wizard is not None
    window.wizard.go("facts")

    trigger(window, "undo")

    assert reference(window) == ""
    assert window.wizard.current_key == "authorities"
    assert not action(window, "undo").isEnabled()
    trigger(window, "redo")
    assert reference(window) == "MLA/1"
    line = window.findChild(QLineEdit, REFERENCE)
    assert line is not None
    assert line.text() == "MLA/1"


def test_exercise_is_marked_in_title_and_window(window: Window) -> None:
    band = window.findChild(QFrame, "training-band")
    assert band is not None
    trigger(window, "new")
    assert not band.isVisible()
    assert "TRAINING" not in window.windowTitle()

    trigger(window, "training")
    assert not action(window, "training").isChecked()
    answer(dialog(window, "mark-as-training"), "Cancel")
    assert not band.isVisible()

    trigger(window, "training")
    answer(dialog(window, "mark-as-training"), "Mark as training exercise")

    assert band.isVisible()
    assert window.windowTitle().startswith("TRAINING – ")
    assert action(window, "training").isChecked()
    assert not action(window, "training").isEnabled()
    assert not action(window, "undo").isEnabled()
    assert window.filing.unsaved


def test_brackets_in_a_reference_are_not_taken_for_the_mark_of_changes(window: Window) -> None:
    trigger(window, "new")
    type_reference(window, "A[*]B")
    assert window.filing.unsaved

    assert window.windowTitle().startswith("A[*][*]B – ")


def test_shown_window_has_no_status_message(window: Window) -> None:
    window.begin()

    assert window.statusBar().currentMessage() == ""


def test_language_switches_live_and_keeps_step_and_text(window: Window, qapp: QApplication) -> None:
    trigger(window, "new")
    type_reference(window, "MLA/2")
    assert window.wizard is not None
    window.wizard.go("offences")

    trigger(window, "language-ar")

    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert window.wizard.current_key == "offences"
    assert reference(window) == "MLA/2"
    assert action(window, "language-ar").isChecked()
    trigger(window, "language-fr")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert window.wizard.current_key == "offences"


def test_language_is_remembered(window: Window, folders: Folders) -> None:
    trigger(window, "language-fr")

    assert load_settings(folders).language == "fr"


def test_qt_speaks_the_language_of_the_window(window: Window, qapp: QApplication) -> None:
    trigger(window, "language-fr")

    assert qapp.translate("QLineEdit", "&Undo") == "&Annuler"
    trigger(window, "language-en")
    assert qapp.translate("QLineEdit", "&Undo") == "&Undo"


_ENGLISH = re.compile(r"[A-Za-z]{4,}")


@pytest.mark.parametrize("shown", ["start", "help-contents", "about"])
def test_nothing_english_is_left_in_arabic(window: Window, shown: str) -> None:
    trigger(window, "language-ar")
    if shown != "start":
        trigger(window, shown)

    texts = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    texts += [button.text() for button in window.findChildren(QPushButton) if button.isVisible()]
    texts += [found.text() for found in window.findChildren(QAction) if found.objectName()]
    left = {text for text in texts if _ENGLISH.search(text) and not _SAME_EVERYWHERE.search(text)}
    assert not left


_NAMES = "|".join(re.escape(language.name) for language in LANGUAGES)
_SAME_EVERYWHERE = re.compile(rf"mlawriter|{_NAMES}|Apache|Enter|^(Ctrl|Alt|Shift)\+")


def test_colours_switch_and_are_remembered(window: Window, qapp: QApplication, folders: Folders) -> None:
    trigger(window, "palette-dark")

    assert qapp.palette().window().color().name() == DARK.window
    assert load_settings(folders).palette is Palette.DARK
    trigger(window, "palette-light")
    assert qapp.palette().window().color().name() == LIGHT.window


def test_text_grows_shrinks_and_returns(window: Window, qapp: QApplication, folders: Folders) -> None:
    usual = qapp.font().pointSizeF()

    trigger(window, "larger")
    trigger(window, "larger")

    assert qapp.font().pointSizeF() == pytest.approx(usual * 1.2, abs=0.05)
    assert load_settings(folders).text_size == 120
    trigger(window, "usual-size")
    trigger(window, "smaller")
    assert qapp.font().pointSizeF() == pytest.approx(usual * 0.9, abs=0.05)


def test_text_stays_within_sizes_that_can_be_read(preferences: Preferences) -> None:
    for _ in range(30):
        preferences.resize_text(1)
    assert preferences.settings.text_size == style.LARGEST
    for _ in range(30):
        preferences.resize_text(-1)
    assert preferences.settings.text_size == style.SMALLEST


def test_preview_is_hidden_and_stays_hidden(
    window: Window, folders: Folders, preferences: Preferences
) -> None:
    trigger(window, "new")
    assert window.wizard is not None
    assert window.wizard.preview.isVisible()

    trigger(window, "preview")

    assert not window.wizard.preview.isVisible()
    assert not load_settings(folders).preview
    again = Window(preferences)
    again.show()
    again.filing.new()
    assert again.wizard is not None
    assert not again.wizard.preview.isVisible()
    end(again)


def test_place_of_the_window_is_remembered(window: Window, folders: Folders) -> None:
    window.close()

    assert load_settings(folders).geometry


def test_review_opens_the_export(window: Window) -> None:
    trigger(window, "sample-bank-records")
    assert window.wizard is not None

    window.wizard.export_wanted.emit(False)

    assert dialog(window, "export").isVisible()


def test_menu_opens_the_export(window: Window) -> None:
    trigger(window, "sample-bank-records")

    trigger(window, "export")

    assert dialog(window, "export").isVisible()


def test_about_says_version_and_promises(window: Window) -> None:
    trigger(window, "about")

    words = " ".join(label.text() for label in dialog(window, "about").findChildren(QLabel))
    assert f"mlawriter {mlawriter.__version__} (from a checkout), Python 3." in words
    assert "without a network" in words
    assert "Apache" in words


def test_about_gives_the_build_in_one_piece(window: Window) -> None:
    trigger(window, "about")

    dialog(window, "about").findChild(QPushButton, "about-copy").click()

    build, system = QGuiApplication.clipboard().text().splitlines()
    assert build.startswith(f"mlawriter {mlawriter.__version__} (")
    assert build.endswith(f", Qt {qVersion()}")
    assert system.startswith(platform.system())


def test_about_tells_what_the_directory_holds_and_where_it_is_from(window: Window) -> None:
    trigger(window, "about")

    shown = dialog(window, "about")
    words = " ".join(label.text() for label in shown.findChildren(QLabel))
    sources = shown.findChild(QTextBrowser, "about-sources").toPlainText()
    assert f"put together on 22 November 2026 ({shipped().mark})." in words
    assert "Parties to the Convention: 194. With a named authority: 77. With languages: 64." in words
    assert "With an answer on INTERPOL: 9." in words
    assert "Not an official publication of the United Nations." in words
    assert "Source: RIS, www.ris.bka.gv.at, CC BY 4.0, translated and condensed" in sources
    assert "origin: United Nations Treaty Collection" in sources
    assert shown.height() <= 768


def test_each_shortcut_of_the_menus_is_on_the_page_of_shortcuts(window: Window) -> None:
    listed = {keys for keys, _ in KEYS}
    held = {found.shortcut().toString() for found in window.findChildren(QAction)} - {""}

    assert held - listed - _AS_THE_SYSTEM_HAS_IT == set()


_AS_THE_SYSTEM_HAS_IT = {"Ctrl+Shift+Z", "Ctrl+0"}


def test_no_shortcut_is_taken_twice(window: Window) -> None:
    held = [
        found.shortcut().toString()
        for found in window.findChildren(QAction)
        if not found.shortcut().isEmpty()
    ]

    assert len(held) == len(set(held))


PAIRS = (
    ("text", "window"), ("text", "card"), ("text", "base"), ("quiet", "window"), ("quiet", "card"),
    ("quiet", "base"), ("on_accent", "accent"), ("on_accent", "accent_hover"), ("on_selected", "selected"),
    ("text", "hover"), ("disabled", "base"), ("disabled", "window"), ("blocking", "window"), ("blocking", "card"),
    ("warning", "window"), ("warning", "card"), ("advice", "window"), ("advice", "card"), ("on_band", "band"),
    ("accent", "window"), ("accent", "base"),
)  # fmt: skip


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_stands_out_from_its_ground(colours: Colours, text: str, ground: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["window", "card", "base"])
def test_edges_of_fields_can_be_seen(colours: Colours, ground: str) -> None:
    assert contrast(colours.strong_border, getattr(colours, ground)) >= 3


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG 2.2 measures it."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
def test_menus_are_mirrored_with_the_window(window: Window, language: object) -> None:
    trigger(window, f"language-{language.tag}")  # type: ignore[attr-defined]  # parametrize knows no type

    rtl = language.direction == "rtl"  # type: ignore[attr-defined]
    widgets: list[QWidget] = [window, window.menuBar()]
    assert all((widget.layoutDirection() is Qt.LayoutDirection.RightToLeft) is rtl for widget in widgets)


def test_a_sample_is_examined_on_the_day_of_its_story_until_it_is_saved(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = dt.date(2001, 1, 1)
    monkeypatch.setattr(samples, "SCENARIO_DAY", story)
    window.filing.open_sample("bank-records")
    work, wizard = window.filing.work, window.wizard
    assert work is not None
    assert wizard is not None
    request = work.open.request
    office = Office(directory=Directory(shipped()))
    assert wizard.desk.findings == office.examine(request, story)
    assert wizard.desk.findings != office.examine(request, dt.date.today())  # noqa: DTZ011 - the officer's own day
    assert "1 January 2001" in band(window)

    trigger(window, "save-as")
    choose(window, "save-file", tmp_path / "own.mla")

    assert wizard.desk.findings == office.examine(request, dt.date.today())  # noqa: DTZ011 - as above
    assert "1 January 2001" not in band(window)


def band(window: Window) -> str:
    frame = window.findChild(QFrame, "training-band")
    assert frame is not None
    (words,) = frame.findChildren(QLabel)
    return words.text()
