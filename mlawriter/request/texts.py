"""Gather in one pass what the rules read: the order of the fields, what is empty, what was typed, what refers to what."""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any, NamedTuple

from pydantic import BaseModel

from mlawriter.core.fields import Declared, Editor, Need, Path, Shape, declared, is_empty

_TYPED = frozenset({Shape.TEXT, Shape.PROSE, Shape.TEXTS})
_CODES = frozenset({Editor.STATE, Editor.LANGUAGE, Editor.CURRENCY, Editor.ZONE})
_REACH = 80
"""Characters from a stem on within which a wording ends."""
_PLACES = 10_000
"""Places of one stem, in all fields, that are looked at: no letter has more, and a hostile text must not take long."""
UNSPACED = r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
"""A letter of a script that puts no spaces between words."""
CLUSTER = re.compile(UNSPACED + "{2}")
"""Two such letters: about one word."""


class Passage(NamedTuple):
    """Hold one text that the officer typed, and where."""

    path: Path
    text: str
    declared: Declared


class Link(NamedTuple):
    """Hold one reference to a person or an annex, by id, and where."""

    path: Path
    editor: Editor
    target: str


class Wording:
    """Describe wording to look for: a pattern, and stems of which each match contains one.

    Stems are lower case; they make the search quick where nothing is found, which is nearly always.
    """

    def __init__(self, pattern: str, *stems: str, lead: int = 40) -> None:
        self.pattern = re.compile(pattern, re.IGNORECASE)
        self.lead = lead
        """Characters before a stem within which a match begins."""
        self.stems = tuple((stem, max(stem.split(), key=len)) for stem in stems)
        """Each stem, and its longest word, by which the vocabulary of a text is probed first."""


class Hit(NamedTuple):
    """Say where a wording was found."""

    passage: Passage
    match: re.Match[str]

    @property
    def words(self) -> str:
        """Return the words found, on one line."""
        return " ".join(self.match[0].split())


class Typed:
    """Hold all that the officer typed as one text, so that each search goes through it once."""

    def __init__(self, passages: list[Passage]) -> None:
        self.passages = passages
        self.joined = "\0".join(passage.text for passage in passages)
        # U+0130 alone changes its length in lower case; positions have to agree.
        self._lower = self.joined.replace("\u0130", "I").lower()
        self._vocabulary = " ".join(set(self._lower.split()))
        self._hits: dict[Wording, tuple[Hit, ...]] = {}
        self._starts = list(accumulate((len(passage.text) + 1 for passage in passages), initial=0))

    def hits(self, wording: Wording) -> tuple[Hit, ...]:
        """Return each place where a wording stands, in no promised order, each once."""
        if wording not in self._hits:
            self._hits[wording] = tuple(self._search(wording))
        return self._hits[wording]

    def _search(self, wording: Wording) -> Iterator[Hit]:
        seen: set[int] = set()
        lower, joined, search = self._lower, self.joined, wording.pattern.search
        for stem, probe in wording.stems:
            at = lower.find(stem) if probe in self._vocabulary else -1
            places = 0
            while at >= 0 and places < _PLACES:
                places += 1
                begin = max(at - wording.lead, 0)
                begin = max(begin, joined.rfind("\0", begin, at) + 1)
                end = joined.find("\0", at, at + _REACH)
                match = search(joined, begin, at + _REACH if end < 0 else end)
                while match is not None and match.end() <= at:
                    match = search(joined, match.end(), at + _REACH if end < 0 else end)
                if match is not None and match.start() not in seen:
                    seen.add(match.start())
                    yield Hit(self._passage_at(match.start())[0], match)
                at = lower.find(stem, at + len(stem))

    def _passage_at(self, at: int) -> tuple[Passage, int]:
        index = bisect_right(self._starts, at) - 1
        return self.passages[index], self._starts[index]


@dataclass(frozen=True, slots=True)
class Gathered:
    """Hold what one pass over a request found."""

    order: dict[Path, int] = field(default_factory=dict)
    """The place of each field that applies."""
    empty: list[tuple[Path, Declared]] = field(default_factory=list)
    """Fields that are needed and empty."""
    passages: list[Passage] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)


def gather(part: BaseModel) -> Gathered:
    """Go through the fields that apply, in the order in which they are asked."""
    gathered = Gathered()
    _visit(part, (), gathered)
    return gathered


@functools.cache
def _plan(
    part: type[BaseModel],
) -> tuple[tuple[str, Callable[[Any], bool] | None, bool, bool, Declared], ...]:
    """Prepare a class: name, condition, whether it is needed, whether it is typed, declaration of each field."""
    return tuple(
        (
            each.name,
            each.ui.when,
            each.ui.need is not Need.OPTIONAL,
            each.shape in _TYPED and each.ui.editor not in _CODES and not each.reference,
            each,
        )
        for each in declared(part)
    )


def _visit(part: BaseModel, path: Path, into: Gathered) -> None:
    values = part.__dict__
    order, passages, links = into.order, into.passages, into.links
    for name, when, needed, typed, each in _plan(type(part)):
        if when is not None and not when(part):
            continue
        value = values[name]
        here = (*path, name)
        order[here] = len(order)
        if needed and is_empty(value):
            into.empty.append((here, each))
        elif type(value) is str:
            if typed and value:
                passages.append(Passage(here, value, each))
            elif each.reference and value:
                links.append(Link(here, each.ui.editor, value))
        elif type(value) is list:
            for index, entry in enumerate(value):
                if isinstance(entry, BaseModel):
                    _visit(entry, (*here, index), into)
                elif typed and entry and type(entry) is str:
                    passages.append(Passage((*here, index), entry, each))
        elif isinstance(value, BaseModel):
            _visit(value, here, into)


def count_words(text: str) -> int:
    """Count words; where a script puts no spaces between them, two letters count as one."""
    return len(text.split()) + len(CLUSTER.findall(text)) * (not text.isascii())
