"""Examine an item that asks for the transfer of a person in custody (UNTOC 18(10) to 18(12))."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mlawriter.assistance.persons.custody import Aim, Consent, Transit
from mlawriter.assistance.persons.safe_conduct import Pending
from mlawriter.assistance.persons.stay import handover_timely, handover_usual, return_timely
from mlawriter.assistance.role import Role
from mlawriter.core.findings import Found, Rule, Severity, rule
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from mlawriter.assistance.item import Case
    from mlawriter.assistance.persons.custody_transfer import CustodyTransfer


@rule("F90", Severity.BLOCKING, "UNTOC 18(10)(a)", N_("The person has not refused to be transferred"))
def not_refused(item: CustodyTransfer, _case: Case) -> Iterator[Found]:
    """Require that the person has not refused: nobody is transferred against their will (UNTOC 18(10)(a))."""
    if item.consent is Consent.REFUSED:
        yield Found(
            ("consent",),
            N_(
                "The person refuses, so there can be no transfer. Ask for a hearing by video conference or in prison."
            ),
        )


@rule("F90", Severity.WARNING, "UNTOC 18(10)(a)", N_("Consent, or the form for it, is enclosed"))
def consent_enclosed(item: CustodyTransfer, case: Case) -> Iterator[Found]:
    """Expect the written consent, or a form in the person's language (Ireland Act 2008 s. 66)."""
    if case.has_annex(item.consent_annex):
        return
    if item.consent is Consent.GIVEN:
        yield Found(("consent_annex",), N_("Choose the annex that holds the written consent."))
    elif item.consent is Consent.TO_BE_TAKEN:
        yield Found(("consent_annex",), N_("Enclose a form of consent in a language that the person reads."))


@rule("F91", Severity.BLOCKING, "UNTOC 18(10)", N_("The transfer is not for standing trial"))
def not_for_trial(item: CustodyTransfer, _case: Case) -> Iterator[Found]:
    """Require another purpose than trial or punishment, for which there is extradition (UNTOC 16, 18(10))."""
    if Aim.TRIAL in item.aims:
        yield Found(
            ("aims",),
            N_(
                "A person is brought to trial, or to prison, by extradition (article 16), in a letter of its own. Leave only help with evidence here."
            ),
        )


@rule(
    "F91", Severity.WARNING, "UNTOC 18(10), 18(12)", N_("The person transferred is not pursued in the matter")
)
def not_pursued(item: CustodyTransfer, case: Case) -> Iterator[Found]:
    """Point out that the immunity of the transferred person excludes trial for earlier acts (UNTOC 18(12))."""
    person = case.person(item.person)
    if person is not None and person.role in {Role.SUSPECT, Role.ACCUSED}:
        yield Found(
            ("person",),
            N_(
                "This person is a suspect or accused here. Once transferred, they cannot be tried for earlier acts; for a trial ask for extradition."
            ),
        )
    if item.pending is Pending.YES and not item.pending_detail.strip():
        yield Found(
            ("pending_detail",), N_("Name the proceedings or warrants, and say that they rest meanwhile.")
        )


@rule("F94", Severity.WARNING, "UNTOC 18(11)(b)", N_("Hand-over and return are in order and leave time"))
def dates_in_order(item: CustodyTransfer, case: Case) -> Iterator[Found]:
    """Expect a hand-over far enough ahead and a return after it (UNTOC 18(10)(b), 18(11)(b))."""
    if item.handover_on is not None:
        left = (item.handover_on - case.today).days
        if left < 0:
            yield Found(("handover_on",), N_("The date of the hand-over has passed."))
        elif left < case.thresholds.transfer_lead_days:
            yield Found(
                ("handover_on",),
                N_(
                    "Only {days} days are left until the hand-over; a transfer usually takes {usual} days to prepare."
                ),
                {"days": left, "usual": case.thresholds.transfer_lead_days},
            )
    if item.handover_on and item.return_on and item.return_on <= item.handover_on:
        yield Found(("return_on",), N_("The return must come after the hand-over. Correct one of the dates."))


@rule("F97", Severity.WARNING, "UNTOC 18(11)", N_("It is said what happens if the sentence ends meanwhile"))
def end_foreseen(item: CustodyTransfer, _case: Case) -> Iterator[Found]:
    """Expect a word on the status of a person whose sentence ends before the return (UNTOC 18(11)(a))."""
    if item.ends_on and item.return_on and item.ends_on <= item.return_on and not item.if_ends.strip():
        yield Found(
            ("if_ends",),
            N_("The sentence or order ends before the return. Say what the person's status will be then."),
        )


@rule(
    "F92",
    Severity.BLOCKING,
    "UNTOC 18(11)",
    N_("The undertakings on custody are approved by those whom they bind"),
)
def undertakings_approved(item: CustodyTransfer, _case: Case) -> Iterator[Found]:
    """Require that the undertakings, which the letter always prints, have been approved (UNTOC 18(11), 18(12))."""
    if not item.promised:
        yield Found(
            ("promised",),
            N_(
                "The letter promises custody, return, no extradition, credit and immunity. Have that approved by the competent authority, then tick this."
            ),
        )


@rule(
    "F92",
    Severity.WARNING,
    "Practice: Netherlands-Hong Kong agreement art. 13",
    N_("A guarantee of custody is enclosed"),
)
def guarantee_enclosed(item: CustodyTransfer, case: Case) -> Iterator[Found]:
    """Expect the decision by which custody is guaranteed among the annexes."""
    if item.guarantee.strip() and not case.has_annex(item.guarantee_annex):
        yield Found(("guarantee_annex",), N_("Choose the annex that holds the guarantee of custody."))


@rule("F95", Severity.WARNING, "UNTOC 18(11)(b)", N_("Nothing stands in the way of return or transit"))
def return_possible(item: CustodyTransfer, _case: Case) -> Iterator[Found]:
    """Expect the return of an own national to be secured, and the States of transit to be named."""
    if item.our_national and not item.return_secured.strip():
        yield Found(
            ("return_secured",), N_("Say why your State can return its own national without extradition.")
        )
    if item.transit is Transit.YES and not item.transit_detail.strip():
        yield Found(
            ("transit_detail",), N_("Name the States to be crossed, and who asks for their permission.")
        )


@rule("F99", Severity.WARNING, "UNTOC 18(10)(a)", N_("A minor consents with somebody beside them"))
def minor_assisted(item: CustodyTransfer, case: Case) -> Iterator[Found]:
    """Expect a guardian or lawyer beside a minor, whose consent alone is seldom enough (UNTOC 18(10)(a))."""
    person = case.person(item.person)
    minor_until = person.is_minor_on if person is not None else None
    if minor_until is not None and case.today < minor_until and not item.consent_with.strip():
        yield Found(
            ("consent_with",),
            N_(
                "This person is under 18: say which guardian or lawyer is to be present when consent is given."
            ),
        )


RULES: tuple[Rule[Any, Any], ...] = (
    not_refused,
    consent_enclosed,
    minor_assisted,
    not_for_trial,
    not_pursued,
    dates_in_order,
    handover_timely,
    return_timely,
    handover_usual,
    end_foreseen,
    undertakings_approved,
    guarantee_enclosed,
    return_possible,
)
"""All of them, for the declaration."""
