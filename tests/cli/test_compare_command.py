"""`mlawriter compare` tells whether an exported document still says what was approved."""

from __future__ import annotations

import datetime as dt
import json
import zipfile
from typing import TYPE_CHECKING

import pytest

from mlawriter.casebook import case_file
from mlawriter.casebook.folders import folders_of_user
from mlawriter.casebook.office import Office, save_office
from mlawriter.life.approving import approve
from mlawriter.life.case import Case, Life
from mlawriter.life.open_life import OpenLife
from mlawriter.render.reread import TextsOf, as_approved
from mlawriter.training.samples import load

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Command

TODAY = ("--today", "2026-11-23")


@pytest.fixture(autouse=True)
def _office_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))


@pytest.fixture
def approved(tmp_path: Path) -> Path:
    request = load("bank-records", "en")
    life = OpenLife(Life())
    texts = TextsOf(request, "en").to_approve("en")
    at = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)
    approve(life, request, [as_approved(kind, "en", text) for kind, text in texts], "B. Second", at)
    path = tmp_path / "approved.mla"
    case_file.save(path, Case(request=request, life=life.request))
    return path


@pytest.fixture
def exported(command: Command, approved: Path) -> Path:
    path = approved.with_suffix(".docx")
    assert command("draft", approved, "--out", path, *TODAY).code == 0
    return path


def test_an_untouched_export_ends_with_0(command: Command, approved: Path, exported: Path) -> None:
    answer = command("compare", approved, exported)

    assert answer.code == 0
    assert "B. Second" in answer.out
    assert "The document says what was approved." in answer.out


def test_a_changed_export_ends_with_1_and_shows_both_lines(
    command: Command, approved: Path, exported: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.docx"
    with zipfile.ZipFile(exported) as before, zipfile.ZipFile(other, "w") as after:
        for name in before.namelist():
            held = before.read(name)
            after.writestr(
                name, held.replace(b"article 18", b"article 99", 1) if "document" in name else held
            )

    answer = command("compare", approved, other)
    told = json.loads(command("compare", approved, other, "--json").out)

    assert answer.code == 1
    assert any(line.startswith("  + ") and "article 99" in line for line in answer.out.splitlines())
    assert (told["document"], told["equals_approved"], told["equals_now"]) == ("letter", False, False)
    assert len(told["changes"]) == 1


def test_what_is_no_word_document_is_refused_with_the_reason(command: Command, approved: Path) -> None:
    answer = command("compare", approved, approved)

    assert answer.code == 2
    assert "It is not a Word document" in answer.err


def test_the_copy_for_signature_waits_for_an_approval_where_the_office_wants_one(
    command: Command, approved: Path, tmp_path: Path
) -> None:
    save_office(folders_of_user(), Office(approval_needed=True))
    out = tmp_path / "final.docx"
    assert command("draft", approved, "--out", out, "--final", *TODAY).code == 0

    case = case_file.load_case(approved)
    case.request.matter.subject += " and more"
    case_file.save(approved, case)
    answer = command("draft", approved, "--out", out, "--final", *TODAY)

    assert answer.code == 1
    assert "G23" in answer.err
