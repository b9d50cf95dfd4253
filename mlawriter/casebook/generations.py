"""Keep several former versions of a file beside it, fewer the older they are.

The version before the last save is `name.mla.bak`. Before a save takes its place it is kept once more under the time when it was
written: `name.mla.20261122T165503Z.bak`. Of those never more than `MOST` stay. They are the former files themselves: what was
sealed is sealed.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import logging
import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mlawriter.casebook import atomic
from mlawriter.core.errors import FileProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

_log = logging.getLogger(__name__)

MOST = 4
"""Versions that are kept beside the one before the last save."""
_AGES = (dt.timedelta(hours=1), dt.timedelta(days=1), dt.timedelta(days=7))
"""Each of the spans between them, and each of the two without an end, is to keep a version."""
_STAMP = "%Y%m%dT%H%M%SZ"
_ENDINGS = re.compile(r"\.(?:(\d{8}T\d{6}Z)\.)?bak|\.v\d+(?:-\d+)?")


@dataclass(frozen=True, slots=True)
class Generation:
    """Name a former version of a file."""

    path: Path
    saved: dt.datetime
    """When it was written, UTC."""
    size: int
    """Bytes."""


def backup_of(path: Path) -> Path:
    """Return where the version before the last save lies."""
    target = atomic.real(path)
    return target.with_name(f"{target.name}.bak")


def generations(path: Path) -> tuple[Generation, ...]:
    """Return the former versions that lie beside a file, the newest first; a version under two names comes once."""
    target = atomic.real(path)
    found: list[Generation] = []
    seen = [target]
    for former, stamp in _formers(target):
        with contextlib.suppress(OSError, OverflowError, ValueError):
            if any(_same(former, other) for other in seen):
                continue  # a save that did not come to its end left two names
            status = former.stat()
            # A copy on another medium has a time of its own; the name tells the true one.
            saved = stamp or dt.datetime.fromtimestamp(status.st_mtime, dt.UTC)
            found.append(Generation(former, saved, status.st_size))
            seen.append(former)
    return tuple(sorted(found, key=lambda one: (one.saved, one.path.name), reverse=True))


def newest_good(path: Path, load: Callable[[Path], object]) -> Generation | None:
    """Return the newest former version that `load` can read; nothing where there is none."""
    for one in generations(path):
        with contextlib.suppress(FileProblem):
            load(one.path)
            return one
    return None


def former_files(path: Path) -> tuple[Path, ...]:
    """Return every file beside this one that holds a former version of it, those from before an upgrade among them."""
    return tuple(former for former, _ in _formers(atomic.real(path)))


def retain(path: Path) -> None:
    """Give the version before the last save a name of its own; the next save takes its present one.

    What the medium refuses is no reason not to save: the version before this save is kept in any case.
    """
    backup = backup_of(path)
    try:
        if not backup.is_file():
            return  # none yet; or a folder of that name, which the save itself will refuse in words
        written = dt.datetime.fromtimestamp(backup.stat().st_mtime, dt.UTC)
        own = backup.with_name(f"{backup.name.removesuffix('.bak')}.{written:{_STAMP}}.bak")
        try:
            os.link(backup, own)
        except FileExistsError:
            return  # kept already, by a save that did not come to its end or in the same second
        except OSError:
            backup.rename(own)  # FAT and some network shares know no second name for a file
    except (OSError, ValueError, OverflowError) as error:
        _log.warning("A former version was not kept: %s", type(error).__name__)


def thin(path: Path, now: dt.datetime | None = None) -> None:
    """Remove former versions beyond `MOST`, so that the rest reaches far back; a save that was cut off left one too many.

    Args:
        path: the file that they are former versions of.
        now: the present time, for tests.

    """
    dated = [(stamp, former) for former, stamp in _formers(atomic.real(path)) if stamp is not None]
    with contextlib.suppress(OSError):
        while len(dated) > MOST:
            gone = spare(dated, now or dt.datetime.now(dt.UTC))
            gone.unlink(missing_ok=True)
            dated = [one for one in dated if one[1] != gone]


def spare(dated: Iterable[tuple[dt.datetime, Path]], now: dt.datetime) -> Path:
    """Return which of more than `MOST` versions can go: the youngest span that has two gives one up.

    A span keeps its oldest version, which grows into the next one; the last span keeps its youngest.
    """
    spans: list[list[tuple[dt.datetime, Path]]] = [[] for _ in range(len(_AGES) + 1)]
    for stamp, former in sorted(dated):
        spans[sum(now - stamp >= age for age in _AGES)].append((stamp, former))
    last: Sequence[tuple[dt.datetime, Path]] = spans[-1]
    for span in spans[:-1]:
        if len(span) > 1:
            return span[1][1]
    return last[0][1]


def _formers(target: Path) -> list[tuple[Path, dt.datetime | None]]:
    """Return the files that are named as former versions of another, each with the time in its name."""
    found: list[tuple[Path, dt.datetime | None]] = []
    with contextlib.suppress(OSError, ValueError):
        for entry in target.parent.iterdir():
            if entry.name.startswith(target.name):
                ending = _ENDINGS.fullmatch(entry.name.removeprefix(target.name))
                if ending is not None:
                    found.append((entry, _time(ending[1])))
    return found


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def _time(stamp: str | None) -> dt.datetime | None:
    if stamp is None:
        return None
    try:
        return dt.datetime.strptime(stamp, _STAMP).replace(tzinfo=dt.UTC)
    except ValueError:
        return None
