"""Prove that a program on a stick keeps everything on the stick, and that nothing else is taken for one."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from mlawriter.casebook.folders import folders_of_user

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(params=["mlawriter", "mlawriter.exe", "mlawriter.com"])
def starter(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / str(request.param)
    monkeypatch.setattr(sys, "executable", str(file))
    return file


def test_marker_beside_the_program_keeps_everything_there(starter: Path) -> None:
    starter.with_name("portable.txt").touch()

    folders = folders_of_user()

    files = starter.with_name("mlawriter-files")
    assert (folders.state, folders.config) == (files / "state", files / "config")
    assert not files.exists()


def test_without_the_marker_the_user_s_folders_hold(starter: Path) -> None:
    assert not folders_of_user().state.is_relative_to(starter.parent)


def test_marker_beside_python_does_not_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    tmp_path.joinpath("portable.txt").touch()

    assert not folders_of_user().state.is_relative_to(tmp_path)
