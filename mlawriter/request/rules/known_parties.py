"""Examine the answers on the treaties against what is known of the States: it warns or advises, and never blocks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from mlawriter.core.answer import Answer
from mlawriter.core.fields import Path
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.directory.in_words import RestsOn, state_named
from mlawriter.directory.treaties import PROTOCOLS, Convention
from mlawriter.i18n.messages import N_
from mlawriter.request.verified import Checked, still_verified

if TYPE_CHECKING:
    from mlawriter.directory.directory import Known, Party
    from mlawriter.request.party import PartyStatus, ProtocolStatus
    from mlawriter.request.request import Request
    from mlawriter.request.rules import RequestRule, Surroundings

_TREATIES = {treaty.value: treaty for treaty in Convention}
_SAID_ALREADY = timedelta(days=30)
"""A deposit younger than this is told of by the rule on plausible dates."""


@dataclass(frozen=True, slots=True)
class _Answered:
    """Pair an answer of the officer with what is known."""

    path: Path
    status: PartyStatus | ProtocolStatus
    code: str
    known: Known[Party]

    @property
    def trusted(self) -> bool:
        """Tell whether somebody stands behind it, and for this State itself: a territory may stand otherwise."""
        return self.known.verified and not self.known.value.through

    @property
    def claimed(self) -> bool:
        """Tell whether a State counts as a Party that is listed as none: this is warned of, whoever stands behind it."""
        return self.contradicted and self.status.party is Answer.YES and not self.known.value.through

    @property
    def contradicted(self) -> bool:
        """Tell whether yes stands against no."""
        answers = {self.status.party, self.known.value.answer}
        return answers == {Answer.YES, Answer.NO}


def _convention(request: Request, around: Surroundings) -> Iterator[_Answered]:
    basis = request.basis
    yield from _pair(("basis",), Convention.UNTOC, basis.requesting, basis.requested, around)


def _protocols(request: Request, around: Surroundings) -> Iterator[_Answered]:
    for index, entry in enumerate(request.basis.protocols):
        if entry.protocol is not None:
            path = ("basis", "protocols", index)
            treaty = _TREATIES[entry.protocol.value]
            yield from _pair(path, treaty, entry.requesting, entry.requested, around)


def _pair(
    path: Path,
    treaty: Convention,
    requesting: PartyStatus | ProtocolStatus,
    requested: PartyStatus | ProtocolStatus,
    around: Surroundings,
) -> Iterator[_Answered]:
    both = (
        ("requesting", requesting, around.requesting_state),
        ("requested", requested, around.requested_state),
    )
    for name, status, code in both:
        state = around.directory.state(code)
        known = state.party(treaty) if code else None
        if treaty in PROTOCOLS and code and (known is None or known.value.answer is not Answer.NO):
            whole = state.party(Convention.UNTOC)  # without it none is bound by a Protocol (UNTOC 37(2))
            known = whole if whole is not None and whole.value.answer is Answer.NO else known
        if known is not None:
            yield _Answered((*path, name), status, code, known)


def _contradiction(answered: _Answered) -> Found:
    said = {"state": state_named(answered.code), "rests": RestsOn(answered.known)}
    path = (*answered.path, "party")
    if through := answered.known.value.through:
        said["whole"] = state_named(through)
        if answered.status.party is Answer.NO:
            return Found(
                path,
                N_(
                    "{state}: you recorded that it is not bound, but its State is listed as a Party ({whole}). Check whether the treaty was extended to it. {rests}."
                ),
                said,
            )
        return Found(
            path,
            N_(
                "{state}: you recorded that it is bound, but its State is not listed as a Party ({whole}). Compare it with the depositary's list. {rests}."
            ),
            said,
        )
    if answered.status.party is Answer.NO:
        return Found(
            path,
            N_(
                "{state}: you recorded that it is not a Party, but it is listed as one. Compare it with the depositary's list. {rests}."
            ),
            said,
        )
    return Found(
        path,
        N_(
            "{state}: you recorded that it is a Party, but it is not listed as one. Compare it with the depositary's list. {rests}."
        ),
        said,
    )


def _disagreements(answered: _Answered, around: Surroundings) -> Iterator[Found]:
    """Yield where the officer's answer and what somebody stands behind do not agree."""
    if answered.contradicted:
        yield _contradiction(answered)
    party = answered.known.value
    since = answered.status.since
    if answered.status.party is not Answer.YES or party.answer is not Answer.YES:
        return
    said = {"state": state_named(answered.code), "rests": RestsOn(answered.known)}
    if since is not None and party.deposited is not None and since != party.deposited:
        yield Found(
            (*answered.path, "since"),
            N_(
                "{state}: another day of deposit is listed, {day}. Compare it with the depositary's list. {rests}."
            ),
            {**said, "day": party.deposited},
        )
    young = since is not None and timedelta() <= around.today - since < _SAID_ALREADY
    dated = around.request.signatory.dated or around.today
    if party.binds_from is not None and party.binds_from > dated and not young:
        yield Found(
            (*answered.path, "party"),
            N_("{state}: bound from {day} by its deposit, after the date of the letter. {rests}."),
            {**said, "day": party.binds_from},
        )


