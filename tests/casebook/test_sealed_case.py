"""A case with readers lies sealed on the disk in every shape: file, backup, older copies, journal."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

from mlawriter.casebook import case_file, envelope, process, sealing
from mlawriter.casebook.identity_file import new_identity
from mlawriter.casebook.journal import Journal, Origin, Pending, pending
from mlawriter.casebook.keys import Keys, PublicKey
from mlawriter.casebook.letter_target import WouldReplaceRequest, refuse_request
from mlawriter.casebook.open_case import OpenCase
from mlawriter.casebook.recipients import NotAmongReaders
from mlawriter.casebook.reseal import Resealed, reseal_folder
from mlawriter.casebook.sealing import Locked, NotAPublicKey, NotForYou
from mlawriter.core.errors import FileFromNewerVersion, NotARequest, WrongField
from mlawriter.life.case import Case, Reader
from mlawriter.request.request import Request
from tests.casebook.keys_of_tests import LOCKED, OF_OFFICE, OF_OFFICER, OFFICE, OFFICER, SEALED, secret_in

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


def test_unsaved_work_is_read_again_by_whoever_typed_it_though_no_reader_any_more(
    file: Path, folders: Folders
) -> None:
    OpenCase.new(folders).save_as(file, telling("saved", OFFICER, OFFICE))
    case = OpenCase.open(file, folders, keys=OF_OFFICER)

    case.rest(telling("typed", OFFICE))

    assert case.wake(OF_OFFICER)
    assert case.held.request.facts.narrative == "typed"
    case.close(keep_unsaved=True)
    left_behind(folders.journal)
    (found,) = pending(folders.journal, OF_OFFICER).recoveries
    again = OpenCase.recover(found, folders, keys=OF_OFFICER)
    assert [one.key for one in again.held.readers] == [OFFICE.key], "leaving was decided, and stays so"
    again.record(telling("typed on", OFFICE))
    again.close(keep_unsaved=True)
    left_behind(folders.journal)
    assert pending(folders.journal, OF_OFFICER).locked == ()


def test_opening_a_file_that_names_others_shuts_nobody_out(file: Path, folders: Folders) -> None:
    packed = envelope.pack(telling(NARRATIVE, OFFICE), file)
    for written in (packed, sealing.seal(packed, [OFFICER.key, OFFICE.key])):
        file.write_bytes(written)
        case = OpenCase.open(file, folders, keys=OF_OFFICER)
        assert [type(one) for one in case.told_once()] == [NotAmongReaders]
        assert case.told_once() == ()

        case.save(case_file.plain(case.held))
        case.close()

        assert told(file) == told(file, OF_OFFICE) == NARRATIVE
        again = OpenCase.open(file, folders, keys=OF_OFFICER)
        assert again.told_once() == ()
        again.close()


def test_a_plain_file_that_names_a_stranger_stays_plain_where_nobody_has_a_key(
    file: Path, folders: Folders
) -> None:
    file.write_bytes(envelope.pack(telling(NARRATIVE, OFFICE), file))
    case = OpenCase.open(file, folders)

    assert [type(one) for one in case.told_once()] == [NotAmongReaders]
    case.save(case_file.plain(case.held))

    assert case_file.load(file).facts.narrative == NARRATIVE
    case.close()


@pytest.mark.parametrize("named", ["", "nobody", "age1nonsense"])
def test_a_reader_whose_key_is_none_is_told_with_its_place(file: Path, named: str) -> None:
    file.write_bytes(envelope.pack(telling("text", OFFICER, PublicKey("B", named)), file))

    with pytest.raises(WrongField) as told_of:
        case_file.load_case(file)

    assert told_of.value.params["field"] == "readers > 2 > key"


@pytest.mark.parametrize(
    ("keys", "then"),
    [
        (OF_OFFICER, [OFFICER.key, OFFICE.key]),
        (Keys().unlocked(secret_in("officer.key")), [OFFICER.key]),
    ],
)
def test_a_file_that_another_program_sealed_stays_sealed(
    file: Path, folders: Folders, keys: Keys, then: list[str]
) -> None:
    file.write_bytes(sealing.seal(envelope.pack(telling(), file), [OFFICER.key]))
    case = OpenCase.open(file, folders, keys=keys)
    assert [one.key for one in case.held.readers] == then
    assert case.told_once() == ()

    case.save(telling("next", *(PublicKey("", key) for key in then)))

    assert told(file) == "next"
    assert sealing.is_sealed(file.read_bytes())
    case.close()


def test_plain_former_versions_are_sealed_whatever_the_file_itself_is(file: Path, folders: Folders) -> None:
    backup = case_file.backup_of(file)
    backup.write_bytes(envelope.pack(telling(), file))
    case = OpenCase.new(folders)

    case.save_as(file, telling("first", OFFICER))
    assert told(backup) == NARRATIVE
    assert plain_files(file.parent) == []

    dated = file.with_name(f"{file.name}.20260101T000000Z.bak")
    dated.write_bytes(envelope.pack(telling(), file))
    case.save(telling("second", OFFICER))
    assert plain_files(file.parent) == []
    assert told(dated) == NARRATIVE
    case.close()


def test_sealing_a_folder_anew_seals_former_versions_and_lists_what_was_refused(
    tmp_path: Path, file: Path
) -> None:
    former = file.with_name("case.mla.20260101T000000Z.bak")
    case_file.write(former, telling("former", OFFICER, OFFICE))
    packed = envelope.pack(telling("now", OFFICER), file)
    file.write_bytes(sealing.seal(packed, [OFFICE.key]))  # the office is named outside alone
    odd = tmp_path / "odd.mla"
    odd.write_bytes(sealing.seal(envelope.pack(telling("odd", PublicKey("B", "none")), odd), [OFFICE.key]))
    made = new_identity()
    keys = Keys().unlocked(made.secret)

    resealed = reseal_folder(tmp_path, OF_OFFICE, PublicKey("A. Officer", made.public), OFFICER.key)

    assert resealed == Resealed((file,), (odd,))
    for who in (keys, OF_OFFICE):
        assert (told(file, who), told(former, who)) == ("now", "former")
    for each in (file, former):
        with pytest.raises(NotForYou):
            told(each)


def test_a_key_that_is_opened_as_a_request_is_told_to_be_one() -> None:
    for keys in (Keys(), LOCKED, OF_OFFICER):
        with pytest.raises(NotARequest) as told_of:
            case_file.load(SEALED / "officer.age", keys)
        assert "as a key is" in str(told_of.value.params["reason"])
