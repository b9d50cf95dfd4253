"""`mlawriter letters` lists the letters that follow a request, and writes one of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from mlawriter.casebook import case_file
from mlawriter.life.case import Case, Life
from mlawriter.render.word.reading import text_lines
from mlawriter.training.samples import load
from tests.life.filled import filled

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Command

TODAY = ("--today", "2026-11-23")


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """Return the file of a case with a letter that is ready and one that is not."""
    path = tmp_path / "case.mla"
    letters = [filled("question-reply"), filled("other-use", material="", sent="2026-11-20")]
    case_file.save(path, Case(request=load("bank-records", "en"), life=Life(letters=letters)))
    return path


def test_letters_are_listed_with_their_numbers(command: Command, case: Path) -> None:
    answer = command("letters", case, "--json", *TODAY)

    assert json.loads(answer.out) == [
        {
            "number": 1,
            "kind": "question-reply",
            "title": "Reply to questions",
            "language": "en",
            "sent": "",
            "ready": True,
        },
        {
            "number": 2,
            "kind": "other-use",
            "title": "Request for consent to other use",
            "language": "en",
            "sent": "2026-11-20",
            "ready": False,
        },
    ]


def test_a_letter_is_written_by_its_number(command: Command, case: Path, tmp_path: Path) -> None:
    out = tmp_path / "letter.docx"

    assert command("letters", case, "--number", "1", "--final", "--out", out, *TODAY).code == 0

    lines = "\n".join(text_lines(out.read_bytes()))
    assert "That in Harbour Street." in lines
    assert "DRAFT" not in lines


def test_a_letter_that_is_not_ready_is_a_draft_or_nothing(
    command: Command, case: Path, tmp_path: Path
) -> None:
    out = tmp_path / "letter.docx"

    assert command("letters", case, "--number", "2", "--final", "--out", out, *TODAY).code == 1
    assert not out.exists()
    answer = command("letters", case, "--number", "2", "--out", out, *TODAY)

    assert answer.code == 0
    assert "marked as a draft" in answer.err
    assert "DRAFT" in "\n".join(text_lines(out.read_bytes()))


@pytest.mark.parametrize("number", ["0", "3", "-1"])
def test_a_number_that_is_not_there_is_refused(
    number: str, command: Command, case: Path, tmp_path: Path
) -> None:
    answer = command("letters", case, f"--number={number}", "--out", tmp_path / "letter.docx", *TODAY)

    assert answer.code == 2
    assert "no letter with the number" in answer.err


def test_no_case_is_replaced_by_a_letter(command: Command, case: Path) -> None:
    before = case.read_bytes()

    assert command("letters", case, "--out", case, *TODAY).code == 2
    assert case.read_bytes() == before


def test_a_case_without_letters_lists_nothing(command: Command, whole: Path) -> None:
    assert json.loads(command("letters", whole, "--json", *TODAY).out) == []
    assert command("letters", whole, *TODAY).code == 0
