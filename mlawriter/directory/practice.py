"""Hold what a State is known to insist on: it may raise the weight of a check and set a number, never invent one."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from pydantic import ValidationError

from mlawriter.core.findings import Severity
from mlawriter.core.thresholds import OF_REQUESTED_STATE, Thresholds

if TYPE_CHECKING:
    from mlawriter.directory.directory import KnownState

_Value = TypeVar("_Value")


def _none() -> Mapping[str, _Value]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Insistence:
    """Record that a State insists on what a check asks for: who says so, and who looked it up when."""

    source: str
    checked: date | None = None
    initials: str = ""


@dataclass(frozen=True, slots=True)
class OwnNumber:
    """Record a number that a State goes by, with who says so, and who looked it up when."""

    number: int
    source: str = ""
    checked: date | None = None
    initials: str = ""


@dataclass(frozen=True, slots=True)
class Practice:
    """Hold one State's practice: what the office recorded, and beside it what ships.

    What the office recorded raises a check in full. What ships makes a warning of advice and never blocks: a list that is
    out of date must not withhold a letter. Codes and names that this program does not know have no effect.
    """

    insists: Mapping[str, Insistence] = field(default_factory=_none)
    """By the code of the check, from the office itself."""
    numbers: Mapping[str, OwnNumber] = field(default_factory=_none)
    """By the name of the threshold, from the office itself."""
    said: frozenset[str] = frozenset()
    """Codes of the checks on which the State is said to insist by what ships."""
    said_numbers: Mapping[str, int] = field(default_factory=_none)

    def raises(self, code: str) -> bool:
        """Tell whether the office recorded that the State insists on what the check with this code asks for."""
        return code in self.insists

    def weight(self, code: str, severity: Severity) -> Severity:
        """Return what a check that may be raised weighs in requests to the State."""
        if code in self.insists:
            return severity.raised
        if code in self.said and severity is Severity.ADVICE:
            return Severity.WARNING
        return severity

    def thresholds(self, office: Thresholds) -> Thresholds:
        """Return the office's numbers with those of the State in their place; one that cannot be has no effect."""
        numbers = {**self.said_numbers, **{name: one.number for name, one in self.numbers.items()}}
        held = office
        for name in OF_REQUESTED_STATE & numbers.keys():
            try:
                held = Thresholds.model_validate({**held.model_dump(), name: numbers[name]})
            except ValidationError:
                continue
        return held

    def beside(self, state: KnownState) -> Practice:
        """Return it with what ships of a State, as far as somebody stands behind that."""
        habits = frozenset(code for code, known in state.habits.items() if known.verified)
        numbers = {name: known.value for name, known in state.numbers.items() if known.verified}
        if not habits and not numbers:
            return self
        return dataclasses.replace(self, said=habits, said_numbers=MappingProxyType(numbers))

    @property
    def is_recorded(self) -> bool:
        """Tell whether the office recorded anything."""
        return bool(self.insists or self.numbers)


NOTHING_RECORDED = Practice()
"""A practice of which nothing is known."""
