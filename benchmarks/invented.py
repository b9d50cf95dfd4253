"""Make the requests that are measured, from the bundled samples: a short one, and many different ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.assistance.role import Role
from mlawriter.training import samples

if TYPE_CHECKING:
    from mlawriter.assistance.types import AnyItem
    from mlawriter.request.person import Person
    from mlawriter.request.request import Request

PARAGRAPHS = 2
"""Paragraphs of facts that make the short one fill five pages, or a little more in Arabic."""


def sample(name: str, tag: str) -> Request:
    """Return a sample in a language, without the training mark."""
    return samples.load(name, tag).model_copy(update={"training": False})


def whole(tag: str) -> Request:
    """Return the sample on bank records in a language."""
    return sample("bank-records", tag)


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


def _person(person: Person, number: int) -> Person:
    changed = {"connection": f"{person.connection} {number}"}
    if person.name:
        changed["name"] = f"{person.name} {number}"
    return person.model_copy(update=changed)


def _item(item: AnyItem, number: int) -> AnyItem:
    return item.model_copy(update={"purpose": f"{item.purpose} {number}", "link": f"{item.link} {number}"})


def _counted(text: str, number: int) -> str:
    return "\n".join(f"{line} ({number})" for line in text.split("\n"))
