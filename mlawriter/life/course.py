"""Record the course of a case: what happened when, and how it stands now."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from mlawriter.core.fields import MAX_ENTRIES, Choice, Entry, Line, Need, Text, Ui
from mlawriter.directory.channel import Channel
from mlawriter.i18n.messages import N_, ND_


class Direction(Choice):
    """Say who asks."""

    OUTGOING = "outgoing", N_("Request made")
    INCOMING = "incoming", N_("Request received")


class Happening(Choice):
    """Name what happened to a request. Most change how it stands."""

    SENT = "sent", N_("Sent")
    RECEIVED = "received", N_("Received")
    ACKNOWLEDGED = "acknowledged", N_("Receipt acknowledged")
    QUESTIONS = "questions", N_("Further information asked for")
    ANSWERED = "answered", N_("Further information given")
    PARTLY = "partly", N_("Executed in part")
    EXECUTED = "executed", N_("Executed")
    REFUSED = "refused", N_("Refused")
    POSTPONED = "postponed", N_("Postponed")
    RESUMED = "resumed", N_("Execution resumed")
    WITHDRAWN = "withdrawn", N_("Withdrawn")
    CLOSED = "closed", N_("Closed")
    REMINDED = "reminded", N_("Asked about progress")
    ARRIVED = "arrived", N_("Person transferred or arrived")
    RELEASED = "released", N_("Presence no longer required")
    DEPARTED = "departed", N_("Person left or was returned")
    PRESERVED = "preserved", N_("Data preserved, or kept for longer")
    HANDED_BACK = "handed-back", N_("Originals returned")
    OTHER = "other", N_("Something else")


class Ground(Choice):
    """Name the ground on which a request is refused (UNTOC 18(9), 18(21))."""

    NOT_IN_CONFORMITY = "not-in-conformity", ND_("It does not conform with article 18 (18(21)(a))")
    ESSENTIAL_INTERESTS = (
        "essential-interests",
        ND_("Sovereignty, security, ordre public or other essential interests (18(21)(b))"),
    )
    DOMESTIC_LAW = "domestic-law", ND_("Domestic law would prohibit it in a similar case (18(21)(c))")
    LEGAL_SYSTEM = (
        "legal-system",
        ND_("It is contrary to the legal system for mutual legal assistance (18(21)(d))"),
    )
    DUAL_CRIMINALITY = "dual-criminality", ND_("Absence of dual criminality (18(9))")
    OTHER = "other", ND_("Another ground")


def _refused(event: Event) -> bool:
    return event.what is Happening.REFUSED


_WITH_END = frozenset({Happening.POSTPONED, Happening.PRESERVED})
_OF_ITEM = frozenset(
    {
        Happening.PARTLY,
        Happening.ARRIVED,
        Happening.RELEASED,
        Happening.DEPARTED,
        Happening.PRESERVED,
        Happening.HANDED_BACK,
    }
)


def _has_end(event: Event) -> bool:
    return event.what in _WITH_END


def _of_item(event: Event) -> bool:
    return event.what in _OF_ITEM


def _asked(event: Event) -> bool:
    return event.what is Happening.QUESTIONS


def _theirs(event: Event) -> bool:
    return event.what is not Happening.SENT or bool(event.reference)


class Event(Entry):
    """Record one thing that happened to a request."""

    what: Annotated[
        Happening | None,
        Ui(
            N_("What happened"),
            need=Need.REQUIRED,
            code="H01",
            missing=N_("Say what happened."),
            source="Practice: register of requests",
        ),
    ] = None
    on: Annotated[
        date | None,
        Ui(
            N_("Day"),
            need=Need.REQUIRED,
            code="H01",
            missing=N_("Enter the day on which it happened."),
            source="Practice: register of requests",
        ),
    ] = None
    ground: Annotated[
        Ground | None,
        Ui(
            N_("Ground of the refusal"),
            need=Need.EXPECTED,
            code="H02",
            missing=N_("Choose the ground of the refusal: reasons are to be given."),
            source="UNTOC 18(23)",
            when=_refused,
        ),
    ] = None
    until: Annotated[
        date | None,
        Ui(
            N_("Until"),
            N_("As the other side has told you. Leave it empty if it has not."),
            when=_has_end,
        ),
    ] = None
    item: Annotated[
        int | None,
        Field(ge=1, le=MAX_ENTRIES),
        Ui(
            N_("Number of the item"),
            N_("Leave it empty if it concerns the request as a whole."),
            when=_of_item,
        ),
    ] = None
    channel: Annotated[Channel | None, Ui(N_("Channel"))] = None
    reference: Annotated[Line, Ui(N_("Reference of their letter"), ltr=True, when=_theirs)] = ""
    questions: Annotated[
        Text, Ui(N_("Questions"), N_("One on each line. The reply takes them over."), when=_asked)
    ] = ""
    note: Annotated[Text, Ui(N_("Note"), N_("For this office. No letter prints it."))] = ""


class Occasion(Choice):
    """Name what a deadline of one's own is about."""

    LIMITATION = "limitation", N_("Limitation of prosecution")
    FOLLOW_UP = "follow-up", N_("Follow up")
    ORIGINALS = "originals", N_("Return of originals")
    ANSWER = "answer", N_("Answer due")
    OTHER = "other", N_("Something else")


class Deadline(Entry):
    """Keep a day by which something is to be done, set by the office."""

    what: Annotated[Occasion | None, Ui(N_("What for"))] = None
    words: Annotated[Line, Ui(N_("In your words"))] = ""
    on: Annotated[
        date | None,
        Ui(
            N_("Day"),
            need=Need.REQUIRED,
            code="H03",
            missing=N_("Enter the day of the deadline."),
            source="Practice: register of requests",
        ),
    ] = None
    done: Annotated[bool, Ui(N_("Done"))] = False


class AcceptedCondition(Entry):
    """Keep a condition of the requested State that was accepted, and binds (UNTOC 18(26))."""

    words: Annotated[
        Text,
        Ui(
            N_("Condition"),
            N_("In the words in which it was accepted."),
            need=Need.REQUIRED,
            code="H04",
            missing=N_("Enter the condition in the words in which it was accepted."),
            source="UNTOC 18(26)",
        ),
    ] = ""
    accepted: Annotated[date | None, Ui(N_("Accepted on"))] = None
    until: Annotated[date | None, Ui(N_("Binds until"), N_("Leave it empty if it binds without end."))] = None


class ExecutionNote(Entry):
    """Note what this office did on a request received."""

    on: Annotated[date | None, Ui(N_("Day"))] = None
    item: Annotated[
        Line,
        Ui(
            N_("Item of assistance"),
            N_("Its number in the request. Leave it empty for the request as a whole."),
            ltr=True,
        ),
    ] = ""
    by: Annotated[Line, Ui(N_("Authority that executes"))] = ""
    words: Annotated[Text, Ui(N_("What was done"))] = ""
    done: Annotated[bool, Ui(N_("Done"))] = False
