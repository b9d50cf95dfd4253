"""Find items that ask for the same thing twice (UNTOC 18(15)(d))."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from pydantic import BaseModel

from mlawriter.core.fields import Shape, declared, is_empty
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_
from mlawriter.request.texts import folded

if TYPE_CHECKING:
    from mlawriter.assistance.item import Item
    from mlawriter.request.request import Request
    from mlawriter.request.rules import RequestRule, Surroundings

_COMPARED = 10
"""Earlier items with which one is compared: a letter with more of a kind about one person has other troubles."""
_NOT_TELLING = frozenset({Shape.PROSE, Shape.YES_NO, Shape.PART})
"""Prose says the same in other words, and a tick says how."""
_NOT_OF_THE_ACT = frozenset({"executing_authority"})


@rule("E18", Severity.ADVICE, "UNTOC 18(15)(d)", N_("Nothing is asked twice"))
def nothing_twice(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Advise where two items of one kind concern the same person or thing, and no particular tells them apart."""
    known: dict[tuple[str, str], list[int]] = {}
    for index, item in enumerate(request.items):
        whom = folded(item.concerned).strip()
        if not whom:
            continue
        alike = known.setdefault((item.kind, whom), [])
        for earlier in alike[:_COMPARED]:
            if not _told_apart(request.items[earlier], item):
                yield Found(
                    ("items", index, item.about.concerns),
                    N_(
                        "Item {number} asks the same as item {other}. Remove one of them, or say in what they differ."
                    ),
                    {"number": index + 1, "other": earlier + 1},
                )
                break
        alike.append(index)


def _told_apart(one: Item, other: Item) -> bool:
    return any(
        _differ(getattr(one, field.name), getattr(other, field.name))
        for field in declared(type(one))
        if field.shape not in _NOT_TELLING and field.name not in _NOT_OF_THE_ACT
    )


def _differ(one: object, other: object) -> bool:
    """Tell whether both say something, and not the same; lists differ where they share no entry."""
    if is_empty(one) or is_empty(other):
        return False
    if isinstance(one, list) and isinstance(other, list):
        theirs = [_plain(entry) for entry in other]
        return all(_plain(entry) not in theirs for entry in one)
    return _plain(one) != _plain(other)


def _plain(value: object) -> object:
    if isinstance(value, BaseModel):
        return value.model_dump(exclude={"id"})
    return folded(value).strip() if type(value) is str else value


RULES: tuple[RequestRule, ...] = (nothing_twice,)
