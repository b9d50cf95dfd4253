"""Show colleagues that a case is open, by a small file `name.mla.lock` beside it.

The lock warns people; what protects the file is that its bytes are compared before each save. So a lock is
taken where the medium permits, and a crash leaves nothing worse than a lock whose process is gone.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import os
import secrets
import time
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from mlawriter.casebook import atomic, process, reasons
from mlawriter.core.errors import FileNotWritten
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mlawriter.i18n.messages import Message

_LIMIT = 4096
_LONGEST_NAME = 80
# Where a lock cannot appear with its bytes at once, another process may see it empty for a moment.
_TIME_TO_FILL = 2.0
_ATTEMPTS = 5
_PAUSE = 0.01
# Writing a small file takes milliseconds: who holds it longer than this hangs, or its machine broke down.
_PATIENCE = 3.0
# Nobody can ask whether a process of another machine runs; clocks of machines differ by minutes at most.
_LONG_AGO = 600.0


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
        return self.host != process.host() or process.runs(self.pid, self.start, self.since_when)


class Busy(FileNotWritten):
    """Say that another program holds a small file for longer than writing it takes."""

    advice = N_("Close the other windows of this program, also on other machines, and do it again.")


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
        refused: Message | None = None
        try:
            atomic.create_new(place, _written(ours))
            return Lock(place, ours)
        except FileExistsError:
            pass
        except (OSError, ValueError) as error:
            refused = reasons.reason_to_write(error)
        found = _holder(place)
        if found is not None and not by_force and not _is_stale(place, found):
            return found  # also where a colleague may write and we may only read
        if refused is not None:
            return NoLock(refused)
        if found is not None and _replaced(place, found, ours):
            return Lock(place, ours)
        time.sleep(_PAUSE)  # another process releases it, or takes it over, in this moment
    return _holder(place) or _UNKNOWN


@contextlib.contextmanager
def alone(path: Path, *, refuse: Message | None = None) -> Iterator[None]:
    """Let no other process of ours change a small file meanwhile: wait for one that does, then go on without it.

    Args:
        path: the small file.
        refuse: why nothing is done, where to go on without the other could not be mended: wait, then refuse. A lock that
            another machine took long ago gives way even so, for that machine may be gone.

    Raises:
        FileNotWritten: only with `refuse`, when somebody else holds the file or the medium takes no lock.

    """
    until = time.monotonic() + _PATIENCE
    held = take(path)
    while isinstance(held, Holder) and time.monotonic() < until:
        time.sleep(_PAUSE)
        held = take(path)
    if isinstance(held, Holder) and (refuse is None or _is_forsaken(lock_of(path), held)):
        held = take(path, by_force=True)
    if refuse is not None and not isinstance(held, Lock):
        file = reasons.shown(path)
        raise (
            Busy(file=file, reason=refuse)
            if isinstance(held, Holder)
            else FileNotWritten(file=file, reason=held.reason)
        )
    try:
        yield
    finally:
        if isinstance(held, Lock):
            held.release()


def _ours() -> Holder:
    pid = os.getpid()
    now = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
    return Holder(process.user(), process.host(), pid, process.started(pid) or "", now, secrets.token_hex(8))


def _written(holder: Holder) -> bytes:
    return json.dumps(asdict(holder)).encode("ascii")


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


def _is_forsaken(place: Path, holder: Holder) -> bool:
    """Tell whether another machine took a lock so long ago that nobody can still be writing a small file."""
    try:
        return holder.host != process.host() and time.time() - place.stat().st_mtime > _LONG_AGO
    except OSError:
        return False


def _replaced(place: Path, found: Holder, ours: Holder) -> bool:
    """Put our lock in the place of one that was found; of several processes that try, one succeeds."""
    claim = atomic.mark_of(place, found.token)
    try:
        atomic.create_new(claim, b"")
    except FileExistsError:
        _remove_if_old(claim)
        return False
    except OSError:
        return False
    try:
        if _holder(place) != found:
            return False  # someone was faster
        place.unlink()
        atomic.create_new(place, _written(ours))
    except OSError:
        return False
    else:
        return True
    finally:
        with contextlib.suppress(OSError):
            claim.unlink()


def _remove_if_old(claim: Path) -> None:
    with contextlib.suppress(OSError):
        if time.time() - claim.stat().st_mtime > _TIME_TO_FILL:
            claim.unlink()  # its process was killed
