"""Say what one case contributes to the register."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, fields
from datetime import date
from typing import TYPE_CHECKING

from mlawriter.assistance.role import PURSUED
from mlawriter.casebook.register.folding import words
from mlawriter.core.fields import Editor
from mlawriter.core.thresholds import Thresholds
from mlawriter.life.clocks.clock import plain
from mlawriter.life.clocks.dues import dues
from mlawriter.life.course import Happening
from mlawriter.life.status import Status, status
from mlawriter.request.texts import gather

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mlawriter.casebook.office import Office
    from mlawriter.core.fields import Path
    from mlawriter.life.case import Case
    from mlawriter.life.course import Event
    from mlawriter.request.person import Person
    from mlawriter.request.request import Request
    from mlawriter.request.texts import Gathered

_FIRST_SIGHT = 300
"""Characters of a text that a table shows."""
_ANSWERS = frozenset({Happening.PARTLY, Happening.EXECUTED, Happening.REFUSED})
"""What answers a request, in whole or in part; an acknowledgement does not."""
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Known:
    """Hold a person of a case, to find in other cases."""

    name: str
    """The name itself, also where the identity is protected."""
    protected: bool
    content: str
    """All that is recorded of the person, as JSON."""
    also: str = ""
    """Other names, in other letters or assumed."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Hold what was asked about whom, to find it asked twice."""

    kind: str
    person: str
    """By `key_of_name`."""


@dataclass(frozen=True, slots=True)
class Awaited:
    """Hold a day on which something of a case is due."""

    code: str
    on: date
    content: str = ""
    """What there is to say of it, as JSON."""


@dataclass(frozen=True, slots=True)
class Row:
    """Hold what the table of the register shows of a case. An empty text or None is not known."""

    reference: str = ""
    """The number under which this office handles the case."""
    theirs: str = ""
    incoming: bool = False
    training: bool = False
    state: str = ""
    """Code of the other State, or of its territory with an authority of its own."""
    requesting: str = ""
    requested: str = ""
    kinds: tuple[str, ...] = ()
    offences: str = ""
    persons: str = ""
    """As lists show them: protected ones by their code."""
    subject: str = ""
    status: Status = Status.DRAFT
    made: date | None = None
    """Day of the letter."""
    sent: date | None = None
    """Day on which it was sent, or received."""
    answered: date | None = None
    last: date | None = None
    """Day of what happened last."""
    officer: str = ""
    channel: str = ""
    urgent: bool = False
    deadline: date | None = None
    language: str = ""
    """Tag of the language of the letter."""

    @property
    def year(self) -> int:
        """Return the year to which the case counts; 0 where no day is known."""
        day = self.sent or self.made or self.last
        return day.year if day else 0


@dataclass(frozen=True, slots=True)
class Entry:
    """Hold all that the register keeps of a case."""

    row: Row
    passages: tuple[tuple[str, str], ...] = ()
    """Everything typed, each text with its path: `facts.narrative`, `life.events.0.note`."""
    persons: tuple[Known, ...] = ()
    asked: tuple[Asked, ...] = ()
    awaited: tuple[Awaited, ...] = ()


COLUMNS: tuple[str, ...] = tuple(field.name for field in fields(Row))


def entry_of(case: Case, office: Office | None = None) -> Entry:
    """Return what the register keeps of a case. Identities of protected persons are part of it.

    `office` has the numbers by which days are reckoned; without it the usual ones hold.
    """
    request = case.request
    gathered = gather(request)
    return Entry(
        _row(case),
        tuple(_passages(case, gathered)),
        tuple(
            Known(
                person.identity,
                person.protected,
                person.model_dump_json(exclude_defaults=True),
                " ".join((person.original_name, *person.aliases)).strip(),
            )
            for person in request.persons
            if person.identity
        ),
        tuple(dict.fromkeys(asked_of(request, gathered))),
        tuple(_awaited(case, office)),
    )


