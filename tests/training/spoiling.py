"""Spoil a model answer where one check looks, so that a test sees the point missed."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from mlawriter.request.offence import Offence
from mlawriter.request.places import value_at
from mlawriter.training.check import same
from mlawriter.training.place import found, holds, parsed

if TYPE_CHECKING:
    from mlawriter.request.request import Request
    from mlawriter.training.check import Check


def spoilt(model: Request, check: Check) -> Request:
    """Return a copy of a model answer that no longer holds what a check wants, and all else as far as possible."""
    request = model.model_copy(deep=True)
    at = "use.purpose" if check.at == "*" else check.at
    for one in reversed(list(found(request, parsed(at)))):
        owner, last = value_at(request, one.path[:-1]), one.path[-1]
        if isinstance(last, int):
            del owner[last]
        else:
            setattr(owner, last, _spoilt(check, one.value, owner, last))
    return request


def _spoilt(check: Check, value: Any, owner: Any, name: str) -> object:  # noqa: ANN401 - one for each kind
    if check.lacks is not None:
        return f"{value}\n{check.lacks[0]}"
    if check.empty:
        return _something(value)
    if check.at_least is not None:
        return value[: check.at_least - 1]
    if check.has is not None and isinstance(value, str):
        return without(value, check.has)
    if check.has is not None and isinstance(value, list):
        return [one for one in value if not any(holds(str(one), words) for words in check.has or [])]
    if check.equals is not None and isinstance(value, list):
        return [one for one in value if not any(same(one, wanted) for wanted in check.equals or [])]
    return type(owner).model_fields[name].get_default(call_default_factory=True)


def without(text: str, wanted: list[str]) -> str:
    """Return a text without the words, taking out as little beside them as may be."""
    pieces = text.split(" ")
    for words in wanted:
        for width in range(1, 9):
            at = 0
            while at + width <= len(pieces):
                if holds(" ".join(pieces[at : at + width]), words):
                    del pieces[at : at + width]
                else:
                    at += 1
    return " ".join(pieces)


def _something(value: object) -> object:
    match value:
        case bool():
            return True
        case str():
            return "Something."
        case dt.date():
            return dt.date(2026, 1, 1)
        case list():
            return [Offence()]  # of all lists that are to be empty, the only one so far
        case _:
            return None
