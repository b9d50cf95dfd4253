"""Tell the clocks how a case stands: its events in the order of their days, and the numbers that hold for the State."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from mlawriter.core.thresholds import Thresholds
from mlawriter.i18n.weekend import rests_on
from mlawriter.life.status import Status, status

if TYPE_CHECKING:
    from mlawriter.assistance.item import Item
    from mlawriter.life.case import Case
    from mlawriter.life.course import Event, Happening


@dataclass(frozen=True)
class Standing:
    """Hold a case with what clocks ask of it. `thresholds` are the numbers that hold for the State asked."""

    case: Case
    thresholds: Thresholds

    @cached_property
    def status(self) -> Status:
        """Return how the case stands."""
        return status(self.case)

    @cached_property
    def dated(self) -> tuple[tuple[int, date, Event], ...]:
        """Return index, day and event, in the order of days; those of one day in the order of the list."""
        held = [(index, one.on, one) for index, one in enumerate(self.case.life.events) if one.on is not None]
        return tuple(sorted(held, key=lambda each: each[1]))

    def whom(self, item: Item) -> str:
        """Return whom an item concerns, a protected person by the code alone; nothing where nobody is chosen."""
        chosen = getattr(item, item.about.concerns, "") if item.about.concerns else ""
        for person in self.case.request.persons:
            if person.id == chosen:
                return person.code if person.protected else person.shown
        return ""

    def last(self, *what: Happening, item: int | None = None) -> tuple[int, date, Event] | None:
        """Return index, day and event of the last of these happenings, of one item where a number is given.

        An event that names no item concerns all.
        """
        found = None
        for each in self.dated:
            event = each[2]
            if event.what in what and (item is None or event.item in {None, item}):
                found = each
        return found

    def happened(self, *what: Happening, item: int | None = None) -> bool:
        """Tell whether any of these is recorded with its day."""
        return self.last(*what, item=item) is not None


def later(day: date, days: int) -> date | None:
    """Return the day so many days later, or earlier for a negative number; nothing beyond the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def working_day_by(day: date, state: str) -> date:
    """Return the last working day of a State on a day or before it; CLDR knows weekends, and nobody all holidays."""
    for back in range(7):
        before = later(day, -back)
        if before is not None and not rests_on(state, before):
            return before
    return day
