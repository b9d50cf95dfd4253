"""Prove that what an office recorded of States is kept: against damage, other windows, full disks and updates."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from mlawriter.casebook import lock
from mlawriter.casebook.directory_kept import load_directory
from mlawriter.casebook.folders import Folders
from mlawriter.casebook.own_records import OwnRecordsDamaged, keep, load_own_records, own_records_file
from mlawriter.core.answer import Answer
from mlawriter.core.errors import FileNotWritten, FileProblem
from mlawriter.directory.own_record import FIELDS, OwnMembership, OwnRecord, OwnText, OwnWay, record_of
from mlawriter.directory.treaties import Convention
from tests.casebook.conftest import Start

DAY = date(2026, 11, 22)


def test_what_was_recorded_is_there_again(folders: Folders) -> None:
    party = OwnMembership(party=Answer.YES, deposited=date(2020, 1, 2), source="Letter", checked=DAY)

    keep(folders, {"TV": {"untoc": party, "remark": OwnText(text="One\nTwo", initials="LP")}})

    record = load_own_records(folders)["TV"]
    assert record.treaties == {Convention.UNTOC: party}
    assert record.remark == OwnText(text="One\nTwo", initials="LP")


def test_a_change_replaces_no_other_value_and_nothing_takes_one_out(folders: Folders) -> None:
    keep(folders, {"TV": {"remark": OwnText(text="One")}, "CH": {"address": OwnText(text="Bern")}})
    keep(folders, {"TV": {"address": OwnText(text="Funafuti")}})
    records = keep(folders, {"CH": {"address": None}})

    assert list(records) == ["TV"]
    assert {name for name, _ in records["TV"].stated()} == {"remark", "address"}


def test_what_a_newer_program_recorded_stays_in_the_file(folders: Folders) -> None:
    path = own_records_file(folders)
    path.parent.mkdir(parents=True)
    held = {
        "CH": {"treaties": {"budapest": {"party": "yes"}}, "hours": {"text": "9-17"}},
        "QQ": {"remark": {"text": "?"}},
    }
    path.write_text(json.dumps(held))

    keep(folders, {"CH": {"remark": OwnText(text="One")}})

    now = json.loads(path.read_text())
    assert now["QQ"] == held["QQ"]
    assert now["CH"]["hours"] == {"text": "9-17"}
    assert {"party": "yes"} in (now["CH"].get("budapest"), now["CH"].get("treaties", {}).get("budapest"))
    assert list(load_own_records(folders)) == ["CH"]


def test_a_value_that_cannot_be_read_costs_no_more_than_itself(folders: Folders) -> None:
    path = own_records_file(folders)
    path.parent.mkdir(parents=True)
    path.write_text('{"CH": {"remark": {"text": "One"}, "channel": {"channel": "pigeon"}}, "FR": 7}')

    records = load_own_records(folders)

    assert records == {"CH": OwnRecord(remark=OwnText(text="One"))}


@pytest.mark.parametrize(
    "field",
    [
        {"treaties": {"untoc": {"party": "yes", "deposited": "9999-12-31"}}},
        {"treaties": {"untoc": {"party": "no", "deposited": "2020-01-02"}}},
        {"treaties": {"untoc": {"party": "yes", "deposited": "1999-01-02"}}},
        {"channel": {"channel": "central", "checked": "9999-12-31"}},
        {"languages": {"tags": [], "source": "Letter"}},
        {"authority": {"text": "\n"}},
        {"channel": {}},
    ],
)
def test_a_value_that_cannot_be_does_not_hold_and_stays_in_the_file(
    folders: Folders, field: dict[str, object]
) -> None:
    path = own_records_file(folders)
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps({"CH": {**field, "remark": {"text": "One"}}}))

    assert load_own_records(folders) == {"CH": OwnRecord(remark=OwnText(text="One"))}

    keep(folders, {"CH": {"address": OwnText(text="Bern")}})
    assert json.loads(path.read_text())["CH"].items() >= field.items()


def test_half_a_character_in_the_file_does_not_stand_against_another_record(folders: Folders) -> None:
    path = own_records_file(folders)
    path.parent.mkdir(parents=True)
    path.write_text('{"CH": {"hours\\ud800": {"text": "9\\udc00"}, "remark": {"text": "One"}}}')

    keep(folders, {"CH": {"address": OwnText(text="Bern")}})

    assert json.loads(path.read_text("utf-8"))["CH"]["hours�"] == {"text": "9�"}
    assert {name for name, _ in load_own_records(folders)["CH"].stated()} == {"remark", "address"}


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b'"CH"', b"[" * 100_000])
def test_a_damaged_file_is_moved_aside_and_told_once(folders: Folders, content: bytes) -> None:
    path = own_records_file(folders)
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    said: list[FileProblem] = []

    assert load_own_records(folders, said.append) == {}
    assert load_own_records(folders, said.append) == {}

    assert [type(one) for one in said] == [OwnRecordsDamaged]
    assert path.with_name("own-records.json.damaged").read_bytes() == content


def test_a_damaged_file_is_never_written_over(folders: Folders) -> None:
    path = own_records_file(folders)
    path.parent.mkdir(parents=True)
    path.write_bytes(b"{")

    with pytest.raises(OwnRecordsDamaged):
        keep(folders, {"CH": {"remark": OwnText(text="One")}})

    assert not path.exists()


def test_the_version_before_stays_beside_it(folders: Folders) -> None:
    keep(folders, {"CH": {"remark": OwnText(text="One")}})
    keep(folders, {"CH": {"remark": OwnText(text="Two")}})

    backup = own_records_file(folders).with_name("own-records.json.bak")
    assert "One" in backup.read_text("utf-8")


def test_records_survive_another_edition(folders: Folders) -> None:
    keep(folders, {"CH": {"channel": OwnWay(channel="diplomatic")}})

    known = load_directory(folders).state("CH").channel

    assert known is not None
    assert known.own


def test_every_field_goes_into_a_record_and_comes_out_of_it() -> None:
    values = {name: kind() for name, kind in FIELDS.items()}

    assert dict(record_of(values).stated()) == values


_RECORDING = """
import sys, time
from pathlib import Path
from mlawriter.casebook import disk
from mlawriter.casebook.folders import Folders
from mlawriter.casebook.own_records import keep
from mlawriter.directory.own_record import OwnText
from mlawriter.directory.states import STATES
folder, mine, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
read = disk.read_limited
disk.read_limited = lambda *of: (read(*of), time.sleep(0.01))[0]  # long enough for another to come between
sys.stdin.readline()
for code in STATES[:count]:
    keep(Folders(state=folder, config=folder), {code: {mine: OwnText(text=mine)}})
