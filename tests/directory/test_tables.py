"""What the directory answers is what the tables say, row by row, and nothing else."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from mlawriter.core.answer import Answer
from mlawriter.directory.channel import Accepts, Channel
from mlawriter.directory.directory import Directory, Known, Party
from mlawriter.directory.pack import Declares
from mlawriter.directory.pack_file import shipped
from mlawriter.directory.provenance import Trust
from mlawriter.directory.states import STATES, TERRITORIES
from mlawriter.directory.treaties import PROTOCOLS, Adherence, Convention

TABLES = Path(__file__).resolve().parents[2] / "packaging" / "directory"
PROTOCOL = {"TIP": Convention.TRAFFICKING, "SOM": Convention.SMUGGLING, "FA": Convention.FIREARMS}
CODES = ("EU", *STATES)
Row = dict[str, str]


def rows(table: str) -> list[Row]:
    with (TABLES / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def by_code(table: str) -> dict[str, Row]:
    found = {row["alpha2"]: row for row in rows(table)}
    assert len(found) == len(rows(table))
    return found


TITLES = {row["key"]: row["title"] for row in rows("sources")}
MEMBERSHIPS: list[tuple[Convention, Row]] = [
    *((Convention.UNTOC, row) for row in rows("untoc_parties")),
    *((PROTOCOL[row["protocol"]], row) for row in rows("untoc_protocols")),
    *((Convention.UNCAC, row) for row in rows("uncac_parties")),
    *((Convention.DRUGS, row) for row in rows("drugs1988_parties")),
]
LISTED = {(treaty, row["alpha2"]) for treaty, row in MEMBERSHIPS}


@pytest.fixture(scope="module")
def directory() -> Directory:
    return Directory(shipped())


def day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def assert_said(known: Known[Any], row: Row, trust: str = "") -> None:
    """Compare what stands beside a value with its row."""
    first, *others = (TITLES[key] for key in row["source"].split(";"))
    reference = row.get("reference", "")
    assert known.sources == (f"{first}, {reference}" if reference else first, *others)
    assert known.as_of == day(row["as_of"])
    assert known.trust.value == (trust or row["trust"])
    assert known.note == row["note"]
    assert not known.own
    assert not known.initials
    assert known.shipped is None


@pytest.mark.parametrize(
    ("treaty", "row"), MEMBERSHIPS, ids=[f"{treaty}-{row['alpha2']}" for treaty, row in MEMBERSHIPS]
)
def test_a_row_of_a_treaty_is_answered(treaty: Convention, row: Row, directory: Directory) -> None:
    known = directory.state(row["alpha2"]).party(treaty)

    assert known is not None
    assert_said(known, row, row.get("listed_trust", ""))
    assert known.verified
    assert known.value.answer is Answer.YES
    assert known.value.through == ""
    assert known.value.signed == day(row.get("signature_date", ""))
    act = row["action"]
    assert known.value.act == (None if act in ("", "formal confirmation") else Adherence(act))
    hidden = row["trust"] == Trust.UNVERIFIED
    assert known.value.deposited == (None if hidden else day(row["date"]))
    assert known.value.unverified == (day(row["date"]) if hidden else None)
    if hidden or not row["date"] or act == "succession":
        assert known.value.binds_from is None
    elif "entry_into_force" in row:
        assert known.value.binds_from == day(row["entry_into_force"])
    else:
        assert known.value.binds_from is not None
        assert known.value.binds_from - date.fromisoformat(row["date"]) >= treaty.wait


def test_days_that_nobody_has_verified_are_those_of_six_states(directory: Directory) -> None:
    hidden = {
        code
        for code in CODES
        if (known := directory.state(code).party(Convention.UNTOC)) is not None and known.value.unverified
    }

    assert hidden == {"FJ", "KP", "PS", "PW", "SO", "WS"}


@pytest.mark.parametrize("row", rows("untoc_non_parties"), ids=lambda row: row["alpha2"])
def test_who_is_no_party_is_labelled_as_unverified(row: Row, directory: Directory) -> None:
    known = directory.state(row["alpha2"]).party(Convention.UNTOC)

    assert known is not None
    assert_said(known, row)
    assert known.value == Party(Answer.NO)
    assert known.trust is Trust.UNVERIFIED
    assert not known.verified


@pytest.mark.parametrize("treaty", list(Convention))
def test_an_absent_row_is_not_known(treaty: Convention, directory: Directory) -> None:
    elsewhere = {(treaty, row["alpha2"]) for row in rows("untoc_non_parties") if treaty is Convention.UNTOC}
    for code in CODES:
        if (treaty, TERRITORIES.get(code, code)) not in LISTED | elsewhere:
            assert directory.state(code).party(treaty) is None


def authorities() -> Iterator[tuple[str, str, Row]]:
    yield from ((code, row["name_en"], row) for code, row in by_code("untoc_central_authorities").items())


def test_authorities_are_those_of_the_table(directory: Directory) -> None:
    named = {code: (name, row) for code, name, row in authorities() if name}
    for code in CODES:
        known = directory.state(code).authority
        assert (known is not None) == (code in named), code
        if known is not None:
            assert known.value == named[code][0]
            assert_said(known, named[code][1])


def test_no_address_ships(directory: Directory) -> None:
    assert not any(directory.state(code).address or directory.state(code).remark for code in CODES)


def test_two_states_ask_for_the_diplomatic_channel_and_no_older_entry_does(directory: Directory) -> None:
    asked = {code: known for code in CODES if (known := directory.state(code).channel) is not None}

    assert set(asked) == {"BF", "YE"}
    assert {known.value for known in asked.values()} == {Channel.DIPLOMATIC}
    assert_said(asked["BF"], by_code("untoc_central_authorities")["BF"])


def tags(row: Row) -> tuple[str, ...]:
    """Return the tags of a row."""
    return tuple(row["languages"].split(";"))


def test_languages_are_those_of_the_table_in_its_order(directory: Directory) -> None:
    table = by_code("untoc_languages")
    for code in CODES:
        known = directory.state(code).languages
        assert (known is not None) == (code in table), code
        if known is not None:
            assert known.value == tags(table[code])
            assert_said(known, table[code])


def test_interpol_is_known_of_nine_and_no_of_none(directory: Directory) -> None:
    table = by_code("untoc_interpol")
    for code in CODES:
        known = directory.state(code).interpol
        assert (known is not None) == (code in table), code
        if known is not None:
            assert known.value is Accepts(table[code]["accepts"])
            assert known.value is not Accepts.NO
            assert_said(known, table[code])


def test_declarations_are_those_of_the_table(directory: Directory) -> None:
    table = defaultdict(list)
    for row in rows("untoc_declarations"):
        table[row["alpha2"]].append(row)
    for code in CODES:
        declared = directory.state(code).declarations
        assert len(declared) == len(table[code]), code
        for known, row in zip(declared, table[code], strict=True):
            assert (known.value.article, known.value.says) == (row["article"], Declares(row["value"]))
            assert_said(known, row)


def test_what_was_notified_under_the_other_convention_is_kept_apart(directory: Directory) -> None:
    table = by_code("uncac_authorities_languages")
    for code in CODES:
        state, row = directory.state(code), table.get(code, {})
        assert (state.uncac_authority.value if state.uncac_authority else "") == row.get(
            "central_authority_en", ""
        ), code
        assert (state.uncac_languages is not None) == bool(row.get("languages")), code
        if state.uncac_languages is not None:
            assert state.uncac_languages.value == tags(table[code])
        for known in (state.uncac_authority, state.uncac_languages):
            if known is not None:
                assert_said(known, table[code])


def test_practice_is_known_where_the_table_has_a_row(directory: Directory) -> None:
    table = rows("practice")
    for code in CODES:
        state = directory.state(code)
        assert set(state.habits) == {row["check"] for row in table if row["alpha2"] == code} - {""}
        assert set(state.numbers) == {row["threshold"] for row in table if row["alpha2"] == code} - {""}


@pytest.mark.parametrize(("territory", "state"), TERRITORIES.items())
def test_a_territory_stands_as_its_state_does_and_has_an_authority_of_its_own(
    territory: str, state: str, directory: Directory
) -> None:
    for treaty in Convention:
        own, through = directory.state(state).party(treaty), directory.state(territory).party(treaty)
        assert (own is None) == (through is None)
        if own is not None and through is not None:
            assert through.value.through == state
            assert through.value.binds_from == own.value.binds_from
            assert through.sources == own.sources
    assert directory.state(territory).authority is not None
    assert directory.state(territory).territory_of == state
    assert directory.state(state).territory_of == ""


def test_every_code_of_the_tables_is_one_that_the_program_knows() -> None:
    codes = {
        row["alpha2"] for path in TABLES.glob("*.csv") if path.stem != "sources" for row in rows(path.stem)
    }

    assert codes <= set(CODES)
    assert len(set(STATES)) == len(STATES) == 200


def test_who_is_party_to_a_protocol_is_party_to_the_convention(directory: Directory) -> None:
    for code in CODES:
        state = directory.state(code)
        if any(state.party(protocol) for protocol in PROTOCOLS):
            assert (known := state.party(Convention.UNTOC)) is not None
            assert known.value.answer is Answer.YES


def test_coverage_is_that_of_the_tables(directory: Directory) -> None:
    parties = [
        known.value
        for code in CODES
        if code not in TERRITORIES and (known := directory.state(code).party(Convention.UNTOC)) is not None
    ]

    assert sum(party.answer is Answer.YES for party in parties) == len(rows("untoc_parties")) == 194
    assert sum(party.answer is Answer.NO for party in parties) == 4
    assert directory.state("ZZ").party(Convention.UNTOC) is None
