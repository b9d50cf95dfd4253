"""The program opens no connection: neither the window nor the command line (SECURITY.md, 1)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import mlawriter
from mlawriter import __main__
from mlawriter.cli.arguments import COMMANDS
from tests.ui import offline_run

LOOKED_UP = ("/etc/resolv.conf", "/etc/hosts", "/etc/gai.conf", "libnss_dns", "libresolv")
"""What glibc opens to find the address of a name. Whose account this is, it asks of /etc/passwd and of a local socket."""


def tracing(log: Path) -> list[str]:
    """Return the beginning of a command that traces system calls; nothing where the machine cannot."""
    strace = shutil.which("strace")
    if strace is None:
        return []
    able = subprocess.run([strace, "-o", os.devnull, sys.executable, "-c", ""], check=False)
    return (
        [strace, "-f", "-qq", "-e", "trace=network,open,openat,execve", "-o", str(log)]
        if able.returncode == 0
        else []
    )


def run(folder: Path, *code: str) -> tuple[subprocess.CompletedProcess[str], str]:
    """Run Python in a home of its own; return the process and the network calls that were traced."""
    log = folder / "calls"
    log.touch()
    home = {name: str(folder) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")}
    root = os.path.dirname(os.path.dirname(mlawriter.__file__))  # noqa: PTH120 - a text for the environment
    whole = {**os.environ, **home, "LC_ALL": "C", "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": root}
    done = subprocess.run(
        [*tracing(log), sys.executable, *code], check=False, env=whole, capture_output=True, text=True
    )
    return done, log.read_text()


@pytest.mark.parametrize(
    ("what", "made"),
    [
        ("window", ("a.mla", "letter.docx", "letter.pdf")),
        ("commands", ("letter.docx", "two.docx", "set", "texts.xlf", "follows.docx", "due.ics")),
    ],
)
def test_a_run_opens_no_socket_to_any_network(tmp_path: Path, what: str, made: tuple[str, ...]) -> None:
    done, calls = run(tmp_path, offline_run.__file__, what, str(tmp_path))

    assert done.returncode == 0, done.stderr
    assert all((tmp_path / name).exists() for name in made)
    assert "network:" not in done.stderr
    seen = calls.splitlines()
    assert not [line for line in seen if "socket(" in line and "AF_UNIX" not in line]
    assert not [line for line in seen if "connect(" in line and "AF_UNIX" not in line]
    assert not [line for line in seen if "ENOENT" not in line and any(file in line for file in LOOKED_UP)]
    assert len([line for line in seen if "execve(" in line]) <= 1, "the program starts no other"


def test_every_command_runs_under_the_watch() -> None:
    assert set(COMMANDS) <= set(offline_run.ORDERS)


@pytest.mark.parametrize(
    "code",
    [
        "import socket; socket.socket()",
        "import socket; socket.getaddrinfo('localhost', 80)",
        "import os; os.system('true')",
    ],
)
def test_the_watch_sees_what_it_looks_for(tmp_path: Path, code: str) -> None:
    done, _ = run(tmp_path, "-c", f"from tests.ui import offline_run; offline_run.watch(); {code}")

    assert done.returncode == offline_run.REFUSED


@pytest.mark.parametrize(
    "code",
    [
        "import socket; socket.socket()",
        "import socket; socket.getaddrinfo('localhost', 80)",
        "import urllib.request; urllib.request.urlopen('http://localhost')",
        "import threading; threading.Thread(target=__import__('socket').socket).start()",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.system('true')",
        "import os; os.execv('/bin/true', ['true'])",
        "import os; os.posix_spawn('/bin/true', ['true'], {})",
        "import webbrowser; webbrowser.GenericBrowser('true').open('http://localhost')",
        "import ctypes; ctypes.CDLL('libcurl.so.4')",
        "from PySide6 import QtNetwork",
    ],
)
def test_the_program_refuses_to_reach_out(tmp_path: Path, code: str) -> None:
    done, _ = run(tmp_path, "-c", f"from mlawriter import offline; offline.forbid(); {code}")

    assert "WouldConnect: A part of the program tried to reach another machine or program" in done.stderr


def test_what_the_program_needs_goes_on(tmp_path: Path) -> None:
    code = (
        "import platform, threading, sqlite3, ctypes, pyrage, lxml.etree, icalendar, mlawriter.casebook.process as p;"
        "ctypes.CDLL(None); p.user(); p.host(); platform.release();"
        "one = pyrage.x25519.Identity.generate(); sealed = pyrage.encrypt(b'x', [one.to_public()]);"
        "thread = threading.Thread(target=pyrage.decrypt, args=(sealed, [one])); thread.start(); thread.join()"
    )
    done, _ = run(tmp_path, "-c", f"from mlawriter import offline; offline.forbid(); {code}")

    assert (done.returncode, done.stderr) == (0, "")


def test_each_start_of_the_program_is_guarded(tmp_path: Path) -> None:
    code = (
        "import sys, socket; from mlawriter import __main__, cli;"
        "cli.run = lambda words: socket.socket() and 0;"
        "__main__.start()"
    )
    done, _ = run(tmp_path, "-c", code)
    ways = tomllib.loads((Path(mlawriter.__file__).parents[1] / "pyproject.toml").read_text("utf-8"))

    assert "WouldConnect" in done.stderr
    assert ways["project"]["scripts"] == {"mlawriter": "mlawriter.__main__:start"}
    assert "sys.exit(start())" in Path(__main__.__file__).read_text("utf-8")


def test_nothing_in_the_window_asks_qt_to_open_an_address() -> None:
    """Python sees nothing of these: they are not to be there at all."""
    asking = ("QDesktopServices", "QProcess", "setOpenExternalLinks(True", "QPrinter", "QtNetwork")
    found = [
        (file.name, word)
        for file in Path(mlawriter.__file__).parent.rglob("*.py")
        for word in asking
        if word in file.read_text("utf-8") and file.name != "offline.py"
    ]

    assert found == []
