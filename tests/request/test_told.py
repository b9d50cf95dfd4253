"""Prove that tags say what the paragraphs of the facts carry, and follow them through edits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlawriter.request.dual_criminality import Element
from mlawriter.request.open_request import OpenRequest
from mlawriter.request.request import Request
from mlawriter.request.told import idle, paragraphs_by_key, realigned, subjects, tagged, told
from mlawriter.training.samples import load


@pytest.fixture
def request_with_facts() -> Request:
    request = load("bank-records", "en")
    request.facts.narrative = "First.\n\nSecond.\nThird."
    request.facts.tags = []
    return request


def test_every_facet_ground_offence_and_item_is_a_subject() -> None:
    keys = [subject.key for subject in subjects(load("bank-records", "en"))]

    assert keys[:4] == ["group.members", "group.period", "group.aim", "group.benefit"]
    assert "ground.3-2-a" in keys
    assert {"offence.laundering", "offence.fraud", "item.records", "item.hear-baudry"} <= set(keys)


def test_evidence_in_the_requested_state_is_told_by_its_own_field() -> None:
    assert "ground.18-1" not in [subject.key for subject in subjects(load("bank-records", "en"))]


def test_service_alone_needs_no_account_of_the_group() -> None:
    keys = [subject.key for subject in subjects(load("service", "en"))]

    assert not any(key.startswith(("group.", "ground.")) for key in keys)


def test_a_tag_is_reported_on_both_sides(request_with_facts: Request) -> None:
    request = request_with_facts
    request.facts.tags = tagged(request, 2, "item.records", on=True)

    assert paragraphs_by_key(request)["item.records"] == (2,)
    assert {one.subject.key for one in told(request) if one.paragraphs} == {"item.records"}
    assert idle(request) == (1, 3)


def test_an_offence_is_told_where_one_of_its_elements_is(request_with_facts: Request) -> None:
    request = request_with_facts
    request.offences[0].dual.elements = [Element(id="hid", own="Hiding", conduct="They hid the money.")]
    request.facts.tags = tagged(request, 3, "element.laundering.hid", on=True)
    request.facts.tags = tagged(request, 1, "offence.laundering", on=True)

    assert paragraphs_by_key(request)["offence.laundering"] == (1, 3)
    where = {telling.subject.key: telling.paragraphs for telling in told(request)}
    assert where["element.laundering.hid"] == (3,)
    assert where["offence.laundering"] == (1, 3)


def test_an_element_of_which_nothing_is_said_needs_no_paragraph(request_with_facts: Request) -> None:
    request_with_facts.offences[0].dual.elements = [Element(id="hid", own="Hiding")]

    assert not any(subject.key.startswith("element.") for subject in subjects(request_with_facts))


def test_the_last_tag_taken_back_leaves_no_tags(request_with_facts: Request) -> None:
    request = request_with_facts
    request.facts.tags = tagged(request, 2, "item.records", on=True)

    assert tagged(request, 2, "item.records", on=False) == []


def test_a_tag_for_something_that_is_gone_carries_nothing(request_with_facts: Request) -> None:
    request_with_facts.facts.tags = [["item.long-gone"]]

    assert idle(request_with_facts) == (1, 2, 3)
    assert not any(one.paragraphs for one in told(request_with_facts))


@pytest.mark.parametrize(
    ("edited", "expected"),
    [
        ("New.\nFirst.\nSecond.\nThird.", [[], ["a"], ["b"], ["c"]]),
        ("First.\nSecond, and more.\nThird.", [["a"], ["b"], ["c"]]),
        ("Second.\nThird.", [["b"], ["c"]]),
        ("First.\nSec\nond.\nThird.", [["a"], ["b"], [], ["c"]]),
        ("First. Second.\nThird.", [["a", "b"], ["c"]]),
        ("Third.\nFirst.\nSecond.", [[], ["a"], ["b"]]),
        ("", []),
    ],
    ids=["before", "changed", "removed", "divided", "joined", "moved", "emptied"],
)
def test_tags_follow_their_paragraphs(edited: str, expected: list[list[str]]) -> None:
    before = ["First.", "Second.", "Third."]

    assert realigned(before, [line for line in edited.split("\n") if line], [["a"], ["b"], ["c"]]) == expected


@given(
    before=st.lists(st.sampled_from("abc"), max_size=8),
    after=st.lists(st.sampled_from("abc"), max_size=8),
    tags=st.lists(st.lists(st.sampled_from("xyz"), max_size=2, unique=True), max_size=10),
)
def test_each_paragraph_has_one_list_of_tags_after_any_edit(
    before: list[str], after: list[str], tags: list[list[str]]
) -> None:
    moved = realigned(before, after, tags)

    assert moved == [] or len(moved) == len(after)
    assert {key for keys in moved for key in keys} <= {key for keys in tags for key in keys}


def test_typing_in_the_facts_and_undo_keep_tags_with_their_paragraphs(request_with_facts: Request) -> None:
    opened = OpenRequest(request_with_facts)
    opened.put(("facts", "tags"), [[], ["item.records"], []])
    opened.end_typing()
    for text in ("A\nFirst.\n\nSecond.\nThird.", "A\nB\nFirst.\n\nSecond.\nThird."):
        opened.put(("facts", "narrative"), text, merge=True)

    assert paragraphs_by_key(opened.request)["item.records"] == (4,)
    opened.undo()
    assert paragraphs_by_key(opened.request)["item.records"] == (2,)
    opened.redo()
    assert paragraphs_by_key(opened.request)["item.records"] == (4,)


def test_a_narrative_of_any_length_is_taken_whole_and_can_be_undone(request_with_facts: Request) -> None:
    opened = OpenRequest(request_with_facts)
    opened.put(("facts", "tags"), [[], [], ["item.records"]])
    long = "\n".join(f"Line {number}." for number in range(25_000))

    assert opened.put(("facts", "narrative"), long)
    assert opened.request.facts.narrative == long
    opened.undo()
    assert paragraphs_by_key(opened.request)["item.records"] == (3,)


def test_a_paste_too_long_to_compare_still_keeps_every_tag_somewhere() -> None:
    before = [f"Old {number}." for number in range(1000)]
    after = [f"New {number}." for number in range(1000)]

    moved = realigned(before, after, [["a"], *([] for _ in before[1:-1]), ["b"]])

    assert moved[0] == ["a"]
    assert moved[-1] == ["b"]
