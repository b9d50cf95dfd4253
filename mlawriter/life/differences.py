"""Say what changed between two requests: field by field, in the order in which they are asked, in the officer's words."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from mlawriter.core.fields import Choice, Declared, Editor, Entry, Path, Shape, declared, is_empty
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.messages import N_, Message
from mlawriter.life.reworded import Piece, pieces
from mlawriter.request.places import labels_along, place_in_words
from mlawriter.request.request import Request

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mlawriter.i18n.translator import Translator

_KEPT_BY_THE_PROGRAM: dict[Path, Message] = {
    ("training",): N_("Training exercise"),
    ("acknowledged",): N_("Reasons given for warnings"),
    ("translations",): N_("Translations"),
    ("letters",): N_("Letters"),
    ("versions",): N_("Versions"),
    ("approvals",): N_("Approvals"),
    ("facts", "tags"): N_("What each paragraph of the facts carries"),
}
"""Fields of a request, and of the life of a case, that no form asks for."""


class Change(Choice):
    """Say what became of a field, or of an entry of a list."""

    CHANGED = "changed", N_("Changed")
    ADDED = "added", N_("New")
    REMOVED = "removed", N_("Removed")
    MOVED = "moved", N_("Moved")


@dataclass(frozen=True, slots=True)
class Difference:
    """Hold one thing that is not the same: where it stands, and what it was and is.

    `path` leads through the request after the change; for what was removed, through the one before.
    """

    change: Change
    path: Path
    field: Declared | None
    """Nothing for an entry of a list, and for what no form asks for."""
    before: Any = None
    after: Any = None
    moved_from: int | None = None
    """Index of an entry that moved, in the list before."""


def differences(before: BaseModel, after: BaseModel) -> list[Difference]:
    """Return all that is not the same in two requests, or in two parts of one kind."""
    return [*_of_parts(before, after, (), ())]


def _of_parts(before: BaseModel, after: BaseModel, old: Path, new: Path) -> Iterator[Difference]:
    fields = {field.name: field for field in declared(type(after))}
    hidden = [name for name in type(after).model_fields if name not in fields and name != "id"]
    for name in (*fields, *hidden):
        was, now = getattr(before, name), getattr(after, name)
        if was == now:
            continue
        field = fields.get(name)
        if field is not None and isinstance(now, BaseModel) and type(was) is type(now):
            yield from _of_parts(was, now, (*old, name), (*new, name))
        elif field is not None and field.shape is Shape.PARTS and _are_entries(was, now):
            yield from _of_entries(was, now, (*old, name), (*new, name))
        else:
            yield Difference(Change.CHANGED, (*new, name), field, was, now)


def _are_entries(was: object, now: object) -> bool:
    """Tell whether two lists hold entries, each with an id of its own: only then each finds its fellow."""
    for entries in (was, now):
        if not isinstance(entries, list) or not all(isinstance(one, Entry) for one in entries):
            return False
        if len({one.id for one in entries}) != len(entries):
            return False
    return True


def _of_entries(was: Sequence[Entry], now: Sequence[Entry], old: Path, new: Path) -> Iterator[Difference]:
    """Yield what became of the entries of a list; one of another kind under the same id is another entry."""
    held = {_key(entry): index for index, entry in enumerate(was)}
    kept = {_key(entry) for entry in now}
    common = [held[_key(entry)] for entry in now if _key(entry) in held]
    stayed = _longest_rise(common)
    for index, entry in enumerate(was):
        if _key(entry) not in kept:
            yield Difference(Change.REMOVED, (*old, index), None, entry, None)
    for index, entry in enumerate(now):
        here = held.get(_key(entry))
        if here is None:
            yield Difference(Change.ADDED, (*new, index), None, None, entry)
            continue
        if here not in stayed:
            yield Difference(Change.MOVED, (*new, index), None, was[here], entry, here)
        if was[here] != entry:
            yield from _of_parts(was[here], entry, (*old, here), (*new, index))


def _key(entry: Entry) -> tuple[type, str]:
    return type(entry), entry.id


def _longest_rise(places: Sequence[int]) -> set[int]:
    """Return the most places that are in their order still: what is left over was moved."""
    ends: list[int] = []
    rows: list[int] = []
    for place in places:
        row = bisect_left(ends, place)
        ends[row : row + 1] = [place]
        rows.append(row)
    wanted = len(ends) - 1
    found: set[int] = set()
    for place, row in zip(reversed(places), reversed(rows), strict=True):
        if row == wanted:
            found.add(place)
            wanted -= 1
    return found


@dataclass(frozen=True, slots=True)
class Told:
    """Tell one difference in words: where, what became of it, and the text of both sides in one."""

    place: str
    change: str
    pieces: tuple[Piece, ...]


def told(
    found: Sequence[Difference], before: BaseModel, after: BaseModel, speak: Translator
) -> tuple[Told, ...]:
    """Return differences in the officer's words. What was moved tells its former place."""
    return tuple(_told(one, before, after, speak) for one in found)


