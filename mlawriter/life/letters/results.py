"""Transmit what the execution of a request brought, item by item."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, NamedTuple

from pydantic import Field

from mlawriter.core.fields import MAX_ENTRIES, Choice, Entry, Line, Need, Text, Ui
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_, ND_
from mlawriter.life.course import Direction, Event, Happening
from mlawriter.life.letters.letter import AboutLetter, Around, Letter

if TYPE_CHECKING:
    from mlawriter.i18n.messages import Message
    from mlawriter.life.case import Case


class Outcome(Choice):
    """Say how far an item was executed."""

    EXECUTED = "executed", ND_("Executed")
    PART = "part", ND_("Executed in part")
    NOT = "not", ND_("Not executed")


def _fell_short(result: Result) -> bool:
    return result.outcome in {Outcome.PART, Outcome.NOT}


class Result(Entry):
    """Tell what became of one item of the request."""

    number: Annotated[Line, Ui(N_("Item of the request"), N_("Its number there."), ltr=True)] = ""
    item: Annotated[
        Line, Ui(N_("In a few words"), N_("What was asked, for instance: records of bank B."))
    ] = ""
    outcome: Annotated[
        Outcome | None,
        Ui(
            ND_("Outcome"),
            need=Need.REQUIRED,
            code="H55",
            missing=N_("Say whether the item was executed."),
            source="UNTOC 18(24)",
        ),
    ] = None
    by: Annotated[Line, Ui(ND_("Executed by"))] = ""
    done: Annotated[Text, Ui(ND_("What has been done"))] = ""
    why: Annotated[
        Text,
        Ui(
            ND_("Why not, or not in full"),
            need=Need.EXPECTED,
            code="H56",
            missing=N_("Say why the item was not executed in full: reasons are to be given for a refusal."),
            source="UNTOC 18(23)",
            when=_fell_short,
        ),
    ] = ""
    enclosed: Annotated[
        Line, Ui(ND_("Enclosed"), N_("What is enclosed for this item, as in the list of enclosures."))
    ] = ""


class Secrecy(Choice):
    """Say what the receiving authority is asked to keep confidential."""

    EVERYTHING = "everything", N_("All that is transmitted")
    SOME = "some", N_("What is named below")


class Costs(Choice):
    """Say who bears the costs (UNTOC 18(28))."""

    ORDINARY = "ordinary", N_("Ordinary costs: nothing is asked back")
    SUBSTANTIAL = "substantial", N_("Substantial or extraordinary costs: as described below")


def _begun(case: Case) -> Mapping[str, object]:
    return {
        "results": [_result(case, number) for number in range(1, len(case.request.items) + 1)],
        "recall_use": True,
    }


def _result(case: Case, number: int) -> Result:
    notes = [note for note in case.life.execution if note.item.strip() == str(number)]
    return Result(
        number=str(number),
        outcome=Outcome.EXECUTED if notes and all(note.done for note in notes) else None,
        by=next((note.by for note in reversed(notes) if note.by), ""),
        done="\n\n".join(note.words for note in notes if note.words),
    )


class Answered(NamedTuple):
    """Show the outcome of an item in the letter; `title` is what the request asks for under its number."""

    result: Result
    title: Message


def _told(letter: Results, case: Case) -> Mapping[str, object]:
    titles = {str(number): item.about.title for number, item in enumerate(case.request.items, start=1)}
    return {
        "answered": [Answered(result, titles.get(result.number.strip(), "")) for result in letter.results],
        "whole": in_full(letter),
        "nothing": bool(letter.results) and all(one.outcome is Outcome.NOT for one in letter.results),
    }


def in_full(letter: Results) -> bool:
    """Tell whether every item was executed."""
    return bool(letter.results) and all(one.outcome is Outcome.EXECUTED for one in letter.results)


def _recorded(letter: Results, day: date) -> tuple[Event, ...]:
    """Record that the request is executed once every item is."""
    return (Event(what=Happening.EXECUTED if in_full(letter) else Happening.PARTLY, on=day),)


@rule("H57", Severity.WARNING, "UNTOC 18(24)", N_("Every item of the request is answered"))
def every_item_answered(letter: Results, around: Around) -> Iterator[Found]:
    """Expect each item of the request to have its outcome (UNTOC 18(24))."""
    answered = {one.number.strip() for one in letter.results}
    for number in range(1, len(around.case.request.items) + 1):
        if str(number) not in answered:
            yield Found(
                ("results",), N_("Say what became of item {number} of the request."), {"number": number}
            )


class Results(Letter):
    """Transmit the results: what was executed, what is enclosed, and on which conditions it may be used."""

    about: ClassVar[AboutLetter] = AboutLetter(
        title=ND_("Reply to the request"),
        introduction=N_(
            "Transmits the results item by item, with what is enclosed and the conditions of use."
        ),
        template="life/results.xml.j2",
        ending=N_("reply"),
        paragraphs=(N_("18(17)"), N_("18(19)"), N_("18(28)")),
        direction=Direction.INCOMING,
        rules=(every_item_answered,),
        records=_recorded,
        begins_with=_begun,
        tells=_told,
    )

    kind: Literal["results"] = "results"
    results: Annotated[
        list[Result],
        Field(max_length=MAX_ENTRIES),
        Ui(
            N_("Results"),
            N_("One entry for each item of the request."),
            need=Need.REQUIRED,
            code="H57",
            missing=N_("Say what became of the items of the request."),
            source="UNTOC 18(24)",
        ),
    ] = []
    recall_use: Annotated[
        bool,
        Ui(N_("Recall that any other use needs consent"), source="UNTOC 18(19)", group=N_("Conditions")),
    ] = False
    conditions: Annotated[
        Text, Ui(N_("Further conditions of use"), N_("On which the results are transmitted."))
    ] = ""
    secrecy: Annotated[Secrecy | None, Ui(N_("To be kept confidential"), source="UNTOC 18(20)")] = None
    secret: Annotated[
        Text,
        Ui(
            N_("What is to be kept confidential"),
            need=Need.EXPECTED,
            code="H58",
            missing=N_("Say what is to be kept confidential."),
            source="Practice",
            when=lambda letter: letter.secrecy is Secrecy.SOME,
        ),
    ] = ""
    originals: Annotated[
        Text, Ui(N_("Originals to be returned"), N_("Which of the enclosures are to come back, if any."))
    ] = ""
    originals_by: Annotated[
        date | None, Ui(N_("To be returned by"), when=lambda letter: bool(letter.originals.strip()))
    ] = None
    costs: Annotated[Costs | None, Ui(N_("Costs"), source="UNTOC 18(28)")] = None
    costs_words: Annotated[
        Text,
        Ui(
            N_("The costs, and what was agreed on them"),
            need=Need.EXPECTED,
            code="H59",
            missing=N_("Describe the costs, and what the two States agreed on them."),
            source="UNTOC 18(28)",
            when=lambda letter: letter.costs is Costs.SUBSTANTIAL,
        ),
    ] = ""
