"""Recognise the recorded identity of a person in what somebody typed: values that were entered, no list of words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from mlawriter.lexicon.wording import CLUSTER
from mlawriter.request.dates_in_text import dates_in
from mlawriter.request.person import Person
from mlawriter.request.texts import Stretch, folded

_NUMBER_IN_TEXT = re.compile(r"\+?\d(?:[\s()./-]{0,2}\d){5,}")
"""A telephone or file number inside a sentence."""
_WORD = re.compile(r"[^\W_]+")
_BETWEEN = r"[\W_]{1,4}"
_LOOSE = r"[\W_]{0,2}"
"""What may stand between the signs of a number."""
_JOINED = r"(?<!\w)(?:[وفبلك]|وال|بال|لل|ال)?"
"""Where a word begins; Arabic writes some small words together with the next."""
_END = r"(?!\w)"
_WORDS_OF_NAME = 8
_WORDS_OF_PLACE = 12
_LEAST_PART = 4
"""Letters of a family name that is not found in every text."""
_LEAST_NUMBER = 5
_LEAST_PLACE = 3
"""Words of a line of an address that no other place has."""


class Texts:
    """Find the texts in which somebody may be recognised."""

    def __init__(self, stretches: Sequence[tuple[int, Stretch]]) -> None:
        self._stretches = stretches

    def holding(self, piece: str, *, squeezed: bool = False) -> Iterator[tuple[int, str]]:
        """Yield the texts that hold a piece, folded, each with its number; `squeezed` ones may hold it."""
        for first, stretch in self._stretches:
            if piece in (stretch.squeezed if squeezed else stretch.folded):
                for number, text in enumerate(stretch.folded.split("\0"), start=first):
                    if squeezed or piece in text:
                        yield number, text


class _Mark(NamedTuple):
    """Describe one thing that gives a person away, and pieces of text without which it is not there.

    Looking for the pieces first is many times quicker than for the pattern in every text.
    """

    pattern: str
    pieces: tuple[str, ...]
    squeezed: bool = False

    def found_in(self, texts: Texts) -> set[int]:
        there = texts.holding(max(self.pieces, key=len), squeezed=self.squeezed)
        return {number for number, text in there if re.search(self.pattern, text)}


def words_of_names(persons: Iterable[Person]) -> frozenset[str]:
    """Return the words of names that give nobody away, since others bear them too."""
    return frozenset(word for one in persons for name in _names(one) for word in _words(name))


def told_in(person: Person, shared: frozenset[str], texts: Texts) -> tuple[set[int], set[int]]:
    """Return the numbers of the texts that give a person away for sure, and of those that may.

    For sure: the whole name, a number, a line of the address. Perhaps: the family name, a single alias, the day of
    birth. `shared` are words of other people's names.
    """
    whole, part = _marks_of(person, shared)
    sure = {number for mark in whole for number in mark.found_in(texts)}
    perhaps = {number for mark in part for number in mark.found_in(texts)}
    if person.born is not None:
        year = texts.holding(str(person.born.year))
        perhaps |= {number for number, text in year if person.born in dates_in(text)}
    return sure, perhaps - sure


def _marks_of(person: Person, shared: frozenset[str]) -> tuple[set[_Mark], set[_Mark]]:
    whole: set[_Mark] = {*_numbers(person), *_places(person.address)}
    part: set[_Mark] = set(_numbers_within(person))
    for name in _names(person):
        words = _words(name)
        if not words:
            continue
        if CLUSTER.search(name):
            whole.add(_Mark(re.escape(folded(name)), (folded(name),)))
        elif len(words) > 1 and not {words[0], words[-1]} <= shared:
            whole.update(_in_either_order(words))
        part.update(_family_name(name, words, shared))
    return whole, part


def _names(person: Person) -> tuple[str, ...]:
    return tuple(name for name in (person.name, person.original_name, *person.aliases) if name.strip())


def _words(name: str) -> list[str]:
    return _WORD.findall(folded(name))[:_WORDS_OF_NAME]


def _in_either_order(words: list[str]) -> Iterator[_Mark]:
    """Yield the name with its first and last word, other words of the name between them or not."""
    first, last = words[0], words[-1]
    inside = "|".join(map(re.escape, words))
    for begin, end in ((first, last), (last, first)):
        pattern = (
            f"{_JOINED}{re.escape(begin)}(?:{_BETWEEN}(?:{inside})){{0,6}}{_BETWEEN}{re.escape(end)}{_END}"
        )
        yield _Mark(pattern, (first, last))


def _family_name(name: str, words: list[str], shared: frozenset[str]) -> Iterator[_Mark]:
    """Yield the words in capitals, by which the family name is marked, or the last word where none is."""
    capitals = {word for written in _WORD.findall(name) if written.isupper() for word in _words(written)}
    for word in words if capitals else words[-1:]:
        if (word in capitals or not capitals) and len(word) >= _LEAST_PART and word not in shared:
            yield _Mark(f"{_JOINED}{re.escape(word)}{_END}", (word,))


def _numbers(person: Person) -> Iterator[_Mark]:
    for number in (*(document.number for document in person.documents), person.registration):
        yield from _number(number)


def _numbers_within(person: Person) -> Iterator[_Mark]:
    """Yield the numbers in what is said of a person in words: a telephone, a cell, a file."""
    told = (person.unknown_because, person.nowhere_because, person.officers, person.born_detail)
    for text in (*told, person.detention_detail):
        for found in _NUMBER_IN_TEXT.findall(text):
            yield from _number(found)


def _number(number: str) -> Iterator[_Mark]:
    signs = [sign for sign in folded(number) if sign.isalnum()]
    if len(signs) >= _LEAST_NUMBER and any(sign.isdigit() for sign in signs):
        pattern = rf"(?<!\w){_LOOSE.join(map(re.escape, signs))}{_END}"
        yield _Mark(pattern, ("".join(signs),), squeezed=True)


def _places(address: str) -> Iterator[_Mark]:
    """Yield the lines of an address, and what stands between commas where it has a number."""
    for line in address.split("\n"):
        pieces = re.split("[,،;，；]", line)
        for piece in {line, *(piece for piece in pieces if any(sign.isdigit() for sign in piece))}:
            words = _WORD.findall(folded(piece))[:_WORDS_OF_PLACE]
            if len(words) >= _LEAST_PLACE:
                yield _Mark(f"{_JOINED}{_BETWEEN.join(map(re.escape, words))}{_END}", tuple(words))
