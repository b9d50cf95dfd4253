"""Put together the folder that runs on Windows: a Python, packages for Windows, the program, two small starters.

mlawriter.exe   the window                    program/            python3XX.dll, the modules in C, the standard library
mlawriter.com   the command line              program/lib/        packages, pruned and compiled, and `mlawriter`
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import build_identity
import locks
import shipped
import supply_chain
from sentences import SetUpError, complaint

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from embeddable import Embeddable

ROOT = Path(__file__).resolve().parents[2]
PROGRAM, LIBRARIES = "program", "program/lib"
SYSTEM, ARTEFACT = "win32", "windows-x64"

_STANDARD = re.compile(r"python3\d+\.zip")
# The starters take the place of python.exe; the rest speaks to services that the program has no use for.
_NOT_OF_PYTHON = re.compile(
    r"pythonw?\.exe|python\.cat|python3\d+\._pth|libssl-.*|libcrypto-.*|_(?:asyncio|overlapped|multiprocessing|wmi|ssl|hashlib)\.pyd|winsound\.pyd"
)
_NEEDLESS = re.compile(
    r".*\.lib|shiboken6/(?:vcamp|vccorlib|vcomp)140\.dll|.*\.dist-info/(?:RECORD|WHEEL|INSTALLER|entry_points\.txt|top_level\.txt)|.*\.exe"
)


def wheels(folder: Path) -> list[Path]:
    """Fetch the wheels of the lock for Windows and return them.

    Raises:
        SetUpError: with the reason of pip.

    """
    tags = ["--platform", "win_amd64", "--python-version", locks.WINDOWS_PYTHON, "--implementation", "cp"]
    abis = [f"cp{locks.WINDOWS_PYTHON.replace('.', '')}", "abi3", "none"]
    order = [
        *(sys.executable, "-m", "pip", "download", "--disable-pip-version-check", "--quiet", "--no-deps"),
        *("--require-hashes", "--only-binary", ":all:", *tags, *(f"--abi={abi}" for abi in abis)),
        *("-r", str(ROOT / locks.WINDOWS), "-d", str(folder)),
    ]
    done = subprocess.run(order, check=False, capture_output=True, text=True)
    if done.returncode:
        raise SetUpError(f"The packages for Windows could not be fetched: {complaint(done.stderr)}")
    return sorted(folder.glob("*.whl"))


def python_files(python: Embeddable) -> dict[str, bytes]:
    """Return what stays of the Python itself: name -> bytes."""
    return {
        name: content
        for name, content in python.files.items()
        if not _NOT_OF_PYTHON.fullmatch(name) and not _STANDARD.fullmatch(name)
    }


def standard_library(packed: Path, target: Path) -> None:
    """Write the standard library without what is left out, and without compressing: it is read faster, and packed better."""
    with zipfile.ZipFile(packed) as source, zipfile.ZipFile(target, "w") as kept:
        for name in sorted(source.namelist()):
            module = (
                PurePosixPath(name).with_suffix("").as_posix().replace("/", ".").removesuffix(".__init__")
            )
            if not name.endswith("/") and shipped.module_stays(module):
                kept.writestr(zipfile.ZipInfo(name), source.read(name))


def package_files(packed: Iterable[Path]) -> dict[str, bytes]:
    """Return what stays of the packages: place below site-packages -> bytes."""
    found: dict[str, bytes] = {}
    with tempfile.TemporaryDirectory() as folder:
        for wheel in packed:
            with zipfile.ZipFile(wheel) as archive:
                if "babel/global.dat" in archive.namelist():
                    archive.extract("babel/global.dat", folder)
        locales = shipped.cldr_locales(Path(folder, "babel"))
    for wheel in packed:
        with zipfile.ZipFile(wheel) as archive:
            for entry in archive.infolist():
                name = entry.filename
                if not entry.is_dir() and stays(name, locales):
                    found[name] = archive.read(entry)
    return found


def stays(name: str, locales: frozenset[str]) -> bool:
    """Tell whether a file of a wheel stays."""
    return ".data/" not in name and not _NEEDLESS.fullmatch(name) and shipped.stays(name, SYSTEM, locales)


def own_files(root: Path = ROOT) -> dict[str, bytes]:
    """Return the program itself: place below site-packages -> bytes."""
    code = {
        path.relative_to(root).as_posix(): path
        for path in (root / shipped.PACKAGE).rglob("*.py")
        if "_data" not in path.parts
    }
    return {place: path.read_bytes() for place, path in {**code, **shipped.data(root)}.items()}


def assemble(target: Path, python: Embeddable, packed: Sequence[Path], releases: Path) -> None:
    """Write all but the starters into an empty folder, and the list of its parts into the folder of releases.

    Raises:
        SetUpError: when the bytecode could not be made.

    """
    program, libraries = target / PROGRAM, target / LIBRARIES
    write(program, python_files(python))
    (standard,) = filter(_STANDARD.fullmatch, python.files)
    write(libraries, package_files(packed))
    write(libraries, own_files())
    build_identity.write(libraries / shipped.CARRIED)
    parts = supply_chain.of_windows(python.files, python.version, python.sha256, packed)
    supply_chain.carry(parts, libraries / shipped.CARRIED, ARTEFACT, releases)
    with tempfile.TemporaryDirectory() as whole:
        write(Path(whole), python.files)
        compile_with(Path(whole, "python.exe"), libraries)
        standard_library(Path(whole, standard), program / standard)
    # A name beside the library of Python that lists all places of modules: nothing of the machine is looked at.
    (program / f"{Path(standard).stem}._pth").write_text(f"{standard}\n.\nlib\n", "ascii", newline="\n")


def write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files below a folder."""
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


def compile_with(python: Path, folder: Path) -> None:
    """Have the Python that is shipped compile a folder, under Wine.

    Raises:
        SetUpError: when Wine is not there, or Python did not do it.

    """
    script = Path(__file__).with_name("compile_folder.py")
    with tempfile.TemporaryDirectory() as prefix:
        env = {
            **{name: value for name, value in os.environ.items() if name != "DISPLAY"},
            "WINEPREFIX": prefix,
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
            "PYTHONHASHSEED": "1",
        }
        wine = shutil.which("wine64") or shutil.which("wine")
        if wine is None:
            raise SetUpError("Wine runs the Python of Windows here: apt-get install wine wine64.")
        order = [wine, str(python), str(script), str(folder)]
        done = subprocess.run(
            order, check=False, env=env, capture_output=True, encoding="utf-8", errors="replace"
        )
        server = shutil.which("wineserver") or "/usr/lib/wine/wineserver"
        subprocess.run([server, "-w"], check=False, env=env)
    if done.returncode:
        raise SetUpError(f"The Python of Windows did not compile the program: {complaint(done.stderr)}")
