"""Show colleagues that a case is open, by a small file `name.mla.lock` beside it.

The lock warns people; what protects the file is that its bytes are compared before each save. So a lock is
taken where the medium permits, and a crash leaves nothing worse than a lock whose process is gone.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import logging
import os
import secrets
import time
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from mlawriter.casebook import atomic, process, reasons

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.i18n.messages import Message

_log = logging.getLogger(__name__)

_LIMIT = 4096
_LONGEST_NAME = 80
# Where a lock cannot appear with its bytes at once, another process may see it empty for a moment.
_TIME_TO_FILL = 2.0
_ATTEMPTS = 5


@dataclass(frozen=True, slots=True)
class Holder:
    """Say who has a case open, for a colleague to read."""

    user: str
    host: str
    pid: int
    start: str
    """What tells the process from a later one with the same number."""
    since: str
    """Time in ISO 8601, UTC."""
    token: str
    """Makes each lock different, so that nobody releases another's."""

    @property
    def since_when(self) -> dt.datetime | None:
        """Return since when, in this machine's time; None when the lock does not say."""
        try:
            return dt.datetime.fromisoformat(self.since).astimezone()
        except (ValueError, OverflowError, OSError):
            return None

    @property
    def is_here(self) -> bool:
        """Tell whether another window of this very process has it."""
        return self.host == process.host() and self.pid == os.getpid() and self.runs

    @property
    def runs(self) -> bool:
        """Tell whether the process still runs, as far as can be told; on other machines it may."""
        return self.host != process.host() or process.runs(self.pid, self.start)


_UNKNOWN = Holder("?", "?", 0, "", "", "?")
"""Stands for whoever holds a lock that we may not read."""
_NOBODY = Holder("?", "?", 0, "", "", "")
"""Stands for a lock that says nothing: damaged, or about to be filled."""


@dataclass(frozen=True, slots=True)
class Lock:
    """Hold the lock of one case until it is released."""

    path: Path
    holder: Holder

    @property
    def is_held(self) -> bool:
        """Tell whether nobody has taken the lock over."""
        return _holder(self.path) == self.holder

    def release(self) -> None:
        """Give the case free; a lock that someone else has taken over stays."""
        if self.is_held:
            with contextlib.suppress(OSError):
                self.path.unlink()


@dataclass(frozen=True, slots=True)
class NoLock:
    """Say that the medium takes no lock: it is read-only, full or closed to this user."""

    reason: Message


def lock_of(path: Path) -> Path:
    """Return where the lock of a case lies; every link to the file leads to the same lock."""
    target = atomic.real(path)
    return target.with_name(f"{target.name}.lock")


def take(path: Path, *, by_force: bool = False) -> Lock | Holder | NoLock:
    """Return the lock of a case, or who has it, or why there can be none.

    A lock whose process no longer runs is taken over. With `by_force` any is: the officer decided so, for
    instance because the machine that holds it broke down.
    """
    place = lock_of(path)
    ours = _ours()
    for _ in range(_ATTEMPTS):
        try:
            atomic.create_new(place, json.dumps(asdict(ours)).encode())
        except FileExistsError:
            found = _holder(place)
            if found is None:
                continue  # released in this moment
            if not by_force and not _is_stale(place, found):
                return found
            _set_aside(place, found)
        except (OSError, ValueError) as error:
            found = _holder(place)
            if found is not None and not by_force and not _is_stale(place, found):
                return found  # a colleague may write where we may only read
            return NoLock(reasons.reason_to_write(error))
        else:
            return Lock(place, ours)
    return _holder(place) or _UNKNOWN


def _ours() -> Holder:
    pid = os.getpid()
    now = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
    return Holder(process.user(), process.host(), pid, process.started(pid) or "", now, secrets.token_hex(8))


def _holder(place: Path) -> Holder | None:
    """Return who holds a lock; None when there is none."""
    try:
        with place.open("rb") as file:
            content = file.read(_LIMIT)
    except PermissionError:
        return _UNKNOWN
    except (OSError, ValueError):
        return None
    try:
        fields = json.loads(content)
        return Holder(
            user=_name(fields["user"]),
            host=_name(fields["host"]),
            pid=int(fields["pid"]),
            start=str(fields["start"]),
            since=str(fields["since"]),
            token=str(fields["token"]),
        )
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return _NOBODY


def _name(name: object) -> str:
    return "".join(letter for letter in str(name) if letter.isprintable())[:_LONGEST_NAME]


def _is_stale(place: Path, holder: Holder) -> bool:
    if holder == _UNKNOWN:
        return False
    if holder != _NOBODY:
        return not holder.runs
    try:
        return time.time() - place.stat().st_mtime > _TIME_TO_FILL
    except OSError:
        return False


def _set_aside(place: Path, expected: Holder) -> None:
    """Remove a lock, unless it is no longer the one that was looked at."""
    aside = atomic.spare_name(place)
    try:
        place.rename(aside)  # only one process can do this to one lock
        if _holder(aside) != expected:
            atomic.create_new(place, aside.read_bytes())  # someone was faster: the lock is theirs
        aside.unlink()
    except OSError:
        _log.info("A lock was taken over by another process in the same moment")
