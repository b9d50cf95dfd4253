"""Prove that each line on a State says where it comes from, and that what is not known makes none."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType

import pytest

from mlawriter.core.answer import Answer
from mlawriter.directory.directory import NOTHING_KNOWN, Directory
from mlawriter.directory.own_record import OwnLanguages, OwnMembership, OwnRecord, OwnText
from mlawriter.directory.pack_file import shipped
from mlawriter.directory.practice import Insistence, Practice
from mlawriter.directory.states import STATES
from mlawriter.directory.told import (
    BOTH,
    Told,
    Words,
    differs,
    gaps,
    not_known,
    oldest,
    said_by,
    spoken,
    told,
    told_of_both,
)
from mlawriter.directory.treaties import Convention
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.translator import translator

SPEAK = translator("en", "interface")
TODAY = date(2026, 11, 22)


def line_of(state: str, key: str, own: OwnRecord | None = None) -> Told:
    directory = Directory(shipped(), {state: own} if own else None)
    return next(line for line in told(directory.state(state)) if line.key == key)


def says_unknown(line: Told) -> bool:
    return isinstance(line.value, Words) and set(line.value.params.values()) == {Answer.UNKNOWN}


@pytest.mark.parametrize("code", STATES)
def test_every_value_names_its_source_and_day(code: str) -> None:
    known = told(Directory(shipped()).state(code))

    for line in known:
        if line.key not in {"territory", "territories"} and not says_unknown(line):
            assert line.beside
            assert str(min(one.as_of or TODAY for one in line.beside).year) in said_by(line, SPEAK)
        if len(line.beside) == 1:
            assert line.beside[0].sources[0] in said_by(line, SPEAK)
            assert line.verified is ("not verified)" not in spoken(line.value, SPEAK))


def test_what_is_not_known_makes_no_line() -> None:
    state = NOTHING_KNOWN.state("ES")

    assert told(state) == []
    assert len(not_known(state)) == 10


def test_act_days_and_entry_into_force_are_told_of_a_party() -> None:
    line = line_of("AM", "untoc")

    assert (
        spoken(line.value, SPEAK)
        == "Yes. Ratification, deposited on 1 July 2003; in force from 29 September 2003"
    )
    assert said_by(line, SPEAK).endswith("as printed on 27 January 2014; from the records of the depositary.")


def test_a_day_that_nobody_verified_is_marked() -> None:
    assert spoken(line_of("SO", "untoc").value, SPEAK) == "Yes. Day of deposit, not verified: 25 March 2025"
    assert spoken(line_of("CG", "untoc").value, SPEAK) == "No (not verified)"


def test_a_territory_stands_as_its_state_and_the_state_names_it() -> None:
    whole = "Kingdom of the Netherlands"
    assert spoken(line_of("AW", "territory").value, SPEAK) == (
        f"{whole}. Whether a treaty of that State holds here too is not known in this directory"
    )
    assert spoken(line_of("AW", "untoc").label, SPEAK) == f"Party to the Convention ({whole})"
    assert spoken(line_of("HK", "protocols").label, SPEAK) == "Protocols (China)"
    assert "Aruba" in spoken(line_of("NL", "territories").value, SPEAK)


def test_conditions_stand_beside_the_languages() -> None:
    line = line_of("DE", "languages")

    assert spoken(line.value, SPEAK) == "German"
    assert line.note == "in German or with a German translation"


def test_the_own_record_is_told_and_what_ships_beside_it() -> None:
    own = OwnRecord(
        languages=OwnLanguages(
            tags=("en",), source="e-mail", checked=date(2026, 11, 2), initials="AB", note="urgent ones"
        )
    )

    line = line_of("DE", "languages", own)

    assert spoken(line.value, SPEAK) == "English"
    assert said_by(line, SPEAK) == "Your own record, checked on 2 November 2026 by AB. Source: e-mail."
    assert differs(line, SPEAK) == "The directory says otherwise: German."


def test_an_own_record_of_a_party_is_told_beside_what_ships() -> None:
    own = OwnRecord(treaties={Convention.UNTOC: OwnMembership(party=Answer.NO)})

    line = line_of("DE", "untoc", own)

    assert spoken(line.value, SPEAK) == "No"
    assert said_by(line, SPEAK) == "Your own record, without a day. No source recorded."
    assert "14 June 2006" in differs(line, SPEAK)


def test_an_authority_under_another_convention_comes_to_the_front_where_no_other_is_known() -> None:
    assert line_of("CG", "uncac_authority").at_once
    assert not line_of("ES", "uncac_authority").at_once


def test_declarations_on_assistance_come_first() -> None:
    for code in STATES:
        declared = [line for line in told(Directory(shipped()).state(code)) if line.key == "declarations"]
        assert [line.at_once for line in declared] == sorted(
            (line.at_once for line in declared), reverse=True
        )


def test_practice_is_told_in_the_words_of_the_check() -> None:
    practice = Practice(MappingProxyType({"G05": Insistence("note of 3 May", date(2026, 5, 3))}))

    lines = told(NOTHING_KNOWN.state("ES"), practice, {"G05": "A certified translation is enclosed"})

    assert [spoken(line.value, SPEAK) for line in lines] == ["A certified translation is enclosed"]
    assert "note of 3 May" in said_by(lines[0], SPEAK)


def test_both_parties_are_told_with_the_later_day() -> None:
    directory = Directory(shipped())

    line = told_of_both(directory, "FR", "DE")

    assert spoken(line.label, SPEAK) == BOTH
    assert spoken(line.value, SPEAK) == "Yes, both bound from 14 July 2006"
    assert spoken(told_of_both(directory, "FR", "CG").value, SPEAK) == "No (not verified)"
    assert spoken(told_of_both(NOTHING_KNOWN, "FR", "CG").value, SPEAK) == "Not known"


def test_the_oldest_day_is_told_once_it_is_over_twelve_months() -> None:
    fresh = OwnRecord(remark=OwnText(text="Call first", checked=date(2026, 11, 2)))
    lines = [line_of("DE", "remark", fresh)]

    assert oldest(lines, TODAY) is None
    assert oldest([*lines, line_of("DE", "authority")], TODAY) == date(2025, 5, 1)


@pytest.mark.parametrize("tag", [language.tag for language in LANGUAGES])
def test_lines_are_spoken_in_every_language(tag: str) -> None:
    speak = translator(tag, "interface")

    for code in ("CN", "HK", "NL", "SO", "AM"):
        for line in told(Directory(shipped()).state(code)):
            assert spoken(line.label, speak)
            assert "{" not in spoken(line.value, speak) + said_by(line, speak)


def test_treaties_of_which_nothing_is_known_are_gaps_too() -> None:
    said = gaps(Directory(shipped()).state("GB"), SPEAK)

    assert said.startswith(
        "Not known in this directory: Party to the Protocol on firearms, Designated authority"
    )


def test_the_european_union_is_a_party_that_nobody_asks() -> None:
    state = Directory(shipped()).state("EU")

    assert "requests go to its member States" in spoken(told(state)[0].value, SPEAK)
    assert gaps(state, SPEAK) == ""
    assert "Ask its embassy" not in gaps(NOTHING_KNOWN.state("EU"), SPEAK)
