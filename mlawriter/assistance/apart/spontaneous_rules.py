"""Examine spontaneous information: it asks for nothing, and says its conditions first (UNTOC 18(4) and (5))."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mlawriter.core.findings import Found, Rule, Severity, rule
from mlawriter.i18n.messages import N_
from mlawriter.lexicon.spoken import patterns

if TYPE_CHECKING:
    from mlawriter.assistance.apart.spontaneous import SpontaneousInformation
    from mlawriter.assistance.item import Case

_TEXTS = ("information", "purpose", "link", "offer_detail", "remarks")
_ASKING = patterns(lambda words: words.asking)
_SCANNED = 20_000
"""Characters of a text that are read for the wording of a request."""


@rule("F160", Severity.WARNING, "UNTOC 18(4)", N_("Spontaneous information asks for nothing"))
def offers_only(item: SpontaneousInformation, _case: Case) -> Iterator[Found]:
    """Warn of the wording of a request: spontaneous information is an offer (UNTOC 18(4))."""
    for name in _TEXTS:
        match = _ASKING.any.search(str(getattr(item, name))[:_SCANNED])
        if match is not None:
            yield Found(
                (name,),
                N_(
                    "“{words}” asks for something. Offer the information here, and send a request for what you need."
                ),
                {"words": " ".join(match[0].split())},
            )


@rule("F164", Severity.WARNING, "UNTOC 18(5), 18(19)", N_("Whoever gave the information agrees"))
def source_agrees(item: SpontaneousInformation, _case: Case) -> Iterator[Found]:
    """Expect the agreement of a State or person whose information is passed on (UNTOC 18(19))."""
    if item.origin == "pending":
        yield Found(
            ("origin",),
            N_("Wait for the agreement of whoever gave you the information, or leave out what is theirs."),
        )


@rule(
    "F160",
    Severity.WARNING,
    "UNTOC 18(5)",
    N_("The information is not confidential until a day that has passed"),
)
def secrecy_lies_ahead(item: SpontaneousInformation, case: Case) -> Iterator[Found]:
    """Expect the day until which the information is confidential to lie ahead."""
    if item.terms == "conditions" and "until" in item.conditions and item.until and item.until <= case.today:
        yield Found(("until",), N_("This day has passed. Enter a later one, or leave the condition out."))


@rule("F160", Severity.ADVICE, "UNTOC 18(5)", N_("One condition of confidentiality is enough"))
def one_secrecy(item: SpontaneousInformation, _case: Case) -> Iterator[Found]:
    """Advise against confidentiality both without end and until a date."""
    if item.terms == "conditions" and {"confidential", "until"} <= set(item.conditions):
        yield Found(("conditions",), N_("Choose: confidential without end, or until a date."))


RULES: tuple[Rule[Any, Case], ...] = (
    offers_only,
    source_agrees,
    secrecy_lies_ahead,
    one_secrecy,
)
