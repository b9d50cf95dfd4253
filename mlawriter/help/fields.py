"""Name the page of each field that is declared anywhere in the program."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from mlawriter.core.fields import Declared, declared
from mlawriter.life.case import Life
from mlawriter.life.letters.kinds import LETTERS
from mlawriter.request.catalogue import parts_of
from mlawriter.request.own_authority import FirstAuthority, Profiles
from mlawriter.request.places import field_at, value_at
from mlawriter.request.request import Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import BaseModel

    from mlawriter.core.fields import Path

ROOTS: tuple[type[BaseModel], ...] = (Request, Life, *LETTERS, Profiles, FirstAuthority)
"""The parts from which every declaration can be reached."""


def name_of(part: type[BaseModel], field: str) -> str:
    """Return the name of a field's page: `person.Person.name`."""
    return f"{part.__module__.rpartition('.')[2]}.{part.__name__}.{field}"


@functools.cache
def every_field() -> Mapping[str, tuple[type[BaseModel], Declared]]:
    """Return each declared field by the name of its page, in the order in which they are asked."""
    return {
        name_of(part, field.name): (part, field)
        for root in ROOTS
        for part in parts_of(root)
        for field in declared(part)
    }


def name_at(whole: BaseModel, path: Path) -> str:
    """Return the name of the page of the field at a path; of the list around it for an entry; nothing where none is."""
    while path:
        try:
            if field_at(whole, path) is not None:
                return name_of(type(value_at(whole, path[:-1])), str(path[-1]))
        except LookupError:
            return ""
        path = path[:-1]
    return ""


def name_along(path: Path) -> str:
    """Return the name of the page of a field of every request, by names alone: nothing is open."""
    part: type[BaseModel] = Request
    for name in path[:-1]:
        part = next(field.kinds[0] for field in declared(part) if field.name == name)
    return name_of(part, str(path[-1]))
