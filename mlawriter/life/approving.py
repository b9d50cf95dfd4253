"""Keep versions of a request, and approve a text with a second pair of eyes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mlawriter.core.errors import MlaError
from mlawriter.i18n.messages import N_, Message
from mlawriter.life.versions import Approval, Version, fingerprint_of, fingerprint_of_plain, packed, unpacked
from mlawriter.request.request import Request

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from mlawriter.core.fields import Path
    from mlawriter.life.case import Life
    from mlawriter.life.open_life import OpenLife

MOST_KEPT = 12 * 1024 * 1024
"""Bytes that versions and approved texts of one file may take."""


class TooMuchKept(MlaError):
    """Say that a file holds no more versions; nothing was kept."""

    message = N_("The versions kept in this file take {size} MB; it may hold {limit} MB.")
    advice = N_("Save the request under another name and remove old versions there; this file keeps them.")


class VersionLost(MlaError):
    """Say that a version that was kept cannot be read any more."""

    message = N_("The version cannot be read: it is damaged, or a newer program kept it.")
    advice = N_("Choose another version.")


APPROVAL_DISAGREES: Message = N_("An approval in this file contradicts itself and does not count.")
NAMES_AS_TYPED: Message = N_("A name is as it was typed. Whoever can write the file can write approvals.")


class Unsigned(MlaError):
    """Say that somebody has to be named."""

    message = N_("Enter the name of whoever does this.")
    advice = N_("It is kept with the version or the approval.")


class TextToApprove(NamedTuple):
    """Hold the text of one document that is to be approved."""

    kind: str
    """Key of the document."""
    language: str
    sha256: str
    plain: Mapping[str, Sequence[str]]


def keep(life: OpenLife, request: Request, author: str, at: datetime, reason: str) -> bool:
    """Keep the request as it is now; return whether it is another than the one kept last.

    Raises:
        TooMuchKept: the file holds no more.
        Unsigned: nobody is named.

    """
    added = _version(life.request, request, author, at, reason)
    if added is None:
        return False
    life.put(("versions",), [*life.request.versions, added])
    return True


def approve(
    life: OpenLife,
    request: Request,
    texts: Sequence[TextToApprove],
    by: str,
    at: datetime,
    *,
    note: str = "",
    reason: str = "",
) -> None:
    """Approve texts of a request as one step of undo; the request is kept with them.

    Raises:
        TooMuchKept: the file holds no more.
        Unsigned: nobody is named.

    """
    _sign(by)
    held = life.request
    author = author_of(held)
    kept = _version(held, request, author or by, at, reason)
    mark = fingerprint_of(request)
    added = [
        Approval(
            by=by,
            at=at,
            note=note,
            author=author,
            kind=text.kind,
            language=text.language,
            fingerprint=mark,
            sha256=text.sha256,
            packed=packed({name: [*lines] for name, lines in text.plain.items()}),
        )
        for text in texts
    ]
    _measure(held, sum(len(one.packed) for one in added) + (len(kept.packed) if kept else 0))
    changes: dict[Path, object] = {("approvals",): [*held.approvals, *added]}
    if kept is not None:
        changes["versions",] = [*held.versions, kept]
    life.put_together(changes)


def author_of(life: Life) -> str:
    """Return whose work the request is: who kept the last version, or else the officer in charge."""
    return life.versions[-1].author if life.versions else life.officer


def is_own_work(by: str, life: Life) -> bool:
    """Tell whether somebody would approve what is their own work. A small office may have one officer: it is told, no more."""
    author = author_of(life)
    return bool(author) and author.casefold().split() == by.casefold().split()


def is_own(approval: Approval) -> bool:
    """Tell whether somebody approved what was their own work."""
    return bool(approval.author) and approval.author.casefold().split() == approval.by.casefold().split()


def request_of(version: Version) -> Request:
    """Return a version as it was kept.

    Raises:
        VersionLost: when it cannot be read, or is not the one that its fingerprint tells of.

    """
    try:
        plain = unpacked(version.packed)
        if not isinstance(plain, dict) or fingerprint_of_plain(plain) != version.fingerprint:
            raise VersionLost
        return Request.model_validate(plain)
    except ValueError as error:  # what pydantic refuses is one, too
        raise VersionLost from error


def remove(life: OpenLife, version: str) -> None:
    """Remove the version with an id; undo brings it back."""
    life.put(("versions",), [one for one in life.request.versions if one.id != version])


def last_approval(life: Life, kind: str, language: str) -> Approval | None:
    """Return the last approval of a document in a language; one that contradicts itself does not count."""
    wanted = (kind, language)
    found = (one for one in reversed(life.approvals) if (one.kind, one.language) == wanted and one.agrees)
    return next(found, None)


def last_approved(life: Life) -> Version | None:
    """Return the version that was approved last, to tell what changed since."""
    marks = [one.fingerprint for one in life.approvals if one.agrees][-1:]
    return next((one for one in reversed(life.versions) if one.fingerprint in marks), None)


def _version(life: Life, request: Request, author: str, at: datetime, reason: str) -> Version | None:
    """Return what is to be kept; nothing where the last version is the same."""
    _sign(author)
    mark = fingerprint_of(request)
    if life.versions and life.versions[-1].fingerprint == mark:
        return None
    content = packed(request.model_dump(mode="json"))
    _measure(life, len(content))
    return Version(author=author, at=at, reason=reason, fingerprint=mark, packed=content)


def _measure(life: Life, more: int) -> None:
    size = more + sum(len(one.packed) for one in life.versions)
    size += sum(len(one.packed) for one in life.approvals)
    if size > MOST_KEPT:
        megabyte = 1024 * 1024
        raise TooMuchKept(size=-(-size // megabyte), limit=MOST_KEPT // megabyte)


def _sign(name: str) -> None:
    if not name.strip():
        raise Unsigned
