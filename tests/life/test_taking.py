"""Take entries of an earlier request into another one."""

from __future__ import annotations

from mlawriter.assistance.evidence.statements import Evidence
from mlawriter.life.taking import Takeable, taken, taken_over
from mlawriter.request.authority import ConductingAuthority
from mlawriter.request.dual_criminality import DualCriminality, DualStatus
from mlawriter.request.offence import Offence
from mlawriter.request.person import IdentityDocument, Person
from mlawriter.request.request import Request


def test_a_copy_has_ids_of_its_own_and_refers_to_nothing_elsewhere() -> None:
    person = Person(name="A. B.", documents=[IdentityDocument(document="Passport", number="1")])
    item = Evidence(person=person.id, questions_annex="annex", treaty_article="article 5")

    copy, other = taken(person), taken(item)

    assert (copy.name, copy.documents[0].number) == ("A. B.", "1")
    assert copy.id != person.id
    assert copy.documents[0].id != person.documents[0].id
    assert (other.person, other.questions_annex, other.treaty_article) == ("", "", "")
    assert item.person == person.id


def test_an_offence_comes_without_what_was_said_of_the_other_law() -> None:
    offence = Offence(
        name="Theft", dual=DualCriminality(theirs="art. 1", status=next(iter(DualStatus)), conduct="x")
    )

    copy = taken(offence)

    assert (copy.dual.theirs, copy.dual.status, copy.dual.conduct) == ("", None, "x")


def test_items_refer_to_the_persons_that_came_with_them_or_are_there() -> None:
    here = Person(name="Known HERE")
    there = [
        Person(name="Known HERE"),
        Person(name="Other ONE"),
        Person(name="Secret", protected=True, code="V-1"),
    ]
    former = Request(persons=there, items=[Evidence(person=one.id) for one in there])
    request = Request(persons=[here])

    changes = taken_over(request, former, [Takeable.PERSONS, Takeable.ITEMS])

    persons, items = changes["persons",], changes["items",]
    assert [getattr(one, "name", "") for one in persons] == ["Known HERE", "Other ONE"]
    assert [getattr(item, "person", "") for item in items] == [here.id, persons[1].id, ""]


def test_protected_persons_come_only_where_wanted() -> None:
    former = Request(persons=[Person(name="Secret", protected=True, code="V-1")])

    assert taken_over(Request(), former, [Takeable.PERSONS]) == {}
    (copy,) = taken_over(Request(), former, [Takeable.PERSONS], protected=True)["persons",]
    assert isinstance(copy, Person)
    assert (copy.protected, copy.code) == (True, "V-1")


def test_what_is_there_by_name_is_not_added_again() -> None:
    former = Request(offences=[Offence(name="Theft")], conducting=[ConductingAuthority(name="Court")])
    request = former.model_copy(deep=True)

    assert taken_over(request, former, [Takeable.OFFENCES, Takeable.CONDUCTING]) == {}
    assert set(taken_over(Request(), former, list(Takeable))) == {("offences",), ("conducting",)}
