from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlawriter.core.fields import Path
from mlawriter.i18n.translator import translator
from mlawriter.life.differences import Change, differences, told
from mlawriter.life.reworded import Fate, changed_lines, marked, pieces
from mlawriter.request.open_part import OpenPart
from mlawriter.request.open_request import OpenRequest
from mlawriter.request.person import Person
from mlawriter.request.request import Request
from mlawriter.training.samples import load

SPEAK = translator("en", "interface")
TEXT = st.text(st.sampled_from("ab .\n案件é"), max_size=60)
LISTS: tuple[Path, ...] = (("persons",), ("items",), ("offences",), ("annexes",), ("conducting",))
FIELDS: tuple[Path, ...] = (
    ("requesting", "name"),
    ("matter", "subject"),
    ("facts", "narrative"),
    ("signatory", "name"),
    ("requested", "address"),
)


@pytest.fixture
def opened() -> OpenRequest:
    return OpenRequest(load("bank-records", "en"))


def copy(request: Request) -> Request:
    return request.model_copy(deep=True)


def test_the_same_request_has_no_differences(opened: OpenRequest) -> None:
    assert differences(opened.request, copy(opened.request)) == []


def test_a_field_tells_place_and_both_values(opened: OpenRequest) -> None:
    before = copy(opened.request)
    opened.put(("requested", "state"), "FR")

    found = differences(before, opened.request)

    [words] = [one for one in told(found, before, opened.request, SPEAK) if "France" in marked(one.pieces)]
    assert words.change == "Changed"
    assert "›" in words.place
    assert "[+France+]" in marked(words.pieces)


def test_an_entry_is_found_again_where_it_moved(opened: OpenRequest) -> None:
    opened.put(("persons",), [Person(name="A"), Person(name="B"), Person(name="C")])
    before = copy(opened.request)
    opened.move(("persons",), 2, 0)
    opened.put(("persons", 1, "name"), "Adam")

    found = differences(before, opened.request)

    assert [(one.change, one.path) for one in found] == [
        (Change.MOVED, ("persons", 0)),
        (Change.CHANGED, ("persons", 1, "name")),
    ]
    assert told(found, before, opened.request, SPEAK)[0].change == "Moved from place 3 to 1"


def test_entries_added_and_removed_tell_what_they_hold(opened: OpenRequest) -> None:
    before = copy(opened.request)
    opened.add(("persons",), Person(name="Newly Named"))
    opened.remove(("persons",), 0)

    found = differences(before, opened.request)

    assert [one.change for one in found if one.field is None] == [Change.REMOVED, Change.ADDED]
    assert "Newly Named" in marked(told(found, before, opened.request, SPEAK)[-1].pieces)


def test_what_no_form_asks_for_is_told_by_name(opened: OpenRequest) -> None:
    before = copy(opened.request)
    opened.request.training = not before.training

    [one] = told(differences(before, opened.request), before, opened.request, SPEAK)

    assert one.place == "Training exercise"


def test_an_untouched_request_against_a_full_one_is_told_in_each_language() -> None:
    for tag in ("en", "ar", "zh_Hans"):
        full = load("custody-transfer", tag)
        speak = translator(tag, "interface")
        for before, after in ((Request(), full), (full, Request())):
            assert all(one.place for one in told(differences(before, after), before, after, speak))


def edits() -> st.SearchStrategy[list[tuple[Any, ...]]]:
    put = st.tuples(st.just("put"), st.sampled_from(FIELDS), TEXT)
    add = st.tuples(st.just("duplicate"), st.sampled_from(LISTS), st.integers(0, 9))
    remove = st.tuples(st.just("remove"), st.sampled_from(LISTS), st.integers(0, 9))
    move = st.tuples(st.just("move"), st.sampled_from(LISTS), st.integers(0, 9), st.integers(0, 9))
    return st.lists(st.one_of(put, add, remove, move), max_size=8)


@settings(deadline=None, max_examples=60)
@given(edits())
def test_random_edits_are_told_and_nothing_else(made: list[tuple[Any, ...]]) -> None:
    opened = OpenRequest(load("bank-records", "en"))
    before = copy(opened.request)
    for kind, path, *rest in made:
        if kind == "put":
            opened.put(path, rest[0])
            continue
        entries = opened.get(path)
        if not entries:
            continue
        index = rest[0] % len(entries)
        if kind == "move":
            opened.move(path, index, rest[1] % len(entries))
        else:
            getattr(opened, kind)(path, index)

    found = differences(before, opened.request)

    assert bool(found) == (before != opened.request)
    assert carried_over(before, opened.request, found) == opened.request
    for one in told(found, before, opened.request, SPEAK):
        assert one.place


def carried_over(before: Request, after: Request, found: list[Any]) -> Request:
    """Make the request after from the one before and the differences alone."""
    made = copy(before)
    touched = {one.path[:1] for one in found if one.path[:1] in LISTS}
    for path in touched:
        name = str(path[0])
        gone = {one.before.id for one in found if one.change is Change.REMOVED and one.path[:1] == path}
        moved = {one.after.id for one in found if one.change is Change.MOVED and one.path[:1] == path}
        kept = [entry for entry in getattr(made, name) if entry.id not in gone | moved]
        put_in = [
            (one.path[1], copy(one.before if one.change is Change.MOVED else one.after))
            for one in found
            if one.change in {Change.ADDED, Change.MOVED} and one.path[:1] == path
        ]
        for index, entry in sorted(put_in, key=lambda pair: pair[0]):
            kept.insert(index, entry)
        setattr(made, name, kept)
    part = OpenPart(made)
    for one in found:
        if one.change is Change.CHANGED:
            part.put(one.path, one.after)
    return part.request


@settings(deadline=None, max_examples=200)
@given(TEXT, TEXT)
def test_pieces_hold_both_texts(before: str, after: str) -> None:
    found = pieces(before, after)

    assert "".join(piece.text for piece in found if piece.fate is not Fate.ADDED) == before
    assert "".join(piece.text for piece in found if piece.fate is not Fate.REMOVED) == after


def test_words_are_compared_not_letters() -> None:
    assert marked(pieces("the old bank", "the new bank")) == "the [−old−][+new+] bank"


def test_signs_without_blanks_between_them_are_compared_one_by_one() -> None:
    assert marked(pieces("请求书记", "请求文记")) == "请求[−书−][+文+]记"


def test_changed_lines_come_in_their_order() -> None:
    assert changed_lines(["a", "b", "c"], ["a", "x", "c", "d"]) == [(("b",), ("x",)), ((), ("d",))]


def test_long_narratives_are_compared_at_once() -> None:
    words = [f"word{number % 977}" for number in range(10_000)]
    other = [*words[:200], "inserted", *words[200:6000], *words[6100:]]
    other[-300:-290] = ["changed"] * 10
    begun = time.perf_counter()

    for glue in (" ", "\n"):
        found = pieces(glue.join(words), glue.join(other))
        assert len(found) < 60

    assert time.perf_counter() - begun < 4
