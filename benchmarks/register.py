"""Measure the register of 10,000 requests: how quickly it is opened, and searched."""

from __future__ import annotations

import tempfile
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter

from benchmarks.figure import Figure
from benchmarks.timing import median, p95, times
from mlawriter.casebook.folders import Folders
from mlawriter.casebook.register import store
from mlawriter.casebook.register.entry import Entry, entry_of
from mlawriter.casebook.register.index import Looks, Register
from mlawriter.casebook.register.listing import Wanted, numbers, rows
from mlawriter.life.case import Case, Life
from mlawriter.life.course import Event, Happening
from mlawriter.training.samples import load, samples

TAGS = ("en", "fr", "ar", "zh_Hans", "sr_Cyrl", "ru")
SEARCHES = (
    "bank",
    "de la",
    "Djordjevic",
    "银行",
    "محكمة",
    "суд",
    '"mutual legal assistance"',
    "MLA-2026-04",
    "th",
    "accounts Geneva records",
)
"""From words that stand in every letter of a language to names that stand in a few."""
_SCREEN = 40
"""Rows that a window shows."""


def figure(count: int, runs: int) -> Figure:
    """Return the time to open the register of so many requests, and to search it and read a screen of rows."""
    register = _filled(count)
    content = register.to_bytes()
    with tempfile.TemporaryDirectory() as folder:
        folders = Folders(state=Path(folder), config=Path(folder))
        store.keep(folders, content)
        opened = [_open(folders) for _ in range(max(runs // 10, 3))]
    searched = times(lambda run: _search(register, SEARCHES[run % len(SEARCHES)]), range(runs))
    by_words = {
        words: median(searched[place :: len(SEARCHES)])
        for place, words in enumerate(SEARCHES)
        if place < runs
    }
    return Figure(
        "register_ms",
        "<=",
        {"open": 100, "search": 10},
        {"open": median(opened), "search": median(searched)},
        {
            "open_p95": p95(opened),
            "search_p95": p95(searched),
            "by_words": by_words,
            "found": {words: len(numbers(register, Wanted(words))) for words in SEARCHES},
            "requests": count,
            "languages": list(TAGS),
            "bytes": len(content),
            "what": "open: file -> checksum -> every request listed; search: words -> every request that fits, in order -> a screen of rows",
        },
    )


def _open(folders: Folders) -> float:
    """Open the register and list every request; return the milliseconds. Closing it is not part of them."""
    start = perf_counter()
    opened = store.open_register(folders).register
    numbers(opened, Wanted())
    taken = 1000 * (perf_counter() - start)
    opened.close()
    return taken


def _search(register: Register, words: str) -> None:
    rows(register, numbers(register, Wanted(words))[:_SCREEN])


def _filled(count: int) -> Register:
    made = [entry_of(_case(name.name, tag)) for name in samples() for tag in TAGS]
    register = Register()
    for number in range(count):
        register.put(
            f"/cases/{number}.mla", Looks(1, number, ""), _different(made[number % len(made)], number)
        )
    return register


def _different(entry: Entry, number: int) -> Entry:
    """Return what another request would contribute: each has words of its own."""
    own = ("matter.consulted", f"MLA-2026-{number:05} {number * 7919 % 99991}")
    return Entry(entry.row, (*entry.passages, own), entry.persons, entry.asked, entry.awaited)


def _case(name: str, tag: str) -> Case:
    sent = date(2026, 1, 1) + timedelta(days=len(name))
    events = [
        Event(what=Happening.SENT, on=sent),
        Event(what=Happening.EXECUTED, on=sent + timedelta(days=7 * len(tag))),
    ]
    request = load(name, tag).model_copy(update={"training": False})
    return Case(request=request, life=Life(events=events))
