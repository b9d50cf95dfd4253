from __future__ import annotations

from typing import Any

from mlawriter.assistance.instrument import Instrument
from mlawriter.assistance.types import TYPES, kind_of
from mlawriter.request.contents_by_treaty import Answered, contents_by_treaty
from mlawriter.request.coverage import State
from mlawriter.request.places import value_at
from mlawriter.request.request import Request

YES = {"party": "yes"}


def with_treaties(request: Request, *instruments: str) -> Request:
    treaties = [
        {"instrument": instrument, "title": "T", "binding": "yes", "governs": "yes"}
        for instrument in instruments
    ]
    basis = {"requesting": YES, "requested": YES, "treaties": treaties}
    return Request.model_validate({**request.model_dump(), "basis": basis})


def points(request: Request) -> dict[str, Answered]:
    """Return the points of the first treaty by the paragraph that asks for them."""
    return {point.source: point for point in contents_by_treaty(request)[0].points}


def test_nothing_is_listed_where_no_other_treaty_is_cited(complete: Request) -> None:
    assert contents_by_treaty(with_treaties(complete)) == []


def test_a_treaty_that_is_not_in_force_asks_for_nothing(complete: Request) -> None:
    basis = {"treaties": [{"instrument": "uncac", "binding": "no"}]}
    request = Request.model_validate({**complete.model_dump(), "basis": basis})

    assert contents_by_treaty(request) == []


def test_treaties_stand_in_the_order_of_the_letter(complete: Request) -> None:
    request = with_treaties(complete, "uncac", "bilateral", "european-1959")

    assert [found.treaty for found in contents_by_treaty(request)] == [
        "T",
        Instrument.EUROPEAN,
        Instrument.UNCAC,
    ]


def test_the_european_convention_is_answered_by_a_complete_request(complete: Request) -> None:
    found = points(with_treaties(complete, "european-1959"))

    assert set(found) >= {"14(1)(a)", "14(1)(b)", "14(1)(c)", "14(1)(d)", "14(2)", "3(2)"}
    assert {point.state for point in found.values()} == {State.COVERED}


def test_an_addressee_without_address_is_missed_under_the_european_convention() -> None:
    content: dict[str, Any] = {
        "persons": [{"id": "a", "name": "A"}],
        "items": [{"kind": "service", "addressee": "a"}],
    }
    found = points(with_treaties(Request.model_validate(content), "european-1959"))

    assert found["14(1)(d)"].missing == (("persons", 0, "address"),)
    assert "14(2)" not in found


def test_nationality_is_missed_under_the_european_convention(complete: Request) -> None:
    complete.persons[0].nationality = ""

    point = points(with_treaties(complete, "european-1959"))["14(1)(c)"]

    assert point.missing == (("persons", 0, "nationality"),)


def test_the_same_list_is_missing_where_article_18_15_misses_something(complete: Request) -> None:
    complete.use.purpose = ""

    point = points(with_treaties(complete, "drugs-1988"))["7(10)"]

    assert (point.state, point.missing) == (State.MISSING, (("use", "purpose"),))


def test_a_bilateral_treaty_asks_for_reasons_only_where_there_are_wishes(complete: Request) -> None:
    titles = {point.title for point in contents_by_treaty(with_treaties(complete, "bilateral"))[0].points}
    bare = Request.model_validate({"items": [{"kind": "documents"}]})
    few = {point.title for point in contents_by_treaty(with_treaties(bare, "bilateral"))[0].points}

    assert "The reason for a time limit" in titles
    assert few == {"Why the evidence matters to the matter"}


def test_article_13_adds_its_own_contents_for_measures_on_property(complete: Request) -> None:
    content = {**complete.model_dump(), "items": [{"kind": "freezing"}, {"kind": "enforcement"}]}
    found = contents_by_treaty(with_treaties(Request.model_validate(content), "bilateral", "uncac"))

    assert [entry.heading or entry.treaty for entry in found] == [
        "T",
        "Article 13 of the Convention",
        Instrument.UNCAC,
    ]
    assert {point.source: point.state for point in found[1].points} == {
        "13(3)(b)": State.MISSING,
        "13(3)(c)": State.MISSING,
    }
    assert {"55(3)(b)", "55(3)(c)", "55(3)"} <= {point.source for point in found[2].points}


def test_budapest_asks_for_contents_where_preservation_is_asked(complete: Request) -> None:
    content = {**complete.model_dump(), "items": [{"kind": "preservation", "classes": ["content"]}]}
    asked = with_treaties(Request.model_validate(content), "budapest")

    assert points(asked)["29(2)(b)"].state is State.COVERED
    assert points(asked)["29(2)(e)"].missing == (("items", 0, "necessity"),)
    assert contents_by_treaty(with_treaties(complete, "budapest")) == []


def test_a_document_of_its_own_kind_is_measured_by_no_treaty(complete: Request) -> None:
    content = {**complete.model_dump(), "items": [{"kind": "proceedings"}]}

    assert contents_by_treaty(with_treaties(Request.model_validate(content), "bilateral")) == []


def test_every_point_leads_to_a_field_that_exists() -> None:
    items = [{"kind": kind_of(assistance), "id": kind_of(assistance)} for assistance in TYPES]
    everything = Request.model_validate(
        {
            "items": items,
            "offences": [{}],
            "persons": [{}],
            "conditions": {
                "procedure": [{}],
                "confidentiality": {"wanted": True},
                "deadline": {"on": "2027-01-10"},
            },
        }
    )
    request = with_treaties(everything, *(instrument.value for instrument in Instrument))

    for treaty in contents_by_treaty(request):
        for point in treaty.points:
            for path in (*point.carried_by, *point.missing):
                value_at(request, path)
