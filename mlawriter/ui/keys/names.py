"""Name the commands about keys, in the order of the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from mlawriter.i18n.messages import Message

SET_UP, UNLOCK, LOCK, IDLE = "key-setup", "key-unlock", "key-lock", "key-idle"
PASSPHRASE, COPY, PUBLIC = "key-passphrase", "key-copy", "key-public"
OFFICE, LOST = "key-office", "key-lost"

OF_KEYS: dict[str, tuple[Message, str | None]] = {
    SET_UP: (N_("Encrypt your files…"), None),
    UNLOCK: (N_("Unlock your key…"), None),
    LOCK: (N_("Lock now"), "Ctrl+L"),
    IDLE: (N_("Lock by itself…"), None),
    PASSPHRASE: (N_("Change the passphrase…"), None),
    COPY: (N_("Keep a copy of your key…"), None),
    PUBLIC: (N_("Give out your public key…"), None),
    OFFICE: (N_("Key of the office…"), None),
    LOST: (N_("After a lost passphrase…"), None),
}
"""Name -> words of the menu, and the shortcut."""
