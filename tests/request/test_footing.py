from __future__ import annotations

from typing import Any

import pytest

from mlawriter.request.footing import footing
from mlawriter.request.reason import Part, Reason
from mlawriter.request.request import Request

YES = {"party": "yes"}
BOTH = {"requesting": YES, "requested": YES}
TREATY = {"instrument": "bilateral", "title": "Treaty of Testville", "binding": "yes", "governs": "yes"}


def explained(basis: dict[str, Any], **parts: object) -> list[Reason]:
    return footing(Request.model_validate({"basis": basis, **parts}))


def told(reasons: list[Reason], part: Part) -> str:
    """Return the sentences of one sort, filled, in one text."""
    return "\n".join(reason.message.format(**reason.params) for reason in reasons if reason.part is part)


def test_of_an_empty_request_everything_is_open() -> None:
    reasons = footing(Request())

    assert {reason.part for reason in reasons} == {Part.OPEN}
    assert "Is the requesting State a Party?" in told(reasons, Part.OPEN)
    assert "Is the requested State a Party?" in told(reasons, Part.OPEN)


def test_without_another_treaty_article_18_carries_in_full() -> None:
    reasons = explained({**BOTH, "other_treaty": "none"})

    assert told(reasons, Part.CARRIES).startswith("Article 18 of the Convention: no other treaty")


@pytest.mark.parametrize("answer", [None, "unknown"])
def test_while_the_question_of_another_treaty_is_open_nothing_carries(answer: str | None) -> None:
    reasons = explained({**BOTH, "other_treaty": answer})

    assert told(reasons, Part.CARRIES) == ""
    assert "without its paragraphs 9 to 29" in told(reasons, Part.OPEN)


def test_another_treaty_governs_and_the_convention_stands_beside_it() -> None:
    reasons = explained({**BOTH, "other_treaty": "yes", "treaties": [TREATY]})

    assert told(reasons, Part.CARRIES).startswith("Treaty of Testville: it is a treaty")
    assert "paragraphs 9 to 29 not" in told(reasons, Part.BESIDE)


def test_a_governing_treaty_that_is_not_named_yet_is_asked_for() -> None:
    assert "Which treaty" in told(explained({**BOTH, "other_treaty": "yes"}), Part.OPEN)


@pytest.mark.parametrize(
    ("agreement", "part", "words"),
    [
        ("Exchange of notes of 2 May 2026", Part.CARRIES, "both States agreed"),
        ("", Part.OPEN, "When and how did both States agree"),
    ],
)
def test_article_18_carries_instead_of_a_treaty_only_if_the_agreement_is_recorded(
    agreement: str, part: Part, words: str
) -> None:
    basis = {
        **BOTH,
        "other_treaty": "yes",
        "treaties": [TREATY],
        "in_lieu": True,
        "in_lieu_agreement": agreement,
    }
    reasons = explained(basis)

    assert words in told(reasons, part)
    assert "it stays in force" in told(reasons, Part.BESIDE)


def test_where_a_state_is_no_party_nothing_of_the_convention_is_used() -> None:
    reasons = explained({"requesting": YES, "requested": {"party": "no"}})

    assert "cites nothing of it" in told(reasons, Part.UNUSED)
    assert "Nothing carries the request yet" in told(reasons, Part.OPEN)
    assert not any(reason.path[0] in {"offences", "scope"} for reason in reasons)


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"basis": {"treaties": [TREATY]}}, "Treaty of Testville"),
        (
            {"basis": {"treaties": [{"instrument": "uncac", "binding": "yes"}]}},
            "the letter names it for what",
        ),
        ({"basis": {"explanation": "The law of both States."}}, "in your own words"),
        ({"assurances": {"given": ["reciprocity"]}}, "Reciprocity"),
    ],
)
def test_without_the_convention_something_else_can_carry(more: dict[str, Any], words: str) -> None:
    basis = {"requesting": YES, "requested": {"party": "no"}, **more.pop("basis", {})}

    assert words.casefold() in told(explained(basis, **more), Part.CARRIES).casefold()


@pytest.mark.parametrize(
    ("binding", "part"),
    [("yes", Part.BESIDE), ("no", Part.UNUSED), ("unknown", Part.OPEN), (None, Part.OPEN)],
)
def test_a_treaty_beside_the_convention_counts_only_if_it_is_in_force(
    binding: str | None, part: Part
) -> None:
    treaty = {"instrument": "budapest", "binding": binding}
    reasons = explained({**BOTH, "other_treaty": "none", "treaties": [treaty]})

    assert [reason.part for reason in reasons if reason.path[:3] == ("basis", "treaties", 0)] == [part]


@pytest.mark.parametrize(
    ("offence", "part", "words"),
    [
        ({"route": "art-6"}, Part.FOLLOWS, "undertook"),
        ({"route": "serious-crime", "maximum": "term", "years": 4}, Part.FOLLOWS, "four years"),
        ({"route": "serious-crime", "maximum": "term", "years": 3}, Part.OPEN, "for one offence"),
        ({"route": "serious-crime"}, Part.OPEN, "for one offence"),
        ({"route": "protocol-firearms"}, Part.OPEN, "does not plead it"),
        ({}, Part.OPEN, "How do the offences"),
    ],
)
def test_the_way_of_each_offence_is_weighed(offence: dict[str, Any], part: Part, words: str) -> None:
    assert words in told(explained({**BOTH, "other_treaty": "none"}, offences=[offence]), part)


def test_a_protocol_counts_where_both_states_are_its_parties() -> None:
    protocol = {"protocol": "firearms", "requesting": YES, "requested": YES}
    basis = {**BOTH, "protocols": [protocol]}

    reasons = explained(basis, offences=[{"route": "protocol-firearms"}])

    assert "its offences count as offences of the Convention" in told(reasons, Part.FOLLOWS)


def test_group_and_link_are_asked_for_and_the_group_not_for_service_alone() -> None:
    open_points = told(explained(BOTH, items=[{"kind": "documents"}]), Part.OPEN)
    service = told(explained(BOTH, items=[{"kind": "service"}]), Part.OPEN)

    assert "organized criminal group" in open_points
    assert "organized criminal group" not in service
    assert "links the matter" in service


@pytest.mark.parametrize(
    ("kind", "words"), [("spontaneous", "article 18(4) and (5)"), ("proceedings", "article 21")]
)
def test_a_document_of_its_own_kind_rests_on_its_own_article(kind: str, words: str) -> None:
    reasons = explained({**BOTH, "treaties": [TREATY]}, items=[{"kind": kind}])

    assert words in told(reasons, Part.CARRIES)
    assert "Treaty of Testville" not in told(reasons, Part.CARRIES)
    assert not any(reason.path == ("basis", "other_treaty") for reason in reasons)


def test_the_sources_of_the_answers_are_asked_for() -> None:
    assert "Who says so?" in told(explained(BOTH), Part.OPEN)
    assert "Who says so?" not in told(explained({**BOTH, "status_source": "Depositary"}), Part.OPEN)


def test_every_line_leads_to_a_field_and_names_its_source(complete: Request) -> None:
    for reason in footing(complete):
        assert reason.path
        assert reason.source
        assert reason.message.format(**reason.params).endswith((".", "?"))
