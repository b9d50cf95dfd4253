"""Examine requests that concern property: whether article 13 reaches the offence, and whether it is worth the effort."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from mlawriter.assistance.property.asset import Asset
from mlawriter.assistance.property.asset_return import AssetReturn, ReturnWish
from mlawriter.assistance.property.confiscation import Confiscation
from mlawriter.assistance.property.enforcement import Enforcement
from mlawriter.assistance.property.freezing import Freezing
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_
from mlawriter.request.basis import Route
from mlawriter.request.matter import Nature

if TYPE_CHECKING:
    from mlawriter.request.request import Request
    from mlawriter.request.rules import RequestRule, Surroundings

_NEAR_THE_EURO = frozenset({"EUR", "USD", "GBP", "CHF"})
"""Currencies whose units are worth about as much as each other: no rate of exchange is kept here."""


@rule(
    "B18",
    Severity.WARNING,
    "UNTOC 13(7)",
    N_("Measures on property rest on an offence that the Convention covers"),
)
def offences_covered(request: Request, around: Surroundings) -> Iterator[Found]:
    """Warn where an offence may be outside the Convention: article 13 may then be refused (UNTOC 13(7))."""
    if request.basis.excluded or not around.restrains_property:
        return
    for index, offence in enumerate(request.offences):
        if offence.route is None or (offence.route is Route.SERIOUS and not offence.is_serious):
            yield Found(
                ("offences", index, "route"),
                N_(
                    "Measures on property may be refused for an offence that the Convention does not cover."
                    " Show that its maximum is four years or more, or plead the laundering of its proceeds."
                ),
            )


@rule(
    "E13",
    Severity.WARNING,
    "Practice: United Kingdom guidelines; UNCAC 46(9)(b), 55(7)",
    N_("Property of little value is worth the effort"),
)
def worth_the_effort(request: Request, around: Surroundings) -> Iterator[Found]:
    """Warn of property of small value, in currencies that can be compared, unless further wishes say why."""
    for index, item in enumerate(request.items):
        if not isinstance(item, Freezing | Confiscation | Enforcement) or item.remarks.strip():
            continue
        worth = _together(item.assets)
        if worth is not None and worth < around.thresholds.small_value:
            yield Found(
                ("items", index, "assets"),
                N_(
                    "This property is worth little. Some States decline for that; say under Further wishes why it matters."
                ),
            )


@rule("F69", Severity.ADVICE, "UNTOC 14(2)", N_("Return to victims and owners is asked with confiscation"))
def return_considered(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Advise to ask now for the return: priority is given only if it is requested (UNTOC 14(2))."""
    if any(isinstance(item, AssetReturn) for item in request.items):
        return
    for index, item in enumerate(request.items):
        if isinstance(item, Confiscation | Enforcement):
            yield Found(
                ("items", index, "assets"),
                N_(
                    "Priority for victims and owners is given only if asked. If there are any, add an item on return."
                ),
            )


@rule("F69", Severity.WARNING, "UNTOC 14(2)", N_("Victims are not due more than is to be confiscated"))
def victims_within_order(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Compare the sum due to victims with the orders to be executed, where all are in one currency (UNTOC 14(2))."""
    orders = [item for item in request.items if isinstance(item, Enforcement)]
    for index, item in enumerate(request.items):
        if not isinstance(item, AssetReturn) or ReturnWish.VICTIMS not in item.wishes:
            continue
        sums = [_sum_in(order, item.victims_currency) for order in orders]
        known = [each for each in sums if each is not None]
        if item.victims_sum is None or not known or len(known) < len(sums):
            continue
        if item.victims_sum > sum(known, Decimal(0)):
            yield Found(
                ("items", index, "victims_sum"),
                N_(
                    "The victims are due more than the order takes or than is asked for. Compare the two sums."
                ),
            )


def _sum_in(order: Enforcement, currency: str) -> Decimal | None:
    """Return what an order brings in a currency: the sum that is asked, else the sum ordered."""
    if order.asked is not None and order.asked_currency == currency:
        return order.asked
    return order.ordered if order.currency == currency else None


@rule(
    "F72", Severity.WARNING, "UNTOC 13(1)(b), 18(15)(b)", N_("An order comes from more than an investigation")
)
def order_after_investigation(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Warn where an order of confiscation is to be executed and the matter is still called an investigation."""
    if request.matter.nature is not Nature.INVESTIGATION:
        return
    if any(isinstance(item, Enforcement) for item in request.items):
        yield Found(
            ("matter", "nature"),
            N_(
                "A court has made an order of confiscation, and the matter is called an investigation. Choose what it is now, or say why it still is one."
            ),
        )


def _together(assets: list[Asset]) -> Decimal | None:
    """Add up the values; nothing where one is missing or cannot be compared."""
    values = [asset.value for asset in assets if asset.value is not None and asset.currency in _NEAR_THE_EURO]
    return sum(values, Decimal(0)) if values and len(values) == len(assets) else None


RULES: tuple[RequestRule, ...] = (
    offences_covered,
    worth_the_effort,
    return_considered,
    victims_within_order,
    order_after_investigation,
)
