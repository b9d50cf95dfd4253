"""Open the dialogs about keys by the names of their commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.casebook.known_keys import ENDING, hand_over
from mlawriter.i18n.messages import N_
from mlawriter.ui.keys.names import COPY, IDLE, LOCK, LOST, OFFICE, PASSPHRASE, PUBLIC, SET_UP, UNLOCK

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mlawriter.ui.preferences import Preferences

_WITH_A_KEY = frozenset({UNLOCK, LOCK, PASSPHRASE, COPY, PUBLIC, IDLE})


def open_key_dialog(what: str, preferences: Preferences, parent: QWidget) -> None:
    """Open a dialog; where it needs a key and there is none, a key is set up instead."""
    keys = preferences.keys
    if what in _WITH_A_KEY and not keys.has_identity:
        what = SET_UP
    elif what == SET_UP and keys.has_identity:
        what = UNLOCK if keys.is_locked else PASSPHRASE
    if what == SET_UP:
        from mlawriter.ui.keys.set_up import SetUpDialog

        SetUpDialog(preferences, parent).open()
    elif what == UNLOCK:
        from mlawriter.ui.keys.unlock import UnlockDialog

        UnlockDialog(preferences, parent).open()
    elif what == LOCK:
        preferences.lock_wanted.emit()
    elif what == IDLE:
        from mlawriter.ui.keys.idle_dialog import IdleDialog

        IdleDialog(preferences, parent).open()
    elif what == PASSPHRASE:
        from mlawriter.ui.keys.change_passphrase import ChangePassphraseDialog

        ChangePassphraseDialog(preferences, parent).open()
    elif what == OFFICE:
        from mlawriter.ui.keys.office_key import OfficeKeyDialog

        OfficeKeyDialog(preferences, parent).open()
    elif what == LOST:
        from mlawriter.ui.keys.lost_passphrase import LostPassphraseDialog

        LostPassphraseDialog(preferences, parent).open()
    else:
        _files(what, preferences, parent)


def _files(what: str, preferences: Preferences, parent: QWidget) -> None:
    from mlawriter.ui.keys.key_copy import ask_where, ask_where_copy

    own = preferences.keys.own
    if what == COPY:
        ask_where_copy(preferences, parent)
    elif own is not None:
        name = f"mlawriter-public-key{ENDING}"
        ask_where(
            preferences, parent, N_("Give out your public key"), name, lambda path: hand_over(own, path)
        )
