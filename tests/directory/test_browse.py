"""Filters find what they name, and what is not known is an answer of its own."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from mlawriter.core.answer import Answer
from mlawriter.directory.browse import LISTED, Filter, has_own_record, languages_accepted
from mlawriter.directory.directory import NOTHING_KNOWN, Directory
from mlawriter.directory.own_record import OwnLanguages, OwnMembership, OwnRecord
from mlawriter.directory.pack_file import shipped
from mlawriter.directory.treaties import Convention

TODAY = date(2026, 11, 22)


def found(wanted: Filter, directory: Directory | None = None) -> set[str]:
    directory = directory or Directory(shipped())
    return {code for code in LISTED if wanted.lets_pass(directory.state(code), directory, TODAY)}


def test_an_empty_filter_lets_all_pass() -> None:
    assert found(Filter()) == set(LISTED)
    assert len(LISTED) == 201


def test_each_state_answers_in_one_of_three_ways() -> None:
    answered = {answer: found(Filter(party=answer)) for answer in Answer}

    assert answered[Answer.NO] == {"CG", "PG", "SB", "TV"}
    assert len(answered[Answer.YES]) == 194 + 3  # territories stand as their States do
    assert answered[Answer.UNKNOWN] == set()
    assert sum(map(len, answered.values())) == len(LISTED)


def test_not_known_finds_those_of_which_nothing_is_said() -> None:
    assert found(Filter(party=Answer.UNKNOWN), NOTHING_KNOWN) == set(LISTED)
    own = OwnRecord(treaties={Convention.UNTOC: OwnMembership(party=Answer.UNKNOWN)})
    assert found(Filter(party=Answer.UNKNOWN), Directory(shipped(), {"FR": own})) == {"FR"}


def test_authorities_and_languages_are_those_that_are_known() -> None:
    directory = Directory(shipped())

    assert found(Filter(authority=True)) == {code for code in LISTED if directory.state(code).authority}
    assert "SE" in found(Filter(language="sv"))
    assert "FR" not in found(Filter(language="fr"))
    assert {"sv", "en", "zh"} <= languages_accepted(directory)
    assert all(found(Filter(language=tag)) for tag in languages_accepted(directory))


def test_own_records_are_found_and_their_languages_count() -> None:
    own = {"FR": OwnRecord(languages=OwnLanguages(tags=("fr",))), "DE": OwnRecord()}
    directory = Directory(shipped(), own)

    assert found(Filter(own=True), directory) == {"FR"}
    assert "FR" in found(Filter(language="fr"), directory)
    assert not has_own_record(directory, "DE")
    assert found(Filter(own=True)) == set()


def test_what_was_checked_lately_is_not_old() -> None:
    fresh = OwnRecord(treaties={Convention.UNTOC: OwnMembership(party=Answer.YES, checked=TODAY)})

    assert "FR" in found(Filter(old=True))
    assert "FR" not in found(Filter(old=True), Directory(shipped(), {"FR": fresh}))
    assert found(Filter(old=True), NOTHING_KNOWN) == set()


@pytest.mark.parametrize(
    "wanted",
    [Filter(party=Answer.YES), Filter(authority=True), Filter(language="en"), Filter(old=True)],
)
def test_filters_together_find_what_each_finds(wanted: Filter) -> None:
    both = dataclasses.replace(wanted, language="fr")

    assert found(both) <= found(wanted) & found(Filter(language="fr")) or wanted.language
