"""Examine the treaties beside the Convention: named only if recorded as in force, and the right one for the right act."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from mlawriter.assistance.instrument import Instrument
from mlawriter.core.answer import Answer
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.directory.in_words import RestsOn
from mlawriter.directory.treaties import Convention
from mlawriter.i18n.messages import N_
from mlawriter.lexicon.spoken import patterns, wordings
from mlawriter.lexicon.wording import Wordings
from mlawriter.request.basis import OtherTreaty, Route
from mlawriter.request.territory_names import TERRITORY_NAMES
from mlawriter.request.texts import Hit, folded

if TYPE_CHECKING:
    from mlawriter.request.request import Request
    from mlawriter.request.rules import RequestRule, Surroundings

_EXTRADITION = patterns(lambda words: words.extradition_title)
_ASSISTANCE = patterns(lambda words: words.assistance_title)
"""Titles of treaties that carry requests for assistance, without case and accents as the titles they are sought in."""
_DRUGS = wordings(lambda words: words.drugs)
_UN_CYBERCRIME = wordings(lambda words: words.cybercrime_convention)
_BUDAPEST = wordings(lambda words: words.budapest)
_BUDAPEST_AT_HOME = wordings(lambda words: words.budapest_at_home)
_DOMESTIC_BUDAPEST = re.compile(r"(?<![\d(])(?:1[6-9]|2[01])(?!\d)")
"""Articles 16 to 21 of the Budapest Convention: what each Party does at home, not what it asks of another."""


@rule("B04", Severity.BLOCKING, "UNTOC 18(7)", N_("A treaty that is said to bind is listed"))
def binding_treaty_listed(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Require the treaty where the officer answered that one binds: the letter would rest on the Convention alone (UNTOC 18(7))."""
    if request.basis.other_treaty is OtherTreaty.YES and not request.basis.treaties:
        yield Found(
            ("basis", "treaties"),
            N_(
                "You answered that another treaty of mutual legal assistance binds both States. Add it, or correct the answer: such a treaty comes first."
            ),
        )


