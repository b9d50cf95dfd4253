"""Keep the public keys of the publishers of directories whom an office trusts, each under a name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mlawriter.casebook import small_file
from mlawriter.core.errors import MlaError
from mlawriter.core.text import clean_line
from mlawriter.directory.minisign import NoKey, PublicKey, read_key
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.casebook.folders import Folders

_LONGEST_NAME = 200
_MOST = 50


class KeyRefused(MlaError):
    """Say that a text is no public key."""

    message = N_("This is no public key of minisign.")
    advice = N_("Paste the line that begins with RW, or the whole of the publisher’s file minisign.pub.")


class PublisherUnnamed(MlaError):
    """Say that a key has no name."""

    message = N_("The key has no name.")
    advice = N_("Enter the name of the publisher.")


class TooManyPublishers(MlaError):
    """Say that the list is full."""

    message = N_("The list of publishers is full.")
    advice = N_("Remove a key that is no longer used.")


@dataclass(frozen=True, slots=True)
class Publisher:
    """Name who signs with a key."""

    name: str
    key: PublicKey


def publishers_file(folders: Folders) -> Path:
    """Return where the keys are kept."""
    return folders.config / "directory" / "publishers.json"


def load_publishers(folders: Folders) -> tuple[Publisher, ...]:
    """Return whom the office trusts; what cannot be read is not trusted."""
    held = small_file.read_object(publishers_file(folders)).get("publishers")
    found: dict[PublicKey, Publisher] = {}
    for one in held if isinstance(held, list) else ():
        if isinstance(one, dict):
            try:
                key = read_key(str(one.get("key", "")))
            except NoKey:
                continue
            found.setdefault(key, Publisher(_named(str(one.get("name", ""))), key))
    return tuple(found.values())


def trust(folders: Folders, name: str, key: str) -> tuple[Publisher, ...]:
    """Add a key, or give one that is there another name; return whom the office trusts now.

    Raises:
        KeyRefused: the text is no key.
        PublisherUnnamed: there is no name.
        FileNotWritten: nothing was changed.

    """
    try:
        read = read_key(key)
    except NoKey as error:
        raise KeyRefused from error
    if not _named(name):
        raise PublisherUnnamed
    return _change(folders, Publisher(_named(name), read), read)


def trust_no_more(folders: Folders, key: PublicKey) -> tuple[Publisher, ...]:
    """Take a key out; return whom the office trusts now.

    Raises:
        FileNotWritten: nothing was changed.

    """
    return _change(folders, None, key)


def _change(folders: Folders, added: Publisher | None, key: PublicKey) -> tuple[Publisher, ...]:
    from mlawriter.casebook import lock
    from mlawriter.casebook.folders import make_private

    path = publishers_file(folders)
    make_private(path.parent)
    with lock.alone(path):
        # Read anew: another window may have added a key meanwhile.
        kept = [one for one in load_publishers(folders) if one.key != key]
        now = (*kept, added) if added is not None else tuple(kept)
        if len(now) > _MOST:
            raise TooManyPublishers
        held = [{"name": one.name, "key": one.key.text} for one in now]
        small_file.write_object(path, {"publishers": held})
    return now


def _named(name: str) -> str:
    return clean_line(name)[:_LONGEST_NAME]
