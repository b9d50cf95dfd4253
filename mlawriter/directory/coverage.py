"""Count what an edition holds of the Parties to the Convention: the rest is not known."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mlawriter.core.answer import Answer
from mlawriter.directory.treaties import Convention

if TYPE_CHECKING:
    from mlawriter.directory.pack import Pack


class Coverage(NamedTuple):
    """Hold how many Parties there are, and of how many of them something is known; territories are no Parties."""

    parties: int
    authorities: int
    languages: int
    interpol: int


def coverage(pack: Pack) -> Coverage:
    """Count what one edition holds, without what the office recorded."""
    memberships = ((entry, entry.treaties.get(Convention.UNTOC)) for entry in pack.states)
    parties = [entry for entry, one in memberships if one is not None and one.party is Answer.YES]
    return Coverage(
        len(parties),
        sum(entry.authority is not None for entry in parties),
        sum(entry.languages is not None for entry in parties),
        sum(entry.interpol is not None for entry in parties),
    )
