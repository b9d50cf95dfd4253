"""Make the requests that are measured, from the bundled samples: a short one, many different ones, a large one."""

from __future__ import annotations

from itertools import cycle, islice
from typing import TYPE_CHECKING, TypeVar

from mlawriter.assistance.role import Role
from mlawriter.training import samples

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mlawriter.assistance.types import AnyItem
    from mlawriter.core.fields import Entry
    from mlawriter.request.person import Person
    from mlawriter.request.request import Request

PERSONS = 50
ITEMS = 30
OFFENCES = 20
WORDS = 1_500
"""Size of the large request."""
PARAGRAPHS = 2
"""Paragraphs of facts that make the short one fill five pages, or a little more in Arabic."""

_Entry = TypeVar("_Entry", bound="Entry")


def whole(tag: str) -> Request:
    """Return the sample on bank records in a language, without the training mark."""
    return samples.load("bank-records", tag).model_copy(update={"training": False})


def short(tag: str) -> Request:
    """Return as much of that sample as fills five pages; a run says how many they came to."""
    request = whole(tag)
    narrative = "\n".join(request.facts.narrative.split("\n")[:PARAGRAPHS])
    return request.model_copy(
        update={
            "persons": [person for person in request.persons if person.role is Role.WITNESS],
            "facts": type(request.facts)(narrative=narrative),
            "scope": type(request.scope)(),
            "offences": request.offences[:1],
            "items": [item for item in request.items if item.kind == "evidence"][:1],
            "conditions": type(request.conditions)(),
            "annexes": [],
        }
    )


def different(request: Request, number: int) -> Request:
    """Return a request whose texts, persons and dates of its own are unlike those of any other number."""
    facts, matter = request.facts, request.matter
    reference = f"{request.requesting.reference}-{number}"
    return request.model_copy(
        update={
            "requesting": request.requesting.model_copy(update={"reference": reference}),
            "matter": matter.model_copy(update={"subject": f"{matter.subject} ({number})"}),
            "facts": facts.model_copy(update={"narrative": _counted(facts.narrative, number)}),
            "persons": [_person(person, number) for person in request.persons],
            "items": [_item(item, number) for item in request.items],
            "offences": [
                offence.model_copy(update={"name": f"{offence.name} {number}"})
                for offence in request.offences
            ],
        }
    )


def large() -> Request:
    """Return an English request with 50 persons, 30 items, 20 offences and 1,500 words of facts."""
    base = whole("en")
    others = [samples.load(name, "en") for name in ("service", "statements")]
    persons = [person for request in (base, *others) for person in request.persons]
    items = [item for request in (base, *others) for item in request.items]
    words = " ".join(request.facts.narrative for request in (base, *others)).split()
    lines = list(islice(cycle(words), WORDS))
    narrative = "\n".join(" ".join(lines[start : start + 30]) for start in range(0, WORDS, 30))
    annexes = {annex.id: annex for request in (base, *others) for annex in request.annexes}
    return base.model_copy(
        update={
            "persons": _many(persons, PERSONS),
            "items": _many(items, ITEMS),
            "offences": [
                offence.model_copy(
                    update={"id": f"{offence.id}-{number}", "name": f"{offence.name} {number}"}
                )
                for number, offence in enumerate(islice(cycle(base.offences), OFFENCES))
            ],
            "facts": base.facts.model_copy(update={"narrative": narrative}),
            "annexes": list(annexes.values()),
        }
    )


def _many(entries: Sequence[_Entry], wanted: int) -> list[_Entry]:
    """Return the entries again and again, the copies with ids and words of their own."""
    made: list[_Entry] = []
    for number, entry in enumerate(islice(cycle(entries), wanted)):
        copy = entry
        if number >= len(entries):
            copy = entry.model_copy(deep=True)
            copy.id = f"{entry.id}-{number}"
            _rename(copy, number)
        made.append(copy)
    return made


def _rename(entry: Entry, number: int) -> None:
    for name in ("name", "connection", "purpose", "link"):
        text = getattr(entry, name, "")
        if text:
            setattr(entry, name, f"{text} {number}")


def _person(person: Person, number: int) -> Person:
    changed = {"connection": f"{person.connection} {number}"}
    if person.name:
        changed["name"] = f"{person.name} {number}"
    return person.model_copy(update=changed)


def _item(item: AnyItem, number: int) -> AnyItem:
    return item.model_copy(update={"purpose": f"{item.purpose} {number}", "link": f"{item.link} {number}"})


def _counted(text: str, number: int) -> str:
    return "\n".join(f"{line} ({number})" for line in text.split("\n"))
