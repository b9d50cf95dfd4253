"""Look whether a request holds what a scenario wants."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any, Self

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from mlawriter.core.fields import is_empty
from mlawriter.i18n.messages import N_
from mlawriter.request.texts import gather
from mlawriter.training.place import MOST_LETTERS, found, holds, parsed
from mlawriter.training.wrong import Wrong

if TYPE_CHECKING:
    from collections.abc import Collection

    from mlawriter.core.fields import Path
    from mlawriter.request.request import Request
    from mlawriter.training.place import Found

ANYWHERE = "*"
"""The place that means every text of the request."""

_Words = Annotated[str, Field(min_length=1, max_length=1_000)]
Value = bool | int | Decimal | date | Annotated[str, Field(max_length=4_000)]
_Several = Field(min_length=1, max_length=100)


class Check(BaseModel):
    """Want something at one place: exactly one of what follows the place, or that it is filled."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    at: Annotated[str, Field(max_length=MOST_LETTERS)] = ""
    filled: bool = False
    empty: bool = False
    """Nothing at all stands there, neither an entry of a list nor a tick."""
    equals: Annotated[list[Value], _Several] | None = None
    """One of these values stands there: a choice as files write it, a date, a number."""
    has: Annotated[list[_Words], _Several] | None = None
    """One of these words stands in the text there, as `place.holds` compares."""
    lacks: Annotated[list[_Words], _Several] | None = None
    """None of these words stands there."""
    at_least: Annotated[int, Field(ge=1)] | None = None
    """So many entries or values."""
    since: date | None = None
    """A day that is not earlier."""
    until: date | None = None
    """A day that is not later."""
    silent: Annotated[list[_Words], _Several] | None = None
    """None of these checks of the program, by their codes, finds anything."""

    @field_validator("equals", "has", "lacks", "silent", mode="before")
    @classmethod
    def _several(cls, value: object) -> object:
        return [value] if isinstance(value, str | int | float | bool | date) else value

    @model_validator(mode="after")
    def _whole(self) -> Self:
        wanted = [
            self.filled,
            self.empty,
            self.equals,
            self.has,
            self.lacks,
            self.at_least,
            self.since,
            self.until,
            self.silent,
        ]
        if sum(bool(want) for want in wanted) != 1:
            raise Wrong(
                N_(
                    "a check wants exactly one of: filled, empty, equals, has, lacks, at_least, since, until, silent"
                )
            )
        if (self.silent is None) != bool(self.at):
            raise Wrong(N_("a check needs a place (at); one of silent has none"))
        if self.at == ANYWHERE:
            if self.has is None and self.lacks is None:
                raise Wrong(N_("the place * goes with has or lacks alone"))
        elif self.at:
            parsed(self.at)
        return self

    @property
    def demands(self) -> bool:
        """Tell whether something must be there for it to hold."""
        return not (self.empty or self.lacks or self.silent)

    def holds(self, request: Request, codes: Collection[str]) -> bool:
        """Tell whether a request holds what is wanted; `codes` are those of what the checks find in it."""
        if self.silent is not None:
            return not set(self.silent) & set(codes)
        texts = self._texts(request)
        if self.has is not None:
            return any(holds(text, words) for text in texts for words in self.has)
        if self.lacks is not None:
            return not any(holds(text, words) for text in texts for words in self.lacks)
        there = self._there(request)
        if self.empty:
            return not any(_stands(one.value) for one in there)
        if self.since is not None or self.until is not None:
            return any(_within(one.value, self.since, self.until) for one in there)
        if self.at_least is not None:
            return _count(there) >= self.at_least
        if self.equals is not None:
            return any(
                same(value, wanted) for one in there for value in _each(one.value) for wanted in self.equals
            )
        return any(_stands(one.value) for one in there)

    def path(self, request: Request) -> Path:
        """Return where an officer would put it right: the place itself, or as far towards it as the request goes."""
        if not self.at or self.at == ANYWHERE:
            return ()
        steps = parsed(self.at)
        for length in range(len(steps), 0, -1):
            for one in found(request, steps[:length]):
                return one.path
        return (steps[0].name,)

    def _there(self, request: Request) -> list[Found]:
        return list(found(request, parsed(self.at)))

    def _texts(self, request: Request) -> list[str]:
        if self.at == ANYWHERE:
            return [passage.text for passage in gather(request).passages]
        if self.silent is not None:
            return []
        return [str(value) for one in self._there(request) for value in _each(one.value)]


def _each(value: Any) -> list[Any]:  # noqa: ANN401 - a field holds any type
    return value if isinstance(value, list) else [] if value is None else [value]


def _stands(value: object) -> bool:
    # What is not ticked says nothing.
    return value is not False and not is_empty(value)


def _within(value: object, since: date | None, until: date | None) -> bool:
    return isinstance(value, date) and (since is None or value >= since) and (until is None or value <= until)


def _count(there: list[Found]) -> int:
    return sum(_stands(value) for one in there for value in _each(one.value))


def same(value: object, wanted: Value) -> bool:
    """Tell whether a field holds a value; the case of letters does not count."""
    if isinstance(value, bool) or isinstance(wanted, bool):
        return value is wanted
    if isinstance(wanted, str) and isinstance(value, str):
        return value == wanted or (bool(value) and value.casefold() == wanted.casefold())
    return value == wanted
