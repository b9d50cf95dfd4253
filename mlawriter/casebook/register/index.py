"""Hold the register in memory: an SQLite database that is written whole and read whole."""

from __future__ import annotations

import functools
import json
import sqlite3
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from mlawriter.casebook.register.entry import COLUMNS, Row, key_of_name, key_of_reference
from mlawriter.casebook.register.folding import APART, folded
from mlawriter.casebook.register.schema import APPLICATION, SCHEMA, VERSION
from mlawriter.life.status import Status

if TYPE_CHECKING:
    from collections.abc import Iterable
    from mmap import mmap

    from mlawriter.casebook.register.entry import Entry

_LARGEST = 256 * 1024 * 1024
"""Bytes that the texts of one case may unpack to: more than any file of a case can hold."""
_SUM = 4
"""Bytes of the checksum at the end of the file."""
_WORDS_DELETED_SECURELY = (3, 42)
"""The SQLite from which on the index of words can be told to keep nothing of what is deleted."""
_DAYS = ("made", "sent", "answered", "last", "deadline")
_OF_A_CASE = ("texts", "persons", "asked", "due")


class NotARegister(Exception):
    """Say that bytes hold no register of this version; it is made anew from the cases."""


@dataclass(frozen=True, slots=True)
class Looks:
    """Tell one state of a file from the next: bytes, time of change in nanoseconds, SHA-256 of the bytes."""

    size: int
    changed: int
    digest: str


@dataclass(frozen=True, slots=True)
class Unread:
    """Name a file that could not be taken in, with the reason: a message and its values."""

    path: str
    message: str
    params: Mapping[str, Any]


class Register:
    """Keep what is known of all cases. One thread uses it.

    `altered` tells whether it holds something that its file does not; `edition` grows with each change.
    """

    def __init__(self, connection: sqlite3.Connection | None = None) -> None:
        self.edition = 0
        self.altered = connection is None
        self.db = _empty() if connection is None else connection
        self.db.execute("PRAGMA secure_delete = ON")
        self.db.create_function("unpacked", 1, _unpacked_text, deterministic=True)

    @classmethod
    def of_bytes(cls, content: bytes | memoryview | mmap) -> Register:
        """Return the register that some bytes hold.

        Raises:
            NotARegister: when they are damaged, of another version, or of somebody else.

        """
        with memoryview(content) as view, view[:-_SUM] as body:
            if len(view) <= _SUM or zlib.crc32(body) != int.from_bytes(view[-_SUM:], "big"):
                raise NotARegister
            connection = _connection()
            try:
                connection.deserialize(body)
                ours = _is_ours(connection)
            except (sqlite3.Error, OverflowError):
                ours = False
        if not ours:
            connection.close()
            raise NotARegister
        return cls(connection)

    def to_bytes(self) -> bytes:
        """Return the register as bytes, with a checksum at their end."""
        body = self.db.serialize()
        return body + zlib.crc32(body).to_bytes(_SUM, "big")

    def close(self) -> None:
        """Forget everything."""
        self.db.close()

    def __len__(self) -> int:
        """Return the number of cases."""
        return int(self.db.execute("SELECT count(*) FROM cases").fetchone()[0])

    def known(self) -> dict[str, Looks]:
        """Return the files that were taken in, as they looked then."""
        rows = self.db.execute("SELECT path, size, changed, digest FROM cases")
        return {path: Looks(size, changed, digest) for path, size, changed, digest in rows}

    def unread(self) -> list[Unread]:
        """Return the files that could not be taken in, by path."""
        rows = self.db.execute("SELECT path, message, params FROM unread ORDER BY path")
        return [Unread(path, message, json.loads(params)) for path, message, params in rows]

    def put(self, path: str, looks: Looks, entry: Entry) -> None:
        """Take in a case in place of what was known of its file."""
        with self.db:
            self._drop(path)
            cursor = self.db.execute(_PUT, (path, looks.size, looks.changed, looks.digest, *_values(entry)))
            case = cursor.lastrowid
            packed = _packed(entry.passages)
            self.db.execute("INSERT INTO texts VALUES (?, ?)", (case, packed))
            self.db.execute(
                "INSERT INTO words (rowid, folded) VALUES (?, ?)", (case, _words_of(entry.passages))
            )
            self.db.executemany(
                "INSERT INTO persons VALUES (?, ?, ?, ?, ?, ?)",
                (
                    (
                        case,
                        known.name,
                        key_of_name(known.name),
                        folded(f"{known.name} {known.also}"),
                        known.protected,
                        known.content,
                    )
                    for known in entry.persons
                ),
            )
            self.db.executemany(
                "INSERT INTO asked VALUES (?, ?, ?)", ((case, one.kind, one.person) for one in entry.asked)
            )
            self.db.executemany(
                "INSERT INTO due VALUES (?, ?, ?, ?)",
                ((case, one.code, one.on.isoformat(), one.content) for one in entry.awaited),
            )
        self._touch()

    def looks_now(self, path: str, looks: Looks) -> None:
        """Note that a file looks otherwise and holds the same."""
        with self.db:
            self.db.execute(
                "UPDATE cases SET size = ?, changed = ? WHERE path = ?", (looks.size, looks.changed, path)
            )
        self.altered = True

    def reckon_with(self, numbers: str) -> None:
        """Have every case read anew where its days were reckoned with other numbers."""
        if self.db.execute("SELECT numbers FROM reckoned").fetchall() == [(numbers,)]:
            return
        with self.db:
            self.db.execute("DELETE FROM reckoned")
            self.db.execute("INSERT INTO reckoned VALUES (?)", (numbers,))
            self.db.execute("UPDATE cases SET changed = -1, digest = ''")
        self.altered = True

    def put_unread(self, unread: Unread) -> None:
        """Note why a file could not be taken in, unless it is noted; what was known of it is forgotten."""
        noted = (unread.path, unread.message, json.dumps(dict(unread.params), default=str))
        query = "SELECT path, message, params FROM unread WHERE path = ?"
        if self.db.execute(query, (unread.path,)).fetchone() == noted:
            return
        with self.db:
            self._drop(unread.path)
            self.db.execute("INSERT INTO unread VALUES (?, ?, ?)", noted)
        self._touch()

    def drop(self, paths: Iterable[str]) -> None:
        """Forget files."""
        with self.db:
            for path in paths:
                self._drop(path)
        self._touch()

    def _touch(self) -> None:
        self.altered = True
        self.edition += 1

    def _drop(self, path: str) -> None:
        self.db.execute("DELETE FROM unread WHERE path = ?", (path,))
        row = self.db.execute(
            "SELECT id, packed FROM cases JOIN texts ON case_id = id WHERE path = ?", (path,)
        ).fetchone()
        if row is None:
            return
        case, packed = row
        # The words lie without their text, which has to be said again to take them out.
        self.db.execute(
            "INSERT INTO words (words, rowid, folded) VALUES ('delete', ?, ?)",
            (case, _words_of(unpacked(packed))),
        )
        for table in _OF_A_CASE:
            self.db.execute(f"DELETE FROM {table} WHERE case_id = ?", (case,))  # noqa: S608 - a name of our own
        self.db.execute("DELETE FROM cases WHERE id = ?", (case,))


