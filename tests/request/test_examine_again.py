"""What is remembered from the last examination must never show: each edit gives the findings that a fresh one gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mlawriter.request.examine import examine
from mlawriter.request.open_request import OpenRequest
from mlawriter.request.request import Request
from mlawriter.request.texts import Stretch, Stretches, Typed, gather
from mlawriter.training import samples
from mlawriter.training.samples import SCENARIO_DAY

if TYPE_CHECKING:
    from mlawriter.core.fields import Path

WORDS = (
    "",
    "one",
    "The suspect is guilty.",
    "It is certain; see annex 99 and item 77.",
    "We request the extradition of the suspect.",
    "Paid on 1/2/2025 [name] under article 99 of the Convention",
    "مطلوب تسليم المتهم، المرفق رقم ٩٩",
)
LISTS = ("persons", "offences", "items", "annexes", "conducting")
EDITS = st.lists(
    st.tuples(
        st.sampled_from(("type", "remove", "move", "duplicate", "undo")),
        st.integers(0, 10_000),
        st.sampled_from(WORDS),
    ),
    min_size=1,
    max_size=12,
)


def edit(opened: OpenRequest, act: str, number: int, words: str) -> None:
    if act == "undo":
        opened.undo()
    elif act == "type":
        path: Path = (places := [one.path for one in gather(opened.request).passages])[number % len(places)]
        held: Any = opened.get(path[:-1]) if isinstance(path[-1], int) else None
        if held is None:
            opened.put(path, words)
        else:
            opened.put(path[:-1], [words, *held[1:]])
    else:
        name = LISTS[number % len(LISTS)]
        entries = opened.get((name,))
        if entries:
            index = number % len(entries)
            if act == "remove":
                opened.remove((name,), index)
            elif act == "move":
                opened.move((name,), index, 0)
            else:
                opened.duplicate((name,), index)


@settings(deadline=None, max_examples=25, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(("bank-records", "stored-data", "search-and-site")), EDITS)
def test_an_examination_that_remembers_finds_what_a_fresh_one_finds(
    name: str, edits: list[tuple[str, int, str]]
) -> None:
    opened = OpenRequest(samples.load(name, "en"))
    searched: Stretches = {}
    for act, number, words in edits:
        edit(opened, act, number, words)

        assert examine(opened.request, SCENARIO_DAY, last=searched) == examine(opened.request, SCENARIO_DAY)


def test_memory_holds_the_present_request_alone() -> None:
    searched: Stretches = {}
    examine(samples.load("bank-records", "en"), SCENARIO_DAY, last=searched)
    examine(Request.model_validate({"matter": {"subject": "A theft."}}), SCENARIO_DAY, last=searched)

    assert list(searched) == ["A theft."]


def test_only_the_entry_that_changed_is_searched_anew() -> None:
    opened = OpenRequest(samples.load("bank-records", "en"))
    searched: Stretches = {}
    Typed(gather(opened.request).passages, searched)
    before: list[Stretch] = list(searched.values())
    opened.put(("persons", 0, "connection"), "Other words.")

    Typed(gather(opened.request).passages, searched)

    assert sum(all(stretch is not one for one in before) for stretch in searched.values()) == 1
