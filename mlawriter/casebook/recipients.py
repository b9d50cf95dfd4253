"""Say for whose keys a case is sealed, and let nobody be shut out of a case by opening it.

The list of readers in a file is what somebody wrote there: a hand, another program, or an officer who left nobody out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.casebook.keys import NO_KEYS, PublicKey
from mlawriter.core.errors import FileProblem
from mlawriter.i18n.messages import N_
from mlawriter.life.case import MAX_READERS, Reader

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mlawriter.casebook.keys import Keys
    from mlawriter.casebook.upgrades import Content
    from mlawriter.life.case import Case


class NotAmongReaders(FileProblem):
    """Say that a file named readers, and the officer was none of them."""

    message = N_("The file {file} names who can open it, and you are not among them.")
    advice = N_(
        "This was put right for the next save. Look under “Who can open it” in the menu Case before you save."
    )


def recipients(content: Content, keys: Keys = NO_KEYS) -> list[str]:
    """Return for whose keys a case is sealed; none leaves it plain. With keys, the officer's own is always one of them."""
    named = [str(reader["key"]) for reader in content.get("readers", ())]
    if named and keys.own is not None and keys.own.key not in named:
        named.append(keys.own.key)
    return named


def readers_of(keys: Iterable[PublicKey]) -> list[Reader]:
    """Return the holders of keys as readers of a case."""
    return [Reader(name=one.name, key=one.key) for one in keys]


def openers(keys: Keys) -> tuple[PublicKey, ...]:
    """Return for whom a file is sealed anew that names nobody inside: as a new one, or at least for whoever opened it."""
    if keys.of_new:
        return keys.of_new
    import pyrage

    return tuple(
        PublicKey("", str(pyrage.x25519.Identity.from_str(secret).to_public())) for secret in keys.identities
    )


def let_in(case: Case, keys: Keys, *, sealed: bool) -> bool:
    """Put the own key among the readers that a case names, so that the next save shuts nobody out; tell whether it was missing.

    Without an own key a plain file stays plain: nobody who reads it now is to lose it to the keys that it names.
    """
    if not case.readers or (keys.own is not None and any(one.key == keys.own.key for one in case.readers)):
        return False
    if keys.own is not None:
        case.readers = [*readers_of([keys.own]), *case.readers][:MAX_READERS]
        return True
    if not sealed:
        case.readers = []
    return not sealed
