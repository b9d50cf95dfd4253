"""Read plain data into a part and lose no more of them than what is damaged: one wrong value costs itself alone."""

from __future__ import annotations

from typing import Any, TypeVar, cast

from pydantic import BaseModel, ValidationError

from mlawriter.core.fields import Entry, Shape, declared

Made = TypeVar("Made", bound=BaseModel)


def forgiven(part: type[Made], held: object) -> Made:
    """Return a part that takes over each value which holds; of the others the defaults stand."""
    made = part()
    if not isinstance(held, dict):
        return made
    if issubclass(part, Entry):
        _put(made, "id", held.get("id"))
    for field in declared(part):
        value = held.get(field.name)
        if field.shape is Shape.PART:
            _put(made, field.name, forgiven(cast("type[BaseModel]", field.kinds[0]), value))
        elif field.shape is Shape.PARTS:
            _put(
                made, field.name, _entries(cast("type[BaseModel]", field.kinds[0]), value, field.limits.most)
            )
        elif isinstance(value, dict):
            for key, one in value.items():
                _put(made, field.name, {**getattr(made, field.name), key: one})
        elif value is not None:
            _put(made, field.name, value)
    return made


def _entries(kind: type[BaseModel], held: object, most: int | None) -> list[BaseModel]:
    """Return the entries that are any; of two with one id, the later gets another."""
    found = [forgiven(kind, one) for one in held if isinstance(one, dict)] if isinstance(held, list) else []
    names: set[str] = set()
    for entry in found:
        if isinstance(entry, Entry):
            if entry.id in names or not entry.id:
                entry.id = type(entry)().id
            names.add(entry.id)
    return found[:most]


def _put(part: BaseModel, name: str, value: Any) -> None:  # noqa: ANN401 - plain data hold anything
    try:
        setattr(part, name, value)
    except ValidationError:
        return
