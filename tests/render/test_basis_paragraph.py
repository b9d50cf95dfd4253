"""What the letter says of its legal basis, in each branch of the decision."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest

from mlawriter.render.compose import compose
from mlawriter.request.request import Request
from tests.render.test_compose import words

PARTY = {"party": "yes", "adherence": "ratification", "since": "2003-01-29"}
BOTH = {"requesting": PARTY, "requested": PARTY}
OUTSIDE = {"requesting": PARTY, "requested": {"party": "no"}}
TREATY = {"instrument": "bilateral", "title": "Treaty of Testville", "binding": "yes", "governs": "yes"}
EUROPEAN = {"instrument": "european-1959", "binding": "yes"}
UNCAC = {"instrument": "uncac", "articles": "article 46", "binding": "yes"}

UNDER_TREATY = (
    "This request is made under the following treaty, which binds both States: Treaty of Testville."
)
UNDER_18 = "This request is made under article 18 of the United Nations Convention"
IN_ADDITION = "In addition, the requesting State relies on article 18"
MEMBERS = "Both States are Parties to the Convention:"
FULL = "Article 18, paragraphs 9 to 29, of the Convention therefore applies"
RECIPROCITY = "on the basis of reciprocity"
ALSO = "The requesting State also relies on the following treaty"
ALL = (UNDER_TREATY, UNDER_18, IN_ADDITION, MEMBERS, FULL, RECIPROCITY, ALSO)


@dataclass(frozen=True)
class Branch:
    """Pair answers with the sentences that stand in the letter, in this order, and no others of `ALL`."""

    name: str
    basis: dict[str, Any]
    said: tuple[str, ...]
    assurances: tuple[str, ...] = ()
    unsaid: tuple[str, ...] = field(default=())


BRANCHES = (
    Branch("nothing answered", {}, (), unsaid=("Convention", "article")),
    Branch("no other treaty", {**BOTH, "other_treaty": "none"}, (UNDER_18, MEMBERS, FULL)),
    Branch("other treaty not known", {**BOTH, "other_treaty": "unknown"}, (UNDER_18, MEMBERS)),
    Branch("other treaty not answered", BOTH, (UNDER_18, MEMBERS)),
    Branch(
        "other treaty governs",
        {**BOTH, "other_treaty": "yes", "treaties": [TREATY]},
        (UNDER_TREATY, IN_ADDITION, MEMBERS),
    ),
    Branch(
        "several govern, one stands beside",
        {**BOTH, "other_treaty": "yes", "treaties": [UNCAC, EUROPEAN, TREATY]},
        (
            "under the following treaties, which bind both States:",
            "Strasbourg, 20 April 1959",
            "Treaty of Testville",
            IN_ADDITION,
            MEMBERS,
            ALSO,
            "against Corruption (New York, 31 October 2003) – article 46",
        ),
    ),
    Branch(
        "governs by record though the question says none",
        {**BOTH, "other_treaty": "none", "treaties": [TREATY]},
        (UNDER_TREATY, IN_ADDITION, MEMBERS),
    ),
    Branch(
        "in lieu",
        {
            **BOTH,
            "other_treaty": "yes",
            "treaties": [TREATY],
            "in_lieu": True,
            "in_lieu_agreement": "notes of 2 May",
        },
        (UNDER_TREATY, "of that treaty (article 18, paragraph 7)", "notes of 2 May", MEMBERS),
    ),
    Branch(
        "in lieu of several",
        {**BOTH, "other_treaty": "yes", "treaties": [TREATY, EUROPEAN], "in_lieu": True},
        ("following treaties", "of their treaties of mutual legal assistance", MEMBERS),
    ),
    Branch(
        "a State is no Party, another treaty",
        {**OUTSIDE, "other_treaty": "yes", "treaties": [TREATY]},
        (UNDER_TREATY,),
        ("reciprocity",),
        ("Transnational", "article 18"),
    ),
    Branch(
        "a State is no Party, a treaty on certain offences",
        {**OUTSIDE, "treaties": [UNCAC]},
        ("The requesting State relies on the following treaty", "article 46"),
        ("reciprocity",),
        ("Transnational", "article 18"),
    ),
    Branch(
        "a State is no Party, reciprocity",
        OUTSIDE,
        (RECIPROCITY,),
        ("reciprocity",),
        ("Convention", "article"),
    ),
    Branch("a State is no Party, nothing else", OUTSIDE, (), unsaid=("Convention", "article", "Legal basis")),
)


@pytest.mark.parametrize("branch", BRANCHES, ids=lambda branch: branch.name)
def test_each_branch_says_what_was_recorded_and_nothing_else(branch: Branch) -> None:
    given = {"basis": branch.basis, "assurances": {"given": [*branch.assurances]}}
    text = words(compose(Request.model_validate(given), "en")).partition("\nAuthorities")[0]

    places = [text.index(sentence) for sentence in branch.said]
    assert places == sorted(places)
    for sentence in {*ALL, *branch.unsaid} - {*branch.said}:
        assert sentence not in text


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("branch", BRANCHES, ids=lambda branch: branch.name)
def test_each_branch_is_told_in_each_language(branch: Branch, language: str) -> None:
    given = {"basis": branch.basis, "assurances": {"given": [*branch.assurances]}}

    text = words(compose(Request.model_validate(given), language))

    assert "States" not in text
    assert "the Convention" not in text


def test_treaties_beside_the_convention_are_named_only_if_recorded_as_in_force() -> None:
    treaties = [
        UNCAC,
        {"instrument": "budapest", "binding": "no"},
        {"instrument": "un-cybercrime", "binding": "unknown"},
        {"instrument": "drugs-1988"},
    ]
    text = words(compose(Request.model_validate({"basis": {**BOTH, "treaties": treaties}}), "en"))

    assert ALSO in text
    for word in ("Budapest", "Cybercrime", "Narcotic"):
        assert word not in text


def test_a_protocol_is_named_with_the_dates_of_both_states() -> None:
    status = {"party": "yes", "adherence": "ratification", "since": "2003-07-14"}
    protocol = {"protocol": "smuggling", "requesting": status, "requested": status}
    given = {
        "basis": {**BOTH, "protocols": [protocol]},
        "offences": [{"name": "X", "route": "protocol-smuggling"}],
    }
    text = words(compose(Request.model_validate(given), "en"))

    assert "Parties to the following Protocol: Protocol against the Smuggling of Migrants" in text
    assert "Smuggling of migrants (Protocol, article 6)" in text
    assert text.count("14 July 2003") == 2


@pytest.mark.parametrize("party", ["no", "unknown", None])
def test_an_offence_of_a_protocol_is_not_pleaded_unless_both_states_are_its_parties(
    party: str | None,
) -> None:
    protocol = {"protocol": "smuggling", "requesting": PARTY, "requested": {"party": party}}
    given = {
        "basis": {**BOTH, "protocols": [protocol]},
        "offences": [{"name": "X", "route": "protocol-smuggling"}],
    }

    text = words(compose(Request.model_validate(given), "en"))

    assert "fall under the Convention" not in text
    assert "Protocol" not in text


def test_the_extension_to_a_territory_stands_beside_the_date() -> None:
    territory = {**PARTY, "extension": "China; extended to the Region"}
    given = {"basis": {"requesting": PARTY, "requested": territory}, "requested": {"state": "HK"}}

    text = words(compose(Request.model_validate(given), "en"))

    assert "China; extended to the Region" in text


def test_who_confirmed_the_answers_stays_in_the_file() -> None:
    treaty = {**TREATY, "source": "Minute of the treaty office", "confirmed_on": "2026-11-09"}
    basis = {
        **BOTH,
        "status_source": "Status list",
        "confirmed_by": "Treaty desk",
        "confirmed_on": "2026-11-09",
        "treaties": [treaty],
        "treaties_confirmed_by": "Registrar",
    }

    text = words(compose(Request.model_validate({"basis": basis}), "en"))

    for word in ("Minute", "Status list", "Treaty desk", "Registrar", "9 November 2026"):
        assert word not in text
