"""Examine items that ask for freezing, or for a new order of confiscation (UNTOC 13(1)(a), 13(2))."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mlawriter.core.findings import Found, Rule, Severity, rule
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from mlawriter.assistance.item import Case
    from mlawriter.assistance.property.confiscation import Confiscation
    from mlawriter.assistance.property.freezing import Freezing


@rule("F79", Severity.WARNING, "Practice", N_("Property that perishes or is costly to keep has a keeper"))
def care_settled(item: Freezing, _case: Case) -> Iterator[Found]:
    """Expect a word on care where frozen property loses value: who keeps it, who pays, whether it may be sold."""
    if item.management.strip():
        return
    for index, asset in enumerate(item.assets):
        if asset.perishable:
            yield Found(
                ("management",),
                N_(
                    "Property No. {number} loses value or is costly to keep. Say how it is to be kept or sold."
                ),
                {"number": index + 1},
            )


@rule(
    "F62", Severity.WARNING, "UNTOC 13(3)(a)", N_("The evidence for a new order is enclosed"), raisable=True
)
def evidence_enclosed(item: Confiscation, case: Case) -> Iterator[Found]:
    """Expect the evidence on which the courts there are to decide among the annexes."""
    if not case.has_annex(item.evidence_annex):
        yield Found(
            ("evidence_annex",),
            N_("Choose the annex that holds the evidence: the courts there decide on it."),
        )


@rule("F74", Severity.WARNING, "Practice", N_("The benefit has a currency"))
def benefit_has_currency(item: Confiscation, _case: Case) -> Iterator[Found]:
    """Expect the currency of the benefit."""
    if item.benefit is not None and not item.benefit_currency:
        yield Found(("benefit_currency",), N_("Choose the currency of the benefit."))


FREEZING_RULES: tuple[Rule[Any, Any], ...] = (care_settled,)
CONFISCATION_RULES: tuple[Rule[Any, Any], ...] = (evidence_enclosed, benefit_has_currency)
