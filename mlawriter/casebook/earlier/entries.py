"""Find persons, authorities and offences of earlier requests by their names, in any script."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from mlawriter.casebook.register.folding import words
from mlawriter.casebook.register.index import unpacked
from mlawriter.casebook.register.search import expression, terms_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mlawriter.casebook.register.index import Register
    from mlawriter.core.fields import Entry
    from mlawriter.life.case import Case

_CASES = 500
"""Requests that are looked through for a name, the latest first."""


class EarlierEntry(NamedTuple):
    """Name an entry of a list of an earlier request, and where it stands."""

    name: str
    reference: str
    state: str
    """Code of the other State."""
    year: int
    """0 where no day is known."""
    path: Path
    """File of the case."""
    place: int = 0
    """Index in the list."""
    content: str = ""
    """The entry itself as JSON, where the register keeps it."""
    protected: bool = False


def earlier_persons(
    register: Register,
    typed: str = "",
    *,
    protected: bool = False,
    besides: str = "",
    training: bool = False,
    most: int = 200,
) -> list[EarlierEntry]:
    """Return persons of earlier requests whose name holds all words typed, by their beginnings; the latest first, each once.

    Protected persons are among them only where the officer wants that.
    """
    looked = words(typed)
    begins = "".join(" AND instr(' ' || found_by, ?)" for _ in looked)
    query = (
        "SELECT name, reference, state, year, path, folded, json, json ->> '$.born', protected"  # noqa: S608 - our own words
        " FROM persons JOIN cases ON id = case_id"
        f" WHERE protected <= ? AND path <> ? AND training = ?{begins} ORDER BY changed DESC"
    )
    values = [protected, besides, training, *(f" {word}" for word in looked)]
    found: dict[str, EarlierEntry] = {}
    for name, reference, state, year, path, key, content, born, veiled in register.db.execute(query, values):
        # One of the same name is the same person, unless born on another day.
        entry = EarlierEntry(name, reference, state, year, Path(path), 0, content, bool(veiled))
        found.setdefault(f"{key} {born or ''}", entry)
        if len(found) >= most:
            break
    return list(found.values())


def earlier_named(
    register: Register,
    part: str,
    typed: str = "",
    *,
    besides: str = "",
    training: bool = False,
    most: int = 200,
) -> list[EarlierEntry]:
    """Return entries of a list such as `offences`, by the words of their names; the latest first, each name once."""
    looked = words(typed)
    found: dict[str, EarlierEntry] = {}
    for reference, state, year, path, packed in _cases(register, typed, besides, training=training):
        for place, text in unpacked(packed):
            names = place.split(".")
            if len(names) != 3 or names[0] != part or names[2] != "name":
                continue
            told = words(text)
            if _has(told, looked):
                entry = EarlierEntry(text, reference, state, year, Path(path), int(names[1]))
                found.setdefault(" ".join(told), entry)
        if len(found) >= most:
            break
    return list(found.values())[:most]


def entry_in(case: Case, part: str, place: int, name: str) -> Entry | None:
    """Return the entry that a list of a case has under a name; nothing where the case has changed since."""
    entries: list[Entry] = getattr(case.request, part)
    at_place = entries[place : place + 1]
    return next((one for one in (*at_place, *entries) if getattr(one, "name", "") == name), None)


def _has(told: list[str], looked: list[str]) -> bool:
    return all(any(word.startswith(part) for word in told) for part in looked)


def _cases(
    register: Register, typed: str, besides: str, *, training: bool
) -> Iterator[tuple[str, str, int, str, bytes]]:
    terms = terms_of(typed)
    matching = "AND id IN (SELECT rowid FROM words WHERE words MATCH ?)" if terms else ""
    query = (
        "SELECT reference, state, year, path, packed FROM cases JOIN texts ON case_id = id"  # noqa: S608 - our own words
        f" WHERE path <> ? AND training = ? AND incoming = 0 {matching} ORDER BY changed DESC LIMIT ?"
    )
    values: list[object] = [besides, training, *([expression(terms)] if terms else []), _CASES]
    yield from register.db.execute(query, values)
