"""Seal bytes for public keys and unseal them again, as age v1 does (age-encryption.org/v1), by pyrage and nothing of our own."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from mlawriter.casebook import reasons
from mlawriter.core.errors import FileProblem, MlaError, NotARequest
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from mlawriter.casebook.keys import Keys

_log = logging.getLogger(__name__)

_HEADER = b"age-encryption.org/"
_OF_PASSPHRASE = b"age-encryption.org/v1\n-> scrypt "
"""How a file begins that a passphrase opens, not a key."""
_PUBLIC = "age1"
_NO_KEY = "No matching keys found"
"""What pyrage says where the file is for other keys; everything else that it refuses is damage."""
_LONGEST_KEY = 200


class Locked(FileProblem):
    """Say that a file waits for the officer's passphrase."""

    message = N_("The file {file} is encrypted, and your key is locked.")
    advice = N_("Unlock your key with your passphrase, and open the file again.")


class NotForYou(FileProblem):
    """Say that a file is sealed for other keys."""

    message = N_("The file {file} is encrypted for other keys than yours.")
    advice = N_("Ask the officer who saved it to add your key, or open it with the key of the office.")


class SealBroken(FileProblem):
    """Say that a sealed file is not as it was when it was sealed; nothing of it is read."""

    message = N_(
        "The file {file} is encrypted and damaged, or its end is missing. Nothing in it can be read."
    )
    advice = N_("Open the backup that lies beside the file; its name ends in .bak.")


class NotAPublicKey(MlaError):
    """Say that a text is no public key."""

    message = N_("This is no public key.")
    advice = N_(
        "A public key begins with age1. Paste it whole, or choose the file that the colleague gave you."
    )


def is_sealed(content: bytes) -> bool:
    """Tell whether bytes are those of a sealed file, by how they begin."""
    return content.startswith(_HEADER)


def checked_key(text: str) -> str:
    """Return a public key as age writes it.

    Raises:
        NotAPublicKey: when it is none.

    """
    import pyrage

    key = text.strip()
    # pyrage would also take a secret key's public half or another kind of key, whose files only some programs open.
    if len(key) > _LONGEST_KEY or not key.lower().startswith(_PUBLIC):
        raise NotAPublicKey
    try:
        return str(pyrage.x25519.Recipient.from_str(key))
    except pyrage.RecipientError as error:
        raise NotAPublicKey from error


def seal(content: bytes, public_keys: Iterable[str]) -> bytes:
    """Return bytes that exactly the holders of these keys can read.

    Raises:
        NotAPublicKey: when one of them is none, or there is none: nothing is ever sealed for nobody, nor left plain instead.

    """
    import pyrage

    keys = [checked_key(key) for key in dict.fromkeys(public_keys)]
    if not keys:
        raise NotAPublicKey
    return bytes(pyrage.encrypt(content, [pyrage.x25519.Recipient.from_str(key) for key in keys]))


def unseal(content: bytes, path: Path, keys: Keys) -> bytes:
    """Return what a sealed file holds, whole. The path is for messages only.

    Raises:
        NotARequest: when a passphrase protects it, as it does a key.
        Locked: when the officer's own key could open it once it is unlocked.
        NotForYou: when it is sealed for other keys.
        SealBroken: when a single byte is not as it was.

    """
    if content.startswith(_OF_PASSPHRASE):
        raise NotARequest(
            file=reasons.shown(path), reason=N_("it is protected with a passphrase, as a key is")
        )
    if not keys.identities:
        raise (Locked if keys.has_identity else NotForYou)(file=reasons.shown(path))
    import pyrage

    identities = [pyrage.x25519.Identity.from_str(identity) for identity in keys.identities]
    try:
        return bytes(pyrage.decrypt(content, identities))
    except pyrage.DecryptError as error:
        if _NO_KEY in str(error):
            raise NotForYou(file=reasons.shown(path)) from error
        _log.warning("A sealed file is damaged: %s", error)
        raise SealBroken(file=reasons.shown(path)) from error
