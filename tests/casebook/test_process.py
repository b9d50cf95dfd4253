"""A mark is believed while its process may run; a number that is used again does not keep it alive for ever."""

from __future__ import annotations

import datetime as dt
import os

import pytest

from mlawriter.casebook import process

NOW = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
RUNNING = os.getppid()
NOT_SAID = ""


def test_process_whose_start_is_known_is_told_from_a_later_one() -> None:
    start = process.started(RUNNING)
    assert start

    assert process.runs(RUNNING, start, None)
    assert not process.runs(RUNNING, "another start", NOW, NOW)


@pytest.mark.parametrize(
    ("age", "believed"), [(dt.timedelta(hours=30), True), (dt.timedelta(days=30), False)]
)
def test_mark_without_a_start_is_believed_for_a_while(age: dt.timedelta, believed: bool) -> None:
    assert process.runs(RUNNING, NOT_SAID, NOW - age, NOW) is believed


def test_mark_that_says_neither_start_nor_time_is_not_believed() -> None:
    assert not process.runs(RUNNING, NOT_SAID, None, NOW)


def test_own_mark_is_believed_however_old() -> None:
    assert process.runs(os.getpid(), NOT_SAID, NOW - dt.timedelta(days=30), NOW)
