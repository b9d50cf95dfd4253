"""Recognise the recorded identity of a person in what somebody typed: values that were entered, no list of words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from mlawriter.request.dates_in_text import dates_in
from mlawriter.request.person import Person
from mlawriter.request.texts import CLUSTER

_MARKS = re.compile(r"[\u0300-\u036f\u0483-\u0487\u0640\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]")
_WORD = re.compile(r"[^\W_]+")
_BETWEEN = r"[\W_]{1,4}"
_LOOSE = r"[\W_]{0,2}"
"""What may stand between the signs of a number."""
_JOINED = r"(?<!\w)(?:[وفبلك]|وال|بال|لل|ال)?"
"""Where a word begins; Arabic writes some small words together with the next."""
_END = r"(?!\w)"
_WORDS_OF_NAME = 8
_LEAST_PART = 4
"""Letters of a family name that is not found in every text."""
_LEAST_NUMBER = 5
_LEAST_PLACE = 3
"""Words of a line of an address that no other place has."""


def folded(text: str) -> str:
    """Return text without case and accents, so that one name is found in each of its spellings."""
    if text.isascii():
        return text.lower()
    return _MARKS.sub("", unicodedata.normalize("NFKD", text)).casefold()


@dataclass(frozen=True, slots=True)
class Identity:
    """Hold what gives a person away: values that are sure to be theirs, and parts that may be."""

    whole: re.Pattern[str] | None
    part: re.Pattern[str] | None
    born: date | None

    def is_told(self, text: str) -> bool:
        """Tell whether a folded text holds a whole name, number or address of the person."""
        return self.whole is not None and self.whole.search(text) is not None

    def may_be_told(self, text: str) -> bool:
        """Tell whether a folded text holds the family name, a single alias, or the day of birth."""
        if self.part is not None and self.part.search(text) is not None:
            return True
        return self.born is not None and str(self.born.year) in text and self.born in dates_in(text)


def identity_of(person: Person, others: Iterable[Person]) -> Identity:
    """Return what gives a person away; words that the names of `others` share give nobody away."""
    shared = {word for other in others for name in _names(other) for word in _words(name)}
    whole: list[str] = []
    part: list[str] = []
    for name in _names(person):
        words = _words(name)
        if not words:
            continue
        if CLUSTER.search(name):
            whole.append(re.escape(folded(name)))
        elif len(words) > 1 and not {words[0], words[-1]} <= shared:
            whole.extend(_in_either_order(words))
        part.extend(_family_name(name, words, shared))
    whole.extend(_numbers(person))
    whole.extend(_places(person.address))
    return Identity(_any(whole), _any(part), person.born)


def _names(person: Person) -> tuple[str, ...]:
    return tuple(name for name in (person.name, person.original_name, *person.aliases) if name.strip())


def _words(name: str) -> list[str]:
    return _WORD.findall(folded(name))[:_WORDS_OF_NAME]


def _in_either_order(words: list[str]) -> Iterator[str]:
    """Yield the name with its first and last word, other words of the name between them or not."""
    first, last = words[0], words[-1]
    inside = "|".join(map(re.escape, words))
    for begin, end in ((first, last), (last, first)):
        yield f"{_JOINED}{re.escape(begin)}(?:{_BETWEEN}(?:{inside})){{0,6}}{_BETWEEN}{re.escape(end)}{_END}"


def _family_name(name: str, words: list[str], shared: set[str]) -> Iterator[str]:
    """Yield the words in capitals, by which the family name is marked, or the last word where none is."""
    capitals = {word for written in _WORD.findall(name) if written.isupper() for word in _words(written)}
    for word in words if capitals else words[-1:]:
        if (word in capitals or not capitals) and len(word) >= _LEAST_PART and word not in shared:
            yield f"{_JOINED}{re.escape(word)}{_END}"


def _numbers(person: Person) -> Iterator[str]:
    for number in (*(document.number for document in person.documents), person.registration):
        signs = [sign for sign in folded(number) if sign.isalnum()]
        if len(signs) >= _LEAST_NUMBER and any(sign.isdigit() for sign in signs):
            yield rf"(?<!\w){_LOOSE.join(map(re.escape, signs))}{_END}"


def _places(address: str) -> Iterator[str]:
    """Yield the lines of an address, and what stands between commas where it has a number."""
    for line in address.split("\n"):
        pieces = re.split("[,،;]", line)
        for piece in {line, *(piece for piece in pieces if any(sign.isdigit() for sign in piece))}:
            words = _WORD.findall(folded(piece))
            if len(words) >= _LEAST_PLACE:
                yield f"{_JOINED}{_BETWEEN.join(map(re.escape, words[:12]))}{_END}"


def _any(patterns: list[str]) -> re.Pattern[str] | None:
    return re.compile("|".join(dict.fromkeys(patterns))) if patterns else None
