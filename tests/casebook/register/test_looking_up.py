from __future__ import annotations

from datetime import date

from mlawriter.casebook.office import Office
from mlawriter.casebook.register.looking_up import earlier_than
from mlawriter.core.findings import Severity
from mlawriter.life.case import Case
from mlawriter.life.course import Direction, Happening
from mlawriter.request.request import Request
from tests.casebook.register.cases_of_office import case, event, register_of

TODAY = date(2026, 11, 23)


def test_a_reference_that_another_file_bears_is_told_however_it_is_written() -> None:
    register = register_of(case(reference="MLA-2026-7"), case("service", reference="MLA-2026-8"))
    request = case("restraint", reference="mla/2026/0007").request

    assert earlier_than(register, request, "").same_reference == ("0.mla",)


def test_the_own_file_and_those_received_do_not_count() -> None:
    register = register_of(case(), case(direction=Direction.INCOMING), case("service"))

    earlier = earlier_than(register, case().request, "/cases/0.mla")

    assert earlier.same_reference == ()
    assert earlier.asked == ()


def test_an_empty_reference_is_nobodys() -> None:
    register = register_of(Case(request=Request()))

    assert earlier_than(register, Request(), "").same_reference == ()


def test_the_same_asked_of_the_same_state_about_the_same_person_is_found() -> None:
    before = case(reference="MLA-2025-1", events=[event(Happening.SENT, "2025-03-01")])
    register = register_of(before, case("service", reference="MLA-2025-2"))

    (found,) = earlier_than(register, case(reference="MLA-2026-1").request, "").asked

    assert (found.reference, found.on) == ("MLA-2025-1", date(2025, 3, 1))


def test_another_state_another_person_or_another_type_is_not_the_same() -> None:
    register = register_of(case(reference="MLA-2025-1"))
    elsewhere = case(reference="MLA-2026-1").request
    elsewhere.requested.state = "LI"
    others = case(reference="MLA-2026-1").request
    others.persons = []

    assert earlier_than(register, elsewhere, "").asked == ()
    assert earlier_than(register, others, "").asked == ()
    assert earlier_than(register, case("restraint", reference="MLA-2026-1").request, "").asked == ()


def test_exercises_and_requests_know_nothing_of_one_another() -> None:
    exercise = case(reference="MLA-2025-1")
    exercise.request.training = True
    register = register_of(exercise, case(reference="MLA-2025-2"))

    assert [one.reference for one in earlier_than(register, case(reference="M-1").request, "").asked] == [
        "MLA-2025-2"
    ]
    assert earlier_than(register, exercise.request, "").asked == ()


def test_what_the_register_knows_warns_and_never_blocks() -> None:
    register = register_of(case(reference="MLA-2025-1"), case("service", reference="MLA-2026-1"))
    office = Office(earlier=lambda request: earlier_than(register, request, ""))

    findings = office.examine(case(reference="MLA-2026-1").request, TODAY)

    found = [
        finding
        for finding in findings
        if finding.path in {("requesting", "reference"), ("matter", "earlier")}
    ]
    assert {finding.code for finding in found} == {"A12", "G28"}
    assert {finding.severity for finding in found} == {Severity.WARNING}
