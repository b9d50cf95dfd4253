"""Hold one figure beside its goal."""

from __future__ import annotations

import operator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_HOLDS: Final[Mapping[str, Callable[[float, float], bool]]] = {"<=": operator.le, ">=": operator.ge}


@dataclass(frozen=True, slots=True)
class Figure:
    """Hold what was measured: one value, or one for each language."""

    name: str
    sign: Literal["<=", ">="]
    goal: float | Mapping[str, float]
    """One for all values, or one for each name."""
    value: float | Mapping[str, float]
    detail: Mapping[str, Any] = field(default_factory=dict)
    """Other readings, and what was measured."""

    @property
    def values(self) -> Mapping[str, float]:
        """Return the values by name."""
        return {"": self.value} if isinstance(self.value, float | int) else self.value

    @property
    def met(self) -> bool:
        """Tell whether every value holds the goal."""
        return all(_HOLDS[self.sign](value, self.goal_of(name)) for name, value in self.values.items())

    def goal_of(self, name: str) -> float:
        """Return the goal of a value."""
        return self.goal if isinstance(self.goal, float | int) else self.goal[name]

    def entry(self) -> dict[str, Any]:
        """Return the figure for the JSON object."""
        return {
            "goal": self._goals,
            "value": self.value,
            "met": self.met,
            **({"detail": self.detail} if self.detail else {}),
        }

    @property
    def _goals(self) -> str | dict[str, str]:
        if isinstance(self.goal, float | int):
            return f"{self.sign} {self.goal:g}"
        return {name: f"{self.sign} {goal:g}" for name, goal in self.goal.items()}
