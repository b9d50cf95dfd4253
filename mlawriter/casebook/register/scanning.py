"""Go through the folders of cases and say which files are new, changed or gone. Nothing here raises because of a file."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from mlawriter.casebook import case_file, disk, reasons
from mlawriter.casebook.keys import NO_KEYS
from mlawriter.casebook.register.entry import entry_of
from mlawriter.casebook.register.index import Looks, Unread
from mlawriter.core.errors import FileMissing, FileNotReadable, FileProblem
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from mlawriter.casebook.disk import Seen
    from mlawriter.casebook.keys import Keys
    from mlawriter.casebook.office import Office
    from mlawriter.casebook.register.entry import Entry
    from mlawriter.life.case import Case

_NOT_TEXT = N_("its name is not text")


@dataclass(frozen=True, slots=True)
class TakenIn:
    """Say what a new or changed file holds."""

    path: str
    looks: Looks
    entry: Entry


@dataclass(frozen=True, slots=True)
class SameAsBefore:
    """Say that a file looks otherwise and holds what it held."""

    path: str
    looks: Looks


@dataclass(frozen=True, slots=True)
class Gone:
    """Say which files are no longer there."""

    paths: tuple[str, ...]


Change: TypeAlias = TakenIn | SameAsBefore | Unread | Gone


@dataclass(frozen=True, slots=True)
class Progress:
    """Say how far a scan has come."""

    done: int
    of: int


@dataclass(slots=True)
class _Walk:
    """Hold what a walk through the folders found."""

    files: dict[str, os.stat_result] = field(default_factory=dict)
    out_of_reach: dict[str, Unread] = field(default_factory=dict)
    """Folders that could not be listed: what was known of their files stays."""


def read_case(path: Path, keys: Keys = NO_KEYS) -> tuple[Case, Seen]:
    """Return the case in a file, and what identifies the file.

    Raises:
        FileProblem: one of its kinds, when the file is not there, not readable, sealed for others or not a valid request.

    """
    reading = case_file.read_whole(path, keys=keys)
    return case_file.validated(reading.content, path), reading.seen


def scan(
    folders: Iterable[Path],
    known: Mapping[str, Looks],
    unread: Iterable[str] = (),
    *,
    read: Callable[[Path], tuple[Case, Seen]] = read_case,
    office: Office | None = None,
) -> Iterator[Change | Progress]:
    """Yield what has changed in the folders and below, and after each file how far it has come.

    A file that looks as before is not read. `unread` are the files that could not be taken in the last time: they are
    tried again each time, since the reason may have gone without a change of the file.
    """
    walk = _Walk()
    for folder in folders:
        _list(folder, walk)
    yield from walk.out_of_reach.values()
    # What could not be taken in is known by a name that can be written down.
    there = {*walk.files, *map(_printable, (*walk.files, *walk.out_of_reach))}
    gone = [
        path
        for path in (*known, *unread)
        if path not in there and not any(_below(path, folder) for folder in walk.out_of_reach)
    ]
    if gone:
        yield Gone(tuple(gone))
    again = [(path, status) for path, status in sorted(walk.files.items()) if not _same(known, path, status)]
    for index, (path, status) in enumerate(again):
        yield _taken_in(path, status, known.get(path), read, office)
        yield Progress(index + 1, len(again))


def change_of(
    path: Path,
    *,
    read: Callable[[Path], tuple[Case, Seen]] = read_case,
    office: Office | None = None,
) -> Change:
    """Return what one file holds now."""
    where = place_of(path)
    try:
        status = Path(where).stat()
    except (OSError, ValueError):
        return Gone((where,))
    return _taken_in(where, status, None, read, office)


def place_of(path: Path) -> str:
    """Return the name under which the register knows a file."""
    return os.path.normpath(path.absolute())


def _same(known: Mapping[str, Looks], path: str, status: os.stat_result) -> bool:
    looks = known.get(path)
    return looks is not None and (looks.size, looks.changed) == (status.st_size, status.st_mtime_ns)


def _taken_in(
    path: str,
    status: os.stat_result,
    before: Looks | None,
    read: Callable[[Path], tuple[Case, Seen]],
    office: Office | None,
) -> Change:
    try:
        os.fsencode(path).decode("utf-8")
    except UnicodeDecodeError:
        return _refused(path, FileNotReadable(file=reasons.shown(Path(path)), reason=_NOT_TEXT))
    try:
        if before is not None:
            content = disk.digest(disk.read_limited(Path(path)))
            if content == before.digest:
                return SameAsBefore(path, Looks(status.st_size, status.st_mtime_ns, content))
        case, seen = read(Path(path))
    except FileMissing:
        return Gone((path,))
    except FileProblem as error:
        return _refused(path, error)
    return TakenIn(path, Looks(status.st_size, status.st_mtime_ns, seen.digest), entry_of(case, office))


def _refused(path: str, error: FileProblem) -> Unread:
    params = {name: value if isinstance(value, int) else str(value) for name, value in error.params.items()}
    return Unread(_printable(path), error.message, params)


def _printable(path: str) -> str:
    return path.encode("utf-8", "backslashreplace").decode("utf-8")


def _list(folder: Path, walk: _Walk) -> None:
    """List the files of cases in a folder and below it; links to folders are not followed, which could go in circles."""
    waiting = [place_of(folder)]
    while waiting:
        here = waiting.pop()
        try:
            with os.scandir(here) as entries:
                for entry in entries:
                    _look_at(entry, waiting, walk)
        except (OSError, ValueError) as error:
            reason = reasons.reason_to_read(error)
            problem = FileNotReadable(file=reasons.shown(Path(here)), reason=reason)
            walk.out_of_reach[here] = _refused(here, problem)


def _look_at(entry: os.DirEntry[str], waiting: list[str], walk: _Walk) -> None:
    if entry.is_dir(follow_symlinks=False):
        waiting.append(entry.path)
    elif entry.name.lower().endswith(case_file.ENDING) and not entry.name.startswith("."):
        try:
            walk.files[entry.path] = entry.stat()
        except OSError:
            return  # removed this moment, or a link that leads nowhere


def _below(path: str, folder: str) -> bool:
    return path.startswith(folder.rstrip(os.sep) + os.sep)
