"""Examine items that ask for the enforcement of an order of confiscation (UNTOC 13(1)(b))."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mlawriter.assistance.property.order import Attendance, Finality
from mlawriter.assistance.property.third_party import Notice, Others
from mlawriter.core.findings import Found, Rule, Severity, rule
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from mlawriter.assistance.item import Case
    from mlawriter.assistance.property.enforcement import Enforcement


@rule(
    "F63",
    Severity.WARNING,
    "UNTOC 13(3)(b)",
    N_("The copy of the order is one that courts admit"),
    raisable=True,
)
def copy_admissible(item: Enforcement, case: Case) -> Iterator[Found]:
    """Expect the original or a certified copy of the order: a plain copy is seldom admitted."""
    if case.has_annex(item.order_annex) and not case.annex_certified(item.order_annex):
        yield Found(
            ("order_annex",),
            N_("Enclose the original or a certified copy of the order, and say so on the page Annexes."),
        )


@rule("F64", Severity.BLOCKING, "UNTOC 13(3)(b)", N_("The extent of execution is said"))
def extent_said(item: Enforcement, _case: Case) -> Iterator[Found]:
    """Require the extent to which execution is requested: a sum, or words (UNTOC 13(3)(b))."""
    if item.asked is None and not item.extent.strip():
        yield Found(("asked",), N_("Enter the sum for which execution is asked, or the extent in words."))


@rule("F74", Severity.WARNING, "Practice", N_("Each sum of the order has its currency"))
def sums_have_currency(item: Enforcement, _case: Case) -> Iterator[Found]:
    """Expect a currency beside each sum."""
    if item.ordered is not None and not item.currency:
        yield Found(("currency",), N_("Choose the currency of the order."))
    if (item.asked is not None or item.equivalent is not None) and not item.asked_currency:
        yield Found(("asked_currency",), N_("Choose the currency in which execution is asked."))


@rule("F64", Severity.WARNING, "UNTOC 13(3)(b)", N_("The sums agree with one another"))
def sums_agree(item: Enforcement, _case: Case) -> Iterator[Found]:
    """Expect no more to be recovered than was ordered, and no more to be asked than is outstanding."""
    if item.ordered is not None and item.recovered is not None and item.recovered > item.ordered:
        yield Found(("recovered",), N_("More has been recovered than was ordered. Compare the two sums."))
    if item.asked is None:
        return
    same = bool(item.currency) and item.currency == item.asked_currency
    most = item.outstanding if same else item.equivalent if item.ordered is not None else None
    if most is not None and item.asked > most:
        yield Found(("asked",), N_("More is asked than is outstanding. Compare the two sums."))


@rule("F64", Severity.WARNING, "UNTOC 13(3)(b)", N_("The property listed covers the sum that is asked"))
def property_covers_sum(item: Enforcement, _case: Case) -> Iterator[Found]:
    """Compare the sum that is asked with the property listed, where every value is known in the same currency."""
    if item.asked is None or item.worth is None or item.worth_currency != item.asked_currency:
        return
    if item.asked > item.worth:
        yield Found(
            ("asked",),
            N_(
                "The property listed is worth {worth} altogether, less than the sum that is asked. Compare the two, and list further property if you know of any."
            ),
            {"worth": item.worth},
        )


@rule(
    "F65",
    Severity.WARNING,
    "Practice: Netherlands-Hong Kong agreement art. 16(5); UNCAC 55(3)(b)",
    N_("The order is final"),
    raisable=True,
)
def order_final(item: Enforcement, case: Case) -> Iterator[Found]:
    """Warn of an order that can still be changed, and of a day that cannot be right."""
    if item.finality in {Finality.ENFORCEABLE, Finality.PENDING}:
        yield Found(
            ("finality",),
            N_("Most States enforce final orders only. Wait, or ask for freezing until the order is final."),
        )
    elif item.finality is Finality.FINAL and item.final_on is not None:
        if item.final_on > case.today:
            yield Found(("final_on",), N_("The day on which the order becomes final lies in the future."))
        elif item.dated is not None and item.final_on < item.dated:
            yield Found(
                ("final_on",), N_("The order cannot be final before {day}, its date."), {"day": item.dated}
            )


@rule("F72", Severity.WARNING, "UNTOC 13(3)(b)", N_("The date of the order can be right"))
def order_made(item: Enforcement, case: Case) -> Iterator[Found]:
    """Expect the order to have been made."""
    if item.dated is not None and item.dated > case.today:
        yield Found(("dated",), N_("The order is dated in the future. Correct its date."))


@rule("F75", Severity.WARNING, "Practice: UNCAC 55(3)(b)", N_("It is said how an absent person was summoned"))
def absence_explained(item: Enforcement, _case: Case) -> Iterator[Found]:
    """Expect summons, counsel and remedies to be told where the order was made in absence."""
    if item.attendance is Attendance.ABSENT and not item.attendance_detail.strip():
        yield Found(
            ("attendance_detail",),
            N_("Say how the absent person was summoned, and whether a new trial or an appeal is open."),
        )


@rule(
    "F66",
    Severity.WARNING,
    "UNTOC 13(8); practice: UNCAC 55(3)(b)",
    N_("Third parties were heard before the order"),
)
def third_parties_heard(item: Enforcement, _case: Case) -> Iterator[Found]:
    """Warn where an order touches rights of somebody who was not told."""
    for index, party in enumerate(item.third_parties if item.others is Others.YES else ()):
        if party.notice is Notice.NOT_NOTIFIED and not party.outcome.strip():
            yield Found(
                ("third_parties", index, "outcome"),
                N_("This third party was not notified. Say where and how the right can still be raised."),
            )


ENFORCEMENT_RULES: tuple[Rule[Any, Any], ...] = (
    copy_admissible,
    order_made,
    order_final,
    absence_explained,
    extent_said,
    sums_have_currency,
    sums_agree,
    property_covers_sum,
    third_parties_heard,
)
