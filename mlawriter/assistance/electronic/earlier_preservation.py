"""Refer to an earlier preservation of the same data, and keep its end in view."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Annotated, Protocol

from mlawriter.assistance.instrument import Instrument
from mlawriter.assistance.item import Case
from mlawriter.core.fields import Line, Part, Ui
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_, ND_

PRESERVATION = "preservation"
"""Kind of the item that asks for a preservation."""


class EarlierPreservation(Part):
    """Name an earlier request to preserve the same data, whatever its channel."""

    reference: Annotated[
        Line,
        Ui(
            ND_("Reference of the earlier preservation"),
            N_("Ticket or file number of the contact point, of the other authority or of the provider."),
            ltr=True,
        ),
    ] = ""
    on: Annotated[date | None, Ui(ND_("Asked on"))] = None
    answer: Annotated[
        Line,
        Ui(
            ND_("Channel and answer"),
            N_("For instance: through the 24/7 contact point; no answer yet."),
        ),
    ] = ""
    until: Annotated[
        date | None,
        Ui(ND_("Preserved until"), N_("As the other side has told you. Leave empty if it has not.")),
    ] = None


class PreservedEarlier(Part):
    """Hold the reference to an earlier preservation."""

    earlier: Annotated[
        EarlierPreservation,
        Ui(ND_("Earlier preservation of the same data"), group=N_("Earlier preservation of the same data")),
    ] = EarlierPreservation()


class Preserved(Protocol):
    """Refer to an earlier preservation: what the rules here look at."""

    @property
    def earlier(self) -> EarlierPreservation:
        """Return the earlier preservation."""
        ...


def usual_days(case: Case) -> int:
    """Return for how many days data are usually preserved between the two States."""
    if case.binds(Instrument.BUDAPEST):
        return case.thresholds.preservation_days_budapest
    return case.thresholds.preservation_days


def end_of(earlier: EarlierPreservation, case: Case) -> date | None:
    """Return the day on which an earlier preservation ends: as told by the other side, otherwise as is usual."""
    if earlier.until is not None:
        return earlier.until
    return days_after(earlier.on, usual_days(case)) if earlier.on is not None else None


def days_after(day: date, days: int) -> date | None:
    """Return the day so many days later; nothing beyond the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


@rule(
    "F115",
    Severity.WARNING,
    "Practice: Budapest Convention art. 29(7)",
    N_("A preservation is extended before it lapses"),
)
def preservation_not_lapsing(item: Preserved, case: Case) -> Iterator[Found]:
    """Warn when an earlier preservation has lapsed, or lapses soon and its extension is not asked."""
    end = end_of(item.earlier, case)
    if end is None:
        return
    at = ("earlier", "until" if item.earlier.until is not None else "on")
    left = (end - case.today).days
    if left < 0:
        yield Found(
            at,
            N_(
                "This preservation ended, or may have ended, on {day}. Ask at once that the data be preserved anew."
            ),
            {"day": end},
        )
    elif left <= case.thresholds.preservation_reminder_days and PRESERVATION not in case.kinds:
        yield Found(
            at,
            N_("This preservation may end on {day}. Add an item that asks for its extension."),
            {"day": end},
        )


@rule("F119", Severity.ADVICE, "Practice: T-CY template", N_("An earlier preservation is referred to"))
def earlier_preservation_named(item: Preserved, case: Case) -> Iterator[Found]:
    """Advise to name an earlier preservation, or to ask for one, since stored data do not last."""
    if not item.earlier.reference and item.earlier.on is None and PRESERVATION not in case.kinds:
        yield Found(
            ("earlier", "reference"),
            N_(
                "Enter the reference under which the data were preserved. If they were not, ask for their preservation first."
            ),
        )
