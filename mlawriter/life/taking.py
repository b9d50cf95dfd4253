"""Take entries of an earlier request into another one: as copies of their own, without what was said of the other State."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel

from mlawriter.core.errors import MlaError
from mlawriter.core.fields import Choice, Entry, declared
from mlawriter.i18n.messages import N_, ND_
from mlawriter.life.duplicate import carried
from mlawriter.request.open_part import fresh

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from mlawriter.core.fields import Path
    from mlawriter.request.person import Person
    from mlawriter.request.request import Request

_Entry = TypeVar("_Entry", bound=Entry)
_NOWHERE: Mapping[str, str] = {}


class Takeable(Choice):
    """Name a list whose entries can be taken over."""

    CONDUCTING = "conducting", ND_("Authorities conducting the matter")
    PERSONS = "persons", ND_("Persons")
    OFFENCES = "offences", ND_("Offences")
    ITEMS = "items", ND_("Assistance requested")


class FromExercise(MlaError):
    """Say that nothing of an exercise goes into a request that is none."""

    message = N_("This is a training exercise by now: nothing of it is taken over into a request.")
    advice = N_("Choose another request.")


def refuse_exercise(request: Request, former: Request) -> None:
    """Refuse to take anything of an exercise over into a request that is none.

    Raises:
        FromExercise: when it is so.

    """
    if former.training and not request.training:
        raise FromExercise


def taken(entry: _Entry, ids: Mapping[str, str] = _NOWHERE) -> _Entry:
    """Return a copy of an entry for another request, with ids of its own.

    What refers to a person or an annex refers to the one that `ids` names in its place, or else to none.
    """
    copy = fresh(carried(entry))
    _relink(copy, ids)
    return copy


def taken_over(
    request: Request, former: Request, wanted: Collection[Takeable], *, protected: bool = False
) -> dict[Path, list[Entry]]:
    """Return the lists of a request with what is wanted of an earlier one added, for one step of undo.

    An entry under a name that is there already is not added again; protected persons only where the officer wants them.
    """
    changes: dict[Path, list[Entry]] = {}
    ids = _same_persons(request, former)
    if Takeable.PERSONS in wanted:
        more: list[Entry] = []
        for person in former.persons:
            if person.id not in ids and (protected or not person.protected):
                copy = taken(person)
                ids[person.id] = copy.id
                more.append(copy)
        _add(changes, request, Takeable.PERSONS, more)
    for part in (Takeable.CONDUCTING, Takeable.OFFENCES):
        if part in wanted:
            there = {one.name for one in getattr(request, part)}
            _add(
                changes, request, part, [taken(one) for one in getattr(former, part) if one.name not in there]
            )
    if Takeable.ITEMS in wanted:
        _add(changes, request, Takeable.ITEMS, [taken(item, ids) for item in former.items])
    return changes


def _add(changes: dict[Path, list[Entry]], request: Request, part: Takeable, more: list[Entry]) -> None:
    if more:
        changes[part.value,] = [*getattr(request, part), *more]


def _same_persons(request: Request, former: Request) -> dict[str, str]:
    """Return the ids of persons that both requests name, those of the former first."""
    here = {_known_by(person): person.id for person in request.persons if person.identity}
    return {person.id: here[key] for person in former.persons if (key := _known_by(person)) in here}


def _known_by(person: Person) -> tuple[object, ...]:
    return person.identity, person.born


def _relink(part: BaseModel, ids: Mapping[str, str]) -> None:
    for field in declared(type(part)):
        value = getattr(part, field.name)
        if field.reference:
            held = ids.get(value, "") if isinstance(value, str) else [ids[one] for one in value if one in ids]
            setattr(part, field.name, held)
        elif isinstance(value, BaseModel):
            _relink(value, ids)
        elif isinstance(value, list):
            for one in value:
                if isinstance(one, BaseModel):
                    _relink(one, ids)
