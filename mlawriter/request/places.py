"""Reach the fields of a request by path, and name them in the officer's words."""

from __future__ import annotations

import functools
import hashlib
import json
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from mlawriter.core.fields import Declared, Entry, Path, declared
from mlawriter.i18n.messages import Message
from mlawriter.request.steps import as_in, step_of

if TYPE_CHECKING:
    from mlawriter.i18n.translator import Translator
    from mlawriter.request.request import Request


def value_at(part: BaseModel, path: Path) -> Any:  # noqa: ANN401 - a field holds any type
    """Return the value at a path.

    Raises:
        LookupError: when the path leads nowhere, as after an entry was removed.

    """
    here: Any = part
    for step in path:
        if isinstance(step, int):
            if not 0 <= step < len(here):
                # Raised here and not by the list: PySide 6.9 crashes on an IndexError that leaves an event handler.
                raise LookupError(path)
            here = here[step]
        elif isinstance(here, BaseModel) and step in type(here).model_fields:
            here = getattr(here, step)
        else:
            raise LookupError(path)
    return here


def field_at(part: BaseModel, path: Path) -> Declared | None:
    """Return what was declared of the field at a path; nothing for an entry of a list or a hidden field."""
    if not path or isinstance(path[-1], int):
        return None
    owner: BaseModel = value_at(part, path[:-1])
    return next((field for field in declared(type(owner)) if field.name == path[-1]), None)


def position(part: BaseModel, path: Path) -> tuple[int, ...]:
    """Rank a path by the order in which it is asked: places of fields and indexes of lists, from the part down."""
    here: Any = part
    places: list[int] = []
    for step in path:
        if isinstance(step, int):
            places.append(step)
            here = here[step]
        else:
            owner: type[BaseModel] = type(here)
            places.append(_order(owner).get(step, -1))
            here = getattr(here, step)
    return tuple(places)


@functools.cache
def _order(part: type[BaseModel]) -> dict[str, int]:
    return {field.name: place for place, field in enumerate(declared(part))}


def labels_along(part: BaseModel, path: Path) -> tuple[Message | int, ...]:
    """Return the labels on the way to a field, entries as numbers counted from 1, for "Persons, 2, Name"."""
    words: list[Message | int] = []
    for length in range(1, len(path) + 1):
        step = path[length - 1]
        if isinstance(step, int):
            words.append(step + 1)
            continue
        field = field_at(part, path[:length])
        if field is not None:
            words.append(field.ui.label)
    return tuple(words)


def stable(part: BaseModel, path: Path) -> str:
    """Write a path with ids in place of indexes, so that it survives sorting: `items/9f2c41aa/topics`."""
    words: list[str] = []
    for length, step in enumerate(path, start=1):
        if isinstance(step, int):
            entry = value_at(part, path[:length])
            words.append(entry.id if isinstance(entry, Entry) else str(step))
        else:
            words.append(step)
    return "/".join(words)


def fingerprint(part: BaseModel, path: Path) -> str:
    """Return a short digest of what stands at a path, to notice when it has changed."""
    try:
        value = value_at(part, path)
    except LookupError:
        value = None
    text = json.dumps(value, default=_plain, ensure_ascii=True, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _plain(value: object) -> object:
    return value.model_dump(mode="json") if isinstance(value, BaseModel) else str(value)


def place_in_words(request: Request, path: Path, speak: Translator) -> str:
    """Return where a text stands, as the window names it: "Facts › Summary of the relevant facts"."""
    words = [speak.text(as_in(step_of(path), request).title)]
    for word in labels_along(request, path):
        said = speak.text(word) if isinstance(word, str) else speak.number(word)
        if said != words[-1]:
            words.append(said)
    return " › ".join(words)
