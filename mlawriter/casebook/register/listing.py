"""List the cases of the register: by words, by filters, in an order."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from mlawriter.casebook.register.entry import COLUMNS
from mlawriter.casebook.register.index import row_of, unpacked
from mlawriter.casebook.register.search import expression, snippet, terms_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mlawriter.casebook.register.entry import Row
    from mlawriter.casebook.register.index import Register
    from mlawriter.casebook.register.search import Snippet, Term

_ROWS = f"SELECT id, path, {', '.join(COLUMNS)} FROM cases WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608 - our own names


@dataclass(frozen=True, slots=True)
class Wanted:
    """Say which cases are listed; what is None or empty lets every case through. Exercises are listed apart."""

    words: str = ""
    incoming: bool | None = None
    training: bool = False
    status: str = ""
    state: str = ""
    kind: str = ""
    year: int | None = None
    """0 is for cases without any day."""

    @property
    def terms(self) -> tuple[Term, ...]:
        """Return what is looked for in the texts."""
        return terms_of(self.words)


@dataclass(frozen=True, slots=True)
class Order:
    """Say by which column cases are put in order. Where values are shown in words, `ranks` puts these in order."""

    column: str = "changed"
    descending: bool = True
    ranks: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Listed:
    """Hold a case as the table shows it, with its number in the register and its file."""

    number: int
    path: str
    row: Row


_BY = {"reference": "reference_key", "changed": "changed"}
_SEALED, _PERSONS = ("confidential_annex.",), "persons."
_TEXTS = frozenset({"theirs", "offences", "persons", "subject", "officer"})


def numbers(register: Register, wanted: Wanted, order: Order = Order()) -> list[int]:
    """Return the numbers of the cases that are wanted, in order."""
    where, values = _conditions(wanted)
    query = f"SELECT id FROM cases {where} ORDER BY {_order(register, order)}"  # noqa: S608 - columns of our own
    return [number for (number,) in register.db.execute(query, values)]


def rows(register: Register, wanted_numbers: Sequence[int]) -> list[Listed]:
    """Return cases by their numbers, in the same order; those that are gone are left out."""
    found = {
        number: Listed(number, path, row_of(values))
        for number, path, *values in register.db.execute(_ROWS, (json.dumps(list(wanted_numbers)),))
    }
    return [found[number] for number in wanted_numbers if number in found]


def passages_of(register: Register, number: int) -> list[tuple[str, str]]:
    """Return the texts of a case, each with its path."""
    row = register.db.execute("SELECT packed FROM texts WHERE case_id = ?", (number,)).fetchone()
    return [] if row is None else unpacked(row[0])


def snippet_of(register: Register, number: int, terms: tuple[Term, ...]) -> Snippet | None:
    """Return where the words stand in a case; nothing where they stand only in what is protected."""
    if not terms:
        return None
    query = "SELECT 1 FROM persons WHERE case_id = ? AND protected"
    hidden: tuple[str, ...] = _SEALED
    if register.db.execute(query, (number,)).fetchone():
        hidden = (*_SEALED, _PERSONS)  # lists are read over the shoulder too
    open_ones = (passage for passage in passages_of(register, number) if not passage[0].startswith(hidden))
    return snippet(list(open_ones), terms)


@dataclass(frozen=True, slots=True)
class Present:
    """Hold which values the filters can have."""

    states: tuple[str, ...]
    kinds: tuple[str, ...]
    years: tuple[int, ...]


def present(register: Register) -> Present:
    """Return what occurs in the register: codes in no promised order, years from the latest on."""
    query = register.db.execute
    kinds = {kind for (held,) in query("SELECT DISTINCT kinds FROM cases") for kind in held.split()}
    return Present(
        tuple(state for (state,) in query("SELECT DISTINCT state FROM cases WHERE state <> ''")),
        tuple(sorted(kinds)),
        tuple(year for (year,) in query("SELECT DISTINCT year FROM cases ORDER BY year DESC")),
    )


def _conditions(wanted: Wanted) -> tuple[str, list[object]]:
    conditions, values = ["training = ?"], list[object]([wanted.training])
    equal = {
        "incoming": wanted.incoming,
        "status": wanted.status or None,
        "state": wanted.state or None,
        "year": wanted.year,
    }
    for column, value in equal.items():
        if value is not None:
            conditions.append(f"{column} = ?")
            values.append(value)
    if wanted.kind:
        conditions.append("instr(kinds, ?)")
        values.append(f" {wanted.kind} ")
    if terms := wanted.terms:
        conditions.append("id IN (SELECT rowid FROM words WHERE words MATCH ?)")
        values.append(expression(terms))
    return f"WHERE {' AND '.join(conditions)}", values


def _order(register: Register, order: Order) -> str:
    column = _BY.get(order.column, order.column)
    if column not in {*COLUMNS, "reference_key", "changed"}:
        raise ValueError(order.column)
    way = "DESC" if order.descending else "ASC"
    if order.ranks:
        ranks, last = order.ranks, len(order.ranks)
        register.db.create_function("ranked", 1, lambda value: ranks.get(value, last), deterministic=True)
        return f"ranked({column}) {way}, changed DESC, id"
    empty = f"{column} IS NULL OR {column} = ''"
    if column in _TEXTS:
        return f"{empty}, {column} COLLATE NOCASE {way}, id"
    return f"{empty}, {column} {way}, id"
