"""List, for each rule on the request, a change that makes it speak and one that leaves it silent.

Each module here holds the examples of a few pages of the request under the name `EXAMPLES`.
"""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import dataclass, field
from typing import Any

from mlawriter.core.fields import Path
from mlawriter.directory.directory import NOTHING_KNOWN, Directory
from mlawriter.request.earlier import NOTHING_EARLIER, Earlier

Puts = dict[Path, Any]

NARRATIVE = ("facts", "narrative")
OFFENCE = ("offences", 0)


@dataclass(frozen=True)
class Example:
    """Pair changes of the complete request: `bad` makes the rule speak at `at`, `good` does not.

    `known` is what is known of States in both, `otherwise` what is known in the good one where that makes the difference.
    """

    title: str
    bad: Puts
    at: Path
    good: Puts = field(default_factory=dict)
    known: Directory = NOTHING_KNOWN
    otherwise: Directory | None = None
    earlier: Earlier = NOTHING_EARLIER
    """What the register knows in the bad one."""
    earlier_otherwise: Earlier | None = None
    """What it knows in the good one, where that makes the difference."""


def every_example() -> tuple[Example, ...]:
    """Return the examples of all modules."""
    modules = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return tuple(
        example for name in modules for example in importlib.import_module(f"{__name__}.{name}").EXAMPLES
    )
