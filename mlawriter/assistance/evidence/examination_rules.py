"""Examine an item that asks for objects or sites to be examined (UNTOC 18(3)(d))."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mlawriter.assistance.evidence.examined import Access, Sort
from mlawriter.assistance.expense import UsingUp, costs_considered
from mlawriter.assistance.home_order import order_enclosed
from mlawriter.core.findings import Found, Rule, Severity, rule
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from mlawriter.assistance.evidence.examination import Examination
    from mlawriter.assistance.item import Case


@rule("F30", Severity.WARNING, "Practice", N_("It is said who controls what is examined"))
def holder_said(item: Examination, _case: Case) -> Iterator[Found]:
    """Expect the owner or keeper, whose consent may spare an order."""
    for index, one in enumerate(item.objects):
        free = one.access in {Access.OPEN, Access.HELD}
        if not free and not one.holder and not one.holder_words.strip():
            yield Found(
                ("objects", index, "holder"),
                N_("Say who owns or controls it, or that this is not known."),
            )


@rule(
    "F39", Severity.WARNING, "Practice", N_("Premises entered against somebody's will are asked as a search")
)
def entry_is_a_search(item: Examination, case: Case) -> Iterator[Found]:
    """Point out that entry by force has the conditions of a search."""
    if "search" in case.kinds:
        return
    for index, one in enumerate(item.objects):
        if one.access is Access.ORDER and one.sort is Sort.SITE:
            yield Found(
                ("objects", index, "access"),
                N_(
                    "Entry against somebody's will has the conditions of a search. Add an item on search for this place."
                ),
            )


@rule("F36", Severity.WARNING, "UNTOC 4", N_("An expert who should attend is named under Presence"))
def attendance_asked(item: Examination, case: Case) -> Iterator[Found]:
    """Expect leave for an expert of our own, who attends by permission alone (UNTOC 4)."""
    if item.experts_attend and not case.presence_asked:
        yield Found(
            ("experts_attend",),
            N_("Ask on the page Conditions for leave to be present, and name the expert there."),
        )


@rule("F37", Severity.WARNING, "Practice", N_("Samples that may be used up are divided first"))
def samples_divided(item: Examination, _case: Case) -> Iterator[Found]:
    """Expect a second part of each sample where the first may be used up."""
    if item.using_up is UsingUp.ALLOWED and item.samples.strip() and not item.divided:
        yield Found(
            ("divided",),
            N_(
                "If samples may be used up, ask that each be divided first: the defence may want a second examination."
            ),
        )


RULES: tuple[Rule[Any, Case], ...] = (
    holder_said,
    entry_is_a_search,
    attendance_asked,
    samples_divided,
    costs_considered,
    order_enclosed,
)
"""The rules on examinations, in the order of the form."""
