"""The program opens no connection: neither the window nor the command line (SECURITY.md, 1)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

import mlawriter
from tests.ui import offline_run

if TYPE_CHECKING:
    from pathlib import Path

INTERNET = ("AF_INET", "AF_INET6")


def tracing(log: Path) -> list[str]:
    """Return the beginning of a command that traces system calls; nothing where the machine cannot."""
    strace = shutil.which("strace")
    if strace is None:
        return []
    able = subprocess.run([strace, "-o", os.devnull, sys.executable, "-c", ""], check=False)
    return [strace, "-f", "-qq", "-e", "trace=network", "-o", str(log)] if able.returncode == 0 else []


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


@pytest.mark.parametrize("what", ["window", "draft"])
def test_a_run_opens_no_socket_to_any_network(tmp_path: Path, what: str) -> None:
    done, calls = run(tmp_path, offline_run.__file__, what, str(tmp_path))

    assert done.returncode == 0, done.stderr
    assert (tmp_path / "letter.docx").read_bytes().startswith(b"PK")
    assert "network:" not in done.stderr
    assert not [line for line in calls.splitlines() if any(family in line for family in INTERNET)]


@pytest.mark.parametrize(
    "code", ["import socket; socket.socket()", "import socket; socket.getaddrinfo('localhost', 80)"]
)
def test_the_watch_sees_what_it_looks_for(tmp_path: Path, code: str) -> None:
    done, _ = run(tmp_path, "-c", f"from tests.ui import offline_run; offline_run.watch(); {code}")

    assert done.returncode == offline_run.REFUSED
