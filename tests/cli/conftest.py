"""Run commands in this process, in English whatever the machine speaks, or in a process of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pytest

from mlawriter.__main__ import main
from mlawriter.casebook import case_file
from mlawriter.life.case import Case
from mlawriter.request.request import Request
from mlawriter.training.samples import load

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Answer:
    """Hold what a command gave."""

    code: int
    out: str
    err: str


class Command(Protocol):
    """Run one command in this process."""

    def __call__(self, *args: object) -> Answer: ...


class Start(Protocol):
    """Run one command in a process of its own."""

    def __call__(self, *args: object, into: str = ..., **environment: str) -> Answer: ...


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.delenv("LANGUAGE", raising=False)


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    def run(*args: object) -> Answer:
        code = main([str(arg) for arg in args])
        captured = capsys.readouterr()
        return Answer(code, captured.out, captured.err)

    return run


@pytest.fixture
def start() -> Start:
    def run(*args: object, into: str = "", **environment: str) -> Answer:
        # Buffered, as streams are for everybody who has not asked otherwise.
        usual = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
        whole = {**usual, "LC_ALL": "C", "PYTHONIOENCODING": "utf-8", **environment}
        order = [sys.executable, "-m", "mlawriter", *map(str, args)]
        if into:
            with open(into, "wb") as target:  # noqa: PTH123 - a device
                done = subprocess.run(
                    order, check=False, cwd=ROOT, env=whole, stdout=target, stderr=subprocess.PIPE
                )
        else:
            done = subprocess.run(order, check=False, cwd=ROOT, env=whole, capture_output=True)
        return Answer(done.returncode, (done.stdout or b"").decode(), done.stderr.decode())

    return run


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    """Return a request that nothing withholds on 23 November 2026."""
    path = tmp_path / "whole.mla"
    case_file.save(path, Case(request=load("bank-records", "en")))
    return path


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """Return a request in which nothing is filled but the language."""
    request = Request()
    request.language.tag = "en"
    path = tmp_path / "empty.mla"
    case_file.save(path, Case(request=request))
    return path
