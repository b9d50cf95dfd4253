from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from mlawriter.casebook import case_file
from mlawriter.casebook.version_2 import to_version_2
from mlawriter.request.basis import Route

OLD = Path(__file__).parent / "version_1"
"""The bundled samples as the first version of the format held them; they stay for ever."""


def words(value: object) -> set[str]:
    """Return every text of plain data, choices and ids among them."""
    if isinstance(value, str):
        return {value}
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return set().union(*map(words, inside))


def basis(**answers: object) -> dict[str, Any]:
    """Return the legal basis that version 2 makes of one of version 1."""
    upgraded: dict[str, Any] = to_version_2({"request": {"basis": answers, "offences": []}})["request"][
        "basis"
    ]
    return upgraded


def routes(ticked: list[str], *borne: str | None) -> list[str | None]:
    offences = [{"id": str(number), "route": route} for number, route in enumerate(borne)]
    upgraded = to_version_2({"request": {"basis": {"routes": ticked}, "offences": offences}})["request"]
    assert len({offence["id"] for offence in upgraded["offences"]}) == len(upgraded["offences"])
    return [offence["route"] for offence in upgraded["offences"]]


@pytest.mark.parametrize("file", sorted(OLD.iterdir()), ids=lambda file: file.stem)
def test_a_file_of_version_1_opens_and_keeps_every_word(file: Path) -> None:
    reading = case_file.read_whole(file)
    held = case_file.validated(reading.content, file).model_dump(mode="json")

    assert reading.version == 1
    assert words(json.loads(file.read_bytes())["request"]) <= words(held)


def test_the_line_of_another_treaty_is_kept_word_for_word() -> None:
    title = "Treaty of Testville, 1 May 1999, article 4"

    (treaty,) = basis(other_treaty="yes", treaty=title)["treaties"]

    assert (treaty["title"], treaty["binding"], treaty["governs"]) == (title, "yes", "yes")


@pytest.mark.parametrize("answer", ["none", "unknown", None])
def test_a_treaty_that_was_not_said_to_bind_is_kept_and_asked_again(answer: str | None) -> None:
    (treaty,) = basis(other_treaty=answer, treaty="T")["treaties"]

    assert (treaty["title"], treaty["binding"]) == ("T", None)


def test_no_treaty_is_made_of_nothing() -> None:
    assert basis(other_treaty="yes", treaty="")["treaties"] == []


@pytest.mark.parametrize(
    ("both", "party"), [("yes", "yes"), ("unknown", "unknown"), ("no", None), (None, None)]
)
def test_the_answer_for_all_protocols_becomes_one_for_each_state(both: str | None, party: str | None) -> None:
    found = basis(routes=["art-5", "protocol-smuggling", "protocol-firearms"], protocol_both=both)

    assert [entry["protocol"] for entry in found["protocols"]] == ["smuggling", "firearms"]
    for entry in found["protocols"]:
        assert (entry["requesting"]["party"], entry["requested"]["party"]) == (party, party)


def test_a_protocol_that_only_an_offence_names_is_kept_too() -> None:
    content = {"basis": {"protocol_both": "yes"}, "offences": [{"route": "protocol-trafficking"}]}

    assert to_version_2({"request": content})["request"]["basis"]["protocols"][0]["protocol"] == "trafficking"


@pytest.mark.parametrize(
    ("ticked", "borne", "kept"),
    [
        (["art-5"], ["art-5", None], ["art-5", None]),
        (["art-5", "art-6"], ["art-5", None], ["art-5", "art-6"]),
        (["art-6"], [None, None], [None, None, "art-6"]),
        (["art-5", "art-6"], [None], [None, "art-5", "art-6"]),
        (["art-5"], [], ["art-5"]),
    ],
)
def test_a_way_that_no_offence_bore_is_not_lost(
    ticked: list[str], borne: list[str | None], kept: list[str | None]
) -> None:
    assert routes(ticked, *borne) == kept


def test_what_an_upgrade_makes_is_a_request() -> None:
    content: dict[str, Any] = {
        "basis": {
            "other_treaty": "yes",
            "treaty": "T",
            "routes": ["protocol-firearms"],
            "protocol_both": "yes",
        },
        "offences": [{"id": "way-protocol-firearms", "route": "art-5"}],
    }

    request = case_file.validated(to_version_2({"request": content}), Path("a.mla")).request

    assert request.routes == (Route.PARTICIPATION, Route.FIREARMS)
    assert [treaty.title for treaty in request.basis.governing] == ["T"]
    assert len(request.basis.protocols_binding) == 1
