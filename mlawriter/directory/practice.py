"""Hold what a State is known to insist on: it may raise the weight of a check, never invent one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Insistence:
    """Record that a State insists on what a check asks for: who says so, and when it was looked up."""

    source: str
    checked: date | None = None


@dataclass(frozen=True, slots=True)
class Practice:
    """Hold what the office recorded of one State's practice, by the code of the check.

    Recorded by the office's own officers: what ships with the program never raises anything.
    """

    insists: Mapping[str, Insistence] = field(default_factory=lambda: MappingProxyType({}))

    def raises(self, code: str) -> bool:
        """Tell whether the State insists on what the check with this code asks for."""
        return code in self.insists


NOTHING_RECORDED = Practice()
