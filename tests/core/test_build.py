"""Which build of the program runs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

import mlawriter
from mlawriter.build import Build, this_build

if TYPE_CHECKING:
    from pathlib import Path

COMMIT = "11c3d36" + "0" * 33


def test_a_checkout_says_that_it_is_one() -> None:
    assert str(this_build()) == f"mlawriter {mlawriter.__version__} (from a checkout)"


def test_what_is_shipped_names_commit_and_day(tmp_path: Path) -> None:
    file = tmp_path / "build.json"
    file.write_text(json.dumps({"commit": COMMIT, "day": "2026-11-22", "altered": False}))

    build = this_build(file)

    assert build == Build(mlawriter.__version__, COMMIT, "2026-11-22")
    assert str(build) == f"mlawriter {mlawriter.__version__} (11c3d3600000, 2026-11-22)"


def test_a_build_of_other_files_than_those_of_the_commit_says_so() -> None:
    assert Build("1.0.0", COMMIT, "2026-11-22", altered=True).origin == (
        "11c3d3600000 with changes of its own, 2026-11-22"
    )


@pytest.mark.parametrize("held", ["", "{", "[]", "null", '{"commit": "1"}'])
def test_a_damaged_file_hides_no_report_of_a_fault(tmp_path: Path, held: str) -> None:
    file = tmp_path / "build.json"
    file.write_text(held)

    assert this_build(file) == Build(mlawriter.__version__)
