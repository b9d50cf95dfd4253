from __future__ import annotations

from datetime import date

import pytest

from mlawriter.assistance.types import TYPES, kind_of, type_of
from mlawriter.core.findings import Finding
from mlawriter.request.request import Request
from mlawriter.request.rules import Surroundings
from tests.assistance.examples import ItemExample, every_example

EXAMPLES = every_example()

TODAY = date(2026, 11, 22)


def found(
    example: ItemExample, fields: dict[str, object], around: dict[str, object] | None = None
) -> list[Finding]:
    surroundings = example.request if around is None else around
    request = Request.model_validate({**surroundings, "items": [{"kind": example.kind, **fields}]})
    (rule,) = (rule for rule in type_of(example.kind).about.rules if rule.title == example.title)
    return list(rule.findings(request.items[0], Surroundings(request, TODAY)))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.title)
def test_rule_speaks_of_the_bad_item_at_its_field(example: ItemExample) -> None:
    findings = found(example, example.bad)

    assert example.at in [finding.path for finding in findings]
    for finding in findings:
        assert finding.message.format(**finding.params).endswith(".")


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.title)
def test_rule_is_silent_on_the_good_item(example: ItemExample) -> None:
    assert found(example, example.good, example.good_request) == []


def test_each_rule_of_a_type_has_an_example() -> None:
    declared = {(kind_of(kind), rule.title) for kind in TYPES for rule in kind.about.rules}

    assert {(example.kind, example.title) for example in EXAMPLES} == declared


@pytest.mark.parametrize(
    "number",
    ["CH37 8999 0004 4173 0251 8", "CH4989990004417302690"],
)
def test_iban_is_read_with_and_without_blanks(number: str) -> None:
    example = next(each for each in EXAMPLES if each.title == "IBAN and BIC are well-formed")

    assert found(example, {"sort": "bank", "accounts": [{"identifier": "iban", "number": number}]}) == []
