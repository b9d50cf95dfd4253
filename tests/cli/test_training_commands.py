"""A class on the command line: scenarios listed, an exercise begun and judged, a trainer's file proved."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from mlawriter.casebook import case_file
from mlawriter.life.case import Case
from mlawriter.training.samples import load

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Command


def test_scenarios_are_listed_the_easiest_first(command: Command) -> None:
    answer = command("scenarios", "--json")
    rows = json.loads(answer.out)

    assert (answer.code, answer.err) == (0, "")
    assert [row["level"] for row in rows] == sorted(row["level"] for row in rows)
    assert list(rows[0]) == ["name", "level", "exercise", "minutes", "sample", "own", "title"]
    assert len(command("scenarios").out.splitlines()) == len(rows) >= 15
    assert command("scenarios", "--language", "xx").code == 2


def test_an_exercise_is_begun_and_judged_and_not_changed(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "exercise.mla"

    begun = command("exercise", "statements", "--language", "fr", "--out", file)
    before = file.read_bytes()
    judged = command("score", file)
    told = json.loads(command("score", file, "--json").out)

    assert (begun.code, begun.err) == (0, "")
    assert "Il contient six fautes." in begun.out
    assert judged.code == 1
    assert "- The rights of the suspect were missing." in judged.out
    assert "the caution. (UNTOC 18(17))" in judged.out
    assert judged.out.splitlines()[-1] == "0 of 100. Found: 0 of 6. Faults left: 3. Minutes worked: 0."
    assert (told["total"], told["met"], told["points"], len(told["left"])) == (0, 0, 6, 3)
    assert next(row["key"] for row in told["judged"] if not row["met"]) == "status"
    assert file.read_bytes() == before


def test_any_letter_is_judged_by_a_scenario_that_is_named(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "letter.mla"
    case_file.save(file, Case(request=load("statements", "ar")))

    answer = command("score", file, "--scenario", "statements")

    assert answer.code == 0
    assert answer.out.splitlines()[-1].startswith("100 of 100. Found: 6 of 6.")


def test_what_cannot_be_begun_or_judged_is_told_in_one_line(
    command: Command, tmp_path: Path, whole: Path
) -> None:
    for words, sentence in [
        (("exercise", "nope", "--out", tmp_path / "a.mla"), "There is no scenario called nope."),
        (("exercise", "service", "--out", tmp_path / "a.docx"), "has the ending of another kind of file."),
        (("exercise", "service", "--out", whole), "is there already and holds something."),
        (
            ("exercise", "service", "--language", "xx", "--out", tmp_path / "a.mla"),
            "no language with the tag xx",
        ),
        (("score", whole), "is no exercise of a scenario. Name the scenario with --scenario"),
        (("score", whole, "--scenario", tmp_path / "none.toml"), "none.toml is not there."),
    ]:
        answer = command(*words)
        assert answer.code == 2, words
        assert sentence in answer.err
        assert answer.err.count("\n") == 1
    assert not (tmp_path / "a.mla").exists()


def test_a_trainers_file_is_proved(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text("format = 1", "utf-8")
    wrong = command("scenario", file)
    file.write_text(
        'format = 1\nname = "own"\nlevel = 1\nminutes = 5\ntitle = "T"\nnote = "N"\nsample = "service"\n'
        '[[points]]\nkey = "a"\nsays = "A."\nchecks = [{ at = "requested.state", equals = "BR" }]\n',
        "utf-8",
    )
    sound = command("scenario", file)

    assert (wrong.code, wrong.out) == (2, "")
    assert "own.toml has a wrong value in name: it is missing." in wrong.err
    assert wrong.err.count("\n") == 1
    assert (sound.code, sound.out) == (0, "The scenario own is sound. Points: 1. Planted faults: 0.\n")
