"""Ask for stored data: the period, what is wanted, and the order at home, as all three sorts of data need them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Annotated, Protocol

from mlawriter.assistance.electronic.earlier_preservation import (
    PreservedEarlier,
    earlier_preservation_named,
    preservation_not_lapsing,
)
from mlawriter.assistance.electronic.identifiers import address_has_instant, identifiers_well_formed
from mlawriter.assistance.electronic.provider import (
    HandedOver,
    Obtainable,
    Silence,
    customer_not_told,
    needed_at_all,
    provider_within_reach,
)
from mlawriter.assistance.home_order import MeasureItem, order_enclosed
from mlawriter.assistance.item import Case
from mlawriter.assistance.period import period_in_order, period_not_future
from mlawriter.core.fields import Line, Part, Ui
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_, ND_


class OfStoredData(Part):
    """Limit stored data in time."""

    period_from: Annotated[
        date | None, Ui(ND_("From"), N_("First day of the data wanted."), group=N_("Period"))
    ] = None
    period_to: Annotated[date | None, Ui(ND_("To"), N_("Last day of the data wanted."))] = None
    no_period_reason: Annotated[
        Line,
        Ui(
            ND_("Why no period is given"),
            N_("Only when a period makes no sense, as for the present holder of a number."),
            when=lambda item: item.period_from is None or item.period_to is None,
        ),
    ] = ""


class StoredData(OfStoredData, PreservedEarlier, Obtainable, HandedOver, Silence, MeasureItem):
    """Ask for stored data of one sort: what subscriber data, traffic data and content share, beside provider and classes."""


class Limited(Protocol):
    """Have a period, or a reason for none."""

    @property
    def period_from(self) -> date | None:
        """Return the first day."""
        ...

    @property
    def period_to(self) -> date | None:
        """Return the last day."""
        ...

    @property
    def no_period_reason(self) -> str:
        """Return why there is no period."""
        ...


class Naming(Protocol):
    """Name the data wanted: by ticks, or in words."""

    @property
    def classes(self) -> Sequence[object]:
        """Return the classes ticked."""
        ...

    @property
    def other_data(self) -> str:
        """Return the data in words."""
        ...


class Ordered(Protocol):
    """Refer to an order made at home."""

    @property
    def home_order(self) -> str:
        """Return the order."""
        ...


@rule("F110", Severity.BLOCKING, "UNTOC 18(15)(d)", N_("The data wanted are named"))
def data_named(item: Naming, _case: Case) -> Iterator[Found]:
    """Require the data that are wanted: "data" alone says nothing (UNTOC 18(15)(d))."""
    if not item.classes and not item.other_data.strip():
        yield Found(("classes",), N_("Tick the data that are wanted, or describe them."))


def open_ends(item: Limited) -> Iterator[Found]:
    """Yield what a period lacks, unless there is a reason for none."""
    if item.no_period_reason.strip():
        return
    if item.period_from is None:
        yield Found(
            ("period_from",), N_("Enter the first day of the data wanted, or say why there is no period.")
        )
    if item.period_to is None:
        yield Found(
            ("period_to",), N_("Enter the last day of the data wanted, or say why there is no period.")
        )


@rule("E10", Severity.WARNING, "UNTOC 18(15)(d)", N_("The period of the data is given"), raisable=True)
def data_period_given(item: Limited, _case: Case) -> Iterator[Found]:
    """Expect a beginning and an end of the data."""
    yield from open_ends(item)


@rule(
    "F117",
    Severity.WARNING,
    "Practice: Ireland, Criminal Justice (Mutual Assistance) Act 2008 s. 24",
    N_("Content, and data collected as they pass, rest on an order made at home"),
    raisable=True,
)
def order_made(item: Ordered, _case: Case) -> Iterator[Found]:
    """Expect an order of the requesting State behind a measure that reaches what people say to one another."""
    if not item.home_order.strip():
        yield Found(
            ("home_order",),
            N_("Name the order made in your State: court, date, number, and for how long it holds."),
        )


STORED_RULES = (
    provider_within_reach,
    identifiers_well_formed,
    address_has_instant,
    data_named,
    period_in_order,
    period_not_future,
    needed_at_all,
    preservation_not_lapsing,
    earlier_preservation_named,
    customer_not_told,
    order_enclosed,
)
"""What holds for subscriber data, traffic data and content alike."""
