"""Keep unsaved work where a crash cannot take it, and offer it again afterwards.

Each open case has one journal in the user's own folder: a line that says whose it is, then the bytes that a
save would have written. It goes when the case is saved or closed, so one whose process is gone means a crash.
That of an encrypted case is sealed as its file is, where the case belongs included.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import logging
import os
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mlawriter.casebook import atomic, disk, envelope, process, reasons, sealing
from mlawriter.casebook.disk import Seen, State
from mlawriter.casebook.folders import make_private
from mlawriter.casebook.keys import NO_KEYS
from mlawriter.casebook.recipients import recipients
from mlawriter.casebook.sealing import Locked, NotForYou
from mlawriter.core.errors import FileFromNewerVersion, FileMissing, FileProblem, NotARequest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mlawriter.casebook.keys import Keys
    from mlawriter.casebook.upgrades import Content

_log = logging.getLogger(__name__)

_ENDING = ".journal"
_ASIDE = ".damaged"
_FORMAT = "mlawriter journal"
_LONGEST_HEAD = 65_536
# Whether a process on another machine runs cannot be told. A day without a keystroke says that it does not.
_SILENCE = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Origin:
    """Say where unsaved work belongs."""

    path: Path | None = None
    """Its file; None when it never had one."""
    opened: str | None = None
    """Hash of the file as it was opened or last saved."""
    version: int = 0
    """Version of the format that the file has; 0 without a file."""
    sealed: bool = False
    """Whether the file is encrypted."""


@dataclass(frozen=True, slots=True)
class Recovery:
    """Offer unsaved work that a crash left behind."""

    journal: Path
    origin: Origin
    recorded: dt.datetime
    content: Content
    on_disk: State | None
    """What became of the file since; None when there never was one."""


@dataclass(frozen=True, slots=True)
class Pending:
    """Hold what earlier runs left behind."""

    recoveries: tuple[Recovery, ...] = ()
    damaged: tuple[Path, ...] = ()
    """Journals that cannot be read, each under the name it was given to get it out of the way."""
    newer: tuple[Path, ...] = ()
    """Journals of a newer version of the program, left as they are."""
    locked: tuple[Path, ...] = ()
    """Sealed journals that wait for the officer's key, left as they are."""


@dataclass(frozen=True, slots=True)
class _Head:
    format: str
    host: str
    pid: int
    start: str
    recorded: str
    path: str | None
    opened: str | None
    version: int
    content: str
    sealed: bool = False


