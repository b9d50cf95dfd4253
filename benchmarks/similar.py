"""Measure the search for similar requests among 10,000, in four scripts."""

from __future__ import annotations

import dataclasses
import random
from typing import TYPE_CHECKING

from benchmarks.figure import Figure
from benchmarks.timing import median, p95, times
from mlawriter.casebook.earlier.similar import similar
from mlawriter.casebook.register.entry import entry_of
from mlawriter.casebook.register.index import Looks, Register
from mlawriter.life.case import Case
from mlawriter.training import samples

if TYPE_CHECKING:
    from mlawriter.casebook.register.entry import Entry
    from mlawriter.request.request import Request

REQUESTS = 10_000
LANGUAGES = ("en", "ru", "ar", "zh_Hans")
_ASKED = "bank-records"
_WORDS = 60
"""Words that a request has and hardly another."""


def figure(runs: int, requests: int = REQUESTS) -> Figure:
    """Return the time to rank all requests by what they share with one, for letters of each script."""
    register = _register(requests)
    taken = {
        tag: times(lambda one: similar(register, one), [_sample(_ASKED, tag)] * runs) for tag in LANGUAGES
    }
    return Figure(
        "similar_ms",
        "<=",
        500,
        {tag: median(found) for tag, found in taken.items()},
        {
            "p95": {tag: p95(found) for tag, found in taken.items()},
            "requests": requests,
            "what": "open request -> the 30 nearest of all, with the reasons; a quarter of all are in its language",
        },
    )


def _register(requests: int) -> Register:
    """Make a register of samples that each lack a part of their texts and have words of their own."""
    chance = random.Random(18)
    entries = [_entry(_sample(sample.name, tag)) for sample in samples.samples() for tag in LANGUAGES]
    register = Register()
    for number in range(requests):
        entry = entries[number % len(entries)]
        kept = tuple(passage for passage in entry.passages if chance.random() < 0.7)
        own = " ".join(f"w{chance.randrange(100_000)}" for _ in range(_WORDS))
        register.put(
            f"{number}.mla",
            Looks(1, number, str(number)),
            dataclasses.replace(entry, passages=(*kept, ("facts.narrative", own))),
        )
    return register


def _entry(request: Request) -> Entry:
    return entry_of(Case(request=request))


def _sample(name: str, tag: str) -> Request:
    request = samples.load(name, tag)
    request.training = False
    return request
