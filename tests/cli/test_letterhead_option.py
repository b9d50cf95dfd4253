"""`mlawriter draft --letterhead` writes one letter on the paper of a file, or says why it cannot."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mlawriter.casebook import case_file
from mlawriter.casebook.folders import Folders
from mlawriter.casebook.letterhead_file import import_letterhead, letterhead_file, save_letterhead
from mlawriter.casebook.own_authorities import save_letterhead_of, save_profiles
from mlawriter.life.case import Case
from mlawriter.render.document_kinds import document_kind
from mlawriter.render.document_set import Documents
from mlawriter.render.house_style import HouseStyle
from mlawriter.render.word.reading import margin_lines
from mlawriter.request.authority import RequestingAuthority
from mlawriter.request.own_authority import OwnAuthority, Profiles
from mlawriter.request.request import Request
from mlawriter.ui.own_authorities import OwnAuthorities
from tests.render.letterhead.building import field, line, packed, sound, text

if TYPE_CHECKING:
    import pytest

    from tests.cli.conftest import Command

MINISTRY = Path(__file__).parents[1] / "render" / "letterhead" / "ministry.docx"
SAMPLE = ("draft", "--sample", "bank-records", "--language", "en")


def test_letter_stands_on_the_paper_that_is_named(command: Command, tmp_path: Path) -> None:
    out = tmp_path / "letter.docx"

    answer = command(*SAMPLE, "--out", out, "--letterhead", MINISTRY)

    assert answer.code == 0
    assert "REPUBLIC OF EXAMPLIA" in margin_lines(out.read_bytes())
    assert "Links are kept as words" in answer.err


def test_hostile_file_is_refused_reason_by_reason_and_nothing_is_written(
    command: Command, tmp_path: Path
) -> None:
    out, file = tmp_path / "letter.docx", tmp_path / "head.docx"
    file.write_bytes(packed(sound(line(field("DDEAUTO x y")), line(field("INCLUDETEXT z")))))

    answer = command(*SAMPLE, "--out", out, "--letterhead", file)

    assert answer.code == 2
    assert "DDEAUTO x y" in answer.err
    assert "INCLUDETEXT z" in answer.err
    assert "Traceback" not in answer.err
    assert not out.exists()


def test_the_letter_takes_no_letterheads_place(command: Command, tmp_path: Path) -> None:
    paper = tmp_path / "paper.docx"
    paper.write_bytes(MINISTRY.read_bytes())

    answer = command(*SAMPLE, "--out", paper, "--letterhead", paper)

    assert answer.code == 2
    assert "paper.docx" in answer.err
    assert paper.read_bytes() == MINISTRY.read_bytes()


def test_letterhead_of_the_office_that_can_serve_no_more_is_told_and_no_letter_goes_out_without_it(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = Folders(state=tmp_path / "state", config=tmp_path / "config")
    monkeypatch.setattr("mlawriter.casebook.folders.folders_of_user", lambda: folders)
    folders.config.mkdir()
    letterhead_file(folders).write_bytes(packed(sound(line(field("DDEAUTO x y")))))
    out = tmp_path / "letter.docx"

    answer = command(*SAMPLE, "--out", out)

    assert answer.code == 2
    assert "letterhead.docx.damaged" in answer.err
    assert "DDEAUTO x y" in answer.err
    assert not out.exists()


def test_window_and_command_line_write_on_the_paper_of_the_authority(
    command: Command, whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = Folders(state=tmp_path / "state", config=tmp_path / "config")
    monkeypatch.setattr("mlawriter.casebook.folders.folders_of_user", lambda: folders)
    request = case_file.load(whole)
    ours = OwnAuthority(id="ours", title="Ours", name={"en": request.requesting.name})
    save_profiles(folders, Profiles(), Profiles(profiles=[ours]))
    paper = tmp_path / "office.docx"
    paper.write_bytes(packed(sound(line(text("OFFICE")))))
    office = import_letterhead(paper).letterhead
    save_letterhead(folders, office)
    save_letterhead_of(folders, ours, import_letterhead(MINISTRY).letterhead)
    out, other = tmp_path / "letter.docx", tmp_path / "sample.docx"

    command("draft", whole, "--out", out)
    request_of_another = whole.with_name("another.mla")
    case_file.save(request_of_another, Case(request=Request(requesting=RequestingAuthority(name="Another"))))
    command("draft", request_of_another, "--language", "en", "--out", other)

    assert "REPUBLIC OF EXAMPLIA" in margin_lines(out.read_bytes())
    assert "OFFICE" in margin_lines(other.read_bytes())
    window = OwnAuthorities(folders, lambda _error: None)
    style = window.house(HouseStyle(letterhead=office), request)
    documents = Documents(request, "en", "en", house=style)
    assert margin_lines(documents.written(document_kind(request))) == margin_lines(out.read_bytes())
    assert window.house(HouseStyle(letterhead=office), request) is style
