"""Use what was written before: persons, offences and authorities, phrases, similar requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTextBrowser

from mlawriter.casebook import case_file
from mlawriter.casebook.phrases import load_phrases
from mlawriter.casebook.register.index import Register
from mlawriter.casebook.register.store import keep
from mlawriter.casebook.register.taking_in import bring_up_to_date
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.life.case import Case
from mlawriter.training import samples
from mlawriter.ui.editors import ProseEditor
from tests.ui.window_driving import dialog, flush, no_dialog, trigger

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.casebook.folders import Folders
    from mlawriter.request.request import Request
    from mlawriter.ui.window import Window

SUBJECT = ("matter", "subject")


@pytest.fixture
def archive(tmp_path: Path, folders: Folders) -> Path:
    """Write three requests of earlier years, and have the register know them."""
    folder = tmp_path / "cases"
    folder.mkdir()
    for name in ("statements", "bank-records", "video-hearing"):
        request = samples.load(name, "en")
        request.training = False
        case_file.save(folder / f"{name}.mla", Case(request=request))
    register = Register()
    bring_up_to_date(register, [folder])
    keep(folders, register.to_bytes())
    register.close()
    return folder


def request_of(window: Window) -> Request:
    assert window.filing.work is not None
    return window.filing.work.open.request


def begin(window: Window, language: str = "en") -> Request:
    trigger(window, "new")
    assert window.filing.work is not None
    window.filing.work.open.put(("language", "tag"), language)
    return request_of(window)


def press_at(window: Window, step: str, part: str) -> Any:  # noqa: ANN401 - a dialog
    assert window.wizard is not None
    window.wizard.go(step)
    QApplication.processEvents()
    button = window.wizard.findChild(QPushButton, f"{part}/earlier")
    assert button is not None
    button.click()
    QApplication.processEvents()
    return dialog(window, "from-earlier")


def names(asking: Any) -> list[str]:  # noqa: ANN401 - a dialog
    return [asking.list.topLevelItem(row).text(0) for row in range(asking.list.topLevelItemCount())]


@pytest.mark.usefixtures("archive")
def test_person_of_an_earlier_request_is_added_as_a_copy(window: Window) -> None:
    request = begin(window)
    asking = press_at(window, "persons", "persons")
    former = samples.load("statements", "en").persons[0]
    asking.search.setText(former.name.split()[-1].lower())
    asking.look()

    assert former.name in names(asking)
    asking.list.clearSelection()
    asking.list.topLevelItem(names(asking).index(former.name)).setSelected(True)
    asking.add.click()
    flush()

    (person,) = request.persons
    assert person.name == former.name
    assert person.id != former.id
    trigger(window, "undo")
    assert request_of(window).persons == []


@pytest.mark.usefixtures("archive")
def test_protected_persons_are_shown_only_when_ticked(window: Window) -> None:
    begin(window)
    hidden = [one.name for one in samples.load("video-hearing", "en").persons if one.protected]
    assert hidden
    asking = press_at(window, "persons", "persons")

    assert not set(hidden) & set(names(asking))
    asking.protected.box.click()
    assert set(hidden) <= set(names(asking))


@pytest.mark.usefixtures("archive")
def test_offence_is_fetched_without_what_was_said_of_the_other_state(window: Window) -> None:
    request = begin(window)
    former = samples.load("statements", "en").offences[0]
    asking = press_at(window, "offences", "offences")
    asking.list.clearSelection()
    asking.list.topLevelItem(names(asking).index(former.name)).setSelected(True)
    asking.add.click()
    flush()

    (offence,) = request.offences
    assert (offence.name, offence.provision, offence.maximum) == (
        former.name,
        former.provision,
        former.maximum,
    )
    assert offence.dual.status is None
    assert offence.text_annex == ""


def test_an_entry_whose_file_is_gone_is_told(window: Window, archive: Path) -> None:
    request = begin(window)
    asking = press_at(window, "authorities", "conducting")
    for file in archive.iterdir():
        file.unlink()

    asking.add.click()
    flush()

    assert asking.message.isVisible()
    assert request.conducting == []


def test_without_a_register_the_dialog_says_what_to_do(window: Window) -> None:
    begin(window)

    asking = press_at(window, "persons", "persons")

    assert "register" in asking.message.text()
    assert not asking.add.isEnabled()


def field(window: Window) -> ProseEditor:
    assert window.wizard is not None
    window.activateWindow()
    window.wizard.reach(SUBJECT)
    QApplication.processEvents()
    editor = window.wizard.findChild(ProseEditor, "matter/subject")
    assert editor is not None
    editor.setFocus()
    assert editor.hasFocus()
    return editor


@pytest.mark.usefixtures("archive")
def test_earlier_text_is_inserted_at_the_cursor_as_one_step(window: Window) -> None:
    request = begin(window)
    editor = field(window)
    QTest.keyClicks(editor, "Before. ")
    trigger(window, "phrases")
    asking = dialog(window, "phrases")
    former = samples.load("statements", "en").matter.subject
    rows = [asking.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(asking.list.count())]
    asking.list.setCurrentRow(rows.index(former))
    asking.put.click()
    flush()

    assert request.matter.subject == f"Before. {former}"
    assert editor.toPlainText() == request.matter.subject
    trigger(window, "undo")
    assert request_of(window).matter.subject.strip() == "Before."


@pytest.mark.usefixtures("archive")
def test_texts_in_another_language_are_not_offered(window: Window) -> None:
    begin(window, "fr")
    field(window)
    trigger(window, "phrases")

    assert dialog(window, "phrases").list.count() == 0


def test_phrase_is_kept_and_carried_to_another_machine(
    window: Window, folders: Folders, tmp_path: Path
) -> None:
    begin(window)
    editor = field(window)
    QTest.keyClicks(editor, "Usual words.")
    trigger(window, "phrases")
    asking = dialog(window, "phrases")
    asking.name.setText("Usual")
    asking.keep_button.click()

    (kept,) = load_phrases(folders)
    assert (kept.name, kept.text, kept.field, kept.language) == (
        "Usual",
        "Usual words.",
        "matter.subject",
        "en",
    )
    assert asking.list.item(0).text().endswith("Usual")
    asking.export_file(tmp_path / "ours.mlaphrases")
    asking.remove_button.click()
    assert load_phrases(folders) == []
    asking.import_file(tmp_path / "ours.mlaphrases")
    assert [one.name for one in load_phrases(folders)] == ["Usual"]


def test_a_text_of_an_exercise_is_not_kept_as_a_phrase(window: Window, folders: Folders) -> None:
    begin(window)
    request_of(window).training = True
    QTest.keyClicks(field(window), "Invented words.")
    trigger(window, "phrases")
    asking = dialog(window, "phrases")

    asking.keep_button.click()

    assert "exercise" in asking.message.text()
    assert load_phrases(folders) == []


def test_a_file_without_phrases_is_told(window: Window, tmp_path: Path) -> None:
    begin(window)
    field(window)
    trigger(window, "phrases")
    asking = dialog(window, "phrases")
    (tmp_path / "odd").write_text("odd")

    asking.import_file(tmp_path / "odd")

    assert asking.message.isVisible()


def test_phrases_need_a_text(window: Window) -> None:
    begin(window)
    assert window.wizard is not None
    window.wizard.setFocus()

    trigger(window, "phrases")

    assert no_dialog(window)


@pytest.mark.usefixtures("archive")
def test_similar_request_is_found_read_beside_and_taken_over(window: Window) -> None:
    window.filing.open_sample("statements")
    request = request_of(window)
    request.training = False
    request.persons, request.items = [], []
    trigger(window, "similar")
    asking = dialog(window, "similar")

    assert "same offence: " in asking.list.item(0).text()
    asking.beside.click()
    flush()
    beside: Any = dialog(window, "letter-beside")
    former = samples.load("statements", "en")
    assert former.persons[1].name in beside.findChild(QTextBrowser).toPlainText()

    asking.ticks["persons"].box.click()
    asking.ticks["items"].box.click()
    asking.taking.click()

    assert [one.name for one in request.persons] == [one.name for one in former.persons if not one.protected]
    assert [item.kind for item in request.items] == [item.kind for item in former.items]
    held = {person.id for person in request.persons}
    assert {item.concerned for item in request.items} <= held | {""}
    assert any(item.concerned for item in request.items)
    trigger(window, "undo")
    assert not request.persons
    assert not request.items


def test_without_similar_requests_the_dialog_says_so(window: Window) -> None:
    window.filing.open_sample("statements")
    trigger(window, "similar")

    asking = dialog(window, "similar")

    assert asking.message.isVisible()
    assert not asking.taking.isEnabled()


@pytest.mark.usefixtures("archive")
@pytest.mark.parametrize("tag", [language.tag for language in LANGUAGES])
def test_dialogs_speak_every_language(window: Window, tag: str) -> None:
    window.switch_language(tag)
    flush()
    window.filing.open_sample("statements")
    request_of(window).training = False
    trigger(window, "similar")

    assert dialog(window, "similar").list.count()
