"""Starting and quitting: the process ends cleanly, every time."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

START_AND_QUIT = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from mlawriter import app
from mlawriter.ui.window import Window

begin = Window.begin

def begin_and_quit(window, path=None):
    begin(window, path)
    {while_open}
    QTimer.singleShot(0, window, window.close)

Window.begin = begin_and_quit
sys.exit(app.run(sys.argv[1:]))
"""


def run(tmp_path: Path, while_open: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    own = {
        name: str(tmp_path)
        for name in ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "APPDATA", "LOCALAPPDATA")
    }
    surroundings = {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen", "LANGUAGE": "en"}
    order = [sys.executable, "-c", START_AND_QUIT.format(while_open=while_open), *arguments]
    return subprocess.run(
        order, env=surroundings, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.parametrize("time", range(5))
def test_program_starts_and_quits_cleanly(tmp_path: Path, time: int) -> None:
    done = run(tmp_path, "pass")

    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("time", range(3))
def test_program_quits_cleanly_with_a_request_open(tmp_path: Path, time: int) -> None:
    done = run(tmp_path, "window.filing.open_sample('bank-records'); window.wizard.go('review')")

    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr


def test_program_opens_the_file_that_is_named(tmp_path: Path) -> None:
    from mlawriter.casebook import case_file
    from mlawriter.life.case import Case
    from mlawriter.training.samples import load

    path = tmp_path / "named.mla"
    case_file.save(path, Case(request=load("service", "en")))

    done = run(tmp_path, "print(window.windowTitle())", str(path))

    assert done.returncode == 0, done.stderr
    assert "named.mla" in done.stdout


def test_start_page_is_painted_before_the_libraries_of_the_request_are_imported(tmp_path: Path) -> None:
    heavy = "('pydantic', 'babel', 'jinja2', 'lxml', 'docx', 'platform')"
    script = START_AND_QUIT.replace(
        "begin(window, path)\n", f"print([name for name in {heavy} if name in sys.modules])\n", 1
    )
    own = {name: str(tmp_path) for name in ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME")}
    surroundings = {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen", "LANGUAGE": "en"}
    order = [sys.executable, "-c", script.format(while_open="pass")]

    done = subprocess.run(
        order, env=surroundings, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )

    assert done.stdout.strip() == "[]"
