"""Refuse, from the first moment of the program, all that could reach another machine or start another program.

Python announces such steps to audit hooks before they are taken, in every thread; the hook can never be removed again. What Qt
does in C++ is not announced: its network modules are refused instead, and a test watches the calls of the whole process.
"""

from __future__ import annotations

import sys
from types import ModuleType

_STEPS = frozenset(
    {
        "subprocess.Popen",
        "os.system",
        "os.exec",
        "os.posix_spawn",
        "os.spawn",
        "os.startfile",
        "os.startfile/2",
        "pty.spawn",
        "webbrowser.open",
    }
)
_MODULES = ("PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngine")
_LIBRARIES = ("curl", "winhttp", "wininet", "ws2_32", "urlmon", "ssh", "Qt6Network", "QtNetwork")
"""Parts of the names of libraries that open connections."""


def forbid() -> None:
    """Refuse it from now on, whatever part of the process tries; what is refused raises `WouldConnect`."""
    sys.addaudithook(_watch)
    # python-stdnum imports it for services that it could ask; an installed program has none, and no OpenSSL.
    sys.modules["ssl"] = ModuleType("ssl")


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    # Thousands of events pass here before the first paint: the common ones must cost nothing.
    if event == "import":
        refused = str(arguments[0]).startswith(_MODULES)
    elif event == "ctypes.dlopen":
        refused = any(part in str(arguments[0]) for part in _LIBRARIES)
    else:
        refused = event in _STEPS or event.startswith("socket.")
    if refused:
        from mlawriter.core.errors import WouldConnect

        raise WouldConnect(what=event)
