"""Prove that an officer records what the office knows of a State, and sees beside it what ships."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from mlawriter.casebook.own_records import load_own_records, own_records_file
from mlawriter.core.answer import Answer
from mlawriter.directory.channel import Accepts
from mlawriter.directory.own_record import FIELDS, OwnLanguages, OwnMembership
from mlawriter.directory.treaties import Convention
from mlawriter.ui.choosers import ChoiceEditor
from mlawriter.ui.own_field import LABELS
from mlawriter.ui.own_record import OwnRecordDialog
from mlawriter.ui.own_value import ChoiceValueEditor, LanguagesEditor, MembershipEditor, TextEditor
from mlawriter.ui.preferences import Preferences

TODAY = dt.date(2026, 11, 22)
Open = Callable[[str], OwnRecordDialog]


@pytest.fixture
def opened(qtbot: QtBot, preferences: Preferences) -> Open:
    parent = QWidget()
    qtbot.addWidget(parent)

    def made(code: str) -> OwnRecordDialog:
        return OwnRecordDialog(code, preferences, parent, today=lambda: TODAY)

    return made


def choose(box: ChoiceEditor, value: object) -> None:
    box.show_value(value)
    assert box.currentData() == value


def type_text(dialog: OwnRecordDialog, field: str, text: str) -> None:
    editor = dialog.pages[field].editor
    assert isinstance(editor, TextEditor)
    if field == "authority":
        editor.editor.setText(text)  # type: ignore[union-attr]
    else:
        editor.editor.setPlainText(text)  # type: ignore[union-attr]


def attest(dialog: OwnRecordDialog, *fields: str) -> None:
    """Say whence a value comes, and who found it: nothing is kept without."""
    for field in fields:
        dialog.pages[field].source.setText("Telephone call")
        dialog.pages[field].initials.setText("LP")


def test_every_field_of_a_record_has_a_page_and_a_label(opened: Open) -> None:
    dialog = opened("CH")

    assert list(dialog.pages) == list(FIELDS) == list(LABELS)
    assert dialog.list.count() == len(FIELDS)


def test_what_ships_stands_beside_each_field_with_source_and_day(opened: Open) -> None:
    dialog = opened("CH")

    assert "Federal Office of Justice" in dialog.pages["authority"].shipped.text()
    assert "as printed on 1 May 2025" in dialog.pages["authority"].shipped.text()
    assert (
        dialog.pages["remark"].shipped.text()
        == "Not known in this directory. Ask its embassy, or look in SHERLOC."
    )


def test_a_recorded_value_holds_at_once_is_kept_and_bears_day_and_initials(
    opened: Open, preferences: Preferences, qtbot: QtBot
) -> None:
    preferences.change(initials="LP")
    dialog = opened("CH")
    type_text(dialog, "authority", "Federal Office of Justice, Unit II")
    dialog.pages["authority"].source.setText("Letter of 2 May 2026")

    assert dialog.pages["authority"].differs.text().startswith("The directory says otherwise: ")
    assert "your own record" in dialog.list.item(6).text()
    with qtbot.waitSignal(preferences.directory_changed):
        dialog.save()

    known = preferences.office.directory.state("CH").authority
    assert known is not None
    assert (known.value, known.sources) == ("Federal Office of Justice, Unit II", ("Letter of 2 May 2026",))
    assert (known.as_of, known.initials) == (TODAY, "LP")
    kept = load_own_records(preferences.folders)["CH"].authority
    assert kept is not None
    assert kept.text == "Federal Office of Justice, Unit II"


def test_initials_are_remembered_from_the_last_record(opened: Open, preferences: Preferences) -> None:
    dialog = opened("CH")
    type_text(dialog, "remark", "Answers within a week")
    attest(dialog, "remark")
    dialog.pages["remark"].initials.setText("MB")
    dialog.save()

    again = opened("FR")
    type_text(again, "remark", "Asks for two copies")

    assert again.pages["remark"].initials.text() == "MB"


def test_removing_the_record_lets_what_ships_hold_again(opened: Open, preferences: Preferences) -> None:
    before = preferences.office.directory.state("CH").authority
    dialog = opened("CH")
    type_text(dialog, "authority", "Another office")
    attest(dialog, "authority")
    dialog.save()

    again = opened("CH")
    again.pages["authority"].clear.click()
    again.save()

    assert preferences.office.directory.state("CH").authority == before
    assert json.loads(own_records_file(preferences.folders).read_text("utf-8")) == {"version": 1}


def test_treaty_languages_and_interpol_can_be_recorded(opened: Open, preferences: Preferences) -> None:
    dialog = opened("TV")
    untoc, languages, interpol = (dialog.pages[name].editor for name in ("untoc", "languages", "interpol"))
    assert isinstance(untoc, MembershipEditor)
    assert isinstance(languages, LanguagesEditor)
    assert isinstance(interpol, ChoiceValueEditor)
    choose(untoc.party, Answer.YES)
    untoc.deposited.show_value(dt.date(2026, 3, 2))
    for tag in ("en", "pt", "en"):
        languages.offer.show_value(tag)
        languages.add.click()
    languages.chosen.setCurrentRow(1)
    languages.remove.click()
    choose(interpol.choice, Accepts.LIMITED)
    attest(dialog, "untoc", "languages", "interpol")
    dialog.save()

    state = preferences.office.directory.state("TV")
    party = state.party(Convention.UNTOC)
    assert party is not None
    assert party.value.binds_from == dt.date(2026, 4, 1)
    assert state.languages is not None
    assert state.languages.value == ("en",)
    assert state.interpol is not None
    assert state.interpol.value is Accepts.LIMITED


@pytest.mark.parametrize(
    ("party", "deposited", "checked", "words"),
    [
        (Answer.YES, "31.02.2020", "", "This is no date."),
        (Answer.YES, "01.01.1999", "", "The day of deposit is before the treaty was adopted."),
        (Answer.YES, "23.11.2026", "", "The day of deposit is still to come."),
        (Answer.YES, "31.12.9999", "", "The day of deposit is still to come."),
        (Answer.NO, "02.03.2020", "", "Only a Party has deposited an instrument."),
        (Answer.NO, "", "23.11.2026", "The day on which you checked is still to come."),
        (Answer.NO, "", "2026", "This is no date."),
    ],
)
def test_a_day_that_cannot_be_gets_one_sentence_and_nothing_is_kept(
    opened: Open, preferences: Preferences, party: Answer, deposited: str, checked: str, words: str
) -> None:
    dialog = opened("TV")
    page = dialog.pages["untoc"]
    assert isinstance(page.editor, MembershipEditor)
    choose(page.editor.party, party)
    page.editor.deposited.line.setText(deposited)
    if checked:
        page.checked.line.setText(checked)
    dialog.go("remark")
    dialog.save()

    assert not dialog.refusal.isHidden()
    assert dialog.refusal.text().startswith("Party to the Convention: " + words)
    assert dialog.list.currentRow() == 0
    assert not own_records_file(preferences.folders).exists()


@pytest.mark.parametrize(("source", "initials"), [("", "LP"), ("Letter", ""), (" ", " ")])
def test_a_value_without_source_or_initials_is_asked_about_and_not_kept(
    opened: Open, preferences: Preferences, source: str, initials: str
) -> None:
    dialog = opened("TV")
    dialog.show()
    type_text(dialog, "address", "Funafuti")
    page = dialog.pages["address"]
    page.source.setText(source)
    page.initials.setText(initials)
    dialog.go("untoc")
    dialog.save()

    assert "Enter the source and your initials" in dialog.refusal.text()
    assert dialog.focusWidget() is (page.initials if source.strip() else page.source)
    assert not own_records_file(preferences.folders).exists()


def test_a_source_without_a_value_is_asked_about(opened: Open) -> None:
    dialog = opened("TV")
    dialog.pages["address"].source.setText("Telephone call")
    dialog.save()

    assert "Enter what you found there" in dialog.refusal.text()


def test_two_windows_do_not_undo_each_other(opened: Open, preferences: Preferences) -> None:
    first, second = opened("CH"), opened("CH")
    type_text(first, "authority", "One")
    type_text(second, "remark", "Two")
    attest(first, "authority")
    attest(second, "remark")
    first.save()
    second.save()

    record = load_own_records(preferences.folders)["CH"]
    assert record.authority is not None
    assert record.remark is not None
    assert preferences.office.directory.own["CH"] == record


def test_a_folder_that_takes_nothing_is_told_and_the_dialog_stays(
    opened: Open, preferences: Preferences
) -> None:
    preferences.folders.config.parent.mkdir(exist_ok=True)
    preferences.folders.config.write_text("in the way")
    dialog = opened("CH")
    dialog.show()
    type_text(dialog, "authority", "One")
    attest(dialog, "authority")
    dialog.save()

    box = dialog.findChild(QMessageBox)
    assert box is not None
    assert "could not be written" in box.text()
    assert dialog.isVisible()
    held = preferences.office.directory.state("CH").authority
    assert held is None or not held.own


def test_languages_that_were_recorded_and_are_rare_stay(opened: Open, preferences: Preferences) -> None:
    preferences.record({"CH": {"languages": OwnLanguages(tags=("rm", "de"))}})
    dialog = opened("CH")
    type_text(dialog, "remark", "Two")
    attest(dialog, "remark")
    dialog.save()

    languages = preferences.office.directory.state("CH").languages
    assert languages is not None
    assert languages.value == ("rm", "de")


def test_a_record_of_not_known_sets_aside_what_ships(preferences: Preferences) -> None:
    preferences.record({"CH": {"untoc": OwnMembership(party=Answer.UNKNOWN)}})

    known = preferences.office.directory.state("CH").party(Convention.UNTOC)
    assert known is not None
    assert known.value.answer is Answer.UNKNOWN
    assert known.shipped is not None
