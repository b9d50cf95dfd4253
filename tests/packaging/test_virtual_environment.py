"""Prove when `.venv` is used as it is, completed or made anew."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from virtual_environment import LOCKS, VirtualEnvironment

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def made(tmp_path: Path) -> VirtualEnvironment:
    """Return an environment that exists and has no stamp."""
    (tmp_path / "packaging").mkdir()
    for lock in LOCKS["dev"]:
        (tmp_path / "packaging" / lock).write_text(f"{lock}==1", "utf-8")
    environment = VirtualEnvironment(tmp_path)
    environment.python.parent.mkdir(parents=True)
    environment.python.touch()
    pretend(environment, ".".join(map(str, sys.version_info[:3])))
    return environment


def pretend(environment: VirtualEnvironment, version: str) -> None:
    (environment.folder / "pyvenv.cfg").write_text(f"home = /usr/bin\nversion = {version}\n", "utf-8")


def put_stamp(environment: VirtualEnvironment, packages: str) -> None:
    environment.stamp(packages).write_text(environment.key(packages), "utf-8")


def change(environment: VirtualEnvironment, packages: str) -> None:
    environment.lock(packages).write_text("other==2", "utf-8")


def test_runtime_and_development_have_their_own_locks(made: VirtualEnvironment) -> None:
    assert made.lock("run").name == "requirements.lock"
    assert made.lock("dev").name == "requirements-dev.lock"


def test_environment_that_is_not_there_is_made(tmp_path: Path) -> None:
    assert VirtualEnvironment(tmp_path).state("run") == "rebuild"


def test_environment_without_stamp_is_completed_and_not_deleted(made: VirtualEnvironment) -> None:
    assert made.state("run") == "add"


@pytest.mark.parametrize("packages", ["run", "dev"])
def test_stamp_of_the_same_locks_is_ready(made: VirtualEnvironment, packages: str) -> None:
    put_stamp(made, packages)

    assert made.state(packages) == "ready"


def test_development_set_serves_the_program(made: VirtualEnvironment) -> None:
    put_stamp(made, "dev")

    assert made.state("run") == "ready"


def test_runtime_set_is_completed_for_development(made: VirtualEnvironment) -> None:
    put_stamp(made, "run")

    assert made.state("dev") == "add"


@pytest.mark.parametrize(("stamped", "changed"), [("run", "run"), ("dev", "dev"), ("dev", "run")])
def test_changed_lock_rebuilds(made: VirtualEnvironment, stamped: str, changed: str) -> None:
    put_stamp(made, stamped)
    change(made, changed)

    assert made.state(stamped) == "rebuild"


def test_changed_development_lock_leaves_the_program_alone(made: VirtualEnvironment) -> None:
    put_stamp(made, "run")
    put_stamp(made, "dev")
    change(made, "dev")

    assert made.state("run") == "ready"
    assert made.state("dev") == "rebuild"


def test_another_python_rebuilds(made: VirtualEnvironment) -> None:
    put_stamp(made, "run")
    pretend(made, "3.4.10")

    assert made.state("run") == "rebuild"


def test_python_that_has_gone_rebuilds(made: VirtualEnvironment) -> None:
    put_stamp(made, "run")
    made.python.unlink()

    assert made.state("run") == "rebuild"


def test_interrupted_set_up_rebuilds(made: VirtualEnvironment) -> None:
    put_stamp(made, "run")
    made.marker.write_text("begun", "utf-8")

    assert made.state("run") == "rebuild"


def test_ended_set_up_is_not_taken_for_an_interrupted_one(made: VirtualEnvironment) -> None:
    put_stamp(made, "run")
    made.marker.touch()

    assert made.state("run") == "ready"


def test_ready_environment_is_left_untouched(
    made: VirtualEnvironment, capsys: pytest.CaptureFixture[str]
) -> None:
    put_stamp(made, "run")
    before = sorted(made.folder.rglob("*"))

    made.provide("run")

    assert sorted(made.folder.rglob("*")) == before
    assert capsys.readouterr().err == ""
