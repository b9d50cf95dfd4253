"""A case with readers lies sealed on the disk in every shape: file, backup, older copies, journal."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

from mlawriter.casebook import case_file, process, sealing
from mlawriter.casebook.journal import Journal, Origin, Pending, pending
from mlawriter.casebook.keys import Keys, PublicKey
from mlawriter.casebook.letter_target import WouldReplaceRequest, refuse_request
from mlawriter.casebook.open_case import OpenCase
from mlawriter.casebook.sealing import Locked, NotAPublicKey, NotForYou
from mlawriter.core.errors import FileFromNewerVersion, NotARequest
from mlawriter.life.case import Case, Reader
from mlawriter.request.request import Request
from tests.casebook.keys_of_tests import LOCKED, OF_OFFICE, OF_OFFICER, OFFICE, OFFICER, SEALED

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.casebook.folders import Folders
    from mlawriter.casebook.upgrades import Content

NARRATIVE = "Unmistakable narrative"


def telling(text: str = NARRATIVE, *readers: PublicKey) -> Content:
    request = Request.model_validate({"facts": {"narrative": text}})
    named = [Reader(name=one.name, key=one.key) for one in readers]
    return case_file.plain(Case(request=request, readers=named))


def told(file: Path, keys: Keys = OF_OFFICER) -> str:
    return case_file.load(file, keys).facts.narrative


def plain_files(folder: Path) -> list[str]:
    return [one.name for one in folder.rglob("*") if one.is_file() and NARRATIVE.encode() in one.read_bytes()]


def left_behind(folder: Path) -> None:
    """Have the journals look like those of a process that is gone."""
    for journal in folder.iterdir():
        head, _, rest = journal.read_bytes().partition(b"\n")
        fields = json.loads(head) | {"host": process.host(), "pid": 2**22 - 1, "start": "long ago"}
        journal.write_bytes(json.dumps(fields).encode() + b"\n" + rest)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "case.mla"


def test_a_case_with_readers_is_sealed_for_exactly_these(file: Path, folders: Folders) -> None:
    case = OpenCase.new(folders)
    case.save_as(file, telling(NARRATIVE, OFFICER))

    assert case.is_sealed
    assert told(file) == NARRATIVE
    with pytest.raises(NotForYou):
        told(file, OF_OFFICE)
    with pytest.raises(Locked):
        OpenCase.open(file, folders, keys=LOCKED)
    assert plain_files(file.parent) == []


def test_who_is_removed_cannot_open_the_next_version(file: Path, folders: Folders) -> None:
    case = OpenCase.new(folders)
    case.save_as(file, telling("first", OFFICER, OFFICE))
    assert told(file, OF_OFFICE) == "first"

    case.save(telling("second", OFFICER))

    assert told(file) == "second"
    with pytest.raises(NotForYou):
        told(file, OF_OFFICE)


def test_sealing_a_plain_file_seals_its_copies(file: Path, folders: Folders) -> None:
    shutil.copy(SEALED.parent / "version_1" / "service-en.mla", file)
    older = file.read_bytes()
    case = OpenCase.open(file, folders)
    assert case.is_sealed is False
    case.save(telling())
    assert (file.with_name("case.mla.v1")).read_bytes() == older

    case.save(telling("next", OFFICER))

    assert plain_files(file.parent) == []
    assert told(case_file.backup_of(file)) == NARRATIVE
    assert (
        told(file.with_name("case.mla.v1"))
        == case_file.load(SEALED.parent / "version_1" / "service-en.mla").facts.narrative
    )


def test_a_file_of_version_1_is_kept_sealed_when_it_is_upgraded_and_sealed_at_once(
    file: Path, folders: Folders
) -> None:
    shutil.copy(SEALED.parent / "version_1" / "service-en.mla", file)
    before = file.read_bytes()
    case = OpenCase.open(file, folders)

    case.save(telling("next", OFFICER))

    copy = file.with_name("case.mla.v1")
    assert sealing.unseal(copy.read_bytes(), copy, OF_OFFICER) == before
    assert sealing.is_sealed(case_file.backup_of(file).read_bytes())


def test_a_case_may_become_plain_again(file: Path, folders: Folders) -> None:
    case = OpenCase.new(folders)
    case.save_as(file, telling("sealed", OFFICER))

    case.save(telling("plain"))

    assert case.is_sealed is False
    assert case_file.load(file).facts.narrative == "plain"
    assert sealing.is_sealed(case_file.backup_of(file).read_bytes()), "the former version stays as it was"


def test_a_reader_without_a_key_leaves_nothing_plain(file: Path, folders: Folders) -> None:
    case = OpenCase.new(folders)

    with pytest.raises(NotAPublicKey):
        case.save_as(file, telling(NARRATIVE, OFFICER, PublicKey("Nobody", "")))

    assert not file.exists()


def test_a_sealed_file_of_a_newer_program_is_not_overwritten(file: Path, folders: Folders) -> None:
    newer = json.dumps({"format": "mlawriter request", "version": 99, "request": {}}).encode()
    file.write_bytes(sealing.seal(newer, [OFFICER.key]))
    case = OpenCase(folders, Case(), keys=OF_OFFICER)

    with pytest.raises(FileFromNewerVersion):
        case.save_as(file, telling(NARRATIVE, OFFICER))


def test_a_sealed_file_that_holds_no_request_is_told(file: Path) -> None:
    file.write_bytes(sealing.seal(b"something else", [OFFICER.key]))

    with pytest.raises(NotARequest):
        case_file.load(file, OF_OFFICER)


def test_no_letter_takes_the_place_of_a_sealed_file(tmp_path: Path) -> None:
    named_otherwise = tmp_path / "case.docx"
    named_otherwise.write_bytes(sealing.seal(b"a request", [OFFICER.key]))

    with pytest.raises(WouldReplaceRequest):
        refuse_request(named_otherwise)


def test_the_journal_of_a_sealed_case_says_neither_what_nor_where(file: Path, folders: Folders) -> None:
    case = OpenCase.new(folders)
    case.save_as(file, telling("saved", OFFICER))
    case.record(telling(NARRATIVE, OFFICER))
    case.close(keep_unsaved=True)
    left_behind(folders.journal)

    (journal,) = folders.journal.iterdir()
    assert NARRATIVE.encode() not in journal.read_bytes()
    assert file.name.encode() not in journal.read_bytes()
    assert pending(folders.journal) == pending(folders.journal, LOCKED) == Pending(locked=(journal,))
    (found,) = pending(folders.journal, OF_OFFICER).recoveries
    assert found.origin.path == file
    assert found.origin.sealed
    again = OpenCase.recover(found, folders, keys=OF_OFFICER)
    assert again.held.request.facts.narrative == NARRATIVE
    assert again.path == file
    assert NARRATIVE.encode() not in next(folders.journal.iterdir()).read_bytes()
    again.close()


@pytest.mark.parametrize("sealed", [True, False])
def test_sealed_work_that_reached_its_file_is_cleared_away(
    file: Path, folders: Folders, sealed: bool
) -> None:
    content = telling(NARRATIVE, *([OFFICER] if sealed else []))
    journal = Journal(folders.journal)
    journal.record(content, Origin(file, None, 0))
    case_file.write(file, content)
    left_behind(folders.journal)

    found = pending(folders.journal, OF_OFFICER)

    assert found == Pending()
    assert list(folders.journal.iterdir()) == []


def test_a_damaged_sealed_journal_is_put_aside(folders: Folders) -> None:
    Journal(folders.journal).record(telling(NARRATIVE, OFFICER), Origin())
    left_behind(folders.journal)
    (journal,) = folders.journal.iterdir()
    journal.write_bytes(journal.read_bytes()[:-1])

    assert len(pending(folders.journal, LOCKED).damaged) == 1


@pytest.mark.parametrize("unsaved", [True, False])
def test_a_case_at_rest_holds_nothing_and_wakes_as_it_was(
    file: Path, folders: Folders, unsaved: bool
) -> None:
    OpenCase.new(folders).save_as(file, saved := telling("saved", OFFICER))
    case = OpenCase.open(file, folders, keys=OF_OFFICER)

    case.rest(telling("typed", OFFICER) if unsaved else saved)

    assert case.held == Case()
    with pytest.raises(Locked):
        case.wake(LOCKED)
    assert case.wake(OF_OFFICER) is unsaved
    assert case.held.request.facts.narrative == ("typed" if unsaved else "saved")
    case.close()


def test_a_case_that_was_never_saved_wakes_too(folders: Folders) -> None:
    case = OpenCase(folders, Case(), keys=OF_OFFICER)

    case.rest(telling("typed", OFFICER))

    assert case.wake(OF_OFFICER)
    assert case.held.request.facts.narrative == "typed"
    case.close()
