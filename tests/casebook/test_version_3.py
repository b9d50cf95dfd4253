"""Version 3 holds what became of a request beside it; files of version 2 are read for ever."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mlawriter.casebook import case_file
from mlawriter.life.case import Case, Life, Reader
from mlawriter.life.course import Event, Happening
from mlawriter.request.request import Request

OLD = sorted((Path(__file__).parent / "version_2").iterdir())
"""Requests as the second version of the format held them; they stay for ever."""


@pytest.mark.parametrize("file", OLD, ids=lambda file: file.stem)
def test_a_file_of_version_2_is_read_and_says_the_same(file: Path) -> None:
    held = case_file.load_case(file)

    before = json.loads(file.read_bytes())["request"]
    assert held.request == Request.model_validate(before)
    assert held.life == Life()
    assert held.readers == []


def test_a_case_without_a_life_is_its_request_alone(tmp_path: Path) -> None:
    case_file.save(tmp_path / "a.mla", Case(request=Request()))

    assert list(json.loads((tmp_path / "a.mla").read_bytes())) == ["format", "version", "sha256", "request"]


def test_the_life_of_a_case_is_kept_beside_the_request(tmp_path: Path) -> None:
    life = Life(theirs="B-1", events=[Event(what=Happening.SENT)])
    case = Case(request=Request(training=True), life=life)

    case_file.save(tmp_path / "a.mla", case)

    assert case_file.load_case(tmp_path / "a.mla") == case
    assert case_file.load(tmp_path / "a.mla") == Request(training=True)


def test_readers_are_part_of_the_case() -> None:
    case = Case(readers=[Reader(id="a", name="Office", key="age1")])

    assert case_file.plain(case)["readers"] == [{"id": "a", "name": "Office", "key": "age1"}]
