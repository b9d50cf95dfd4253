"""Letters that follow a request in the window: begun, filled in, shown, exported, marked as sent."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mlawriter.life.course import Happening
from mlawriter.life.letters.kinds import LETTERS, kind_of
from mlawriter.life.letters.letter import Letter
from mlawriter.life.status import Status, status
from mlawriter.render.word.reading import text_lines
from mlawriter.ui.life.letter_export import LetterExport
from mlawriter.ui.life.letters_tab import LettersTab
from mlawriter.ui.life.life_dialog import LifeDialog
from tests.life.filled import filled, letter_of
from tests.ui.window_driving import dialog, flush, trigger

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mlawriter.ui.case_work import CaseWork
    from mlawriter.ui.life.letter_page import LetterPage
    from mlawriter.ui.window import Window

DAY = date(2026, 12, 1)


@pytest.fixture
def tab(window: Window) -> Iterator[LettersTab]:
    """Show the letters of a sample."""
    window.filing.open_sample("bank-records")
    flush()
    trigger(window, "life")
    shown = dialog(window, "life")
    shown.show_tab("letters")
    flush()
    yield shown.findChild(LettersTab)
    for left in window.findChildren(LifeDialog):  # a test may have closed it
        left.reject()
    flush()


@pytest.fixture
def work(window: Window, tab: LettersTab) -> CaseWork:
    assert tab
    work = window.filing.work
    assert work is not None
    return work


def page(tab: LettersTab) -> LetterPage:
    assert tab.page is not None
    return tab.page


def test_the_menu_offers_what_may_be_written_in_this_case(tab: LettersTab) -> None:
    tab.menu.aboutToShow.emit()
    offered = {action.text() for action in tab.menu.actions()}

    assert "Withdrawal of the request" in offered
    assert "Extension of a preservation" not in offered  # the sample preserves nothing
    assert not any(kind.about.title in offered for kind in LETTERS if kind.about.direction == "incoming")


def test_choosing_a_kind_begins_a_letter_that_takes_over_what_is_known(
    tab: LettersTab, work: CaseWork
) -> None:
    tab.menu.aboutToShow.emit()
    next(one for one in tab.menu.actions() if one.text() == "Enquiry about progress").trigger()

    [letter] = work.life.request.letters
    assert kind_of(type(letter)) == "progress-enquiry"
    assert letter.language == "en"
    assert letter.signatory.name == work.open.request.signatory.name
    assert tab.letters.item(0).text().startswith("Enquiry about progress\nNot sent yet")


@pytest.mark.parametrize(
    "kind", [kind for kind in LETTERS if kind.about.direction == "outgoing"], ids=kind_of
)
def test_each_kind_has_a_form_a_preview_and_findings(tab: LettersTab, kind: type[Letter]) -> None:
    tab.begin(kind)
    flush()

    shown = page(tab)
    assert list(shown.form.rows())
    assert kind.about.title in shown.preview.toPlainText()
    needs = [one for one in shown.desk.findings if one.severity == "blocking"]
    assert shown.found.count() == len(shown.desk.findings)
    assert all(one.path[:2] == ("letters", 0) for one in needs)


def test_what_is_typed_is_in_the_letter_the_preview_and_the_undo(tab: LettersTab, work: CaseWork) -> None:
    tab.begin(letter_of("progress-enquiry"))
    flush()
    page(tab).reach(("letters", 0, "concern"))
    editor = QApplication.focusWidget()
    assert editor is not None
    QTest.keyClicks(editor, "The hearing is near.")
    tab.letters.setFocus()
    page(tab).desk.settle()
    page(tab).preview.refresh()

    assert work.life.request.letters[0].model_dump()["concern"] == "The hearing is near."
    assert "The hearing is near." in page(tab).preview.toPlainText()
    work.life.undo()
    assert work.life.request.letters[0].model_dump()["concern"] == ""


def test_a_finding_leads_to_its_field(tab: LettersTab) -> None:
    tab.begin(letter_of("other-use"))
    flush()

    page(tab).found.wanted.emit(("letters", 0, "material"))

    field = page(tab).form.reach(("letters", 0, "material"))
    assert field is not None
    focus = QApplication.focusWidget()
    assert focus is not None
    assert field.isAncestorOf(focus)


def test_letters_that_are_removed_or_undone_leave_the_right_one_shown(
    tab: LettersTab, work: CaseWork
) -> None:
    tab.begin(letter_of("progress-enquiry"))
    tab.begin(letter_of("withdrawal"))
    tab.begin(letter_of("other-use"))
    tab.letters.setCurrentRow(1)

    tab.remove.click()
    flush()

    assert [kind_of(type(one)) for one in work.life.request.letters] == ["progress-enquiry", "other-use"]
    assert kind_of(type(page(tab).desk.letter)) == "other-use"
    work.life.undo()
    flush()
    assert tab.letters.count() == 3
    assert kind_of(type(page(tab).desk.letter)) == "other-use"
    for _ in range(4):
        work.life.undo()
    flush()
    assert tab.page is None


def put(tab: LettersTab, work: CaseWork, letter: Letter) -> LetterPage:
    """Put a letter into the case as if it had been filled in, and show it."""
    work.life.add(("letters",), letter)
    tab.letters.setCurrentRow(len(work.life.request.letters) - 1)
    flush()
    return page(tab)


def test_a_letter_marked_as_sent_becomes_what_it_declares_and_is_not_changed_any_more(
    tab: LettersTab, work: CaseWork
) -> None:
    shown = put(tab, work, filled("withdrawal", extent="whole"))
    shown.day.show_value(DAY)

    shown.send.click()
    flush()

    assert status(work.held) is Status.WITHDRAWN
    assert [(event.what, event.on) for event in work.life.request.events] == [(Happening.WITHDRAWN, DAY)]
    assert not page(tab).form.isEnabled()
    assert "Sent on" in tab.letters.item(0).text()
    page(tab).unsend.click()
    flush()
    assert page(tab).form.isEnabled()
    assert work.life.request.letters[0].sent is None


def test_without_a_day_no_letter_is_marked_as_sent(tab: LettersTab, work: CaseWork) -> None:
    shown = put(tab, work, filled("withdrawal"))
    shown.day.show_value(None)

    assert not shown.mark_sent()
    assert work.life.request.letters[0].sent is None
    assert shown.message.isVisible()


def export_of(tab: LettersTab) -> LetterExport:
    page(tab).export()
    flush()
    found: LetterExport = dialog(page(tab), "letter-export")
    return found


def test_a_letter_that_is_ready_is_exported_for_signature(
    tab: LettersTab, work: CaseWork, tmp_path: Path
) -> None:
    put(tab, work, filled("question-reply"))
    export = export_of(tab)

    assert export.is_final
    assert export.suggestion().endswith("-en-question-reply.docx")
    assert export.write_to(tmp_path / "letter.docx")

    lines = "\n".join(text_lines((tmp_path / "letter.docx").read_bytes()))
    assert "That in Harbour Street." in lines
    assert "DRAFT" not in lines
    export.close()


def test_a_letter_with_gaps_is_exported_as_a_draft_alone(
    tab: LettersTab, work: CaseWork, tmp_path: Path
) -> None:
    put(tab, work, filled("other-use", material=""))
    export = export_of(tab)

    assert not export.final.isEnabled()
    assert export.write_to(tmp_path / "letter.docx")

    assert "DRAFT" in "\n".join(text_lines((tmp_path / "letter.docx").read_bytes()))
    export.close()


def test_a_warning_wants_a_reason_which_is_kept(tab: LettersTab, work: CaseWork, tmp_path: Path) -> None:
    put(tab, work, filled("other-use", authority=""))
    export = export_of(tab)
    assert export.is_final
    assert not export.write_to(tmp_path / "letter.docx")
    line = export.reasons.first_empty()
    assert line is not None
    line.setText("The court is not chosen yet.")

    assert export.write_to(tmp_path / "letter.docx")

    assert [one.reason for one in work.life.request.acknowledged] == ["The court is not chosen yet."]
    assert not page(tab).desk.standing()
    export.close()


def test_a_closed_window_leaves_nobody_listening(window: Window, tab: LettersTab, work: CaseWork) -> None:
    tab.begin(letter_of("progress-enquiry"))
    dialog(window, "life").reject()
    flush()

    work.life.put(("officer",), "A. Sample")
    work.life.put(("letters", 0, "concern"), "Typed elsewhere.")
