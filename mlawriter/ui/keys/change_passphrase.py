"""Change the passphrase of the officer's key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.casebook.identity_file import SHORTEST, Identity, change_passphrase, check_passphrase
from mlawriter.casebook.known_keys import identity_path
from mlawriter.i18n.messages import N_
from mlawriter.ui.keys.key_dialog import KeyDialog
from mlawriter.ui.keys.set_up import AGAIN, GOOD_PASSPHRASE, PASSPHRASE
from mlawriter.ui.keys.unlock import take_identity

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from mlawriter.ui.preferences import Preferences


class ChangePassphraseDialog(KeyDialog):
    """Wrap the same key with another passphrase: the files stay as they are."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(preferences, parent, "key-passphrase", N_("Change the passphrase"), N_("Change"))
        self.old = self.passphrase("passphrase-old", N_("Present passphrase"))
        self.first = self.passphrase("passphrase", PASSPHRASE)
        self.explain(GOOD_PASSPHRASE, least=SHORTEST)
        self.second = self.passphrase("passphrase-again", AGAIN)
        self.explain(
            N_(
                "A copy of your key on a USB stick still opens with the present passphrase: keep a new copy afterwards."
            )
        )

    def work(self) -> Callable[[], object]:
        check_passphrase(self.first.text(), self.second.text())
        path, old, new = identity_path(self.preferences.folders), self.old.text(), self.first.text()
        return lambda: change_passphrase(path, old, new)

    def take(self, outcome: object) -> None:
        assert isinstance(outcome, Identity)
        take_identity(self.preferences, outcome)
