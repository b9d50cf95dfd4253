from __future__ import annotations

import json
import logging
import os
import time
from typing import TYPE_CHECKING

import pytest

from mlawriter.casebook import case_file, journal
from mlawriter.casebook.disk import State
from mlawriter.casebook.lock import lock_of
from mlawriter.casebook.open_case import OpenCase
from mlawriter.casebook.upgrades import UPGRADES, newest
from mlawriter.core.errors import (
    ChangedOnDisk,
    FileFromNewerVersion,
    FileMissing,
    FileNotWritten,
    NotARequest,
    OpenElsewhere,
    WrongField,
)
from mlawriter.life.case import Case
from mlawriter.request.request import Request

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.casebook.folders import Folders
    from tests.casebook.conftest import Start


def telling(text: str) -> dict[str, object]:
    return case_file.plain(Case(request=Request.model_validate({"facts": {"narrative": text}})))


def told(file: Path) -> str:
    return case_file.load(file).facts.narrative


def is_elsewhere(case: OpenCase) -> bool:
    return case.elsewhere is not None


def names(folder: Path) -> list[str]:
    """Return the names of the files in a folder, former versions with a time in their names left out."""
    return sorted(entry.name for entry in folder.iterdir() if entry.is_file() and "Z.bak" not in entry.name)


def is_changed(case: OpenCase) -> bool:
    return case.on_disk is State.CHANGED


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "a.mla"
    case_file.write(file, telling("one"))
    return file


def test_a_new_case_is_saved_under_a_name_and_goes_on_with_it(tmp_path: Path, folders: Folders) -> None:
    case = OpenCase.new(folders)
    with pytest.raises(ValueError, match="save_as"):
        case.save(telling("one"))

    case.save_as(tmp_path / "a.mla", telling("one"))
    case.save(telling("two"))

    assert case.path == tmp_path / "a.mla"
    assert told(tmp_path / "a.mla") == "two"
    assert names(tmp_path) == ["a.mla", "a.mla.bak", "a.mla.lock"]
    case.close()
    assert names(tmp_path) == ["a.mla", "a.mla.bak"]


def test_an_opened_case_holds_its_request(file: Path, folders: Folders) -> None:
    case = OpenCase.open(file, folders)

    assert case.held.request.facts.narrative == "one"
    assert (case.elsewhere, case.no_lock, case.on_disk) == (None, None, State.SAME)


def test_a_second_case_on_a_file_reads_but_does_not_save_there(
    tmp_path: Path, file: Path, folders: Folders
) -> None:
    first = OpenCase.open(file, folders)
    second = OpenCase.open(file, folders)

    assert second.held == first.held
    assert is_elsewhere(second)
    with pytest.raises(OpenElsewhere):
        second.save(telling("two"), overwrite=True)
    second.save_as(tmp_path / "b.mla", telling("two"))

    assert not is_elsewhere(second)
    assert told(file) == "one"
    second.close()
    assert lock_of(file).exists()


def test_a_second_case_may_save_once_the_first_is_closed(file: Path, folders: Folders) -> None:
    first = OpenCase.open(file, folders)
    second = OpenCase.open(file, folders)
    first.close()

    second.save(telling("two"))

    assert told(file) == "two"
    assert second.elsewhere is None


def test_what_the_first_saved_is_not_undone_by_the_second(file: Path, folders: Folders) -> None:
    first = OpenCase.open(file, folders)
    second = OpenCase.open(file, folders)
    first.save(telling("first"))
    first.close()

    with pytest.raises(ChangedOnDisk):
        second.save(telling("second"))

    assert told(file) == "first"


def test_a_lock_taken_over_is_respected_by_its_former_holder(file: Path, folders: Folders) -> None:
    first = OpenCase.open(file, folders)
    second = OpenCase.open(file, folders)
    second.take_over()
    second.save(telling("second"))

    with pytest.raises(OpenElsewhere):
        first.save(telling("first"), overwrite=True)

    assert second.elsewhere is None
    assert told(file) == "second"


def test_a_change_by_another_hand_is_noticed_and_kept(file: Path, folders: Folders) -> None:
    case = OpenCase.open(file, folders)
    assert not is_changed(case)
    case_file.write(file, telling("theirs"))

    assert is_changed(case)
    with pytest.raises(ChangedOnDisk):
        case.save(telling("ours"))
    assert told(file) == "theirs"
    case.save(telling("ours"), overwrite=True)

    assert told(file) == "ours"
    assert told(case_file.backup_of(file)) == "theirs"
    assert not is_changed(case)


def test_a_change_that_keeps_size_and_time_is_noticed_by_a_save(file: Path, folders: Folders) -> None:
    os.utime(file, (1_000_000_000,) * 2)
    case = OpenCase.open(file, folders)
    assert not is_changed(case)
    changed = file.read_bytes().replace(b"one", b"two")
    file.write_bytes(changed)
    os.utime(file, (1_000_000_000,) * 2)

    with pytest.raises(ChangedOnDisk):
        case.save(telling("ours"))


