"""A file that cannot serve as a directory is refused in one sentence that names the place; nothing is guessed."""

from __future__ import annotations

import contextlib
import copy
import hashlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlawriter.core.answer import Answer
from mlawriter.directory.pack import Pack
from mlawriter.directory.pack_file import SHIPPED, PackRefused, PackWrong, read, shipped
from mlawriter.directory.treaties import Convention
from mlawriter.i18n.translator import translator

NAME = "edition.json"
DAMAGED = "it is damaged, or its end is missing"
NO_DAY = "a date such as 2026-03-31 is expected"
NOT_PERMITTED = "it is not one of the permitted values"
TWICE = "another entry of the list has the same"
SAID: dict[str, Any] = {"sources": ["list"], "as_of": "2025-05-01", "trust": "B"}
EDITION: dict[str, Any] = {
    "format": "mlawriter-directory",
    "version": 1,
    "issued": "2026-11-22",
    "title": "A small edition",
    "sources": {"list": {"title": "A list of Parties", "as_of": "2025-05-01"}},
    "states": [
        {
            "code": "FR",
            "treaties": {
                "untoc": {"party": "yes", "signed": "2000-12-12", "deposited": "2002-10-29", **SAID},
                "firearms": {"party": "yes", **SAID},
            },
            "numbers": [{"threshold": "notice_days", "number": 30, **SAID}],
            "practice": [{"check": "C10", **SAID}],
        },
        {"code": "BN"},
    ],
}
UNTOC = ("states", 0, "treaties", "untoc")


def with_value(*steps: str | int, value: object) -> bytes:
    """Return the small edition with one value put in place of another."""
    edition = copy.deepcopy(EDITION)
    place: Any = edition
    for step in steps[:-1]:
        place = place[step]
    place[steps[-1]] = value
    return json.dumps(edition).encode()


def without(*steps: str | int) -> bytes:
    """Return the small edition without one value."""
    edition = copy.deepcopy(EDITION)
    place: Any = edition
    for step in steps[:-1]:
        place = place[step]
    del place[steps[-1]]
    return json.dumps(edition).encode()


def refusal(content: bytes) -> PackRefused:
    with pytest.raises(PackRefused) as refused:
        read(content, NAME)
    return refused.value


def told(content: bytes) -> str:
    """Return the sentence in which a file is refused."""
    error, speak = refusal(content), translator("en", "interface")
    reason = speak.text(str(error.params["reason"]))
    return speak.text(error.message, **{**error.params, "reason": reason})


def test_a_small_edition_is_read() -> None:
    pack = read(json.dumps(EDITION).encode(), NAME)

    assert [state.code for state in pack.states] == ["FR", "BN"]
    assert pack.states[0].treaties[Convention.UNTOC].party is Answer.YES


def test_what_ships_is_read_and_written_back_the_same() -> None:
    pack = shipped()

    assert read(pack.model_dump_json(exclude_defaults=True).encode(), SHIPPED) == pack


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        pytest.param(b"", DAMAGED, id="empty"),
        pytest.param(json.dumps(EDITION).encode()[:-7], DAMAGED, id="truncated"),
        pytest.param(json.dumps(EDITION).encode() + b"{}", DAMAGED, id="more behind"),
        pytest.param(json.dumps(EDITION).encode("utf-16"), DAMAGED, id="UTF-16"),
        pytest.param(json.dumps(EDITION).encode().replace(b"small", b"sm\xe4ll"), DAMAGED, id="not UTF-8"),
        pytest.param(b"PK\x03\x04" + bytes(200), DAMAGED, id="zip"),
        pytest.param(with_value("title", value="\ud800"), DAMAGED, id="half a character"),
        *(
            pytest.param(
                json.dumps(EDITION).encode()[:-1] + b',"more":' + b"[" * depth + b"]" * depth + b"}",
                DAMAGED,
                id=f"nested {depth} deep",
            )
            for depth in (300, 900, 45_000)
        ),
        pytest.param(
            with_value("version", value=1).replace(b'"version": 1', b'"version": 1' + b"0" * 6000),
            DAMAGED,
            id="a number of 6,000 digits",
        ),
        pytest.param(b"[]", "it holds something else", id="a list"),
        pytest.param(b"17", "it holds something else", id="a number"),
        pytest.param(b'{"format":"mlawriter request"}', "it holds something else", id="a request"),
        *(
            pytest.param(
                with_value("version", value=version),
                "this version of the program reads no directory of its kind",
                id=f"version {version!r}",
            )
            for version in (2, 0, "1", True, 1.0, None, [1])
        ),
        pytest.param(
            without("version"), "this version of the program reads no directory of its kind", id="no version"
        ),
    ],
)
def test_a_file_that_is_no_edition_is_refused(content: bytes, reason: str) -> None:
    assert not isinstance(refusal(content), PackWrong)
    assert told(content) == (
        f"The file {NAME} cannot serve as a directory of States: {reason}. Nothing was changed."
    )


