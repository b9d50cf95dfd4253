"""Open the dialogs about the request that is worked on: its export, its translations, its mark as an exercise."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mlawriter.ui.case_work import CaseWork
    from mlawriter.ui.desk import Desk
    from mlawriter.ui.preferences import Preferences


def ask(
    what: str, desk: Desk, parent: QWidget, work: CaseWork, preferences: Preferences, *, final: bool
) -> None:
    """Open the dialog with a name; `final` asks the export for the copy for signature first."""
    # What each needs is not imported before somebody asks for it.
    case_file, last_folder = work.case.path, preferences.settings.last_folder
    if what == "export":
        from mlawriter.ui.export import ExportDialog
        from mlawriter.ui.life.texts import ApprovalGate

        gate = ApprovalGate(work, desk, preferences)
        ExportDialog(desk, parent, final=final, case_file=case_file, folder=last_folder, gate=gate).open()
    elif what == "training":
        from mlawriter.request.open_request import TRAINING
        from mlawriter.ui.case_dialogs import ask_mark

        ask_mark(parent, desk.speak, mark=lambda: work.open.put(TRAINING, True))
    else:
        from mlawriter.ui.translations import TranslationsDialog

        folder = str(case_file.parent) if case_file else last_folder
        TranslationsDialog(desk, parent, folder=folder).open()
