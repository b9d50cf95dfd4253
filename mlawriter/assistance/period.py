"""Keep a period sound, of records, of stored data or of an operation: what several types of assistance share."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Protocol

from mlawriter.assistance.item import Case
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_


class OfPeriod(Protocol):
    """Have a period: what the rules here look at."""

    @property
    def period_from(self) -> date | None:
        """Return the first day."""
        ...

    @property
    def period_to(self) -> date | None:
        """Return the last day."""
        ...


@rule("F49", Severity.BLOCKING, "UNTOC 18(15)(d)", N_("The period does not end before it begins"))
def period_in_order(item: OfPeriod, _case: Case) -> Iterator[Found]:
    """Require the period to run forward."""
    if item.period_from and item.period_to and item.period_to < item.period_from:
        yield Found(("period_to",), N_("The period ends before it begins."))


@rule("F55", Severity.WARNING, "UNTOC 18(17)", N_("Records of the future are not asked as records"))
def period_not_future(item: OfPeriod, case: Case) -> Iterator[Found]:
    """Warn of a period that reaches into the future: monitoring is another measure."""
    if item.period_to is not None and item.period_to > case.today:
        yield Found(
            ("period_to",),
            N_(
                "The period ends in the future. Watching an account is another measure; end with a day that has passed."
            ),
        )
