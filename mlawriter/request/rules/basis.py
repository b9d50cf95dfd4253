"""Examine the legal basis: nothing may be claimed that the officer has not answered (UNTOC 18(1), 18(7))."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from mlawriter.core.answer import Answer
from mlawriter.core.fields import Path
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.directory.states import TERRITORIES
from mlawriter.i18n.messages import N_
from mlawriter.request.basis import OtherTreaty
from mlawriter.request.conditions import Assurance
from mlawriter.request.party import PartyStatus, Protocol

if TYPE_CHECKING:
    from mlawriter.request.request import Request
    from mlawriter.request.rules import RequestRule, Surroundings

OPENED = date(2000, 12, 12)
"""Day on which the Convention was opened for signature (UNTOC 36(1))."""
_UNTIL_IN_FORCE = timedelta(days=30)
"""Time from deposit to entry into force (UNTOC 38(2))."""


_NOT_YET_BOUND = N_("A State is bound from the thirtieth day after its deposit. Check the date {day}.")


def _statuses(request: Request) -> tuple[tuple[Path, PartyStatus], ...]:
    basis = request.basis
    return (("basis", "requesting"), basis.requesting), (("basis", "requested"), basis.requested)


def _other_basis(request: Request) -> bool:
    """Tell whether the officer has recorded something else that can carry the request."""
    basis = request.basis
    treaty = any(entry.binds_both for entry in basis.treaties)
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
            yield Found((*path, "since"), _NOT_YET_BOUND, {"day": since})


@rule("B02", Severity.ADVICE, "UNTOC 18(13)", N_("The extension of the Convention to a territory is told"))
def extension_told(request: Request, around: Surroundings) -> Iterator[Found]:
    """Advise to say how the Convention reaches a territory, which is not itself the Party (UNTOC 18(13))."""
    for (path, status), code in zip(
        _statuses(request), (around.requesting_state, around.requested_state), strict=True
    ):
        if code in TERRITORIES and status.party is Answer.YES and not status.extension.strip():
            yield Found(
                (*path, "extension"),
                N_(
                    "A territory is not itself a Party. Say which State is, and how and when the Convention was extended to the territory."
                ),
            )


@rule("B09", Severity.WARNING, "UNTOC 37(2)", N_("The dates of deposit of a Protocol can be right"))
def protocol_deposit_plausible(request: Request, around: Surroundings) -> Iterator[Found]:
    """Expect a deposit not before that of the Convention, and thirty days before the request (UNTOC 37(2))."""
    basis = request.basis
    for index, entry in enumerate(basis.protocols):
        pairs = (
            ("requesting", entry.requesting, basis.requesting),
            ("requested", entry.requested, basis.requested),
        )
        for name, status, convention in pairs:
            if status.party is not Answer.YES or status.since is None:
                continue
            path = ("basis", "protocols", index, name, "since")
            if convention.since is not None and status.since < convention.since:
                yield Found(
                    path,
                    N_(
                        "Only a Party to the Convention can become Party to a Protocol; the deposit for the Convention was on {day}. Check the two dates."
                    ),
                    {"day": convention.since},
                )
            elif (around.today - status.since) < _UNTIL_IN_FORCE:
                yield Found(path, _NOT_YET_BOUND, {"day": status.since})


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


@rule("B06", Severity.BLOCKING, "UNTOC 3(1), 18(1)", N_("An offence falls under the Convention"))
def offence_under_convention(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Require a way on which an offence falls under the Convention, unless a State is recorded as no Party."""
    answers = {status.party for _path, status in _statuses(request)}
    if request.routes or Answer.NO in answers:
        return
    yield Found(
        ("offences", 0, "route") if request.offences else ("offences",),
        N_(
            "Add an offence and choose how it falls under the Convention: by one of its articles, by a Protocol, or as a serious crime."
        ),
    )


def _protocols_pleaded(request: Request) -> Iterator[Protocol]:
    for route in request.routes:
        if route.protocol is not None:
            yield route.protocol


@rule("B09", Severity.BLOCKING, "UNTOC 37(3)", N_("It is recorded who is Party to the Protocol pleaded"))
def protocol_recorded(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Require an answer on each Protocol whose offence is pleaded (UNTOC 37(3))."""
    recorded = {entry.protocol for entry in request.basis.protocols}
    for protocol in _protocols_pleaded(request):
        if protocol not in recorded:
            yield Found(
                ("basis", "protocols"),
                N_(
                    "An offence is pleaded under a Protocol. Add the Protocol here, with the answers on both States: {protocol}."
                ),
                {"protocol": protocol},
            )


@rule("B09", Severity.BLOCKING, "UNTOC 37(3)", N_("Both States are Parties to the Protocol relied on"))
def both_party_to_protocol(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Require that the officer has not recorded a State as no Party to a Protocol that is pleaded (UNTOC 37(3))."""
    pleaded = set(_protocols_pleaded(request))
    for index, entry in enumerate(request.basis.protocols):
        for name, status in (("requesting", entry.requesting), ("requested", entry.requested)):
            if entry.protocol in pleaded and status.party is Answer.NO:
                yield Found(
                    ("basis", "protocols", index, name, "party"),
                    N_(
                        "A Protocol binds only its own Parties. Rely on another way, for instance serious crime, or correct the answer."
                    ),
                )


@rule("B09", Severity.WARNING, "UNTOC 37(3)", N_("It is known that both States are Parties to the Protocol"))
def protocol_known(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Warn where it is not known whether a Protocol binds both States (UNTOC 37(3))."""
    for index, entry in enumerate(request.basis.protocols):
        for name, status in (("requesting", entry.requesting), ("requested", entry.requested)):
            if status.party is Answer.UNKNOWN:
                yield Found(
                    ("basis", "protocols", index, name, "party"),
                    N_(
                        "Find out whether this State is a Party to the Protocol; the depositary's list says so."
                    ),
                )


@rule(
    "B20", Severity.ADVICE, "Practice: United States CRM 276", N_("Without a treaty, reciprocity is offered")
)
def reciprocity_without_treaty(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Advise to offer reciprocity where no treaty is recorded as binding both States."""
    answers = {status.party for _path, status in _statuses(request)}
    doubtful = bool(answers & {Answer.NO, Answer.UNKNOWN}) and not any(
        treaty.binds_both for treaty in request.basis.treaties
    )
    if doubtful and Assurance.RECIPROCITY not in request.assurances.given:
        yield Found(
            ("assurances", "given"),
            N_("Without a treaty many States ask for reciprocity. Tick it if your authority may promise it."),
        )


RULES: tuple[RequestRule, ...] = (
    basis_recorded,
    party_known,
    deposit_plausible,
    extension_told,
    protocol_deposit_plausible,
    other_treaty_known,
    agreement_recorded,
    offence_under_convention,
    protocol_recorded,
    both_party_to_protocol,
    protocol_known,
    reciprocity_without_treaty,
)