def _doubts(answered: _Answered) -> Iterator[Found]:
    """Yield where the officer's answer does not agree with what nobody has verified, or what holds for a State and its territory."""
    if answered.contradicted and not answered.trusted and not answered.claimed:
        yield _contradiction(answered)
    unverified = answered.known.value.unverified
    since = answered.status.since
    own_party = not answered.known.value.through
    if own_party and unverified and since and since != unverified and answered.status.party is Answer.YES:
        yield Found(
            (*answered.path, "since"),
            N_(
                "{state}: another day of deposit is listed, which nobody has verified, {day}. Compare it with the depositary's list. {rests}."
            ),
            {
                "state": state_named(answered.code),
                "day": unverified,
                "rests": RestsOn(answered.known),
            },
        )


_CONVENTION, _PROTOCOL = "UNTOC 18(1), 38", "UNTOC 37(3)"


@rule(
    "B02", Severity.WARNING, _CONVENTION, N_("The answers on Parties agree with what is known of the States")
)
def parties_as_known(request: Request, around: Surroundings) -> Iterator[Found]:
    """Warn where the officer's answer on a Party differs from the directory, or it is not yet bound (UNTOC 38)."""
    for answered in _convention(request, around):
        if answered.trusted:
            yield from _disagreements(answered, around)
        elif answered.claimed:
            yield _contradiction(answered)


@rule("B02", Severity.ADVICE, _CONVENTION, N_("The answers on Parties agree with what is said of the States"))
def parties_as_said(request: Request, around: Surroundings) -> Iterator[Found]:
    """Advise where the answer differs from what nobody has verified, or from the State of a territory."""
    for answered in _convention(request, around):
        yield from _doubts(answered)


@rule(
    "B09", Severity.WARNING, _PROTOCOL, N_("The answers on Protocols agree with what is known of the States")
)
def protocols_as_known(request: Request, around: Surroundings) -> Iterator[Found]:
    """Warn where the officer's answer on a Protocol differs from the directory, or it is not yet in force (UNTOC 37)."""
    for answered in _protocols(request, around):
        if answered.trusted:
            yield from _disagreements(answered, around)
        elif answered.claimed:
            yield _contradiction(answered)


@rule("B09", Severity.ADVICE, _PROTOCOL, N_("The answers on Protocols agree with what is said of the States"))
def protocols_as_said(request: Request, around: Surroundings) -> Iterator[Found]:
    """Advise where the answer differs from what nobody has verified, or from the State of a territory."""
    for answered in _protocols(request, around):
        yield from _doubts(answered)


_YEAR = timedelta(days=365)
"""An older confirmation is no newer than what is old in the directory."""


@rule("B02", Severity.ADVICE, "Practice", N_("What old lists say of Parties was looked up anew"))
def parties_looked_up_anew(request: Request, around: Surroundings) -> Iterator[Found]:
    """Advise to look the Parties up where the list is over twelve months old and nobody has confirmed the answers since."""
    ticked = (one.on for one in still_verified(request) if one.what is Checked.PARTY)
    for confirmed in (request.basis.confirmed_on, *ticked):
        if confirmed is not None and around.today - confirmed <= _YEAR:
            return
    old = [
        answered
        for answered in _convention(request, around)
        if answered.status.party is Answer.YES
        and answered.known.value.answer is Answer.YES
        and answered.known.is_old(around.today)
    ]
    oldest = min(reversed(old), key=lambda one: one.known.as_of or date.min, default=None)
    if oldest is not None:
        yield Found(
            ("basis", "confirmed_on"),
            N_(
                "{state}: what is listed is over twelve months old. Look it up in the depositary's list, and enter who confirmed it and when. {rests}."
            ),
            {"state": state_named(oldest.code), "rests": RestsOn(oldest.known)},
        )


RULES: tuple[RequestRule, ...] = (
    parties_as_known,
    parties_as_said,
    protocols_as_known,
    protocols_as_said,
    parties_looked_up_anew,
)