@pytest.mark.parametrize(
    ("content", "place", "reason"),
    [
        pytest.param(
            json.dumps(EDITION).encode().replace(b'{"code": "FR"', b'{"code": "FR", "code": "DE"'),
            "code",
            TWICE,
            id="a key twice",
        ),
        pytest.param(with_value("states", 1, "code", value="FR"), "FR", TWICE, id="a State twice"),
        pytest.param(
            with_value("states", 1, "code", value="QQ"),
            "QQ",
            "no State or territory has this code",
            id="unknown State",
        ),
        pytest.param(
            with_value("states", 1, "code", value="fr"), "states > 2 > code", NOT_PERMITTED, id="small code"
        ),
        pytest.param(
            with_value(*UNTOC, "sources", value=["press"]),
            "FR > untoc > sources",
            "the source is not in the file’s list of sources",
            id="unknown source",
        ),
        pytest.param(
            with_value(*UNTOC, "deposited", value="2000-11-14"),
            "FR > untoc > deposited",
            "the day is before the treaty was adopted",
            id="before adoption",
        ),
        pytest.param(
            with_value("states", 0, "treaties", "firearms", "signed", value="2001-05-30"),
            "FR > firearms > signed",
            "the day is before the treaty was adopted",
            id="signed before the Protocol was adopted",
        ),
        pytest.param(
            with_value(*UNTOC, "deposited", value="2026-11-23"),
            "FR > untoc > deposited",
            "the day is after the day on which the file was issued",
            id="deposit after issue",
        ),
        pytest.param(
            with_value(*UNTOC, "as_of", value="2026-11-23"),
            "FR > untoc > as_of",
            "the day is after the day on which the file was issued",
            id="printed after issue",
        ),
        pytest.param(
            with_value("sources", "list", "as_of", value="2026-11-23"),
            "list > as_of",
            "the day is after the day on which the file was issued",
            id="source after issue",
        ),
        pytest.param(
            with_value(*UNTOC, "signed", value="2002-10-30"),
            "FR > untoc > signed",
            "the signature is after the deposit",
            id="signed after deposit",
        ),
        pytest.param(
            with_value(*UNTOC, "trust", value="own"),
            "FR > untoc > trust",
            "only an office can mark a value as its own record",
            id="own trust",
        ),
        pytest.param(
            with_value(*UNTOC, "date_trust", value="own"),
            "FR > untoc > date_trust",
            "only an office can mark a value as its own record",
            id="own trust of a day",
        ),
        pytest.param(
            with_value("states", 0, "numbers", value=[EDITION["states"][0]["numbers"][0]] * 2),
            "FR > notice_days",
            TWICE,
            id="a number twice",
        ),
        pytest.param(
            with_value("states", 0, "practice", value=[EDITION["states"][0]["practice"][0]] * 2),
            "FR > C10",
            TWICE,
            id="a habit twice",
        ),
        pytest.param(
            with_value("alpha2", value="FR"),
            "alpha2",
            "this program does not know the field",
            id="unknown column",
        ),
        pytest.param(without("states", 0, "code"), "states > 1 > code", "it is missing", id="no code"),
        pytest.param(without(*UNTOC, "as_of"), "FR > treaties > untoc > as_of", "it is missing", id="no day"),
        pytest.param(without("sources"), "sources", "it is missing", id="no sources"),
        pytest.param(
            with_value("states", 0, "treaties", "police", value=SAID),
            "FR > treaties > police > [key]",
            NOT_PERMITTED,
            id="unknown treaty",
        ),
        pytest.param(
            with_value(*UNTOC, "party", value="unknown"),
            "FR > treaties > untoc > party",
            NOT_PERMITTED,
            id="a row that says not known",
        ),
        *(
            pytest.param(
                with_value(*UNTOC, "deposited", value=day),
                "FR > treaties > untoc > deposited",
                NO_DAY,
                id=f"day {day!r}",
            )
            for day in (
                True,
                0,
                20304000,
                1035849600,
                "1035849600",
                10**30,
                float("inf"),
                "2002-02-30",
                "0000-01-01",
                "2002-10-29T00:00:00",
                "29.10.2002",
                "٢٠٠٢-١٠-٢٩",
                ["2002-10-29"],
            )
        ),
        *(
            pytest.param(
                with_value("states", 0, "numbers", 0, "number", value=number),
                "FR > numbers > 1 > number",
                "a number is expected",
                id=f"number {number!r}",
            )
            for number in (True, "30", 30.5)
        ),
        pytest.param(with_value("states", value={}), "states", "a list is expected", id="no list"),
        pytest.param(
            with_value("states", 0, value=None), "states > 1", "a group of fields is expected", id="no State"
        ),
        pytest.param(with_value("title", value="x" * 2001), "title", "it is too long", id="a long title"),
    ],
)
def test_a_value_that_cannot_be_is_named(content: bytes, place: str, reason: str) -> None:
    assert type(refusal(content)) is PackWrong
    assert told(content) == (
        f"The file {NAME} cannot serve as a directory of States, because of {place}: {reason}. Nothing was changed."
    )


def test_characters_that_turn_or_hide_text_are_cleaned() -> None:
    assert read(with_value("title", value="a\u202eb\x00c\nd"), NAME).title == "abc d"


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    with pytest.raises(PackRefused):
        read(content, NAME)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=8,
)


def places(held: object, way: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Return the way to every value of an edition."""
    steps = held.items() if isinstance(held, dict) else enumerate(held) if isinstance(held, list) else ()
    return [one for step, inner in steps for one in ((*way, step), *places(inner, (*way, step)))]


@given(st.sampled_from(places(EDITION)), JSON)
def test_whatever_stands_in_a_place_is_read_or_refused(place: tuple[str | int, ...], value: object) -> None:
    content = with_value(*place, value=value)

    with contextlib.suppress(PackRefused):
        assert isinstance(read(content, NAME), Pack)


def test_a_newer_form_is_answered_with_a_newer_program() -> None:
    assert refusal(with_value("version", value=2)).advice == "Get a newer version of the program."
    assert "Ask whoever prepared" in refusal(with_value("version", value=0)).advice


def test_the_mark_is_what_the_sum_of_the_file_begins_with() -> None:
    content = json.dumps(EDITION).encode()
    pack, other = read(content, NAME), read(content.replace(b"small", b"large"), NAME)

    assert pack.mark == hashlib.sha256(content).hexdigest()[:8]
    assert other.mark not in {"", pack.mark}
    assert read(json.dumps(EDITION, indent=1).encode(), NAME) == pack
