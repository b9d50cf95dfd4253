"""Open the dialogs about the request that is worked on: its export, its translations."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from mlawriter.ui.desk import Desk


def ask(
    what: str, desk: Desk, parent: QWidget, case_file: Path | None, last_folder: str, *, final: bool
) -> None:
    """Open the dialog with a name; `final` asks the export for the copy for signature first."""
    # What each needs is not imported before somebody asks for it.
    if what == "export":
        from mlawriter.ui.export import ExportDialog

        ExportDialog(desk, parent, final=final, case_file=case_file, folder=last_folder).open()
    else:
        from mlawriter.ui.translations import TranslationsDialog

        folder = str(case_file.parent) if case_file else last_folder
        TranslationsDialog(desk, parent, folder=folder).open()
