"""Tell what a request still says of a State that is no longer the one chosen: the letter would print it of the new one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mlawriter.core.answer import Answer
from mlawriter.directory.search import is_name
from mlawriter.directory.states import TERRITORIES
from mlawriter.directory.treaties import PROTOCOLS, Convention
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.request.verified import Checked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mlawriter.core.fields import Path
    from mlawriter.directory.directory import Known, KnownState, Party
    from mlawriter.request.party import PartyStatus, ProtocolStatus
    from mlawriter.request.request import Request

_TAGS = tuple(entry.tag for entry in LANGUAGES)
_PROTOCOLS = {str(treaty): treaty for treaty in PROTOCOLS}


def of_former_requested(request: Request, former: KnownState, chosen: KnownState) -> dict[Path, Any]:
    """Return the fields to empty once another State is asked: what would have been put in for the one before.

    What the officer wrote otherwise stays. No day on which a designation was checked holds for another State.
    """
    requested = request.requested
    found: dict[Path, Any] = {}
    if not former.code or former.code == chosen.code:
        return found
    names = {former.code, TERRITORIES.get(former.code, former.code)}
    if any(is_name(requested.state_name, code, _TAGS) for code in names) and not is_name(
        requested.state_name, requested.state, _TAGS
    ):
        found["requested", "state_name"] = ""
    if requested.address.strip() and _put_in(former.address, chosen.address, requested.address):
        found["requested", "address"] = ""
    if _put_in(former.channel, chosen.channel, requested.channel):
        found["requested", "channel"] = None
    if requested.designation_checked is not None:
        found["requested", "designation_checked"] = None
    found |= of_former_party(request, former, "requested")
    found |= _confirmed(request, former.code)
    if (
        request.language.accepted is Answer.YES
        and _accepts(former, request)
        and not _accepts(chosen, request)
    ):
        found["language", "accepted"] = None
    return found


def of_former_party(request: Request, former: KnownState, side: str) -> dict[Path, Any]:
    """Return the answers to empty of one side on the Convention and the Protocols: those that the directory has."""
    basis = request.basis
    found = dict(_answers(("basis", side), getattr(basis, side), former.party(Convention.UNTOC)))
    for index, entry in enumerate(basis.protocols):
        if entry.protocol is not None:
            known = former.party(_PROTOCOLS[entry.protocol])
            found |= _answers(("basis", "protocols", index, side), getattr(entry, side), known)
    return found


def _answers(
    path: Path, status: PartyStatus | ProtocolStatus, known: Known[Party] | None
) -> Iterator[tuple[Path, None]]:
    if known is None or not known.verified:
        return
    party = known.value
    for name, said in (("party", party.answer), ("adherence", party.act), ("since", party.deposited)):
        if said is not None and getattr(status, name) == said:
            yield (*path, name), None


def _put_in(former: Known[Any] | None, chosen: Known[Any] | None, value: object) -> bool:
    """Tell whether a value is what was known of the former State, and is not what is known of the one chosen."""
    return _is(former, value) and not _is(chosen, value)


def _is(known: Known[Any] | None, value: object) -> bool:
    return known is not None and known.verified and known.value == value


def _confirmed(request: Request, former: str) -> dict[Path, Any]:
    """Return who confirmed the Parties and when, where a tick for the former State put it in."""
    confirmed = (request.basis.confirmed_by, request.basis.confirmed_on)
    held = (one for one in request.requested.verified if (one.what, one.state) == (Checked.PARTY, former))
    if any(one.on is not None and (one.by, one.on) == confirmed for one in held):
        return {("basis", "confirmed_by"): "", ("basis", "confirmed_on"): None}
    return {}


def _accepts(state: KnownState, request: Request) -> bool:
    """Tell whether the letter's language is listed for a State; a tag without script stands for each of its scripts."""
    known, tag = state.languages, request.language.tag
    return (
        known is not None and known.verified and bool({tag, tag.partition("_")[0]}.intersection(known.value))
    )
