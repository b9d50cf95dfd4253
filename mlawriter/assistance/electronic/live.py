"""Collect data while they pass: what real-time traffic and real-time content share."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Protocol

from pydantic import Field

from mlawriter.assistance.electronic.identifiers import identifiers_well_formed
from mlawriter.assistance.electronic.provider import customer_not_told, provider_within_reach
from mlawriter.assistance.electronic.stored import order_made
from mlawriter.assistance.home_order import order_enclosed
from mlawriter.assistance.item import Case
from mlawriter.core.fields import Choice, Need, Part, Text, Ui
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_, ND_


class Feed(Choice):
    """Say when the data collected are handed over."""

    LIVE = "live", ND_("Passed on while they are collected")
    RECORDED = "recorded", ND_("Recorded, and handed over afterwards")
    EITHER = "either", ND_("Whichever the law of the requested State permits")


class WhilePassing(Part):
    """Say for how long data are collected, why nothing less will do, and who receives them."""

    days: Annotated[
        int | None,
        Field(ge=0, le=366),
        Ui(
            ND_("Duration in days"),
            N_("Counted from the beginning of the measure, and within the order made in your State."),
            group=N_("Duration and need"),
        ),
    ] = None
    order_ends: Annotated[
        date | None,
        Ui(ND_("Last day that the order permits"), N_("The measure is not asked for beyond it.")),
    ] = None
    necessity: Annotated[
        Text,
        Ui(
            ND_("Why nothing less will do"),
            N_("Which other ways were tried, or would come too late."),
            need=Need.EXPECTED,
            code="F125",
            missing=N_("Say why stored data or other evidence will not do."),
            source="Practice: Budapest Convention art. 33-34",
            raisable=True,
        ),
    ] = ""
    feed: Annotated[
        Feed | None,
        Ui(
            ND_("Transmission of the data collected"),
            need=Need.EXPECTED,
            code="F126",
            missing=N_("Say whether the data are to be passed on at once or recorded."),
            source="Practice: EU Convention of 29 May 2000 art. 18(3)",
            group=N_("Transmission"),
        ),
    ] = None
    technical_contact: Annotated[
        Text,
        Ui(
            ND_("Technical contact"),
            N_("Name, telephone and e-mail of the unit that receives the data, at what hours."),
            need=Need.EXPECTED,
            code="F126",
            missing=N_("Enter whom the technicians of the other side can reach."),
            source="Practice: EU Convention of 29 May 2000 art. 18(3)",
        ),
    ] = ""


class Lasting(Protocol):
    """Have a duration: what the rules here look at."""

    @property
    def days(self) -> int | None:
        """Return the number of days."""
        ...

    @property
    def order_ends(self) -> date | None:
        """Return the last day that the order at home permits."""
        ...


@rule(
    "F117",
    Severity.WARNING,
    "Practice: Ireland, Criminal Justice (Mutual Assistance) Act 2008 s. 24",
    N_("A measure in real time has a duration"),
    raisable=True,
)
def duration_given(item: Lasting, _case: Case) -> Iterator[Found]:
    """Expect the number of days for which data are to be collected."""
    if not item.days:
        yield Found(("days",), N_("Enter for how many days the data are to be collected."))


@rule("F127", Severity.WARNING, "Practice", N_("The order made at home still holds"))
def order_still_holds(item: Lasting, case: Case) -> Iterator[Found]:
    """Warn of an order that has ended, or will have ended before the measure has run its course."""
    if item.order_ends is None:
        return
    left = (item.order_ends - case.today).days
    if left < 0:
        yield Found(("order_ends",), N_("The order made in your State has ended. Have it renewed."))
    elif item.days is not None and item.days > left:
        yield Found(
            ("days",),
            N_(
                "The order made in your State ends on {day}, before {days} days have passed. Shorten the measure or have the order renewed."
            ),
            {"day": item.order_ends, "days": item.days},
        )


@rule("E14", Severity.WARNING, "UNTOC 18(28)", N_("The cost of a lasting measure is consulted on"))
def lasting_measure_consulted(_item: Lasting, case: Case) -> Iterator[Found]:
    """Expect an offer to consult before a measure that is seldom cheap (UNTOC 18(28))."""
    if not case.costs_consulted:
        yield Found(
            ("days",),
            N_(
                "A measure of this kind is costly. Ask on the page Conditions to be consulted before substantial expenses."
            ),
        )


LIVE_RULES = (
    provider_within_reach,
    identifiers_well_formed,
    duration_given,
    order_still_holds,
    lasting_measure_consulted,
    customer_not_told,
    order_made,
    order_enclosed,
)
"""What holds for traffic and content alike."""
