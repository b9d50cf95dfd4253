"""The letters that answer a request received: what they take over, what they record, what they check."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mlawriter.i18n.translator import translator
from mlawriter.life.case import Case
from mlawriter.life.course import Event, ExecutionNote, Ground, Happening
from mlawriter.life.examine import examine_letter
from mlawriter.life.letters.acknowledgement import Acknowledgement
from mlawriter.life.letters.kinds import LETTERS, kind_of
from mlawriter.life.letters.letter import Around, Letter
from mlawriter.life.letters.of_received import Provision, provision
from mlawriter.life.letters.postponement import Postponement
from mlawriter.life.letters.progress_reply import ProgressReply
from mlawriter.life.letters.question_list import Question, QuestionList, questions_on
from mlawriter.life.letters.refusal import Refusal
from mlawriter.life.letters.results import Outcome, Results
from mlawriter.life.letters.withdrawal import Extent
from mlawriter.life.received import missing
from mlawriter.render.life_letter import compose_letter
from mlawriter.render.word import write
from mlawriter.request.examine import examine
from mlawriter.request.request import Request
from mlawriter.training.samples import SCENARIO_DAY, load
from tests.life.filled import filled
from tests.life.received_cases import NOTE, OFFICE, received
from tests.reading import plain
from tests.render.test_compose import words
from tests.render.test_confidential_annex import everything_in

DAY = date(2026, 12, 1)
REPLIES = [letter for letter in LETTERS if letter.about.is_offered(received())]


def found(letter: Letter, case: Case | None = None) -> list[tuple[str, tuple[str | int, ...]]]:
    around = Around(case or received(), DAY)
    return [(one.code, one.path) for rule in letter.about.rules for one in rule.findings(letter, around)]


def begun(kind: type[Letter], case: Case) -> Any:  # noqa: ANN401 - a letter of that kind
    return kind.model_validate({**kind.about.begins_with(case)})


def question_list(tag: str, case: Case | None = None) -> str:
    """Return the words of a question list on all that is wanted in the case."""
    case = case or received(tag)
    points = [one for one in missing(case.request, examine(case.request, SCENARIO_DAY)) if one.wanted]
    letter = QuestionList(language=tag, questions=questions_on(points, translator(tag, "interface")))
    return plain(words(compose_letter(case, letter)))


def test_an_office_that_was_asked_can_answer_in_every_way() -> None:
    assert {kind_of(letter) for letter in REPLIES} == {
        "acknowledgement",
        "question-list",
        "progress-reply",
        "forwarding",
        "consultation",
        "postponement",
        "refusal",
        "results",
    }


@pytest.mark.parametrize(
    ("tag", "asked"),
    [
        ("en", ["Please state: Its functions", "Please state: Subject matter", "Please state: Nationality"]),
        ("fr", ["Nationalité", "Objet", "Raison pour laquelle la personne ne comparaît pas en personne"]),
        ("ar", ["الجنسية"]),
    ],
)
def test_the_question_list_names_what_is_missing(tag: str, asked: list[str]) -> None:
    text = question_list(tag)

    assert [one for one in asked if one not in text] == []


def test_the_question_list_says_where_the_answer_would_stand() -> None:
    assert "Assistance requested › 1" in question_list("en")


def test_a_provision_is_cited_only_where_the_answers_allow_it() -> None:
    case = received()
    case.request.basis = load("service", "en").basis

    assert "article 18, paragraph 15(b), of the Convention" in question_list("en", case)
    assert "paragraph 15(b)" not in question_list("en")  # a treaty between the two States governs


@pytest.mark.parametrize("kind", REPLIES, ids=kind_of)
@pytest.mark.parametrize("tag", ["en", "fr", "ar"])
def test_nothing_of_the_office_alone_is_printed(kind: type[Letter], tag: str) -> None:
    case = received(tag)

    inside = everything_in(write(compose_letter(case, filled(kind_of(kind), tag, reference=""))))

    assert NOTE not in inside
    assert OFFICE in inside


def test_letters_of_a_request_made_are_not_offered_to_who_received_one() -> None:
    assert not [
        kind for kind in LETTERS if kind.about.is_offered(received()) and kind_of(kind) == "withdrawal"
    ]
    assert not [kind for kind in REPLIES if kind.about.is_offered(Case())]


def test_an_acknowledgement_takes_over_the_day_of_receipt() -> None:
    assert begun(Acknowledgement, received()).received == date(2026, 11, 18)


def test_a_reply_tells_of_each_item_what_was_noted() -> None:
    case = received()
    case.life.execution = [
        ExecutionNote(item="1", by="Court of A", words="The line was tested.", done=True),
        ExecutionNote(item="1", by="Court of B", words="The witness was heard.", done=True),
    ]

    first, second = begun(Results, case).results

    assert (first.number, first.by, first.outcome) == ("1", "Court of B", Outcome.EXECUTED)
    assert first.done == "The line was tested.\n\nThe witness was heard."
    assert (second.number, second.outcome) == ("2", None)


def test_a_reply_on_progress_takes_over_the_enquiry_and_what_is_done() -> None:
    case = received()
    case.life.events.append(Event(what=Happening.REMINDED, on=date(2026, 11, 25)))
    case.life.execution = [
        ExecutionNote(by="Court of A", words="Done.", done=True),
        ExecutionNote(words="Begun.", done=False),
    ]

    letter = begun(ProgressReply, case)

    assert (letter.asked, letter.authority, letter.done) == (date(2026, 11, 25), "Court of A", "Done.")


def test_results_of_all_items_end_the_case_and_of_some_do_not() -> None:
    whole = Results.model_validate({"results": [{"outcome": "executed"}]})
    part = Results.model_validate({"results": [{"outcome": "executed"}, {"outcome": "not"}]})
    records = Results.about.records
    assert records is not None

    assert [one.what for one in records(whole, DAY) if isinstance(one, Event)] == [Happening.EXECUTED]
    assert [one.what for one in records(part, DAY) if isinstance(one, Event)] == [Happening.PARTLY]


def test_a_refusal_is_recorded_with_its_ground_and_one_in_part_leaves_the_rest() -> None:
    records = Refusal.about.records
    assert records is not None
    whole = Refusal(extent=Extent.WHOLE, ground=Ground.DOMESTIC_LAW)
    part = Refusal(extent=Extent.PART, ground=Ground.DOMESTIC_LAW, items="Item 2")

    (event,) = records(whole, DAY)
    (other,) = records(part, DAY)

    assert isinstance(event, Event)
    assert (event.what, event.ground) == (Happening.REFUSED, Ground.DOMESTIC_LAW)
    assert isinstance(other, Event)
    assert other.what is Happening.OTHER


def test_a_postponement_is_recorded_with_its_end() -> None:
    records = Postponement.about.records
    assert records is not None

    (event,) = records(Postponement(until=date(2027, 3, 1)), DAY)

    assert isinstance(event, Event)
    assert (event.what, event.until) == (Happening.POSTPONED, date(2027, 3, 1))


def test_bank_secrecy_and_fiscal_matters_are_told_to_be_no_grounds() -> None:
    assert found(Refusal(ground=Ground.OTHER)) == [("H62", ("ground",))]
    assert found(Refusal(ground=Ground.DUAL_CRIMINALITY)) == []


@pytest.mark.parametrize(
    "letter", [Postponement(), Postponement(until=DAY)], ids=["no end", "an end that has passed"]
)
def test_a_postponement_has_an_end_to_come(letter: Postponement) -> None:
    assert found(letter) == [("H68", ("until",))]


@pytest.mark.parametrize(
    "letter", [Postponement(until=date(2027, 1, 1)), Postponement(until_words="The verdict here")]
)
def test_a_day_or_an_event_ends_a_postponement(letter: Postponement) -> None:
    assert found(letter) == []


def test_each_item_is_answered() -> None:
    one = Results.model_validate({"results": [{"number": "1"}]})
    both = Results.model_validate({"results": [{"number": "1"}, {"number": "2"}]})

    assert found(one) == [("H57", ("results",))]
    assert found(both) == []


def test_the_ground_is_named_only_where_article_18_governs() -> None:
    governed = received()
    governed.request.basis = load("service", "en").basis
    refusal = filled("refusal")

    assert "18(21)(c)" in plain(words(compose_letter(governed, refusal)))
    assert "18(21)(c)" not in plain(words(compose_letter(received(), refusal)))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("18(15)(b)", Provision("18", "15(b)", 15)),
        ("2(a)", Provision("2", "a", 0)),
        ("13(3)", Provision("13", "3", 0)),
        ("16", Provision("16", "", 0)),
        ("Treaty, article 5", None),
        ("", None),
    ],
)
def test_a_provision_is_read_from_its_short_form(typed: str, meant: Provision | None) -> None:
    assert provision(typed) == meant


def test_a_question_of_the_officers_own_keeps_the_words_that_were_typed() -> None:
    letter = QuestionList(
        language="en", questions=[Question(words="Who is <b>X</b>?", paragraph="Treaty, art. 5")]
    )

    text = plain(words(compose_letter(Case(request=Request()), letter)))

    assert "Who is <b>X</b>?" in text
    assert "Treaty, art. 5" in text


@pytest.mark.parametrize(("day", "codes"), [("2026-12-05", ["H14"]), ("2026-12-01", [])])
def test_a_refusal_reports_a_consultation_that_took_place_before_it(day: str, codes: list[str]) -> None:
    letter = filled("refusal", consulted=day)

    reported = [one for one in examine_letter(letter, received(), DAY) if one.path == ("consulted",)]

    assert [one.code for one in reported] == codes


def test_what_was_not_executed_names_nobody_who_executed_it() -> None:
    def said(outcome: str) -> str:
        letter = Results.model_validate({"results": [{"number": "1", "outcome": outcome, "by": "Unit 7"}]})
        return plain(words(compose_letter(received(), letter, "en")))

    assert "Unit 7" in said("part")
    assert "Unit 7" not in said("not")


def test_another_treaty_that_carries_the_request_is_named_as_its_basis() -> None:
    case = received()
    treaty = {"title": "Treaty of Sampletown", "binding": "yes", "governs": "yes"}
    request = case.request.model_dump()
    request["basis"] = {**request["basis"], "other_treaty": "yes", "in_lieu": False, "treaties": [treaty]}
    case = case.model_copy(update={"request": Request.model_validate(request)})

    said = plain(words(compose_letter(case, ProgressReply(), "en")))

    assert "Treaty of Sampletown" in said
    assert "Article 18 of the United Nations" not in said


def test_a_withdrawal_names_no_measure_that_nobody_asked_for() -> None:
    letter = filled("withdrawal", extent="whole", lift=True)

    said = plain(words(compose_letter(Case(request=load("bank-records", "en")), letter, "en")))

    assert "may be lifted" in said
    assert "restraint" not in said
    assert "preserve" not in said
