"""Tell which build of the program this is: its version, the commit it was made from, and that commit's day."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

import mlawriter

FILE = Path(mlawriter.__file__).parent / "_data" / "build.json"
"""What packaging writes into all that is shipped (packaging/build_identity.py); a checkout has none."""

_SHOWN = 12


class Build(NamedTuple):
    """Hold what names a build; commit and day (of the commit, ISO 8601) are empty in a checkout."""

    version: str
    commit: str = ""
    day: str = ""
    altered: bool = False
    """Whether the files differed from the commit when they were packed."""

    @property
    def origin(self) -> str:
        """Return where the build is from, for a report of a fault: the same words in every language."""
        if not self.commit:
            return "from a checkout"
        return f"{self.commit[:_SHOWN]}{' with changes of its own' if self.altered else ''}, {self.day}"

    def __str__(self) -> str:
        """Return the build in one line."""
        return f"mlawriter {self.version} ({self.origin})"


def this_build(file: Path = FILE) -> Build:
    """Return what runs; a file that is absent or damaged counts as a checkout, since a report of a fault needs this too."""
    try:
        held = json.loads(file.read_bytes())
        commit, day, altered = held["commit"], held["day"], held["altered"]
    except (OSError, ValueError, KeyError, TypeError):
        return Build(mlawriter.__version__)
    return Build(mlawriter.__version__, str(commit), str(day), altered is not False)
