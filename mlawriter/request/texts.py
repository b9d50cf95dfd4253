"""Gather in one pass what the rules read: what is empty, what was typed, what refers to what."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, NamedTuple, TypeAlias

from pydantic import BaseModel

from mlawriter.core.fields import Declared, Editor, Need, Path, Shape, declared, is_empty
from mlawriter.lexicon.wording import Wording, Wordings, beginnings

_TYPED = frozenset({Shape.TEXT, Shape.PROSE, Shape.TEXTS})
_INSIDE = frozenset({Shape.PART, Shape.PARTS})
_CODES = frozenset({Editor.STATE, Editor.LANGUAGE, Editor.CURRENCY, Editor.ZONE})
_REACH = 80
"""Characters from a stem on within which a wording ends."""
_PLACES = 10_000
"""Places that are looked at for one wording: no letter has more, and a hostile text must not take long."""
_INVISIBLE = re.compile(
    r"[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
"""What is not seen and may stand inside a word: soft hyphens of pasted text, joiners, marks of direction."""
_MARKS = re.compile(r"[\u0300-\u036f\u0483-\u0487\u0640\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]")
_BETWEEN_SIGNS = re.compile(r"[\W_]+")


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


class Hit(NamedTuple):
    """Say where a wording was found."""

    passage: Passage
    match: re.Match[str]

    @property
    def words(self) -> str:
        """Return the words found, on one line."""
        return " ".join(self.match[0].split())


class _Search(NamedTuple):
    """Say what a search came to."""

    matches: tuple[re.Match[str], ...]
    places: int
    """Places that were looked at."""


_NOT_FOUND = _Search((), 0)


class Stretch:
    """Hold what was typed in one part or entry, as one text, so that each search goes through it once.

    It depends on nothing but its text, so it stays right as long as the same was typed.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        # U+0130 alone changes its length in lower case; positions have to agree.
        self._lower = text.replace("\u0130", "I").lower()
        self._searches: dict[Wording | Wordings, _Search] = {}

    @functools.cached_property
    def _beginnings(self) -> set[str]:
        return beginnings(self._lower)

    @functools.cached_property
    def folded(self) -> str:
        """Return the text without case and accents."""
        return folded(self.text)

    @functools.cached_property
    def squeezed(self) -> str:
        """Return letters and digits alone: a number is there or not, however it is parted."""
        return _BETWEEN_SIGNS.sub("", self.folded)

    def search(self, wording: Wording | Wordings) -> _Search:
        """Return each place where a wording stands, in no promised order, each once."""
        done = self._searches.get(wording)
        if done is None:
            done = self._searches[wording] = self._look_for(wording)
        return done

    def _look_for(self, wording: Wording | Wordings) -> _Search:
        possible = wording.stems_by_beginning.keys() & self._beginnings
        if not possible:
            return _NOT_FOUND
        found: dict[int, re.Match[str]] = {}
        looked = 0
        for beginning in possible:
            for stem, one in wording.stems_by_beginning[beginning]:
                looked += self._look_at(stem, one, found)
        return _Search(_apart(found) if len(found) > 1 else tuple(found.values()), looked)

    def _look_at(self, stem: str, wording: Wording, found: dict[int, re.Match[str]]) -> int:
        """Look at each place of a stem for a match; return the number of places."""
        lower, text = self._lower, self.text
        at = lower.find(stem)
        places = 0
        while at >= 0 and places < _PLACES:
            places += 1
            search = wording.pattern.search
            begin = max(at - wording.lead, 0)
            begin = max(begin, text.rfind("\0", begin, at) + 1)
            end = text.find("\0", at, at + _REACH)
            match = search(text, begin, at + _REACH if end < 0 else end)
            while match is not None and match.end() <= at:
                match = search(text, match.end(), at + _REACH if end < 0 else end)
            if match is not None:
                known = found.get(match.start())
                if known is None or known.end() < match.end():
                    found[match.start()] = match
            at = lower.find(stem, at + len(stem))
        return places