"""


def test_processes_that_record_at_the_same_time_do_not_undo_each_other(tmp_path: Path, start: Start) -> None:
    fields = ("authority", "address", "remark")
    children = [start(_RECORDING, tmp_path, field, 12) for field in fields]
    for child in children:
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()
    for child in children:
        assert child.wait() == 0

    records = load_own_records(Folders(state=tmp_path, config=tmp_path))
    assert len(records) == 12
    assert all({name for name, _ in record.stated()} == set(fields) for record in records.values())
    assert not list((tmp_path / "directory").glob("*.lock"))


def test_a_lock_that_a_stuck_program_left_does_not_stop_the_record(
    folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock, "_PATIENCE", 0.05)
    path = own_records_file(folders)
    path.parent.mkdir(parents=True)
    path.with_name("own-records.json.lock").write_text(
        '{"user": "x", "host": "elsewhere", "pid": 1, "start": "", "since": "", "token": "1"}'
    )

    assert keep(folders, {"CH": {"remark": OwnText(text="One")}})


def test_a_folder_that_takes_nothing_is_told(tmp_path: Path) -> None:
    blocked = tmp_path / "config"
    blocked.write_text("in the way")

    with pytest.raises(FileNotWritten):
        keep(Folders(state=tmp_path, config=blocked), {"CH": {"remark": OwnText(text="One")}})
