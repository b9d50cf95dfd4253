"""Take over into a request what the directory knows, when the officer wants it: never over an answer, never unverified."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mlawriter.core.answer import Answer
from mlawriter.directory.treaties import PROTOCOLS, Convention
from mlawriter.request.verified import Checked, Verified, designation_named_anew

if TYPE_CHECKING:
    from mlawriter.core.fields import Path
    from mlawriter.directory.directory import Directory, Known, KnownState, Party
    from mlawriter.request.authority import RequestedAuthority
    from mlawriter.request.basis import Basis
    from mlawriter.request.party import PartyStatus, ProtocolStatus
    from mlawriter.request.request import Request

_BY: Path = ("basis", "confirmed_by")
_ON: Path = ("basis", "confirmed_on")
_PROTOCOLS = {str(treaty): treaty for treaty in PROTOCOLS}


def proposed_name(state: KnownState) -> str:
    """Return the name to put in for the central authority, or nothing."""
    known = state.authority
    return known.value if known is not None and known.verified else ""


def with_authority(requested: RequestedAuthority, state: KnownState) -> RequestedAuthority | None:
    """Return the authority with name and address as they are known; nothing where that changes nothing."""
    changes: dict[str, Any] = {}
    if name := proposed_name(state):
        changes["name"] = name
    if state.address is not None:
        changes["address"] = state.address.value
    made = _changed(requested, changes)
    if made is not None:
        made.designation_checked = designation_named_anew(made, requested.name)
    return made


def with_channel(requested: RequestedAuthority, state: KnownState) -> RequestedAuthority | None:
    """Return the authority with the channel that the State wants; nothing where that changes nothing."""
    known = state.channel
    return _changed(requested, {"channel": known.value} if known is not None and known.verified else {})


def name_on_choice(name: str, before: KnownState | None, chosen: KnownState) -> str | None:
    """Return the name to show once another State is chosen; nothing where what stands is the officer's own.

    What was put in for the State before goes with it: it would name the authority of another State.
    """
    ours = not name.strip() or (before is not None and name == proposed_name(before))
    wanted = proposed_name(chosen)
    return wanted if ours and wanted != name else None


@dataclass(frozen=True, slots=True)
class TakenOver:
    """Hold a basis with what the directory knows, and what that rests on."""

    basis: Basis
    used: tuple[Known[Party], ...]


def take_over(request: Request, directory: Directory) -> TakenOver | None:
    """Fill the empty answers on the Parties; nothing where there is nothing to fill, or nobody stands behind it."""
    basis = request.basis.model_copy(deep=True)
    used: list[Known[Party]] = []
    for name, code in (("requesting", request.requesting.state), ("requested", request.requested.asked)):
        state = directory.state(code)
        if _fill(getattr(basis, name), known := state.party(Convention.UNTOC)) and known is not None:
            used.append(known)
        for protocol in basis.protocols:
            if protocol.protocol is not None:
                known = state.party(_PROTOCOLS[protocol.protocol])
                if _fill(getattr(protocol, name), known) and known is not None:
                    used.append(known)
    return TakenOver(basis, tuple(used)) if used else None


def verified(request: Request, one: Verified, *, holds: bool) -> RequestedAuthority:
    """Return the requested authority with something ticked as verified, or no longer."""
    requested = request.requested
    kept = [held for held in requested.verified if held.what is not one.what and held.state == one.state]
    changes: dict[str, Any] = {"verified": [*kept, one] if holds else kept}
    if one.what is Checked.AUTHORITY:
        if holds:
            changes["designation_checked"] = one.on
        elif requested.designation_checked == one.on:
            changes["designation_checked"] = None
    return requested.model_copy(update=changes)


def confirmed(request: Request, one: Verified, *, holds: bool) -> dict[Path, Any]:
    """Return who confirmed the Parties and when, where a tick on them puts that in or takes it out again.

    Who is entered already is not given another day, nor a day another person.
    """
    basis = request.basis
    if one.what is not Checked.PARTY:
        return {}
    if holds:
        fits = basis.confirmed_by in {"", one.by} and basis.confirmed_on in {None, one.on}
        return {_BY: one.by, _ON: one.on} if fits else {}
    ticks = ((held.by, held.on) for held in request.requested.verified if held.what is Checked.PARTY)
    return {_BY: "", _ON: None} if (basis.confirmed_by, basis.confirmed_on) in ticks else {}


def _changed(requested: RequestedAuthority, changes: dict[str, Any]) -> RequestedAuthority | None:
    made = requested.model_copy(update=changes)
    return None if made == requested else made


def _fill(status: PartyStatus | ProtocolStatus, known: Known[Party] | None) -> bool:
    """Fill what is empty; tell whether anything was. An answer that differs is left alone with all that goes with it."""
    if known is None or not known.verified or known.value.answer is Answer.UNKNOWN:
        return False
    party = known.value
    if party.through:  # whether and when it was extended to a territory is the officer's to find out
        return False
    if status.party not in {None, party.answer}:
        return False
    before = status.model_copy()
    status.party = party.answer
    if party.answer is Answer.YES:
        status.adherence = status.adherence or party.act
        status.since = status.since or party.deposited
    return status != before
