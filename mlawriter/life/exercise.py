"""Record that a case is an exercise of a scenario, how long it was worked on, and how it was judged."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import Field

from mlawriter.core.fields import Line, Part

MAX_RESULTS = 200
_MOST_SECONDS = 10_000_000


class Result(Part):
    """Hold how an exercise was judged once."""

    at: datetime | None = None
    total: Annotated[int, Field(ge=0, le=100)] = 0
    """Percent."""
    met: Annotated[int, Field(ge=0)] = 0
    points: Annotated[int, Field(ge=0)] = 0
    """How many content points, or planted faults, there were to be met."""
    left: Annotated[int, Field(ge=0)] = 0
    """Faults that the checks still found."""
    seconds: Annotated[int, Field(ge=0, le=_MOST_SECONDS)] = 0


class Exercise(Part):
    """Say which scenario is exercised in a case."""

    scenario: Line = ""
    """Its name."""
    digest: Line = ""
    """Of the file that held it when the exercise was begun: the key may have changed since."""
    seconds: Annotated[int, Field(ge=0, le=_MOST_SECONDS)] = 0
    """Time worked so far."""
    results: Annotated[list[Result], Field(max_length=MAX_RESULTS)] = []
    """In the order in which they came about."""
