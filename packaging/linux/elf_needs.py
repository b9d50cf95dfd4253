"""Tell what a folder of programs and libraries needs of the system that it is put on."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_VERSION = re.compile(r"\bGLIBC_(\d+)\.(\d+)")
_SIGN = b"\x7fELF"


def needs(folder: Path) -> tuple[set[str], tuple[int, int]]:
    """Return the libraries that are not in the folder, by soname, and the oldest C library that serves."""
    wanted: set[str] = set()
    oldest = (0, 0)
    for file in _binaries(folder):
        read = subprocess.run(["objdump", "-p", str(file)], check=True, capture_output=True, text=True).stdout
        wanted.update(_NEEDED.findall(read))
        oldest = max([oldest, *((int(major), int(minor)) for major, minor in _VERSION.findall(read))])
    return wanted - {path.name for path in folder.rglob("*")}, oldest


def _binaries(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(len(_SIGN)) == _SIGN:
                    yield path
