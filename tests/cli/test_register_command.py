"""The register on the command line: searched, narrowed, as JSON and for a spreadsheet."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

import pytest

from mlawriter.cli.arguments import STATUSES
from mlawriter.life.course import Happening
from mlawriter.life.status import Status
from tests.casebook.register.cases_of_office import case, event, saved

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Command


@pytest.fixture
def office(tmp_path: Path) -> Path:
    saved(tmp_path, "a/1.mla", case(reference="MLA-9", events=[event(Happening.SENT, "2026-01-10")]))
    saved(tmp_path, "2.mla", case("service", reference="=MLA-10"))
    return tmp_path


def test_requests_are_listed_one_on_a_line(command: Command, office: Path) -> None:
    answer = command("register", "--folder", office)

    assert (answer.code, answer.err) == (0, "")
    assert len(answer.out.splitlines()) == 2
    assert "Switzerland" in answer.out
    assert "10 January 2026" in answer.out


def test_words_and_status_narrow_the_list(command: Command, office: Path) -> None:
    found = json.loads(command("register", "--folder", office, "--search", "Montenegro", "--json").out)
    sent = json.loads(command("register", "--folder", office, "--status", "sent", "--json").out)

    assert [one["reference"] for one in found] == ["=MLA-10"]
    assert [(one["reference"], one["status"], one["sent"]) for one in sent] == [
        ("MLA-9", "sent", "2026-01-10")
    ]
    assert json.loads(command("register", "--folder", office, "--search", "xyzzy", "--json").out) == []


def test_a_table_calculates_nothing(command: Command, office: Path) -> None:
    lines = list(csv.reader(command("register", "--folder", office, "--csv").out.splitlines()))

    assert lines[0][0] == "Our reference"
    assert {line[0] for line in lines[1:]} == {"MLA-9", "'=MLA-10"}


def test_a_file_that_cannot_be_read_is_told_and_the_others_are_listed(command: Command, office: Path) -> None:
    (office / "broken.mla").write_bytes(b"{")

    answer = command("register", "--folder", office)

    assert answer.code == 1
    assert len(answer.out.splitlines()) == 2
    assert "broken.mla" in answer.err


def test_no_folder_at_all_is_refused(
    command: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))

    answer = command("register")

    assert answer.code == 2
    assert answer.out == ""


def test_every_status_can_be_asked_for() -> None:
    assert tuple(status.value for status in Status) == STATUSES
