"""Hold a request that was received against what the Convention asks for."""

from __future__ import annotations

from collections import Counter

import pytest

from mlawriter.core.answer import Answer
from mlawriter.core.fields import Need, declared
from mlawriter.i18n.translator import translator
from mlawriter.life import received_checks
from mlawriter.life.course import Ground
from mlawriter.life.received import LEFT_OUT, Missing, counted, leaves_out, missing, weighing
from mlawriter.life.received_checks import COUNTED, TO_A_DRAFTER, WEIGHS
from mlawriter.request.catalogue import all_rules, parts_of
from mlawriter.request.examine import examine
from mlawriter.request.offence import Offence
from mlawriter.request.request import Request
from mlawriter.training import samples
from mlawriter.training.samples import SCENARIO_DAY
from tests.life.received_cases import incomplete


def points(request: Request) -> dict[tuple[str | int, ...], Missing]:
    return {one.path: one for one in missing(request, examine(request, SCENARIO_DAY))}


def test_each_check_counts_for_a_request_received_or_is_left_out_with_a_reason() -> None:
    left_out = [code for _, codes in received_checks.LEFT_OUT for code in codes.split()]
    counted_codes = [code for _, codes in received_checks._COUNTED for code in codes.split()]
    times = Counter([*left_out, *counted_codes])

    assert set(times) == {check.code for check in all_rules()}
    assert [code for code, count in times.items() if count > 1] == []
    assert all(reason.endswith(".") for reason, _ in received_checks.LEFT_OUT)


def test_what_may_weigh_against_execution_is_a_check_of_the_program() -> None:
    assert set(WEIGHS) <= {check.code for check in all_rules()}


def test_a_field_that_counts_is_named_in_the_words_of_a_label() -> None:
    speak = translator("fr", "interface")
    labels = {
        field.ui.label
        for part in parts_of(Request)
        for field in declared(part)
        if field.ui.need is not Need.OPTIONAL and field.ui.code in COUNTED
    }

    assert [label for label in labels if not speak.text(label)] == []
    assert not {label for label in labels if label.startswith(("Our ", "Your "))}


def test_the_points_that_a_request_leaves_out_are_found() -> None:
    assert {
        ("conducting", 0, "functions"): "18(15)(b)",
        ("matter", "subject"): "18(15)(b)",
        ("persons", 0, "nationality"): "18(15)(e)",
        ("use", "purpose"): "18(15)(f)",
        ("items", 0, "reason"): "18(18)",
    }.items() <= {path: one.paragraph for path, one in points(incomplete()).items()}.items()


def test_what_the_request_says_is_not_missing() -> None:
    before = {*points(samples.load("video-hearing", "en"))}

    assert {*points(incomplete())} - before == {
        ("conducting", 0, "functions"),
        ("matter", "subject"),
        ("persons", 0, "nationality"),
        ("use", "purpose"),
        ("items", 0, "reason"),
    }


def test_a_question_says_what_is_wanted_and_where() -> None:
    speak = translator("en", "interface")
    point = points(incomplete())["items", 0, "reason"]

    assert point.question(speak) == "Please state: Reason why the person does not appear in person"
    assert point.place(speak) == "Assistance requested › 1"
    assert point.wanted


def test_what_is_said_but_not_enough_is_to_be_completed() -> None:
    request = incomplete()
    request.facts.narrative = ""

    point = points(request)["facts", "narrative"]

    assert point.said
    assert point.question(translator("en", "interface")).startswith("Please complete or clarify: ")


def test_good_practice_alone_is_not_asked_unless_the_officer_wants_it() -> None:
    request = incomplete()
    request.requesting.contact.telephone = ""

    assert not points(request)["requesting", "contact", "telephone"].wanted


def test_words_to_a_drafter_are_not_asked_of_another_state() -> None:
    found = counted(Request(), examine(Request(), SCENARIO_DAY))

    assert not {"A04", "A05", "A11", "A12", "G13"} & {one.code for one in found}
    assert found


@pytest.mark.parametrize("message", sorted(TO_A_DRAFTER))
def test_a_message_to_a_drafter_is_one_of_the_program(message: str) -> None:
    assert translator("fr", "interface").text(message) != message


def test_a_request_in_a_language_that_is_not_accepted_asks_for_a_translation() -> None:
    request = incomplete()
    request.language.accepted = Answer.NO
    request.language.translation = ""

    point = points(request)["language", "translation"]

    assert point.what == "A translation into a language that is accepted here"
    assert point.paragraph == "18(14)"


def test_that_this_office_has_not_said_which_languages_it_accepts_is_not_asked() -> None:
    request = incomplete()
    request.language.accepted = None

    assert not {path for path in points(request) if path[0] == "language"}


def test_fields_for_a_drafter_alone_are_not_asked() -> None:
    assert all(leaves_out(path) for path in LEFT_OUT)
    assert not leaves_out(("requested", "name"))


def test_a_political_offence_may_weigh_against_execution_and_is_no_question() -> None:
    request = incomplete()
    request.offences.append(Offence(name="High treason"))

    found = weighing(examine(request, SCENARIO_DAY))

    assert Ground.ESSENTIAL_INTERESTS in {one.ground for one in found}
    assert "B22" not in {one.code for one in points(request).values()}


def test_service_without_facts_leaves_no_question_about_facts() -> None:
    request = samples.load("service", "en")
    request.facts.narrative = ""

    assert ("facts", "narrative") not in points(request)
