"""Find what was typed in the same field of earlier requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mlawriter.casebook.register.folding import folded
from mlawriter.casebook.register.index import unpacked
from mlawriter.request.field_kind import kind_of_place

if TYPE_CHECKING:
    from collections.abc import Collection

    from mlawriter.casebook.register.index import Register

_CASES = 2_000
"""Requests that are looked through, the latest first: what is older is seldom worded so today."""
_LONGEST = 4_000
"""Characters of a text that can be a phrase."""


class EarlierText(NamedTuple):
    """Hold a text, how often it was used, and the latest request that holds it."""

    text: str
    uses: int
    reference: str
    akin: bool
    """Whether a request that holds it shares a type of assistance or an offence."""


def earlier_texts(
    register: Register,
    kind: str,
    *,
    language: str,
    kinds: Collection[str] = (),
    offences: Collection[str] = (),
    besides: str = "",
    training: bool = False,
    most: int = 100,
) -> list[EarlierText]:
    """Return the texts of a kind of field in letters of a language, each once: those of akin requests first, then by use.

    `besides` is the file of the open case, which offers nothing to itself.
    """
    if not kind:
        return []
    wanted, named = set(kinds), {folded(name) for name in offences if name.strip()}
    found: dict[str, EarlierText] = {}
    query = (
        "SELECT reference, kinds, offences, packed FROM cases JOIN texts ON case_id = id"
        " WHERE language = ? AND path <> ? AND training = ? AND incoming = 0 ORDER BY changed DESC LIMIT ?"
    )
    for reference, held, told, packed in register.db.execute(query, (language, besides, training, _CASES)):
        akin = bool(wanted.intersection(held.split())) or any(name in folded(told) for name in named)
        # A text that stands twice in one request is one use of it.
        of_case = {
            folded(text): text
            for place, text in unpacked(packed)
            if len(text) <= _LONGEST and kind_of_place(place) == kind
        }
        for key, text in of_case.items():
            before = found.get(key)
            if before is None:
                found[key] = EarlierText(text, 1, reference, akin)
            else:
                found[key] = before._replace(uses=before.uses + 1, akin=before.akin or akin)
    return sorted(found.values(), key=lambda one: (not one.akin, -one.uses))[:most]
