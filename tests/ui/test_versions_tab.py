from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtWidgets import QDialog, QPushButton, QTextBrowser

from mlawriter.casebook.office import Office
from mlawriter.i18n.translator import translator
from mlawriter.life.approving import APPROVAL_DISAGREES
from mlawriter.life.versions import fingerprint_of
from mlawriter.render.document_kinds import LETTER
from mlawriter.render.text_of import text_of
from mlawriter.ui.case_commands import CaseAt
from mlawriter.ui.case_title import standing
from mlawriter.ui.export import ExportDialog
from mlawriter.ui.life.approve_dialog import ApproveDialog
from mlawriter.ui.life.audit_file import write_audit_sheet
from mlawriter.ui.life.life_dialog import LifeDialog
from mlawriter.ui.life.reread_dialog import show_reread
from mlawriter.ui.life.texts import ApprovalGate, texts_of
from mlawriter.ui.life.versions_tab import VersionsTab
from tests.ui.window_driving import flush

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.request.request import Request
    from mlawriter.ui.case_work import CaseWork
    from mlawriter.ui.window import Window


@pytest.fixture
def at(window: Window) -> CaseAt:
    window.filing.open_sample("bank-records")
    return at_of(window)


def at_of(window: Window) -> CaseAt:
    assert window._work is not None
    assert window._desk is not None
    return CaseAt(window, window.filing, window._work, window._desk, window._preferences)


@pytest.fixture
def tab(at: CaseAt) -> VersionsTab:
    dialog = LifeDialog(at, "versions")
    dialog.show()
    return cast("VersionsTab", dialog.tabs.currentWidget())


def keep(tab: VersionsTab, reason: str, name: str = "A. First") -> None:
    tab.name.setText(name)
    tab.reason.setText(reason)
    tab.keep_now()


def approve(tab: VersionsTab, name: str) -> ApproveDialog:
    dialog = tab.approve()
    dialog.name.setText(name)
    dialog.take()
    return dialog


def cells(tab: VersionsTab) -> list[list[str]]:
    table = tab.table
    texts = [[table.item(row, column) for column in (1, 2)] for row in range(table.rowCount())]
    return [[item.text() if item else "" for item in row] for row in texts]


def edit(work: CaseWork, words: str) -> None:
    work.open.put(("matter", "subject"), words)


def test_a_version_is_kept_by_name_and_listed(tab: VersionsTab, at: CaseAt) -> None:
    keep(tab, "Before the meeting")

    assert cells(tab) == [["A. First", "Before the meeting"]]
    assert at.preferences.settings.signs_as == "A. First"
    keep(tab, "Again")
    assert tab.table.rowCount() == 1
    assert tab.message.text()


def test_nothing_is_kept_without_a_name(tab: VersionsTab) -> None:
    keep(tab, "x", name="")

    assert tab.table.rowCount() == 0
    assert "name" in tab.message.text()


def test_a_chosen_version_shows_what_changed_since(tab: VersionsTab, at: CaseAt) -> None:
    edit(at.work, "Old matter")
    keep(tab, "one")
    edit(at.work, "New matter")

    tab.table.selectRow(0)

    shown = tab.view.toPlainText()
    assert "[−Old−][+New+] matter" in shown
    assert "Matter" in shown


def test_two_chosen_versions_are_compared_with_one_another(tab: VersionsTab, at: CaseAt) -> None:
    edit(at.work, "First words")
    keep(tab, "one")
    edit(at.work, "Second words")
    keep(tab, "two")
    edit(at.work, "Third words")

    tab.table.selectAll()

    assert "[−First−][+Second+] words" in tab.view.toPlainText()


def test_an_old_version_is_taken_back_and_undone_in_one_step(tab: VersionsTab, at: CaseAt) -> None:
    edit(at.work, "Old matter")
    keep(tab, "one")
    edit(at.work, "New matter")
    at.work.open.put(("facts", "narrative"), "Other facts.")
    tab.table.selectRow(0)

    tab.take_back()

    assert at.work.open.request.matter.subject == "Old matter"
    assert cells(tab)[0][1] == "Before an old version was taken back"
    at.work.open.undo()
    assert at.work.open.request.matter.subject == "New matter"
    assert at.work.open.request.facts.narrative == "Other facts."


def test_approval_by_another_is_shown_and_an_edit_asks_for_a_new_one(tab: VersionsTab, at: CaseAt) -> None:
    keep(tab, "Ready")
    approve(tab, "B. Second")
    speak = translator("en", "interface")

    assert "Approved by B. Second" in tab.standing.text()
    assert cells(tab)[0][0] == "B. Second"
    assert "Approved" in standing(at.work, speak)
    edit(at.work, "Edited afterwards")
    assert tab.standing.text() == "Changed since approval: approve again."
    assert "changed since approval" in standing(at.work, speak)
    dialog = tab.approve()
    assert "[+Edited afterwards+]" in dialog.changes.toPlainText().replace(
        "[+Edited+]", "[+Edited afterwards+]"
    )


def test_ones_own_work_is_told_before_and_after(tab: VersionsTab) -> None:
    keep(tab, "Ready")
    dialog = tab.approve()
    dialog.name.setText("a. first")

    assert "your own work" in dialog.message.text()
    dialog.take()
    assert "no second pair of eyes" in tab.standing.text()
    assert any("own work" in reason for _, reason in cells(tab))


