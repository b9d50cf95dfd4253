"""Say which commit a build is made from, into the file that the program reads and shows (mlawriter/build.py).

With the standard library alone, for every way of packing. A build is dated by SOURCE_DATE_EPOCH, or by its commit.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "build.json"
PLACE = f"mlawriter/_data/{NAME}"
"""Where it lies in all that is shipped."""
COLLECTED = "MLAWRITER_COLLECTED"
"""Variable that names a folder whose content the wheel carries beside it."""

_VERSION = re.compile(r'^__version__ = "([^"]+)"$', re.MULTILINE)


def version(root: Path = ROOT) -> str:
    """Return the version of the program from the one place where it stands."""
    found = _VERSION.search((root / "mlawriter" / "__init__.py").read_text("utf-8"))
    assert found, "mlawriter/__init__.py says no version"
    return found[1]


def epoch(root: Path = ROOT) -> int:
    """Return the second that dates the build and every file in it."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    return int(told or _git(root, "log", "-1", "--format=%ct"))


def environment(root: Path = ROOT) -> dict[str, str]:
    """Return the environment of a build: dated, and with an order of sets that does not change."""
    return {**os.environ, "SOURCE_DATE_EPOCH": str(epoch(root)), "PYTHONHASHSEED": "1"}


def identity(root: Path = ROOT) -> dict[str, str | bool]:
    """Return what the file says."""
    day = dt.datetime.fromtimestamp(epoch(root), dt.UTC).date()
    return {
        "altered": bool(_git(root, "status", "--porcelain", "--untracked-files=normal")),
        "commit": _git(root, "rev-parse", "HEAD"),
        "day": day.isoformat(),
        "version": version(root),
    }


def write(folder: Path, root: Path = ROOT) -> Path:
    """Write the file into a folder, `mlawriter/_data` of what is packed, and return it."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / NAME
    file.write_text(json.dumps(identity(root), indent=1, sort_keys=True) + "\n", "utf-8", newline="\n")
    return file


def _git(root: Path, *order: str) -> str:
    return subprocess.check_output(["git", "-C", str(root), *order], encoding="utf-8").strip()


if __name__ == "__main__":
    print(write(Path(sys.argv[1])) if sys.argv[1:] else json.dumps(identity(), indent=1, sort_keys=True))
