"""List every check of the program: what fields declare, what types of assistance check, what the request checks."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from pydantic import BaseModel

from mlawriter.assistance.types import TYPES
from mlawriter.core.fields import Need, declared
from mlawriter.core.findings import SEVERITY_OF_NEED, Severity
from mlawriter.i18n.messages import Message
from mlawriter.request.request import Request
from mlawriter.request.rules import iter_rules

LEFT_OUT: Mapping[str, str] = MappingProxyType(
    {
        "A14": "A tick box adds the otherwise competent authority; only the officer knows how sure they are.",
        "D02": "It says what must not fire: facts are not asked where service alone is.",
        "F60": "The three modes of article 13 are types of their own; choosing one is choosing the mode.",
        "G20": "Page numbers, reference and classification stand on every page of every document; tests prove it.",
        "G22": "An exported document holds no hidden data; tests read it back and prove it.",
        "G23": "The export and the command line compare texts with approvals, which stand beside the request (docs/approval.md).",
        "G27": "The contact for questions is that of A10.",
        "G29": "It concerns the time after the request was sent.",
        "G30": "What is typed is cleaned and composed as it comes in; marks of direction are the printers' work.",
    }
)
"""Codes of the list of checks that practice suggests which no check bears, each with the reason."""
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


@functools.cache
def titles() -> Mapping[str, Message]:
    """Return what each check is of, by its code: the name of the field that it wants filled, else its own title."""
    labels = {
        field.ui.missing: field.ui.label
        for part in parts_of(Request)
        for field in declared(part)
        if field.ui.need is not Need.OPTIONAL
    }
    return {check.code: labels.get(check.title, check.title) for check in reversed(all_rules())}


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
