"""Make a new case from an earlier one, without what belongs to the State asked before, and say what is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from pydantic import BaseModel

from mlawriter.core.fields import Choice, declared, is_empty
from mlawriter.i18n.messages import N_
from mlawriter.life.carried_over import OF_PERSONS_AND_FACTS, SIFTED, Why, decided
from mlawriter.life.case import Case, Life
from mlawriter.request.authority import RequestedAuthority

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mlawriter.core.fields import Path
    from mlawriter.i18n.messages import Message
_KEPT_BY_PROGRAM = {
    "acknowledged": N_("Reasons for warnings"),
    "translations": N_("Translations"),
}
"""What a field is called that the program keeps itself."""
_Part = TypeVar("_Part", bound=BaseModel)


class Extent(Choice):
    """Say how much of a request is taken over."""

    WHOLE = "whole", N_("The whole request")
    PERSONS_AND_FACTS = "persons-and-facts", N_("Persons and facts only")


class LeftOut(NamedTuple):
    """Name something that is not taken over, and why."""

    path: Path
    label: Message
    why: Why


def duplicated(case: Case, state: str, extent: Extent = Extent.WHOLE) -> Case:
    """Return a new case for another State. Who can open the file stays: a copy is no less secret."""
    request = _carried(case.request, extent)
    request.requested = RequestedAuthority(state=state)
    return Case(request=request, readers=[reader.model_copy() for reader in case.readers])


def left_out(case: Case, extent: Extent = Extent.WHOLE) -> list[LeftOut]:
    """Return what was answered and is not taken over, in the order of the request; what became of it comes last."""
    found = list(_left(case.request, (), extent))
    if case.life != Life():
        found.append(LeftOut((), N_("Course and letters of the request"), Why.OWN))
    return found


def carried(entry: _Part) -> _Part:
    """Return a copy of an entry of a list, without what is said of the State asked before."""
    return _carried(entry, Extent.WHOLE)


def _fate(part: BaseModel, name: str, path: Path, extent: Extent) -> Why | None:
    if extent is Extent.PERSONS_AND_FACTS and not path and name not in OF_PERSONS_AND_FACTS:
        return Why.NOT_WANTED
    return decided(type(part))[name]


def _carried(part: _Part, extent: Extent, path: Path = ()) -> _Part:
    """Copy a part with what is kept of it; the rest is as in a new one."""
    held: dict[str, Any] = {}
    for name in type(part).model_fields:
        if _fate(part, name, path, extent) is None:
            wanted = SIFTED.get((type(part).__name__, name), _any)
            held[name] = _copied(getattr(part, name), wanted, extent, (*path, name))
    return type(part)(**held)


def _any(_value: object) -> bool:
    return True


def _copied(value: Any, wanted: Any, extent: Extent, path: Path) -> Any:  # noqa: ANN401 - a field holds any type
    if isinstance(value, BaseModel):
        return _carried(value, extent, path)
    if isinstance(value, list):
        return [_copied(one, _any, extent, path) for one in value if wanted(one)]
    return value


def _left(part: BaseModel, path: Path, extent: Extent) -> Iterator[LeftOut]:
    labels = {field.name: field.ui.label for field in declared(type(part))}
    for name, info in type(part).model_fields.items():
        value = getattr(part, name)
        here = (*path, name)
        why = _fate(part, name, path, extent)
        if why is not None:
            if not is_empty(value) and value != info.get_default(call_default_factory=True):
                yield LeftOut(here, labels.get(name) or _KEPT_BY_PROGRAM[name], why)
        elif isinstance(value, BaseModel):
            yield from _left(value, here, extent)
        elif isinstance(value, list):
            wanted = SIFTED.get((type(part).__name__, name))
            if wanted is not None and not all(map(wanted, value)):
                yield LeftOut(here, labels[name], Why.THERE)
            for index, entry in enumerate(value):
                if isinstance(entry, BaseModel):
                    yield from _left(entry, (*here, index), extent)