def test_the_text_that_is_approved_is_shown_as_exported(tab: VersionsTab, at: CaseAt) -> None:
    dialog = tab.approve()

    shown = dialog.findChild(QTextBrowser, "approve-text")
    assert shown is not None
    assert at.work.open.request.requesting.reference in shown.toPlainText()
    dialog.name.clear()
    dialog.take()
    assert at.work.life.request.approvals == []
    assert dialog.message.text()


def test_the_copy_for_signature_waits_for_an_approval_where_the_office_wants_one(
    tab: VersionsTab, at: CaseAt, tmp_path: Path
) -> None:
    at.preferences.set_office(Office(approval_needed=True, directory=at.preferences.office.directory))
    dialog = export(at)
    out = tmp_path / "letter.docx"

    assert not dialog.write_to(out)
    assert "G23" in dialog.message.text()
    assert not out.exists()

    approve(tab, "B. Second")
    assert dialog.write_to(out)
    assert out.exists()


def test_an_export_for_signature_keeps_the_version(tab: VersionsTab, at: CaseAt, tmp_path: Path) -> None:
    assert export(at).write_to(tmp_path / "letter.docx")

    assert [reason for _, reason in cells(tab)] == ["Exported for signature"]


def export(at: CaseAt) -> ExportDialog:
    gate = ApprovalGate(at.work, at.desk, at.preferences)
    dialog = ExportDialog(at.desk, at.window, final=True, gate=gate)
    dialog.show()
    assert dialog.is_final
    return dialog


def test_an_exported_document_is_read_again(tab: VersionsTab, at: CaseAt, tmp_path: Path) -> None:
    approve(tab, "B. Second")
    out = tmp_path / "letter.docx"
    assert export(at).write_to(out)
    edit(at.work, "Edited afterwards")

    dialog = show_reread(at, out, at.window)

    assert dialog is not None
    assert "The document says what was approved." in dialog.verdict.text()
    assert "does not say what the request says now" in dialog.verdict.text()


def test_what_is_no_word_document_is_told(at: CaseAt, tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"nothing")

    assert show_reread(at, path, at.window) is None
    box = at.window.findChild(QDialog, "problem")
    assert box is not None
    box.close()
    flush()


def test_the_audit_sheet_is_written_as_word_document(tab: VersionsTab, at: CaseAt, tmp_path: Path) -> None:
    approve(tab, "B. Second")
    path = tmp_path / "audit.docx"

    assert write_audit_sheet(at, path, tab.message)

    assert "B. Second" in "\n".join(text_of(path.read_bytes(), "audit.docx").lines)
    assert not write_audit_sheet(at, tmp_path / "no" / "audit.docx", tab.message)


def test_a_removed_version_is_gone(tab: VersionsTab) -> None:
    keep(tab, "one")
    tab.table.selectRow(0)
    button = tab.findChild(QPushButton, "version-remove")
    assert button is not None

    button.click()

    assert tab.table.rowCount() == 0


def test_an_approval_that_contradicts_itself_is_told_and_does_not_count(
    tab: VersionsTab, at: CaseAt, tmp_path: Path
) -> None:
    approve(tab, "B. Second")
    ancient = dt.datetime.fromisoformat("0001-01-01T00:00:00+14:00")
    forged = [
        one.model_copy(update={"sha256": "1" * 64, "at": ancient}) for one in at.work.life.request.approvals
    ]
    at.work.life.put(("approvals",), forged)

    told = at.desk.speak.text(APPROVAL_DISAGREES)
    assert any(told in words for _, words in cells(tab))
    assert tab.standing.text() == told
    assert len(standing(at.work, at.desk.speak)) == 2
    exported = tmp_path / "letter.docx"
    exported.write_bytes(texts_of(at.desk).documents("en").written(LETTER))
    assert show_reread(at, exported, tab)


def test_an_approval_of_any_moment_is_shown(tab: VersionsTab, at: CaseAt, tmp_path: Path) -> None:
    approve(tab, "B. Second")
    ancient = dt.datetime.fromisoformat("0001-01-01T00:00:00+14:00")
    changed = [one.model_copy(update={"at": ancient}) for one in at.work.life.request.approvals]
    at.work.life.put(("approvals",), changed)

    assert "B. Second" in tab.standing.text()
    exported = tmp_path / "letter.docx"
    exported.write_bytes(texts_of(at.desk).documents("en").written(LETTER))
    dialog = show_reread(at, exported, tab)
    assert dialog is not None
    assert dialog.verdict.text()


def test_the_corner_of_the_window_reckons_the_approval_once(
    tab: VersionsTab, at: CaseAt, monkeypatch: pytest.MonkeyPatch
) -> None:
    approve(tab, "B. Second")
    reckoned: list[Request] = []

    def counted(request: Request) -> str:
        reckoned.append(request)
        return fingerprint_of(request)

    monkeypatch.setattr("mlawriter.life.case.fingerprint_of", counted)

    assert "Approved" in standing(at.work, at.desk.speak)
    assert len(reckoned) == 1
