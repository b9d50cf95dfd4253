"""Prove that what is known of States warns and advises in plain sentences, and never blocks or gets in the way."""

from __future__ import annotations

from datetime import date

import pytest

from mlawriter.core.answer import Answer
from mlawriter.core.findings import Finding, Severity
from mlawriter.directory.channel import Channel
from mlawriter.directory.directory import NOTHING_KNOWN, Directory
from mlawriter.directory.pack_file import shipped
from mlawriter.directory.states import STATES
from mlawriter.i18n.translator import translator
from mlawriter.request.basis import Route
from mlawriter.request.examine import examine
from mlawriter.request.request import Request
from mlawriter.training.samples import load, samples
from tests.request.examples.known import knowing


def said(findings: list[Finding], language: str = "en") -> list[str]:
    speak = translator(language, "interface")
    return [speak.text(finding.message, **finding.params) for finding in findings]


def added(request: Request, today: date, known: Directory) -> list[Finding]:
    """Return what is found because of what is known."""
    before = examine(request, today)
    return [finding for finding in examine(request, today, directory=known) if finding not in before]


def test_nothing_that_is_known_of_any_state_blocks(complete: Request, today: date) -> None:
    directory = Directory(shipped())
    complete.language.accepted = complete.requested.channel = None
    complete.language.translation = ""

    for state in STATES:
        complete.requested.state = state
        assert Severity.BLOCKING not in {one.severity for one in added(complete, today, directory)}


def test_a_state_without_any_row_gets_no_word_more(complete: Request, today: date) -> None:
    bare = [code for code in STATES if code not in {entry.code for entry in shipped().states}]
    directory = Directory(shipped())
    complete.requesting.state = ""

    for state in [*bare, ""]:
        complete.requested.state = state
        assert added(complete, today, directory) == []


@pytest.mark.parametrize("name", [sample.name for sample in samples()])
def test_samples_are_not_warned_by_what_ships(name: str, today: date) -> None:
    request = load(name, "en")

    found = added(request, request.signatory.dated or today, Directory(shipped()))

    assert [one for one in found if one.severity is not Severity.ADVICE] == []


def test_what_is_known_says_state_value_source_and_day(complete: Request, today: date) -> None:
    complete.language.accepted = None
    complete.language.translation = ""
    known = knowing(
        BR={
            "languages": {
                "tags": ["pt", "es"],
                "sources": ["list"],
                "as_of": "2026-05-01",
                "trust": "B",
                "note": "in writing",
            }
        }
    )

    (finding,) = added(complete, today, known)

    assert said([finding]) == [
        (
            "Brazil accepts Portuguese and Spanish; the letter is in English."
            " Choose a language that is accepted, or enclose a translation."
            " A list, as printed on 1 May 2026; from an official text. Noted there: in writing."
        )
    ]


def test_limits_of_interpol_are_told_with_what_they_are(complete: Request, today: date) -> None:
    complete.requested.channel = Channel.INTERPOL
    limited = {
        "accepts": "limited",
        "sources": ["list"],
        "as_of": "2026-05-01",
        "trust": "B",
        "note": "only for arrest",
    }

    (finding,) = added(complete, today, knowing(BR={"interpol": limited}))

    assert said([finding]) == [
        (
            "Brazil accepts urgent requests through INTERPOL only within limits: only for arrest."
            " A request for assistance may be outside them."
            " A list, as printed on 1 May 2026; from an official text."
        )
    ]


def test_own_record_is_named_as_such_and_wins(complete: Request, today: date) -> None:
    own = {"channel": "diplomatic", "checked": "2026-11-02", "initials": "AA", "source": "Note of 2 November"}
    known = knowing({"BR": {"channel": own}})

    (finding,) = added(complete, today, known)

    assert finding.severity is Severity.WARNING
    assert said([finding]) == [
        (
            "Brazil: requests are wanted through the diplomatic channel. Choose it, or give the reason for another."
            " Your own record, checked on 2 November 2026 by AA. Source: Note of 2 November."
        )
    ]


def test_both_conventions_are_offered_with_the_older_list(complete: Request, today: date) -> None:
    complete.offences[0].route = Route.CORRUPTION
    complete.basis.confirmed_on = today

    found = [one for one in examine(complete, today, directory=Directory(shipped())) if one.code == "B19"]

    assert said(found) == [
        (
            "Both States are listed as Parties to the United Nations Convention against Corruption."
            " If they are, add it here: its article 46 then stands beside article 18."
            " UN Treaty Collection, status of the Convention against Corruption (XVIII-14), as printed on 10 July 2014;"
            " from the records of the depositary."
        )
    ]


def test_nothing_known_is_the_same_as_no_directory(complete: Request, today: date) -> None:
    assert examine(complete, today, directory=NOTHING_KNOWN) == examine(complete, today) == []


@pytest.mark.parametrize(
    ("state", "region", "warned"),
    [
        ("CN", "", True),
        ("CN", "Hong Kong Special Administrative Region", False),
        ("CN", "澳门特别行政区", True),
        ("CN", "Xinjiang", False),
        ("HK", "Hong Kong", False),
        ("MO", "", True),
        ("NL", "Aruba", False),
    ],
)
def test_languages_are_those_of_the_territory_that_is_addressed(
    complete: Request, today: date, state: str, region: str, warned: bool
) -> None:
    complete.requested.state, complete.requested.region = state, region
    complete.language.accepted, complete.language.translation = Answer.YES, ""

    found = added(complete, today, Directory(shipped()))

    assert [one.severity for one in found if one.code == "G11"] == [Severity.WARNING] * warned
