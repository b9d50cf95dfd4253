"""Hold a request against earlier ones of the office: its reference is its own, and nothing is asked twice unknowingly."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_
from mlawriter.request.texts import folded

if TYPE_CHECKING:
    from mlawriter.request.request import Request
    from mlawriter.request.rules import RequestRule, Surroundings


@rule("A12", Severity.WARNING, "Practice: T-CY template", N_("No other request bears the same reference"))
def reference_is_its_own(_request: Request, around: Surroundings) -> Iterator[Found]:
    """Expect a reference that no other request in the register bears: answers are filed by it (practice)."""
    others = around.earlier.same_reference
    if others:
        yield Found(
            ("requesting", "reference"),
            N_("Another request of this office bears this reference: {file}. Take the next one."),
            {"file": others[0]},
        )


@rule(
    "G28", Severity.WARNING, "Practice: register of requests", N_("An earlier request for the same is named")
)
def earlier_request_is_named(request: Request, around: Surroundings) -> Iterator[Found]:
    """Expect an earlier request to the same State, for the same about the same person, to be named (practice)."""
    named = folded(request.matter.earlier)
    told: set[str] = set()
    for before in around.earlier.asked:
        reference = before.reference
        if reference in told or folded(reference) in named:
            continue
        told.add(reference)
        yield Found(
            ("matter", "earlier"),
            N_(
                "This State was asked for the same about the same person before: {reference}. Name that request here, and say what is new."
            )
            if before.on is None
            else N_(
                "This State was asked for the same about the same person before: {reference} of {date}. Name that request here, and say what is new."
            ),
            {"reference": reference} if before.on is None else {"reference": reference, "date": before.on},
        )


RULES: tuple[RequestRule, ...] = (reference_is_its_own, earlier_request_is_named)
