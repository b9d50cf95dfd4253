"""Read where a scenario looks in a request: `items[service].papers.title`, `persons[role=witness].born`.

A place is a way through the fields, parted by dots. Of a list it means every entry, or those in brackets: `[service]`
where entries are told apart by their kind, `[role=witness]` where a field holds a value, `[name~siqueira]` where a text
holds some words, `[2]` for the second one, `[*]` for each. Several brackets narrow together, and a way may stand in
them: `items[service][addressee.role=witness].safe_conduct`. A way goes on through a reference: `items[evidence].person.name`
is the name of the person that is referred to.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from mlawriter.core.fields import Declared, Entry, Path, Shape, declared
from mlawriter.i18n.messages import N_
from mlawriter.request.request import Request
from mlawriter.request.texts import folded
from mlawriter.training.wrong import Wrong

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_STEP = re.compile(r"(?P<name>[a-z_]+)(?P<only>(?:\[[^\[\]]+\])*)")
_WAY = re.compile(r"[a-z_]+(\.[a-z_]+)*")
_PARTED = re.compile(r"\.(?![^\[]*\])")
MOST_LETTERS = 300
"""Of a place: none that leads anywhere is longer."""
NO_FIELD = N_("it is not known there")
UNREADABLE = N_("the place cannot be read; write it like persons[role=witness].name")
_UNPARTED = "\u0590"
"""From here on scripts part no words, as Chinese, or join particles to them, as Arabic."""
_REFERRED_TO = ("persons", "annexes", "conducting", "offences", "items")
"""Lists of a request whose entries are referred to by their ids."""


@dataclass(frozen=True, slots=True)
class Only:
    """Narrow the entries of a list."""

    way: tuple[Step, ...]
    """To the field of the entry that is looked at; empty where entries are counted."""
    value: str
    within: bool = False
    """Whether the text may stand anywhere in the field."""

    def admits(self, request: Request, entry: object, index: int) -> bool:
        """Tell whether an entry is meant."""
        if not self.way:
            return self.value in {"*", str(index + 1)}
        held = [
            str(value)
            for one in _found(request, entry, (), self.way)
            for value in (one.value if isinstance(one.value, list) else [one.value])
            if value is not None
        ]
        if self.within:
            return any(holds(text, self.value) for text in held)
        return any(text.casefold() == self.value.casefold() for text in held)


@dataclass(frozen=True, slots=True)
class Step:
    """Go into one field, and into some entries of it where it holds a list."""

    name: str
    only: tuple[Only, ...] = ()
    """All of them narrow."""

    def every(self) -> Step:
        """Return the step into every entry of the same list."""
        return Step(self.name, (Only((), "*"),))


@dataclass(frozen=True, slots=True)
class Found:
    """Hold what stands at a place of a request."""

    path: Path
    value: Any


def holds(text: str, words: str) -> bool:
    """Tell whether words stand in a text, however both are spelt.

    Case, accents and scripts of digits do not count, nor how a number is grouped. The words begin where a word of the text
    begins, in scripts that part words, and may end inside one; a number is a whole number.
    """
    wanted, parted = _squeezed(words)
    letters, breaks = _squeezed(text)
    at = letters.find(wanted) if wanted else -1
    while at >= 0:
        end = at + len(wanted)
        inside = (at + width for width in range(1, len(wanted)) if width not in parted)
        if (
            _begins(letters, at, breaks)
            and _ends(letters, end, breaks)
            and not any(place in breaks and _parts(letters, place) for place in inside)
        ):
            return True
        at = letters.find(wanted, at + 1)
    return False


def _squeezed(text: str) -> tuple[str, set[int]]:
    """Return letters and figures alone, and where among them something else stood."""
    kept: list[str] = []
    breaks = {0}
    for letter in folded(text):
        if letter.isalnum():
            kept.append(str(unicodedata.decimal(letter, letter)))
        else:
            breaks.add(len(kept))
    return "".join(kept), breaks


def _begins(letters: str, at: int, breaks: set[int]) -> bool:
    if at in breaks or letters[at] >= _UNPARTED or letters[at - 1] >= _UNPARTED:
        return True
    return letters[at].isdigit() != letters[at - 1].isdigit()


def _parts(letters: str, at: int) -> bool:
    """Tell whether a break there parts two words, and does not group a number."""
    return letters[at - 1].isalpha() and letters[at].isalpha()


def _ends(letters: str, end: int, breaks: set[int]) -> bool:
    return end == len(letters) or end in breaks or not (letters[end - 1].isdigit() and letters[end].isdigit())


def parsed(at: str) -> tuple[Step, ...]:
    """Return the steps of a place.

    Raises:
        Wrong: names the word that is no field, and the fields that there are.

    """
    steps = tuple(_step(word) for word in _PARTED.split(at.strip()))
    _checked((Request,), steps)
    return steps


def _checked(parts: tuple[type[BaseModel], ...], steps: Sequence[Step]) -> None:
    for step in steps:
        fields = _fields(parts, step.name)
        if not fields:
            raise Wrong(NO_FIELD, step.name, {field.name for part in parts for field in declared(part)})
        parts = _within(fields, step)


def found(request: Request, steps: Sequence[Step]) -> Iterator[Found]:
    """Yield what stands at a place: nothing where a list has no entry, or no item of the kind."""
    yield from _found(request, request, (), tuple(steps))


def _found(request: Request, here: object, path: Path, steps: tuple[Step, ...]) -> Iterator[Found]:
    if isinstance(here, str) and steps:
        # A reference: go on in what is referred to.
        for referred, where in _referred(request, here):
            yield from _found(request, referred, where, steps)
        return
    if not steps:
        yield Found(path, here)
        return
    step, rest = steps[0], steps[1:]
    if not isinstance(here, BaseModel) or step.name not in type(here).model_fields:
        return  # an item of another kind
    value = getattr(here, step.name)
    at = (*path, step.name)
    if not isinstance(value, list):
        yield from _found(request, value, at, rest)
    elif not rest and not step.only:
        yield Found(at, value)
    else:
        for index, entry in enumerate(value):
            if all(only.admits(request, entry, index) for only in step.only):
                yield from _found(request, entry, (*at, index), rest)


def _referred(request: Request, key: str) -> Iterator[tuple[Entry, Path]]:
    for name in _REFERRED_TO:
        for index, entry in enumerate(getattr(request, name)):
            if key and entry.id == key:
                yield entry, (name, index)


def _step(word: str) -> Step:
    read = _STEP.fullmatch(word)
    if read is None:
        raise Wrong(UNREADABLE)
    return Step(read["name"], tuple(_only(inside) for inside in re.findall(r"\[([^\[\]]+)\]", read["only"])))


def _only(inside: str) -> Only:
    found_sign = re.search("[=~]", inside)
    if found_sign is None:
        return Only(() if inside.isdecimal() or inside == "*" else (Step("kind"),), inside.strip())
    way, value = inside[: found_sign.start()].strip(), inside[found_sign.end() :].strip()
    within = found_sign.group() == "~"
    # Nothing stands in every text.
    if not _WAY.fullmatch(way) or not (_squeezed(value)[0] if within else value):
        raise Wrong(UNREADABLE)
    return Only(tuple(Step(name) for name in way.split(".")), value, within)


def _fields(parts: Sequence[type[BaseModel]], name: str) -> list[Declared]:
    return [field for part in parts for field in declared(part) if field.name == name]


def _within(fields: Sequence[Declared], step: Step) -> tuple[type[BaseModel], ...]:
    """Return the classes that a step may lead to; those of the lists of a request after a reference."""
    inside: list[type[BaseModel]] = []
    for field in fields:
        if field.reference:
            inside.extend(kind for name in _REFERRED_TO for kind in _fields((Request,), name)[0].kinds)
        elif field.shape in {Shape.PART, Shape.PARTS}:
            inside.extend(kind for kind in field.kinds if issubclass(kind, BaseModel))
    for only in step.only:
        inside = _narrowed(inside, only)
    return tuple(inside)


def _narrowed(inside: list[type[BaseModel]], only: Only) -> list[type[BaseModel]]:
    """Return the classes that are left of a list."""
    if not only.way:
        return inside
    if [step.name for step in only.way] == ["kind"] and not _fields(inside, "kind"):
        kinds = {
            str(part.model_fields["kind"].default): part for part in inside if "kind" in part.model_fields
        }
        if only.value not in kinds:
            raise Wrong(NO_FIELD, only.value, kinds)
        return [kinds[only.value]]
    _checked(tuple(inside), only.way)
    return [part for part in inside if _fields([part], only.way[0].name)]
