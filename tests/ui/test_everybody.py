"""Every page for everybody: named, reached by keyboard, large enough, readable, nothing cut off or scrolled sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from mlawriter.casebook.settings import Palette
from mlawriter.directory.own_comparison import compared
from mlawriter.directory.own_record import OwnLanguages, OwnText
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.request.own_authority import (
    OftenNamed,
    OwnAuthority,
    OwnContact,
    OwnLanguage,
    OwnSignatory,
    Profiles,
)
from mlawriter.request.steps import STEPS
from mlawriter.ui.accessible import Heading
from mlawriter.ui.directory_update import DirectoryUpdate
from mlawriter.ui.own_record import edit_own_record
from mlawriter.ui.own_records import ImportedRecords
from mlawriter.ui.publishers import PublishersDialog
from tests.directory.signing import shipped_edition, write_pack
from tests.ui.audit import faults, overflowing
from tests.ui.window_driving import dialog, flush, trigger

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.ui.preferences import Preferences
    from mlawriter.ui.window import Window

TAGS = [language.tag for language in LANGUAGES]
SHOWN = [
    *((tag, "bank-records") for tag in TAGS),
    *((tag, sample) for tag in ("en", "ar") for sample in ("service", "statements")),
]
"""Samples by language: every language by the longest one, two languages by all."""
PAGES = [*(step.key for step in STEPS), "review"]


def show_page(window: Window, key: str) -> None:
    assert window.wizard is not None
    window.wizard.go(key)
    # What is laid out at the next turn of the event loop, and what that moves in turn.
    for _ in range(40):
        QApplication.processEvents()


def speak(window: Window, tag: str) -> None:
    trigger(window, f"language-{tag}")


@pytest.mark.parametrize("palette", [Palette.LIGHT, Palette.DARK])
@pytest.mark.parametrize("tag", TAGS)
def test_start_page_is_for_everybody(
    window: Window, preferences: Preferences, tag: str, palette: Palette
) -> None:
    preferences.change(palette=palette)
    speak(window, tag)

    assert faults(window) == []


@pytest.mark.parametrize(("tag", "sample"), SHOWN)
def test_every_page_is_for_everybody(window: Window, tag: str, sample: str) -> None:
    speak(window, tag)
    trigger(window, f"sample-{sample}")
    found: dict[str, list[str]] = {}

    for key in PAGES:
        show_page(window, key)
        found[key] = faults(window)

    assert {key: listed for key, listed in found.items() if listed} == {}


@pytest.mark.parametrize("palette", [Palette.LIGHT, Palette.DARK])
def test_empty_pages_are_for_everybody(window: Window, preferences: Preferences, palette: Palette) -> None:
    preferences.change(palette=palette)
    trigger(window, "new")
    found: dict[str, list[str]] = {}

    for key in PAGES:
        show_page(window, key)
        found[key] = faults(window)

    assert {key: listed for key, listed in found.items() if listed} == {}


@pytest.mark.parametrize(
    "name",
    ["about", "export", "translations", "own-authority", "own-records", "directory-update"],
)
@pytest.mark.parametrize("tag", TAGS)
def test_dialogs_are_for_everybody(window: Window, tag: str, name: str) -> None:
    speak(window, tag)
    trigger(window, "sample-bank-records")

    trigger(window, name)

    assert faults(dialog(window, name)) == []


@pytest.mark.parametrize("tag", TAGS)
def test_help_is_for_everybody(window: Window, tag: str) -> None:
    speak(window, tag)
    trigger(window, "help-contents")
    shown = dialog(window, "help")
    found: dict[str, list[str]] = {}

    for topic in ("contents", "article/18(15)", "term/safe-conduct", "check/E05", "keyboard"):
        shown.go(topic)
        flush()
        found[topic] = faults(shown)
    shown.contents.search.setText("18")
    flush()

    assert {topic: listed for topic, listed in found.items() if listed} == {}
    assert faults(shown) == []


@pytest.mark.parametrize(("tag", "sample"), SHOWN)
def test_small_screen_needs_no_scrolling_sideways(window: Window, tag: str, sample: str) -> None:
    speak(window, tag)
    found: dict[str, list[str]] = {"start": overflowing(window)}
    trigger(window, f"sample-{sample}")
    window.resize(1366, 768)

    for key in PAGES:
        show_page(window, key)
        found[key] = overflowing(window)

    assert {key: listed for key, listed in found.items() if listed} == {}
    assert (window.width(), window.height()) == (1366, 768)


def test_large_text_needs_no_scrolling_sideways(window: Window, preferences: Preferences) -> None:
    preferences.change(text_size=130)
    trigger(window, "sample-bank-records")
    window.resize(1366, 768)
    found: dict[str, list[str]] = {}

    for key in PAGES:
        show_page(window, key)
        found[key] = overflowing(window)

    assert {key: listed for key, listed in found.items() if listed} == {}
    assert window.width() == 1366


def test_headings_have_their_role(window: Window) -> None:
    heading = window.findChild(Heading)
    assert heading is not None

    interface = QAccessible.queryAccessibleInterface(heading)

    assert interface.role() is QAccessible.Role.Heading
    assert interface.text(QAccessible.Text.Name) == "Requests for mutual legal assistance"


def test_audit_finds_what_is_planted(window: Window) -> None:
    small = QPushButton(window)
    small.setGeometry(0, 0, 10, 10)
    cut = QLabel("much longer than its room", window)
    cut.setGeometry(0, 0, 20, 20)
    small.show()
    cut.show()

    found = faults(window)

    assert "QPushButton '': no name" in found
    assert any("target of 10 x" in fault for fault in found)
    assert any("clipped" in fault for fault in found)
    small.deleteLater()
    cut.deleteLater()
    flush()


@pytest.mark.parametrize("tag", TAGS)
def test_profiles_of_the_office_are_for_everybody(window: Window, preferences: Preferences, tag: str) -> None:
    profile = OwnAuthority(
        name={"en": "Ministry"},
        pattern="{number}",
        languages=[OwnLanguage(tag="en")],
        contacts=[OwnContact()],
        signatories=[OwnSignatory()],
        often_named=[OftenNamed()],
    )
    preferences.keep_authorities(Profiles(), Profiles(profiles=[profile, OwnAuthority()]))
    speak(window, tag)

    trigger(window, "own-authority")
    assert faults(dialog(window, "own-authority")) == []
    dialog(window, "own-authority").reject()
    flush()

    trigger(window, "new")
    assert faults(dialog(window, "choose-authority")) == []
    dialog(window, "choose-authority").accept()
    flush()
    for key in ("authorities", "closing"):
        show_page(window, key)
        assert faults(window) == []
        assert overflowing(window) == []


@pytest.mark.parametrize("tag", TAGS)
def test_records_of_states_and_updates_are_for_everybody(
    window: Window, preferences: Preferences, tag: str, tmp_path: Path
) -> None:
    preferences.record({"CH": {"authority": OwnText(text="Ours"), "languages": OwnLanguages(tags=("de",))}})
    speak(window, tag)
    record = edit_own_record("CH", preferences, window)
    for field in record.pages:
        record.go(field)
        flush()
        assert faults(record) == []
    record.reject()
    update = DirectoryUpdate(preferences, window)
    update.take(write_pack(tmp_path / "x.mlapack", shipped_edition(states=[])))
    update.open()
    flush()
    assert faults(update) == []
    publishers = PublishersDialog(preferences.folders, preferences.speak, update)
    publishers.open()
    flush()
    assert faults(publishers) == []
    theirs = compared({}, preferences.office.directory.own)
    imported = ImportedRecords(theirs, 0, preferences.speak, window)
    imported.open()
    flush()
    assert faults(imported) == []


@pytest.mark.parametrize("tag", TAGS)
def test_the_short_form_is_for_everybody(window: Window, tag: str) -> None:
    speak(window, tag)
    found = window.findChild(QPushButton, "set-up")
    assert found is not None

    found.click()
    flush()

    assert faults(dialog(window, "first-authority")) == []
