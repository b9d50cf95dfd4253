"""Propose a special investigative technique (UNTOC 20): what its kinds share."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated

from mlawriter.assistance.home_order import MeasureItem
from mlawriter.assistance.item import Case, PersonId, person_field
from mlawriter.assistance.period import period_in_order
from mlawriter.core.fields import Choice, Entry, Line, Need, Ui
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_, ND_

_HOURS = 24


class Ground(Choice):
    """Say on what a technique would rest between the two States (UNTOC 20(2), 20(3))."""

    AGREEMENT = "agreement", ND_("An agreement or arrangement between the two States")
    CASE = "case", ND_("A decision in this case alone")


class PersonWatched(Entry):
    """Choose a person whom a technique concerns, and say what part is expected of them."""

    person: Annotated[
        PersonId,
        person_field(
            ND_("Person"),
            N_("Choose from the persons of this request; add the person there first."),
            code="F148",
            missing=N_("Choose the person, or remove this entry."),
            source="UNTOC 18(15)(e)",
        ),
    ] = ""
    part: Annotated[
        Line, Ui(ND_("Expected part"), N_("For instance: is to receive the goods and to pay the driver."))
    ] = ""


class TechniqueItem(MeasureItem):
    """Propose a technique that only an agreement or a decision of the requested State can permit.

    Its template prints the ground and the officer on call with the macros of assistance/techniques/parts.xml.j2.
    """

    responsible: Annotated[
        Line,
        Ui(
            ND_("Officer or service responsible in the requesting State"),
            N_("Function and service; a name only if it may be known to all who read the letter."),
            need=Need.EXPECTED,
            code="F140",
            missing=N_("Say which officer or service of your State is responsible for the operation."),
            source="UNTOC 18(15)(d); practice",
            group=N_("Who answers for it, and on what it rests"),
        ),
    ] = ""
    on_call: Annotated[
        Line,
        Ui(
            ND_("Telephone that is answered at any hour"),
            need=Need.EXPECTED,
            code="F140",
            missing=N_("Enter a telephone number that is answered day and night."),
            source="Practice",
            ltr=True,
        ),
    ] = ""
    ground: Annotated[
        Ground | None,
        Ui(
            ND_("What the technique would rest on"),
            N_("It is never more than a proposal: the requested State decides."),
            need=Need.ADVISED,
            code="F141",
            missing=N_("Say whether you rely on an agreement or propose a decision in this case alone."),
            source="UNTOC 20(2), 20(3)",
        ),
    ] = None
    agreement: Annotated[
        Line,
        Ui(
            ND_("Title and date of the agreement or arrangement"),
            need=Need.ADVISED,
            code="F141",
            missing=N_("Name the agreement or arrangement, with its date."),
            source="UNTOC 20(2)",
            when=lambda item: item.ground is Ground.AGREEMENT,
        ),
    ] = ""

    @property
    def begins(self) -> tuple[str, date | None]:
        """Return the field that says when the technique would begin, and its day."""
        return "period_from", None


class TimedTechnique(TechniqueItem):
    """Propose a technique for a period."""

    period_from: Annotated[
        date | None,
        Ui(
            ND_("First day"),
            need=Need.REQUIRED,
            code="F145",
            missing=N_("Enter the first day of the operation."),
            source="UNTOC 18(15)(d)",
            group=N_("When"),
        ),
    ] = None
    period_to: Annotated[
        date | None,
        Ui(
            ND_("Last day"),
            N_("Ask for an extension later rather than for too much now."),
            need=Need.REQUIRED,
            code="F145",
            missing=N_("Enter the last day of the operation."),
            source="UNTOC 18(15)(d)",
        ),
    ] = None

    @property
    def begins(self) -> tuple[str, date | None]:
        """Return the field that says when the technique would begin, and its day."""
        return "period_from", self.period_from


@rule("F142", Severity.WARNING, "Practice", N_("There is time to prepare the operation"))
def time_to_prepare(item: TechniqueItem, case: Case) -> Iterator[Found]:
    """Expect some days between the request and the operation, unless the request is urgent."""
    name, day = item.begins
    hours = case.thresholds.technique_lead_hours
    if day is not None and not case.urgent and (day - case.today).days * _HOURS < hours:
        yield Found(
            (name,),
            N_(
                "Less than {hours} hours are left until {day}. Mark the request as urgent and telephone, or choose a later day."
            ),
            {"hours": hours, "day": day},
        )


@rule("F146", Severity.WARNING, "UNTOC 18(20)", N_("A covert measure is kept confidential"))
def kept_confidential(item: TechniqueItem, case: Case) -> Iterator[Found]:
    """Expect a request of confidentiality beside a measure that fails when it is known (UNTOC 18(20))."""
    if not case.confidential:
        yield Found(
            (item.about.concerns,),
            N_("This operation fails if it is known. Ask for confidentiality on the page Conditions."),
        )


@rule("F145", Severity.WARNING, "UNTOC 18(15)(d)", N_("The period of an operation has not passed"))
def period_ahead(item: TimedTechnique, case: Case) -> Iterator[Found]:
    """Warn of a period that is over before the request can arrive."""
    if item.period_to is not None and item.period_to <= case.today:
        yield Found(("period_to",), N_("The period of the operation has passed. Choose a later one."))


@rule("E14", Severity.WARNING, "UNTOC 18(28)", N_("A long operation is consulted on for its costs"))
def long_operation_consulted(item: TimedTechnique, case: Case) -> Iterator[Found]:
    """Expect an offer to consult on the costs of an operation of many days (UNTOC 18(28))."""
    if item.period_from is None or item.period_to is None or case.costs_consulted:
        return
    days = (item.period_to - item.period_from).days + 1
    if days > case.thresholds.technique_costly_days:
        yield Found(
            ("period_to",),
            N_(
                "An operation of {days} days costs much. Offer on the page Conditions to consult on expenses before they arise."
            ),
            {"days": days},
        )


TIMED_RULES = (time_to_prepare, kept_confidential, period_in_order, period_ahead, long_operation_consulted)
"""Rules of every technique with a period."""
