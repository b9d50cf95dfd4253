"""Examine an item that invites a person to appear (UNTOC 18(3)(h), 18(27))."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mlawriter.assistance.persons.safe_conduct import Pending, safe_conduct_long_enough
from mlawriter.assistance.persons.stay import appearance_timely, appearance_usual
from mlawriter.assistance.role import PURSUED
from mlawriter.core.findings import Found, Rule, Severity, rule
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from mlawriter.assistance.item import Case
    from mlawriter.assistance.persons.appearance import Appearance


@rule("F80", Severity.BLOCKING, "UNTOC 18(3)(h)", N_("An invitation to appear carries no threat"))
def no_threat(item: Appearance, _case: Case) -> Iterator[Found]:
    """Require that whoever is invited is free to stay away (UNTOC 18(3)(h), 18(27))."""
    if item.threatens:
        yield Found(
            ("threatens",),
            N_(
                "Nobody can be made to come from another State. Replace the paper by an invitation without a threat."
            ),
        )


@rule("F84", Severity.WARNING, "UNTOC 18(27)", N_("A person who is pursued here knows it before coming"))
def pending_disclosed(item: Appearance, case: Case) -> Iterator[Found]:
    """Expect proceedings and warrants against the person to be disclosed (UNTOC 18(27))."""
    person = case.person(item.person)
    if item.pending is Pending.YES and not item.pending_detail.strip():
        yield Found(
            ("pending_detail",), N_("Disclose the proceedings or warrants, or have them lifted first.")
        )
    elif item.pending is Pending.NONE and person is not None and person.role in PURSUED:
        yield Found(
            ("pending",),
            N_(
                "On the page Persons this person is a suspect, an accused or convicted. Disclose the proceedings here, or correct the capacity there."
            ),
        )


@rule("F87", Severity.WARNING, "UNTOC 18(24)", N_("There is time enough to invite a person and to travel"))
def time_to_travel(item: Appearance, case: Case) -> Iterator[Found]:
    """Expect days enough to serve the invitation, to answer it and to travel."""
    if item.appear_on is None:
        return
    left = (item.appear_on - case.today).days
    if left < 0:
        yield Found(("appear_on",), N_("The date of appearance has passed."))
    elif left < case.thresholds.travel_lead_days:
        yield Found(
            ("appear_on",),
            N_(
                "Only {days} days are left until the appearance; invitation and journey usually take {usual} days."
            ),
            {"days": left, "usual": case.thresholds.travel_lead_days},
        )
    if item.appear_until is not None and item.appear_until < item.appear_on:
        yield Found(("appear_until",), N_("The last day lies before the first. Correct one of them."))


@rule("F86", Severity.WARNING, "UNTOC 18(3)(h)", N_("The invitation is enclosed"))
def invitation_enclosed(item: Appearance, case: Case) -> Iterator[Found]:
    """Expect the invitation that the requested State is to convey."""
    if not case.has_annex(item.invitation_annex):
        yield Found(
            ("invitation_annex",), N_("List the invitation on the page Annexes, and choose its annex here.")
        )


@rule("G09", Severity.BLOCKING, "UNTOC 18(27)", N_("Safe conduct is approved by those whom it binds"))
def safe_conduct_approved(item: Appearance, _case: Case) -> Iterator[Found]:
    """Require that the promise of safe conduct, which the letter always prints, has been approved."""
    if not item.promised:
        yield Found(
            ("promised",),
            N_(
                "The letter promises safe conduct. Have it approved by the competent authority, then tick this."
            ),
        )


RULES: tuple[Rule[Any, Any], ...] = (
    no_threat,
    invitation_enclosed,
    time_to_travel,
    appearance_timely,
    appearance_usual,
    pending_disclosed,
    safe_conduct_long_enough,
    safe_conduct_approved,
)
"""All of them, for the declaration."""
