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


def _problems_of(name: str, lock: str, requirements: Iterable[str]) -> Iterator[str]:
    if "://" in lock:
        yield f"{name} holds an address; it must work with any package index."
    locked = {package for package, _, _ in pins(lock)}
    for absent in sorted({normal(requirement) for requirement in requirements} - locked):
        yield f"{name} lacks {absent}, which pyproject.toml asks for."


def check() -> int:
    """Print what is wrong; exit code 1 when something is."""
    texts = {path: (ROOT / path).read_text("utf-8") for path in (RUNTIME, *EXTRAS)}
    found = list(problems((ROOT / "pyproject.toml").read_text("utf-8"), texts))
    for sentence in found:
        print(sentence)
    return 1 if found else 0


def order(lock: str, args: Sequence[str]) -> list[str]:
    """Return the command that writes a lock: for every platform, with hashes, without an address."""
    extra = ["--extra", EXTRAS[lock], "--constraint", RUNTIME] if lock in EXTRAS else []
    return [
        *("uv", "pip", "compile", "--universal", "--python-version", "3.11", "--generate-hashes"),
        *("--no-header", "--no-annotate", "--no-emit-index-url", "--quiet"),
        *(*extra, *args, "pyproject.toml", "-o", lock),
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
        subprocess.run(order(lock, args), check=False, cwd=ROOT).returncode for lock in (RUNTIME, *EXTRAS)
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
