"""Write the lock files with uv, and check that they say what pyproject.toml asks for."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

ROOT = Path(__file__).resolve().parent.parent
RUNTIME = "packaging/requirements.lock"
EXTRAS = {"packaging/requirements-dev.lock": "dev", "packaging/requirements-package.lock": "package"}
"""Locks of what the program itself does not need -> the extra of pyproject.toml; each holds the first too."""
WINDOWS, WINDOWS_PYTHON = "packaging/requirements-windows.lock", "3.13"
"""The lock of what is packed for Windows, without conditions, and the Python that is packed with it.

pip asks the system on which it runs whether a condition holds, also where it fetches for another one.
"""

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_PIN = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>\S+)(?P<marker>[^\\]*)", re.MULTILINE)


def normal(requirement: str) -> str:
    """Return the name of a requirement, spelt as locks spell it (PEP 503)."""
    name = _NAME.match(requirement)
    assert name, f"not a requirement: {requirement}"
    return re.sub(r"[-_.]+", "-", name.group()).lower()


def pins(lock: str) -> set[tuple[str, str, str]]:
    """Return name, version and marker of each package in the text of a lock."""
    return {(normal(pin["name"]), pin["version"], pin["marker"].strip()) for pin in _PIN.finditer(lock)}


def problems(project: str, texts: Mapping[str, str]) -> Iterator[str]:
    """Yield what is wrong with the locks, given as path -> text, one sentence each."""
    declared = tomllib.loads(project)["project"]
    runtime = texts[RUNTIME]
    yield from _problems_of(RUNTIME, runtime, declared["dependencies"])
    for path, extra in EXTRAS.items():
        wanted = [*declared["dependencies"], *declared["optional-dependencies"][extra]]
        yield from _problems_of(path, texts[path], wanted)
        for name, version, marker in sorted(pins(runtime) - pins(texts[path])):
            yield f"{path} does not hold {name} {version} {marker}".rstrip() + f" of {RUNTIME}."
    yield from _problems_of(WINDOWS, texts[WINDOWS], declared["dependencies"])
    versions = {(name, version) for name, version, _ in pins(runtime)}
    for name, version, marker in sorted(pins(texts[WINDOWS])):
        if marker:
            yield f"{WINDOWS} holds {name} under a condition, which Windows is not there to answer."
        if (name, version) not in versions:
            yield f"{WINDOWS} holds {name} {version}, which {RUNTIME} does not."


def _problems_of(name: str, lock: str, requirements: Iterable[str]) -> Iterator[str]:
    if "://" in lock:
        yield f"{name} holds an address; it must work with any package index."
    locked = {package for package, _, _ in pins(lock)}
    for absent in sorted({normal(requirement) for requirement in requirements} - locked):
        yield f"{name} lacks {absent}, which pyproject.toml asks for."


def check() -> int:
    """Print what is wrong; exit code 1 when something is."""
    texts = {path: (ROOT / path).read_text("utf-8") for path in (RUNTIME, *EXTRAS, WINDOWS)}
    found = list(problems((ROOT / "pyproject.toml").read_text("utf-8"), texts))
    for sentence in found:
        print(sentence)
    return 1 if found else 0


def order(lock: str, args: Sequence[str]) -> list[str]:
    """Return the command that writes a lock: for every platform or for Windows, with hashes, without an address."""
    extra = ["--extra", EXTRAS[lock]] if lock in EXTRAS else []
    rests_on = [] if lock == RUNTIME else ["--constraint", RUNTIME]
    on = ["--universal", "--python-version", "3.11"]
    if lock == WINDOWS:
        on = ["--python-platform", "x86_64-pc-windows-msvc", "--python-version", WINDOWS_PYTHON]
    return [
        *("uv", "pip", "compile", *on, "--generate-hashes"),
        *("--no-header", "--no-annotate", "--no-emit-index-url", "--quiet"),
        *(*extra, *rests_on, *args, "pyproject.toml", "-o", lock),
    ]


def write(args: Sequence[str]) -> int:
    """Write the locks; versions stay unless the declaration or an option such as --upgrade changes them."""
    if shutil.which("uv") is None:
        print(
            "The lock files are made by uv, which was not found; install it with: pip install uv",
            file=sys.stderr,
        )
        return 1
    return max(
        subprocess.run(order(lock, args), check=False, cwd=ROOT).returncode
        for lock in (RUNTIME, *EXTRAS, WINDOWS)
    )


def main(args: Sequence[str]) -> int:
    """Run `check` or `write [OPTIONS OF UV]`."""
    if list(args) == ["check"]:
        return check()
    if args and args[0] == "write":
        return write(args[1:])
    print("Say check or write.", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
