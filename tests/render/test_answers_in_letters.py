"""Walk over everything that can be answered: what applies is printed, what does not apply is not."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from _pytest.mark import ParameterSet
from pydantic import BaseModel

from mlawriter.assistance.electronic.identifiers import Target
from mlawriter.assistance.evidence.service import Service
from mlawriter.assistance.item import Item
from mlawriter.assistance.persons.custody_transfer import CustodyTransfer
from mlawriter.assistance.persons.video_hearing import VideoHearing
from mlawriter.assistance.techniques.delivery_route import Passage
from mlawriter.assistance.types import kind_of
from mlawriter.core.fields import Choice, Declared, Editor, Shape, applies, declared
from mlawriter.i18n.translator import translator
from mlawriter.render.compose import compose
from mlawriter.render.document_kinds import documents_of
from mlawriter.request.closing import Annex, LetterLanguage
from mlawriter.request.confidential import ConfidentialAnnex
from mlawriter.request.dual_criminality import Element
from mlawriter.request.offence import Offence
from mlawriter.request.party import ProtocolParties
from mlawriter.request.person import Person
from mlawriter.request.request import Request
from mlawriter.request.treaty import Treaty

FIRST_DAY = date(2031, 1, 1)
AROUND: dict[str, Any] = {
    "basis": {"requesting": {"party": "yes"}, "requested": {"party": "yes"}},
    "persons": [{"id": "somebody", "name": "Some BODY"}],
    "annexes": [{"id": "paper", "title": "Paper"}],
    "items": [{"kind": "service", "addressee": "somebody"}],
}
"""What stands in every request here, so that references lead somewhere."""
BY_EDITOR = {
    Editor.STATE: "ME",
    Editor.PERSON: "somebody",
    Editor.ANNEX: "paper",
    Editor.LANGUAGE: "fr",
    Editor.CURRENCY: "EUR",
    Editor.ZONE: "UTC+2",
}
SPEAK = translator("en", "document")
BESIDE: dict[type[BaseModel], dict[str, Any]] = {
    Person: AROUND["persons"][0],
    Annex: AROUND["annexes"][0],
    Treaty: {"binding": "yes", "title": "Some treaty"},
    ProtocolParties: {"protocol": "firearms", "requesting": {"party": "yes"}, "requested": {"party": "yes"}},
    Service: {"threat_note": True},
    ConfidentialAnnex: {"entries": [{"heading": "Some matter"}]},
}
"""What stands in each part of a kind, since nothing of it is printed otherwise, and a finding says so."""
WITH: dict[tuple[type[BaseModel], str], dict[str, Any]] = {
    (Person, "revealed"): {"nationality": "Some nationality", "languages": "Some language"},
    (Offence, "predicate_abroad"): {"predicate_law": "Some law"},
    (CustodyTransfer, "our_national"): {"return_secured": "Some law"},
    (Element, "of"): {"conduct": "It was done."},
    (Element, "own"): {"conduct": "It was done."},
    (Element, "ours"): {"conduct": "It was done."},
    (Element, "theirs"): {"conduct": "It was done."},
    (Target, "zone"): {"kind": "ip", "hour": "21:04:05"},
    (Passage, "zone"): {"hour": "21:04"},
    (VideoHearing, "our_zone"): {"sessions": [{}]},
    (VideoHearing, "their_zone"): {"sessions": [{}]},
}
"""What only qualifies or opens another answer: a zone says nothing without an hour."""
ELSEWHERE = {(LetterLanguage, "tag")}
"""The language shows in each word of a letter, not in one place."""


@dataclass(frozen=True)
class Place:
    """Say where a part stands: the fields on the way from the request, and the class at the end of each."""

    way: tuple[tuple[str, type[BaseModel], bool], ...]
    """Name of the field, class of its value, whether it is a list."""

    @property
    def part(self) -> type[BaseModel]:
        return self.way[-1][1] if self.way else Request

    def __str__(self) -> str:
        return ".".join(f"{name}:{part.__name__}" for name, part, _several in self.way) or "Request"


def places(part: type[BaseModel] = Request, way: tuple[Any, ...] = ()) -> Iterator[Place]:
    yield Place(way)
    for field in declared(part):
        for kind in field.kinds:
            if issubclass(kind, BaseModel):
                yield from places(kind, (*way, (field.name, kind, field.shape is Shape.PARTS)))


PLACES = list(places())


def values_of(field: Declared) -> list[Any]:
    """Return the values of a choice; none for a field of another kind."""
    if field.shape is Shape.YES_NO:
        return [True, False]
    if not issubclass(field.kinds[0], Choice):
        return []
    values = [value.value for value in field.kinds[0]]
    return [[value] for value in values] if field.shape is Shape.CHOICES else values


def settings(part: type[BaseModel]) -> list[dict[str, Any]]:
    """Return each way of answering one choice of a part."""
    return [{field.name: value} for field in declared(part) for value in values_of(field)]


def openings(part: type[BaseModel]) -> list[dict[str, Any]]:
    """Return the other answers on which it can depend whether a field applies: values, and entries of lists."""
    found: list[dict[str, Any]] = []
    for field in declared(part):
        value = value_of(field)
        if value is not None:
            found.append({field.name: value})
        elif field.shape is Shape.PARTS:
            found += [{field.name: [entry]} for entry in [{}, *settings(field.kinds[0])]]
            found.append({field.name: [{}, {}]})
    return found


@functools.cache
def lowest(part: type[BaseModel], name: str) -> dict[str, Any]:
    """Return the fewest answers with which a field applies."""
    field = next(one for one in declared(part) if one.name == name)
    single = [*settings(part), *openings(part)]
    pairs = ({**one, **two} for one, two in itertools.combinations(single, 2))
    return next(
        answers
        for answers in itertools.chain([{}], single, pairs)
        if applies(field, part.model_validate(answers))
    )


def merged(below: dict[str, Any], above: dict[str, Any]) -> dict[str, Any]:
    return below | {
        name: merged(below[name], value) if isinstance(value, dict) and name in below else value
        for name, value in above.items()
    }


def request_with(place: Place, answers: dict[str, Any]) -> Request:
    """Return a request with these answers at a place, and on the way there what makes the place apply."""
    inner = answers
    for depth in reversed(range(len(place.way))):
        name, part, several = place.way[depth]
        above = place.way[depth - 1][1] if depth else Request
        if issubclass(part, Item):
            inner = {"kind": kind_of(part), **inner}
        inner = merged(BESIDE.get(part, {}), inner)
        inner = {**lowest(above, name), name: [inner] if several else inner}
    return Request.model_validate(merged(AROUND, inner))


def at(request: Request, place: Place) -> BaseModel:
    part: BaseModel = request
    for name, _kind, several in place.way:
        value = getattr(part, name)
        part = value[0] if several else value
    return part


def words(request: Request) -> str:
    """Return all documents of a request as text."""
    shown = "\n".join(repr(compose(request, "en", kind=kind.key)) for kind in documents_of(request))
    return shown.replace("\\xa0", " ")


def marked(field: Declared, number: int) -> tuple[Any, str] | None:
    """Return a value for a text or a day, and how documents write it."""
    if field.ui.editor in BY_EDITOR:
        return None
    if field.shape in {Shape.TEXT, Shape.PROSE}:
        return f"Qz{number}x", f"Qz{number}x"
    if field.shape is Shape.TEXTS:
        return [f"Qz{number}x"], f"Qz{number}x"
    if field.shape is Shape.DATE:
        day = FIRST_DAY + timedelta(days=number)
        return day, SPEAK.written(day)
    return None


def value_of(field: Declared) -> Any:  # noqa: ANN401 - whatever a field holds
    """Return a value for any field but choices and parts."""
    if field.ui.editor in BY_EDITOR:
        return BY_EDITOR[field.ui.editor]
    if field.shape is Shape.NUMBER:
        return max(field.limits.lowest, 3)
    if field.shape is Shape.AMOUNT:
        return Decimal("12345.67")
    found = marked(field, 1)
    return found[0] if found else None


def company(part: type[BaseModel], name: str) -> dict[str, Any]:
    """Return the answers in whose company alone a field says anything."""
    return next((WITH[owner, name] for owner in part.__mro__ if (owner, name) in WITH), {})


def around(place: Place, field: Declared) -> dict[str, Any]:
    """Return the fewest other answers with which a field is to be printed."""
    answers = {**lowest(place.part, field.name), **company(place.part, field.name)}
    return {name: value for name, value in answers.items() if name != field.name}


def printed_fields(wanted: Callable[[Declared], object]) -> list[ParameterSet]:
    """Return each field at each place that a document is to print."""
    return [
        pytest.param(place, field, id=f"{place}.{field.name}")
        for place in PLACES
        for field in declared(place.part)
        if wanted(field) and not field.ui.filed and (place.part, field.name) not in ELSEWHERE
    ]


@pytest.mark.parametrize(("place", "field"), printed_fields(value_of))
def test_what_is_answered_alone_is_printed(place: Place, field: Declared) -> None:
    answers = around(place, field)
    without = request_with(place, answers)

    answered = request_with(place, {**answers, field.name: value_of(field)})

    assert words(without) != words(answered)


@pytest.mark.parametrize(("place", "field"), printed_fields(values_of))
def test_what_is_chosen_alone_makes_a_difference(place: Place, field: Declared) -> None:
    answers = around(place, field)

    said = {words(request_with(place, {**answers, field.name: value})) for value in values_of(field)}

    assert len(said) > 1


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_what_does_not_apply_makes_no_difference_when_chosen(place: Place) -> None:
    for field in declared(place.part):
        for answers in [{}, *settings(place.part)]:
            requests = [request_with(place, {**answers, field.name: value}) for value in values_of(field)]
            if not any(applies(field, at(request, place)) for request in requests):
                assert len({words(request) for request in requests}) <= 1, (field.name, answers)


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_what_applies_is_printed_and_nothing_else(place: Place) -> None:
    fields = [field for field in declared(place.part) if (place.part, field.name) not in ELSEWHERE]
    marks = {field: mark for number, field in enumerate(fields) if (mark := marked(field, number))}
    full = {field.name: value for field, (value, _) in marks.items()}
    settled = BESIDE.get(place.part, {}).keys()
    for answers in [{}, *(one for one in settings(place.part) if not one.keys() & settled)]:
        request = request_with(place, {**full, **answers})
        part, text = at(request, place), words(request)

        printed = {field.name for field, (_, mark) in marks.items() if mark in text}

        expected = {field.name for field in marks if applies(field, part) and not field.ui.filed}
        assert printed == expected, answers