def _told(one: Difference, before: BaseModel, after: BaseModel, speak: Translator) -> Told:
    owner = before if one.change is Change.REMOVED else after
    change = speak.text(one.change.label)
    if one.moved_from is not None:
        change = speak.text(
            N_("Moved from place {before} to {after}"), before=one.moved_from + 1, after=_place(one)
        )
        return Told(
            _where(one, owner, speak), change, tuple(pieces(*(_first_line(one.after, owner, speak),) * 2))
        )
    sides = (_words(one.before, one.field, before, speak), _words(one.after, one.field, after, speak))
    return Told(_where(one, owner, speak), change, tuple(pieces(*sides)))


def _place(one: Difference) -> int:
    last = one.path[-1]
    return last + 1 if isinstance(last, int) else 0


def _where(one: Difference, owner: BaseModel, speak: Translator) -> str:
    hidden = _KEPT_BY_THE_PROGRAM.get(one.path)
    if hidden is not None:
        return speak.text(hidden)
    if isinstance(owner, Request):
        return place_in_words(owner, one.path, speak)
    words = labels_along(owner, one.path)
    return " › ".join(speak.text(word) if isinstance(word, str) else speak.number(word) for word in words)


def _words(value: object, field: Declared | None, owner: BaseModel, speak: Translator) -> str:
    """Return what a field holds, as the officer knows it."""
    if isinstance(value, BaseModel):
        return "\n".join(_lines(value, owner, speak))
    if isinstance(value, bool):
        return speak.text(N_("Yes") if value else N_("No"))
    if is_empty(value) or value == {}:
        return ""
    if field is None:
        return ""  # kept by the program: that it changed is told, not how
    if isinstance(value, dict):
        return "\n".join(f"{_language(str(tag))}: {words}" for tag, words in value.items())
    if isinstance(value, list):
        return "\n".join(_words(one, field, owner, speak) for one in value)
    if isinstance(value, Choice) or not isinstance(value, str):
        return speak.written(value)
    return _text(value, field, owner, speak)


def _text(value: str, field: Declared, owner: BaseModel, speak: Translator) -> str:
    editor = field.ui.editor
    if editor is Editor.STATE:
        return speak.country(value)
    if editor is Editor.LANGUAGE:
        return _language(value)
    if isinstance(owner, Request) and (field.reference or editor in {Editor.PERSON, Editor.ANNEX}):
        entries: list[Any] = [*owner.persons, *owner.annexes, *owner.items, *owner.offences]
        found = next((entry for entry in entries if entry.id == value), None)
        return value if found is None else _first_line(found, owner, speak)
    return value


def _first_line(entry: BaseModel, owner: BaseModel, speak: Translator) -> str:
    return next(iter(_lines(entry, owner, speak)), "")


def _lines(part: BaseModel, owner: BaseModel, speak: Translator) -> Iterator[str]:
    """Yield what is filled in a part, a line for each field."""
    for field in declared(type(part)):
        value = getattr(part, field.name)
        if is_empty(value) or value is False:
            continue
        words = _words(value, field, owner, speak)
        if words:
            yield f"{speak.text(field.ui.label)}: {words}"


def _language(tag: str) -> str:
    return next((one.name for one in LANGUAGES if one.tag == tag), tag)
