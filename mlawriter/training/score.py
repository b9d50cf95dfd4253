"""Judge an exercise: what was found, what is missing and why, which faults are left, and how long it took."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mlawriter.core.findings import Severity
from mlawriter.request.acknowledge import open_warnings
from mlawriter.request.examine import examine
from mlawriter.request.request import Request
from mlawriter.training.answer import model_answer
from mlawriter.training.check import Check
from mlawriter.training.planted import is_mended
from mlawriter.training.samples import SCENARIO_DAY

if TYPE_CHECKING:
    from mlawriter.core.fields import Path
    from mlawriter.core.findings import Finding
    from mlawriter.training.scenario import ContentPoint, PlantedFault, Scenario

CONTENT_SHARE = 80
"""Percent of the total that the content counts; the rest is for a letter without faults."""
_COST = {Severity.BLOCKING: 5, Severity.WARNING: 2}
"""Percent that a fault which is left costs, until the rest is used up."""


@dataclass(frozen=True, slots=True)
class Judged:
    """Tell of one point, or one planted fault, whether the request holds it, and where it belongs."""

    wanted: ContentPoint | PlantedFault
    met: bool
    path: Path
    """Where it is put right; empty where it has no place of its own."""


@dataclass(frozen=True, slots=True)
class Score:
    """Hold the judgement of an exercise."""

    judged: tuple[Judged, ...]
    left: tuple[Finding, ...]
    """Blocking findings, and warnings without a reason, that the model answer does not have."""
    total: int
    """Percent: 80 for what was wanted by its weight, 20 for a letter without faults."""

    @property
    def met(self) -> int:
        """Return how many points were found."""
        return sum(one.met for one in self.judged)

    @property
    def missed(self) -> tuple[Judged, ...]:
        """Return the points that were not found."""
        return tuple(one for one in self.judged if not one.met)


def score(scenario: Scenario, request: Request) -> Score:
    """Judge a request by the key of a scenario, on the day on which the scenario plays.

    A point that merely forbids something is met only where the letter says something that was wanted.

    Raises:
        FileProblem: a trainer's own model answer cannot be read.

    """
    model = model_answer(scenario, request.language.tag)
    findings = examine(request, SCENARIO_DAY)
    codes = {finding.code for finding in findings}
    points = [_of_point(point, request, codes) for point in scenario.points]
    said = any(one.met and point.demands for one, point in zip(points, scenario.points, strict=True))
    judged = (
        *(
            replace(one, met=one.met and (said or point.demands))
            for one, point in zip(points, scenario.points, strict=True)
        ),
        *(_of_fault(fault, request, model or Request(), codes) for fault in scenario.faults),
    )
    left = _left(findings, request, model)
    weights = sum(one.wanted.weight for one in judged)
    met = sum(one.wanted.weight for one in judged if one.met)
    lost = sum(_COST[finding.severity] for finding in left)
    clean = max(0, 100 - CONTENT_SHARE - lost)
    # A letter without faults counts as far as it says something.
    total = round((CONTENT_SHARE + clean) * met / weights)
    return Score(judged, left, total)


def _of_point(point: ContentPoint, request: Request, codes: set[str]) -> Judged:
    failed = [check for check in point.checks if not check.holds(request, codes)]
    where = next((path for check in failed or point.checks if (path := check.path(request))), ())
    return Judged(point, not failed, where)


def _of_fault(fault: PlantedFault, request: Request, model: Request, codes: set[str]) -> Judged:
    where = Check(at=fault.at, filled=True).path(request)
    return Judged(fault, is_mended(fault, request, model, codes), where)


def _left(findings: list[Finding], request: Request, model: Request | None) -> tuple[Finding, ...]:
    usual = {
        finding.code
        for finding in (examine(model, SCENARIO_DAY) if model is not None else [])
        if finding.severity in _COST
    }
    blocking = [finding for finding in findings if finding.severity is Severity.BLOCKING]
    return tuple(one for one in (*blocking, *open_warnings(request, findings)) if one.code not in usual)
