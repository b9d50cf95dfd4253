"""Compose what an office prints of the directory of States: the sheet of one State, or a list of many.

These documents are made of the directory, not of a request, and stay in the office. Their words are those of the window,
so they come ready from its translator; the template gives them their places and the same printers print them.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from mlawriter.directory.brought import day_of
from mlawriter.directory.browse import LISTED
from mlawriter.directory.directory import Party
from mlawriter.directory.practice import NOTHING_RECORDED
from mlawriter.directory.provenance import Trust
from mlawriter.directory.told import (
    BEFORE_SENDING,
    CHANNEL,
    OLD,
    TREATIES,
    Told,
    differs,
    gaps,
    oldest,
    said_by,
    spoken,
    told,
    told_of_both,
)
from mlawriter.directory.treaties import Convention
from mlawriter.i18n.messages import N_
from mlawriter.render.house_style import PLAIN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from mlawriter.directory.directory import Directory, Known
    from mlawriter.directory.practice import Practice
    from mlawriter.i18n.messages import Message
    from mlawriter.i18n.translator import Translator
    from mlawriter.render.blocks import Document
    from mlawriter.render.house_style import HouseStyle

DIRECTORY = N_("Directory of States")
NOT_OFFICIAL = N_("Not an official publication of the United Nations.")
EDITION = N_("Sources of {oldest} to {newest}; put together on {issued}.")
OLD_EDITION = N_("This edition is older than twelve months. Ask for a newer one.")
_SUMS = frozenset({"protocols", "conventions"})
"""Lines that sum up others, which a sheet has in full."""
SHOWN_OF_ALL = N_("{shown} of {all} States and territories")
_OF_LAWS = frozenset({"practice", "numbers"})
_COLUMNS = ("untoc", "authority", "languages", "channel", "interpol")


class Row(NamedTuple):
    """Show one thing that is known: its name, what is said of it, what that rests on."""

    label: str
    said: list[str]
    beside: str


class SourceRow(NamedTuple):
    """Show a source as it wants to be named."""

    number: int
    title: str
    address: str
    terms: str


class Cell(NamedTuple):
    """Show a value in a list, what limits it, and briefly what it rests on."""

    value: str
    beside: str
    note: str = ""


class ListRow(NamedTuple):
    """Show a State in a list."""

    name: str
    code: str
    cells: list[Cell]


@dataclass(frozen=True, slots=True)
class Sheets:
    """Make the documents of one directory.

    `speak` is the translator of the window. `titles` are the words of the checks by their codes.
    """

    directory: Directory
    speak: Translator
    today: date
    house: HouseStyle = PLAIN
    titles: Mapping[str, Message] = field(default_factory=lambda: MappingProxyType({}))

    def of_state(self, code: str, second: str = "", practice: Practice = NOTHING_RECORDED) -> Document:
        """Return the sheet of one State; with a second, also which treaties bind both.

        Raises:
            MlaError: as `compose` does.

        """
        lines = [
            line for line in told(self.directory.state(code), practice, self.titles) if line.key not in _SUMS
        ]
        name = self.speak.country(code)
        values = {
            "name": name,
            "code": code,
            "known": [self._row(line) for line in lines],
            "second": f"{name} – {self.speak.country(second)}" if second else "",
            "both": self._both(code, second) if second else [],
            "gaps": gaps(self.directory.state(code), self.speak),
            "old": self._old(lines),
        }
        keys = [key for one in (code, second) for key in self._keys(one)]
        return self._composed("directory/state.xml.j2", name, values, keys)

    def of_states(self, codes: Sequence[str], filters: Sequence[str] = ()) -> Document:
        """Return a table of States, in the order that is given; `filters` say why others are not in it.

        Raises:
            MlaError: as `compose` does.

        """
        keys = self._cited(codes)
        numbers = {self.directory.pack.sources[key].title: number for number, key in enumerate(keys, start=1)}
        values = {
            "count": self.speak.text(SHOWN_OF_ALL, shown=len(codes), all=len(LISTED)),
            "filters": filters,
            "rows": [self._list_row(code, numbers) for code in codes],
            "grades": self._grades(),
        }
        return self._composed("directory/list.xml.j2", "", values, keys)

    def _composed(self, template: str, name: str, values: Mapping[str, Any], keys: Sequence[str]) -> Document:
        from mlawriter.render.document_of_text import page_of
        from mlawriter.render.environment import environment, render
        from mlawriter.render.markup import parse

        frame = self.house.speak(self.speak.language.tag)
        heading = self.speak.text(DIRECTORY)
        text = render(
            environment(frame),
            template,
            {**self._frame(keys), **values, "title": f"{heading} – {name}" if name else heading},
        )
        document = parse(
            text,
            template=template,
            language=self.speak.language.tag,
            created=f"{self.directory.pack.issued.isoformat()}T00:00:00Z",
        )
        return dataclasses.replace(document, page_of=page_of(frame))

    def _frame(self, keys: Sequence[str]) -> dict[str, Any]:
        """Return what each of these documents says beside the States."""
        speak, pack = self.speak, self.directory.pack
        return {
            "heading": speak.text(DIRECTORY),
            "edition": f"{edition_of(self.directory, speak)} {speak.text(NOT_OFFICIAL)}",
            "running": speak.text(DIRECTORY),
            "warning": speak.text(BEFORE_SENDING),
            "old_edition": speak.text(OLD_EDITION) if self.directory.is_old(self.today) else "",
            "sources": [
                SourceRow(
                    number, one.title, one.address, ". ".join(filter(None, (one.licence, one.attribution)))
                )
                for number, one in enumerate((pack.sources[key] for key in dict.fromkeys(keys)), start=1)
            ],
            "words": {name: speak.text(message) for name, message in WORDS.items()},
        }

    def _keys(self, code: str) -> list[str]:
        """Return the keys of the sources that speak of a State, in the order in which they do."""
        directory = self.directory
        codes = (code, directory.state(code).territory_of)
        entries = [directory.entries[one] for one in codes if one in directory.entries]
        stated = [value for entry in entries for _, value in entry.stated()]
        return list(dict.fromkeys(key for value in stated for key in value.sources))

    def _cited(self, codes: Sequence[str]) -> list[str]:
        """Return the keys of the sources that the cells of a list rest on: a reader looks for no others."""
        cited = [
            known
            for code in codes
            for line in self._columns(code).values()
            for known in line.beside
            if not known.own
        ]
        sources = self.directory.pack.sources
        keys = dict.fromkeys(key for code in codes for key in self._keys(code))
        return [key for key in keys if any(_names(known, sources[key].title) for known in cited)]

    def _columns(self, code: str) -> dict[str, Told]:
        """Return the lines of a State that have a column."""
        lines = reversed(told(self.directory.state(code)))
        return {line.key: line for line in lines if line.key in _COLUMNS}

    def _row(self, line: Told) -> Row:
        speak = self.speak
        said = [spoken(line.value, speak), speak.text(line.note), differs(line, speak)]
        return Row(spoken(line.label, speak), list(filter(None, said)), said_by(line, speak))

    def _both(self, first: str, second: str) -> list[Row]:
        """Return whether both are Parties, treaty by treaty."""
        rows = []
        for treaty in Convention:
            line = told_of_both(self.directory, first, second, treaty)
            beside = [
                said_by(Told("", line.label, line.value, (known,)), self.speak) for known in line.beside
            ]
            rows.append(
                Row(
                    self.speak.text(TREATIES[treaty]),
                    [spoken(line.value, self.speak)],
                    " ".join(dict.fromkeys(beside)),
                )
            )
        return rows

    def _old(self, lines: Sequence[Told]) -> str:
        day = oldest(lines, self.today)
        return "" if day is None else self.speak.text(OLD, day=day)

    def _list_row(self, code: str, numbers: Mapping[str, int]) -> ListRow:
        known = self._columns(code)
        return ListRow(
            self.speak.country(code),
            code,
            [self._cell(known.get(column), numbers) for column in _COLUMNS],
        )

    def _cell(self, line: Told | None, numbers: Mapping[str, int]) -> Cell:
        if line is None:
            return Cell(self.speak.text(WORDS["unknown"]), "")
        known = line.beside[0]
        value = spoken(line.value, self.speak)
        if isinstance(known.value, Party) and known.value.binds_from:
            value = self.speak.text(N_("Yes, in force from {day}"), day=known.value.binds_from)
        note = "" if isinstance(known.value, Party) else self.speak.text(line.note)
        return Cell(value, self._briefly(known, numbers), note)

    def _grades(self) -> str:
        """Return what the letters mean that grade trust."""
        grades = [trust for trust in Trust if trust is not Trust.OWN]
        return "; ".join(f"{trust.value}: {self.speak.text(trust.label)}" for trust in grades)

    def _briefly(self, known: Known[object], numbers: Mapping[str, int]) -> str:
        """Return the numbers of the sources, the grade of trust and the day of print."""
        speak = self.speak
        if known.own:
            said = [speak.text(Trust.OWN.label), *filter(None, known.sources)]
        else:
            said = [
                *(f"[{number}]" for title, number in numbers.items() if _names(known, title)),
                known.trust.value,
            ]
        day = [speak.date(known.as_of)] if known.as_of else []
        return ", ".join((*said, *day, *filter(None, [known.initials])))


def edition_of(directory: Directory, speak: Translator) -> str:
    """Return how old the sources are and when the edition was put together: the newer day says nothing of the older.

    Laws that tell of a State's practice have the day of the law, which is not how old the list is.
    """
    stated = [pair for entry in directory.entries.values() for pair in entry.stated()]
    days = [value.as_of for name, value in stated if name not in _OF_LAWS] or [directory.pack.issued]
    return speak.text(EDITION, oldest=min(days), newest=max(days), issued=day_of(directory.pack, speak))


def _names(known: Known[object], title: str) -> bool:
    """Tell whether a value rests on a source; the place in the source stands behind its title."""
    return any(source == title or source.startswith(f"{title}, ") for source in known.sources)


WORDS: Mapping[str, Message] = MappingProxyType(
    {
        "what": N_("What is known of the State"),
        "value": N_("What the directory says"),
        "beside": N_("Source and day"),
        "both": N_("Both States"),
        "unknown": N_("Not known"),
        "sources": N_("Sources"),
        "source": N_("Source"),
        "terms": N_("Licence and attribution"),
        "state": N_("State"),
        "party": TREATIES[Convention.UNTOC],
        "authority": N_("Designated authority"),
        "languages": N_("Languages accepted"),
        "channel": CHANNEL,
        "interpol": N_("Urgent requests through INTERPOL"),
    }
)
"""Words at the head of parts and columns."""
