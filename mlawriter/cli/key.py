"""Unlock the officer's key on the command line, and say which public keys there are.

A passphrase is asked for or read from standard input, never taken as an argument: those are seen by every user of a computer.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from mlawriter.cli.output import say, tell
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable
    from pathlib import Path

    from mlawriter.casebook.keys import Keys
    from mlawriter.i18n.translator import Translator


def keys_for(files: Iterable[Path], chosen: argparse.Namespace, speak: Translator) -> Keys:
    """Return the keys for some files; the passphrase is asked for once, and only where one of them is encrypted.

    Raises:
        FileProblem: when the key cannot be read, or the passphrase is another one.

    """
    from mlawriter.casebook.folders import folders_of_user
    from mlawriter.casebook.identity_file import needs_passphrase, read_identity
    from mlawriter.casebook.known_keys import identity_path, load_keys

    folders = folders_of_user()
    keys = load_keys(folders)
    path: Path = chosen.key or identity_path(folders)
    if not (chosen.key or keys.has_identity) or not any(map(_is_sealed, files)):
        return keys
    passphrase = _passphrase(chosen, speak) if needs_passphrase(path) else ""
    return keys.unlocked(read_identity(path, passphrase).secret)


def _is_sealed(file: Path) -> bool:
    from mlawriter.casebook import disk, sealing
    from mlawriter.core.errors import FileProblem

    try:
        return sealing.is_sealed(disk.read_limited(file))
    except FileProblem:
        return False  # told by whoever opens it


def _passphrase(chosen: argparse.Namespace, speak: Translator) -> str:
    if chosen.passphrase_stdin or not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    from getpass import getpass

    return getpass(f"{speak.text(N_('Passphrase'))}: ", sys.stderr)


def show(speak: Translator) -> bool:
    """Print the public keys of officer and office; tell where there is none."""
    from mlawriter.casebook.folders import folders_of_user
    from mlawriter.casebook.known_keys import load_keys

    keys = load_keys(folders_of_user())
    for one in (keys.own, keys.office):
        if one is not None:
            say(f"{one.key}  {one.name}".rstrip())
    if keys.own is None and keys.office is None:
        tell(speak.text(N_("No key is set up. It is done in the window, under File, Encryption.")))
    return True