@rule("B04", Severity.WARNING, "UNTOC 18(7)", N_("The treaty that governs is named"))
def governing_treaty_named(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Expect the treaty that comes first, where one is said to bind both States, and none where none is (UNTOC 18(7))."""
    basis = request.basis
    if basis.other_treaty is OtherTreaty.YES and basis.treaties and not basis.governing:
        yield Found(
            ("basis", "treaties"),
            N_(
                "Add the treaty of mutual legal assistance that binds both States, and answer that it comes first; the letter cites it before the Convention."
            ),
        )
    if basis.other_treaty is OtherTreaty.NONE and basis.governing:
        yield Found(
            ("basis", "other_treaty"),
            N_(
                "You answered that no other treaty was found, and recorded one that comes first. Correct one of the two answers."
            ),
        )


@rule("B04", Severity.WARNING, "UNTOC 18(6), 18(7)", N_("It is known which treaties are in force"))
def treaty_known(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Warn where it is not known whether a treaty is in force between both States; the letter does not name it then."""
    for index, treaty in enumerate(request.basis.treaties):
        if treaty.binding is Answer.UNKNOWN:
            yield Found(
                ("basis", "treaties", index, "binding"),
                N_(
                    "Find out whether this treaty is in force between the two States; until then the letter does not name it."
                ),
            )


@rule("B04", Severity.WARNING, "UNTOC 16, 18(7)", N_("The treaty is one of assistance"))
def treaty_of_assistance(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Warn of a treaty whose title names extradition and no assistance: it does not carry this request."""
    for index, treaty in enumerate(request.basis.treaties):
        title = folded(treaty.title)
        own = treaty.instrument is None or treaty.instrument.has_own_title
        if own and treaty.binding is not Answer.NO and _EXTRADITION.any.search(title):
            if _ASSISTANCE.any.search(title):
                continue
            yield Found(
                ("basis", "treaties", index, "title"),
                N_(
                    "By its title this is a treaty on extradition. Name the treaty on mutual legal assistance, or remove this one unless it also provides for assistance."
                ),
            )


@rule("B04", Severity.WARNING, "UNTOC 18(13)", N_("The treaty is that of the territory"))
def treaty_of_the_territory(request: Request, around: Surroundings) -> Iterator[Found]:
    """Expect the treaty made for a territory, not that of its State, where a territory is asked."""
    names = TERRITORY_NAMES.get(around.requested_state)
    if names is None:
        return
    for index, treaty in enumerate(request.basis.treaties):
        if (
            treaty.instrument is Instrument.BILATERAL
            and treaty.title.strip()
            and not names.search(treaty.title)
        ):
            yield Found(
                ("basis", "treaties", index, "title"),
                N_(
                    "The request goes to a territory with treaties of its own. Check that this treaty was made for the territory: that of its State often does not extend to it."
                ),
            )


@rule("B19", Severity.ADVICE, "UNTOC 18(6)", N_("The Convention against Corruption is thought of"))
def corruption_convention_considered(request: Request, around: Surroundings) -> Iterator[Found]:
    """Advise to look up the other convention that covers the same offence (UNTOC 18(6))."""
    if Route.CORRUPTION not in request.routes or _looked_up(request, Instrument.UNCAC):
        return
    answer, rests = _both_listed(around, Convention.UNCAC)
    if answer is Answer.YES:
        yield Found(
            ("basis", "treaties"),
            N_(
                "Both States are listed as Parties to the United Nations Convention against Corruption. If they are, add it here: its article 46 then stands beside article 18. {rests}."
            ),
            {"rests": rests},
        )
    elif answer is Answer.UNKNOWN:
        yield Found(
            ("basis", "treaties"),
            N_(
                "If both States are also Parties to the United Nations Convention against Corruption, add it here: its article 46 then stands beside article 18."
            ),
        )


@rule("B19", Severity.ADVICE, "UNTOC 18(6)", N_("The 1988 Convention is thought of"))
def drugs_convention_considered(request: Request, around: Surroundings) -> Iterator[Found]:
    """Advise to look up the convention on drugs where the offences speak of drugs (UNTOC 18(6))."""
    if _looked_up(request, Instrument.DRUGS):
        return
    answer, rests = _both_listed(around, Convention.DRUGS)
    if answer is Answer.NO:
        return
    for hit in around.typed.hits(_DRUGS):
        if hit.passage.path[0] in {"offences", "matter", "scope"}:
            if answer is Answer.YES:
                yield Found(
                    ("basis", "treaties"),
                    N_(
                        "“{words}”: both States are listed as Parties to the Convention of 1988 against illicit traffic in drugs. If they are, add it here: its article 7 then stands beside article 18. {rests}."
                    ),
                    {"words": hit.words, "rests": rests},
                )
            else:
                yield Found(
                    ("basis", "treaties"),
                    N_(
                        "“{words}”: if both States are also Parties to the Convention of 1988 against illicit traffic in drugs, add it here: its article 7 then stands beside article 18."
                    ),
                    {"words": hit.words},
                )
            return


def _both_listed(around: Surroundings, treaty: Convention) -> tuple[Answer, RestsOn | None]:
    """Return whether both States are listed as Parties to a treaty, and what the older of the two answers rests on."""
    codes = around.requesting_state, around.requested_state
    if not all(codes):
        return Answer.UNKNOWN, None
    known = [one for code in codes if (one := around.directory.state(code).party(treaty)) is not None]
    older = min(known, key=lambda one: one.as_of or date.min, default=None)
    return around.directory.both(*codes, treaty).answer, RestsOn(older) if older is not None else None


def _looked_up(request: Request, instrument: Instrument) -> bool:
    return any(treaty.instrument is instrument for treaty in request.basis.treaties)


def _named(around: Surroundings, wording: Wordings, instrument: Instrument) -> Iterator[Hit]:
    """Yield where a treaty is named in the letter's own texts although it is not recorded as in force."""
    if around.binds(instrument):
        return
    for hit in around.typed.hits(wording):
        path = hit.passage.path
        if path[:2] == ("basis", "explanation") or path[0] not in {"basis", "annexes"}:
            yield hit


_NOT_RECORDED = N_(
    "“{words}”: this treaty is not recorded as in force between the two States. Record it on the page Legal basis, or leave it out; article 18(3)(i) carries other assistance."
)


@rule(
    "B25",
    Severity.WARNING,
    "UN Convention against Cybercrime 65",
    N_("The Convention against Cybercrime is in force where it is named"),
)
def cybercrime_convention_in_force(request: Request, around: Surroundings) -> Iterator[Found]:
    """Expect it to be named only where it is recorded as in force, and the record to say who confirmed it and when."""
    for hit in _named(around, _UN_CYBERCRIME, Instrument.UN_CYBERCRIME):
        yield Found(hit.passage.path, _NOT_RECORDED, {"words": hit.words})
    for index, treaty in enumerate(request.basis.treaties):
        unsure = treaty.confirmed_on is None or not treaty.source.strip()
        if treaty.instrument is Instrument.UN_CYBERCRIME and treaty.binds_both and unsure:
            yield Found(
                ("basis", "treaties", index, "confirmed_on"),
                N_(
                    "This convention enters into force ninety days after the fortieth ratification. Record who confirmed that it is in force for both States, and on which day."
                ),
            )


@rule(
    "B26",
    Severity.WARNING,
    "Budapest Convention 27, 29",
    N_("The Budapest Convention is named only between its Parties"),
)
def budapest_between_parties(_request: Request, around: Surroundings) -> Iterator[Found]:
    """Expect the Budapest Convention to be named only where it is recorded as in force between both States."""
    for hit in _named(around, _BUDAPEST, Instrument.BUDAPEST):
        yield Found(hit.passage.path, _NOT_RECORDED, {"words": hit.words})


@rule(
    "B27",
    Severity.WARNING,
    "Budapest Convention 16, 29, 31",
    N_("Assistance is asked under the articles on assistance"),
)
def right_article_of_budapest(request: Request, around: Surroundings) -> Iterator[Found]:
    """Expect articles 29 to 34 of the Budapest Convention, not 16 to 21, which are for each Party at home."""
    message = N_(
        "“{words}”: articles 16 to 21 say what each Party does at home. Ask for preservation abroad under article 29, for stored data under article 31."
    )
    for index, treaty in enumerate(request.basis.treaties):
        match = _DOMESTIC_BUDAPEST.search(treaty.articles)
        if treaty.instrument is Instrument.BUDAPEST and match:
            yield Found(("basis", "treaties", index, "articles"), message, {"words": match[0]})
    for hit in around.typed.hits(_BUDAPEST_AT_HOME):
        if hit.passage.path[0] != "annexes":
            yield Found(hit.passage.path, message, {"words": hit.words})


RULES: tuple[RequestRule, ...] = (
    binding_treaty_listed,
    governing_treaty_named,
    treaty_known,
    treaty_of_assistance,
    treaty_of_the_territory,
    corruption_convention_considered,
    drugs_convention_considered,
    cybercrime_convention_in_force,
    budapest_between_parties,
    right_article_of_budapest,
)