class Journal:
    """Keep the unsaved work of one open case."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.file = folder / f"{secrets.token_hex(8)}{_ENDING}"
        self._last: tuple[Origin, str] | None = None

    def record(self, content: Content, origin: Origin, keys: Keys = NO_KEYS) -> None:
        """Keep this content, instead of what was kept before, until it is saved.

        Whoever typed it can read it again, whoever else is to open the file from the next save on.

        Raises:
            FileNotWritten: what was kept before is still there.

        """
        self.keep(envelope.pack(content, self.file), origin, recipients(content, keys))

    def keep(self, packed: bytes, origin: Origin, public_keys: Sequence[str]) -> None:
        """Keep these bytes of a file, sealed where there are keys, instead of what was kept before.

        Raises:
            FileNotWritten: what was kept before is still there.

        """
        latest = (origin, disk.digest(packed))
        if latest == self._last:
            return
        whole = _head(origin, latest[1]) + b"\n" + packed
        if public_keys:
            sealed = sealing.seal(whole, public_keys)
            # Where it belongs is inside alone.
            whole = _head(Origin(), disk.digest(sealed)) + b"\n" + sealed
        make_private(self._folder)
        atomic.write_atomic(self.file, whole)
        self._last = latest

    def kept(self, keys: Keys) -> Content | None:
        """Return what is kept here; None where nothing is.

        Raises:
            FileProblem: one of its kinds, when it cannot be read any more.

        """
        if self._last is None:
            return None
        _, packed = _opened(self.file, keys)
        return envelope.unpack(packed, self.file).content

    def discard(self) -> None:
        """Drop what is kept: it is saved, or the officer decided against it."""
        self._last = None
        try:
            self.file.unlink(missing_ok=True)
        except OSError as error:
            _log.warning("A journal could not be removed: error %s", error.errno)

    def adopt(self, recovery: Recovery, keys: Keys = NO_KEYS) -> None:
        """Take over the work of a crashed run as this case's own.

        Raises:
            FileMissing: another window was faster.
            FileNotWritten: the work is still kept and will be offered again.

        """
        try:
            recovery.journal.rename(self.file)
        except OSError as error:
            raise FileMissing(file=reasons.shown(recovery.journal)) from error
        self.record(recovery.content, recovery.origin, keys)


def decline(recovery: Recovery) -> None:
    """Delete unsaved work that the officer looked at and does not want."""
    with contextlib.suppress(OSError):
        recovery.journal.unlink(missing_ok=True)


def pending(folder: Path, keys: Keys = NO_KEYS) -> Pending:
    """Return what crashed runs left in the folder of journals, the latest first.

    Work that reached its file after all is cleared away. Work of windows that are open now is left alone.
    """
    recoveries: list[Recovery] = []
    damaged: list[Path] = []
    newer: list[Path] = []
    locked: list[Path] = []
    atomic.remove_leftovers(folder)
    for file in _journals(folder):
        try:
            recovery = _recovery(file, keys)
        except NotARequest:
            damaged.append(_moved_aside(file))
        except FileFromNewerVersion:
            newer.append(file)
        except (Locked, NotForYou):
            locked.append(file)
        except FileMissing:
            continue  # its window was closed in this moment
        except FileProblem:
            damaged.append(file)
        else:
            if recovery is not None:
                recoveries.append(recovery)
    recoveries.sort(key=lambda found: found.recorded, reverse=True)
    _log.info("Unsaved work: %d, damaged: %d", len(recoveries), len(damaged))
    return Pending(tuple(recoveries), tuple(damaged), tuple(newer), tuple(locked))


def _journals(folder: Path) -> list[Path]:
    try:
        return sorted(file for file in folder.iterdir() if file.name.endswith(_ENDING))
    except OSError:
        return []


def _head(origin: Origin, content: str) -> bytes:
    pid = os.getpid()
    head = _Head(
        format=_FORMAT,
        host=process.host(),
        pid=pid,
        start=process.started(pid) or "",
        recorded=dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
        path=None if origin.path is None else os.fspath(origin.path),
        opened=origin.opened,
        version=origin.version,
        content=content,
        sealed=origin.sealed,
    )
    # ASCII, because a path may hold bytes that are no text.
    return json.dumps(asdict(head)).encode("ascii")


def _recovery(file: Path, keys: Keys) -> Recovery | None:
    """Return the work in a journal; None when its window is open or it reached its file."""
    outer, rest = _parted(disk.read_limited(file, disk.LIMIT + _LONGEST_HEAD), file)
    if _is_live(outer, _recorded(outer)):
        return None
    head, packed = _inside(outer, rest, file, keys)
    path = None if head.path is None else Path(head.path)
    on_disk: State | None = None
    if path is not None:
        if _has_reached(path, head.content, keys):
            with contextlib.suppress(OSError):
                file.unlink(missing_ok=True)
            return None
        on_disk = disk.look(path, Seen(head.opened or ""))[0]
    content = envelope.unpack(packed, file).content
    origin = Origin(path, head.opened, head.version, head.sealed)
    return Recovery(file, origin, _recorded(head), content, on_disk)


def _opened(file: Path, keys: Keys) -> tuple[_Head, bytes]:
    return _inside(*_parted(disk.read_limited(file, disk.LIMIT + _LONGEST_HEAD), file), file, keys)


def _parted(whole: bytes, file: Path) -> tuple[_Head, bytes]:
    line, _, rest = whole.partition(b"\n")
    return _parsed_head(line, file), rest


def _inside(head: _Head, rest: bytes, file: Path, keys: Keys) -> tuple[_Head, bytes]:
    """Return the head that says where work belongs, and the work, unsealed where it is sealed."""
    if disk.digest(rest) != head.content:
        raise NotARequest(file=reasons.shown(file), reason=envelope.DAMAGED)
    if not sealing.is_sealed(rest):
        return head, rest
    return _parted(sealing.unseal(rest, file, keys), file)


def _has_reached(path: Path, content: str, keys: Keys) -> bool:
    """Tell whether a file says what a journal does. Sealed twice, the same bytes differ: what is inside is compared."""
    try:
        written = disk.read_limited(path)
        packed = sealing.unseal(written, path, keys) if sealing.is_sealed(written) else written
    except FileProblem:
        return False
    return disk.digest(packed) == content


def _parsed_head(line: bytes, file: Path) -> _Head:
    try:
        fields = json.loads(line)
        if fields["format"] != _FORMAT:
            raise ValueError(_FORMAT)
        head = _Head(
            format=_FORMAT,
            host=str(fields["host"]),
            pid=int(fields["pid"]),
            start=str(fields["start"]),
            recorded=str(fields["recorded"]),
            path=None if fields["path"] is None else str(fields["path"]),
            opened=None if fields["opened"] is None else str(fields["opened"]),
            version=int(fields["version"]),
            content=str(fields["content"]),
            sealed=bool(fields.get("sealed", False)),
        )
        _recorded(head)
    except (ValueError, KeyError, TypeError, OverflowError, OSError, RecursionError) as error:
        raise NotARequest(file=reasons.shown(file), reason=envelope.DAMAGED) from error
    return head


def _recorded(head: _Head) -> dt.datetime:
    return dt.datetime.fromisoformat(head.recorded).astimezone(dt.UTC)


def _is_live(head: _Head, recorded: dt.datetime) -> bool:
    if head.host == process.host():
        return process.runs(head.pid, head.start, recorded)
    return dt.datetime.now(dt.UTC) - recorded < _SILENCE


def _moved_aside(file: Path) -> Path:
    aside = file.with_name(f"{file.name}{_ASIDE}")
    try:
        file.replace(aside)
    except OSError:
        return file
    return aside
