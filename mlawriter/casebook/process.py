"""Tell whether the process that left a mark, on this machine, still runs."""

from __future__ import annotations

import datetime as dt
import getpass
import os
import sys
from pathlib import Path

_UNKNOWN_START = ""
_BELIEVED = dt.timedelta(days=3)
"""Longer than a window usually stays open; what a late one saves is still compared with the file before."""


def user() -> str:
    """Return the name under which the user is logged in, or nothing."""
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        return ""


def runs(pid: int, start: str, marked: dt.datetime | None, now: dt.datetime | None = None) -> bool:
    """Tell whether the process with this number and start still runs.

    Numbers are used again. Where the system does not say when a process started, a mark is believed for a
    while after the process made it, and no longer: it would keep everybody out for ever.

    Args:
        pid: the number of the process.
        start: what `started` said of it when it left the mark.
        marked: when it did; None when the mark does not say.
        now: the present time, for tests.

    """
    found = started(pid)
    if found is None:
        return False
    if _UNKNOWN_START not in (found, start):
        return found == start
    if pid == os.getpid():
        return True
    return marked is not None and (now or dt.datetime.now(dt.UTC)) - marked < _BELIEVED


if sys.platform == "win32":

    def host() -> str:
        """Return the name of this machine."""
        # The module `platform` would ask a service of Windows, which takes seconds on some machines.
        return os.environ.get("COMPUTERNAME", "")

    def started(pid: int) -> str | None:
        """Return what tells a running process from a later one with its number; None when it does not run.

        An empty text means that it runs and the system does not say since when.
        """
        # Never os.kill here: on Windows it ends the process, whatever the signal.
        import ctypes
        from ctypes import wintypes

        query_limited_information, still_active, access_denied = 0x1000, 259, 5
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.argtypes = (wintypes.DWORD, wintypes.BOOL, wintypes.DWORD)
        kernel.OpenProcess.restype = wintypes.HANDLE
        kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
        kernel.GetExitCodeProcess.argtypes = (wintypes.HANDLE, ctypes.POINTER(wintypes.DWORD))
        kernel.GetProcessTimes.argtypes = (wintypes.HANDLE, *(ctypes.POINTER(wintypes.FILETIME),) * 4)
        if not 0 < pid < 2**32:
            return None
        handle = kernel.OpenProcess(query_limited_information, False, pid)
        if not handle:
            return _UNKNOWN_START if ctypes.get_last_error() == access_denied else None
        try:
            code = wintypes.DWORD()
            if kernel.GetExitCodeProcess(handle, ctypes.byref(code)) and code.value != still_active:
                return None
            times = [wintypes.FILETIME() for _ in range(4)]
            if not kernel.GetProcessTimes(handle, *(ctypes.byref(time) for time in times)):
                return _UNKNOWN_START
            return f"{times[0].dwHighDateTime:x}:{times[0].dwLowDateTime:x}"
        finally:
            kernel.CloseHandle(handle)

else:

    def host() -> str:
        """Return the name of this machine."""
        return os.uname().nodename

    def started(pid: int) -> str | None:
        """Return what tells a running process from a later one with its number; None when it does not run.

        An empty text means that it runs and the system does not say since when.
        """
        if pid <= 0:
            return None  # these numbers stand for groups of processes
        try:
            os.kill(pid, 0)
        except (ProcessLookupError, OverflowError):
            return None
        except PermissionError:
            pass  # it runs, as another user
        return _start_in_proc(pid)

    def _start_in_proc(pid: int) -> str:
        """Return boot and tick of a process's start on Linux; macOS has no such folder."""
        proc = Path("/proc")
        try:
            boot = proc.joinpath("sys/kernel/random/boot_id").read_text().strip()
            status = proc.joinpath(str(pid), "stat").read_text()
        except OSError:
            return _UNKNOWN_START
        # The name of the program, in parentheses, may hold blanks and parentheses. The start is field 22.
        fields = status.rpartition(")")[2].split()
        return f"{boot}:{fields[19]}"
