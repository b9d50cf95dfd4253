"""Know which system libraries a window needs, see which are missing, install them where that is possible."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from sentences import SetUpError, complaint, say

TYPE_CHECKING = False  # `typing` costs 10 ms at every start; checkers know this name
if TYPE_CHECKING:
    from collections.abc import Mapping

WINDOW = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""Soname -> Debian package of what every QtGui is linked against, on a screen or not."""

X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}

WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}

FONTS = {
    "/etc/fonts/fonts.conf": "fontconfig-config",
    "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf": "fonts-dejavu-core",
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc": "fonts-noto-cjk",
}
"""Without these files nothing drawn has a width; DejaVu covers Latin, Cyrillic and Arabic, Noto CJK Chinese."""

TOOLS = {"/usr/bin/strace": "strace", "/usr/bin/age": "age"}
"""What tests look at the program with from outside; they do without where it cannot be had."""


def displays(environ: Mapping[str, str], system: str) -> frozenset[str]:
    """Return the kinds of display there are: `native`, `x11`, `wayland`, `chosen` by the user, or none."""
    found = {
        "native": system in ("win32", "cygwin", "darwin"),
        "x11": bool(environ.get("DISPLAY")),
        "wayland": bool(environ.get("WAYLAND_DISPLAY")),
        "chosen": bool(environ.get("QT_QPA_PLATFORM")),
    }
    return frozenset(kind for kind, there in found.items() if there)


def wanted(kinds: frozenset[str], system: str) -> dict[str, str]:
    """Return what a window on these displays loads: soname -> Debian package. Without a display, nothing.

    A Wayland desktop offers X11 too, often without the libraries for it; Qt then takes Wayland.
    """
    if not kinds or not system.startswith("linux"):
        return {}
    if "wayland" in kinds:
        return {**WINDOW, **WAYLAND}
    return {**WINDOW, **X11} if "x11" in kinds else dict(WINDOW)


def missing(libraries: Mapping[str, str]) -> dict[str, str]:
    """Return those that cannot be loaded or, for a path, are not there."""
    return {name: package for name, package in libraries.items() if not _is_there(name)}


def _is_there(name: str) -> bool:
    if name.startswith("/"):
        return Path(name).exists()
    import ctypes

    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def provide(libraries: Mapping[str, str], stamp: Path) -> None:
    """Install what is missing; the stamp spares the look (20 ms) until a library comes or goes.

    Raises:
        SetUpError: when something is missing and cannot be installed from here.

    """
    if not libraries or (stamp.is_file() and stamp.read_text("utf-8") == key(libraries)):
        return
    absent = missing(libraries)
    if absent:
        install(absent)
        absent = missing(absent)
    if absent:
        raise SetUpError(f"Installing did not bring these system libraries: {', '.join(sorted(absent))}.")
    stamp.write_text(key(libraries), "utf-8")


def key(libraries: Mapping[str, str]) -> str:
    """Return what the stamp holds: the names, and the age of the loader's cache, written with any library."""
    cache = Path("/etc/ld.so.cache")
    return " ".join([*sorted(libraries), str(cache.stat().st_mtime_ns if cache.exists() else 0)])


def install(absent: Mapping[str, str]) -> None:
    """Install Debian packages as root.

    Raises:
        SetUpError: when that is not possible; it says how to get them.

    """
    packages = sorted(set(absent.values()))
    if shutil.which("apt-get") is None:
        raise SetUpError(f"Install the system libraries that the window needs: {', '.join(sorted(absent))}.")
    if not is_root():
        raise SetUpError(
            "System libraries that the window needs are missing; install them with: "
            f"sudo apt-get install --no-install-recommends {' '.join(packages)}"
        )
    say(f"Installing {len(packages)} system packages that the window needs (first start only) ...")
    _apt("update", "-qq")
    _apt("install", "-y", "-qq", "--no-install-recommends", *packages)


def is_root() -> bool:
    """Tell whether system packages may be installed."""
    if sys.platform == "win32":
        return False
    else:  # noqa: RET505 - the type checker skips the other branch, not what follows it
        return os.geteuid() == 0


def _apt(*args: str) -> None:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(
        ["apt-get", *args],
        check=False,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise SetUpError(f"The command apt-get {' '.join(args)} failed: {complaint(done.stderr)}")
