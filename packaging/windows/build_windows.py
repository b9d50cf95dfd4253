"""Build what an office takes to a machine with Windows: setup.exe, and a zip for a USB stick; on Debian."""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import os
import shutil
import sys
import tempfile
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import build_identity  # noqa: E402 - it lies in the folder above
import checksums  # noqa: E402
import embeddable  # noqa: E402
import installer  # noqa: E402
import launchers  # noqa: E402
import locks  # noqa: E402
import windows_folder  # noqa: E402
from sentences import SetUpError, say  # noqa: E402

ROOT = HERE.parents[1]
NAME = "mlawriter"
MARKER = "portable.txt"


def pack_stick(source: Path, target: Path, epoch: int) -> None:
    """Write the zip for a stick: the folder, and the marker by which the program keeps everything beside itself."""
    when = dt.datetime.fromtimestamp(epoch - epoch % 2, dt.UTC).timetuple()[:6]  # zip counts in two seconds
    held = {
        path.relative_to(source).as_posix(): path.read_bytes() for path in source.rglob("*") if path.is_file()
    }
    held[MARKER] = (HERE / MARKER).read_bytes()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in sorted(held.items()):
            entry = zipfile.ZipInfo(f"{NAME}/{name}", when)
            entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 0, 0
            archive.writestr(entry, content, compresslevel=9)


def date(folder: Path, epoch: int) -> None:
    """Give every file the time of the build: the installer keeps times."""
    for path in folder.rglob("*"):
        os.utime(path, (epoch, epoch))


def build(path: Path, sha256: str) -> list[Path]:
    """Write both into dist/ and return them.

    Raises:
        SetUpError: with what is missing or not what was meant.

    """
    python = embeddable.trusted(path, sha256, locks.WINDOWS_PYTHON)
    if not sys.platform.startswith("linux"):
        raise SetUpError(
            "What is for Windows is put together on Debian, with its nsis, wine and gcc-mingw-w64-x86-64."
        )
    for program, package in (
        ("makensis", "nsis"),
        (launchers.COMPILER, "gcc-mingw-w64-x86-64"),
        ("wine", "wine wine64"),
    ):
        if shutil.which(program) is None:
            raise SetUpError(f"{program} is missing: apt-get install --no-install-recommends {package}.")
    version = build_identity.version()
    dist = ROOT / "dist"
    dist.mkdir(exist_ok=True)
    setup = dist / f"{NAME}-{version}-windows-x64-setup.exe"
    stick = dist / f"{NAME}-{version}-windows-x64-portable.zip"
    with tempfile.TemporaryDirectory() as name:
        folder, fetched = Path(name, NAME), Path(name, "wheels")
        folder.mkdir()
        windows_folder.assemble(folder, python, windows_folder.wheels(fetched), dist)
        launchers.build(folder, python.library, version)
        launchers.write_icon(folder / f"{NAME}.ico")
        shutil.copyfile(ROOT / "LICENSE", folder / "LICENSE.txt")
        date(folder, build_identity.epoch())
        pack_stick(folder, stick, build_identity.epoch())
        installer.build(folder, setup, python.library, version)
    checksums.write(dist)
    return [setup, stick]


def main() -> int:
    """Read the command line, build, and tell what was written."""
    reader = argparse.ArgumentParser(prog="packaging/dev.py package windows", description=__doc__)
    reader.add_argument(
        "--python", type=Path, required=True, help="the embeddable CPython for amd64: its zip, or a folder"
    )
    reader.add_argument(
        "--sha256", default="", help="its SHA-256 as published; of a folder, of the listing (see the README)"
    )
    chosen = reader.parse_args()
    try:
        for file in build(chosen.python, chosen.sha256):
            content = file.read_bytes()
            print(f"{hashlib.sha256(content).hexdigest()}  {file.name}  {len(content) / 1e6:.1f} MB")
    except SetUpError as error:
        say(str(error))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
