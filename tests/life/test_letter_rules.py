"""The letters that follow a request: what is missing, what their rules find, what a new one holds, what sending records."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mlawriter.core.fields import Need, is_empty, walk
from mlawriter.core.findings import Severity
from mlawriter.life.case import Case, Life
from mlawriter.life.course import Direction, Happening
from mlawriter.life.examine import examine_letter
from mlawriter.life.letters.begin import begun, offered, once_sent
from mlawriter.life.letters.kinds import LETTERS, kind_of
from mlawriter.life.letters.letter import Around, Letter
from mlawriter.life.letters.rules import COMMON
from mlawriter.life.open_life import OpenLife
from mlawriter.life.status import Status, status
from mlawriter.request.request import Request
from mlawriter.training.samples import load
from tests.life.cases import case_for
from tests.life.filled import filled, letter_of
from tests.life.letter_examples import LETTER_EXAMPLES, LetterExample

TODAY = date(2026, 11, 22)
MADE = [kind for kind in LETTERS if kind.about.direction is Direction.OUTGOING]
"""The letters that follow a request made; those on a request received are exemplified in test_replies."""
RULES = {rule.title: rule for kind in MADE for rule in (*COMMON, *kind.about.rules)}
EACH = pytest.mark.parametrize("kind", LETTERS, ids=kind_of)


def made(example: LetterExample, *, good: bool) -> tuple[Letter, Case]:
    life, request = example.life, example.request
    if good:
        life = life if example.good_life is None else example.good_life
        request = request if example.good_request is None else example.good_request
    kind = letter_of(example.kind)
    return filled(example.kind, **(example.good if good else example.bad)), Case(
        request=Request.model_validate(request),
        life=Life.model_validate({"direction": kind.about.direction, **life}),
    )


@pytest.mark.parametrize("example", LETTER_EXAMPLES, ids=lambda one: f"{one.title}: {one.kind}")
def test_rule_speaks_of_the_bad_letter_at_its_field(example: LetterExample) -> None:
    letter, case = made(example, good=False)

    found = list(RULES[example.title].findings(letter, Around(case, TODAY)))

    assert [one.path for one in found] == [example.at]
    assert all(one in examine_letter(letter, case, TODAY) for one in found)


@pytest.mark.parametrize("example", LETTER_EXAMPLES, ids=lambda one: f"{one.title}: {one.kind}")
def test_rule_is_silent_on_the_good_letter(example: LetterExample) -> None:
    letter, case = made(example, good=True)

    assert list(RULES[example.title].findings(letter, Around(case, TODAY))) == []


def test_each_rule_has_an_example() -> None:
    assert {one.title for one in LETTER_EXAMPLES} == set(RULES)


@pytest.mark.parametrize("kind", MADE, ids=kind_of)
def test_a_letter_that_is_filled_in_has_no_findings(kind: type[Letter]) -> None:
    assert examine_letter(filled(kind_of(kind)), case_for(kind), TODAY) == []


@EACH
def test_each_needed_field_is_asked_for_while_it_is_empty(kind: type[Letter]) -> None:
    letter = kind()

    found = {(one.path, one.message) for one in examine_letter(letter, case_for(kind), TODAY)}

    for path, part, field in walk(letter):
        if field.ui.need is not Need.OPTIONAL and is_empty(getattr(part, field.name)):
            assert field.ui.missing, path
            assert field.ui.code, path
            assert (path, field.ui.missing) in found


@EACH
def test_only_what_the_convention_asks_for_withholds_a_letter(kind: type[Letter]) -> None:
    letter = filled(kind_of(kind))
    for path, part, field in walk(letter):
        if field.ui.need is Need.REQUIRED and path[0] != "signatory":  # as in the request
            assert "UNTOC" in field.ui.source, (type(part).__name__, field.name)
    for rule in (*COMMON, *kind.about.rules):
        assert rule.severity is not Severity.BLOCKING or rule.source.startswith("UNTOC")


@EACH
def test_each_kind_declares_what_the_menu_shows(kind: type[Letter]) -> None:
    about = kind.about

    assert about.title
    assert about.introduction.endswith((".", "?"))
    assert about.ending
    assert " " not in about.ending


def test_kinds_are_told_apart() -> None:
    assert len({kind_of(kind) for kind in LETTERS}) == len(LETTERS)
    assert len({kind.about.title for kind in LETTERS}) == len(LETTERS)
    assert len({kind.about.ending for kind in LETTERS}) == len(LETTERS)


def test_letters_are_offered_where_they_apply() -> None:
    names = {kind_of(kind) for kind in offered(Case(request=load("bank-records", "en")))}
    preserving = Request.model_validate({"items": [{"kind": "preservation"}]})
    preserved = {kind_of(kind) for kind in offered(Case(request=preserving))}
    informed = {kind_of(kind) for kind in offered(Case(request=load("spontaneous", "en")))}

    assert "withdrawal" in names
    assert "preservation-extension" not in names
    assert "preservation-extension" in preserved
    assert "withdrawal" not in informed
    assert "additional-information" in informed


@EACH
def test_a_new_letter_knows_its_language_and_who_signs(kind: type[Letter]) -> None:
    case = case_for(kind, "fr")
    case.request.signatory.closing = "Veuillez agréer"

    letter = begun(kind, case)

    assert letter.language == "fr"
    assert letter.sent is None
    if not case.life.incoming:
        assert letter.signatory.name == case.request.signatory.name
    assert letter.signatory.dated is None
    assert letter.signatory.closing == ""


def test_a_new_extension_takes_over_the_one_measure_that_the_request_names() -> None:
    earlier = {"reference": "PRES-1", "until": "2026-12-01"}
    one = Request.model_validate({"items": [{"kind": "preservation", "earlier": earlier}]})
    two = Request.model_validate({"items": [{"kind": "preservation", "earlier": earlier}] * 2})

    extension = letter_of("preservation-extension")

    assert begun(extension, Case(request=one)).model_dump()["measure"] == "PRES-1"
    assert begun(extension, Case(request=two)).model_dump()["measure"] == ""


ASKED: dict[str, Any] = {
    "events": [
        {"what": "questions", "on": "2026-10-01", "questions": "An old one?"},
        {"what": "questions", "on": "2026-11-01", "reference": "OUT/77", "questions": "Which branch?\nWho?"},
    ]
}


def test_a_new_reply_takes_over_the_questions_that_were_put_last() -> None:
    reply = begun(letter_of("question-reply"), case_for(letter_of("question-reply"), **ASKED)).model_dump()

    assert [one["question"] for one in reply["answers"]] == ["Which branch?", "Who?"]
    assert (reply["their_letter"], reply["asked_on"]) == ("OUT/77", date(2026, 11, 1))


def sent(letter: Letter, day: date = TODAY) -> Life:
    """Return the life of a case once its one letter was sent."""
    life = OpenLife(Life(letters=[letter]))
    life.put_together(once_sent(life.request, 0, day))
    return life.request


@EACH
def test_sending_a_letter_records_what_it_becomes(kind: type[Letter]) -> None:
    life = sent(filled(kind_of(kind)))

    assert life.letters[0].sent == TODAY
    if kind.about.records is None:
        assert [event.what for event in life.events] == list(filter(None, [kind.about.becomes]))
    assert all(event.on == TODAY for event in life.events)


def test_sending_is_undone_in_one_step() -> None:
    life = OpenLife(Life(letters=[filled("accepted-conditions")]))
    life.put_together(once_sent(life.request, 0, TODAY))

    life.undo()

    assert life.request.conditions == []
    assert life.request.letters[0].sent is None


def test_a_withdrawal_in_part_leaves_the_request_going_on() -> None:
    def after(extent: str) -> Status:
        return status(Case(life=sent(filled("withdrawal", extent=extent))))

    assert after("whole") is Status.WITHDRAWN
    assert after("part") is Status.DRAFT


def test_conditions_bind_from_the_day_on_which_their_acceptance_was_sent() -> None:
    life = sent(filled("accepted-conditions"))

    assert [(one.words, one.accepted, one.until) for one in life.conditions] == [
        ("The records are used in the named proceedings alone.", TODAY, date(2030, 12, 31)),
        ("Copies are destroyed after the final judgment.", TODAY, None),
    ]
    assert life.events == []


def test_information_is_recorded_as_an_answer_only_when_it_was_asked_for() -> None:
    asked = sent(filled("additional-information"))
    unasked = sent(filled("additional-information", asked_on=None, their_letter=""))

    assert [event.what for event in asked.events] == [Happening.ANSWERED]
    assert unasked.events == []
