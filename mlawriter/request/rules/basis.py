"""Examine the legal basis: nothing may be claimed that the officer has not answered (UNTOC 18(1), 18(7))."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from mlawriter.core.fields import Path
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_
from mlawriter.request.basis import Answer, OtherTreaty, PartyStatus, Route
from mlawriter.request.conditions import Assurance

if TYPE_CHECKING:
    from mlawriter.request.request import Request
    from mlawriter.request.rules import RequestRule, Surroundings

OPENED = date(2000, 12, 12)
"""Day on which the Convention was opened for signature (UNTOC 36(1))."""
_UNTIL_IN_FORCE = timedelta(days=30)
"""Time from deposit to entry into force (UNTOC 38(2))."""
_CORRUPTION_CONVENTION = re.compile(
    r"\bUNCAC\b|\bCNUCC\b|against corruption|contre la corruption|لمكافحة الفساد", re.IGNORECASE
)


def _statuses(request: Request) -> tuple[tuple[Path, PartyStatus], ...]:
    basis = request.basis
    return (("basis", "requesting"), basis.requesting), (("basis", "requested"), basis.requested)


def _other_basis(request: Request) -> bool:
    """Tell whether the officer has recorded something else that can carry the request."""
    basis = request.basis
    treaty = basis.other_treaty is OtherTreaty.YES and bool(basis.treaty.strip())
    reciprocity = Assurance.RECIPROCITY in request.assurances.given
    return treaty or reciprocity or bool(basis.explanation.strip())


@rule("B01", Severity.BLOCKING, "UNTOC 18(1), 38", N_("The request has a basis"))
def basis_recorded(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Require a basis: both States recorded as Parties, or another treaty, reciprocity or an explanation (UNTOC 18(1))."""
    if _other_basis(request):
        return
    for path, status in _statuses(request):
        if status.party is Answer.NO:
            yield Found(
                (*path, "party"),
                N_(
                    "You recorded that this State is not a Party to the Convention: article 18 does not apply. Name another treaty, give an assurance of reciprocity, or correct the answer."
                ),
            )
        elif status.party is Answer.UNKNOWN:
            yield Found(
                (*path, "party"),
                N_(
                    "The letter has no legal basis while it is not known whether this State is a Party to the Convention. Find out, name another treaty, or give an assurance of reciprocity."
                ),
            )


