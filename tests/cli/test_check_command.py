"""`mlawriter check` tells what is missing; its exit code tells whether the letter may be signed."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import pytest

from mlawriter.casebook import case_file
from mlawriter.life.case import Case, Life
from mlawriter.life.course import Direction
from mlawriter.request.request import Request
from mlawriter.training.samples import load

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Command

TODAY = ("--today", "2026-11-23")


def test_a_request_without_blocking_findings_ends_with_0(command: Command, whole: Path) -> None:
    assert command("check", whole, *TODAY).code == 0


def test_a_request_with_blocking_findings_ends_with_1(command: Command, empty: Path) -> None:
    assert command("check", empty, *TODAY).code == 1


def test_the_json_is_a_list_of_findings_with_five_texts_each(command: Command, empty: Path) -> None:
    findings = json.loads(command("check", empty, "--json", *TODAY).out)

    assert {frozenset(finding) for finding in findings} == {
        frozenset({"code", "path", "severity", "message", "source"})
    }
    assert all(isinstance(value, str) for finding in findings for value in finding.values())
    assert {finding["severity"] for finding in findings} <= {"blocking", "warning", "advice"}


def test_the_path_leads_to_the_field_in_the_file(command: Command, tmp_path: Path) -> None:
    request = load("bank-records", "en")
    request.items[0].purpose = ""
    path = tmp_path / "request.mla"
    case_file.save(path, Case(request=request))

    answer = command("check", path, "--json", *TODAY)

    assert [one["path"] for one in json.loads(answer.out) if one["code"] == "E02"] == ["items/0/purpose"]


def test_findings_stand_under_the_title_of_their_page(command: Command, empty: Path) -> None:
    lines = command("check", empty, *TODAY).out.splitlines()

    pages = [line for line in lines[:-1] if not line.startswith(" ")]
    assert pages[:3] == ["Authorities", "Legal basis", "Matter and stage"]
    assert len(pages) == len(set(pages))


def test_a_line_tells_severity_code_field_advice_and_source(command: Command, empty: Path) -> None:
    lines = command("check", empty, *TODAY).out.splitlines()

    assert (
        "  Blocking  A04  Requested authority, Requested State: Choose the State that is asked. (UNTOC 18(13))"
        in lines
    )


def test_the_last_line_counts_by_severity(command: Command, whole: Path) -> None:
    assert command("check", whole, *TODAY).out.splitlines()[-1] == "Blocking: 0, Warning: 0, Advice: 2"


def test_the_day_of_the_examination_can_be_given(command: Command, whole: Path) -> None:
    after_the_deadline = command("check", whole, "--json", "--today", "2027-03-01")

    assert "G05" in {finding["code"] for finding in json.loads(after_the_deadline.out)}


def test_a_day_that_is_none_is_refused_in_one_line(command: Command, whole: Path) -> None:
    answer = command("check", whole, "--today", "23.11.2026")

    assert (answer.code, answer.out) == (2, "")
    assert answer.err.count("\n") == 1
    assert "23.11.2026" in answer.err


def test_checking_leaves_the_file_and_its_folder_as_they_are(command: Command, whole: Path) -> None:
    before = hashlib.sha256(whole.read_bytes()).digest()

    command("check", whole, *TODAY)

    assert hashlib.sha256(whole.read_bytes()).digest() == before
    assert [path.name for path in whole.parent.iterdir()] == [whole.name]


def file_of(content: object) -> bytes:
    return json.dumps({"format": "mlawriter request", "version": 1, "request": content}).encode()


BAD_FILES = {
    "empty": (b"", "it is empty"),
    "not JSON": (b"Dear Sir", "it holds something else"),
    "other kind": (b'{"format": "something else", "version": 1}', "it holds something else"),
    "a Word document": (b"PK\x03\x04 and more", "Word document"),
    "truncated": (file_of({"training": True})[:-9], "its end is missing"),
    "newer": (b'{"format": "mlawriter request", "version": 999, "request": {}}', "newer version"),
    "wrong type": (file_of({"persons": [{"born": "yesterday"}]}), "persons > 1 > born"),
    "unknown field": (file_of({"colour": "red"}), "colour"),
    "not UTF-8": (file_of({}).replace(b"request", b"\xff", 1), "UTF-8"),
    "too deep": (b"[" * 5000, "nested"),
}


@pytest.mark.parametrize("kind", BAD_FILES)
def test_a_bad_file_is_refused_in_one_line_that_says_why(command: Command, tmp_path: Path, kind: str) -> None:
    content, reason = BAD_FILES[kind]
    path = tmp_path / "bad.mla"
    path.write_bytes(content)

    answer = command("check", path, "--json")

    assert (answer.code, answer.out) == (2, "")
    assert answer.err.count("\n") == 1
    assert "bad.mla" in answer.err
    assert reason in answer.err
    assert path.read_bytes() == content


def test_a_huge_file_is_refused_without_being_read(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "huge.mla"
    with path.open("wb") as file:
        file.truncate(10**11)  # sparse: no byte of it is on the disk

    answer = command("check", path)

    assert answer.code == 2
    assert "too large" in answer.err


def test_a_file_that_is_not_there_is_named(command: Command, tmp_path: Path) -> None:
    answer = command("check", tmp_path / "nowhere.mla")

    assert answer.code == 2
    assert "nowhere.mla is not there" in answer.err


def test_a_folder_is_refused(command: Command, tmp_path: Path) -> None:
    answer = command("check", tmp_path)

    assert answer.code == 2
    assert "there is a folder of that name" in answer.err


def test_the_request_that_is_new_blocks(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "new.mla"
    case_file.save(path, Case(request=Request()))

    codes = {one["code"] for one in json.loads(command("check", path, "--json", *TODAY).out)}

    assert {"A01", "A04", "C01", "E01", "G13", "G18"} <= codes


def test_a_file_with_a_turned_letter_is_examined_and_told(command: Command, whole: Path) -> None:
    content = whole.read_bytes()
    reference = case_file.load(whole).requesting.reference.encode()
    whole.write_bytes(content.replace(reference, b"X" + reference[1:], 1))

    answer = command("check", whole, "--today", "2026-11-23")

    assert answer.code in (0, 1)
    assert "is not as this program saved it" in answer.err
    assert answer.err.count("\n") == 1


def test_of_a_request_received_those_findings_count_that_speak_of_it(
    command: Command, tmp_path: Path
) -> None:
    path = tmp_path / "received.mla"
    case_file.save(path, Case(request=Request(), life=Life(direction=Direction.INCOMING)))

    codes = {one["code"] for one in json.loads(command("check", path, "--json", *TODAY).out)}

    assert "E01" in codes
    assert not {"A05", "A12", "G13"} & codes
