"""Find in the register what was written before: texts of a field, persons, authorities, offences, similar requests."""

from __future__ import annotations

from pathlib import Path

import pytest

from mlawriter.casebook.earlier.entries import earlier_named, earlier_persons, entry_in
from mlawriter.casebook.earlier.similar import Shared, similar
from mlawriter.casebook.earlier.texts import earlier_texts
from mlawriter.casebook.register.entry import entry_of
from mlawriter.casebook.register.index import Looks, Register
from mlawriter.life.case import Case
from mlawriter.request.field_kind import kind_of_field
from mlawriter.request.offence import Offence
from mlawriter.request.person import Person
from mlawriter.request.request import Request
from mlawriter.training import samples

NAMES = [sample.name for sample in samples.samples()]


def put(register: Register, name: str, request: Request, changed: int = 0) -> None:
    register.put(name, Looks(1, changed, name), entry_of(Case(request=request)))


def sample(name: str, tag: str = "en") -> Request:
    request = samples.load(name, tag)
    request.training = False
    return request


def with_persons(*persons: Person) -> Register:
    register = Register()
    put(register, "a.mla", Request(persons=list(persons)))
    return register


@pytest.fixture(scope="module")
def archive() -> Register:
    register = Register()
    for place, name in enumerate(NAMES):
        put(register, f"{name}.mla", sample(name), place)
    return register


def test_texts_of_the_same_field_and_language_come_most_used_first() -> None:
    register = Register()
    for place, (text, tag) in enumerate(
        [("One.", "en"), ("Two.", "en"), ("two.", "en"), ("Deux.", "fr"), ("Another field", "en")]
    ):
        request = Request()
        request.language.tag = tag
        if text == "Another field":
            request.use.purpose = text
        else:
            request.facts.narrative = text
        put(register, f"{place}.mla", request, place)

    found = earlier_texts(register, "facts.narrative", language="en")

    assert [(one.text, one.uses) for one in found] == [("two.", 2), ("One.", 1)]


def test_texts_of_requests_with_the_same_type_or_offence_come_first() -> None:
    register = Register()
    usual, rare = "The usual words.", "Words for this offence."
    for place in range(3):
        request = Request(offences=[Offence(name="Theft")])
        request.language.tag = "en"
        request.use.purpose = usual
        put(register, f"{place}.mla", request, place)
    request = Request(offences=[Offence(name="Smuggling")])
    request.language.tag = "en"
    request.use.purpose = rare
    put(register, "rare.mla", request)

    found = earlier_texts(register, "use.purpose", language="en", offences=["smuggling"])

    assert [one.text for one in found] == [rare, usual]


def test_open_case_and_exercises_offer_no_texts() -> None:
    register = Register()
    request = Request(training=True)
    request.language.tag = "en"
    request.use.purpose = "Exercise."
    put(register, "exercise.mla", request)
    request.training = False
    put(register, "open.mla", request)

    assert earlier_texts(register, "use.purpose", language="en", besides="open.mla") == []


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        (("items", 3, "purpose"), "items.purpose"),
        (("facts", "narrative"), "facts.narrative"),
        (("persons", 0, "address"), ""),
        (("confidential_annex", "entries", 0, "text"), ""),
        (("requested", "address"), ""),
    ],
)
def test_texts_of_persons_and_secrets_are_no_phrases(path: tuple[str | int, ...], kind: str) -> None:
    assert kind_of_field(path) == kind


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Иван ПЕТРОВИЋ", "petrovic"),
        ("Đorđe IVANOVIĆ", "djordje"),
        ("محمد الأحمد", "الاحمد محمد"),
        ("王小明", "小明"),
        ("José MUÑOZ", "munoz jose"),
        ("Иван ПЕТРОВИЋ", ""),
    ],
)
def test_persons_are_found_by_name_in_any_script(name: str, typed: str) -> None:
    found = earlier_persons(with_persons(Person(name=name), Person(name="Somebody ELSE")), typed)

    assert name in [one.name for one in found]
    assert not typed or len(found) == 1


