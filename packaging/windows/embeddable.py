"""Read the embeddable CPython that is named on the command line, and tell whether it is the one that was meant."""

from __future__ import annotations

import hashlib
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path

from sentences import SetUpError

_LIBRARY = re.compile(r"python(?P<major>3)(?P<minor>\d+)\.dll")
_VERSION = re.compile("FileVersion\0+".encode("utf-16-le") + rb"\0*((?:[\d.]\0)+)")


@dataclass(frozen=True, slots=True)
class Embeddable:
    """Hold the files of a Python without an installation."""

    files: dict[str, bytes]
    sha256: str
    """Of the zip as it was published, or of the listing of a folder."""

    @property
    def library(self) -> str:
        """Return the name of its main library, such as python313.dll."""
        (name,) = filter(_LIBRARY.fullmatch, self.files)
        return name

    @property
    def series(self) -> str:
        """Return for instance 3.13."""
        found = _LIBRARY.fullmatch(self.library)
        assert found
        return f"{found['major']}.{found['minor']}"

    @property
    def version(self) -> str:
        """Return for instance 3.13.2, as the library says of itself."""
        found = _VERSION.search(self.files[self.library])
        return found[1].decode("utf-16-le") if found else self.series


def listing(files: dict[str, bytes]) -> bytes:
    """Return what stands for a folder: a line `SHA-256  name` for each file, sorted, as sha256sum prints them."""
    return "".join(
        f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in sorted(files.items())
    ).encode()


def read(path: Path) -> Embeddable:
    """Return the Python in a zip or a folder.

    Raises:
        SetUpError: when there is none.

    """
    if path.is_dir():
        files = {
            one.relative_to(path).as_posix(): one.read_bytes() for one in path.rglob("*") if one.is_file()
        }
        found = Embeddable(files, hashlib.sha256(listing(files)).hexdigest())
    elif zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            files = {one.filename: archive.read(one) for one in archive.infolist() if not one.is_dir()}
        found = Embeddable(files, hashlib.sha256(path.read_bytes()).hexdigest())
    else:
        raise SetUpError(
            f"{path} is neither a zip nor a folder: name the embeddable CPython for Windows (amd64)."
        )
    if sum(map(bool, map(_LIBRARY.fullmatch, found.files))) != 1 or not any(
        name.endswith("._pth") for name in found.files
    ):
        raise SetUpError(f"{path} is not the embeddable CPython: it lacks python3XX.dll or python3XX._pth.")
    return found


def trusted(path: Path, sha256: str, series: str) -> Embeddable:
    """Return the Python at a path when it is the one that was meant.

    Raises:
        SetUpError: when its sum is not the one that was given, or its series not the one that the lock is for.

    """
    found = read(path)
    if not sha256:
        raise SetUpError(
            f"Nobody said which Python is meant. This one is {found.version} with the SHA-256 {found.sha256}: "
            "compare that with what python.org publishes, then add --sha256 and the sum."
        )
    if found.sha256 != sha256.strip().lower():
        raise SetUpError(f"{path} is another Python than meant: its SHA-256 is {found.sha256}.")
    if found.series != series:
        raise SetUpError(f"The packages are locked for Python {series}, and {path} is {found.version}.")
    return found
