"""What only POSIX systems can be asked: links, permissions, limits, and death at each single step."""

from __future__ import annotations

import json
import os
import random
import shutil
import stat
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from benchmarks.faults import WRONG
from mlawriter.casebook import disk
from mlawriter.casebook.atomic import keep_copy, write_atomic
from mlawriter.casebook.folders import Folders
from mlawriter.casebook.lock import Lock, NoLock, take
from mlawriter.casebook.own_authorities import save_profiles
from mlawriter.casebook.own_authority_place import authorities_file
from mlawriter.casebook.own_records import load_own_records
from mlawriter.casebook.register import store
from mlawriter.core.errors import FileNotReadable, FileNotWritten
from mlawriter.request.own_authority import OwnAuthority, Profiles
from tests.casebook.conftest import ROOT

if TYPE_CHECKING:
    from tests.casebook.conftest import Start


def test_a_new_file_is_the_users_alone(tmp_path: Path) -> None:
    write_atomic(tmp_path / "a.mla", b"one")

    assert stat.S_IMODE((tmp_path / "a.mla").stat().st_mode) == 0o600


@pytest.mark.parametrize("mode", [0o640, 0o664, 0o600])
def test_permissions_of_an_existing_file_stay(tmp_path: Path, mode: int) -> None:
    file = tmp_path / "a.mla"
    file.write_bytes(b"one")
    file.chmod(mode)

    write_atomic(file, b"two", backup=tmp_path / "a.mla.bak")

    assert stat.S_IMODE(file.stat().st_mode) == mode
    assert stat.S_IMODE((tmp_path / "a.mla.bak").stat().st_mode) == mode


