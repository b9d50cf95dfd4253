"""Write one profile of the office into a file for a colleague, its letterhead with it, and read such a file."""

from __future__ import annotations

import base64
import binascii
import json
from typing import TYPE_CHECKING, NamedTuple

from mlawriter.casebook import atomic, disk, envelope, reasons
from mlawriter.core.errors import FileFromNewerVersion, FileProblem
from mlawriter.core.forgiving import forgiven
from mlawriter.i18n.messages import N_
from mlawriter.render import letterhead as own
from mlawriter.render.letterhead.refusals import LetterheadRefused
from mlawriter.request.own_authority import OwnAuthority

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.i18n.messages import Message
    from mlawriter.render.letterhead.letterhead import Letterhead

ENDING = ".mlaauthority"
FORMAT = "mlawriter authority"
VERSION = 1
_LIMIT = 32 * disk.MEGABYTE


class NotAnAuthority(FileProblem):
    """Say that a file holds no profile of an authority."""

    message = N_("The file {file} holds no profile of an authority: {reason}.")
    advice = N_("Choose a file that was exported in this program. Nothing has been changed.")


class Received(NamedTuple):
    """Hold the profile in a file, and its letterhead if it has one."""

    profile: OwnAuthority
    letterhead: Letterhead | None


def write_profile(path: Path, profile: OwnAuthority, letterhead: Letterhead | None) -> None:
    """Write a profile into a file for a colleague.

    Raises:
        FileNotWritten: what was there before is unchanged.

    """
    whole: dict[str, object] = {
        "format": FORMAT,
        "version": VERSION,
        "authority": profile.model_dump(mode="json"),
    }
    if letterhead is not None:
        whole["letterhead"] = base64.b64encode(own.written(letterhead)).decode("ascii")
    atomic.write_atomic(path, (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode())


def read_profile(path: Path) -> Received:
    """Return the profile in a colleague's file.

    Raises:
        FileProblem: one of its kinds, when the file is not there, not readable, or no profile.

    """
    whole = _opened(disk.read_limited(path, _LIMIT), path)
    profile = forgiven(OwnAuthority, whole["authority"])
    if not profile.id:
        profile.id = OwnAuthority().id
    return Received(profile, _letterhead(whole.get("letterhead"), path))


def _opened(content: bytes, path: Path) -> dict[str, object]:
    try:
        whole = envelope.parsed(content)
    except envelope.Refusal as refusal:
        raise _refused(path, refusal.reason) from refusal
    if (
        not isinstance(whole, dict)
        or whole.get("format") != FORMAT
        or not isinstance(whole.get("authority"), dict)
    ):
        raise _refused(path, envelope.UNKNOWN_KIND)
    version = whole.get("version")
    if type(version) is not int or version < 1:
        raise _refused(path, envelope.NO_VERSION)
    if version > VERSION:
        raise FileFromNewerVersion(file=reasons.shown(path), found=version, known=VERSION)
    return whole


def _letterhead(held: object, path: Path) -> Letterhead | None:
    if held is None:
        return None
    try:
        content = base64.b64decode(held if isinstance(held, str) else "!", validate=True)
        if len(content) > own.FILE_LIMIT:
            raise ValueError
        return own.read(content, reasons.shown(path)).letterhead
    except (LetterheadRefused, binascii.Error, ValueError) as error:
        raise _refused(path, N_("its letterhead is damaged")) from error


def _refused(path: Path, reason: Message) -> NotAnAuthority:
    return NotAnAuthority(file=reasons.shown(path), reason=reason)
