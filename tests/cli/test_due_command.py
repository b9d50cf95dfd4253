from __future__ import annotations

import json
from pathlib import Path

import pytest
from icalendar import Calendar

from mlawriter.casebook import case_file
from mlawriter.life.case import Case, Life
from mlawriter.request.request import Request
from tests.cli.conftest import Command

REQUEST = {
    "requesting": {"state": "ME", "reference": "MLA-2026-0417"},
    "matter": {"subject": "Laundering at Exampletown", "hearings": [{"on": "2027-03-15"}]},
}


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    """Return a folder with an overdue case, one below it in which nothing is due, and a file that is none."""
    folder = tmp_path / "cases"
    (folder / "below").mkdir(parents=True)
    life = Life.model_validate(
        {
            "events": [{"what": "sent", "on": "2026-11-02"}],
            "deadlines": [{"what": "other", "words": "Call the desk", "on": "2026-12-27"}],
        }
    )
    held = Case(request=Request.model_validate(REQUEST), life=life)
    case_file.save(folder / "one.mla", held)
    case_file.save(folder / "below" / "two.mla", Case(request=Request()))
    (folder / "broken.mla").write_text("{", encoding="utf-8")
    return folder


def test_what_is_due_is_told_by_nearness(command: Command, cases: Path) -> None:
    answer = command("due", cases / "one.mla", "--today", "2026-12-20")

    assert answer.code == 1  # something is overdue
    assert answer.out.splitlines() == [
        "Overdue",
        (
            "  2 December 2026; 18 days ago; MLA-2026-0417; Receipt is not acknowledged: ask whether the request has"
            " arrived (Practice: UNTOC 18(13), 18(24))"
        ),
        "Within 7 days",
        (
            "  27 December 2026; in 7 days; MLA-2026-0417; Deadline of your own – Call the desk; This is a weekend:"
            " act by 25 December 2026. (Practice: register of requests)"
        ),
        "Later",
        "  15 March 2027; in 85 days; MLA-2026-0417; Date fixed by the court (UNTOC 18(15)(b), 18(24))",
    ]


def test_folder_is_read_with_those_below_and_a_broken_file_is_named(command: Command, cases: Path) -> None:
    answer = command("due", "--folder", cases, "--json", "--today", "2026-11-20")

    assert answer.code == 1  # one file could not be read
    rows = json.loads(answer.out)
    assert [(row["code"], row["on"], row["nearness"]) for row in rows] == [
        ("K15", "2026-12-02", "month"),
        ("K18", "2026-12-27", "later"),
        ("K05", "2027-03-15", "later"),
    ]
    assert "broken.mla" in answer.err


def test_calendar_is_written_and_tells_no_subject_unless_asked(
    command: Command, cases: Path, tmp_path: Path
) -> None:
    target = tmp_path / "due.ics"
    first = command("due", "--folder", cases, "--ics", target, "--today", "2026-12-20")
    content = target.read_bytes()
    command("due", "--folder", cases, "--ics", target, "--today", "2026-12-20", "--with-subject")

    assert first.code == 1
    assert len(Calendar.from_ical(content).walk("VEVENT")) == 3
    assert b"Laundering" not in content
    assert b"Laundering" in target.read_bytes()


def test_without_a_case_and_a_folder_it_is_said_what_to_name(command: Command) -> None:
    answer = command("due")

    assert answer.code == 2
    assert "--folder" in answer.err


def test_exercises_of_a_folder_are_left_out(command: Command, tmp_path: Path) -> None:
    request = Request.model_validate({**REQUEST, "training": True})
    case_file.save(tmp_path / "exercise.mla", Case(request=request))

    answer = command("due", "--folder", tmp_path, "--today", "2026-11-20")

    assert (answer.code, answer.out) == (0, "")


def test_a_folder_that_is_not_there_is_told(command: Command, tmp_path: Path) -> None:
    answer = command("due", "--folder", tmp_path / "nowhere")

    assert answer.code == 2
    assert "nowhere" in answer.err
