"""Tell of each artefact what it is made of: licence texts into it, a list of parts beside it.

Whoever packs calls `carry` once the folder is whole, before it becomes an archive, with the parts that it is made of.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import bill_of_materials
import build_identity
import components
import licence_folder
import locks
from sentences import SetUpError, complaint

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from components import Component

ROOT = Path(__file__).resolve().parent.parent


def fetch(folder: Path, lock: str = locks.RUNTIME) -> list[Path]:
    """Fetch the wheels of a lock for this machine's Python, each by its hash, and return them.

    Raises:
        SetUpError: with the reason of pip.

    """
    order = [
        *(sys.executable, "-m", "pip", "download", "--disable-pip-version-check", "--quiet", "--no-deps"),
        *("--require-hashes", "--only-binary", ":all:", "-r", str(ROOT / lock), "-d", str(folder)),
    ]
    done = subprocess.run(order, check=False, capture_output=True, text=True)
    if done.returncode:
        raise SetUpError(f"The packages could not be fetched: {complaint(done.stderr)}")
    return sorted(folder.glob("*.whl"))


def of_linux(bundle: Path, wheels: Iterable[Path]) -> list[Component]:
    """Return the parts of the folder that PyInstaller made: packages, Debian's Python and libraries, its bootloader."""
    names = {path.name for path in bundle.glob("_internal/*.so*") if not path.is_symlink()}
    ours = {path.name for path in bundle.glob("_internal/*/**/*.so*")}
    return [*_packages(wheels, "linux"), *components.of_debian(names - ours), components.of_bootloader()]


def of_windows(
    files: Mapping[str, bytes], version: str, sha256: str, wheels: Iterable[Path]
) -> list[Component]:
    """Return the parts of the folder for Windows: packages, the CPython that was named, what the starters and the set-up hold."""
    tools = [components.debian_package(name) for name in ("mingw-w64-x86-64-dev", "nsis")]
    return [*_packages(wheels, "win32"), *components.of_embeddable(files, version, sha256), *tools]


def of_wheel(wheels: Iterable[Path]) -> list[Component]:
    """Return the parts that our own wheel asks for; none of them is in it."""
    return list(_packages(wheels, "linux" if sys.platform.startswith("linux") else sys.platform))


def _packages(wheels: Iterable[Path], system: str) -> Iterable[Component]:
    return [part for wheel in wheels for part in components.of_wheel(wheel, system)]


def carry(parts: Iterable[Component], data: Path, artefact: str, target: Path) -> Path:
    """Write the licences below `data` (the program's `_data`), and the list of parts to the folder of releases; return that.

    Raises:
        SetUpError: where a part may not be shipped, or the list is none.

    """
    held = list(parts)
    wrong = components.problems(held)
    if wrong:
        raise SetUpError(" ".join(wrong))
    for name, content in licence_folder.files(held).items():
        file = data / licence_folder.FOLDER / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    written = bill_of_materials.bill(held, artefact)
    refused = bill_of_materials.refusal(written)
    if refused:
        raise SetUpError(f"The list of parts is not CycloneDX: {refused}")
    target.mkdir(exist_ok=True)
    listed = target / f"{bill_of_materials.NAME}-{build_identity.version()}-{artefact}.cdx.json"
    listed.write_bytes(written)
    return listed