def test_persons_are_found_by_their_name_in_other_letters_and_by_aliases() -> None:
    register = with_persons(Person(name="LI Wei", original_name="李伟", aliases=["Big Brother"]))

    assert earlier_persons(register, "伟")
    assert earlier_persons(register, "brother")
    assert not earlier_persons(register, "sister")


def test_protected_persons_are_offered_only_when_wanted() -> None:
    register = with_persons(Person(name="Ana OPEN"), Person(name="Ana SECRET", protected=True, code="V-1"))

    assert [one.name for one in earlier_persons(register, "ana")] == ["Ana OPEN"]
    assert {one.name for one in earlier_persons(register, "ana", protected=True)} == {
        "Ana OPEN",
        "Ana SECRET",
    }


def test_the_same_person_of_several_requests_is_offered_once_from_the_latest() -> None:
    register = Register()
    for place in range(3):
        request = Request(persons=[Person(name="Ana PERSON", address=f"Street {place}")])
        request.requesting.reference = f"R-{place}"
        put(register, f"{place}.mla", request, place)

    (found,) = earlier_persons(register, "ana")

    assert found.reference == "R-2"
    assert Person.model_validate_json(found.content).address == "Street 2"


def test_offences_and_authorities_are_found_by_name_and_fetched_from_their_case(archive: Register) -> None:
    former = sample("statements")
    name = former.offences[0].name

    found = earlier_named(archive, "offences", name)

    assert (found[0].name, found[0].path) == (name, Path("statements.mla"))
    assert entry_in(Case(request=former), "offences", found[0].place, name) == former.offences[0]
    assert earlier_named(archive, "conducting", former.conducting[0].name)
    assert earlier_named(archive, "offences", "no offence of this name") == []


def test_an_entry_that_is_no_longer_there_is_not_taken() -> None:
    assert entry_in(Case(), "offences", 0, "Theft") is None


@pytest.mark.parametrize("name", NAMES)
def test_a_changed_copy_is_most_similar_to_what_it_was_made_from(archive: Register, name: str) -> None:
    copy = sample(name)
    copy.requested.state = "NZ"
    copy.facts.narrative = copy.facts.narrative[: len(copy.facts.narrative) // 2]
    copy.persons = copy.persons[:1]

    (listed, first), *others = similar(archive, copy)

    assert listed.path == f"{name}.mla"
    assert first.shared[Shared.WORD]
    assert all(first.score >= other.score for _, other in others)


@pytest.mark.parametrize("tag", ["ru", "ar", "zh_Hans", "sr_Cyrl"])
@pytest.mark.parametrize("name", NAMES[:5])
def test_similar_requests_are_found_in_every_script(name: str, tag: str) -> None:
    register = Register()
    for place, other in enumerate(NAMES):
        put(register, f"{other}.mla", sample(other, tag), place)
    copy = sample(name, tag)
    copy.persons, copy.offences = [], []

    (listed, found), *_ = similar(register, copy)

    assert listed.path == f"{name}.mla"
    assert found.shared[Shared.WORD]


def test_what_is_shared_is_told(archive: Register) -> None:
    request = sample("statements")

    (_, found), *_ = similar(archive, request)

    assert found.shared[Shared.OFFENCE] == [one.name for one in request.offences]
    assert found.shared[Shared.STATE] == ["UY"]
    assert found.shared[Shared.KIND] == ["evidence"]
    assert {one.shown for one in request.persons} >= set(found.shared[Shared.PERSON])


def test_the_open_case_is_not_similar_to_itself_and_exercises_stay_apart(archive: Register) -> None:
    request = sample("statements")

    assert "statements.mla" not in [
        listed.path for listed, _ in similar(archive, request, besides="statements.mla")
    ]
    request.training = True
    assert similar(archive, request) == []


def test_an_empty_register_and_an_empty_request_find_nothing(archive: Register) -> None:
    assert similar(Register(), sample("statements")) == []
    assert similar(archive, Request()) == []
