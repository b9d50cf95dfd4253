"""Copy cases for another State: what goes along is decided for every field, and nothing of the State before stays unsaid."""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import pytest
from pydantic import BaseModel

from mlawriter.assistance.property.freezing import Freezing
from mlawriter.assistance.techniques.joint_investigation import JointInvestigation, Member, Side
from mlawriter.core.fields import Entry, Part, Path, declared, is_untouched
from mlawriter.directory.search import names_of, plain
from mlawriter.life.carried_over import KEPT, LEFT_OUT, OF_PERSONS_AND_FACTS, SIFTED, Why, decided
from mlawriter.life.case import Case, Life, Reader
from mlawriter.life.course import Event, Happening
from mlawriter.life.duplicate import Extent, duplicated, left_out
from mlawriter.life.still_named import still_named
from mlawriter.render.compose import compose
from mlawriter.request.closing import Acknowledgement
from mlawriter.request.examine import examine
from mlawriter.request.facts import Ground
from mlawriter.request.person import Person, Revealed
from mlawriter.request.places import value_at
from mlawriter.request.request import Request
from mlawriter.request.translation import Translation
from mlawriter.training import samples

NAMES = [sample.name for sample in samples.samples()]
LETTERS_IN = ("en", "fr", "ru", "ar", "zh_Hans", "sr_Cyrl")
NEW = "NZ"


def parts(part: type[BaseModel], met: dict[str, type[BaseModel]] | None = None) -> dict[str, type[BaseModel]]:
    """Return the classes of the parts of a request, and those that they are derived from, by name."""
    met = {} if met is None else met
    for base in part.__mro__:
        if not issubclass(base, BaseModel) or base.__name__ in met or base in {BaseModel, Part}:
            continue
        met[base.__name__] = base
        for field in declared(base):
            for kind in field.kinds:
                if issubclass(kind, BaseModel) and decided(base)[field.name] is None:
                    parts(kind, met)
    return met


def own_fields(part: type[BaseModel]) -> set[str]:
    return {name for name in part.model_fields if name in inspect.get_annotations(part)}


def names_in(table: Mapping[Any, str]) -> list[str]:
    return [name for names in table.values() for name in names.split()]


def test_every_field_of_a_request_is_decided_once() -> None:
    for name, part in parts(Request).items():
        said = [*KEPT.get(name, "").split(), *names_in(LEFT_OUT.get(name, {}))]

        assert sorted(said) == sorted(own_fields(part)), name


def test_nothing_is_decided_that_is_no_field() -> None:
    known = parts(Request)

    assert {*KEPT, *LEFT_OUT} <= {*known}
    assert {*SIFTED} <= {(name, field) for name, part in known.items() for field in part.model_fields}
    assert {*Request.model_fields} >= OF_PERSONS_AND_FACTS


def test_what_a_derived_part_says_anew_counts_there() -> None:
    assert decided(Freezing)["link"] is None
    assert decided(Freezing)["treaty_article"] is Why.BETWEEN
    assert decided(parts(Request)["ProceedingsTransfer"])["link"] is Why.THERE


def texts(value: object) -> Iterator[str]:
    """Yield every text of a document."""
    if isinstance(value, str):
        yield value
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from texts(getattr(value, field.name))
    elif isinstance(value, list | tuple):
        for one in value:
            yield from texts(one)


def without(request: Request, paths: list[Path]) -> Request:
    """Return a request in which the officer has written anew the texts at these paths."""
    made = request.model_copy(deep=True)
    for path in paths:
        owner = value_at(made, path[:-1])
        if isinstance(owner, list):
            owner[int(path[-1])] = "…"
        else:
            is_code = "state" in str(path[-1])
            setattr(owner, str(path[-1]), NEW if is_code else "…")
    return made


@pytest.mark.parametrize("tag", LETTERS_IN)
@pytest.mark.parametrize("name", NAMES)
def test_no_letter_names_the_state_before_but_in_texts_the_officer_is_pointed_to(name: str, tag: str) -> None:
    former = samples.load(name, tag)
    copy = duplicated(Case(request=former), NEW).request

    read = without(copy, still_named(copy, former))
    letter = plain(" ".join(texts(compose(read, tag))))

    asked = former.requested
    there = {
        *names_of(asked.asked, copy.language.tag),
        *map(plain, (asked.name, asked.state_name, asked.region, asked.address.split("\n")[0])),
        *(plain(treaty.title) for treaty in former.basis.treaties),
        plain(asked.their_reference),
    }
    ours = plain(" ".join(texts(compose(Request(requesting=copy.requesting), tag))))
    assert [words for words in there if words and f" {words} " in f" {letter} " and words not in ours] == []


@pytest.mark.parametrize("extent", list(Extent))
@pytest.mark.parametrize("name", NAMES)
def test_a_copy_is_a_request_like_any_other(name: str, extent: Extent) -> None:
    former = Case(request=samples.load(name, "en"))

    copy = duplicated(former, NEW, extent)

    assert copy.request.requested.state == NEW
    assert copy.life == Life()
    assert examine(copy.request, date(2026, 11, 9))
    assert Case.model_validate_json(copy.model_dump_json()) == copy


