from __future__ import annotations

import dataclasses
import json
import os
import time
from typing import TYPE_CHECKING

import pytest

from mlawriter.casebook import process
from mlawriter.casebook.atomic import mark_of
from mlawriter.casebook.lock import Holder, Lock, NoLock, lock_of, take

if TYPE_CHECKING:
    from pathlib import Path

    from tests.casebook.conftest import Start

HOLD = """
import sys
from pathlib import Path
from mlawriter.casebook.lock import take
print(take(Path(sys.argv[1])).holder.pid, flush=True)
sys.stdin.read()
"""

TAKE = """
import sys
from pathlib import Path
from mlawriter.casebook.lock import take
print("ready", flush=True)
sys.stdin.readline()
print(type(take(Path(sys.argv[1]))).__name__, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "a.mla"


def write_lock(file: Path, **changes: object) -> None:
    pid = os.getpid()
    holder = Holder(
        "Amina", process.host(), pid, process.started(pid) or "", "2026-01-02T03:04:05+00:00", "t"
    )
    lock_of(file).write_text(json.dumps({**dataclasses.asdict(holder), **changes}))


def test_a_lock_lies_beside_the_file_until_it_is_released(file: Path) -> None:
    taken = take(file)

    assert isinstance(taken, Lock)
    assert [entry.name for entry in file.parent.iterdir()] == ["a.mla.lock"]
    taken.release()
    assert list(file.parent.iterdir()) == []


def test_a_living_process_keeps_its_lock_and_is_named(file: Path, start: Start) -> None:
    child = start(HOLD, file)
    assert child.stdout is not None
    pid = int(child.stdout.readline())

    found = take(file)

    assert isinstance(found, Holder)
    assert (found.pid, found.host, found.user) == (pid, process.host(), process.user())
    assert found.since_when is not None
    assert not found.is_here


def test_a_killed_process_loses_its_lock(file: Path, start: Start) -> None:
    child = start(HOLD, file)
    assert child.stdout is not None
    child.stdout.readline()
    child.kill()
    child.wait()

    assert isinstance(take(file), Lock)


def test_another_window_of_this_process_is_told_as_such(file: Path) -> None:
    take(file)

    found = take(file)

    assert isinstance(found, Holder)
    assert found.is_here


def test_a_process_that_only_has_the_same_number_holds_nothing(file: Path) -> None:
    write_lock(file, start="another boot:1")

    assert isinstance(take(file), Lock)


def test_a_lock_of_another_machine_holds_until_it_is_taken_by_force(file: Path) -> None:
    write_lock(file, host="other", pid=1)

    found = take(file)
    forced = take(file, by_force=True)

    assert isinstance(found, Holder)
    assert (found.user, found.host) == ("Amina", "other")
    assert isinstance(forced, Lock)
    assert forced.is_held


def test_a_lock_taken_over_is_not_released_by_its_former_holder(file: Path) -> None:
    former = take(file)
    later = take(file, by_force=True)
    assert isinstance(former, Lock)
    assert isinstance(later, Lock)

    former.release()

    assert not former.is_held
    assert later.is_held


@pytest.mark.parametrize(
    "content", [b"", b"\xff\0", b"[1, 2]", b'{"user": 1}', b"[" * 4000, b'{"pid": "x"}', b"9" * 4000]
)
def test_a_damaged_lock_holds_only_while_it_may_be_in_the_making(file: Path, content: bytes) -> None:
    lock_of(file).write_bytes(content)

    fresh = take(file)
    os.utime(lock_of(file), (time.time() - 60,) * 2)
    later = take(file)

    assert isinstance(fresh, Holder)
    assert isinstance(later, Lock)


@pytest.mark.parametrize("pid", [0, -1, 2**70])
def test_an_impossible_process_holds_nothing(file: Path, pid: int) -> None:
    write_lock(file, pid=pid)

    assert isinstance(take(file), Lock)


def test_what_a_lock_says_is_shown_in_one_short_line(file: Path) -> None:
    write_lock(file, host="other\n" + "x" * 500, user="A\u202emina\x1b[31m", since="never")

    found = take(file)

    assert isinstance(found, Holder)
    assert found.user == "Amina[31m"
    assert found.host == "other" + "x" * 75
    assert found.since_when is None


def test_of_many_that_find_the_lock_of_a_dead_process_one_gets_it(file: Path, start: Start) -> None:
    write_lock(file, start="another boot:1", token="\ud800")

    children = [start(TAKE, file) for _ in range(8)]
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
    for child in children:
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()
    took = [child.stdout.readline() for child in children if child.stdout is not None]

    assert took.count("Lock\n") == 1
    assert took.count("Holder\n") == 7


TAKE_WHILE_ANOTHER_TAKES = """
import sys
from pathlib import Path
from mlawriter.casebook.atomic import mark_of
from mlawriter.casebook.lock import lock_of, take
file = Path(sys.argv[1])
claim = str(mark_of(lock_of(file), "t"))
def colleague(event, arguments):
    if event == "os.link" and str(arguments[1]) == claim:
        lock_of(file).write_bytes(Path(sys.argv[2]).read_bytes())
sys.addaudithook(colleague)
print(take(file).host)
"""


def test_a_lock_that_another_process_took_first_is_theirs(tmp_path: Path, file: Path, start: Start) -> None:
    theirs = tmp_path / "b.mla"
    write_lock(theirs, host="other", token="theirs")
    write_lock(file, start="another boot:1")

    said, _ = start(TAKE_WHILE_ANOTHER_TAKES, file, lock_of(theirs)).communicate()

    assert said.strip() == "other"
    assert lock_of(file).read_bytes() == lock_of(theirs).read_bytes()


def test_a_take_over_that_was_killed_half_way_does_not_stay_in_the_way(file: Path) -> None:
    write_lock(file, start="another boot:1")
    claim = mark_of(lock_of(file), "t")
    claim.write_bytes(b"")

    assert isinstance(take(file), Holder)
    os.utime(claim, (time.time() - 60,) * 2)

    assert isinstance(take(file), Lock)
    assert not claim.exists()


def test_where_no_lock_is_possible_the_reason_is_told(tmp_path: Path) -> None:
    assert take(tmp_path / "missing" / "a.mla") == NoLock("the folder is not there")
    assert take(tmp_path / "a\0.mla") == NoLock("the name has a character that is not allowed there")
    assert list(tmp_path.iterdir()) == []
