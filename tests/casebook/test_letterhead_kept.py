"""The letterhead survives the program's end; one that was changed on disk is examined like any other file."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import Mock

import pytest

from mlawriter.casebook.folders import Folders
from mlawriter.casebook.letterhead_file import (
    import_letterhead,
    letterhead_file,
    load_letterhead,
    save_letterhead,
)
from mlawriter.core.errors import FileMissing, FileNotReadable, FileNotWritten
from mlawriter.render.letterhead import FILE_LIMIT
from mlawriter.render.letterhead.letterhead import Letterhead
from mlawriter.render.letterhead.refusals import FileTooLarge, LetterheadRefused
from tests.render.letterhead.building import changed, field, in_header, line, packed, sound

MINISTRY = Path(__file__).parents[1] / "render" / "letterhead" / "ministry.docx"


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(state=tmp_path / "state", config=tmp_path / "config")


@pytest.fixture
def letterhead() -> Letterhead:
    return import_letterhead(MINISTRY).letterhead


def test_what_was_imported_is_there_again(folders: Folders, letterhead: Letterhead) -> None:
    assert load_letterhead(folders) is None

    save_letterhead(folders, letterhead)

    assert load_letterhead(folders) == letterhead


def test_another_one_leaves_the_one_before_as_a_backup(folders: Folders, letterhead: Letterhead) -> None:
    save_letterhead(folders, letterhead)
    first = letterhead_file(folders).read_bytes()
    (other := folders.config / "other.docx").write_bytes(packed(sound()))

    save_letterhead(folders, import_letterhead(other).letterhead)

    assert load_letterhead(folders) != letterhead
    assert letterhead_file(folders).with_name("letterhead.docx.bak").read_bytes() == first


def test_saving_it_unchanged_touches_no_file(folders: Folders, letterhead: Letterhead) -> None:
    save_letterhead(folders, letterhead)
    before = letterhead_file(folders).stat()

    save_letterhead(folders, letterhead)

    assert letterhead_file(folders).stat() == before
    assert [path.name for path in folders.config.iterdir()] == ["letterhead.docx"]


def test_one_that_is_removed_is_moved_aside(folders: Folders, letterhead: Letterhead) -> None:
    save_letterhead(folders, letterhead)

    save_letterhead(folders, None)

    assert load_letterhead(folders) is None
    assert [path.name for path in folders.config.iterdir()] == ["letterhead.docx.bak"]


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04", changed(in_header(line(field("DDEAUTO c:\\\\cmd.exe"))))]
)
def test_one_that_was_made_hostile_on_disk_is_moved_aside_and_told_once(
    folders: Folders, letterhead: Letterhead, content: bytes
) -> None:
    save_letterhead(folders, letterhead)
    letterhead_file(folders).write_bytes(content)

    with pytest.raises(LetterheadRefused) as refused:
        load_letterhead(folders)

    aside = letterhead_file(folders).with_name("letterhead.docx.damaged")
    assert refused.value.params["file"] == str(aside)
    assert refused.value.causes
    assert aside.read_bytes() == content
    assert load_letterhead(folders) is None


def test_one_that_is_out_of_reach_for_a_moment_stays_where_it_is(
    folders: Folders, letterhead: Letterhead, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_letterhead(folders, letterhead)
    away = FileNotReadable(file="letterhead.docx", reason="the medium is no longer connected")
    with monkeypatch.context() as share:
        share.setattr("mlawriter.casebook.disk.read_limited", Mock(side_effect=away))
        with pytest.raises(FileNotReadable):
            load_letterhead(folders)

    assert load_letterhead(folders) == letterhead


def test_one_that_cannot_be_removed_is_told_and_stays(folders: Folders, letterhead: Letterhead) -> None:
    save_letterhead(folders, letterhead)
    letterhead_file(folders).with_name("letterhead.docx.bak").mkdir()

    with pytest.raises(FileNotWritten):
        save_letterhead(folders, None)

    assert load_letterhead(folders) == letterhead


def test_none_is_removed_without_a_word(folders: Folders) -> None:
    save_letterhead(folders, None)

    assert load_letterhead(folders) is None


def test_file_that_is_too_large_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large.docx"
    with path.open("wb") as file:
        file.truncate(FILE_LIMIT + 1)

    with pytest.raises(LetterheadRefused) as refused:
        import_letterhead(path)

    assert [type(cause) for cause in refused.value.causes] == [FileTooLarge]


def test_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        import_letterhead(tmp_path / "none.docx")
