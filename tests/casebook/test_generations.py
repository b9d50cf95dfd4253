"""Several former versions stay beside a file: fewer the older they are, never more than a handful, each one whole."""

from __future__ import annotations

import datetime as dt
import errno
import os
import shutil
from typing import TYPE_CHECKING

import pytest

from mlawriter.casebook import case_file, generations
from mlawriter.casebook.generations import MOST, former_files, newest_good, retain, spare, thin
from mlawriter.core.errors import FileNotWritten
from mlawriter.life.case import Case
from mlawriter.request.request import Request

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)


def case(number: int) -> Case:
    return Case(request=Request.model_validate({"facts": {"narrative": f"version {number}"}}))


def number(file: Path) -> int:
    return int(case_file.load(file).facts.narrative.split()[1])


def kept_at(file: Path, when: dt.datetime) -> None:
    """Keep a version under its time, as a save does, and let those go that are too many."""
    file.with_name(f"{file.name}.{when:%Y%m%dT%H%M%SZ}.bak").write_bytes(b"")
    thin(file, when)


def times(file: Path) -> set[dt.datetime]:
    return {one.saved for one in generations.generations(file)}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "a.mla"


def test_a_save_keeps_the_version_before_and_those_before_it(file: Path) -> None:
    for version in range(4):
        case_file.save(file, case(version))
        moment = (NOW + dt.timedelta(minutes=version)).timestamp()
        os.utime(file, (moment, moment))

    found = generations.generations(file)

    assert [number(one.path) for one in found] == [2, 1, 0]
    assert found[0].path == case_file.backup_of(file)
    assert found[1].path.name == "a.mla.20261122T120100Z.bak"
    assert found[1].saved == NOW + dt.timedelta(minutes=1)
    assert found[1].size == found[1].path.stat().st_size


def days(saves: int) -> Iterator[dt.datetime]:
    """Yield the saves of days at work: eight an hour, six hours a day."""
    for count in range(saves):
        day, rest = divmod(count, 48)
        yield NOW + dt.timedelta(days=day, minutes=7.5 * rest)


def test_versions_of_the_last_hour_day_week_and_before_stay(file: Path) -> None:
    for when in days(48 * 20):
        kept_at(file, when)
        assert len(former_files(file)) <= MOST

    ages = sorted(when - one for one in times(file))
    assert ages[0] < dt.timedelta(hours=1)
    assert dt.timedelta(hours=1) <= ages[1] < dt.timedelta(days=1)
    assert dt.timedelta(days=1) <= ages[2] < dt.timedelta(days=7)
    assert dt.timedelta(days=7) <= ages[3] < dt.timedelta(days=14)


@pytest.mark.parametrize("jump", [dt.timedelta(days=9000), dt.timedelta(days=-9000)])
def test_a_clock_that_jumps_costs_one_version_at_most(file: Path, jump: dt.timedelta) -> None:
    for when in days(48 * 3):
        kept_at(file, when)
    before = times(file)

    kept_at(file, when + jump)

    assert len(before - times(file)) <= 1
    for later in days(48 * 6):
        kept_at(file, later + dt.timedelta(days=3))
    assert len(times(file)) == MOST
    assert len({one.date() for one in times(file) if abs(one - when) < dt.timedelta(days=10)}) >= 2, (
        "it goes on"
    )


def test_what_goes_is_never_the_only_version_of_its_span(tmp_path: Path) -> None:
    ages = [
        dt.timedelta(minutes=5),
        dt.timedelta(hours=5),
        dt.timedelta(days=3),
        dt.timedelta(days=30),
        dt.timedelta(days=40),
    ]
    dated = [(NOW - age, tmp_path / str(index)) for index, age in enumerate(ages)]

    assert spare(dated, NOW).name == "4"
    assert spare([(NOW - dt.timedelta(minutes=2), tmp_path / "5"), *dated], NOW).name == "5"


def test_a_version_under_two_names_and_the_file_itself_are_told_once(file: Path) -> None:
    case_file.save(file, case(1))
    case_file.save(file, case(2))
    retain(file)  # a save that ended here
    assert len(former_files(file)) == 2

    assert [number(one.path) for one in generations.generations(file)] == [1]
    case_file.backup_of(file).unlink()
    os.link(file, case_file.backup_of(file))

    assert [number(one.path) for one in generations.generations(file)] == [1]


def test_a_medium_without_second_names_keeps_them_too(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "no hard links here")

    monkeypatch.setattr(os, "link", refuse)
    for version in range(4):
        case_file.save(file, case(version))
        moment = (NOW + dt.timedelta(minutes=version)).timestamp()
        os.utime(file, (moment, moment))

    assert [number(one.path) for one in generations.generations(file)] == [2, 1, 0]


def test_a_copy_on_a_stick_tells_the_true_times(file: Path, tmp_path: Path) -> None:
    for version in range(3):
        case_file.save(file, case(version))
        moment = (NOW + dt.timedelta(minutes=version)).timestamp()
        os.utime(file, (moment, moment))
    stick = tmp_path / "stick"
    stick.mkdir()
    for one in (file, *former_files(file)):
        shutil.copyfile(one, stick / one.name)

    assert NOW in [one.saved for one in generations.generations(stick / "a.mla")]


def test_files_of_other_names_are_no_versions(file: Path, tmp_path: Path) -> None:
    case_file.save(file, case(1))
    for name in (
        "a.mla.backup",
        "ba.mla.bak",
        "a.mla.v1x",
        "a.mla.lock",
        "a.mla.99999999T000000Z.baks",
        "b.mla.bak",
    ):
        (tmp_path / name).write_bytes(b"")

    assert former_files(file) == ()
    (tmp_path / "a.mla.v2").write_bytes(b"")
    assert [one.name for one in former_files(file)] == ["a.mla.v2"]


def test_the_newest_version_that_is_whole_is_found(file: Path) -> None:
    for version in range(4):
        case_file.save(file, case(version))
        moment = (NOW + dt.timedelta(minutes=version)).timestamp()
        os.utime(file, (moment, moment))
    file.write_bytes(b"")
    case_file.backup_of(file).write_bytes(b"{")

    found = newest_good(file, case_file.load_case)

    assert found is not None
    assert number(found.path) == 1
    for one in former_files(file):
        one.write_bytes(b"")
    assert newest_good(file, case_file.load_case) is None


def test_a_failed_save_costs_no_version(file: Path) -> None:
    for version in range(3):
        case_file.save(file, case(version))
        moment = (NOW + dt.timedelta(minutes=version)).timestamp()
        os.utime(file, (moment, moment))
    before = {number(one.path) for one in generations.generations(file)}
    with pytest.raises(FileNotWritten):
        case_file.write(
            file, {"request": {"facts": {"narrative": "x" * 40_000_000}}}, backup=case_file.backup_of(file)
        )

    assert {number(one.path) for one in generations.generations(file)} == before
    assert number(file) == 2
