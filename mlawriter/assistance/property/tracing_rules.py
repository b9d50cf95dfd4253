"""Examine an item that asks for proceeds or property to be traced (UNTOC 18(3)(g))."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mlawriter.assistance.home_order import order_enclosed
from mlawriter.assistance.period import period_in_order
from mlawriter.assistance.property.traced import Contact, Restraint
from mlawriter.core.fields import Path
from mlawriter.core.findings import Found, Rule, Severity, rule
from mlawriter.i18n.messages import N_
from mlawriter.lexicon.spoken import patterns

if TYPE_CHECKING:
    from mlawriter.assistance.item import Case
    from mlawriter.assistance.property.tracing import Tracing

_EVERYTHING = patterns(lambda words: words.everything)


@rule("F50", Severity.BLOCKING, "UNTOC 18(15)(d), 18(15)(e)", N_("Each subject of a tracing is identified"))
def subject_identified(item: Tracing, _case: Case) -> Iterator[Found]:
    """Require a person of the request or a name for each subject (UNTOC 18(15)(d)-(e))."""
    for index, one in enumerate(item.subjects):
        if not one.person and not one.name.strip():
            yield Found(
                ("subjects", index, "person"),
                N_("Choose the person or company, or enter the name whose property is traced."),
            )


@rule("F51", Severity.WARNING, "UNTOC 12(2), 13(2)", N_("Freezing that is announced is asked in this letter"))
def freezing_asked(item: Tracing, case: Case) -> Iterator[Found]:
    """Expect the other item where the letter says that freezing is asked there (UNTOC 13(2))."""
    if item.restraint is Restraint.ITEM and not case.restrains_property:
        yield Found(
            ("restraint",),
            N_("No item asks for freezing. Add one under article 13, or choose another answer."),
        )


@rule("B17", Severity.ADVICE, "UNTOC 27", N_("Quicker channels are used before a tracing is asked"))
def quicker_channels(item: Tracing, _case: Case) -> Iterator[Found]:
    """Advise the informal channels, which find property in days (UNTOC 27)."""
    if Contact.NONE in item.contacts:
        yield Found(
            ("contacts",),
            N_(
                "Police, financial intelligence units and asset recovery offices often find property within days. Ask them first."
            ),
        )


@rule(
    "E03",
    Severity.WARNING,
    "Practice: refusals as fishing",
    N_("Property is not sought everywhere without a limit"),
)
def tracing_limited(item: Tracing, _case: Case) -> Iterator[Found]:
    """Warn of a wish to find whatever somebody owns."""
    texts: dict[Path, str] = {
        ("trail",): item.trail,
        ("other_registers",): item.other_registers,
        ("remarks",): item.remarks,
        **{("known", index, "what"): one.what for index, one in enumerate(item.known)},
    }
    for path, text in texts.items():
        hit = _EVERYTHING.any.search(text)
        if hit is not None:
            yield Found(
                path,
                N_("“{words}” has no limit. Name the kind of property, the place and what leads to it."),
                {"words": hit.group()},
            )


@rule("E10", Severity.WARNING, "Practice", N_("The period of a tracing is given"), raisable=True)
def period_of_tracing(item: Tracing, _case: Case) -> Iterator[Found]:
    """Expect the time span in which property was acquired or moved."""
    if item.period_from is None:
        yield Found(("period_from",), N_("Enter the first day that matters, usually that of the offence."))


RULES: tuple[Rule[Any, Case], ...] = (
    subject_identified,
    freezing_asked,
    quicker_channels,
    tracing_limited,
    period_of_tracing,
    period_in_order,
    order_enclosed,
)
"""The rules on tracing, in the order of the form."""
