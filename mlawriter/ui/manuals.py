"""Save the manual, or the guide for trainers, where the officer wants it: no other program is started to show it."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from mlawriter.core.errors import MlaError
from mlawriter.help.manual import file_name, language_of, manual
from mlawriter.i18n.messages import N_
from mlawriter.ui.case_dialogs import tell
from mlawriter.ui.dialog_memory import first_folder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from mlawriter.i18n.messages import Message
    from mlawriter.ui.preferences import Preferences


TITLES: Mapping[str, Message] = MappingProxyType(
    {"manual": N_("Manual for officers"), "trainer": N_("Guide for trainers")}
)


def choose_manual_file(book: str, parent: QWidget, preferences: Preferences) -> QFileDialog:
    """Ask where a book goes, and write it there."""
    speak = preferences.speak
    folder = first_folder(preferences.settings.last_folder)
    dialog = QFileDialog(parent, speak.text(TITLES[book]), folder)
    dialog.setObjectName("manual-file")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix("docx")
    dialog.setNameFilters([f"{speak.text(N_('Word documents'))} (*.docx)"])
    dialog.selectFile(file_name(language_of(speak.language.tag), book))
    dialog.fileSelected.connect(lambda name: write_manual(book, Path(name), parent, preferences))
    dialog.open()
    return dialog


def write_manual(book: str, path: Path, parent: QWidget, preferences: Preferences) -> None:
    """Write a book in the language of the window, or in English, and tell where it is; a problem is told."""
    from mlawriter.casebook.atomic import write_atomic
    from mlawriter.casebook.letter_target import refuse_request
    from mlawriter.casebook.reasons import shown
    from mlawriter.help.keyboard import KEYS
    from mlawriter.render.word import write
    from mlawriter.training.samples import samples

    speak = preferences.speak
    try:
        refuse_request(path)
        document = manual(language_of(speak.language.tag), KEYS, len(samples()), book)
        write_atomic(path, write(document))
    except MlaError as error:
        tell(parent, speak, error)
        return
    said = speak.text(N_("The document is here: {file}"), file=shown(path))
    box = QMessageBox(QMessageBox.Icon.Information, speak.text(TITLES[book]), said, parent=parent)
    box.setObjectName("manual-written")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
