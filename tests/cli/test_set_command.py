"""`mlawriter draft --set`: all documents in a folder that was not there, or one line that says why not."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from typing import TYPE_CHECKING

from mlawriter.casebook import case_file
from mlawriter.render.word.reading import text_lines

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Command, Start

TODAY = ("--today", "2026-11-23")


def words(path: Path) -> str:
    return "\n".join(text_lines(path.read_bytes()))


def test_the_set_lies_in_the_folder(command: Command, whole: Path, tmp_path: Path) -> None:
    out = tmp_path / "set"

    answer = command("draft", whole, "--set", "--out", out, *TODAY)

    assert (answer.code, answer.err) == (0, "")
    assert str(out) in answer.out
    names = sorted(path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file())
    assert names == [
        "SHA256SUMS",
        "TRAINING-00-contents.docx",
        "TRAINING-01-transmittal.docx",
        "TRAINING-02-Request-for-mutual-legal-assistance.docx",
        "TRAINING-03-acknowledgement.docx",
        "office-only/TRAINING-04-checklist.docx",
    ]
    for line in (out / "SHA256SUMS").read_text("utf-8").splitlines():
        value, name = line.split("  ", 1)
        assert hashlib.sha256((out / name).read_bytes()).hexdigest() == value


if sys.platform == "linux":

    def test_sha256sum_accepts_the_list(command: Command, tmp_path: Path) -> None:
        out = tmp_path / "set"
        command("draft", "--sample", "controlled-delivery", "--interface", "ar", "--set", "--out", out)

        checked = subprocess.run(
            ["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=out, capture_output=True, check=False
        )

        assert checked.returncode == 0, checked.stderr


def test_a_set_with_blocking_findings_is_marked_and_one_line_says_so(
    command: Command, empty: Path, tmp_path: Path
) -> None:
    out = tmp_path / "set"

    answer = command("draft", empty, "--set", "--out", out, *TODAY)

    assert answer.code == 0
    assert answer.err.count("\n") == 1
    assert "marked as a draft" in answer.err
    assert "DRAFT" in words(out / "02-Request-for-mutual-legal-assistance-draft.docx")
    assert "DRAFT" not in words(out / "03-acknowledgement.docx")
    checklist = words(out / "office-only" / "04-checklist.docx")
    assert "Choose the State that makes the request." in checklist


def test_final_writes_no_set_while_something_withholds_the_signature(
    command: Command, empty: Path, tmp_path: Path
) -> None:
    answer = command("draft", empty, "--set", "--final", "--out", tmp_path / "set", *TODAY)

    assert answer.code == 1
    assert "Nothing was written" in answer.err
    assert not (tmp_path / "set").exists()


def test_a_folder_that_holds_something_is_left_alone(command: Command, whole: Path, tmp_path: Path) -> None:
    out = tmp_path / "set"
    out.mkdir()
    (out / "notes.txt").write_text("mine")

    answer = command("draft", whole, "--set", "--out", out, *TODAY)

    assert answer.code == 2
    assert answer.err.count("\n") == 1
    assert "holds something" in answer.err
    assert [path.name for path in out.iterdir()] == ["notes.txt"]


def test_the_set_never_takes_the_place_of_a_request(command: Command, whole: Path) -> None:
    before = whole.read_bytes()

    assert command("draft", whole, "--set", "--out", whole, *TODAY).code == 2
    assert whole.read_bytes() == before


def test_a_set_is_no_single_document(command: Command, whole: Path, tmp_path: Path) -> None:
    answer = command("draft", whole, "--set", "--document", "checklist", "--out", tmp_path / "set")

    assert (answer.code, answer.out) == (2, "")
    assert answer.err.count("\n") == 1


def test_a_missing_folder_above_is_told_in_one_line(start: Start, tmp_path: Path) -> None:
    answer = start("draft", "--sample", "service", "--set", "--out", tmp_path / "no" / "set")

    assert (answer.code, answer.out) == (2, "")
    assert answer.err.count("\n") == 1
    assert "the folder is not there" in answer.err


def test_a_document_beside_the_letter_is_written_alone(command: Command, whole: Path, tmp_path: Path) -> None:
    out = tmp_path / "one.docx"

    for kind, told in (("transmittal", "Transmittal of documents"), ("acknowledgement", "To be filled in")):
        assert command("draft", whole, "--document", kind, "--out", out, *TODAY).code == 0
        assert told in words(out)


def test_the_checklist_is_in_the_language_of_the_messages_and_waits_for_nothing(
    command: Command, empty: Path, tmp_path: Path
) -> None:
    out = tmp_path / "list.docx"

    answer = command(
        "draft", empty, "--interface", "fr", "--document", "checklist", "--final", "--out", out, *TODAY
    )

    assert (answer.code, answer.err) == (0, "")
    assert "Liste de contrôle interne" in words(out)
    assert "DRAFT" not in words(out)


def test_a_document_that_does_not_apply_is_refused_and_those_that_do_are_named(
    command: Command, whole: Path, tmp_path: Path
) -> None:
    request = case_file.load(whole)
    assert request.requested.channel == "central"

    answer = command("draft", whole, "--document", "note-verbale", "--out", tmp_path / "note.docx", *TODAY)

    assert answer.code == 2
    assert "transmittal, letter, acknowledgement, checklist" in answer.err
