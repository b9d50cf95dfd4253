"""Make `.venv` hold what a lock file says, and know at once when it does."""

from __future__ import annotations

import contextlib
import hashlib
import platform
import shutil
import subprocess
import sys

from sentences import SetUpError, complaint, say

TYPE_CHECKING = False  # `typing` costs 10 ms at every start; checkers know this name
if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LOCKS = {
    "run": ("requirements.lock",),
    "dev": ("requirements.lock", "requirements-dev.lock"),
    "package": ("requirements.lock", "requirements-package.lock"),
}
"""Set of packages -> the locks it depends on. The last one is installed; it holds the others."""


class VirtualEnvironment:
    """Stand for the `.venv` of one checkout, or for another folder in which nothing but packing is done.

    Stamps in it say what it was made from and are written last. A marker, locked while a set-up runs and
    holding a word until it has ended, shows a later start that one was interrupted.
    """

    def __init__(self, root: Path, name: str = ".venv") -> None:
        self.root = root
        self.folder = root / name
        self.python = self.folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
        self.marker = self.folder / "set-up.lock"

    def lock(self, packages: str) -> Path:
        """Return the lock file that is installed for a set of packages."""
        return self.root / "packaging" / LOCKS[packages][-1]

    def stamp(self, packages: str) -> Path:
        """Return the file that holds the key these packages were installed for."""
        return self.folder / f"packages-{packages}.stamp"

    def key(self, packages: str) -> str:
        """Return what a set-up depends on, as SHA-256: content of the locks, Python, kind of machine."""
        digest = hashlib.sha256(
            f"{sys.implementation.cache_tag} {sys.platform} {platform.machine()}".encode()
        )
        for name in LOCKS[packages]:
            digest.update((self.root / "packaging" / name).read_bytes())
        return digest.hexdigest()

    def state(self, packages: str) -> str:
        """Return `ready`, `add` (packages on top of what is there) or `rebuild` (from nothing).

        The development set holds the runtime set and serves for both. An environment without any stamp was
        made by other hands and is completed. One with a stamp of another lock would keep packages that no
        lock names any more.
        """
        usable = self.python.exists() and self.version() == sys.version_info[:2]
        if not usable or self.interrupted():
            return "rebuild"
        stamped = {name for name in LOCKS if self.stamp(name).is_file()}
        current = {name for name in stamped if self.stamp(name).read_text("utf-8") == self.key(name)}
        if current & {packages, "dev"}:
            return "ready"
        return "rebuild" if stamped - current else "add"

    def version(self) -> tuple[int, ...] | None:
        """Return the version of Python it was made with, where it says so."""
        with contextlib.suppress(OSError):
            for line in (self.folder / "pyvenv.cfg").read_text("utf-8").splitlines():
                name, _, value = line.partition("=")
                if name.strip() in ("version", "version_info"):
                    return tuple(int(part) for part in value.strip().split(".")[:2])
        return None

    def interrupted(self) -> bool:
        """Tell whether a set-up has begun and not ended."""
        return self.marker.is_file() and self.marker.stat().st_size > 0

    def provide(self, packages: str) -> None:
        """Make it hold the locked packages; return at once when it does.

        Raises:
            SetUpError: when Python or the package index does not allow it.

        """
        if self.state(packages) == "ready":
            return
        with self._alone():
            state = self.state(packages)
            if state == "ready":
                return
            say(f"Setting up ({self._reason(state)}) ...")
            self.marker.write_text("begun", "utf-8")
            if state == "rebuild":
                self._rebuild()
            self._install(self.lock(packages))
            self.stamp(packages).write_text(self.key(packages), "utf-8")
            self.marker.write_text("", "utf-8")

    def _reason(self, state: str) -> str:
        if not self.python.exists():
            return "first start only"
        return "adding packages" if state == "add" else "the packages have changed"

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """Wait for another set-up of the same checkout; the system frees the lock of one that died."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with self.marker.open("ab") as file:
            if sys.platform == "win32":
                import msvcrt

                file.seek(1 << 20)  # far behind the content, because a locked byte cannot be written
                msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
            else:
                import fcntl

                fcntl.flock(file, fcntl.LOCK_EX)
            yield

    def _rebuild(self) -> None:
        """Make it anew; only the marker stays, so that an interruption here shows too."""
        from importlib.util import find_spec

        if not (find_spec("venv") and find_spec("ensurepip")):
            raise SetUpError("This Python lacks venv or ensurepip; on Debian: apt-get install python3-venv")
        for child in self.folder.iterdir():
            if child.is_dir() and not child.is_symlink():
                shutil.rmtree(child)
            elif child != self.marker:
                child.unlink()
        make = [sys.executable, "-I", "-m", "venv", str(self.folder)]
        done = subprocess.run(make, check=False, capture_output=True, text=True)
        if done.returncode:
            raise SetUpError(
                f"The folder {self.folder.name} could not be made: {complaint(done.stderr or done.stdout)}"
            )

    def _install(self, lock: Path) -> None:
        """Install with pip, from the index that pip is configured for.

        Wheels only: a source package would run its build with packages that no hash covers.
        """
        pip = [str(self.python), "-I", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        options = ["--no-input", "--require-hashes", "--only-binary", ":all:", "-r", str(lock)]
        done = subprocess.run([*pip, *options], check=False, capture_output=True, text=True)
        if done.returncode:
            # pip changes nothing before it has everything, so what was there is still good.
            self.marker.write_text("", "utf-8")
            raise SetUpError(
                f"The packages could not be installed ({complaint(done.stderr)}); "
                "see that pip reaches its package index, then run the same command again."
            )
