"""Gather in one pass what the rules read: the order of the fields, what is empty, what was typed, what refers to what."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate

from pydantic import BaseModel

from mlawriter.core.fields import Declared, Editor, Need, Path, declared, is_empty

_TYPED = frozenset({Editor.AUTO, Editor.ROWS})
_REACH = 80
"""Characters on either side of a stem within which a wording is looked for."""
_CLUSTER = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]{2}")
"""Two letters of a script that puts no spaces between words: about one word."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Hold one text that the officer typed, and where."""

    path: Path
    text: str
    declared: Declared


@dataclass(frozen=True, slots=True)
class Link:
    """Hold one reference to a person or an annex, by id, and where."""

    path: Path
    editor: Editor
    target: str


class Wording:
    """Describe wording to look for: a pattern, and stems of which each match contains one.

    Stems are lower case; they make the search quick where nothing is found, which is nearly always.
    """

    def __init__(self, pattern: str, *stems: str, flags: re.RegexFlag = re.IGNORECASE) -> None:
        self.pattern = re.compile(pattern, flags)
        self.stems = stems


@dataclass(frozen=True, slots=True)
class Hit:
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
        self._starts = list(accumulate((len(passage.text) + 1 for passage in passages), initial=0))

    def hits(self, wording: Wording) -> Iterator[Hit]:
        """Yield each place where a wording stands, in no promised order, each once."""
        seen: set[int] = set()
        for stem in wording.stems:
            at = self._lower.find(stem)
            while at >= 0:
                passage, begin = self._passage_at(at)
                low = max(begin, at - _REACH)
                high = min(begin + len(passage.text), at + len(stem) + _REACH)
                for match in wording.pattern.finditer(self.joined, low, high):
                    if match.start() not in seen:
                        seen.add(match.start())
                        yield Hit(passage, match)
                at = self._lower.find(stem, at + len(stem))

    def matches(self, pattern: re.Pattern[str]) -> Iterator[Hit]:
        """Yield each match of a pattern that begins with a narrow set of characters, as digits are."""
        for match in pattern.finditer(self.joined):
            yield Hit(self._passage_at(match.start())[0], match)

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


def _visit(part: BaseModel, path: Path, into: Gathered) -> None:
    values = part.__dict__
    for each in declared(type(part)):
        ui = each.ui
        if ui.when is not None and not ui.when(part):
            continue
        value = values[each.name]
        here = (*path, each.name)
        into.order[here] = len(into.order)
        if ui.need is not Need.OPTIONAL and is_empty(value):
            into.empty.append((here, each))
        elif type(value) is str:
            _note(value, here, each, into)
        elif isinstance(value, BaseModel):
            _visit(value, here, into)
        elif isinstance(value, list):
            for index, entry in enumerate(value):
                if isinstance(entry, BaseModel):
                    _visit(entry, (*here, index), into)
                elif type(entry) is str:
                    _note(entry, (*here, index), each, into)


def _note(value: str, path: Path, each: Declared, into: Gathered) -> None:
    if not value:
        return
    if each.reference:
        into.links.append(Link(path, each.ui.editor, value))
    elif each.ui.editor in _TYPED:
        into.passages.append(Passage(path, value, each))


def count_words(text: str) -> int:
    """Count words; where a script puts no spaces between them, two letters count as one."""
    return len(text.split()) + len(_CLUSTER.findall(text)) * (not text.isascii())
