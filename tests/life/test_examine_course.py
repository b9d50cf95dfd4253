from __future__ import annotations

from datetime import date
from typing import ClassVar

import pytest

from mlawriter.core.findings import Severity
from mlawriter.life.catalogue import every_check
from mlawriter.life.course_rules import RULES
from mlawriter.life.examine import examine_letter, examine_life
from mlawriter.life.letters.kinds import LETTERS
from mlawriter.life.letters.letter import AboutLetter, Around, Letter
from mlawriter.life.letters.withdrawal import Withdrawal
from mlawriter.request.catalogue import all_rules
from tests.life.conftest import MakeCase
from tests.life.course_examples import CONDITION, EXAMPLES, SENT, LifeExample, events

BY_TITLE = {rule.title: rule for rule in RULES}
NEEDS_A_LETTER = "Other use respects the conditions accepted"


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: f"{one.title}: {one.at}")
def test_rule_speaks_of_the_bad_life_at_its_field(
    example: LifeExample, case_with: MakeCase, today: date
) -> None:
    case = case_with(example.bad)

    found = list(BY_TITLE[example.title].findings(case.life, Around(case, today)))

    assert example.at in [one.path for one in found]
    assert all(one in examine_life(case, today) for one in found)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: f"{one.title}: {one.at}")
def test_rule_is_silent_on_the_good_life(example: LifeExample, case_with: MakeCase, today: date) -> None:
    case = case_with(example.good)

    assert list(BY_TITLE[example.title].findings(case.life, Around(case, today))) == []


def test_each_rule_has_an_example() -> None:
    assert {one.title for one in EXAMPLES} == {rule.title for rule in RULES} - {NEEDS_A_LETTER}


class OtherUse(Letter):
    """Ask for consent to another use, as a letter under paragraph 19 does."""

    about: ClassVar[AboutLetter] = AboutLetter("Other use", "", "", "", paragraphs=("18(19)",))


@pytest.mark.parametrize(
    ("letter", "until", "found"),
    [
        (OtherUse, None, ["H09"]),
        (OtherUse, "2026-12-08", ["H09"]),
        (OtherUse, "2026-12-07", []),
        (Withdrawal, None, []),
    ],
)
def test_condition_that_binds_is_told_beside_a_letter_on_other_use(
    letter: type[Letter], until: str | None, found: list[str], case_with: MakeCase, today: date
) -> None:
    case = case_with({"conditions": [{**CONDITION, "until": until}]})
    case.life.__dict__["letters"] = [letter()]

    assert [one.code for one in examine_life(case, today)] == found


def test_fields_that_are_needed_are_named_in_the_order_of_the_form(case_with: MakeCase, today: date) -> None:
    case = case_with(
        {
            "events": [{}, {"what": "refused", "on": "2026-12-01"}],
            "deadlines": [{}],
            "conditions": [{}],
        }
    )

    found = [(one.code, one.path, one.severity) for one in examine_life(case, today)]

    assert found == [
        ("H01", ("events", 0, "what"), Severity.BLOCKING),
        ("H01", ("events", 0, "on"), Severity.BLOCKING),
        ("H07", ("events", 1, "on"), Severity.WARNING),
        ("H02", ("events", 1, "ground"), Severity.WARNING),
        ("H03", ("deadlines", 0, "on"), Severity.BLOCKING),
        ("H04", ("conditions", 0, "words"), Severity.BLOCKING),
    ]


def test_untouched_life_and_a_life_in_order_are_without_findings(case_with: MakeCase, today: date) -> None:
    assert examine_life(case_with(), today) == []
    assert examine_life(case_with(events(SENT, ("executed", "2026-12-08"))), today) == []


@pytest.mark.parametrize("kind", LETTERS)
def test_empty_letter_lacks_its_language(kind: type, case_with: MakeCase, today: date) -> None:
    assert ("H10", ("language",)) in [
        (one.code, one.path) for one in examine_letter(kind(), case_with(), today)
    ]


def test_every_check_is_listed_once_after_those_of_the_request() -> None:
    checks = every_check()

    assert checks[: len(all_rules())] == all_rules()
    assert len(set(checks)) == len(checks)
    assert {rule.title for rule in RULES} <= {check.title for check in checks}
    assert [check for check in checks if not (check.code and check.title and check.source)] == []
