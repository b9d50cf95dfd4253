"""Tell which paragraph of the facts carries what: offence elements, group, transnational ground, items.

The officer tags paragraphs; here is read what the tags say, and where something is still told nowhere. Tags lie
beside the narrative, one list for each of its paragraphs, and follow their paragraphs when the text is edited.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from mlawriter.core.fields import Choice, Path, declared
from mlawriter.i18n.messages import N_, Message
from mlawriter.request.facts import Ground, Scope

if TYPE_CHECKING:
    from mlawriter.request.request import Request

Tags: TypeAlias = list[list[str]]
"""For each paragraph, in order, the keys of what it carries."""


class Sort(Choice):
    """Say what kind of thing a paragraph carries."""

    GROUP = "group", N_("Organized criminal group")
    GROUND = "ground", N_("Link with other States")
    OFFENCE = "offence", N_("Offences")
    ITEM = "item", N_("Assistance requested")


class Subject(NamedTuple):
    """Name one thing that the facts should carry."""

    key: str
    """Stays when lists are sorted."""
    sort: Sort
    title: Message
    """With braces for `params`; a name that the officer typed comes as a parameter."""
    path: Path
    """Where it is entered."""
    params: Mapping[str, Any] = MappingProxyType({})
    person: str = ""
    """Id of the person whom it concerns, if it concerns one."""


class Telling(NamedTuple):
    """Report where one thing is told: numbers of paragraphs, from 1; none when it is told nowhere yet."""

    subject: Subject
    paragraphs: tuple[int, ...]


_COMPARABLE = 250_000
"""Pairs of paragraphs beyond which comparing each with each is felt."""
_FACETS = ("members", "period", "aim", "benefit")
_LABELS = {one.name: one.ui.label for one in declared(Scope)}


def subjects(request: Request) -> Iterator[Subject]:
    """Yield what the facts of this request should carry, in the order of its pages."""
    if not request.service_only:
        for name in _FACETS:
            yield Subject(f"group.{name}", Sort.GROUP, _LABELS[name], ("scope", name))
        for ground in request.scope.grounds:
            if ground is not Ground.EVIDENCE_THERE:
                yield Subject(f"ground.{ground.value}", Sort.GROUND, ground.label, ("scope", "grounds"))
    for index, offence in enumerate(request.offences):
        yield Subject(
            f"offence.{offence.id}",
            Sort.OFFENCE,
            N_("Offence {number}: {name}"),
            ("offences", index),
            {"number": index + 1, "name": offence.name},
        )
        for row, element in enumerate(offence.dual.elements):
            if element.is_filled:
                yield Subject(
                    f"{_of_offence(offence.id)}{element.id}",
                    Sort.OFFENCE,
                    N_("Offence {number}, element: {element}"),
                    ("offences", index, "dual", "elements", row),
                    {"number": index + 1, "element": element.of.label if element.of else element.own},
                )
    for index, item in enumerate(request.items):
        yield Subject(
            f"item.{item.id}",
            Sort.ITEM,
            N_("Item {number}: {title}"),
            ("items", index),
            {"number": index + 1, "title": item.about.title},
            item.concerned,
        )


def told(request: Request) -> list[Telling]:
    """Return for each subject the paragraphs that carry it."""
    carried = paragraphs_by_key(request)
    return [Telling(subject, carried.get(subject.key, ())) for subject in subjects(request)]


def idle(request: Request) -> tuple[int, ...]:
    """Return the numbers of the paragraphs that carry nothing that the request still has."""
    known = {subject.key for subject in subjects(request)}
    return tuple(
        number for number, keys in enumerate(_tags(request), start=1) if not known.intersection(keys)
    )


def paragraphs_by_key(request: Request) -> Mapping[str, tuple[int, ...]]:
    """Return the numbers of the paragraphs that carry each thing; an offence is carried by its elements too."""
    carried: dict[str, list[int]] = {}
    for number, keys in enumerate(_tags(request), start=1):
        for key in {*keys, *map(_borne, keys)}:
            carried.setdefault(key, []).append(number)
    return {key: tuple(numbers) for key, numbers in carried.items()}


def tagged(request: Request, paragraph: int, key: str, *, on: bool) -> Tags:
    """Return the tags as they are once a paragraph, counted from 1, carries something or no longer does."""
    tags = [list(keys) for keys in _tags(request)]
    keys = tags[paragraph - 1]
    if on and key not in keys:
        keys.append(key)
    elif not on and key in keys:
        keys.remove(key)
    return tags if any(tags) else []


def realigned(before: Sequence[str], after: Sequence[str], tags: Sequence[Sequence[str]]) -> Tags:
    """Return the tags for the paragraphs as they are after an edit: each stays with its paragraph.

    A paragraph that was changed keeps its tags, one that was divided hands them to its first part, and of several
    that were joined the new one carries all.
    """
    held = [list(keys) for keys in tags[: len(before)]]
    held += [[] for _ in range(len(before) - len(held))]
    same = _common(before, after)
    rest = _common(before[same:][::-1], after[same:][::-1])
    end_before, end_after = len(before) - rest, len(after) - rest
    middle: Tags = [[] for _ in after[same:end_after]]
    for first, last, begin, end in _blocks(before[same:end_before], after[same:end_after]):
        for offset, keys in enumerate(held[same + first : same + last] if end > begin else ()):
            into = middle[min(begin + offset, end - 1)]
            into.extend(key for key in keys if key not in into)
    moved = held[:same] + middle + held[end_before:]
    return moved if any(moved) else []


def _blocks(before: Sequence[str], after: Sequence[str]) -> list[tuple[int, int, int, int]]:
    """Return which paragraphs became which; a paste too long to compare in an instant counts as one change."""
    if len(before) * len(after) > _COMPARABLE:
        return [(0, len(before), 0, len(after))]
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    return [opcode[1:] for opcode in matcher.get_opcodes()]


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many paragraphs two texts begin with alike: an edit mostly touches a single one."""
    return next(
        (at for at, (left, right) in enumerate(zip(one, other, strict=False)) if left != right),
        min(len(one), len(other)),
    )


def _of_offence(offence_id: str) -> str:
    return f"element.{offence_id}."


def _borne(key: str) -> str:
    """Return the key of the offence that an element belongs to; any other key as it is."""
    kind, _, rest = key.partition(".")
    return f"offence.{rest.partition('.')[0]}" if kind == "element" else key


def _tags(request: Request) -> Tags:
    """Return one list of tags for each paragraph there is."""
    count = len(request.facts.paragraphs)
    tags = request.facts.tags[:count]
    return [*tags, *([] for _ in range(count - len(tags)))]
