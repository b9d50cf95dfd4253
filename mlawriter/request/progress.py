"""Tell how far each step of the wizard has come, from the request and its findings alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mlawriter.core.fields import Choice, Part, is_untouched
from mlawriter.core.findings import Finding, Severity
from mlawriter.i18n.messages import N_
from mlawriter.request.acknowledge import open_warnings
from mlawriter.request.steps import STEPS, Step, is_left_out, step_of

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from mlawriter.request.request import Request


class StepState(Choice):
    """Say how far a step has come."""

    UNTOUCHED = "untouched", N_("Not started")
    EMPTY = "empty", N_("Empty")
    """Seen, nothing entered, nothing needed."""
    COMPLETE = "complete", N_("Complete")
    WARNINGS = "warnings", N_("Warnings")
    BLOCKING = "blocking", N_("Incomplete")
    LEFT_OUT = "left-out", N_("Not in this document")


@dataclass(frozen=True, slots=True)
class Progress:
    """Report one step: its state, and how much stands in the way."""

    step: Step
    state: StepState
    blocking: int = 0
    """Blocking findings on its page."""
    warnings: int = 0
    """Warnings on its page for which no reason was given."""


def progress(
    request: Request, findings: Sequence[Finding], visited: Collection[str] = frozenset()
) -> list[Progress]:
    """Return how far each step has come, in order.

    A step that nobody has filled is untouched until its key is among the `visited`; its findings count all
    the same. A warning with a reason stands in nobody's way.
    """
    wanting = open_warnings(request, findings)
    return [
        _progress(request, step, _count(step, _blocking(findings)), _count(step, wanting), visited)
        for step in STEPS
    ]


def _progress(
    request: Request, step: Step, blocking: int, warnings: int, visited: Collection[str]
) -> Progress:
    if is_left_out(step, request):
        state = StepState.LEFT_OUT
    elif step.key not in visited and not _has_content(request, step):
        state = StepState.UNTOUCHED
    elif blocking:
        state = StepState.BLOCKING
    elif warnings:
        state = StepState.WARNINGS
    elif is_empty(request, step):
        state = StepState.EMPTY
    else:
        state = StepState.COMPLETE
    return Progress(step, state, blocking, warnings)


def _blocking(findings: Sequence[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.severity is Severity.BLOCKING]


def _count(step: Step, findings: Sequence[Finding]) -> int:
    return sum(step_of(finding.path) is step for finding in findings)


def is_empty(request: Request, step: Step) -> bool:
    """Tell whether a step is nothing but a list, to which nothing was added; elsewhere what is preset is an answer."""
    return isinstance(getattr(request, step.parts[0]), list) and not _has_content(request, step)


def _has_content(request: Request, step: Step) -> bool:
    for name in step.parts:
        value = getattr(request, name)
        if not is_untouched(value) if isinstance(value, Part) else bool(value):
            return True
    return False