def _apart(found: dict[int, re.Match[str]]) -> tuple[re.Match[str], ...]:
    """Return the matches without those that begin inside another: two languages can share a word."""
    apart: list[re.Match[str]] = []
    for _, match in sorted(found.items()):
        if not apart or match.start() >= apart[-1].end():
            apart.append(match)
    return tuple(apart)


Stretches: TypeAlias = dict[str, Stretch]
"""What was searched before, by its text."""


class Typed:
    """Hold all that the officer typed.

    `last` holds the stretches of an examination before, and then those of this one: an edit changes a single
    stretch, and what was found in the others is found again without a search.
    """

    def __init__(self, passages: list[Passage], last: Stretches | None = None) -> None:
        self.passages = passages
        self._hits: dict[Wording | Wordings, tuple[Hit, ...]] = {}
        known = {} if last is None else last
        self.stretches: list[tuple[int, Stretch]] = []
        """Each with the number of its first passage."""
        first = 0
        for _, group in groupby(passages, _entry_of):
            texts = [passage.text for passage in group]
            text = "\0".join(texts)
            self.stretches.append((first, known.get(text) or Stretch(text)))
            first += len(texts)
        if last is not None:
            last.clear()
            last.update({stretch.text: stretch for _, stretch in self.stretches})

    def hits(self, wording: Wording | Wordings) -> tuple[Hit, ...]:
        """Return each place where a wording stands, in no promised order, each once."""
        if wording not in self._hits:
            self._hits[wording] = tuple(self._search(wording))
        return self._hits[wording]

    def _search(self, wording: Wording | Wordings) -> Iterator[Hit]:
        left = _PLACES
        for first, stretch in self.stretches:
            matches, places = stretch.search(wording)
            for match in matches:
                yield Hit(self.passages[first + stretch.text.count("\0", 0, match.start())], match)
            left -= places
            if left <= 0:
                return


def _entry_of(passage: Passage) -> Path:
    """Return the part of the request, or the entry of one of its lists, in which a passage stands."""
    path = passage.path
    return path[:2] if type(path[1]) is int else path[:1]


@dataclass(frozen=True, slots=True)
class Gathered:
    """Hold what one pass over a request found."""

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
    """Prepare a class: name, condition, whether it is needed, whether it is typed, declaration of each field to visit."""
    plan = []
    for each in declared(part):
        needed = each.ui.need is not Need.OPTIONAL
        typed = each.shape in _TYPED and each.ui.editor not in _CODES and not each.reference
        if needed or typed or each.reference or each.shape in _INSIDE:
            plan.append((each.name, each.ui.when, needed, typed, each))
    return tuple(plan)


def _visit(part: BaseModel, path: Path, into: Gathered) -> None:
    values = part.__dict__
    for name, when, needed, typed, each in _plan(type(part)):
        if when is not None and not when(part):
            continue
        value = values[name]
        if needed and is_empty(value):
            into.empty.append(((*path, name), each))
        elif not value:
            continue
        elif type(value) is str:
            if typed:
                into.passages.append(Passage((*path, name), value, each))
            elif each.reference:
                into.links.append(Link((*path, name), each.ui.editor, value))
        elif type(value) is list:
            for index, entry in enumerate(value):
                if isinstance(entry, BaseModel):
                    _visit(entry, (*path, name, index), into)
                elif typed and entry and type(entry) is str:
                    into.passages.append(Passage((*path, name, index), entry, each))
        elif isinstance(value, BaseModel):
            _visit(value, (*path, name), into)


def folded(text: str) -> str:
    """Return text without case and accents, so that one name is found in each of its spellings."""
    if text.isascii():
        return text.lower()
    bare = _INVISIBLE.sub("", unicodedata.normalize("NFKD", text))
    return _MARKS.sub("", bare).casefold()
