"""Ask another State for the information that its request leaves open (UNTOC 18(16))."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, NamedTuple

from pydantic import Field

from mlawriter.core.fields import MAX_ENTRIES, Choice, Entry, Line, Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_
from mlawriter.life.course import Direction, Happening
from mlawriter.life.letters.letter import AboutLetter, Letter
from mlawriter.life.letters.of_received import Provision, provision

if TYPE_CHECKING:
    from mlawriter.i18n.translator import Translator
    from mlawriter.life.case import Case
    from mlawriter.life.received import Missing


class Meanwhile(Choice):
    """Say what becomes of the request until the answer comes."""

    GOES_ON = "goes-on", N_("What can be done without the answer is done")
    WAITS = "waits", N_("The execution waits for the answer")
    HELD = "held", N_("Measures taken provisionally stay in force")


class Question(Entry):
    """Ask for one thing, with its place in the request and the provision that asks for it."""

    words: Annotated[
        Text,
        Ui(
            ND_("Information requested"),
            N_("In the language of the letter."),
            need=Need.REQUIRED,
            code="H53",
            missing=N_("Write the question, or remove it."),
            source="UNTOC 18(16)",
        ),
    ] = ""
    place: Annotated[
        Line, Ui(ND_("Place in the request"), N_("Where the answer would stand, for instance: item 2."))
    ] = ""
    paragraph: Annotated[
        Line,
        Ui(
            N_("Provision"),
            N_(
                "Of the Convention, for instance 18(15)(b). The letter leaves it out where another treaty applies."
            ),
            ltr=True,
        ),
    ] = ""


class Asked(NamedTuple):
    """Show a question in the letter; what is no provision of the Convention stays as typed."""

    number: int
    words: str
    place: str
    provision: Provision | None
    typed: str


def _told(letter: QuestionList, _case: Case) -> Mapping[str, object]:
    return {
        "questions": [
            Asked(number, one.words, one.place, provision(one.paragraph), one.paragraph)
            for number, one in enumerate(letter.questions, start=1)
        ]
    }


def questions_on(points: Iterable[Missing], speak: Translator) -> list[Question]:
    """Return a question on each point, in the language that a translator speaks, for the officer to edit."""
    return [
        Question(words=point.question(speak), place=point.place(speak), paragraph=point.paragraph)
        for point in points
    ]


class QuestionList(Letter):
    """Ask, under numbers, for what is necessary for the execution or can facilitate it."""

    about: ClassVar[AboutLetter] = AboutLetter(
        title=ND_("Request for additional information"),
        introduction=N_("Asks, in a numbered list, for what the request leaves open."),
        template="life/question-list.xml.j2",
        ending=N_("questions"),
        paragraphs=(N_("18(16)"),),
        direction=Direction.INCOMING,
        becomes=Happening.QUESTIONS,
        urgent=True,
        tells=_told,
    )

    kind: Literal["question-list"] = "question-list"
    questions: Annotated[
        list[Question],
        Field(max_length=MAX_ENTRIES),
        Ui(
            N_("Questions"),
            N_("The letter numbers them in this order."),
            need=Need.REQUIRED,
            code="H52",
            missing=N_("Add at least one question."),
            source="UNTOC 18(16)",
        ),
    ] = []
    by: Annotated[date | None, Ui(N_("An answer is wished by"))] = None
    meanwhile: Annotated[Meanwhile | None, Ui(N_("Until the answer comes"))] = None