def test_a_change_right_after_a_save_is_noticed_though_the_clock_did_not_tick(
    file: Path, folders: Folders
) -> None:
    case = OpenCase.open(file, folders)
    assert not is_changed(case)
    moment = file.stat().st_mtime_ns
    file.write_bytes(file.read_bytes().replace(b"one", b"two"))
    os.utime(file, ns=(moment, moment))

    assert is_changed(case)


SAVE_WHILE_ANOTHER_LOCKS = """
import sys
from pathlib import Path
from mlawriter.casebook import case_file
from mlawriter.casebook.folders import Folders
from mlawriter.casebook.open_case import OpenCase
from mlawriter.request.request import Request
file = Path(sys.argv[1])
def colleague(event, arguments):
    if event == "os.link" and str(arguments[1]).endswith(".lock"):
        file.write_bytes(Path(sys.argv[2]).read_bytes())
sys.addaudithook(colleague)
case = OpenCase.open(file, Folders(file.parent, file.parent))
print(case.held.request.facts.narrative, case.on_disk.value)
"""


def test_what_a_colleague_saves_while_the_lock_is_taken_is_read(
    tmp_path: Path, file: Path, start: Start
) -> None:
    case_file.write(tmp_path / "b.mla", telling("theirs"))

    said, _ = start(SAVE_WHILE_ANOTHER_LOCKS, file, tmp_path / "b.mla").communicate()

    assert said.split() == ["theirs", "same"]


def test_a_file_that_was_only_touched_is_the_same(file: Path, folders: Folders) -> None:
    case = OpenCase.open(file, folders)
    os.utime(file, (time.time() + 100,) * 2)

    assert not is_changed(case)
    case.save(telling("two"))


def test_a_file_that_is_gone_is_written_again(file: Path, folders: Folders) -> None:
    case = OpenCase.open(file, folders)
    file.unlink()

    assert case.on_disk is State.GONE
    assert not is_changed(case)
    case.save(telling("two"))

    assert told(file) == "two"


def test_a_newer_programs_file_is_never_overwritten(tmp_path: Path, file: Path, folders: Folders) -> None:
    case = OpenCase.open(file, folders)
    newer = b'{"format": "mlawriter request", "version": 999, "request": {}}'
    file.write_bytes(newer)
    (tmp_path / "b.mla").write_bytes(newer)

    for overwrite in (False, True):
        with pytest.raises(FileFromNewerVersion):
            case.save(telling("two"), overwrite=overwrite)
    with pytest.raises(FileFromNewerVersion):
        case.save_as(tmp_path / "b.mla", telling("two"))

    assert file.read_bytes() == (tmp_path / "b.mla").read_bytes() == newer
    assert not lock_of(tmp_path / "b.mla").exists()


def test_saving_the_same_twice_keeps_the_version_before_as_backup(file: Path, folders: Folders) -> None:
    case = OpenCase.open(file, folders)

    case.save(telling("two"))
    case.save(telling("two"))

    assert told(case_file.backup_of(file)) == "one"


def test_work_that_goes_on_in_the_same_dictionary_is_saved(file: Path, folders: Folders) -> None:
    case = OpenCase.open(file, folders)
    content = telling("two")
    case.save(content)

    content["request"] = telling("three")["request"]
    case.save(content)

    assert told(file) == "three"


def test_saving_under_another_name_keeps_what_was_there_as_backup(
    tmp_path: Path, file: Path, folders: Folders
) -> None:
    other = tmp_path / "notes.txt"
    other.write_text("my notes")
    case = OpenCase.open(file, folders)

    case.save_as(other, telling("two"))

    assert told(other) == "two"
    assert case_file.backup_of(other).read_text() == "my notes"
    assert told(file) == "one"
    assert not lock_of(file).exists()


def test_saving_under_its_own_name_is_a_save(file: Path, folders: Folders) -> None:
    case = OpenCase.open(file, folders)
    case_file.write(file, telling("theirs"))

    with pytest.raises(ChangedOnDisk):
        case.save_as(file, telling("ours"))


def test_saving_under_a_name_that_is_open_elsewhere_is_refused(
    tmp_path: Path, file: Path, folders: Folders
) -> None:
    other = OpenCase.new(folders)
    other.save_as(tmp_path / "b.mla", telling("b"))
    case = OpenCase.open(file, folders)

    with pytest.raises(OpenElsewhere):
        case.save_as(tmp_path / "b.mla", telling("two"))

    assert case.path == file
    assert told(tmp_path / "b.mla") == "b"


def test_a_failed_save_under_another_name_changes_nothing(
    tmp_path: Path, file: Path, folders: Folders
) -> None:
    (tmp_path / "folder.mla").mkdir()
    case = OpenCase.open(file, folders)
    case.record(telling("two"))

    with pytest.raises(FileNotWritten):
        case.save_as(tmp_path / "folder.mla", telling("two"))

    assert case.path == file
    assert names(tmp_path) == ["a.mla", "a.mla.lock"]
    assert len(names(folders.journal)) == 1


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", NotARequest),
        (b'{"format": "mlawriter request", "version": 1, "request": {"facts": 5}}', WrongField),
        (b'{"format": "mlawriter request", "version": 999, "request": {}}', FileFromNewerVersion),
    ],
)
def test_a_file_that_cannot_be_opened_is_not_locked(
    tmp_path: Path, folders: Folders, content: bytes, error: type[Exception]
) -> None:
    (tmp_path / "a.mla").write_bytes(content)

    with pytest.raises(error):
        OpenCase.open(tmp_path / "a.mla", folders)

    assert names(tmp_path) == ["a.mla"]


