"""Examine use, time, costs and assurances (UNTOC 18(15)(f), 18(19)-(28))."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from mlawriter.assistance.evidence.service import Service
from mlawriter.assistance.item import Group
from mlawriter.assistance.persons.appearance import Appearance
from mlawriter.assistance.persons.custody_transfer import CustodyTransfer
from mlawriter.assistance.persons.video_hearing import VideoHearing
from mlawriter.assistance.role import PURSUED, Role
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_
from mlawriter.lexicon.spoken import patterns
from mlawriter.request.conditions import Assurance

if TYPE_CHECKING:
    from mlawriter.request.request import Request
    from mlawriter.request.rules import RequestRule, Surroundings

_WEEK = 7
_WORKING_WEEK = 5
_LONGEST_VAGUE = 60
"""Letters beyond which words name something: spares the matching of a long text."""
_VAGUE_USE = patterns(lambda words: words.vague_use, r"\W*(?:{})\W*")
_RECORDS = frozenset(
    {"documents", "information", "tracing", "subscriber-data", "traffic-data", "content-data"}
)
"""Kinds of items that ask for what may already be at hand."""
_COMPLEX = frozenset({Group.TECHNIQUES, Group.PROPERTY})
_COSTS_ON_THEM = patterns(lambda words: words.costs_on_them)
_FIXED_WORDS = {
    Assurance.RECIPROCITY: patterns(lambda words: words.reciprocity),
    Assurance.NO_DEATH: patterns(lambda words: words.no_death),
    Assurance.INNOCENCE: patterns(lambda words: words.innocence),
    Assurance.EXCULPATORY: patterns(lambda words: words.exculpatory),
    Assurance.WITHDRAWAL: patterns(lambda words: words.withdrawal),
}


@rule("G01", Severity.WARNING, "UNTOC 18(19)", N_("Each proceeding foreseen is named"))
def uses_named(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Expect proceedings by name: what is not named needs consent later (UNTOC 18(19))."""
    for index, proceeding in enumerate(request.use.proceedings):
        if _is_vague(proceeding):
            yield Found(
                ("use", "proceedings", index),
                N_(
                    "“{words}” is vague. Name the proceedings, for instance: the trial of the accused; confiscation."
                ),
                {"words": proceeding},
            )


def _is_vague(words: str) -> bool:
    if len(words) > _LONGEST_VAGUE:
        return False
    return _VAGUE_USE.any.fullmatch(" ".join(words.split())) is not None


def working_days(start: date, end: date) -> int:
    """Count the days after `start`, up to and with `end`, that are not a Saturday or Sunday; 0 when none."""
    if end <= start:
        return 0
    weeks, rest = divmod((end - start).days, _WEEK)
    extra = sum((start.weekday() + step) % _WEEK < _WORKING_WEEK for step in range(1, rest + 1))
    return weeks * _WORKING_WEEK + extra


@rule("G05", Severity.WARNING, "UNTOC 18(24)", N_("The date wished leaves time to answer"))
def deadline_reachable(request: Request, around: Surroundings) -> Iterator[Found]:
    """Expect a date in the future, with working days enough unless the request is urgent (UNTOC 18(24))."""
    wished = request.conditions.deadline.on
    if wished is None:
        return
    path = ("conditions", "deadline", "on")
    left = working_days(around.today, wished)
    usual = around.thresholds.deadline_working_days
    if wished <= around.today:
        yield Found(path, N_("The day wished has passed. Enter a later one."))
    elif left < usual and not around.urgent:
        yield Found(
            path,
            N_(
                "Only {days} working days are left; an answer usually takes {usual} or more. Choose a later date, or mark the request as urgent."
            ),
            {"days": left, "usual": usual},
        )


