"""Prove that own records go into one file and come out of it, and that nothing else is taken for them."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from mlawriter.casebook.own_records_file import (
    LIMIT,
    NotOwnRecords,
    OwnRecordsWrong,
    read_records,
    write_records,
)
from mlawriter.core.answer import Answer
from mlawriter.core.errors import FileFromNewerVersion, FileMissing, FileNotWritten
from mlawriter.directory.channel import Accepts, Channel
from mlawriter.directory.own_comparison import Standing, compared
from mlawriter.directory.own_record import (
    OwnInterpol,
    OwnLanguages,
    OwnMembership,
    OwnRecord,
    OwnText,
    OwnWay,
    record_of,
)
from mlawriter.directory.treaties import Adherence

TODAY = date(2026, 11, 22)
RECORDS = {
    "CH": record_of(
        {
            "untoc": OwnMembership(
                party=Answer.YES, act=Adherence.RATIFICATION, deposited=date(2006, 10, 27), initials="LP"
            ),
            "languages": OwnLanguages(tags=("de", "fr"), checked=TODAY, source="Letter"),
            "channel": OwnWay(channel=Channel.CENTRAL, note="urgent cases by telephone"),
            "interpol": OwnInterpol(accepts=Accepts.LIMITED),
            "address": OwnText(text="Bundesrain 20\n3003 Bern"),
        }
    ),
    "TV": OwnRecord(remark=OwnText(text="Answers by post")),
}


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    path = tmp_path / "office.mlarecords"
    write_records(path, RECORDS)
    return path


def test_all_records_go_through_one_file(exported: Path) -> None:
    assert read_records(exported, TODAY) == RECORDS


def _code(held: dict[str, Any]) -> None:
    held["records"]["QQ"] = held["records"].pop("TV")


def _field(held: dict[str, Any]) -> None:
    held["records"]["TV"]["telephone"] = {"text": "x"}


def _value(held: dict[str, Any]) -> None:
    held["records"]["CH"]["channel"]["channel"] = "pigeon"


def _day(held: dict[str, Any]) -> None:
    held["records"]["CH"]["treaties"]["untoc"]["deposited"] = "2026-02-30"


def _early(held: dict[str, Any]) -> None:
    held["records"]["CH"]["treaties"]["untoc"]["deposited"] = "1999-01-01"


def _late(held: dict[str, Any]) -> None:
    held["records"]["CH"]["languages"]["checked"] = "2030-01-01"


def _empty(held: dict[str, Any]) -> None:
    held["records"]["TV"]["remark"] = {"source": "Letter"}


def _list(held: dict[str, Any]) -> None:
    held["records"]["TV"] = []


@pytest.mark.parametrize(
    ("spoil", "place", "reason"),
    [
        (_code, "QQ", "no State or territory has this code"),
        (_field, "TV > telephone", "this program does not know the field"),
        (_value, "CH > channel > channel", "it is not one of the permitted values"),
        (_day, "CH > treaties > untoc > deposited", "a date such as 2026-03-31 is expected"),
        (_early, "CH > untoc", "a day in it cannot be"),
        (_late, "CH > languages", "a day in it cannot be"),
        (_empty, "TV > remark", "nothing is recorded there"),
        (_list, "TV", "a group of fields is expected"),
    ],
)
def test_one_record_that_cannot_be_refuses_the_file_and_is_named(
    exported: Path, spoil: Callable[[dict[str, Any]], None], place: str, reason: str
) -> None:
    held = json.loads(exported.read_text("utf-8"))
    spoil(held)
    exported.write_text(json.dumps(held))

    with pytest.raises(OwnRecordsWrong) as refused:
        read_records(exported, TODAY)
    assert (refused.value.params["place"], refused.value.params["reason"]) == (place, reason)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"PK\3\4",
        b'{"format": "mlawriter request", "version": 3, "request": {}}',
        b'{"format": "mlawriter own records of States", "version": 1}',
        b'{"format": "mlawriter own records of States", "version": "1", "records": {}}',
        b'{"format": "mlawriter own records of States", "version": 1, "records": {}, "more": 1}',
        b'{"format": "mlawriter own records of States", "version": 1, "records": {"CH": {}, "CH": {}}}',
        b'{"a":' * 10_000,
    ],
)
def test_another_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.mlarecords"
    path.write_bytes(content)

    with pytest.raises(NotOwnRecords):
        read_records(path, TODAY)


def test_a_file_that_is_missing_too_large_or_newer_is_told(tmp_path: Path) -> None:
    path = tmp_path / "x.mlarecords"
    with pytest.raises(FileMissing):
        read_records(path, TODAY)
    path.write_bytes(b"{" + b" " * LIMIT)
    with pytest.raises(NotOwnRecords):
        read_records(path, TODAY)
    path.write_text('{"format": "mlawriter own records of States", "version": 2, "records": {}}')
    with pytest.raises(FileFromNewerVersion):
        read_records(path, TODAY)


def test_megabytes_of_nonsense_are_refused_before_they_cost_memory(tmp_path: Path) -> None:
    path = tmp_path / "x.mlarecords"
    held = {"CH": {f"x{number}": 0 for number in range(400_000)}}
    path.write_text(json.dumps({"format": "mlawriter own records of States", "version": 1, "records": held}))

    with pytest.raises(NotOwnRecords) as refused:
        read_records(path, TODAY)
    assert refused.value.params["reason"] == "it is too large"


def test_a_place_that_takes_nothing_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten):
        write_records(tmp_path / "none" / "x.mlarecords", RECORDS)


def test_values_are_compared_one_by_one() -> None:
    ours = {
        "CH": record_of({"interpol": OwnInterpol(accepts=Accepts.NO), "address": RECORDS["CH"].address}),
        "FR": OwnRecord(remark=OwnText(text="Ours alone")),
    }
    found = {(one.code, one.field): one.standing for one in compared(ours, RECORDS)}

    assert found["CH", "interpol"] is Standing.OTHER
    assert found["CH", "address"] is Standing.SAME
    assert found["CH", "untoc"] is Standing.NEW
    assert found["TV", "remark"] is Standing.NEW
    assert not any(code == "FR" for code, _ in found)
