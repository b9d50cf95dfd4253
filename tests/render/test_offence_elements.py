"""What the letter says of the elements of an offence, of firearms and of dual criminality."""

from __future__ import annotations

from typing import Any

import pytest

from mlawriter.core.fields import declared
from mlawriter.i18n.translator import translator
from mlawriter.render.compose import compose
from mlawriter.request.dual_criminality import DualCriminality
from mlawriter.request.elements import ONE_OF, DefinedElement, elements_of
from mlawriter.request.examine import examine
from mlawriter.request.open_request import OpenRequest
from mlawriter.request.request import Request
from tests.reading import plain
from tests.render.test_compose import PARTIES, words

NOTE = ("offences", 0, "dual", "note")
CONVERTED = {"of": "laundering-converting", "conduct": "The money was sent on.", "ours": "Article 268"}
FEE = {"of": "smuggling-benefit", "conduct": "Each paid EUR 3,000."}
STATUSES = {
    "convention": "both States have undertaken to criminalize this conduct",
    "conduct": "It is for the requested State to appreciate the conduct",
    "unknown": "It is not known to the requesting State",
    "not-needed": "does not depend on dual criminality",
}


def offence(*elements: dict[str, Any], route: str = "art-6", **dual: Any) -> dict[str, Any]:  # noqa: ANN401 - fields of any type
    return {
        "name": "An offence",
        "provision": "Penal Code, article 268.",
        "route": route,
        "maximum": "term",
        "years": 8,
        "dual": {"elements": list(elements), **dual},
    }


def request(*offences: dict[str, Any], party: str = "yes", protocol: str = "yes", tag: str = "en") -> Request:
    status = {"party": protocol}
    basis = {
        **PARTIES,
        "requested": {"party": party},
        "protocols": [{"protocol": "smuggling", "requesting": status, "requested": status}],
    }
    return Request.model_validate({"basis": basis, "offences": offences, "language": {"tag": tag}})


def draft(held: Request, tag: str = "en") -> str:
    """Press the button: draft the note of the first offence."""
    field = next(one for one in declared(DualCriminality) if one.name == "note")
    assert field.ui.proposal is not None
    value = field.ui.proposal.value(held, NOTE, translator(tag, "document"))
    if value is None:
        return ""
    OpenRequest(held).put(NOTE, value)
    return held.offences[0].dual.note.text


def test_rows_that_say_nothing_stay_out() -> None:
    silent = {"of": "laundering-knowledge", "ours": "Article 269"}

    assert "Knowledge that" not in words(compose(request(offence(CONVERTED, silent)), "en"))
    assert "Elements of the offence" not in words(compose(request(offence(silent)), "en"))


@pytest.mark.parametrize(
    ("element", "route", "party", "protocol", "cited"),
    [
        (CONVERTED, "art-6", "yes", "no", "(article 6(1)(a)(i) of the Convention)"),
        (CONVERTED, "art-6", "unknown", "yes", ""),
        (FEE, "protocol-smuggling", "yes", "yes", "(article 6(1) of the Protocol)"),
        (FEE, "protocol-smuggling", "yes", "unknown", ""),
        (FEE, "protocol-smuggling", "no", "yes", ""),
        (FEE, "art-6", "yes", "yes", ""),
    ],
)
def test_a_definition_is_cited_only_where_it_is_on_record_and_the_offences_own(
    element: dict[str, Any], route: str, party: str, protocol: str, cited: str
) -> None:
    text = words(compose(request(offence(element, route=route), party=party, protocol=protocol), "en"))

    assert element["conduct"] in text
    assert DefinedElement(element["of"]).label in text
    assert cited in text
    assert cited or "(article 6(1)" not in text


def test_columns_of_provisions_appear_with_their_first_entry() -> None:
    without = words(compose(request(offence(FEE)), "en"))
    with_ours = words(compose(request(offence(FEE, CONVERTED)), "en"))
    with_theirs = words(compose(request(offence({**FEE, "theirs": "Section 96"})), "en"))

    assert "Provision of the" not in without
    assert "Provision of the requesting State" in with_ours
    assert "Provision of the requested State" not in with_ours
    assert "Provision of the requested State" in with_theirs


def test_an_element_in_the_officers_words_stands_beside_the_others() -> None:
    text = words(
        compose(request(offence({"own": "Without permission", "conduct": "Nobody had agreed."})), "en")
    )

    assert "Without permission" in text


def test_firearms_are_listed_for_their_own_route_alone() -> None:
    firearms = [{"make": "Zastava", "model": "M70", "calibre": "7.62", "serial": "C-417720"}]
    traced = {**offence(route="protocol-firearms"), "firearms": firearms}

    assert "C-417720" in words(compose(request(traced), "en"))
    assert "C-417720" not in words(compose(request({**traced, "route": "serious-crime"}), "en"))


