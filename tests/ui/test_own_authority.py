"""What the office says of itself: set up by keyboard, edited, exchanged with colleagues, used by new letters."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListWidget, QPushButton, QSpinBox, QWidget

from mlawriter.casebook import lock
from mlawriter.casebook.letterhead_file import import_letterhead
from mlawriter.casebook.own_authorities import load_profiles
from mlawriter.casebook.own_authority_file import FORMAT, write_profile
from mlawriter.casebook.own_authority_place import authorities_file
from mlawriter.casebook.running_numbers import set_next_number
from mlawriter.casebook.weighty_file import OfficeFileDamaged
from mlawriter.render.compose import compose
from mlawriter.render.html import html
from mlawriter.request.own_authority import (
    OftenNamed,
    OwnAuthority,
    OwnContact,
    OwnLanguage,
    OwnSignatory,
    Profiles,
)
from mlawriter.request.request import Request
from tests.reading import plain
from tests.ui.typist import Typist
from tests.ui.window_driving import dialog, flush, no_dialog, trigger

if TYPE_CHECKING:
    from mlawriter.casebook.folders import Folders
    from mlawriter.ui.own_authority import OwnAuthorityDialog
    from mlawriter.ui.preferences import Preferences
    from mlawriter.ui.window import Window

MINISTRY = Path(__file__).parents[1] / "render" / "letterhead" / "ministry.docx"
YEAR = dt.date.today().year  # noqa: DTZ011 - the officer's own day


def ours() -> OwnAuthority:
    return OwnAuthority(
        id="ours",
        title="Central authority",
        state="ME",
        zone="Europe/Podgorica",
        pattern="MLA-{year}-{number:04}",
        languages=[OwnLanguage(tag="fr"), OwnLanguage(tag="en")],
        name={"en": "Ministry of Justice", "fr": "Ministère de la Justice", "ar": "وزارة العدل"},
        address={"en": "1 Some Street", "fr": "1, rue Quelconque", "ar": "شارع 1"},
        closing={"fr": "Veuillez agréer nos salutations.", "ar": "وتفضلوا بقبول فائق الاحترام."},
        contacts=[
            OwnContact(name={"fr": "A. Officer"}, telephone="+382 20 000 000"),
            OwnContact(name={"fr": "B. Officer"}, function={"fr": "Juriste"}, hours="08:00-16:00"),
        ],
        signatories=[
            OwnSignatory(name={"fr": "The Head"}, function={"fr": "Cheffe", "en": "Head"}, authorised=True),
            OwnSignatory(name={"fr": "The Deputy"}, function={"fr": "Adjoint"}, authorised=True),
        ],
        often_named=[OftenNamed(name={"fr": "Parquet"}, functions={"fr": "Poursuit."})],
    )


@pytest.fixture
def profile(preferences: Preferences) -> OwnAuthority:
    made = ours()
    preferences.keep_authorities(Profiles(), Profiles(profiles=[made]))
    return made


def request_of(window: Window) -> Request:
    work = window.filing.work
    assert work is not None
    return work.open.request


def button(window: QWidget, name: str) -> QPushButton:
    found = window.findChild(QPushButton, name)
    assert found is not None, name
    return found


def offered(window: Window, path: tuple[str, ...]) -> QPushButton:
    """Return the button that the profile has beneath a field, on its page."""
    assert window.wizard is not None
    window.wizard.reach(path)
    flush()
    return button(window, f"{'/'.join(path)}/own")


def press(pressed: QPushButton) -> None:
    QTest.keyClick(pressed, Qt.Key.Key_Space)
    flush()


def pick(pressed: QPushButton, row: int) -> None:
    menu = pressed.menu()
    menu.aboutToShow.emit()
    menu.actions()[row].trigger()
    flush()


def opened(window: Window) -> OwnAuthorityDialog:
    trigger(window, "own-authority")
    found: OwnAuthorityDialog = dialog(window, "own-authority")
    return found


def field(around: QWidget, name: str) -> QLineEdit:
    found = around.findChild(QLineEdit, name)
    assert found is not None, name
    return found


def fill(around: QWidget, name: str, words: str) -> None:
    line = field(around, name)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, words)


def save(around: OwnAuthorityDialog) -> None:
    around.save()
    flush()


def test_the_first_profile_is_made_by_keyboard_from_the_start_page(window: Window, folders: Folders) -> None:
    press(button(window, "set-up"))
    dialog(window, "first-authority").activateWindow()
    QApplication.processEvents()
    hands = Typist(window)

    hands.state("state", "ME")
    hands.write("state_name", "Montenegro")
    hands.write("name", "Ministry of Justice")
    hands.write("address", "1 Some Street")
    hands.write("contact", "A. Officer")
    hands.write("telephone", "+382 20 000 000")
    hands.write("email", "mla@example.org")
    hands.write("hours", "08:00-16:00")
    hands.write("signatory", "The Head")
    hands.write("function", "Head of unit")
    hands.tick("authorised")
    hands.write("place", "Podgorica")
    hands.write("pattern", "MLA-{year}-{number:04}")
    hands.press(Qt.Key.Key_Return)
    flush()

    assert no_dialog(window)
    assert window.statusBar().currentMessage() == "Your authority is set up: new letters begin with it."
    (made,) = load_profiles(folders).profiles
    assert (made.state, made.zone) == ("ME", "Europe/Podgorica")  # the State has one zone alone
    assert made.pattern == "MLA-{year}-{number:04}"
    assert window.findChild(QPushButton, "set-up") is None

    trigger(window, "new")
    request = request_of(window)
    assert request.language.tag == "en"
    assert request.requesting.name == "Ministry of Justice"
    assert request.requesting.state_name == "Montenegro"
    assert request.requesting.address == "1 Some Street"
    assert request.requesting.contact.name == "A. Officer"
    assert request.requesting.contact.email == "mla@example.org"
    assert request.requesting.contact.hours.startswith("08:00-16:00 (UTC+")
    assert (request.signatory.name, request.signatory.function) == ("The Head", "Head of unit")
    assert request.signatory.authorised
    assert request.signatory.place == "Podgorica"
    assert not window.isWindowModified()


def test_the_short_form_asks_for_the_name_and_can_be_left(window: Window, folders: Folders) -> None:
    press(button(window, "set-up"))
    form = dialog(window, "first-authority")

    form.save()
    assert "name of the authority" in form.message.text()

    form.reject()
    flush()
    assert load_profiles(folders) == Profiles()
    assert window.findChild(QPushButton, "set-up") is not None


def test_without_a_profile_a_new_request_is_empty(window: Window) -> None:
    trigger(window, "new")

    assert request_of(window) == Request()
    assert not offered(window, ("requesting", "reference")).isVisible()


@pytest.mark.parametrize(("downs", "name"), [(0, "Ministère de la Justice"), (1, "Supreme Court")])
def test_of_several_profiles_the_officer_chooses_by_keyboard(
    window: Window, preferences: Preferences, downs: int, name: str
) -> None:
    other = OwnAuthority(title="Court", name={"en": "Supreme Court"})
    preferences.keep_authorities(Profiles(), Profiles(profiles=[other, ours()], usual="ours"))

    trigger(window, "new")
    listed = dialog(window, "choose-authority").list
    for _ in range(downs):
        QTest.keyClick(listed, Qt.Key.Key_Up)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    flush()

    assert request_of(window).requesting.name == name


def test_leaving_the_choice_leaves_everything_as_it_was(window: Window, preferences: Preferences) -> None:
    preferences.keep_authorities(Profiles(), Profiles(profiles=[OwnAuthority(), ours()]))

    trigger(window, "new")
    QTest.keyClick(dialog(window, "choose-authority"), Qt.Key.Key_Escape)
    flush()

    assert window.filing.work is None


@pytest.mark.parametrize(
    ("tag", "name", "closing"),
    [
        ("en", "Ministry of Justice", "the assurances of its highest consideration"),
        ("fr", "Ministère de la Justice", "Veuillez agréer nos salutations."),
        ("ar", "وزارة العدل", "وتفضلوا بقبول فائق الاحترام."),
    ],
)
def test_a_letter_in_each_language_says_what_the_profile_says(
    window: Window, preferences: Preferences, tag: str, name: str, closing: str
) -> None:
    first = ours()
    first.languages = [OwnLanguage(tag=tag)]
    preferences.keep_authorities(Profiles(), Profiles(profiles=[first]))

    trigger(window, "new")
    letter = plain(html(compose(request_of(window), tag)))

    assert name in letter
    assert closing in letter


@pytest.mark.parametrize("kind", ["spontaneous", "proceedings"])
def test_another_document_begins_with_the_profile_too(
    window: Window, profile: OwnAuthority, kind: str
) -> None:
    window.filing.new(kind=kind)

    assert request_of(window).document
    assert request_of(window).requesting.name == profile.name["fr"]


@pytest.mark.usefixtures("profile")
def test_samples_never_take_the_profile_and_an_exercise_keeps_its_mark(window: Window) -> None:
    trigger(window, "sample-service")
    assert request_of(window).requesting.name != "Ministère de la Justice"
    assert not offered(window, ("requesting", "reference")).isVisible()
    assert not offered(window, ("signatory", "name")).isVisible()

    trigger(window, "new-training")
    assert request_of(window).training
    assert request_of(window).requesting.name == "Ministère de la Justice"
    assert not offered(window, ("requesting", "reference")).isVisible()  # an exercise uses no number
    assert offered(window, ("signatory", "name")).isVisible()


@pytest.mark.usefixtures("profile")
def test_the_next_reference_is_taken_by_a_button(window: Window) -> None:
    trigger(window, "new")
    press(offered(window, ("requesting", "reference")))

    assert request_of(window).requesting.reference == f"MLA-{YEAR}-0001"
    assert not button(window, "requesting/reference/own").isVisible()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "requesting/reference"

    trigger(window, "undo")
    press(offered(window, ("requesting", "reference")))
    assert request_of(window).requesting.reference == f"MLA-{YEAR}-0002"  # none is given out twice


def test_a_number_that_cannot_be_taken_is_told(
    window: Window, profile: OwnAuthority, folders: Folders
) -> None:
    set_next_number(folders, profile, YEAR, 5)
    (folders.config / "numbers" / "ours.json").write_text("{")
    trigger(window, "new")

    press(offered(window, ("requesting", "reference")))

    assert "numbers" in dialog(window, "problem").text()
    assert request_of(window).requesting.reference == ""


@pytest.mark.usefixtures("profile")
def test_signatories_contacts_and_authorities_are_offered(window: Window) -> None:
    trigger(window, "new")

    pick(offered(window, ("signatory", "name")), 1)
    pick(offered(window, ("requesting", "contact", "name")), 1)
    pick(offered(window, ("conducting",)), 0)

    request = request_of(window)
    assert (request.signatory.name, request.signatory.function) == ("The Deputy", "Adjoint")
    assert (request.requesting.contact.name, request.requesting.contact.telephone) == ("B. Officer", "")
    assert request.requesting.contact.hours.startswith("08:00-16:00 (UTC")
    assert [(one.name, one.functions) for one in request.conducting] == [("Parquet", "Poursuit.")]
    assert not offered(window, ("conducting",)).isVisible()  # there is no other

    for _ in range(3):
        trigger(window, "undo")
    assert request_of(window).signatory.name == "The Head"
    assert request_of(window).requesting.contact.name == "A. Officer"
    assert request_of(window).conducting == []


@pytest.mark.usefixtures("profile")
@pytest.mark.parametrize("beneath", [("language", "tag"), ("requesting", "name")])
def test_texts_follow_the_language_by_one_button_and_one_undo(
    window: Window, beneath: tuple[str, ...]
) -> None:
    trigger(window, "new")
    assert not offered(window, beneath).isVisible()
    work = window.filing.work
    assert work is not None

    work.open.put(("language", "tag"), "en")
    before = request_of(window).model_dump()
    pressed = offered(window, beneath)
    assert pressed.isVisible()
    assert "English" in pressed.text()
    assert request_of(window).model_dump() == before  # never silently

    press(pressed)
    assert request_of(window).requesting.name == "Ministry of Justice"
    assert request_of(window).signatory.function == "Head"
    assert not button(window, f"{'/'.join(beneath)}/own").isVisible()

    trigger(window, "undo")
    assert request_of(window).model_dump() == before


def test_letters_of_a_profile_have_its_own_letterhead(
    window: Window, preferences: Preferences, profile: OwnAuthority
) -> None:
    own = import_letterhead(MINISTRY).letterhead
    preferences.authorities.keep_letterhead(profile, own)

    trigger(window, "new")
    assert window.wizard is not None
    assert window.wizard.desk.house.letterhead == own

    trigger(window, "sample-service")
    assert window.wizard.desk.house.letterhead is None


def test_a_damaged_letterhead_is_told_and_does_without(
    window: Window, preferences: Preferences, profile: OwnAuthority, folders: Folders
) -> None:
    preferences.authorities.keep_letterhead(profile, import_letterhead(MINISTRY).letterhead)
    (folders.config / "letterheads" / "ours.docx").write_bytes(b"PK\x03\x04")
    preferences._authorities = None  # as after a new start

    trigger(window, "new")

    assert dialog(window, "problem").isVisible()
    assert window.wizard is not None
    assert window.wizard.desk.house.letterhead is None


def test_a_profile_is_added_and_its_texts_typed_in_two_languages(window: Window, folders: Folders) -> None:
    editing = opened(window)
    editing.add()
    flush()

    fill(editing, "title", "Central authority")
    fill(editing, "name", "Ministry of Justice")
    language = editing.findChild(QComboBox, "texts-language")
    assert language is not None
    assert language.currentData() == "en"
    language.setCurrentIndex(language.findData("fr"))
    language.activated.emit(language.currentIndex())
    assert field(editing, "name").text() == ""
    fill(editing, "name", "Parquet")
    fill(editing, "pattern", "A-{number}")
    shown = editing.findChild(QWidget, "next-reference")
    save(editing)

    assert shown is not None
    (made,) = load_profiles(folders).profiles
    assert made.title == "Central authority"
    assert made.name == {"en": "Ministry of Justice", "fr": "Parquet"}
    assert made.pattern == "A-{number}"


def test_what_is_typed_can_be_undone_in_the_language_it_was_typed_in(
    window: Window, profile: OwnAuthority
) -> None:
    editing = opened(window)
    assert editing.form is not None
    held = editing.form.open
    held.put(("name",), "Autre")
    held.show_in("en")
    held.put(("name",), "")

    assert held.request.name == {"fr": "Autre", "ar": profile.name["ar"]}
    held.undo()
    held.undo()
    assert held.request.name == profile.name
    assert held.get(("name",)) == "Ministry of Justice"


@pytest.mark.usefixtures("profile")
def test_lists_name_entries_in_the_language_that_is_shown(window: Window) -> None:
    editing = opened(window)
    assert editing.form is not None
    often = editing.form.open
    often.put(("often_named", 0, "name"), "Parquet spécial")
    often.show_in("en")
    often.put(("often_named", 0, "name"), "Special Prosecutor")
    flush()
    listed = editing.findChild(QListWidget, "often_named/list")
    assert listed is not None
    assert listed.item(0).text() == "1. Special Prosecutor"

    often.show_in("fr")
    assert listed.item(0).text() == "1. Parquet spécial"

    often.show_in("ar")
    assert listed.item(0).text() == "1. Parquet spécial"  # it has no name there


def test_profiles_are_duplicated_removed_and_made_usual(
    window: Window, preferences: Preferences, folders: Folders, profile: OwnAuthority
) -> None:
    preferences.authorities.keep_letterhead(profile, import_letterhead(MINISTRY).letterhead)
    editing = opened(window)
    listed = editing.findChild(QListWidget, "own-authority-list")
    assert listed is not None

    press(button(editing, "own-authority-duplicate"))
    press(button(editing, "own-authority-usual"))
    assert [listed.item(row).text() for row in range(2)] == [
        "Central authority",
        "Copy of Central authority (usual)",
    ]
    assert listed.item(1).toolTip() == "Copy of Central authority (usual)"
    assert listed.textElideMode() == Qt.TextElideMode.ElideMiddle  # "(usual)" is seen however long the name
    listed.setCurrentRow(0)
    press(button(editing, "own-authority-remove"))
    save(editing)

    kept = load_profiles(folders)
    assert [one.title for one in kept.profiles] == ["Copy of Central authority"]
    assert kept.usual == kept.profiles[0].id != "ours"
    assert preferences.authorities.letterhead(kept.profiles[0]) is not None


def test_cancel_keeps_nothing(window: Window, profile: OwnAuthority, folders: Folders) -> None:
    editing = opened(window)
    fill(editing, "title", "Another")
    press(button(editing, "own-authority-duplicate"))

    editing.reject()
    flush()

    assert load_profiles(folders).profiles == [profile]


def test_the_officer_sets_the_next_number(window: Window, profile: OwnAuthority) -> None:
    editing = opened(window)
    number = editing.findChild(QSpinBox, "next-number")
    assert number is not None
    number.setValue(120)
    save(editing)

    trigger(window, "new")
    press(offered(window, ("requesting", "reference")))
    assert request_of(window).requesting.reference == f"MLA-{YEAR}-0120"


def test_a_colleague_takes_the_profile_over(
    window: Window, preferences: Preferences, profile: OwnAuthority, folders: Folders, tmp_path: Path
) -> None:
    own = import_letterhead(MINISTRY).letterhead
    preferences.authorities.keep_letterhead(profile, own)
    path = tmp_path / "ours.mlaauthority"
    editing = opened(window)
    editing.write_file(path)
    press(button(editing, "own-authority-remove"))
    save(editing)
    preferences.authorities.keep_letterhead(profile, None)
    assert load_profiles(folders) == Profiles()

    editing = opened(window)
    editing.take_file(path)
    save(editing)

    (taken,) = load_profiles(folders).profiles
    assert taken.model_copy(update={"id": profile.id}) == profile
    assert preferences.authorities.letterhead(taken) == own


@pytest.mark.parametrize("name", ["nul", "con", "OURS", "theirs"])
def test_an_id_from_outside_never_names_a_file(
    window: Window, profile: OwnAuthority, folders: Folders, tmp_path: Path, name: str
) -> None:
    path = tmp_path / "theirs.mlaauthority"
    write_profile(path, OwnAuthority(id=name, title="Theirs"), import_letterhead(MINISTRY).letterhead)
    editing = opened(window)

    editing.take_file(path)
    save(editing)

    kept = load_profiles(folders).profiles
    assert [one.title for one in kept] == [profile.title, "Theirs"]
    assert kept[1].id.lower() not in {name.lower(), profile.id}
    assert [one.name for one in (folders.config / "letterheads").iterdir()] == [f"{kept[1].id}.docx"]


def test_a_profile_that_is_held_here_is_replaced(
    window: Window, profile: OwnAuthority, folders: Folders, tmp_path: Path
) -> None:
    path = tmp_path / "ours.mlaauthority"
    write_profile(path, profile.model_copy(update={"title": "Corrected"}), None)
    editing = opened(window)

    editing.take_file(path)
    save(editing)

    assert [(one.id, one.title) for one in load_profiles(folders).profiles] == [("ours", "Corrected")]


def test_a_damage_meanwhile_costs_nothing_of_what_the_window_shows(
    window: Window, preferences: Preferences, profile: OwnAuthority, folders: Folders
) -> None:
    editing = opened(window)
    fill(editing, "title", "Another")
    authorities_file(folders).write_text("{")
    said: list[object] = []
    preferences.lost.disconnect()
    preferences.lost.connect(said.append)

    save(editing)

    assert [one.title for one in load_profiles(folders).profiles] == ["Another"]
    assert [type(one) for one in said] == [OfficeFileDamaged]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK\x03\x04",
        b'{"a":' * 9999,
        json.dumps({"format": FORMAT, "version": 2, "authority": {}}).encode(),
    ],
)
def test_a_bad_file_is_refused_and_nothing_changes(
    window: Window, profile: OwnAuthority, folders: Folders, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "bad.mlaauthority"
    path.write_bytes(content)
    editing = opened(window)

    editing.take_file(path)

    assert "bad.mlaauthority" in editing.message.text()
    assert editing.message.isVisible()
    save(editing)
    assert load_profiles(folders).profiles == [profile]


def test_what_cannot_be_kept_is_told_and_the_dialog_stays(
    window: Window, profile: OwnAuthority, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mlawriter.casebook.lock._PATIENCE", 0.0)
    set_next_number(folders, profile, YEAR, 3)
    held = lock.take(folders.config / "numbers" / "ours.json")
    assert isinstance(held, lock.Lock)
    editing = opened(window)
    number = editing.findChild(QSpinBox, "next-number")
    assert number is not None
    number.setValue(9)

    save(editing)

    assert editing.isVisible()
    assert "another window" in editing.message.text()
    held.release()
    save(editing)
    assert no_dialog(window)
