"""Recognise wishes for which mutual legal assistance is the wrong way, and say which way is the right one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mlawriter.assistance.persons.appearance import Appearance
from mlawriter.assistance.persons.custody_transfer import CustodyTransfer
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_
from mlawriter.lexicon.spoken import wordings
from mlawriter.request.extradition_aims import aims_at_extradition, is_denied
from mlawriter.request.rules.wording import search

if TYPE_CHECKING:
    from mlawriter.core.fields import Path
    from mlawriter.request.request import Request
    from mlawriter.request.rules import RequestRule, Surroundings

_EXTRADITION = wordings(lambda words: words.extradition)
_SENTENCE_TRANSFER = wordings(lambda words: words.sentence_transfer)
_POLICE = wordings(lambda words: words.police)
_REASONS = frozenset({"purpose", "link"})

_ON_THE_WAY = frozenset(
    {"handover_place", "return_place", "place", "held_at", "detained_at", "travel", "entry", "stay"}
    | {"transit_detail", "escort_detail", "return_secured"}
)
"""Where a person comes from, goes and stays: a border crossing is a place there, not a question."""


def _is_wish(path: Path) -> bool:
    """Leave out what a person is asked: there the words stand for a subject, not for a wish."""
    return path[0] in {"items", "conditions"} and not {"topics", "questions"} & set(path)


@rule("B15", Severity.WARNING, "UNTOC 16", N_("Extradition is not asked here"))
def no_extradition(request: Request, around: Surroundings) -> Iterator[Found]:
    """Warn of a wish for arrest or surrender: that is extradition, with a request of its own (UNTOC 16)."""
    message = N_(
        "“{words}” reads as a wish for arrest or extradition. Remove it here: that takes a request for extradition of its own, under article 16 or an extradition treaty, by the channel for extradition."
    )
    wishes = (hit for hit in around.typed.hits(_EXTRADITION) if not is_denied(hit))
    asked = [hit for hit in wishes if _is_wish(hit.passage.path)]
    aims = aims_at_extradition(request, around.typed)
    asked += [hit for hit in aims if _is_wish(hit.passage.path) or hit.passage.path[0] == "use"]
    told: set[Path] = set()
    for hit in asked:
        path = hit.passage.path
        if path not in told:
            told.add(path)
            yield Found(path, message, {"words": hit.words})


@rule("B16", Severity.WARNING, "UNTOC 17", N_("The transfer of a sentence is not asked here"))
def no_transfer_of_sentence(_request: Request, around: Surroundings) -> Iterator[Found]:
    """Warn of a wish to transfer a sentenced person, which other treaties govern (UNTOC 17)."""
    yield from search(
        around.typed,
        _SENTENCE_TRANSFER,
        _is_wish,
        N_(
            "“{words}” reads as the transfer of a sentenced person. Remove it here: that takes an agreement on such transfers (article 17) and a request to the authority for them. A prisoner who is to testify is asked for as a transfer in custody."
        ),
    )


@rule(
    "B17",
    Severity.ADVICE,
    "UNTOC 27; practice: Canada, Australia",
    N_("What the police can find out is asked of the police"),
)
def police_asked_first(request: Request, around: Surroundings) -> Iterator[Found]:
    """Advise to ask between police services for what needs no compulsion and no proof (UNTOC 27)."""

    def without_compulsion(path: Path) -> bool:
        if path[0] != "items" or _REASONS & set(path):
            return False
        item = request.items[int(path[1])]
        travels = isinstance(item, Appearance | CustodyTransfer) and path[-1] in _ON_THE_WAY
        return not item.compels and not travels

    yield from search(
        around.typed,
        _POLICE,
        without_compulsion,
        N_(
            "“{words}”: police services can often tell this sooner (article 27), through the national central bureau or a liaison officer. Ask here only if a court needs it as evidence."
        ),
    )


RULES: tuple[RequestRule, ...] = (no_extradition, no_transfer_of_sentence, police_asked_first)
