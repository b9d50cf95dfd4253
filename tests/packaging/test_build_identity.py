"""Prove that a build says what it was made from, and that every place that names the version names the same."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

import build_identity
import pytest

import mlawriter
from mlawriter.build import FILE, Build, this_build

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a checkout with one commit."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    for name in ("GIT_COMMITTER_DATE", "GIT_AUTHOR_DATE"):
        monkeypatch.setenv(name, "2026-11-20T23:30:00-0500")
    package = tmp_path / "checkout" / "mlawriter"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text('"""Words."""\n\n__version__ = "2.1.0"\n')
    for order in ("init -q", "add .", "-c user.name=A -c user.email=a@example.org commit -q -m One"):
        subprocess.run(["git", *order.split()], cwd=package.parent, check=True)
    return package.parent


def test_the_program_reads_what_packaging_writes(checkout: Path, tmp_path: Path) -> None:
    file = build_identity.write(tmp_path / "_data", checkout)

    commit = subprocess.check_output(["git", "rev-parse", "HEAD"], cwd=checkout, text=True).strip()
    assert this_build(file) == Build(mlawriter.__version__, commit, "2026-11-21")  # the day in UTC
    assert build_identity.identity(checkout)["version"] == "2.1.0"


def test_a_date_that_is_given_holds(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")

    assert build_identity.identity(checkout)["day"] == "2023-11-14"
    assert build_identity.environment(checkout)["SOURCE_DATE_EPOCH"] == "1700000000"


@pytest.mark.parametrize("name", ["mlawriter/__init__.py", "mlawriter/new.py"])
def test_changes_that_are_not_committed_are_told(checkout: Path, name: str) -> None:
    assert build_identity.identity(checkout)["altered"] is False

    with (checkout / name).open("a") as file:
        file.write("\n")

    assert build_identity.identity(checkout)["altered"] is True


def test_the_file_lies_where_the_program_looks() -> None:
    assert ROOT / build_identity.PLACE == FILE
    assert not FILE.exists()  # this is a checkout


def test_the_version_stands_in_one_place() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))

    assert build_identity.version() == mlawriter.__version__
    assert project["project"]["dynamic"] == ["version"]
    assert project["tool"]["hatch"]["version"]["path"] == "mlawriter/__init__.py"


def test_the_changelog_tells_of_this_version() -> None:
    heads = re.findall(
        r"^## \[([^\]]+)\](?: - (\d{4}-\d{2}-\d{2}))?$",
        (ROOT / "CHANGELOG.md").read_text("utf-8"),
        re.MULTILINE,
    )

    assert heads[0] == ("Unreleased", "")
    assert heads[1][0] == mlawriter.__version__
    assert heads[1][1]
