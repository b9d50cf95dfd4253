"""List every check of the program, those of the course of a case and of its letters included."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from mlawriter.core.fields import Need, Part, declared
from mlawriter.core.findings import SEVERITY_OF_NEED, Rule
from mlawriter.life.case import Life
from mlawriter.life.course_rules import RULES
from mlawriter.life.letters.kinds import LETTERS
from mlawriter.life.letters.rules import COMMON
from mlawriter.request.catalogue import Check, all_rules, parts_of


def every_check() -> list[Check]:
    """Return every check once: those of the request, then those of what became of it, each in the order of its code."""
    known = all_rules()
    return [*known, *sorted({*_declared(), *_rules()} - {*known}, key=_order)]


def _declared() -> Iterator[Check]:
    roots: tuple[type[Part], ...] = (Life, *LETTERS)
    for root in roots:
        for part in parts_of(root):
            for field in declared(part):
                ui = field.ui
                if ui.need is not Need.OPTIONAL:
                    yield Check(ui.code, SEVERITY_OF_NEED[ui.need], ui.source, ui.missing, ui.raisable)


def _rules() -> Iterator[Check]:
    rules: list[Rule[Any, Any]] = [*RULES, *COMMON]
    for letter in LETTERS:
        rules.extend(letter.about.rules)
    for rule in rules:
        yield Check(rule.code, rule.severity, rule.source, rule.title, rule.raisable)


def _order(check: Check) -> tuple[str, int, str]:
    return check.code, check.severity.rank, check.title