def test_the_copy_shares_nothing_with_the_case_it_was_made_from() -> None:
    former = Case(request=samples.load("statements", "en"))
    before = former.model_dump()

    copy = duplicated(former, NEW)
    copy.request.persons[0].name = "Somebody ELSE"
    copy.request.items[0].purpose = "Another"
    copy.request.matter.hearings.clear()

    assert former.model_dump() == before


def test_only_persons_and_facts_are_taken_over_where_no_more_is_wanted() -> None:
    former = samples.load("statements", "en")

    copy = duplicated(Case(request=former), NEW, Extent.PERSONS_AND_FACTS).request

    assert copy.persons == former.persons
    assert copy.facts.narrative == former.facts.narrative
    assert not copy.items
    assert not copy.offences
    assert not copy.annexes
    assert is_untouched(copy.conditions)
    assert copy.requesting.name == former.requesting.name


def test_who_can_open_the_file_can_open_the_copy() -> None:
    reader = Reader(name="A. B.", key="age1something")

    assert duplicated(Case(readers=[reader]), NEW).readers == [reader]


def test_officer_is_told_what_is_left_out_and_why() -> None:
    request = samples.load("statements", "en")
    request.acknowledged = [Acknowledgement(code="A02", path="x", reason="y", value="z")]
    request.translations = [Translation(tag="fr")]
    life = Life(events=[Event(what=Happening.SENT)])

    told = {one.path: one.why for one in left_out(Case(request=request, life=life))}

    assert told[("requested",)] is Why.ADDRESSEE
    assert told[("requesting", "reference")] is Why.OWN
    assert told[("acknowledged",)] is Why.GIVEN
    assert told[("translations",)] is Why.LANGUAGE
    assert told[()] is Why.OWN
    assert ("persons",) not in told


def test_what_was_decided_on_a_protected_person_for_the_state_before_is_decided_anew() -> None:
    request = Request(
        persons=[Person(name="A", protected=True, code="W1", revealed=[Revealed.NATIONALITY], in_annex=False)]
    )

    copy = duplicated(Case(request=request), NEW).request.persons[0]
    told = {one.path: one.why for one in left_out(Case(request=request))}

    assert (copy.name, copy.protected, copy.code) == ("A", True, "W1")
    assert (copy.revealed, copy.in_annex) == ([], True)
    assert told[("persons", 0, "revealed")] is Why.PROMISE
    assert told[("persons", 0, "in_annex")] is Why.PROMISE


def test_nothing_is_told_of_what_was_empty() -> None:
    assert left_out(Case()) == []


def test_the_ground_that_rests_on_the_state_before_goes_and_others_stay() -> None:
    request = Request()
    request.scope.grounds = [Ground.SEVERAL_STATES, Ground.EVIDENCE_THERE]
    request.items = [
        JointInvestigation(members=[Member(side=Side.OURS, who="We"), Member(side=Side.THEIRS, who="They")])
    ]

    copy = duplicated(Case(request=request), NEW).request
    told = [one.path for one in left_out(Case(request=request))]

    assert copy.scope.grounds == [Ground.SEVERAL_STATES]
    investigation = copy.items[0]
    assert isinstance(investigation, JointInvestigation)
    assert [member.who for member in investigation.members] == ["We"]
    assert ("scope", "grounds") in told
    assert ("items", 0, "members") in told


def test_references_inside_a_copy_still_lead_somewhere() -> None:
    former = samples.load("video-hearing", "en")

    copy = duplicated(Case(request=former), NEW).request

    assert [one.id for one in copy.persons] == [one.id for one in former.persons]
    assert isinstance(copy.persons[0], Entry)


@pytest.mark.parametrize(
    ("state", "text"),
    [
        ("BR", "He lives in Brazil."),
        ("BR", "Brazilian"),
        ("BR", "Он живёт в Бразилии."),
        ("BR", "Živi u Brazilu."),
        ("BR", "يقيم في البرازيل"),
        ("BR", "他住在巴西。"),
        ("CN", "Sent through Hong Kong."),
        ("PT", "محكمة للبرتغال"),
    ],
)
def test_a_text_that_names_the_state_before_is_found(state: str, text: str) -> None:
    former = Request()
    former.requested.state = state
    copy = Request()
    copy.facts.narrative = text

    assert still_named(copy, former) == [("facts", "narrative")]


@pytest.mark.parametrize(
    "text", ["He lives in Chile.", "Он живёт в Чили.", "يقيم في شيلي", "他住在智利。", ""]
)
def test_a_text_that_names_another_state_is_left_alone(text: str) -> None:
    former = Request()
    former.requested.state = "BR"
    copy = Request()
    copy.facts.narrative = text

    assert still_named(copy, former) == []


def test_nothing_is_looked_for_where_no_state_was_asked() -> None:
    assert still_named(samples.load("statements", "en"), Request()) == []
