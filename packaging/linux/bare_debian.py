"""Keep a bare Debian in a folder: nothing in it but what every Debian has."""

from __future__ import annotations

import contextlib
import os
import platform
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

OFFICER = "officer"
_PATH = "/usr/sbin:/usr/bin:/sbin:/bin"
_NOT_FILES = ("proc", "sys", "dev", "run", "tmp")
_OF_THE_SYSTEM = ("var/cache", "var/lib/apt", "var/lib/dpkg", "var/log")


class BareDebian:
    """Run commands in it, as root or as an officer without rights."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def order(self, *args: str, user: str = "root", **environment: str) -> list[str]:
        """Return the command line that runs a command in it, with an environment that holds nothing else."""
        home = "/root" if user == "root" else f"/home/{user}"
        settings = {"HOME": home, "PATH": _PATH, "LANG": "C.UTF-8", **environment}
        told = [f"{name}={value}" for name, value in settings.items()]
        who = [] if user == "root" else [f"--userspec={user}:{user}"]
        return ["env", "-i", *told, "chroot", *who, str(self.folder), *args]

    def run(self, *args: str, user: str = "root", **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a command to its end and return what it printed, errors among it."""
        return subprocess.run(
            self.order(*args, user=user, **environment),
            check=False,
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def files(self) -> set[str]:
        """Return every file that is no matter of the system's own book-keeping."""
        found: set[str] = set()
        for folder, inner, names in os.walk(self.folder):
            place = Path(folder).relative_to(self.folder).as_posix()
            inner[:] = [name for name in inner if not (place == "." and name in _NOT_FILES)]
            if not place.startswith(_OF_THE_SYSTEM):
                found.update(f"{place}/{name}" for name in names)
        return found


@contextlib.contextmanager
def bare_debian(work: Path) -> Iterator[BareDebian]:
    """Make one from the release of this machine, fetched once and copied each time; it goes in the end."""
    release = platform.freedesktop_os_release()["VERSION_CODENAME"]
    pattern, folder = work / f"bare-{release}", work / "bare"
    if not (pattern / "etc" / "debian_version").is_file():
        shutil.rmtree(pattern, ignore_errors=True)
        work.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            ["debootstrap", "--variant=minbase", release, str(pattern)],
            check=True,
            stdout=subprocess.DEVNULL,
        )
    if (folder / "proc" / "self").exists():
        subprocess.run(["umount", str(folder / "proc")], check=True)
    subprocess.run(["rm", "-rf", "--one-file-system", str(folder)], check=True)
    subprocess.run(["cp", "-a", str(pattern), str(folder)], check=True)
    subprocess.run(["mount", "-t", "proc", "proc", str(folder / "proc")], check=True)
    bare = BareDebian(folder)
    try:
        bare.run("useradd", "--create-home", OFFICER)
        yield bare
    finally:
        subprocess.run(["umount", "--lazy", str(folder / "proc")], check=False)
        subprocess.run(["rm", "-rf", "--one-file-system", str(folder)], check=False)
