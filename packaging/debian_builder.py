"""Make a Debian machine ready to pack for Linux: its own Python, the tools, and the libraries that go into the package.

With the standard library alone, as dev.py, which calls it.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import system_libraries
from sentences import SetUpError
from virtual_environment import VirtualEnvironment

PYTHON = Path("/usr/bin/python3")
"""Debian's own: the package then depends on the release it is built on, not on whose Python started this."""

TOOLS = {
    "/usr/bin/git": "git",
    "/usr/bin/objdump": "binutils",
}
PROVERS = {
    "/usr/sbin/debootstrap": "debootstrap",
    "/usr/bin/strace": "strace",
    "/usr/bin/Xvfb": "xvfb",
}


def refusal(system: str, debian: Path = Path("/etc/debian_version")) -> str:
    """Return why packing for Linux cannot be done here; nothing when it can."""
    if not system.startswith("linux") or not debian.is_file():
        return "The Linux packages are built on Debian alone: run this on a Debian machine or in a container of it."
    return ""


def tools(version: tuple[int, int], *, prove: bool) -> dict[str, str]:
    """Return what packing needs of the system, with a Python of this version: file or soname -> Debian package."""
    python = "python{}.{}".format(*version)
    own = {
        f"lib{python}.so.1.0": f"lib{python}",
        f"/usr/lib/{python}/ensurepip/__init__.py": f"{python}-venv",
    }
    libraries = {**system_libraries.WINDOW, **system_libraries.X11, **system_libraries.WAYLAND}
    return {**TOOLS, **own, **libraries, **(PROVERS if prove else {})}


def set_up(root: Path, *, prove: bool) -> VirtualEnvironment:
    """Provide tools, libraries and the packages of packing; return the environment they lie in.

    Raises:
        SetUpError: where that is not possible; it says why.

    """
    problem = refusal(sys.platform)
    if problem:
        raise SetUpError(problem)
    if not PYTHON.samefile(sys.executable):
        system_libraries.provide({str(PYTHON): "python3"}, Path(os.devnull))
        os.execv(PYTHON, [str(PYTHON), *sys.argv])
    environment = VirtualEnvironment(root, "build/packing")
    environment.folder.mkdir(parents=True, exist_ok=True)
    version = (sys.version_info[0], sys.version_info[1])
    system_libraries.provide(
        tools(version, prove=prove), environment.folder / f"tools{'-proof' if prove else ''}.stamp"
    )
    environment.provide("package")
    return environment
