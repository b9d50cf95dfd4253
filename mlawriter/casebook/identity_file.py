"""Make the identity that opens sealed files, wrap it with a passphrase, and unlock it.

The file is what `age -p` makes of the output of `age-keygen`. Wrapping and unwrapping each cost about two seconds and one
gigabyte of memory, on purpose: whoever steals the file pays them for every passphrase that is tried.
"""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mlawriter.casebook import atomic, disk, reasons, sealing
from mlawriter.casebook.folders import make_private
from mlawriter.core.errors import FileNotWritten, FileProblem, MlaError
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from pathlib import Path

SHORTEST = 12
"""Characters that a passphrase has at least."""
ENDING = ".age"
_BACKUP = ".bak"
_SECRET = re.compile(r"^AGE-SECRET-KEY-1[0-9A-Z]+$", re.MULTILINE)


class WrongPassphrase(FileProblem):
    """Say that a passphrase does not open an identity."""

    message = N_("The passphrase does not open the key in {file}.")
    advice = N_("Mind capital letters and the layout of the keyboard, and try again.")


class NotAnIdentity(FileProblem):
    """Say that a file holds no key that opens others."""

    message = N_("The file {file} holds no key of this program, or it is damaged.")
    advice = N_(
        "Choose the file of the key; its name usually ends in .age. Its copy on a USB stick serves as well."
    )


class PassphraseTooShort(MlaError):
    """Say that a passphrase is easily guessed."""

    message = N_("The passphrase has fewer than {least} characters.")
    advice = N_("Take four or five words that do not belong together.")


class PassphrasesDiffer(MlaError):
    """Say that a passphrase was not typed twice alike."""

    message = N_("The two passphrases differ.")
    advice = N_("Type the same passphrase twice.")


@dataclass(frozen=True, slots=True)
class Identity:
    """Hold what opens files, and the public key that they are sealed for."""

    public: str
    secret: str = field(repr=False)


def new_identity() -> Identity:
    """Return an identity that nobody has had before."""
    import pyrage

    made = pyrage.x25519.Identity.generate()
    return Identity(str(made.to_public()), str(made))


def check_passphrase(passphrase: str, again: str) -> None:
    """Refuse a passphrase that is short, or was not typed twice alike.

    Raises:
        PassphraseTooShort: it has too few characters.
        PassphrasesDiffer: the two differ.

    """
    if len(passphrase.strip()) < SHORTEST:
        raise PassphraseTooShort(least=SHORTEST)
    if passphrase != again:
        raise PassphrasesDiffer


def write_identity(path: Path, identity: Identity, passphrase: str) -> None:
    """Wrap an identity with a passphrase into a file. The file before stays as backup until the new one was opened.

    Raises:
        FileNotWritten: what was there before is unchanged, or lies beside it as backup.
        WrongPassphrase: the medium gave back something else than was written; the backup stays.

    """
    import pyrage

    words = f"# public key: {identity.public}\n{identity.secret}\n"
    wrapped = bytes(pyrage.passphrase.encrypt(words.encode("ascii"), passphrase))
    make_private_where_missing(path.parent)
    backup = path.with_name(f"{path.name}{_BACKUP}")
    atomic.write_atomic(path, wrapped, backup=backup)
    if read_identity(path, passphrase) != identity:
        raise NotAnIdentity(file=reasons.shown(path))
    with contextlib.suppress(OSError):
        backup.unlink(missing_ok=True)  # it opens with the passphrase before


def make_private_where_missing(folder: Path) -> None:
    """Make a folder of the user's own; one that is there, such as a USB stick, stays as it is.

    Raises:
        FileNotWritten: when it cannot be made.

    """
    if not folder.is_dir():
        make_private(folder)


def needs_passphrase(path: Path) -> bool:
    """Tell whether a key is wrapped with a passphrase.

    Raises:
        FileProblem: when it cannot be read.

    """
    return sealing.is_sealed(disk.read_limited(path, disk.MEGABYTE))


def read_identity(path: Path, passphrase: str) -> Identity:
    """Return the identity in a file: one of this program, or one that `age-keygen` made, wrapped or not.

    Takes about two seconds where it is wrapped.

    Raises:
        FileProblem: when the file cannot be read.
        WrongPassphrase: it is wrapped with another one.
        NotAnIdentity: it holds none, or is damaged.

    """
    import pyrage

    content = disk.read_limited(path, disk.MEGABYTE)
    if sealing.is_sealed(content):
        content = _unwrapped(content, path, passphrase)
    found = _SECRET.search(content.decode("ascii", "replace"))
    if found is None:
        raise NotAnIdentity(file=reasons.shown(path))
    try:
        identity = pyrage.x25519.Identity.from_str(found.group())
    except pyrage.IdentityError as error:
        raise NotAnIdentity(file=reasons.shown(path)) from error
    return Identity(str(identity.to_public()), str(identity))


def change_passphrase(path: Path, old: str, new: str) -> Identity:
    """Wrap the identity in a file anew, and return it.

    Raises:
        WrongPassphrase: the old one does not open it; nothing was changed.
        FileProblem: another of its kinds; the file before is there, or beside it as backup.

    """
    identity = read_identity(path, old)
    write_identity(path, identity, new)
    return identity


def copy_identity(path: Path, target: Path) -> None:
    """Copy a wrapped identity, to a USB stick for instance. What another file holds there is never replaced.

    Raises:
        FileProblem: when it cannot be read or written.

    """
    content = disk.read_limited(path, disk.MEGABYTE)
    if target.exists() and disk.read_limited(target, disk.MEGABYTE) != content:
        raise FileNotWritten(file=reasons.shown(target), reason=N_("another file of that name is there"))
    atomic.write_atomic(target, content)


def _unwrapped(content: bytes, path: Path, passphrase: str) -> bytes:
    import pyrage

    try:
        return bytes(pyrage.passphrase.decrypt(content, passphrase))
    except pyrage.DecryptError as error:
        # Only where the passphrase is another does it say that the decryption failed; the rest is damage.
        kind = WrongPassphrase if str(error) == "Decryption failed" else NotAnIdentity
        raise kind(file=reasons.shown(path)) from error