def row_of(values: Iterable[Any]) -> Row:
    """Return what the table shows of a case, from the columns in `COLUMNS`."""
    return Row(**{name: _READ.get(name, _same)(value) for name, value in zip(COLUMNS, values, strict=True)})


def unpacked(packed: bytes) -> list[tuple[str, str]]:
    """Return the passages of a case."""
    return [(path, text) for path, text in json.loads(_unpacked_text(packed))]


def _values(entry: Entry) -> list[Any]:
    row = entry.row
    return [
        *(_WRITTEN.get(name, _same)(getattr(row, name)) for name in COLUMNS),
        key_of_reference(row.reference),
        row.year,
    ]


def _same(value: Any) -> Any:  # noqa: ANN401 - whatever a column holds
    return value


def _day_written(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def day_read(day: str | None) -> date | None:
    """Return a day from a column."""
    return None if day is None else date.fromisoformat(day)


_WRITTEN: Mapping[str, Callable[[Any], Any]] = {
    **dict.fromkeys(_DAYS, _day_written),
    **dict.fromkeys(("status", "channel"), str),
    "kinds": lambda kinds: f" {' '.join(kinds)} ",
}
_READ: Mapping[str, Callable[[Any], Any]] = {
    **dict.fromkeys(_DAYS, day_read),
    **dict.fromkeys(("incoming", "training", "urgent"), bool),
    "status": Status,
    "kinds": lambda kinds: tuple(kinds.split()),
}
_PUT_INTO = ("path", "size", "changed", "digest", *COLUMNS, "reference_key", "year")
_PUT = f"INSERT INTO cases ({', '.join(_PUT_INTO)}) VALUES ({', '.join('?' * len(_PUT_INTO))})"  # noqa: S608


def _unpacked_text(packed: bytes) -> str:
    return zlib.decompressobj().decompress(packed, _LARGEST).decode("utf-8")


def _packed(passages: Iterable[tuple[str, str]]) -> bytes:
    text = json.dumps(tuple(passages), ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode("utf-8", "replace"), 9)


def _words_of(passages: Iterable[tuple[str, str]]) -> str:
    return f" {APART} ".join(folded(text) for _, text in passages)


def _connection() -> sqlite3.Connection:
    # Made by whoever opens the register, used by one thread at a time.
    return sqlite3.connect(":memory:", check_same_thread=False)


def _empty() -> sqlite3.Connection:
    connection = _connection()
    connection.executescript(
        f"PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {VERSION}; {SCHEMA}"
    )
    if sqlite3.sqlite_version_info >= _WORDS_DELETED_SECURELY:
        connection.execute("INSERT INTO words (words, rank) VALUES ('secure-delete', 1)")
        connection.commit()
    return connection


def _is_ours(connection: sqlite3.Connection) -> bool:
    marks = [
        connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")
    ]
    return marks == [APPLICATION, VERSION] and _schema_of(connection) == _own_schema()


def _schema_of(connection: sqlite3.Connection) -> list[tuple[str, ...]]:
    # A database can hold triggers and views that run when it is used: ours holds these and no others.
    return connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name").fetchall()


@functools.cache
def _own_schema() -> list[tuple[str, ...]]:
    connection = _empty()
    try:
        return _schema_of(connection)
    finally:
        connection.close()
