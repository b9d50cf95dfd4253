"""Look at the start whether a newer program kept files for itself, which this one leaves as they are."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from mlawriter.casebook import disk, small_file
from mlawriter.core.errors import FileProblem, KeptByNewerVersion

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from mlawriter.casebook.folders import Folders

_PLACES = ("*.json", "numbers/*.json", "directory/*.json")


def tell_of_newer(folders: Folders, tell: Callable[[FileProblem], object]) -> None:
    """Tell an officer who went back to an older version of the program what it leaves as it is."""
    found = [path.name for path in _kept(folders) if _is_newer(path)]
    if found:
        tell(KeptByNewerVersion(files=", ".join(found)))


def _kept(folders: Folders) -> Iterator[Path]:
    for folder in dict.fromkeys((folders.config, folders.state)):
        for place in _PLACES:
            yield from sorted(folder.glob(place))


def _is_newer(path: Path) -> bool:
    try:
        held = json.loads(disk.read_limited(path, small_file.LARGEST))
    except (FileProblem, ValueError, RecursionError):
        return False  # whoever needs the file tells that
    return isinstance(held, dict) and small_file.is_newer(small_file.version_of(held))
