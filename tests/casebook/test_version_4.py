"""Version 4 holds exercises; files of version 3 are read for ever, and their cases are as they were."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mlawriter.casebook import case_file
from mlawriter.life.case import Case, Life
from mlawriter.life.exercise import Exercise, Result
from mlawriter.request.request import Request

OLD = sorted((Path(__file__).parent / "version_3").iterdir())
"""Cases as the third version of the format held them; they stay for ever."""


@pytest.mark.parametrize("file", OLD, ids=lambda file: file.stem)
def test_a_file_of_version_3_is_read_and_says_the_same(file: Path) -> None:
    held = case_file.load_case(file)

    before = json.loads(file.read_bytes())
    assert before["version"] == 3
    assert held.request == Request.model_validate(before["request"])
    assert held.life == Life.model_validate(before.get("life", {}))
    assert held.life.exercise is None


def test_a_case_that_is_no_exercise_does_without_the_field(tmp_path: Path) -> None:
    case_file.save(tmp_path / "a.mla", Case(life=Life(officer="N. Kamau")))

    assert "exercise" not in json.loads((tmp_path / "a.mla").read_bytes())["life"]


def test_an_exercise_is_kept_with_its_results(tmp_path: Path) -> None:
    result = Result(
        at=datetime(2026, 11, 23, 9, 30, tzinfo=UTC), total=83, met=10, points=12, left=1, seconds=1_500
    )
    exercise = Exercise(scenario="service", digest="ab12", seconds=1_500, results=[result])
    case = Case(request=Request(training=True), life=Life(exercise=exercise))

    case_file.save(tmp_path / "a.mla", case)

    assert case_file.load_case(tmp_path / "a.mla") == case
