from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mlawriter.core.findings import Finding, Severity
from mlawriter.request.acknowledge import acknowledge, open_warnings, reason_for, withdraw, withheld
from mlawriter.request.examine import examine
from mlawriter.request.open_request import OpenRequest
from mlawriter.request.request import Request


@pytest.fixture
def opened(complete: Request) -> OpenRequest:
    """Return a request with one warning: the group has two members."""
    complete.scope.count = 2
    return OpenRequest(complete)


def warning(opened: OpenRequest, today: date) -> Finding:
    (finding,) = examine(opened.request, today)
    return finding


def test_warning_withholds_the_signature_copy_until_a_reason_stands(opened: OpenRequest, today: date) -> None:
    finding = warning(opened, today)
    assert withheld(opened.request, [finding]).warnings == (finding,)

    acknowledge(opened, finding, "  Others are not  known yet.\n")

    assert open_warnings(opened.request, [finding]) == []
    assert not withheld(opened.request, [finding])
    assert reason_for(opened.request, finding) == "Others are not  known yet."


def test_reason_must_have_words(opened: OpenRequest, today: date) -> None:
    with pytest.raises(ValueError, match="B12"):
        acknowledge(opened, warning(opened, today), " \n")


def test_blocking_finding_cannot_be_reasoned_away(opened: OpenRequest, today: date) -> None:
    opened.put(("scope", "count"), 3)
    opened.put(("signatory", "authorised"), False)
    finding = warning(opened, today)
    assert finding.severity is Severity.BLOCKING

    with pytest.raises(ValueError, match="A11"):
        acknowledge(opened, finding, "He will be.")
    assert withheld(opened.request, [finding]).blocking == (finding,)


def test_changed_field_asks_again(opened: OpenRequest, today: date) -> None:
    acknowledge(opened, warning(opened, today), "Others are not known yet.")

    opened.put(("scope", "count"), 1)

    finding = warning(opened, today)
    assert open_warnings(opened.request, [finding]) == [finding]
    assert reason_for(opened.request, finding) == ""


def test_reason_follows_an_entry_that_moves(complete: Request, today: date) -> None:
    opened = OpenRequest(complete)
    opened.put(("persons", 4, "nationality"), "")
    acknowledge(opened, warning(opened, today), "Not known.")

    opened.move(("persons",), 4, 0)

    finding = warning(opened, today)
    assert finding.path == ("persons", 0, "nationality")
    assert open_warnings(opened.request, [finding]) == []


def test_second_reason_replaces_the_first(opened: OpenRequest, today: date) -> None:
    finding = warning(opened, today)
    acknowledge(opened, finding, "First.")

    acknowledge(opened, finding, "Second.")

    assert [entry.reason for entry in opened.request.acknowledged] == ["Second."]


def test_reason_can_be_withdrawn_and_undone(opened: OpenRequest, today: date) -> None:
    finding = warning(opened, today)
    acknowledge(opened, finding, "First.")
    withdraw(opened, finding)
    assert open_warnings(opened.request, [finding]) == [finding]

    opened.undo()

    assert reason_for(opened.request, finding) == "First."


def test_advice_withholds_nothing(complete: Request, today: date) -> None:
    complete.requesting.contact.hours = ""
    findings = examine(complete, today)

    assert [finding.severity for finding in findings] == [Severity.ADVICE]
    assert not withheld(complete, findings)


def two_warnings(opened: OpenRequest, today: date) -> list[Finding]:
    """Return two warnings of one rule at one field, each with its own message."""
    first = warning(opened, today)
    return [first, replace(first, message="Another reason to ask.")]


def test_reason_for_one_message_leaves_another_at_the_same_field_open(
    opened: OpenRequest, today: date
) -> None:
    first, second = two_warnings(opened, today)

    acknowledge(opened, first, "First.")

    assert open_warnings(opened.request, [first, second]) == [second]
    assert reason_for(opened.request, second) == ""

    acknowledge(opened, second, "Second.")

    assert (reason_for(opened.request, first), reason_for(opened.request, second)) == ("First.", "Second.")

    withdraw(opened, first)

    assert open_warnings(opened.request, [first, second]) == [first]


def test_reason_in_an_older_file_holds_for_each_message_until_it_is_given_anew(
    opened: OpenRequest, today: date
) -> None:
    first, second = two_warnings(opened, today)
    acknowledge(opened, first, "Old.")
    content = opened.request.model_dump(mode="json")
    del content["acknowledged"][0]["message"]
    old = OpenRequest(Request.model_validate(content))

    assert open_warnings(old.request, [first, second]) == []
    assert reason_for(old.request, second) == "Old."

    acknowledge(old, second, "New.")

    assert reason_for(old.request, second) == "New."
    assert open_warnings(old.request, [first, second]) == [first]
