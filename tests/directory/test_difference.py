"""Prove that two editions are compared value by value."""

from __future__ import annotations

import json
from typing import Any

from mlawriter.directory.difference import Change, Differences, differences
from mlawriter.directory.own_record import OwnRecord, OwnText
from mlawriter.directory.pack_file import read, shipped
from mlawriter.directory.told import spoken
from mlawriter.i18n.translator import translator
from tests.directory.signing import shipped_edition, state_of


def compared(edition: dict[str, Any], own: dict[str, OwnRecord] | None = None) -> Differences:
    return differences(shipped(), read(json.dumps(edition).encode(), "x"), own or {})


def test_the_same_edition_has_no_difference() -> None:
    assert compared(shipped_edition()) == Differences((), (), ())


def test_a_changed_value_stands_with_the_old_and_the_new_one() -> None:
    edition = shipped_edition()
    state_of(edition, "CH")["authority"]["name"] = "Central Office"
    (one,) = compared(edition, {"CH": OwnRecord(authority=OwnText(text="Ours"))}).values

    assert (one.code, one.change, one.line.key, one.own) == ("CH", Change.CHANGED, "authority", True)
    assert one.before is not None
    assert one.after is not None
    assert (one.before.value, one.after.value) == ("Federal Office of Justice", "Central Office")


def test_an_own_record_of_another_field_marks_nothing() -> None:
    edition = shipped_edition()
    state_of(edition, "CH")["authority"]["name"] = "Central Office"
    (one,) = compared(edition, {"CH": OwnRecord(remark=OwnText(text="Ours"))}).values

    assert not one.own


def test_added_and_removed_values_are_told_apart() -> None:
    edition = shipped_edition()
    of_ch = state_of(edition, "CH")
    of_ch["interpol"] = {**of_ch.pop("authority"), "accepts": "yes"}
    del of_ch["interpol"]["name"]
    found = compared(edition)

    assert {(one.line.key, one.change) for one in found.values} == {
        ("interpol", Change.ADDED),
        ("authority", Change.REMOVED),
    }
    assert found.counted == {Change.ADDED: 1, Change.REMOVED: 1}


def test_a_value_printed_again_is_no_change_of_the_value() -> None:
    edition = shipped_edition(issued="2027-05-01")
    state_of(edition, "CH")["authority"]["as_of"] = "2027-04-01"
    (one,) = compared(edition).values

    assert one.change is Change.RESTATED


def test_states_that_come_and_go_are_named() -> None:
    edition = shipped_edition()
    edition["states"] = [state for state in edition["states"] if state["code"] != "TV"]
    found = compared(edition)
    back = differences(read(json.dumps(edition).encode(), "x"), shipped(), {})

    assert (found.states_added, found.states_removed) == ((), ("TV",))
    assert (back.states_added, back.states_removed) == (("TV",), ())
    assert {one.change for one in found.values} == {Change.REMOVED}


def test_each_declaration_is_compared_with_its_own() -> None:
    edition = shipped_edition()
    declared = next(
        state
        for state in edition["states"]
        if len({one["article"] for one in state.get("declarations", ())}) > 1
    )
    declared["declarations"].reverse()
    assert compared(edition) == Differences((), (), ())

    declared["declarations"][0]["note"] = "another note"
    (one,) = compared(edition).values
    assert one.change is Change.RESTATED


def test_a_territory_does_not_repeat_what_changed_for_its_state() -> None:
    edition = shipped_edition()
    state_of(edition, "CN")["treaties"]["untoc"]["act"] = "accession"

    assert [one.code for one in compared(edition).values] == ["CN"]


def test_every_value_can_be_said_in_words() -> None:
    speak = translator("en", "interface")
    nothing = read(json.dumps(shipped_edition(states=[])).encode(), "x")

    for one in differences(nothing, shipped(), {}).values:
        assert one.change is Change.ADDED
        assert spoken(one.line.label, speak)
        assert spoken(one.line.value, speak)
