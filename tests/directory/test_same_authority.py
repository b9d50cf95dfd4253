"""Prove that names of authorities are told apart only where they have next to nothing in common."""

from __future__ import annotations

import pytest

from mlawriter.directory.pack_file import shipped
from mlawriter.directory.same_authority import has_nothing_in_common, is_comparable, is_same

NAMES = [entry.authority.name for entry in shipped().states if entry.authority is not None]


@pytest.mark.parametrize(
    "typed",
    [
        "Federal Office of Justice, Mutual Assistance Unit",
        "Office fédéral de la justice",
        "Bundesamt für Justiz",
        "Bundesamt fuer Justiz",
        "Central Authority",
        "International Legal Assistance",
        "FOJ of the Judiciary",
        "司法部",
        "Federal",
        "",
    ],
)
def test_no_alarm_where_a_name_may_be_the_same(typed: str) -> None:
    assert not has_nothing_in_common("Federal Office of Justice", typed)


@pytest.mark.parametrize(
    "typed",
    [
        "Ministry of Foreign Affairs",
        "Office of the Prosecutor General",
        "Attorney General’s Chambers",
        "Police Headquarters",
    ],
)
def test_another_authority_is_told(typed: str) -> None:
    assert has_nothing_in_common("Federal Office of Justice", typed)


@pytest.mark.parametrize(
    ("english", "typed"),
    [
        ("Attorney General", "Solicitor-General, Crown Law Office"),
        ("Ministry of the Interior", "Ministry of Home Affairs"),
        ("Office of the Public Prosecutor", "General Prosecutor's Office"),
        ("Ministry of Justice; Ministry of Public Security", "Ministry of Public Security"),
        ("Office of the Attorney General of the Republic (PGR)", "PGR"),
    ],
)
def test_words_that_mean_much_the_same_are_one(english: str, typed: str) -> None:
    assert not has_nothing_in_common(english, typed)


def test_no_name_that_ships_is_told_apart_from_itself() -> None:
    assert [name for name in NAMES if has_nothing_in_common(name, name) or not is_same(name, name)] == []


def test_case_marks_and_additions_make_no_other_name() -> None:
    assert is_same("Ministry of Justice - DRCI", "MINISTRY OF JUSTICE (DRCI), Brasilia")
    assert not is_same("Ministry of Justice", "Ministry of Foreign Affairs")
    assert not is_same("Ministry of Just", "Ministry of Justice")


def test_names_in_other_letters_cannot_be_compared() -> None:
    assert is_comparable("Ministry", "Ministère") is False
    assert is_comparable("Ministry", "Ministry’s") is True
