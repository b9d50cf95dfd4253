"""Examine items that ask for the return or sharing of confiscated property (UNTOC 14)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mlawriter.core.findings import Found, Rule, Severity, rule
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from mlawriter.assistance.item import Case
    from mlawriter.assistance.property.asset_return import AssetReturn

_CONFISCATING = frozenset({"confiscation", "enforcement"})


@rule("F69", Severity.WARNING, "UNTOC 14(2)", N_("Return goes with a confiscation"))
def follows_confiscation(item: AssetReturn, case: Case) -> Iterator[Found]:
    """Expect an item on confiscation, or a word on the earlier one, beside a wish for return (UNTOC 14(1)-(2))."""
    if not _CONFISCATING & case.kinds and not item.link.strip():
        yield Found(
            ("link",),
            N_(
                "Return follows confiscation. Add an item on it, or name the confiscation on which this rests."
            ),
        )


@rule("F74", Severity.WARNING, "Practice", N_("The sum due to victims has a currency"))
def victims_sum_has_currency(item: AssetReturn, _case: Case) -> Iterator[Found]:
    """Expect the currency of the sum due to victims."""
    if item.victims_sum is not None and "victims" in item.wishes and not item.victims_currency:
        yield Found(("victims_currency",), N_("Choose the currency of the sum due to the victims."))


RETURN_RULES: tuple[Rule[Any, Any], ...] = (follows_confiscation, victims_sum_has_currency)