def test_a_link_stays_and_its_target_is_written(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    target, link = tmp_path / "far" / "a.mla", tmp_path / "link.mla"
    target.write_bytes(b"one")
    link.symlink_to(target)

    write_atomic(link, b"two")

    assert link.is_symlink()
    assert target.read_bytes() == b"two"


def test_a_link_to_nothing_makes_its_target(tmp_path: Path) -> None:
    link = tmp_path / "link.mla"
    link.symlink_to("a.mla")

    write_atomic(link, b"one")

    assert link.is_symlink()
    assert (tmp_path / "a.mla").read_bytes() == b"one"


def test_links_in_a_circle_are_refused(tmp_path: Path) -> None:
    link = tmp_path / "link.mla"
    link.symlink_to(link)

    with pytest.raises(FileNotWritten, match="circle"):
        write_atomic(link, b"one")

    assert link.is_symlink()


@pytest.mark.parametrize(
    ("name", "reason"),
    [("file/a.mla", "a part of the path is not a folder"), ("x" * 300, "the name is too long")],
)
def test_an_impossible_place_is_told_in_words(tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(FileNotWritten, match=reason):
        write_atomic(tmp_path / name, b"one")

    assert take(tmp_path / name) == NoLock(reason)


def test_a_name_of_the_greatest_length_can_be_written_but_not_locked(tmp_path: Path) -> None:
    file = tmp_path / ("x" * 255)

    write_atomic(file, b"one")

    assert file.read_bytes() == b"one"
    assert take(file) == NoLock("the name is too long")


@pytest.mark.parametrize("device", ["/dev/full", "/dev/null"])
def test_a_device_is_never_replaced(device: str) -> None:
    before = Path(device).stat()

    with pytest.raises(FileNotWritten, match="ordinary"):
        write_atomic(Path(device), b"one")

    assert os.path.samestat(Path(device).stat(), before)


def test_a_pipe_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mla")

    with pytest.raises(FileNotReadable, match="ordinary"):
        disk.read_limited(tmp_path / "pipe.mla")


def test_two_links_to_a_file_share_its_lock(tmp_path: Path) -> None:
    (tmp_path / "a.mla").write_bytes(b"one")
    (tmp_path / "link.mla").symlink_to("a.mla")

    taken = take(tmp_path / "link.mla")

    assert isinstance(taken, Lock)
    assert not isinstance(take(tmp_path / "a.mla"), Lock)


def test_colleagues_may_read_who_holds_a_lock(tmp_path: Path) -> None:
    taken = take(tmp_path / "a.mla")

    assert isinstance(taken, Lock)
    assert stat.S_IMODE(taken.path.stat().st_mode) & stat.S_IROTH


WRITE_TOO_MUCH = """
import resource, sys
from pathlib import Path
from mlawriter.casebook.atomic import write_atomic
from mlawriter.core.errors import FileNotWritten
resource.setrlimit(resource.RLIMIT_FSIZE, (65536, 65536))
file = Path(sys.argv[1])
try:
    write_atomic(file, b"x" * 200_000, backup=file.with_name("a.mla.bak"))
except FileNotWritten as error:
    print(error.params["reason"])
"""


def test_no_room_leaves_the_old_file_its_backup_and_nothing_else(tmp_path: Path, start: Start) -> None:
    file = tmp_path / "a.mla"
    write_atomic(file, b"one")
    write_atomic(file, b"two", backup=tmp_path / "a.mla.bak")

    said, _ = start(WRITE_TOO_MUCH, file).communicate()

    assert said.strip() == "it would be larger than the system allows there"
    assert file.read_bytes() == b"two"
    assert (tmp_path / "a.mla.bak").read_bytes() == b"one"
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["a.mla", "a.mla.bak"]


WRITE_WHERE_CLOSED = """
import os, sys
from pathlib import Path
from mlawriter.casebook import lock
from mlawriter.casebook.atomic import write_atomic
from mlawriter.core.errors import FileNotWritten
if os.geteuid() == 0:  # root may write anywhere
    os.setgid(65534)
    os.setuid(65534)
for name in ("new.mla", "a.mla", "../open/readonly.mla"):
    try:
        write_atomic(Path(sys.argv[1], name), b"two")
    except FileNotWritten as error:
        print(error.params["reason"])
print(lock.take(Path(sys.argv[1], "a.mla")))
"""


def test_a_closed_folder_and_a_file_made_read_only_are_told(start: Start) -> None:
    # Not tmp_path, whose parents nobody but its owner may enter.
    top = Path(tempfile.mkdtemp())
    try:
        top.chmod(0o755)
        closed, opened = top / "closed", top / "open"
        closed.mkdir()
        opened.mkdir()
        opened.chmod(0o777)
        for file in (closed / "a.mla", opened / "readonly.mla"):
            file.write_bytes(b"one")
            file.chmod(0o444)
        closed.chmod(0o555)

        said, _ = start(WRITE_WHERE_CLOSED, closed).communicate()

        reason = "you have no permission to write there"
        assert said.splitlines() == [reason] * 3 + [f"NoLock(reason={reason!r})"]
        assert (opened / "readonly.mla").read_bytes() == b"one"
        assert os.listdir(opened) == ["readonly.mla"]  # noqa: PTH208
    finally:
        (top / "closed").chmod(0o755)
        shutil.rmtree(top)


def test_a_copy_is_made_where_a_second_name_is_impossible(tmp_path: Path) -> None:
    # Two file systems stand for one that knows no hard links.
    elsewhere = Path(tempfile.mkdtemp(dir="/dev/shm" if Path("/dev/shm").is_dir() else None))
    try:
        (elsewhere / "a.mla").write_bytes(b"one")
        (elsewhere / "a.mla").chmod(0o640)

        keep_copy(elsewhere / "a.mla", tmp_path / "a.mla.bak")

        assert (tmp_path / "a.mla.bak").read_bytes() == b"one"
        assert stat.S_IMODE((tmp_path / "a.mla.bak").stat().st_mode) == 0o640
        assert [entry.name for entry in tmp_path.iterdir()] == ["a.mla.bak"]
    finally:
        shutil.rmtree(elsewhere)


# Every call of the system that touches a file announces itself to audit hooks. The child dies at the first
# of them, the next child at the second and so on, until one lives to the end.
DIE_AT_EACH_STEP = """
import json, os, signal, sys
from pathlib import Path
from mlawriter.casebook import case_file, generations
from mlawriter.casebook.atomic import write_atomic
from mlawriter.casebook.folders import Folders
from mlawriter.casebook.journal import decline, pending
from mlawriter.casebook.open_case import OpenCase
from mlawriter.request.request import Request

top = Path(sys.argv[1])
folders = Folders(top / "state", top / "config")
file = top / "case" / "a.mla"

def content(number):
    request = Request().model_dump(mode="json")
    request["facts"]["narrative"] = f"version {number}"
    return {"request": request}

def number(held):
    return int(held["request"]["facts"]["narrative"].split()[1])

def work(step, done):
    def count(event, _arguments):
        nonlocal step
        if event == "open" or event.startswith(("os.", "shutil.", "tempfile.")):
            step -= 1
            if step == 0:
                os.kill(os.getpid(), signal.SIGKILL)
    os.getpid()
    sys.addaudithook(count)
    case = OpenCase.open(file, folders)
    case.record(content(2))
    os.write(done, b"recorded ")
    case.save(content(2))
    os.write(done, b"saved ")
    case.record(content(3))
    os.write(done, b"recorded ")
    case.close(keep_unsaved=True)

problems, step = [], 0
while True:
    step += 1
    file.parent.mkdir(exist_ok=True)
    case_file.write(file, content(0))
    case_file.write(file, content(1), backup=case_file.backup_of(file))
    read_end, write_end = os.pipe()
    child = os.fork()
    if child == 0:
        work(step, write_end)
        os._exit(0)
    os.close(write_end)
    _, status = os.waitpid(child, 0)
    acknowledged = os.read(read_end, 100).split()
    os.close(read_end)
    found = pending(folders.journal)
    kept = number(case_file.read(file))
    backup = number(case_file.read(case_file.backup_of(file)))
    newest = max([kept, *(number(one.content) for one in found.recoveries)])
    due = 3 if acknowledged.count(b"recorded") == 2 else 2 if acknowledged else 1
    if kept < (2 if b"saved" in acknowledged else 1) or newest < due or backup > kept:
        problems.append(f"step {step}: file {kept}, backup {backup}, newest {newest}, due {due}")
    if found.damaged:
        problems.append(f"step {step}: a damaged journal")
    case = OpenCase.open(file, folders)
    if case.elsewhere is not None:
        problems.append(f"step {step}: the dead hold the lock")
    case.close()
    former = generations.former_files(file)
    for one in former:
        if number(case_file.read(one)) > kept:
            problems.append(f"step {step}: {one.name} is no former version")
        if one != case_file.backup_of(file):
            one.unlink()
    left = sorted(entry.name for entry in file.parent.iterdir())
    if left != ["a.mla", "a.mla.bak"]:
        problems.append(f"step {step}: left {left}")
    for one in found.recoveries:
        decline(one)
    for leftover in folders.journal.glob(".*") if folders.journal.is_dir() else ():
        leftover.unlink()
    if os.WIFEXITED(status):
        break
print(json.dumps({"steps": step, "status": os.WEXITSTATUS(status), "problems": problems}))
"""


def test_death_at_any_step_of_opening_recording_and_saving_loses_nothing(
    tmp_path: Path, start: Start
) -> None:
    said, _ = start(DIE_AT_EACH_STEP, tmp_path).communicate()

    report = json.loads(said)
    assert report["problems"] == []
    assert report["status"] == 0
    assert report["steps"] > 40


_RECORDING = """
import resource, signal, sys
from pathlib import Path
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
from mlawriter.casebook.folders import Folders
from mlawriter.casebook.own_records import keep
from mlawriter.core.errors import FileNotWritten
from mlawriter.directory.own_record import OwnText
folders = Folders(state=Path(sys.argv[1]), config=Path(sys.argv[1]))
keep(folders, {"CH": {"remark": OwnText(text="One")}})
resource.setrlimit(resource.RLIMIT_FSIZE, (65536, 65536))
try:
    keep(folders, {"FR": {"remark": OwnText(text="x" * 100_000)}})
except FileNotWritten as refused:
    print(refused.params["reason"])
"""


def test_a_full_disk_leaves_what_was_recorded(tmp_path: Path, start: Start) -> None:
    child = start(_RECORDING, tmp_path)
    said, _ = child.communicate()

    assert said.strip() == "it would be larger than the system allows there"
    assert list(load_own_records(Folders(state=tmp_path, config=tmp_path))) == ["CH"]


def test_profiles_of_the_office_are_the_users_alone(tmp_path: Path) -> None:
    folders = Folders(state=tmp_path / "state", config=tmp_path / "config")

    save_profiles(folders, Profiles(), Profiles(profiles=[OwnAuthority()]))

    assert stat.S_IMODE(authorities_file(folders).stat().st_mode) == 0o600
    assert stat.S_IMODE(folders.config.stat().st_mode) == 0o700


@pytest.mark.parametrize("sealed", [(), ("--sealed",)], ids=["plain", "sealed"])
def test_a_case_at_work_in_the_window_survives_every_kill(tmp_path: Path, sealed: tuple[str, ...]) -> None:
    """What `dev.py faults` does a thousand times: whole cases, their journals and all former versions."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "benchmarks" / "faults.py"), "--kills", "40", "--seed", "35", *sealed],
        check=False,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
    )

    assert done.returncode == 0, done.stderr + done.stdout
    counted = json.loads(done.stdout)
    assert {what: counted[what] for what in WRONG} == dict.fromkeys(WRONG, 0)
    assert counted["sealed"] is bool(sealed)
    assert counted["kills"] == 40
    assert counted["kills_in_a_write"] > 0, "some kills fall where they hurt"


KEEP_REGISTER = """
import sys
from pathlib import Path
from mlawriter.casebook.folders import Folders
from mlawriter.casebook.register import store
from mlawriter.casebook.register.entry import entry_of
from mlawriter.casebook.register.index import Looks
from mlawriter.life.case import Case
from mlawriter.training.samples import load
folders = Folders(state=Path(sys.argv[1]), config=Path(sys.argv[1]))
opened = store.open_register(folders)
entry = entry_of(Case(request=load("service", "en")))
number = len(opened.register)
while True:
    number += 1
    opened.register.put(f"/cases/{number}.mla", Looks(number, number, "0"), entry)
    store.keep(folders, opened.register.to_bytes())
    print(number, flush=True)
"""


def test_a_kill_never_damages_the_register(tmp_path: Path, start: Start) -> None:
    chance = random.Random(35)
    folders = Folders(state=tmp_path, config=tmp_path)
    for _ in range(12):
        child = start(KEEP_REGISTER, tmp_path)
        assert child.stdout is not None
        said = child.stdout.readline()
        time.sleep(chance.uniform(0, 0.05))  # the moment is what is tested; nothing is waited for
        child.kill()
        said += child.stdout.read()  # with what lies in the buffer, which communicate() would leave out
        kept = int([line for line in said.splitlines(keepends=True) if line.endswith("\n")][-1])

        opened = store.open_register(folders)

        assert opened.beginning is store.Beginning.KEPT
        assert kept <= len(opened.register) <= kept + 1
