"""Read an edition of the directory that an office was brought in one file, and say who signed it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mlawriter.casebook import disk, reasons
from mlawriter.core.errors import FileTooLarge
from mlawriter.core.fields import Choice
from mlawriter.directory import minisign, pack_file
from mlawriter.directory.pack_container import FILE_LIMIT, unpacked
from mlawriter.directory.pack_file import TOO_LARGE, PackRefused
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from mlawriter.casebook.publishers import Publisher
    from mlawriter.directory.pack import Pack

_BAD_SIGNATURE = N_("its signature is not that of this content")
_STRANGE_SIGNATURE = N_("its signature cannot be read")
_STILL_TO_COME = N_("it was issued on a day that is still to come")


class PackToCome(PackRefused):
    """Say that a file bears a day that is still to come."""

    advice = N_("Check the date on the clock of this computer; if it is right, ask the publisher.")


class PackForged(PackRefused):
    """Say that the signature of a publisher who is trusted is not over this content."""

    advice = N_("Do not use this file. Ask the publisher about it on another way, such as by telephone.")


class Signing(Choice):
    """Say what is known of who made a file."""

    TRUSTED = "trusted", N_("Signed by {name}.")
    UNKNOWN = (
        "unknown",
        N_("Signed with a key that this office does not know ({key}): who made the file is not proved."),
    )
    UNSIGNED = "unsigned", N_("Not signed: who made the file is not proved.")


@dataclass(frozen=True, slots=True)
class Signed:
    """Say who signed a file, and what the signature adds."""

    how: Signing
    name: str = ""
    key: str = ""
    comment: str = ""
    """The comment of a publisher who is trusted; one of anybody else proves nothing."""


@dataclass(frozen=True, slots=True)
class Edition:
    """Hold an edition as it was read, the bytes of its file with it."""

    pack: Pack
    content: bytes
    signed: Signed


def read_edition(path: Path, trusted: Sequence[Publisher], today: date) -> Edition:
    """Return the edition that a file brings; nothing is kept of it yet.

    Raises:
        PackRefused: it is damaged, or says what cannot be; or its signature does not hold.
        FileProblem: the file cannot be read.

    """
    name = reasons.shown(path)
    try:
        content = disk.read_limited(path, FILE_LIMIT)
    except FileTooLarge as error:
        raise PackRefused(file=name, reason=TOO_LARGE) from error
    parts = unpacked(content, name)
    signed = _signed(parts.edition, parts.signature, trusted, name)
    pack = pack_file.read(parts.edition, name)
    if pack.issued > today:
        # It would stand against every edition to come.
        raise PackToCome(file=name, reason=_STILL_TO_COME)
    return Edition(pack, content, signed)


def read_kept(path: Path) -> Pack:
    """Return the edition that the office took over earlier; who signed it was asked then.

    Raises:
        PackRefused: it can serve no more.
        FileProblem: the file cannot be read.

    """
    name = reasons.shown(path)
    try:
        content = disk.read_limited(path, FILE_LIMIT)
    except FileTooLarge as error:
        raise PackRefused(file=name, reason=TOO_LARGE) from error
    return pack_file.read(unpacked(content, name).edition, name)


def _signed(edition: bytes, signature: bytes | None, trusted: Sequence[Publisher], name: str) -> Signed:
    if signature is None:
        return Signed(Signing.UNSIGNED)
    try:
        read = minisign.read_signature(signature)
    except minisign.NoSignature as error:
        raise PackRefused(file=name, reason=_STRANGE_SIGNATURE) from error
    publishers = [one for one in trusted if one.key.key_id == read.key_id]
    for publisher in publishers:
        if minisign.holds(read, publisher.key, edition):
            return Signed(Signing.TRUSTED, publisher.name, read.shown_id, read.comment)
    if publishers:
        raise PackForged(file=name, reason=_BAD_SIGNATURE)
    return Signed(Signing.UNKNOWN, key=read.shown_id)
