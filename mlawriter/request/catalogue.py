"""List every check of the program: what fields declare, what types of assistance check, what the request checks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import BaseModel

from mlawriter.assistance.types import TYPES
from mlawriter.core.fields import Need, declared
from mlawriter.core.findings import SEVERITY_OF_NEED, Severity
from mlawriter.i18n.messages import Message
from mlawriter.request.request import Request
from mlawriter.request.rules import iter_rules

_CODE = re.compile(r"(\D*)(\d*)")


@dataclass(frozen=True, slots=True)
class Check:
    """Describe one check, for lists and pages; `title` is the sentence of the finding where a field is empty."""

    code: str
    severity: Severity
    source: str
    title: Message
    raisable: bool = False
    """Whether the recorded practice of the requested State may weigh it more heavily."""


def all_rules() -> list[Check]:
    """Return every check once, in the order of codes: A2 before A10."""
    found = {*_declared(), *_of_types(), *_of_request()}
    return sorted(found, key=lambda check: (*_natural(check.code), check.severity.rank, check.title))


def parts_of(part: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """Yield a part and all parts that its fields can hold, each once, in the order in which they are asked."""
    seen: set[type[BaseModel]] = set()
    waiting = [part]
    while waiting:
        current = waiting.pop(0)
        if current in seen:
            continue
        seen.add(current)
        yield current
        for field in declared(current):
            waiting.extend(kind for kind in field.kinds if issubclass(kind, BaseModel))


def _declared() -> Iterator[Check]:
    for part in parts_of(Request):
        for field in declared(part):
            ui = field.ui
            if ui.need is not Need.OPTIONAL:
                yield Check(ui.code, SEVERITY_OF_NEED[ui.need], ui.source, ui.missing, ui.raisable)


def _of_types() -> Iterator[Check]:
    for assistance in TYPES:
        for rule in assistance.about.rules:
            yield Check(rule.code, rule.severity, rule.source, rule.title, rule.raisable)


def _of_request() -> Iterator[Check]:
    for rule in iter_rules():
        yield Check(rule.code, rule.severity, rule.source, rule.title, rule.raisable)


def _natural(code: str) -> tuple[str, int]:
    letters, digits = _CODE.match(code).groups()  # type: ignore[union-attr] # the pattern matches anything
    return letters, int(digits or 0)
