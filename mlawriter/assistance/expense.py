"""Say what executing an item may cost, and whether something may be used up: what several types share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Protocol

from mlawriter.assistance.item import Case
from mlawriter.core.fields import Choice, Need, Ui
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_, ND_


class Expense(Choice):
    """Weigh the costs of an item (UNTOC 18(28))."""

    ORDINARY = "ordinary", ND_("Ordinary costs")
    SUBSTANTIAL = "substantial", ND_("Substantial or extraordinary costs")
    UNKNOWN = "unknown", ND_("Not known")


class UsingUp(Choice):
    """Say whether an examination may use up or change what is examined."""

    NEVER = "never", ND_("Nothing may be used up or changed")
    ASK = "ask", ND_("Only after the requesting State has been asked")
    ALLOWED = "allowed", ND_("Allowed as far as needed")


def expense_field(when: Callable[[Any], bool] | None = None) -> Ui:
    """Declare the question on costs, which decides who is asked before work begins."""
    return Ui(
        ND_("Expected costs"),
        N_(
            "Digging, laboratories and outside experts are seldom ordinary. Who pays is said on the page Conditions."
        ),
        need=Need.EXPECTED,
        code="F30",
        missing=N_("Choose which costs are expected."),
        source="UNTOC 18(28)",
        when=when,
    )


class Costly(Protocol):
    """Tell of an item what it may cost."""

    @property
    def expense(self) -> Expense | None:
        """Return the expected costs."""
        ...


@rule("E14", Severity.WARNING, "UNTOC 18(28)", N_("Substantial costs of an item are consulted on"))
def costs_considered(item: Costly, case: Case) -> Iterator[Found]:
    """Expect a consultation where costs are not ordinary (UNTOC 18(28))."""
    if item.expense is Expense.SUBSTANTIAL and not case.costs_consulted:
        yield Found(
            ("expense",),
            N_("The costs are not ordinary: tick on the page Conditions that you ask to be consulted."),
        )
