"""Answer questions of the requested State, one by one (UNTOC 18(16))."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from pydantic import Field

from mlawriter.core.fields import MAX_ENTRIES, Entry, Line, Need, Proposal, Text, Ui
from mlawriter.core.text import paragraphs
from mlawriter.i18n.messages import N_, ND_
from mlawriter.life.course import Event, Happening
from mlawriter.life.letters.letter import AboutLetter, Letter

if TYPE_CHECKING:
    from mlawriter.core.fields import Path
    from mlawriter.i18n.translator import Translator
    from mlawriter.life.case import Case, Life


class Answered(Entry):
    """Answer one question."""

    question: Annotated[
        Text,
        Ui(
            ND_("Question"),
            need=Need.REQUIRED,
            code="H28",
            missing=N_("Enter the question, as it was put."),
            source="UNTOC 18(16)",
        ),
    ] = ""
    answer: Annotated[
        Text,
        Ui(
            ND_("Answer"),
            need=Need.REQUIRED,
            code="H28",
            missing=N_("Answer the question, or say why it cannot be answered."),
            source="UNTOC 18(16)",
        ),
    ] = ""


def _asked(life: Life) -> Event | None:
    """Return the last time the other side asked for information."""
    asked = [event for event in life.events if event.what is Happening.QUESTIONS]
    return max(asked, key=lambda event: event.on or date.min, default=None)


def _questions(life: Life, path: Path, _speak: Translator) -> object | None:
    """Return the entries that are there, and one for each question recorded in the course that is not among them."""
    event = _asked(life)
    index = path[1]
    letter = life.letters[index] if isinstance(index, int) else None
    if event is None or not isinstance(letter, QuestionReply):
        return None
    there = {one.question for one in letter.answers}
    new = [one for one in paragraphs(event.questions) if one not in there]
    return [*letter.answers, *(Answered(question=one) for one in new)] if new else None


def _begun(case: Case) -> Mapping[str, Any]:
    """Take day, reference and questions from the course."""
    event = _asked(case.life)
    if event is None:
        return {}
    answers = [Answered(question=one) for one in paragraphs(event.questions)]
    return {"asked_on": event.on, "their_letter": event.reference, "answers": answers}


class QuestionReply(Letter):
    """Answer a list of questions."""

    about: ClassVar[AboutLetter] = AboutLetter(
        title=ND_("Reply to questions"),
        introduction=N_("Answers the questions of the requested State, each beneath its question."),
        template="life/question-reply.xml.j2",
        ending=N_("question-reply"),
        paragraphs=(N_("18(16)"),),
        becomes=Happening.ANSWERED,
        begins_with=_begun,
    )

    kind: Literal["question-reply"] = "question-reply"
    asked_on: Annotated[date | None, Ui(N_("Day of their letter"))] = None
    their_letter: Annotated[Line, Ui(N_("Reference of their letter"), ltr=True)] = ""
    answers: Annotated[
        list[Answered],
        Field(max_length=MAX_ENTRIES),
        Ui(
            N_("Questions and answers"),
            need=Need.REQUIRED,
            code="H28",
            missing=N_("Add the questions, each with its answer."),
            source="UNTOC 18(16)",
            proposal=Proposal(
                N_("Take the questions from the course"),
                N_("The course of the case holds no questions that are not here."),
                _questions,
            ),
        ),
    ] = []
