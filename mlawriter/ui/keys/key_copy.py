"""Keep a copy of the officer's wrapped key on a USB stick."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from mlawriter.casebook.identity_file import copy_identity
from mlawriter.casebook.known_keys import identity_path
from mlawriter.core.errors import MlaError
from mlawriter.i18n.messages import N_
from mlawriter.ui.case_dialogs import confirm, tell

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from mlawriter.i18n.messages import Message
    from mlawriter.ui.preferences import Preferences


def offer_copy(preferences: Preferences, parent: QWidget) -> None:
    """Offer to keep a copy, which helps when this computer breaks down."""
    confirm(
        parent,
        preferences.speak,
        N_(
            "Your key is set up. Keep a copy of it on a USB stick, apart from this computer: if the computer breaks down, your "
            "files open with the copy and your passphrase alone."
        ),
        N_("Keep a copy…"),
        lambda: ask_where_copy(preferences, parent),
        leave=N_("Later"),
    )


def ask_where_copy(preferences: Preferences, parent: QWidget) -> None:
    """Ask where the copy goes, and write it."""
    keep = Path("mlawriter-key.age")
    ask_where(
        preferences,
        parent,
        N_("Keep a copy of your key"),
        keep.name,
        lambda path: copy_identity(identity_path(preferences.folders), path),
    )


def ask_where(
    preferences: Preferences, parent: QWidget, title: Message, name: str, write: Callable[[Path], object]
) -> QFileDialog:
    """Ask where a file goes, and write it; say why where that fails."""
    dialog = QFileDialog(parent, preferences.speak.text(title))
    dialog.setObjectName("key-file")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)

    def chosen(path: str) -> None:
        try:
            write(Path(path))
        except MlaError as error:
            tell(parent, preferences.speak, error)

    dialog.fileSelected.connect(chosen)
    dialog.open()
    return dialog