@rule("B01", Severity.WARNING, "UNTOC 18(1), 38", N_("It is known that both States are Parties"))
def party_known(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Warn where it is not known whether a State is Party, though another basis is recorded (UNTOC 18(1))."""
    if not _other_basis(request):
        return
    for path, status in _statuses(request):
        if status.party is Answer.UNKNOWN:
            yield Found(
                (*path, "party"),
                N_(
                    "Find out whether this State is a Party to the Convention; the depositary's list says so."
                ),
            )


@rule("B02", Severity.WARNING, "UNTOC 36, 38", N_("The dates of deposit can be right"))
def deposit_plausible(request: Request, around: Surroundings) -> Iterator[Found]:
    """Expect a deposit after the Convention was opened, and thirty days before the request (UNTOC 36, 38(2))."""
    for path, status in _statuses(request):
        since = status.since
        if status.party is not Answer.YES or since is None:
            continue
        if since < OPENED:
            yield Found(
                (*path, "since"),
                N_("The Convention was opened for signature on {day}; a deposit cannot be earlier."),
                {"day": OPENED},
            )
        elif (around.today - since) < _UNTIL_IN_FORCE:
            yield Found(
                (*path, "since"),
                N_("A State is bound from the thirtieth day after its deposit. Check the date {day}."),
                {"day": since},
            )


@rule("B03", Severity.WARNING, "UNTOC 18(7)", N_("It is known whether another treaty binds both States"))
def other_treaty_known(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Warn where it is not known whether another treaty governs the request (UNTOC 18(7))."""
    if request.basis.other_treaty is OtherTreaty.UNKNOWN:
        yield Found(
            ("basis", "other_treaty"),
            N_(
                "Find out whether another treaty of mutual legal assistance binds both States: it would govern."
            ),
        )


@rule("B05", Severity.BLOCKING, "UNTOC 18(7)", N_("Article 18 in place of another treaty is agreed"))
def agreement_recorded(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Require the agreement by which article 18(9) to (29) applies instead of another treaty (UNTOC 18(7))."""
    basis = request.basis
    in_lieu = basis.other_treaty is OtherTreaty.YES and basis.in_lieu
    if in_lieu and not basis.in_lieu_agreement.strip():
        yield Found(
            ("basis", "in_lieu_agreement"),
            N_("Enter date and form of the agreement to apply article 18(9) to (29), or remove the tick."),
        )


@rule("B06", Severity.WARNING, "UNTOC 3(1)", N_("Legal basis and offences name the same ways"))
def routes_agree(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Expect each way that is ticked to be borne by an offence, and the other way round."""
    routes = request.basis.routes
    borne = {offence.route for offence in request.offences if offence.route is not None}
    if not routes or not borne:
        return
    for index, offence in enumerate(request.offences):
        if offence.route is not None and offence.route not in routes:
            yield Found(
                ("offences", index, "route"),
                N_("Tick this way on the page Legal basis too, or choose another one here: {route}."),
                {"route": offence.route},
            )
    if all(offence.route is not None for offence in request.offences):
        for route in routes:
            if route not in borne:
                yield Found(
                    ("basis", "routes"),
                    N_("No offence bears this way: {route}. Add the offence or remove the tick."),
                    {"route": route},
                )


def _by_protocol(request: Request) -> bool:
    return any(route.by_protocol for route in request.basis.routes)


@rule("B09", Severity.BLOCKING, "UNTOC 37(3)", N_("Both States are Parties to the Protocol relied on"))
def both_party_to_protocol(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Require that the officer has not recorded a State as no Party to the Protocol (UNTOC 37(3))."""
    if _by_protocol(request) and request.basis.protocol_both is Answer.NO:
        yield Found(
            ("basis", "protocol_both"),
            N_(
                "A Protocol binds only its own Parties. Rely on another way, for instance serious crime, or correct the answer."
            ),
        )


@rule("B09", Severity.WARNING, "UNTOC 37(3)", N_("It is known that both States are Parties to the Protocol"))
def protocol_known(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Warn where it is not known whether the Protocol binds both States (UNTOC 37(3))."""
    if _by_protocol(request) and request.basis.protocol_both is Answer.UNKNOWN:
        yield Found(
            ("basis", "protocol_both"),
            N_("Find out whether both States are Parties to the Protocol; the depositary's list says so."),
        )


@rule("B19", Severity.ADVICE, "UNTOC 18(6)", N_("The Convention against Corruption is thought of"))
def corruption_convention_considered(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Advise to consider the other convention that covers the same offence (UNTOC 18(6))."""
    basis = request.basis
    corruption = Route.CORRUPTION in basis.routes
    if corruption and not _CORRUPTION_CONVENTION.search(f"{basis.treaty} {basis.explanation}"):
        yield Found(
            ("basis", "explanation"),
            N_(
                "If both States are also Parties to the United Nations Convention against Corruption, cite its article 46 here as well."
            ),
        )


@rule(
    "B20", Severity.ADVICE, "Practice: United States CRM 276", N_("Without a treaty, reciprocity is offered")
)
def reciprocity_without_treaty(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Advise to offer reciprocity where the Convention does not, or may not, bind both States."""
    answers = {status.party for _path, status in _statuses(request)}
    doubtful = bool(answers & {Answer.NO, Answer.UNKNOWN})
    if doubtful and Assurance.RECIPROCITY not in request.assurances.given:
        yield Found(
            ("assurances", "given"),
            N_("Without a treaty many States ask for reciprocity. Tick it if your authority may promise it."),
        )


RULES: tuple[RequestRule, ...] = (
    basis_recorded,
    party_known,
    deposit_plausible,
    other_treaty_known,
    agreement_recorded,
    routes_agree,
    both_party_to_protocol,
    protocol_known,
    corruption_convention_considered,
    reciprocity_without_treaty,
)
