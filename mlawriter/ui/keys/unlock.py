"""Ask for the passphrase, and let the officer's key open files from then on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.casebook.identity_file import Identity, read_identity
from mlawriter.casebook.keys import PublicKey
from mlawriter.casebook.known_keys import identity_path, save_keys
from mlawriter.core.errors import FileNotWritten
from mlawriter.i18n.messages import N_
from mlawriter.ui.keys.key_dialog import KeyDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from mlawriter.ui.preferences import Preferences


class UnlockDialog(KeyDialog):
    """Unlock the officer's key with its passphrase."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(preferences, parent, "unlock", N_("Unlock your key"), N_("Unlock"))
        self.explain(N_("What is encrypted can be opened until you lock your key or close the program."))
        self.typed = self.passphrase("passphrase", N_("Passphrase"))
        self.typed.setFocus()

    def work(self) -> Callable[[], object]:
        path, passphrase = identity_path(self.preferences.folders), self.typed.text()
        return lambda: read_identity(path, passphrase)

    def take(self, outcome: object) -> None:
        assert isinstance(outcome, Identity)
        take_identity(self.preferences, outcome)


def take_identity(preferences: Preferences, identity: Identity, name: str = "") -> None:
    """Let an identity open files from now on, and be the officer's own."""
    keys = preferences.keys
    own = keys.own
    if own is None or own.key != identity.public or name:
        own = PublicKey(name or (own.name if own else ""), identity.public)
    import contextlib
    import dataclasses

    now = dataclasses.replace(keys, own=own).unlocked(identity.secret)
    if own != keys.own:
        with contextlib.suppress(FileNotWritten):  # it is found again with the next passphrase
            save_keys(preferences.folders, now)
    preferences.take_keys(now)


def ask_unlock(preferences: Preferences, parent: QWidget, then: Callable[[], object] = lambda: None) -> None:
    """Ask for the passphrase; go on with `then` once the key is unlocked. Without a key, one is set up."""
    if not preferences.keys.has_identity:
        from mlawriter.ui.keys.set_up import SetUpDialog

        SetUpDialog(preferences, parent).open()
        return
    dialog = UnlockDialog(preferences, parent)
    dialog.accepted.connect(then)
    dialog.open()
