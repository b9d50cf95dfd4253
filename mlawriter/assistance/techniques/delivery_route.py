"""Describe the way of goods under supervision: points, times with their zones, States crossed (UNTOC 20(1), 20(4))."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Annotated

from mlawriter.assistance.item import Case
from mlawriter.core.fields import Choice, Entry, Line, Need, Ui
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.core.instant import hour_of, zone_of
from mlawriter.i18n.messages import N_, ND_

if TYPE_CHECKING:
    from mlawriter.assistance.techniques.controlled_delivery import ControlledDelivery


class Point(Choice):
    """Say what happens at a point of the route."""

    DEPARTURE = "departure", ND_("Departure")
    EXIT = "exit", ND_("Exit from the requesting State")
    TRANSIT = "transit", ND_("Transit through another State")
    ENTRY = "entry", ND_("Entry into the requested State")
    DELIVERY = "delivery", ND_("Delivery")


class Transit(Choice):
    """Say whether the States on the way have been asked."""

    NONE = "none", ND_("No other State is crossed")
    AGREED = "agreed", ND_("All have been asked and have agreed")
    ASKED = "asked", ND_("All have been asked; answers are awaited")
    NOT_ASKED = "not-asked", ND_("Not all have been asked yet")


class Passage(Entry):
    """Name one point of the route and the time at which the goods are expected there."""

    point: Annotated[Point | None, Ui(ND_("Point"))] = None
    place: Annotated[
        Line,
        Ui(
            ND_("Port, frontier post or address"),
            need=Need.EXPECTED,
            code="F140",
            missing=N_("Enter the port, frontier post or address."),
            source="UNTOC 20(4)",
        ),
    ] = ""
    on: Annotated[date | None, Ui(ND_("Expected on"))] = None
    hour: Annotated[
        Line, Ui(ND_("Hour"), N_("As the clocks there show it."), example=N_("14:30"), ltr=True)
    ] = ""
    zone: Annotated[
        Line,
        Ui(
            ND_("Time zone"),
            N_("UTC, UTC+2, or a name such as Europe/Berlin."),
            when=lambda passage: bool(passage.hour),
            example=N_("UTC+2"),
            ltr=True,
        ),
    ] = ""


@rule("F140", Severity.WARNING, "UNTOC 20(4)", N_("Each point of the route has a day"))
def passages_dated(item: ControlledDelivery, _case: Case) -> Iterator[Found]:
    """Expect a day for each point, so that officers stand ready."""
    for index, passage in enumerate(item.route):
        if passage.place.strip() and passage.on is None:
            yield Found(("route", index, "on"), N_("Enter the day on which the goods are expected here."))


@rule("F144", Severity.WARNING, "Practice", N_("Hours are written plainly, with their time zone"))
def times_have_zones(item: ControlledDelivery, _case: Case) -> Iterator[Found]:
    """Expect an hour that can be read, in a zone: the two States may keep different time."""
    for index, passage in enumerate(item.route):
        if not passage.hour:
            continue
        if hour_of(passage.hour) is None:
            yield Found(("route", index, "hour"), N_("Enter the hour with minutes, for instance 14:30."))
        if zone_of(passage.zone) is None:
            yield Found(
                ("route", index, "zone"),
                N_("Enter the time zone of the hour as UTC, as UTC+2 or as a name such as Europe/Berlin."),
            )


@rule("F144", Severity.WARNING, "Practice", N_("The route runs forward"))
def route_runs_forward(item: ControlledDelivery, _case: Case) -> Iterator[Found]:
    """Expect each point on the day of the one before, or later."""
    latest: date | None = None
    for index, passage in enumerate(item.route):
        if passage.on is None:
            continue
        if latest is not None and passage.on < latest:
            yield Found(
                ("route", index, "on"),
                N_("The goods would be here before they are at the point above. Check the days."),
            )
        latest = passage.on if latest is None else max(latest, passage.on)


@rule("F147", Severity.WARNING, "UNTOC 20(1)", N_("Every State on the way is asked"))
def transit_asked_of_all(item: ControlledDelivery, _case: Case) -> Iterator[Found]:
    """Warn while a State that the goods would cross has not been asked (UNTOC 4, 20(1))."""
    if item.transit is Transit.NOT_ASKED:
        yield Found(
            ("transit",),
            N_(
                "The goods may cross no State without its permission. Send a request to each State on the way."
            ),
        )


@rule("F147", Severity.WARNING, "UNTOC 20(1)", N_("Route and answer on transit agree"))
def transit_agrees(item: ControlledDelivery, _case: Case) -> Iterator[Found]:
    """Expect no point of transit where no other State is said to be crossed."""
    if item.transit is Transit.NONE and any(passage.point is Point.TRANSIT for passage in item.route):
        yield Found(
            ("transit",),
            N_("The route names a transit through another State. Correct this answer, or the route."),
        )
