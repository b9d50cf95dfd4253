"""Set up encryption: make the officer's key, and say what a lost passphrase means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.casebook.identity_file import (
    SHORTEST,
    Identity,
    check_passphrase,
    new_identity,
    write_identity,
)
from mlawriter.casebook.known_keys import identity_path
from mlawriter.core.errors import MlaError
from mlawriter.i18n.messages import N_
from mlawriter.ui.keys.key_copy import offer_copy
from mlawriter.ui.keys.key_dialog import KeyDialog
from mlawriter.ui.keys.unlock import take_identity

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from mlawriter.ui.preferences import Preferences

GOOD_PASSPHRASE = N_(
    "At least {least} characters. Four or five words that do not belong together are easy to remember and hard to guess."
)
NAME = N_("Your name, as colleagues know it")
PASSPHRASE, AGAIN = N_("New passphrase"), N_("The new passphrase again")


class Unnamed(MlaError):
    """Say that a key has no name."""

    message = N_("The key has no name.")
    advice = N_("Enter a name by which colleagues recognise it.")


class SetUpDialog(KeyDialog):
    """Make a key of the officer's own."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(preferences, parent, "key-setup", N_("Encrypt your files"), N_("Set up"))
        self.explain(
            N_(
                "Requests that you begin from now on are encrypted with a key of your own, which a passphrase protects. Others "
                "are encrypted when you say so under “Who can open it”."
            )
        )
        self.name = self.line("key-name", NAME)
        self.first = self.passphrase("passphrase", PASSPHRASE)
        self.explain(GOOD_PASSPHRASE, least=SHORTEST)
        self.second = self.passphrase("passphrase-again", AGAIN)
        office = preferences.keys.office
        if office is None:
            self.explain(
                N_(
                    "Nobody can restore a passphrase. If it is lost, what is encrypted is lost, unless your office has a key of "
                    "its own: set it first, under “Key of the office”."
                )
            )
        else:
            self.explain(
                N_(
                    "Nobody can restore a passphrase. If it is lost, the office key opens what you encrypt: {office}."
                ),
                office=office.name or office.key,
            )

    def work(self) -> Callable[[], object]:
        if not self.name.text().strip():
            raise Unnamed
        check_passphrase(self.first.text(), self.second.text())
        path, passphrase = identity_path(self.preferences.folders), self.first.text()

        def make() -> Identity:
            identity = new_identity()
            write_identity(path, identity, passphrase)
            return identity

        return make

    def take(self, outcome: object) -> None:
        assert isinstance(outcome, Identity)
        take_identity(self.preferences, outcome, self.name.text().strip())
        parent = self.parentWidget()
        assert parent is not None
        offer_copy(self.preferences, parent)
