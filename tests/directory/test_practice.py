"""Prove that a State's practice weighs and counts as the office recorded it, and that what ships never blocks."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import pytest

from mlawriter.core.fields import declared
from mlawriter.core.findings import Severity
from mlawriter.core.thresholds import OF_REQUESTED_STATE, Thresholds
from mlawriter.directory.directory import Directory
from mlawriter.directory.pack_file import shipped
from mlawriter.directory.practice import NOTHING_RECORDED, Insistence, OwnNumber, Practice
from mlawriter.directory.told import told
from mlawriter.request.catalogue import all_rules
from tests.request.examples.known import knowing

_SAID = {"sources": ["list"], "as_of": "2026-05-01", "trust": "B"}


def knows(numbers: Mapping[str, int] = MappingProxyType({}), trust: str = "B") -> Practice:
    said = {**_SAID, "trust": trust}
    state = {
        "practice": [{"check": "E06", **said}],
        "numbers": [{"threshold": name, "number": number, **said} for name, number in numbers.items()],
    }
    return NOTHING_RECORDED.beside(knowing(CH=state).state("CH"))


def test_what_ships_makes_a_warning_of_advice_and_never_blocks() -> None:
    practice = knows()

    assert practice.weight("E06", Severity.ADVICE) is Severity.WARNING
    assert practice.weight("E06", Severity.WARNING) is Severity.WARNING
    assert practice.weight("E06", Severity.BLOCKING) is Severity.BLOCKING
    assert practice.weight("G12", Severity.ADVICE) is Severity.ADVICE


def test_the_office_raises_in_full() -> None:
    practice = Practice({"E06": Insistence("Letter")})

    assert practice.weight("E06", Severity.ADVICE) is Severity.WARNING
    assert practice.weight("E06", Severity.WARNING) is Severity.BLOCKING


def test_the_office_counts_before_what_ships_and_that_before_the_default() -> None:
    office = Thresholds(service_lead_days=50, video_lead_days=40)
    practice = knows({"service_lead_days": 70, "video_lead_days": 30})
    own = Practice(numbers={"service_lead_days": OwnNumber(90)})

    assert practice.thresholds(office).service_lead_days == 70
    both = own.beside(
        knowing(CH={"numbers": [{"threshold": "service_lead_days", "number": 70, **_SAID}]}).state("CH")
    )
    assert both.thresholds(office) == Thresholds(service_lead_days=90, video_lead_days=40)
    assert office == Thresholds(service_lead_days=50, video_lead_days=40)


@pytest.mark.parametrize(
    "numbers", [{"days_of_a_newer_list": 3}, {"service_lead_days": 99_999}, {"facts_words_low": 5}]
)
def test_a_number_that_is_not_known_or_cannot_be_has_no_effect(numbers: dict[str, int]) -> None:
    assert knows(numbers).thresholds(Thresholds()) == Thresholds()


def test_what_nobody_verified_has_no_effect() -> None:
    practice = knows({"service_lead_days": 70}, "D")

    assert practice.weight("E06", Severity.ADVICE) is Severity.ADVICE
    assert practice.thresholds(Thresholds()) == Thresholds()


def test_what_ships_names_checks_that_may_be_raised_and_numbers_of_a_state() -> None:
    raisable = {check.code for check in all_rules() if check.raisable}

    habits = {habit.check for entry in shipped().states for habit in entry.practice}
    numbers = {span.threshold: span.number for entry in shipped().states for span in entry.numbers}

    assert habits
    assert habits <= raisable
    assert numbers
    assert numbers.keys() <= OF_REQUESTED_STATE
    Thresholds(**numbers)


def test_what_ships_says_where_it_stands() -> None:
    directory = Directory(shipped())

    for entry in shipped().states:
        known = directory.state(entry.code)
        for one in (*known.habits.values(), *known.numbers.values()):
            assert one.sources
            assert one.as_of is not None
            assert one.verified


def test_numbers_of_a_state_are_numbers_of_the_office() -> None:
    assert {field.name for field in declared(Thresholds)} >= OF_REQUESTED_STATE


def test_both_numbers_are_told_and_the_own_one_counts() -> None:
    own = Practice(numbers={"preservation_days": OwnNumber(120, "Letter", initials="AA")})

    lines = told(Directory(shipped()).state("CA"), own)

    numbers = {(line.value, line.shipped) for line in lines if line.key == "numbers"}
    assert numbers == {(120, 90), (90, None)}
