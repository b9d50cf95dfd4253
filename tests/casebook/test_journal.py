from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mlawriter.casebook import case_file, disk, process
from mlawriter.casebook.disk import State
from mlawriter.casebook.journal import Journal, Origin, Pending, decline, pending
from mlawriter.casebook.upgrades import newest
from mlawriter.core.errors import FileMissing, FileNotWritten

if TYPE_CHECKING:
    from tests.casebook.conftest import Start

RECORD = """
import json, sys
from pathlib import Path
from mlawriter.casebook.journal import Journal, Origin
path, opened = sys.argv[3:5] if len(sys.argv) > 3 else (None, None)
origin = Origin(None if path is None else Path(path), opened, 1)
Journal(Path(sys.argv[1])).record(json.loads(sys.argv[2]), origin)
print("recorded", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "journal"


def crash(start: Start, folder: Path, content: dict[str, object], *origin: object) -> None:
    child = start(RECORD, folder, json.dumps({"request": content}), *origin)
    child.communicate()
    assert child.returncode == 0


def change_head(file: Path, **changes: object) -> None:
    head, _, packed = file.read_bytes().partition(b"\n")
    file.write_bytes(json.dumps({**json.loads(head), **changes}).encode() + b"\n" + packed)


def only(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


def test_nothing_is_pending_before_anything_was_recorded(folder: Path) -> None:
    assert pending(folder) == Pending()


def test_work_of_a_crashed_process_is_offered(folder: Path, start: Start) -> None:
    crash(start, folder, {"name": "Zoë"})

    (found,) = pending(folder).recoveries

    assert found.content == {"request": {"name": "Zoë"}}
    assert found.origin.path is None
    assert found.on_disk is None


def test_work_of_a_living_process_is_left_alone(folder: Path, start: Start) -> None:
    child = start(RECORD, folder, "{}")
    assert child.stdout is not None
    child.stdout.readline()
    Journal(folder).record({"request": {"own": 1}}, Origin())

    assert pending(folder) == Pending()
    assert len(list(folder.iterdir())) == 2


def test_the_folder_is_the_users_alone(folder: Path) -> None:
    Journal(folder).record({"request": {}}, Origin())

    assert os.name == "nt" or folder.stat().st_mode & 0o077 == 0


def test_a_discarded_journal_is_gone(folder: Path) -> None:
    journal = Journal(folder)
    journal.record({"request": {}}, Origin())

    journal.discard()
    journal.discard()

    assert list(folder.iterdir()) == []


def test_the_same_work_is_written_once_and_anew_after_a_discard(folder: Path) -> None:
    journal = Journal(folder)
    journal.record({"request": {"a": 1}}, Origin())
    before = only(folder).stat().st_ino
    journal.record({"request": {"a": 1}}, Origin())
    assert only(folder).stat().st_ino == before

    journal.discard()
    journal.record({"request": {"a": 1}}, Origin())

    assert only(folder).exists()


@pytest.mark.parametrize(
    ("now", "state"), [("as opened", State.SAME), ("changed", State.CHANGED), ("gone", State.GONE)]
)
def test_what_became_of_the_file_is_told(
    tmp_path: Path, folder: Path, start: Start, now: str, state: State
) -> None:
    file = tmp_path / "a.mla"
    opened = case_file.write(file, {"name": "before"}).digest
    crash(start, folder, {"name": "after"}, file, opened)
    if now == "changed":
        case_file.write(file, {"name": "other"})
    elif now == "gone":
        file.unlink()

    (found,) = pending(folder).recoveries

    assert found.on_disk is state
    assert found.origin == Origin(file, opened, 1)


def test_work_that_reached_its_file_is_not_offered(tmp_path: Path, folder: Path, start: Start) -> None:
    file = tmp_path / "a.mla"
    crash(start, folder, {"name": "after"}, file, "0")
    case_file.write(file, {"request": {"name": "after"}})

    assert pending(folder) == Pending()
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("damage", ["cut", "changed", "no head", "empty", "binary", "number", "time"])
def test_a_damaged_journal_is_moved_aside_and_told(folder: Path, start: Start, damage: str) -> None:
    crash(start, folder, {"name": "x"})
    crash(start, folder, {"name": "y"})
    file = next(file for file in folder.iterdir() if b'"x"' in file.read_bytes())
    whole = file.read_bytes()
    match damage:
        case "cut":
            file.write_bytes(whole[:-5])
        case "changed":
            file.write_bytes(whole.replace(b'"x"', b'"z"'))
        case "no head":
            file.write_bytes(whole.partition(b"\n")[2])
        case "empty":
            file.write_bytes(b"")
        case "binary":
            file.write_bytes(os.urandom(500))
        case "number":
            change_head(file, pid="one")
        case _:
            change_head(file, recorded="never")
    damaged = file.read_bytes()

    found = pending(folder)

    assert [one.content for one in found.recoveries] == [{"request": {"name": "y"}}]
    assert [aside.read_bytes() for aside in found.damaged] == [damaged]
    assert pending(folder).damaged == ()
    assert found.damaged[0].exists()


def test_a_journal_of_a_newer_program_is_left_as_it_is(folder: Path, start: Start) -> None:
    crash(start, folder, {})
    file = only(folder)
    packed = (
        file.read_bytes()
        .partition(b"\n")[2]
        .replace(b'"version": %d' % newest(), b'"version": %d' % (newest() + 1))
    )
    file.write_bytes(file.read_bytes().partition(b"\n")[0] + b"\n" + packed)
    change_head(file, content=disk.digest(packed))

    assert pending(folder) == Pending(newer=(file,))
    assert file.exists()


@pytest.mark.parametrize(("recorded", "offered"), [("2020-01-01T00:00:00+00:00", 1), (None, 0)])
def test_work_of_another_machine_is_offered_after_a_day(
    folder: Path, start: Start, recorded: str | None, offered: int
) -> None:
    crash(start, folder, {})
    change_head(only(folder), host="other", **({"recorded": recorded} if recorded else {}))

    assert len(pending(folder).recoveries) == offered


def test_the_latest_work_comes_first(folder: Path, start: Start) -> None:
    for number in range(3):
        crash(start, folder, {"number": number})
    for file in folder.iterdir():
        content = json.loads(file.read_bytes().partition(b"\n")[2])["request"]
        change_head(file, recorded=f"2026-01-0{content['number'] + 1}T00:00:00+00:00")

    assert [one.content["request"]["number"] for one in pending(folder).recoveries] == [2, 1, 0]


def test_adopted_work_belongs_to_the_new_process_and_only_one_can_have_it(folder: Path, start: Start) -> None:
    crash(start, folder, {"name": "x"})
    (found,) = pending(folder).recoveries

    Journal(folder).adopt(found)

    head = json.loads(only(folder).read_bytes().partition(b"\n")[0])
    assert (head["pid"], head["host"]) == (os.getpid(), process.host())
    with pytest.raises(FileMissing):
        Journal(folder).adopt(found)


def test_declined_work_is_gone(folder: Path, start: Start) -> None:
    crash(start, folder, {"name": "x"})
    (found,) = pending(folder).recoveries

    decline(found)

    assert pending(folder) == Pending()
    assert list(folder.iterdir()) == []


def test_a_journal_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "state").write_bytes(b"")

    with pytest.raises(FileNotWritten):
        Journal(tmp_path / "state" / "journal").record({"request": {}}, Origin())


def test_a_path_of_odd_bytes_survives(folder: Path) -> None:
    odd = Path(os.fsdecode(b"/a\xff\n.mla")) if os.name == "posix" else Path("C:/ä.mla")
    journal = Journal(folder)
    journal.record({"request": {}}, Origin(odd, "0", 1))
    change_head(only(folder), pid=0)

    (found,) = pending(folder).recoveries

    assert found.origin.path == odd
