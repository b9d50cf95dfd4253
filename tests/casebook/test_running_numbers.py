"""Running numbers are given out once, whatever windows, years, crashes and damage do."""

from __future__ import annotations

import os
import time
from contextlib import nullcontext
from typing import TYPE_CHECKING

import pytest

from mlawriter.casebook import lock
from mlawriter.casebook.running_numbers import NumbersDamaged, next_number, set_next_number, take_number
from mlawriter.core.errors import FileNotWritten
from mlawriter.request.own_authority import OwnAuthority

if TYPE_CHECKING:
    from mlawriter.casebook.folders import Folders
    from tests.casebook.conftest import Start

OURS = OwnAuthority(id="ours")
EACH = 40
_TAKE = """
import sys
from pathlib import Path
from mlawriter.casebook.folders import Folders
from mlawriter.casebook.running_numbers import take_number
from mlawriter.request.own_authority import OwnAuthority
folder = Path(sys.argv[1])
for _ in range(int(sys.argv[2])):
    print(take_number(Folders(folder, folder), OwnAuthority(id="ours"), 2026), flush=True)
"""


def test_numbers_run_for_each_profile_and_year(folders: Folders) -> None:
    other = OwnAuthority(id="other")

    taken = [
        take_number(folders, *one)
        for one in ((OURS, 2026), (OURS, 2026), (OURS, 2027), (other, 2026), (OURS, 2026))
    ]

    assert taken == [1, 2, 1, 1, 3]


def test_two_processes_never_get_the_same_number(folders: Folders, start: Start) -> None:
    running = [start(_TAKE, folders.config, EACH) for _ in range(2)]

    taken = [int(line) for process in running for line in process.communicate(timeout=120)[0].split()]

    assert sorted(taken) == list(range(1, 2 * EACH + 1))


def test_a_number_is_on_the_medium_before_it_is_told(folders: Folders, start: Start) -> None:
    process = start(_TAKE, folders.config, 1_000_000)
    assert process.stdout is not None
    told = [int(process.stdout.readline()) for _ in range(5)]
    process.kill()
    told += [int(line) for line in process.stdout.read().split("\n")[:-1]]

    assert take_number(folders, OURS, 2026) > max(told)


def test_the_officer_sets_the_next_number(folders: Folders) -> None:
    take_number(folders, OURS, 2026)

    set_next_number(folders, OURS, 2026, 120)

    assert next_number(folders, OURS, 2026) == 120
    assert take_number(folders, OURS, 2026) == 120
    assert next_number(folders, OURS, 2027) == 1


@pytest.mark.parametrize(
    "damage",
    [
        "",
        "[",
        "[]",
        '{"2026": -3}',
        '{"2026": "5"}',
        '{"x": 1}',
        "[" * 100_000,
        '{"2026": ' + "9" * 4300 + "}",
        '{"2026": ' + "9" * 5000 + "}",
    ],
)
def test_damaged_numbers_are_refused_until_the_officer_sets_the_next(folders: Folders, damage: str) -> None:
    take_number(folders, OURS, 2026)
    (folders.config / "numbers" / "ours.json").write_text(damage)

    with pytest.raises(NumbersDamaged):
        take_number(folders, OURS, 2026)
    assert next_number(folders, OURS, 2026) is None

    set_next_number(folders, OURS, 2026, 7)
    assert take_number(folders, OURS, 2026) == 7


def test_no_number_is_given_while_another_window_holds_the_lock(
    folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_number(folders, OURS, 2026)
    held = lock.take(folders.config / "numbers" / "ours.json")
    assert isinstance(held, lock.Lock)
    monkeypatch.setattr("mlawriter.casebook.lock._PATIENCE", 0.1)

    with pytest.raises(FileNotWritten) as refused:
        take_number(folders, OURS, 2026)
    assert "Close the other windows" in refused.value.advice

    held.release()
    assert take_number(folders, OURS, 2026) == 2


@pytest.mark.parametrize(("minutes", "gives_way"), [(1, False), (60, True)])
def test_a_machine_that_is_gone_does_not_hold_the_numbers_for_ever(
    folders: Folders, monkeypatch: pytest.MonkeyPatch, minutes: int, gives_way: bool
) -> None:
    take_number(folders, OURS, 2026)
    place = folders.config / "numbers" / "ours.json.lock"
    place.write_text('{"user": "x", "host": "elsewhere", "pid": 1, "start": "", "since": "", "token": "1"}')
    then = time.time() - 60 * minutes
    os.utime(place, (then, then))
    monkeypatch.setattr("mlawriter.casebook.lock._PATIENCE", 0.05)

    with nullcontext() if gives_way else pytest.raises(FileNotWritten):
        assert take_number(folders, OURS, 2026) == 2
    assert place.exists() != gives_way