@rule("E14", Severity.WARNING, "UNTOC 18(28)", N_("Costs that can be foreseen are consulted on"))
def costs_consulted(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Expect an offer to consult where costs beyond the ordinary can be foreseen (UNTOC 18(28))."""
    costs = request.conditions.costs
    if costs.consult:
        return
    if costs.detail.strip():
        yield Found(
            ("conditions", "costs", "consult"),
            N_("You foresee particular costs. Ask to be consulted before they arise: tick the sentence."),
        )
    elif any(isinstance(item, CustodyTransfer | VideoHearing) for item in request.items):
        yield Found(
            ("conditions", "costs", "consult"),
            N_(
                "A transfer in custody or a hearing by video conference is seldom an ordinary cost. Ask to be consulted: tick the sentence."
            ),
        )


@rule("G08", Severity.ADVICE, "UNTOC 18(28)", N_("Costs are not simply laid on the other State"))
def costs_fair(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Advise against laying all costs on the requested State, which bears the ordinary ones (UNTOC 18(28))."""
    if _COSTS_ON_THEM.any.search(request.conditions.costs.detail):
        yield Found(
            ("conditions", "costs", "detail"),
            N_("Ordinary costs lie with the requested State already; offer to consult on all others."),
        )


@rule("G09", Severity.WARNING, "UNTOC 18(19), 18(24)", N_("Assurances stand in their fixed words"))
def assurances_in_fixed_words(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Warn of an assurance in own words for which the letter has fixed ones."""
    detail = request.assurances.detail
    if not detail:
        return
    for assurance, fixed in _FIXED_WORDS.items():
        if assurance not in request.assurances.given and fixed.any.search(detail):
            yield Found(
                ("assurances", "detail"),
                N_("The letter has fixed words for this assurance: {assurance}. Tick it above instead."),
                {"assurance": assurance},
            )


def _promised(request: Request) -> Iterator[tuple[int, str, int]]:
    """Yield each promise of safe conduct: index of the item, person, days."""
    for index, item in enumerate(request.items):
        if isinstance(item, Service) and item.safe_conduct and item.addressee:
            yield index, item.addressee, item.safe_conduct_days
        elif isinstance(item, Appearance) and item.person:
            yield index, item.person, item.safe_conduct_days


@rule("G10", Severity.BLOCKING, "UNTOC 18(27)", N_("Assurances do not contradict one another"))
def assurances_agree(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Require one and the same length of safe conduct for one person (UNTOC 18(27))."""
    promised: dict[str, int] = {}
    for index, person, days in _promised(request):
        first = promised.setdefault(person, days)
        if days != first:
            yield Found(
                ("items", index, "safe_conduct_days"),
                N_(
                    "Another item promises this person {first} days of safe conduct, this one {days}. Choose one number."
                ),
                {"first": first, "days": days},
            )


@rule("G10", Severity.BLOCKING, "UNTOC 18(12), 18(27)", N_("A person comes either in custody or free"))
def one_regime(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Require one regime for one person: immunity without a term in custody, safe conduct with days for the free."""
    free = {person for _, person, _ in _promised(request)}
    for index, item in enumerate(request.items):
        if isinstance(item, CustodyTransfer) and item.person in free:
            yield Found(
                ("items", index, "person"),
                N_(
                    "Another item promises this person safe conduct for some days, as to a free person. Whoever is transferred in custody is protected without such a limit: keep one of the two items."
                ),
            )


@rule("G32", Severity.WARNING, "Practice", N_("Innocence is not presumed of those convicted"))
def innocence_fits(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Warn of the presumption of innocence in a letter in which everybody pursued has been convicted."""
    roles = {person.role for person in request.persons} & PURSUED
    if Assurance.INNOCENCE in request.assurances.given and roles == {Role.CONVICTED}:
        yield Found(
            ("assurances", "given"),
            N_(
                "Everybody pursued here has been convicted: take back the presumption of innocence, or correct the capacities."
            ),
        )


@rule("E11", Severity.ADVICE, "Practice", N_("Own files have been searched first"))
def own_files_searched(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Advise to look at home first for what records would show."""
    if not request.use.searched and any(item.kind in _RECORDS for item in request.items):
        yield Found(
            ("use", "searched"),
            N_("Search your own files and open sources first, and say so: tick the sentence."),
        )


@rule(
    "G26",
    Severity.ADVICE,
    "Practice: Lausanne guideline 9; Australia",
    N_("A complex request is discussed before it is sent"),
)
def draft_discussed(request: Request, around: Surroundings) -> Iterator[Found]:
    """Advise to discuss a draft of a complex request with the other authority before it is sent."""
    complex_ = len(request.items) > around.thresholds.items_before_split or any(
        item.about.group in _COMPLEX for item in request.items
    )
    if complex_ and not request.matter.consulted.strip():
        yield Found(
            ("matter", "consulted"),
            N_(
                "Requests of this kind are best discussed in draft with the other authority. Note when and with whom."
            ),
        )


RULES: tuple[RequestRule, ...] = (
    uses_named,
    deadline_reachable,
    costs_consulted,
    costs_fair,
    assurances_in_fixed_words,
    assurances_agree,
    innocence_fits,
    own_files_searched,
    draft_discussed,
    one_regime,
)
