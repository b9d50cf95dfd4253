"""Say of an unexpected end where it happened: names of code alone, since an error's message and its values could quote the case."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import mlawriter
from mlawriter.build import this_build

if TYPE_CHECKING:
    from threading import ExceptHookArgs
    from types import TracebackType

_PACKAGE = Path(mlawriter.__file__).parent.parent


def guard() -> None:
    """Have Python say no more than that of any error that nobody meets, in any thread, and the system write no memory to the disk."""
    import threading

    sys.excepthook = tell
    sys.unraisablehook = _tell_unraisable
    threading.excepthook = _tell_of_thread
    with contextlib.suppress(ImportError, OSError, ValueError):  # Windows writes none unless told to
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def tell(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    """Print where an error happened on stderr; where there is none, nobody is listening."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error or kind(), None)
        return
    with contextlib.suppress(OSError, ValueError, AttributeError):
        sys.stderr.write(
            "mlawriter: The program made an error. The text below helps to mend the program. "
            f"It holds nothing of the case. Nothing is sent.\n{technical_report(kind, trace)}\n"
        )


def technical_report(kind: type[BaseException], trace: TracebackType | None, *around: str) -> str:
    """Return where an error happened; `around` names versions of what else took part."""
    import traceback

    places = [
        f"  {_shown(frame.filename)}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)
    ]
    return "\n".join([surroundings(*around), f"{kind.__module__}.{kind.__qualname__}", *places])


def surroundings(*around: str) -> str:
    """Return which build runs with what, and on which system, for a report of a fault; two lines."""
    import platform

    versions = ", ".join([str(this_build()), f"Python {platform.python_version()}", *around])
    return f"{versions}\n{_system()}"


def _system() -> str:
    """Return which system this is; on Windows `platform` would ask for the name of the machine, with a socket."""
    import platform

    if sys.platform == "win32":
        found = sys.getwindowsversion()
        kind = os.environ.get("PROCESSOR_ARCHITECTURE", "")
        return f"Windows {found.major}.{found.minor}, build {found.build}, {kind}"
    return f"{platform.system()} {platform.release()}, {platform.machine()}"


def _tell_unraisable(met: sys.UnraisableHookArgs) -> None:
    tell(met.exc_type, met.exc_value, met.exc_traceback)


def _tell_of_thread(met: ExceptHookArgs) -> None:
    if met.exc_type is not SystemExit:
        tell(met.exc_type, met.exc_value, met.exc_traceback)


def _shown(file: str) -> str:
    """Return a file without the folders of this machine."""
    path = Path(file)
    if not path.is_absolute():  # compiled before it was shipped: it names no folder of any machine
        return path.as_posix()
    return path.relative_to(_PACKAGE).as_posix() if path.is_relative_to(_PACKAGE) else path.name
