"""List, for each rule of a type of assistance, an item of which it speaks and one of which it does not.

Each module here holds the examples of one type, or of a few that belong together, under the name `EXAMPLES`.
"""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import dataclass, field
from typing import Any

from mlawriter.core.fields import Path


@dataclass(frozen=True)
class ItemExample:
    """Pair two items: of `bad` the rule speaks at `at`, of `good` it does not; `request` is what stands around.

    `good_request` stands around the good one, where the difference lies there.
    """

    title: str
    kind: str
    bad: dict[str, Any]
    at: Path
    good: dict[str, Any]
    request: dict[str, Any] = field(default_factory=dict)
    good_request: dict[str, Any] | None = None


def every_example() -> tuple[ItemExample, ...]:
    """Return the examples of all modules."""
    modules = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return tuple(
        example
        for name in modules
        if name != "around"
        for example in importlib.import_module(f"{__name__}.{name}").EXAMPLES
    )
