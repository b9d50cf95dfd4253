"""Rank earlier requests by what they share with one: offences, types of assistance, States, persons, words.

Each thing shared counts the more the fewer requests have it (inverse document frequency), so that what all have in common
counts nothing. Nothing is learned and nothing leaves the machine: what counted is said in words.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from mlawriter.casebook.register.entry import key_of_name, keys_of
from mlawriter.casebook.register.folding import folded, words
from mlawriter.casebook.register.listing import rows
from mlawriter.request.texts import gather

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mlawriter.casebook.register.index import Register
    from mlawriter.casebook.register.listing import Listed
    from mlawriter.request.request import Request

_TERMS = 48
"""Words that are compared: the rarest of those that stand in the request most often."""
_CANDIDATES = 240
"""Words of which is looked up how many requests have them."""
_SHOWN = 6
"""Words that are told."""
_WORDS = 3
"""Words that say something where nothing else is shared."""
_SHORTEST = 3
"""Letters of a word that can tell requests apart."""
_TOLD_IN = frozenset({"matter", "facts", "scope", "offences", "items"})
"""Parts of the request that say what it is about."""


class Shared(StrEnum):
    """Name what two requests can have in common, in the order in which it is told."""

    OFFENCE = "offence"
    PERSON = "person"
    KIND = "kind"
    STATE = "state"
    WORD = "word"


_WEIGHT = {Shared.OFFENCE: 4.0, Shared.PERSON: 6.0, Shared.KIND: 2.0, Shared.STATE: 1.0, Shared.WORD: 1.0}
"""What each counts beside its rarity: somebody named in both says more than any word."""


@dataclass(slots=True)
class Similar:
    """Hold an earlier request, how much it shares, and what."""

    score: float = 0.0
    shared: dict[Shared, list[str]] = field(default_factory=dict)
    """Names of offences, persons, kinds of items, codes of States, words: as the open request has them."""


@dataclass(frozen=True, slots=True)
class _Trait:
    """Hold something that requests can share, and the numbers of those that have it."""

    sort: Shared
    named: str
    cases: tuple[int, ...]


def similar(
    register: Register, request: Request, *, besides: str = "", most: int = 30
) -> list[tuple[Listed, Similar]]:
    """Return the requests of the register that share most with one, best first. Exercises are compared with exercises."""
    own = _numbers(register, "path = ?", besides)
    among = set(_numbers(register, "training = ?", request.training)).difference(own)
    if not among:
        return []
    found: dict[int, Similar] = {}
    for trait in _traits(register, request):
        cases = among.intersection(trait.cases)
        if not cases:
            continue
        rarity = math.log((len(among) + 1) / (len(cases) + 0.5))
        weight = _WEIGHT[trait.sort] * max(rarity, 0.05)
        for case in cases:
            one = found.setdefault(case, Similar())
            one.score += weight
            told = one.shared.setdefault(trait.sort, [])
            if trait.sort is not Shared.WORD or len(told) < _SHOWN:
                told.append(trait.named)
    akin = (case for case, one in found.items() if _tells(one))
    best = sorted(akin, key=lambda case: (-found[case].score, case))[:most]
    return [(listed, found[listed.number]) for listed in rows(register, best)]


def _tells(found: Similar) -> bool:
    """Tell whether what is shared says anything: the same State or a word or two do not."""
    words_alone = not found.shared.keys() - {Shared.WORD, Shared.STATE}
    return not words_alone or len(found.shared.get(Shared.WORD, ())) >= _WORDS


def _traits(register: Register, request: Request) -> Iterator[_Trait]:
    """Yield what the request has, the rarest words first."""
    for offence in request.offences:
        if name := folded(offence.name):
            matching = _with_words(register, name)
            told = [
                case
                for case, names in _column(register, "offences", matching)
                if name in {folded(one) for one in names.split(";")}
            ]
            yield _Trait(Shared.OFFENCE, offence.name, tuple(told))
    yield from _persons(register, request)
    for kind in dict.fromkeys(item.kind for item in request.items):
        yield _Trait(Shared.KIND, kind, _numbers(register, "instr(kinds, ?)", f" {kind} "))
    if asked := request.requested.asked:
        yield _Trait(Shared.STATE, asked, _numbers(register, "state = ?", asked))
    yield from _words(register, request)


def _words(register: Register, request: Request) -> Iterator[_Trait]:
    often: Counter[str] = Counter()
    shown: dict[str, str] = {}
    for passage in gather(request).passages:
        if passage.path[0] in _TOLD_IN:
            for term, word in _terms(passage.text):
                often[term] += 1
                shown.setdefault(term, word)
    total = max(len(register), 1)
    register.db.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab('main', 'words', 'row')"
    )
    rare = []
    for term, times in often.most_common(_CANDIDATES):
        having = _how_many(register, term)
        if 0 < having <= max(total // 4, 3):
            rare.append(((1 + math.log(times)) * math.log((total + 1) / having), term))
    rare.sort(key=lambda one: (-one[0], one[1]))
    for _, term in rare[:_TERMS]:
        yield _Trait(Shared.WORD, shown[term], _with_words(register, term))


def _terms(text: str) -> Iterator[tuple[str, str]]:
    """Yield what can be common to two texts: words, or two signs beside one another where a script parts no words."""
    for word in text.split():
        signs = words(word)
        if len(signs) == 1 and len(signs[0]) >= _SHORTEST and not signs[0].isdigit():
            yield signs[0], word.strip(".,;:()[]«»“”\"'!?،؛。，、")
        else:
            for first, second in pairwise(signs):
                if len(first) == len(second) == 1 and not (first + second).isascii():
                    yield f"{first} {second}", first + second


def _how_many(register: Register, term: str) -> int:
    """Return how many requests have a word, or signs beside one another, without looking at each."""
    if " " in term:
        query, value = "SELECT count(*) FROM words WHERE words MATCH ?", f'"{term}"'
    else:
        query, value = "SELECT sum(doc) FROM temp.vocabulary WHERE term = ?", term
    return int(register.db.execute(query, (value,)).fetchone()[0] or 0)


def _with_words(register: Register, term: str) -> tuple[int, ...]:
    query = "SELECT rowid FROM words WHERE words MATCH ?"
    return tuple(case for (case,) in register.db.execute(query, (f'"{term}"',)))


def _persons(register: Register, request: Request) -> Iterator[_Trait]:
    """Yield the persons that other requests name too, by any of their names; all are looked for in one go."""
    keys = {
        key: person.shown or person.identity
        for person in request.persons
        for key in (key_of_name(person.identity), *keys_of(person))
        if key
    }
    query = "SELECT folded, case_id FROM persons WHERE folded IN (SELECT value FROM json_each(?))"
    found: dict[str, set[int]] = {}
    for key, case in register.db.execute(query, (json.dumps([*keys]),)):
        found.setdefault(keys[key], set()).add(case)
    for name in dict.fromkeys(keys.values()):
        if name in found:
            yield _Trait(Shared.PERSON, name, tuple(found[name]))


def _numbers(register: Register, condition: str, value: object) -> tuple[int, ...]:
    query = f"SELECT id FROM cases WHERE {condition}"  # noqa: S608 - conditions of our own
    return tuple(case for (case,) in register.db.execute(query, (value,)))


def _column(register: Register, name: str, cases: Iterable[int]) -> Iterator[tuple[int, str]]:
    for case in cases:
        row = register.db.execute(f"SELECT {name} FROM cases WHERE id = ?", (case,)).fetchone()  # noqa: S608 - columns of our own
        if row is not None:
            yield case, row[0]
