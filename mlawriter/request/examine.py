"""Examine a request: what is missing by declaration, and what the rules find."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from mlawriter.core.fields import Path, Ui
from mlawriter.core.findings import SEVERITY_OF_NEED, Finding, Rule, Severity
from mlawriter.core.thresholds import Thresholds
from mlawriter.directory.directory import NOTHING_KNOWN, Directory
from mlawriter.directory.practice import NOTHING_RECORDED, Practice
from mlawriter.request.earlier import NOTHING_EARLIER, Earlier
from mlawriter.request.places import position
from mlawriter.request.rules import RequestRule, Surroundings, iter_rules
from mlawriter.request.steps import STEPS
from mlawriter.request.texts import Stretches, gather

if TYPE_CHECKING:
    from mlawriter.request.request import Request

_PAGES: Mapping[str | int, int] = {part: index for index, step in enumerate(STEPS) for part in step.parts}


def examine(
    request: Request,
    today: date,
    thresholds: Thresholds | None = None,
    practice: Practice = NOTHING_RECORDED,
    last: Stretches | None = None,
    directory: Directory = NOTHING_KNOWN,
    earlier: Earlier = NOTHING_EARLIER,
) -> list[Finding]:
    """Return the findings of a request, in the order of its pages and fields.

    `thresholds` are the numbers that hold for the requested State, `practice` what it is known to insist on: it raises checks
    that may be raised. Every rule looks at every request; nothing here raises, translates or reads the clock. `last`
    holds the texts that were searched before, of this request or another, and is brought up to date: it makes an
    examination quicker and never another. `directory` is what is known of States: it warns and advises, and never blocks.
    `earlier` is what the office's register knows of other requests; it never blocks either.
    """
    gathered = gather(request)
    around = Surroundings(request, today, thresholds or Thresholds(), gathered, last, directory, earlier)
    findings = [
        Finding(
            field.ui.code, path, _weight_of_gap(field.ui, practice), field.ui.missing, source=field.ui.source
        )
        for path, field in gathered.empty
    ]
    for request_rule in _rules():
        weight = _weight(request_rule, practice)
        findings.extend(request_rule.findings(request, around, weight=weight))
    for index, item in enumerate(request.items):
        for item_rule in item.about.rules:
            weight = _weight(item_rule, practice)
            findings.extend(item_rule.findings(item, around, ("items", index), weight=weight))
    if request.document:
        findings = [finding for finding in findings if not request.leaves_out(finding.path)]
    return sorted(
        findings,
        key=lambda finding: (_page(finding.path), position(request, finding.path), finding.severity.rank),
    )


def _weight(check: Rule[Any, Any], practice: Practice) -> Severity:
    return practice.weight(check.code, check.severity) if check.raisable else check.severity


def _weight_of_gap(ui: Ui, practice: Practice) -> Severity:
    severity = SEVERITY_OF_NEED[ui.need]
    return practice.weight(ui.code, severity) if ui.raisable else severity


@functools.cache
def _rules() -> tuple[RequestRule, ...]:
    return tuple(iter_rules())


def _page(path: Path) -> int:
    return _PAGES.get(path[0], len(STEPS)) if path else len(STEPS)