def _awaited(case: Case, office: Office | None) -> Iterator[Awaited]:
    thresholds = Thresholds() if office is None else office.thresholds_for(case.request)
    for due in dues(case, thresholds):
        yield Awaited(due.code, due.on, json.dumps(plain(due)))


def asked_of(request: Request, gathered: Gathered | None = None) -> Iterator[Asked]:
    """Yield what is asked about whom: the persons that an item names, or else those who are pursued."""
    links = (gathered or gather(request)).links
    by_id = {person.id: person for person in request.persons}
    pursued = [person for person in request.persons if person.role in PURSUED]
    for index, item in enumerate(request.items):
        named = [
            by_id[link.target]
            for link in links
            if link.editor is Editor.PERSON and link.path[:2] == ("items", index) and link.target in by_id
        ]
        for person in named or pursued:
            for key in keys_of(person):
                yield Asked(item.kind, key)


def keys_of(person: Person) -> Iterator[str]:
    """Yield what tells a person from others, for each of the names; nothing where one is too short to tell."""
    for name in (person.name, person.original_name):
        key = key_of_name(name)
        if " " in key:
            yield key


def key_of_name(name: str) -> str:
    """Return the words of a name, folded and in one order: family names stand first here and last there."""
    return " ".join(sorted(words(name)))


def key_of_reference(reference: str) -> str:
    """Return a reference for putting in order: its numbers count as numbers."""
    return _DIGITS.sub(lambda digits: digits[0].zfill(8), " ".join(words(reference)))


def _row(case: Case) -> Row:
    request, life = case.request, case.life
    incoming = life.incoming
    events = [event for event in life.events if event.on and event.what]
    sent = _first(events, frozenset({Happening.RECEIVED if incoming else Happening.SENT}))
    requesting, requested = request.requesting, request.requested
    return Row(
        reference=life.ours if incoming else requesting.reference,
        theirs=requesting.reference if incoming else life.theirs or requested.their_reference,
        incoming=incoming,
        training=request.training,
        state=requesting.state if incoming else requested.asked,
        requesting=requesting.state,
        requested=requested.asked,
        kinds=tuple(dict.fromkeys(item.kind for item in request.items)),
        offences=_shown(offence.name for offence in request.offences),
        persons=_shown(person.shown for person in request.persons),
        subject=_shown([request.matter.subject]),
        status=status(case),
        made=request.signatory.dated,
        sent=sent.on if sent else None,
        answered=_answered(events, sent),
        last=max((event.on for event in events if event.on), default=None),
        officer=life.officer,
        channel=(sent and sent.channel) or requested.channel or "",
        urgent=request.conditions.urgency.urgent,
        deadline=request.conditions.deadline.on,
        language=request.language.tag,
    )


def _answered(events: list[Event], sent: Event | None) -> date | None:
    answer = _first(events, _ANSWERS)
    if answer is None or answer.on is None:
        return None
    return answer.on if sent is None or sent.on is None or answer.on >= sent.on else None


def _first(events: list[Event], wanted: frozenset[Happening]) -> Event | None:
    found = [event for event in events if event.what in wanted]
    return min(found, key=lambda event: event.on or date.max, default=None)


def _shown(texts: Iterator[str] | list[str]) -> str:
    """Return texts on one line, none longer than a table can show."""
    joined = "; ".join(dict.fromkeys(" ".join(text.split()) for text in texts if text.strip()))
    return joined if len(joined) <= _FIRST_SIGHT else joined[:_FIRST_SIGHT].rstrip() + "…"


def _passages(case: Case, gathered: Gathered) -> Iterator[tuple[str, str]]:
    for path, text, _ in gathered.passages:
        yield _dotted(path), text
    for path, text, _ in gather(case.life).passages:
        yield _dotted(("life", *path)), text
    for index, letter in enumerate(case.life.letters):
        for path, text, _ in gather(letter).passages:
            yield _dotted(("life", "letters", index, *path)), text


def _dotted(path: Path) -> str:
    return ".".join(map(str, path))
