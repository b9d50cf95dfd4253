"""Hand a request over to another officer: a copy that their key alone opens, for a USB stick."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from mlawriter.casebook import case_file
from mlawriter.casebook.known_keys import ENDING, read_public_key
from mlawriter.core.errors import FileNotWritten, MlaError
from mlawriter.i18n.messages import N_
from mlawriter.ui.keys.key_copy import ask_where

if TYPE_CHECKING:
    from mlawriter.casebook.keys import PublicKey
    from mlawriter.ui.case_commands import CaseAt


def ask_hand_over(at: CaseAt) -> None:
    """Ask for the colleague's public key, then where the copy goes."""
    speak = at.preferences.speak
    dialog = QFileDialog(at.window, speak.text(N_("Public key of a colleague")))
    dialog.setObjectName("colleague-key-file")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(
        [f"{speak.text(N_('Public keys'))} (*{ENDING})", f"{speak.text(N_('All files'))} (*)"]
    )

    def chosen(path: str) -> None:
        try:
            key = read_public_key(Path(path))
        except MlaError as error:
            at.filing.tell(error)
            return
        name = "request.mla" if at.work.case.path is None else at.work.case.path.name
        ask_where(
            at.preferences,
            at.window,
            N_("Hand over a copy"),
            name,
            lambda place: hand_over_copy(at, key, place),
        )

    dialog.fileSelected.connect(chosen)
    dialog.open()


def hand_over_copy(at: CaseAt, key: PublicKey, place: Path) -> None:
    """Write a copy of the open case that one key opens; what lies there already is never replaced.

    Raises:
        FileNotWritten: nothing was written.

    """
    if place.exists():
        raise FileNotWritten(file=place.name, reason=N_("another file of that name is there"))
    content = at.work.content()
    content["readers"] = [one.model_dump(mode="json") for one in case_file.readers_of([key])]
    case_file.write(place, content)
    speak = at.preferences.speak
    at.filing.said.emit(speak.text(N_("Written: {file}"), file=place.name))
