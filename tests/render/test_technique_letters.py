"""Letters on joint investigations and special techniques propose, and say only what was answered."""

from __future__ import annotations

from typing import Any

import pytest

from mlawriter.render.compose import compose
from mlawriter.render.word import write
from mlawriter.render.word.reading import text_lines
from mlawriter.request.request import Request
from mlawriter.training.samples import load
from tests.reading import plain

BOTH_PARTIES = {"requesting": {"party": "yes"}, "requested": {"party": "yes"}}
KINDS = ("joint-investigation", "controlled-delivery", "undercover", "interception", "observation")


def letter(item: dict[str, Any], basis: dict[str, Any] | None = None) -> str:
    request = Request.model_validate({"basis": basis or BOTH_PARTIES, "items": [item]})
    return plain("\n".join(text_lines(write(compose(request, "en", draft=True)))))


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_item_makes_a_draft_that_proposes(kind: str) -> None:
    text = letter({"kind": kind})

    assert "proposed" in text or "asked to intercept" in text
    assert "must" not in text


@pytest.mark.parametrize("kind", KINDS)
def test_no_article_is_cited_where_a_state_is_not_known_to_be_party(kind: str) -> None:
    text = letter(
        {"kind": kind, "ground": "case"} if kind != KINDS[0] else {"kind": kind}, {"requesting": {}}
    )

    assert "article 19" not in text
    assert "article 20" not in text
    assert "article 4" not in text


@pytest.mark.parametrize(
    ("kind", "article"),
    [
        ("joint-investigation", "20"),
        ("controlled-delivery", "18"),
        ("undercover", "19"),
        ("observation", "17"),
    ],
)
def test_the_second_additional_protocol_is_cited_only_where_it_binds(kind: str, article: str) -> None:
    words = f"article {article} of the Second Additional Protocol"
    binding = {"treaties": [{"instrument": "european-2001", "binding": "yes"}]}
    unknown = {"treaties": [{"instrument": "european-2001", "binding": "unknown"}]}

    assert words in letter({"kind": kind}, {**BOTH_PARTIES, **binding})
    assert words not in letter({"kind": kind}, {**BOTH_PARTIES, **unknown})


def test_the_convention_of_1988_is_cited_for_a_controlled_delivery_where_it_binds() -> None:
    binding = {"treaties": [{"instrument": "drugs-1988", "binding": "yes"}]}

    assert "article 11 of the United Nations Convention against Illicit Traffic" in letter(
        {"kind": "controlled-delivery"}, {**BOTH_PARTIES, **binding}
    )


def test_an_agreement_is_named_and_no_single_decision_is_proposed_beside_it() -> None:
    text = letter({"kind": "undercover", "ground": "agreement", "agreement": "Arrangement of 3 May 2026"})

    assert "Arrangement of 3 May 2026" in text
    assert "decide on it in this case" not in text


@pytest.mark.parametrize(
    ("transit", "words"),
    [
        ("none", "cross the territory of no other State"),
        ("agreed", "have been asked and have agreed"),
        ("asked", "their answers are awaited"),
        ("not-asked", "will be asked before anything moves"),
    ],
)
def test_transit_is_told_as_it_was_answered(transit: str, words: str) -> None:
    assert words in letter({"kind": "controlled-delivery", "transit": transit})


def test_a_joint_investigation_under_an_agreement_speaks_of_no_negotiation() -> None:
    text = letter({"kind": "joint-investigation", "talks": "agreed", "agreement": "Agreement of 3 May 2026"})

    assert "Agreement of 3 May 2026" in text
    assert "Until an agreement has been concluded" not in text


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"observers": "theirs"}, "authorities of the requested State observe"),
        ({"observers": "ours"}, "officers of the requesting State be permitted"),
        (
            {"observers": "ours", "officers": "Two officers.", "arms": "asked"},
            "in self-defence alone",
        ),
    ],
)
def test_who_observes_is_told_as_it_was_answered(fields: dict[str, str], words: str) -> None:
    assert words in letter({"kind": "observation", **fields})


def test_no_officer_crosses_where_the_requested_state_observes() -> None:
    fields = {"observers": "theirs", "officers": "Two officers.", "arms": "asked"}

    assert "Two officers." not in letter({"kind": "observation", **fields})


def test_what_the_sealed_annex_tells_of_an_officer_is_not_in_the_letter() -> None:
    request = load("controlled-delivery", "en")
    secret = request.confidential_annex.entries[0].text
    open_letter = "\n".join(text_lines(write(compose(request, "en"))))
    annex = "\n".join(text_lines(write(compose(request, "en", kind="confidential-annex"))))

    assert "JO-UC-7" in open_letter
    assert secret not in open_letter
    assert secret in annex
