from __future__ import annotations

from datetime import date

import pytest

from mlawriter.request.acknowledge import acknowledge, open_warnings
from mlawriter.request.examine import examine
from mlawriter.request.open_request import OpenRequest
from mlawriter.request.progress import Progress, StepState, progress
from mlawriter.request.request import Request
from mlawriter.request.steps import STEPS, step_of


def of(key: str, steps: list[Progress]) -> Progress:
    return next(entry for entry in steps if entry.step.key == key)


def look(request: Request, today: date, *visited: str) -> list[Progress]:
    return progress(request, examine(request, today), visited)


def test_steps_of_an_empty_request_are_untouched_and_count_what_is_missing(today: date) -> None:
    found = look(Request(), today)

    assert [entry.step for entry in found] == list(STEPS)
    assert {entry.state for entry in found} == {StepState.UNTOUCHED}
    assert of("authorities", found).blocking > 0


def test_step_that_was_visited_says_what_blocks_it(today: date) -> None:
    found = look(Request(), today, "authorities", "annexes")

    assert of("authorities", found).state is StepState.BLOCKING
    assert of("annexes", found).state is StepState.EMPTY
    assert of("persons", found).state is StepState.UNTOUCHED


@pytest.mark.parametrize(
    ("path", "value", "key"),
    [
        (("matter", "subject"), "Fraud", "matter"),
        (("conditions", "urgency", "urgent"), True, "conditions"),
        (("signatory", "seal"), False, "closing"),
        (("use", "proceedings"), ["The trial"], "use"),
    ],
)
def test_one_answer_takes_a_step_out_of_untouched(
    path: tuple[str, ...], value: object, key: str, today: date
) -> None:
    open_request = OpenRequest(Request())
    open_request.put(path, value)

    found = look(open_request.request, today)

    assert [entry.step.key for entry in found if entry.state is not StepState.UNTOUCHED] == [key]


def test_entry_takes_its_step_out_of_untouched(complete: Request, today: date) -> None:
    request = Request(persons=complete.persons[:1])

    assert of("persons", look(request, today)).state is not StepState.UNTOUCHED


def test_warning_weighs_until_a_reason_is_given(complete: Request, today: date) -> None:
    open_request = OpenRequest(complete)
    complete.matter.stage = ""
    warnings = open_warnings(complete, examine(complete, today))
    on_page = [finding for finding in warnings if step_of(finding.path).key == "matter"]
    before = of("matter", look(complete, today))

    for finding in on_page:
        acknowledge(open_request, finding, "Known to both authorities.")

    after = of("matter", look(complete, today))
    assert (before.state, before.warnings) == (StepState.WARNINGS, len(on_page))
    assert (after.state, after.warnings) == (StepState.COMPLETE, 0)


def test_blocking_weighs_more_than_warnings(complete: Request, today: date) -> None:
    complete.matter.stage = ""
    complete.matter.subject = ""

    found = of("matter", look(complete, today))

    assert found.state is StepState.BLOCKING
    assert found.blocking
    assert found.warnings