@pytest.mark.parametrize(
    ("more", "shown"),
    [
        ({"legal_persons": "A fine of EUR 1,000,000."}, "A fine of EUR 1,000,000."),
        (
            {"limitation": "not-before", "limitation_date": "2036-01-01"},
            "Not time-barred before 1 January 2036",
        ),
        ({"predicate_abroad": True, "predicate_law": "Code of A, article 3"}, "Code of A, article 3"),
        ({"route": "protocol-trafficking", "victims": "children"}, "All under eighteen"),
    ],
)
def test_what_belongs_to_an_offence_is_printed(more: dict[str, Any], shown: str) -> None:
    assert shown in words(compose(request({**offence(), **more}), "en"))


def test_the_law_of_another_place_is_printed_only_for_a_predicate_offence_abroad() -> None:
    held = {**offence(), "predicate_law": "Code of A, article 3"}

    assert "Code of A" not in words(compose(request(held), "en"))


@pytest.mark.parametrize("status", STATUSES)
def test_the_note_says_the_status_that_was_answered_and_no_other(status: str) -> None:
    note = draft(request(offence(CONVERTED, status=status)))

    assert [name for name, sentence in STATUSES.items() if sentence in note] == [status]
    assert "Penal Code, article 268. The maximum penalty is deprivation of liberty for 8 years." in note


def test_the_note_claims_no_undertaking_that_is_not_on_record() -> None:
    for held in (
        request(offence(CONVERTED, status="convention"), party="unknown"),
        request(offence(FEE, route="protocol-smuggling", status="convention"), protocol="unknown"),
        request(offence(CONVERTED, route="serious-crime", status="convention")),
    ):
        assert "undertaken" not in draft(held)


def test_there_is_no_note_without_conduct() -> None:
    assert draft(request(offence({"of": "laundering-knowledge"}, status="conduct"))) == ""


@pytest.mark.parametrize(
    ("maximum", "sentence"),
    [
        ("life", "The maximum penalty is deprivation of liberty for life."),
        ("more-severe", "a penalty more severe than deprivation of liberty"),
        ("fine", "does not provide for deprivation of liberty"),
    ],
)
def test_the_note_names_the_penalty(maximum: str, sentence: str) -> None:
    assert sentence in draft(request({**offence(CONVERTED), "maximum": maximum}))


def test_the_note_takes_the_place_of_the_fixed_sentences() -> None:
    held = request(offence(status="conduct", conduct="Money was moved.", theirs="Section 261"))
    assert words(compose(held, "en")).count("Money was moved.") == 1

    draft(held)
    text = words(compose(held, "en"))

    for once in ("Money was moved.", "It is for the requested State to appreciate", "Section 261"):
        assert text.count(once) == 1


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("offences", 0, "dual", "status"), "unknown"),
        (("offences", 0, "dual", "conduct"), "Money was hidden."),
        (("offences", 0, "years"), 9),
        (("offences", 0, "provision"), "Penal Code, article 300"),
        (("offences", 0, "route"), "serious-crime"),
        (("basis", "requested", "party"), "unknown"),
    ],
)
def test_a_note_that_its_answers_have_left_behind_is_found(
    path: tuple[str | int, ...], value: object
) -> None:
    opened = OpenRequest(request(offence(CONVERTED, status="convention", conduct="Money was moved.")))
    draft(opened.request)
    assert codes(opened.request) == []

    opened.put(path, value)

    assert codes(opened.request) == ["D28"]


def test_a_note_for_a_letter_in_another_language_is_found() -> None:
    held = request(offence(CONVERTED), tag="fr")
    draft(held, "fr")
    assert codes(held) == []

    held.language.tag = "ar"

    assert codes(held) == ["D27"]


def codes(held: Request) -> list[str]:
    from datetime import date

    return [one.code for one in examine(held, date(2026, 11, 22)) if one.path == (*NOTE, "text")]


@pytest.mark.parametrize("tag", ["en", "fr", "ar"])
@pytest.mark.parametrize("route", ONE_OF)
def test_the_whole_definition_of_each_route_can_be_printed(route: Any, tag: str) -> None:  # noqa: ANN401 - a route
    speak = translator(tag, "document")
    elements = [
        {"of": one, "conduct": f"Conduct {number}."} for number, one in enumerate(elements_of(route), 1)
    ]

    text = words(compose(request(offence(*elements, route=route), tag=tag), tag))

    assert all(f"Conduct {number}." in text for number in range(1, len(elements) + 1))
    assert all(plain(speak.text(one.label)) in text for one in elements_of(route))
