"""Examine the assistance requested as a whole (UNTOC 18(15)(d))."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mlawriter.core.fields import Editor
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_
from mlawriter.lexicon.spoken import wordings
from mlawriter.lexicon.wording import Wordings
from mlawriter.request.texts import Typed

if TYPE_CHECKING:
    from mlawriter.request.request import Request
    from mlawriter.request.rules import RequestRule, Surroundings

_ASKING = frozenset({"items", "conditions"})
_CATCH_ALL = wordings(lambda words: words.catch_all)
_FOREIGN_TOOL = wordings(lambda words: words.foreign_tool)
_OWN_ACT = wordings(lambda words: words.own_act)


@rule("A15", Severity.ADVICE, "Practice: RiVASt 27(1)", N_("One letter goes to one executing authority"))
def one_executing_authority(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Advise one letter for each region where several authorities would execute."""
    offices = {item.executing_authority.casefold() for item in request.items}
    offices.discard("")
    if len(offices) > 1:
        yield Found(
            ("items",),
            N_("You name {count} authorities as competent to execute. A letter for each may be quicker."),
            {"count": len(offices)},
        )


@rule("E03", Severity.WARNING, "Practice: refusals as fishing", N_("Nothing is asked as a catch-all"))
def no_catch_all(_request: Request, around: Surroundings) -> Iterator[Found]:
    """Warn of wishes without a limit, which read as fishing."""
    yield from _wording(
        around.typed,
        _CATCH_ALL,
        N_("“{words}” has no limit. Say precisely what is wanted, and tie anything further to it."),
    )


@rule("E04", Severity.ADVICE, "Practice: Council of Europe guidelines", N_("A result is asked, not a tool"))
def result_not_tool(_request: Request, around: Surroundings) -> Iterator[Found]:
    """Advise to ask for the result and leave the tool to the law of the requested State (UNTOC 18(17))."""
    yield from _wording(
        around.typed,
        _FOREIGN_TOOL,
        N_("“{words}” may not exist there. Ask for the result, for instance: obtain the records."),
    )


@rule("E09", Severity.WARNING, "UNTOC 4", N_("Own officials are present by permission alone"))
def no_acts_abroad(_request: Request, around: Surroundings) -> Iterator[Found]:
    """Warn of wording by which own officials would act on foreign territory (UNTOC 4)."""
    yield from _wording(
        around.typed,
        _OWN_ACT,
        N_("“{words}”: only the authorities there act. Ask that your officials be permitted to be present."),
    )


@rule("E12", Severity.ADVICE, "Practice: RiVASt", N_("There are not too many items for one letter"))
def few_items(request: Request, around: Surroundings) -> Iterator[Found]:
    """Advise two letters where one has many items."""
    limit = around.thresholds.items_before_split
    if len(request.items) > limit:
        yield Found(
            ("items",),
            N_("There are {count} items. Two letters, one for what is quickly done, may be answered sooner."),
            {"count": len(request.items)},
        )


@rule("E17", Severity.BLOCKING, "UNTOC 18(15)(d)", N_("Persons that are referred to exist"))
def persons_exist(_request: Request, around: Surroundings) -> Iterator[Found]:
    """Require each person chosen in an item to be on the list of persons still."""
    for link in around.fields.links:
        if link.editor is Editor.PERSON and around.person(link.target) is None:
            yield Found(link.path, N_("The person chosen here was removed. Choose another one."))


def _wording(typed: Typed, wording: Wordings, message: str) -> Iterator[Found]:
    for hit in typed.hits(wording):
        if hit.passage.path[0] in _ASKING:
            yield Found(hit.passage.path, message, {"words": hit.words})


RULES: tuple[RequestRule, ...] = (
    one_executing_authority,
    no_catch_all,
    result_not_tool,
    no_acts_abroad,
    few_items,
    persons_exist,
)
