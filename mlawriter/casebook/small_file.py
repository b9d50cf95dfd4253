"""Keep what the program remembers for its own comfort in small JSON files that may be lost without harm.

Each names the version of its form. A newer program raises it with whatever an older one would lose; that one then reads
what it understands, and leaves the file as it is.
"""

from __future__ import annotations

import contextlib
import json
import logging
from typing import TYPE_CHECKING

from mlawriter.casebook import disk, reasons
from mlawriter.casebook.folders import make_private
from mlawriter.core.errors import FileProblem, NewerNotReplaced

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_log = logging.getLogger(__name__)

VERSION = 1
"""Version of the form of each small file that does not say another."""
LARGEST = 32 * disk.MEGABYTE


def read_object(path: Path, limit: int = disk.MEGABYTE) -> dict[str, object]:
    """Return what a small file holds; nothing when it is missing or damaged.

    A damaged one is moved aside as `name.damaged`, so that the next save does not run into it again. `limit` is the most bytes
    that are read.
    """
    try:
        held = json.loads(disk.read_limited(path, limit))
    except FileProblem:
        return {}
    except (ValueError, RecursionError):
        held = None
    if isinstance(held, dict):
        return held
    put_aside(path)
    return {}


def put_aside(path: Path) -> Path:
    """Rename a damaged file, never over one that was damaged before, and return where it lies now: there, if it cannot be moved."""
    _log.warning("A file of the program's own was damaged and is moved aside: %s", path.name)
    aside, count = path.with_name(f"{path.name}.damaged"), 1
    with contextlib.suppress(OSError):
        while aside.exists():
            count += 1
            aside = path.with_name(f"{path.name}.damaged-{count}")
        return path.replace(aside)
    return path


def version_of(held: Mapping[str, object]) -> object:
    """Return which version of its form a file says that it has; the first ones said none."""
    return held.get("version", VERSION)


def is_newer(version: object, known: int = VERSION) -> bool:
    """Tell whether a form came after this program: a greater number, or something that is no number."""
    return type(version) is not int or version > known


def refuse_newer(path: Path, held: Mapping[str, object]) -> None:
    """Refuse to replace what a newer program wrote.

    Raises:
        NewerNotReplaced: it did.

    """
    version = version_of(held)
    if is_newer(version):
        raise NewerNotReplaced(file=reasons.shown(path), found=version, known=VERSION)


def write_object(path: Path, held: Mapping[str, object], *, backup: bool = False) -> None:
    """Put an object into a small file at once; with `backup` the version before stays beside it with `.bak`.

    Raises:
        NewerNotReplaced: a newer program wrote the file.
        FileNotWritten: the file is unchanged.

    """
    refuse_newer(path, _now(path))
    # The window reads its settings before its first paint and writes none by then.
    from mlawriter.casebook import atomic

    make_private(path.parent)
    # ASCII, because a path may hold bytes that are no text.
    before = path.with_name(f"{path.name}.bak") if backup else None
    atomic.write_atomic(
        path, (json.dumps({"version": VERSION, **held}, indent=1) + "\n").encode("ascii"), backup=before
    )
    atomic.remove_leftovers(path.parent)


def _now(path: Path) -> dict[str, object]:
    """Return what is to be replaced, as far as it can be read."""
    try:
        held = json.loads(disk.read_limited(path, LARGEST))
    except (FileProblem, ValueError, RecursionError):
        return {}
    return held if isinstance(held, dict) else {}
