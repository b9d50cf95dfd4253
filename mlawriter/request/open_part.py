"""Hold a part that is being edited, a request or something of the office: every change goes through here and can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError

from mlawriter.core.fields import Entry, Path, new_id
from mlawriter.request.places import value_at

MAX_UNDO = 500
"""Changes that can be taken back."""


@dataclass(frozen=True, slots=True)
class Change:
    """Record one change: the field, what it held and what it holds."""

    path: Path
    before: Any
    after: Any
    along: Change | None = None
    """What had to change with it, and is taken back with it."""

    def chain(self) -> Iterator[Change]:
        """Yield the change and what changed along with it."""
        here: Change | None = self
        while here is not None:
            yield here
            here = here.along


Held = TypeVar("Held", bound=BaseModel)
Listener = Callable[[Path], None]


class OpenPart(Generic[Held]):
    """Hold a part, change it by path, undo and redo, and tell listeners which path changed."""

    def __init__(self, request: Held) -> None:
        self.request = request
        self._done: list[Change] = []
        self._undone: list[Change] = []
        self._listeners: list[Listener] = []
        self._closed_for_merging = True

    def listen(self, listener: Listener) -> None:
        """Call `listener(path)` after each change, undo and redo included."""
        self._listeners.append(listener)

    def forget(self, listener: Listener) -> None:
        """Stop calling a listener."""
        self._listeners.remove(listener)

    def get(self, path: Path) -> Any:  # noqa: ANN401 - a field holds any type
        """Return the value at a path (LookupError when there is none)."""
        return value_at(self.request, path)

    def put(self, path: Path, value: object, *, merge: bool = False) -> bool:
        """Set the field at a path; return whether anything changed.

        With `merge`, a change of the field that was changed last joins that change: typing a word is one
        step of undo. A value of the wrong type raises ValueError and changes nothing.
        """
        before = self._held(path)
        after = self._assign(path, value)
        if after == before:
            return False
        change = Change(path, before, after, self._follow(path, before, after))
        self._remember(change, merge=merge)
        for one in change.chain():
            self._announce(one.path)
        return True

    def put_together(self, values: Mapping[Path, object]) -> bool:
        """Set several fields as one step of undo; return whether anything changed.

        None may be a field that another follows, nor lie inside another. Where one is refused, ValueError is raised and
        nothing changes.
        """
        whole: Change | None = None
        try:
            for path, value in values.items():
                before = self._held(path)
                after = self._assign(path, value)
                if after != before:
                    whole = Change(path, before, after, whole)
        except ValueError:
            for change in whole.chain() if whole is not None else ():
                self._assign(change.path, change.before)
            raise
        if whole is None:
            return False
        self._remember(whole, merge=False)
        for change in whole.chain():
            self._announce(change.path)
        return True

    def end_typing(self) -> None:
        """Let the next change be a step of undo of its own, even on the same field."""
        self._closed_for_merging = True

    def add(self, path: Path, entry: BaseModel, at: int | None = None) -> int:
        """Add an entry to the list at a path; return its index."""
        entries = list(self.get(path))
        index = len(entries) if at is None else at
        self.put(path, [*entries[:index], entry, *entries[index:]])
        return index

    def duplicate(self, path: Path, index: int) -> int:
        """Add a copy of an entry behind it, with ids of its own; return the copy's index."""
        return self.add(path, fresh(self.get(path)[index]), index + 1)

    def remove(self, path: Path, index: int) -> None:
        """Remove an entry; undo brings it back."""
        entries = list(self.get(path))
        del entries[index]
        self.put(path, entries)

    def move(self, path: Path, index: int, to: int) -> None:
        """Move an entry to another place of its list."""
        entries = list(self.get(path))
        entries.insert(to, entries.pop(index))
        self.put(path, entries)

    @property
    def can_undo(self) -> bool:
        """Tell whether there is a change to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Tell whether there is a change to make again."""
        return bool(self._undone)

    def undo(self) -> Path | None:
        """Take back the last change; return the path that it concerned."""
        if not self._done:
            return None
        change = self._done.pop()
        self._undone.append(change)
        return self._set({one.path: one.before for one in change.chain()})

    def redo(self) -> Path | None:
        """Make the last change taken back again; return the path that it concerned."""
        if not self._undone:
            return None
        change = self._undone.pop()
        self._done.append(change)
        return self._set({one.path: one.after for one in change.chain()})

    def _held(self, path: Path) -> Any:  # noqa: ANN401 - a field holds any type
        return value_at(self.request, path)

    def _assign(self, path: Path, value: object) -> Any:  # noqa: ANN401 - a field holds any type
        """Set a field, tell nobody, and return what it holds now."""
        owner = self._held(path[:-1])
        if not isinstance(owner, BaseModel):
            raise LookupError(path)
        try:
            setattr(owner, str(path[-1]), value)
        except ValidationError as error:
            raise ValueError(str(error.errors()[0]["msg"])) from error
        return self._held(path)

    def _set(self, values: Mapping[Path, object]) -> Path:
        """Set what was changed in one step, and return the path that the step is named after."""
        self._closed_for_merging = True
        for path, value in values.items():
            self._assign(path, value)
        for path in values:
            self._announce(path)
        return next(iter(values))

    def _follow(self, path: Path, before: object, after: object) -> Change | None:  # noqa: ARG002 - for what is derived
        """Change what follows a field, and return that change."""
        return None

    def _remember(self, change: Change, *, merge: bool) -> None:
        last = self._done[-1] if self._done else None
        joins = merge and not self._closed_for_merging and last is not None and last.path == change.path
        if joins and last is not None:
            along = change.along
            if along is not None and last.along is not None:
                along = replace(along, before=last.along.before)
            change = Change(change.path, last.before, change.after, along or last.along)
            self._done.pop()
        self._done.append(change)
        del self._done[:-MAX_UNDO]
        self._undone.clear()
        self._closed_for_merging = not merge

    def _announce(self, path: Path) -> None:
        for listener in tuple(self._listeners):
            listener(path)


def fresh(entry: Held) -> Held:
    """Copy an entry deeply and give it, and every entry inside, an id of its own."""
    copy = entry.model_copy(deep=True)
    _rename(copy)
    return copy


def _rename(part: BaseModel) -> None:
    if isinstance(part, Entry):
        part.id = new_id()
    for name in type(part).model_fields:
        value = getattr(part, name)
        if isinstance(value, BaseModel):
            _rename(value)
        elif isinstance(value, list):
            for entry in value:
                if isinstance(entry, BaseModel):
                    _rename(entry)
