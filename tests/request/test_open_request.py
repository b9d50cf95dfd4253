from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlawriter.core.fields import Path
from mlawriter.request.open_part import MAX_UNDO
from mlawriter.request.open_request import OpenRequest
from mlawriter.request.person import IdentityDocument, Person
from mlawriter.request.request import Request

NAME: Path = ("requesting", "name")
PERSONS: Path = ("persons",)


@pytest.fixture
def opened() -> OpenRequest:
    return OpenRequest(Request())


def test_put_changes_the_field_and_tells_listeners(opened: OpenRequest) -> None:
    heard: list[Path] = []
    opened.listen(heard.append)

    assert opened.put(NAME, "Ministry")

    assert opened.get(NAME) == "Ministry"
    assert heard == [NAME]


def test_same_value_is_no_change(opened: OpenRequest) -> None:
    assert not opened.put(NAME, "")
    assert not opened.can_undo


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (NAME, 7),
        (("requesting", "state"), "Montenegro"),
        (("matter", "nature"), "party"),
        (("basis", "requested", "since"), "30 February"),
        (PERSONS, "Adam"),
        (("scope", "count"), -1),
    ],
)
def test_wrong_value_is_refused_and_changes_nothing(opened: OpenRequest, path: Path, value: object) -> None:
    before = opened.request.model_copy(deep=True)

    with pytest.raises(ValueError, match=r"\w"):
        opened.put(path, value)

    assert opened.request == before
    assert not opened.can_undo


def test_path_that_leads_nowhere_is_refused(opened: OpenRequest) -> None:
    for path in (("nowhere",), ("persons", 0, "name"), ("requesting", "name", "letter")):
        with pytest.raises(LookupError):
            opened.put(path, "x")


def test_undo_and_redo_go_back_and_forth(opened: OpenRequest) -> None:
    opened.put(NAME, "one")
    opened.put(("matter", "subject"), "two")

    assert opened.undo() == ("matter", "subject")
    assert opened.undo() == NAME
    assert opened.undo() is None
    assert opened.request == Request()
    assert opened.redo() == NAME
    assert opened.get(NAME) == "one"
    assert opened.can_redo


def test_new_change_forgets_what_was_undone(opened: OpenRequest) -> None:
    opened.put(NAME, "one")
    opened.undo()

    opened.put(NAME, "two")

    assert not opened.can_redo
    assert opened.redo() is None


def test_typing_a_word_is_one_step(opened: OpenRequest) -> None:
    for word in ("M", "Mi", "Min"):
        opened.put(NAME, word, merge=True)

    opened.undo()

    assert opened.get(NAME) == ""
    assert not opened.can_undo


def test_typing_ends_at_another_field_and_on_request(opened: OpenRequest) -> None:
    opened.put(NAME, "M", merge=True)
    opened.put(("matter", "subject"), "S", merge=True)
    opened.put(NAME, "Mi", merge=True)
    opened.end_typing()
    opened.put(NAME, "Min", merge=True)

    undone = []
    while opened.can_undo:
        opened.undo()
        undone.append(opened.get(NAME))

    assert undone == ["Mi", "M", "M", ""]


def test_duplicate_has_ids_of_its_own_all_the_way_down(opened: OpenRequest) -> None:
    opened.add(PERSONS, Person(name="Adam", documents=[IdentityDocument(number="1")]))

    assert opened.duplicate(PERSONS, 0) == 1

    first, second = opened.request.persons
    assert second.name == "Adam"
    assert first.id != second.id
    assert first.documents[0].id != second.documents[0].id


def test_change_of_a_duplicate_leaves_the_first_alone(opened: OpenRequest) -> None:
    opened.add(PERSONS, Person(name="Adam", aliases=["A"]))
    opened.duplicate(PERSONS, 0)

    opened.put(("persons", 1, "aliases"), ["B"])

    assert opened.request.persons[0].aliases == ["A"]


def test_entries_are_added_moved_and_removed(opened: OpenRequest) -> None:
    for name in "abc":
        opened.add(PERSONS, Person(name=name))
    opened.add(PERSONS, Person(name="first"), at=0)
    opened.move(PERSONS, 0, 3)
    opened.remove(PERSONS, 1)

    assert [person.name for person in opened.request.persons] == ["a", "c", "first"]


def test_removed_entry_comes_back_with_its_id(opened: OpenRequest) -> None:
    opened.add(PERSONS, Person(id="adam", name="Adam"))
    opened.remove(PERSONS, 0)

    opened.undo()

    assert opened.request.persons[0].id == "adam"


def test_forgotten_listener_hears_nothing(opened: OpenRequest) -> None:
    heard: list[Path] = []
    opened.listen(heard.append)
    opened.forget(heard.append)

    opened.put(NAME, "x")

    assert heard == []


def test_steps_of_undo_are_bounded(opened: OpenRequest) -> None:
    for number in range(MAX_UNDO + 10):
        opened.put(NAME, str(number))
    steps = 0
    while opened.undo():
        steps += 1

    assert steps == MAX_UNDO
    assert opened.get(NAME) == "9"


EDITS = st.lists(
    st.one_of(
        st.tuples(st.just("put"), st.sampled_from(["name", "address", "reference"]), st.text(max_size=5)),
        st.tuples(st.just("type"), st.sampled_from(["name", "address"]), st.text(max_size=3)),
        st.tuples(st.just("add"), st.text(max_size=3), st.none()),
        st.tuples(st.just("person"), st.integers(0, 9), st.text(max_size=3)),
        st.tuples(st.just("duplicate"), st.integers(0, 9), st.none()),
        st.tuples(st.just("move"), st.integers(0, 9), st.integers(0, 9)),
        st.tuples(st.just("remove"), st.integers(0, 9), st.none()),
        st.tuples(st.just("undo"), st.none(), st.none()),
        st.tuples(st.just("redo"), st.none(), st.none()),
    ),
    max_size=25,
)


def edit(opened: OpenRequest, how: str, what: Any, value: Any) -> None:  # noqa: ANN401
    count = len(opened.request.persons)
    if how in {"put", "type"}:
        opened.put(("requesting", what), value, merge=how == "type")
    elif how == "add":
        opened.add(PERSONS, Person(name=what))
    elif how == "undo":
        opened.undo()
    elif how == "redo":
        opened.redo()
    elif count and how == "person":
        opened.put(("persons", what % count, "name"), value)
    elif count and how == "duplicate":
        opened.duplicate(PERSONS, what % count)
    elif count and how == "move":
        opened.move(PERSONS, what % count, value % count)
    elif count and how == "remove":
        opened.remove(PERSONS, what % count)


@settings(deadline=None)
@given(EDITS)
def test_any_edits_undone_lead_back_and_redone_lead_forth(edits: list[tuple[str, Any, Any]]) -> None:
    opened = OpenRequest(Request())
    for each in edits:
        edit(opened, *each)
    while opened.redo():
        pass
    end = opened.request.model_dump()

    while opened.undo():
        pass
    assert opened.request == Request()

    while opened.redo():
        pass
    assert opened.request.model_dump() == end
