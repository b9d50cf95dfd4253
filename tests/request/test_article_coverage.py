from __future__ import annotations

import pytest

from mlawriter.core.fields import Path
from mlawriter.core.findings import Finding, Severity
from mlawriter.request.coverage import Covered, State, coverage
from mlawriter.request.open_request import OpenRequest
from mlawriter.request.places import value_at
from mlawriter.request.request import Request


def letter(request: Request, wanted: str) -> Covered:
    return next(each for each in coverage(request) if each.letter == wanted)


def test_complete_request_covers_all_six_letters(complete: Request) -> None:
    assert [(each.letter, each.state) for each in coverage(complete)] == [
        (name, State.COVERED) for name in "abcdef"
    ]


def test_empty_request_misses_what_it_must_have() -> None:
    states = {each.letter: each.state for each in coverage(Request())}

    assert states == dict.fromkeys("abcdf", State.MISSING) | {"e": State.NOT_NEEDED}


@pytest.mark.parametrize(
    ("wanted", "path", "value"),
    [
        ("a", ("requesting", "name"), ""),
        ("b", ("conducting", 0, "functions"), " "),
        ("b", ("matter", "nature"), None),
        ("b", ("conducting",), []),
        ("c", ("facts", "narrative"), ""),
        ("d", ("items",), []),
        ("e", ("persons", 5, "nowhere_because"), ""),
        ("f", ("items", 2, "purpose"), ""),
    ],
)
def test_letter_is_missing_when_one_of_its_fields_is_empty(
    wanted: str, path: Path, value: object, complete: Request
) -> None:
    OpenRequest(complete).put(path, value)

    assert letter(complete, wanted).state is State.MISSING
    assert letter(complete, wanted).missing


def test_facts_are_not_needed_for_service_alone(complete: Request) -> None:
    complete.items = [item for item in complete.items if item.kind == "service"]

    assert letter(complete, "c").state is State.NOT_NEEDED


def test_reason_for_unknown_identity_covers_letter_e(complete: Request) -> None:
    assert ("persons", 5, "unknown_because") in letter(complete, "e").carried_by


def test_each_path_leads_to_a_value(complete: Request) -> None:
    for each in coverage(complete):
        for path in each.carried_by:
            assert value_at(complete, path)


def test_a_letter_is_not_covered_while_a_blocking_finding_stands_under_it(complete: Request) -> None:
    documents = next(index for index, item in enumerate(complete.items) if item.kind == "documents")
    path = ("items", documents, "holder")
    missing = Finding("F40", path, Severity.BLOCKING, "", source="UNTOC 18(15)(d)")

    found = {each.letter: each for each in coverage(complete, [missing])}

    assert found["d"].state is State.MISSING
    assert path in found["d"].missing
    assert found["e"].state is State.COVERED