def test_an_older_file_is_kept_before_its_first_save_in_the_newer_format(
    tmp_path: Path, file: Path, folders: Folders
) -> None:
    older = file.read_bytes()
    case = OpenCase.open(file, folders, upgrades={**UPGRADES, newest(): lambda content: content})
    assert names(tmp_path) == ["a.mla", "a.mla.lock"]

    case.save(telling("one"))
    case.save(telling("two"))
    case.close()

    assert names(tmp_path) == ["a.mla", "a.mla.bak", f"a.mla.v{newest()}"]
    assert (tmp_path / f"a.mla.v{newest()}").read_bytes() == older
    assert json.loads(file.read_bytes())["version"] == newest() + 1


def test_unsaved_work_goes_with_a_save_and_with_closing(file: Path, folders: Folders) -> None:
    case = OpenCase.open(file, folders)
    case.record(telling("two"))
    assert len(names(folders.journal)) == 1
    case.save(telling("two"))
    assert names(folders.journal) == []

    case.record(telling("three"))
    case.close()

    assert names(folders.journal) == []


def test_work_brought_back_to_what_is_saved_is_not_unsaved(file: Path, folders: Folders) -> None:
    case = OpenCase.open(file, folders)
    case.save(telling("two"))
    case.record(telling("three"))

    case.record(telling("two"))

    assert names(folders.journal) == []


EDIT_AND_CRASH = """
import os, sys
from pathlib import Path
from mlawriter.casebook import case_file
from mlawriter.casebook.folders import Folders
from mlawriter.casebook.open_case import OpenCase
folders = Folders(Path(sys.argv[1]), Path(sys.argv[2]))
case = OpenCase.open(Path(sys.argv[3]), folders) if len(sys.argv) > 3 else OpenCase.new(folders)
content = case_file.plain(case.held)
content["request"]["facts"]["narrative"] = "unsaved"
case.record(content)
os._exit(9)
"""


def crash(start: Start, folders: Folders, *file: Path) -> journal.Recovery:
    child = start(EDIT_AND_CRASH, folders.state, folders.config, *file)
    child.communicate()
    assert child.returncode == 9
    (found,) = journal.pending(folders.journal).recoveries
    return found


def test_unsaved_work_is_recovered_and_saved_into_its_file(
    file: Path, folders: Folders, start: Start
) -> None:
    case = OpenCase.recover(crash(start, folders, file), folders)

    assert case.held.request.facts.narrative == "unsaved"
    assert (case.path, case.elsewhere, told(file)) == (file, None, "one")
    case.save(telling("unsaved"))

    assert told(file) == "unsaved"
    assert told(case_file.backup_of(file)) == "one"
    assert names(folders.journal) == []


def test_recovered_work_does_not_undo_a_later_version(file: Path, folders: Folders, start: Start) -> None:
    found = crash(start, folders, file)
    case_file.write(file, telling("theirs"))
    case = OpenCase.recover(found, folders)

    assert is_changed(case)
    with pytest.raises(ChangedOnDisk):
        case.save(telling("unsaved"))


def test_work_that_never_had_a_file_is_recovered(tmp_path: Path, folders: Folders, start: Start) -> None:
    found = crash(start, folders)
    case = OpenCase.recover(found, folders)

    assert case.path is None
    case.save_as(tmp_path / "a.mla", telling("unsaved"))
    assert names(folders.journal) == []


def test_the_same_work_is_recovered_only_once(folders: Folders, start: Start) -> None:
    found = crash(start, folders)
    OpenCase.recover(found, folders)

    with pytest.raises(FileMissing):
        OpenCase.recover(found, folders)


def test_work_kept_at_closing_stays_in_the_journal(file: Path, folders: Folders) -> None:
    case = OpenCase.open(file, folders)
    case.record(telling("two"))

    case.close(keep_unsaved=True)

    assert len(names(folders.journal)) == 1
    assert not lock_of(file).exists()


def test_nothing_of_a_case_reaches_the_log(
    tmp_path: Path, folders: Folders, start: Start, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    file = tmp_path / "secret-name.mla"
    case_file.write(file, telling("secret words"))
    found = crash(start, folders, file)
    case = OpenCase.recover(found, folders)
    case.save(telling("secret words again"))
    (tmp_path / "secret-folder.mla").mkdir()
    with pytest.raises(FileNotWritten):
        case.save_as(tmp_path / "secret-folder.mla", telling("secret words"))
    case.close()

    assert caplog.records
    assert "secret" not in caplog.text
