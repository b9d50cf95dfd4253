"""Compare two editions of the directory, value by value, in the words in which an officer reads them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from mlawriter.core.fields import Choice
from mlawriter.directory.directory import Directory, Party
from mlawriter.directory.own_record import OwnRecord
from mlawriter.directory.told import Told, told
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from mlawriter.directory.pack import Pack

_Place: TypeAlias = tuple[str, ...]
_SUMS = ("territory", "territories", "protocols", "conventions")
"""Lines that only sum up, or say what no edition can change."""


class Change(Choice):
    """Say what became of a value."""

    ADDED = "added", N_("New")
    CHANGED = "changed", N_("Changed")
    REMOVED = "removed", N_("Removed")
    RESTATED = "restated", N_("Same value, another source, day or note")


@dataclass(frozen=True, slots=True)
class Difference:
    """Hold one value that is not the same in both editions."""

    code: str
    change: Change
    before: Told | None
    after: Told | None
    own: bool
    """Whether the office has a record of its own, which holds in any case."""

    @property
    def line(self) -> Told:
        """Return the line that says what the value is of."""
        line = self.after or self.before
        assert line is not None  # a difference has a side
        return line


@dataclass(frozen=True, slots=True)
class Differences:
    """Hold all that is not the same in two editions, in the order of the States' codes."""

    values: tuple[Difference, ...]
    states_added: tuple[str, ...]
    states_removed: tuple[str, ...]

    @property
    def counted(self) -> Mapping[Change, int]:
        """Return how many values became what."""
        return Counter(one.change for one in self.values)


def differences(before: Pack, after: Pack, own: Mapping[str, OwnRecord]) -> Differences:
    """Return what is not the same in two editions."""
    old, new = Directory(before), Directory(after)
    values: list[Difference] = []
    for code in sorted({*old.entries, *new.entries}):
        recorded = {name for name, _ in own.get(code, OwnRecord()).stated()}
        values += _of_state(code, _lines(old, code), _lines(new, code), recorded)
    return Differences(
        tuple(values),
        tuple(sorted(set(new.entries) - set(old.entries))),
        tuple(sorted(set(old.entries) - set(new.entries))),
    )


def _of_state(
    code: str, before: Mapping[_Place, Told], after: Mapping[_Place, Told], recorded: set[str]
) -> Iterator[Difference]:
    for place in dict.fromkeys([*after, *before]):
        old, new = before.get(place), after.get(place)
        if old is None:
            change = Change.ADDED
        elif new is None:
            change = Change.REMOVED
        elif old.value != new.value:
            change = Change.CHANGED
        elif old.beside != new.beside:
            change = Change.RESTATED
        else:
            continue
        yield Difference(code, change, old, new, place[0] in recorded)


def _lines(directory: Directory, code: str) -> dict[_Place, Told]:
    """Return the lines of a State by what tells one from another: several declarations have the same key."""
    lines: dict[_Place, Told] = {}
    times: Counter[_Place] = Counter()
    for line in told(directory.state(code)):
        if not line.beside or line.key in _SUMS or _is_of_another(line):
            continue
        place = (line.key, line.label.message, *map(str, line.label.params.values()), *_listed(line))
        times[place] += 1
        lines[*place, str(times[place])] = line
    return lines


def _listed(line: Told) -> tuple[str, ...]:
    """Return what tells an entry of a list from the others, where the label does not."""
    return (str(line.beside[0].value),) if line.key == "practice" else ()


def _is_of_another(line: Told) -> bool:
    """Tell whether a territory has it from the State that is the Party."""
    value = line.beside[0].value
    return isinstance(value, Party) and bool(value.through)
