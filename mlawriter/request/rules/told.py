"""Examine what the facts tell, once the officer has begun to say which paragraph carries what."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_
from mlawriter.request.told import Sort, told

if TYPE_CHECKING:
    from mlawriter.request.request import Request
    from mlawriter.request.rules import RequestRule, Surroundings

_UNTOLD = {
    Sort.GROUP: N_(
        "No paragraph of the facts is marked as telling this of the group. Mark one, or add it to the facts."
    ),
    Sort.GROUND: N_(
        "No paragraph of the facts is marked as telling this link. Mark one, or add it to the facts."
    ),
    Sort.OFFENCE: N_(
        "No paragraph of the facts is marked as bearing out this offence. Mark one, or add it to the facts."
    ),
    Sort.ITEM: N_(
        "No paragraph of the facts is marked as leading to this item. Mark one, or add it to the facts."
    ),
}


@rule(
    "D24",
    Severity.ADVICE,
    "UNTOC 18(15)(c)-(d)",
    N_("Offences, group, links and items are told in the facts"),
)
def told_somewhere(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Advise to tell in the facts what the letter pleads and asks; silent until a paragraph has been marked."""
    if not request.facts.tags:
        return
    for telling in told(request):
        if not telling.paragraphs:
            yield Found(telling.subject.path, _UNTOLD[telling.subject.sort])


RULES: tuple[RequestRule, ...] = (told_somewhere,)
