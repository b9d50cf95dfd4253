"""Accept conditions of the requested State; once the letter is sent they bind (UNTOC 18(26))."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from mlawriter.core.fields import MAX_ENTRIES, Entry, Line, Need, Text, Ui
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_, ND_
from mlawriter.life.course import AcceptedCondition
from mlawriter.life.letters.letter import AboutLetter, Around, Letter, asks_assistance


class Condition(Entry):
    """Accept one condition."""

    words: Annotated[
        Text,
        Ui(
            N_("Condition"),
            N_("In the words of the requested State."),
            need=Need.REQUIRED,
            code="H29",
            missing=N_("Enter the condition in its words."),
            source="UNTOC 18(26)",
        ),
    ] = ""
    until: Annotated[date | None, Ui(N_("Binds until"), N_("Leave it empty if it binds without end."))] = None


def _recorded(letter: AcceptedConditions, day: date) -> tuple[AcceptedCondition, ...]:
    """Record the conditions: from the day of the letter on they bind."""
    return tuple(
        AcceptedCondition(words=one.words, accepted=day, until=one.until)
        for one in letter.conditions
        if one.words.strip()
    )


@rule("H38", Severity.ADVICE, "UNTOC 18(26)", N_("No condition is accepted twice"))
def not_accepted_before(letter: AcceptedConditions, around: Around) -> Iterator[Found]:
    """Advise when a condition is recorded as accepted already (UNTOC 18(26))."""
    if letter.sent is not None:
        return  # it is recorded from this letter
    known = {one.words.strip() for one in around.case.life.conditions}
    for index, one in enumerate(letter.conditions):
        if one.words.strip() and one.words.strip() in known:
            yield Found(("conditions", index, "words"), N_("This condition has been accepted before."))


class AcceptedConditions(Letter):
    """Accept the conditions on which assistance is granted."""

    about: ClassVar[AboutLetter] = AboutLetter(
        title=ND_("Acceptance of conditions"),
        introduction=N_(
            "Accepts conditions, each in its words. They bind this office once the letter is sent."
        ),
        template="life/accepted-conditions.xml.j2",
        ending=N_("accepted-conditions"),
        paragraphs=(N_("18(26)"),),
        applies=asks_assistance,
        records=_recorded,
        rules=(not_accepted_before,),
    )

    kind: Literal["accepted-conditions"] = "accepted-conditions"
    asked_on: Annotated[date | None, Ui(N_("Day of their letter"))] = None
    their_letter: Annotated[Line, Ui(N_("Reference of their letter"), ltr=True)] = ""
    conditions: Annotated[
        list[Condition],
        Field(max_length=MAX_ENTRIES),
        Ui(
            N_("Conditions accepted"),
            need=Need.REQUIRED,
            code="H29",
            missing=N_("Add the conditions that are accepted."),
            source="UNTOC 18(26)",
        ),
    ] = []
    not_accepted: Annotated[
        Text, Ui(N_("What cannot be accepted"), N_("With the reason, and what is proposed in its place."))
    ] = ""
