"""Kill a process at random moments of its saving and recording, and look at what is left."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING, Any

from mlawriter.casebook import envelope
from mlawriter.casebook.atomic import remove_leftovers
from mlawriter.casebook.journal import pending

if TYPE_CHECKING:
    from pathlib import Path

    from tests.casebook.conftest import Start

ROUNDS = 60

SAVE_AND_RECORD = """
import sys
from pathlib import Path
from mlawriter.casebook import atomic, envelope
from mlawriter.casebook.journal import Journal, Origin
file, folder, number = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
journal = Journal(folder)
while True:
    number += 1
    content = {"request": {"number": number, "text": "x" * 300_000, "again": number}}
    journal.record(content, Origin())
    print("recorded", number, flush=True)
    if number % 2:
        packed = envelope.pack(content, file)
        atomic.write_atomic(file, packed, backup=file.with_name("a.mla.bak"))
        print("saved", number, flush=True)
"""


def number_of(whole: dict[str, Any]) -> int:
    content = whole["request"]
    number = content["number"]
    assert isinstance(number, int)
    assert content["again"] == number
    return number


def test_a_kill_at_any_moment_damages_nothing_and_keeps_the_newest_work(tmp_path: Path, start: Start) -> None:
    chance = random.Random(18)
    file, backup, folder = tmp_path / "a.mla", tmp_path / "a.mla.bak", tmp_path / "journal"
    number = 0

    for _ in range(ROUNDS):
        child = start(SAVE_AND_RECORD, file, folder, number)
        assert child.stdout is not None
        said = child.stdout.readline()
        time.sleep(chance.uniform(0, 0.02))  # the moment is what is tested; nothing is waited for
        child.kill()
        said += child.communicate()[0]
        told = {
            line.split()[0]: int(line.split()[1])
            for line in said.splitlines(keepends=True)
            if line.endswith("\n")
        }

        found = pending(folder)
        assert not found.damaged
        assert len(found.recoveries) == 1
        number = number_of(found.recoveries[0].content)
        assert told["recorded"] <= number <= told["recorded"] + 1
        if file.exists():
            assert number_of(envelope.unpack(file.read_bytes(), file).content) >= told.get("saved", 0)
        if backup.exists():
            number_of(envelope.unpack(backup.read_bytes(), backup).content)
        found.recoveries[0].journal.unlink()

    remove_leftovers(tmp_path, older_than=0)
    remove_leftovers(folder, older_than=0)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["a.mla", "a.mla.bak", "journal"]
    assert list(folder.iterdir()) == []
