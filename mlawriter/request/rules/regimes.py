"""Keep apart what is promised to a free person and to one transferred in custody (UNTOC 18(10) to 18(12), 18(27))."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mlawriter.assistance.persons.appearance import Appearance
from mlawriter.assistance.persons.custody_transfer import CustodyTransfer
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_
from mlawriter.lexicon.spoken import wordings
from mlawriter.request.texts import Passage

if TYPE_CHECKING:
    from mlawriter.request.request import Request
    from mlawriter.request.rules import RequestRule, Surroundings

_FIFTEEN_DAYS = wordings(lambda words: words.fifteen_days)
_ORDER_TO_COME = wordings(lambda words: words.order_to_come)
_REGIME_WORDS = wordings(lambda words: words.regime_words)


def _stands_in(passage: Passage, request: Request, kind: type[Appearance | CustodyTransfer]) -> bool:
    path = passage.path
    return path[0] == "items" and isinstance(request.items[int(path[1])], kind)


@rule(
    "F93", Severity.WARNING, "UNTOC 18(12)", N_("No number of days ends the protection of a detained person")
)
def no_days_in_custody(request: Request, around: Surroundings) -> Iterator[Found]:
    """Warn of fifteen days in words on a person transferred in custody: they belong to free persons (UNTOC 18(27))."""
    for hit in around.typed.hits(_FIFTEEN_DAYS):
        if _stands_in(hit.passage, request, CustodyTransfer):
            yield Found(
                hit.passage.path,
                N_(
                    "“{words}”: the period of article 18(27) is for free persons. The protection of a person transferred in custody has no such end."
                ),
                {"words": hit.words},
            )


@rule("F80", Severity.WARNING, "UNTOC 18(3)(h)", N_("Words on a voluntary appearance give no order"))
def no_order_to_come(request: Request, around: Surroundings) -> Iterator[Found]:
    """Warn of words that order a person to come who may stay away (UNTOC 18(3)(h))."""
    for hit in around.typed.hits(_ORDER_TO_COME):
        if _stands_in(hit.passage, request, Appearance):
            yield Found(
                hit.passage.path,
                N_("“{words}” reads as an order. The person is invited and may decline: say so."),
                {"words": hit.words},
            )


@rule(
    "G09",
    Severity.WARNING,
    "UNTOC 18(12), 18(27)",
    N_("Safe conduct and immunity stand in their fixed words"),
)
def regimes_in_fixed_words(request: Request, around: Surroundings) -> Iterator[Found]:
    """Warn of own words on safe conduct or immunity beside the fixed ones, which they may contradict."""
    if not any(isinstance(item, Appearance | CustodyTransfer) for item in request.items):
        return
    for hit in around.typed.hits(_REGIME_WORDS):
        if hit.passage.path[0] == "assurances":
            yield Found(
                hit.passage.path,
                N_(
                    "“{words}”: the letter prints this promise in fixed words beside the item. Leave your own words out."
                ),
                {"words": hit.words},
            )


RULES: tuple[RequestRule, ...] = (no_days_in_custody, no_order_to_come, regimes_in_fixed_words)
