"""Examine the account of the facts (UNTOC 18(15)(c)); service of documents alone does without."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import TYPE_CHECKING

from mlawriter.assistance.role import PURSUED
from mlawriter.assistance.techniques.undercover import Undercover
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_
from mlawriter.lexicon.spoken import patterns, wordings
from mlawriter.lexicon.wording import CLUSTER, UNSPACED, count_words
from mlawriter.request.dates_in_text import dates_in, names_a_year
from mlawriter.request.person import Person

if TYPE_CHECKING:
    from mlawriter.request.request import Request
    from mlawriter.request.rules import RequestRule, Surroundings

_NARRATIVE = ("facts", "narrative")
_ALONE = 60
"""Words below which an account that points to an annex does not stand alone."""
_LONG_WORD = 20
"""Letters, blank included, that words have at most on average: spares the counting of a long text."""
_ELSEWHERE = patterns(lambda words: words.see_elsewhere)
_WORD = re.compile(r"\w{2,}")
_PARTING = re.compile(UNSPACED)
_NAMES_READ = 40
"""Words of a person's names that are looked for."""
_LEAST, _LEAST_ARABIC = 4, 3
"""Letters of a name that is not found in every account."""
_IN_ARABIC = re.compile(r"[\u0620-\u06ff]")
_MARKS = re.compile(r"[\u0640\u064b-\u065f\u0670]")
"""Marks of vowels and the stretching stroke, which Arabic writes or leaves out."""
_CLITICS = tuple(
    f"{joined}{particle}"
    for joined in ("", "و", "ف")
    for particle in ("", "ال", "بال", "كال", "لل", "ب", "ل", "ك")
)[1:]
_SECRET_SOURCE = wordings(lambda words: words.secret_source)


def _narrative(request: Request) -> str:
    return request.facts.narrative.strip()


@rule("D01", Severity.BLOCKING, "UNTOC 18(15)(c)", N_("The facts are summarized"))
def facts_given(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Require a summary of the facts, except for service of documents (UNTOC 18(15)(c))."""
    if not _narrative(request) and not request.service_only:
        yield Found(_NARRATIVE, N_("Summarize the relevant facts: who did what, where, when and how."))


@rule("D03", Severity.WARNING, "UNTOC 18(15)(c)", N_("The facts are dated"))
def facts_dated(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Expect at least one date in the account (UNTOC 18(15)(c))."""
    text = _narrative(request)
    if text and not request.service_only and not names_a_year(text):
        yield Found(_NARRATIVE, N_("Say when it happened: the account names no date or year."))


@rule("D04", Severity.WARNING, "Practice: RiVASt 27(2)", N_("The facts stand alone"))
def facts_stand_alone(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Expect more than a reference to an annex or a file."""
    if _only_points_elsewhere(request):
        yield Found(
            _NARRATIVE,
            N_("Tell the facts here, if briefly: the reader may get the letter without its annexes."),
        )


def _only_points_elsewhere(request: Request) -> bool:
    text = _narrative(request)
    if not text or request.service_only or len(text) > _ALONE * _LONG_WORD:
        return False
    return count_words(text) < _ALONE and _ELSEWHERE.any.search(text) is not None


@rule("D05", Severity.ADVICE, "Practice", N_("The account is neither too short nor too long"))
def facts_of_fair_length(request: Request, around: Surroundings) -> Iterator[Found]:
    """Advise a length that is complete and still read."""
    text = _narrative(request)
    if not text or _only_points_elsewhere(request):
        return
    words = count_words(text)
    low, high = around.thresholds.facts_words_low, around.thresholds.facts_words_high
    if words < low and not request.service_only:
        yield Found(
            _NARRATIVE,
            N_(
                "The account has {words} words; fewer than {low} are seldom enough. Say who, what, where, when and how."
            ),
            {"words": words, "low": low},
        )
    elif words > high:
        yield Found(
            _NARRATIVE,
            N_("The account has {words} words; more than {high} are seldom read. Move details to an annex."),
            {"words": words, "high": high},
        )


@rule(
    "D06", Severity.WARNING, "Practice: Canada", N_("It is said why the evidence is in the requested State")
)
def evidence_located(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Expect the fact that leads to the requested State (UNTOC 18(1))."""
    if not request.facts.evidence_there.strip() and not request.service_only:
        yield Found(
            ("facts", "evidence_there"),
            N_("Say which transfer, journey, message or address leads to the requested State."),
        )


@rule("D07", Severity.WARNING, "Practice", N_("Nothing in the facts lies in the future"))
def facts_past(request: Request, around: Surroundings) -> Iterator[Found]:
    """Warn of a date in the account that has not come yet."""
    late = max(dates_in(request.facts.narrative, around.today.year), default=None)
    if late is not None and late > around.today:
        yield Found(
            _NARRATIVE,
            N_(
                "The account names {day}, which lies in the future. Correct it, or tell what is to come under Stage."
            ),
            {"day": late},
        )


@rule("D08", Severity.WARNING, "UNTOC 18(15)(c)", N_("Every suspect appears in the facts"))
def suspects_appear(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Expect each person against whom the matter is conducted to appear in the account."""
    text = _narrative(request).casefold()
    if not text or request.service_only:
        return
    words = sorted(_beginnings(text))
    for person in request.persons:
        if person.role not in PURSUED or (person.protected and person.code.casefold() in text):
            continue
        stems = _stems(person)
        if stems and not any(_begins(words, text, stem) for stem in stems):
            yield Found(
                _NARRATIVE,
                N_("Say what {name} did: the account does not name this person."),
                {"name": person.shown},
            )


def _beginnings(text: str) -> Iterator[str]:
    """Yield the words of a text, those in Arabic letters also without what is written together with them."""
    if not text.isascii():
        text = _PARTING.sub(" ", _MARKS.sub("", text))
    for word in set(_WORD.findall(text)):
        yield word
        if _IN_ARABIC.match(word):
            yield from (word[len(clitic) :] for clitic in _CLITICS if word.startswith(clitic))


def _begins(words: list[str], text: str, stem: str) -> bool:
    """Tell whether a word begins with a stem; where no blanks part the words, whether the text holds it."""
    if CLUSTER.match(stem):
        return stem in text
    at = bisect_left(words, stem)
    whole = len(stem) == _LEAST_ARABIC and _IN_ARABIC.match(stem)
    return at < len(words) and (words[at] == stem if whole else words[at].startswith(stem))


def _stems(person: Person) -> list[str]:
    """Return the beginnings of a person's names, which survive the endings that some languages add.

    Words as short as "de" or "al" are in every account: they count only where a name has no longer ones.
    """
    names = _MARKS.sub("", " ".join((person.name, person.original_name, *person.aliases)).casefold())
    words = _WORD.findall(names)[:_NAMES_READ]
    long = [word for word in words if len(word) >= _least(word)]
    return [_stem(word) for word in long or words]


def _stem(word: str) -> str:
    if CLUSTER.match(word):
        return word
    if _IN_ARABIC.match(word):
        return word[2:] if word.startswith("ال") and len(word) > _LEAST else word
    return word[: max(_LEAST, len(word) - 2)]


def _least(word: str) -> int:
    if CLUSTER.match(word):
        return 1
    return _LEAST_ARABIC if _IN_ARABIC.match(word) else _LEAST


@rule("D23", Severity.WARNING, "UNTOC 18(20)", N_("No secret source is named"))
def sources_kept(request: Request, around: Surroundings) -> Iterator[Found]:
    """Warn of informants and intelligence in a letter that courts and the defence will read (UNTOC 18(20)).

    An item on an undercover operation speaks of officers under cover, whom it asks for.
    """
    told: set[object] = set()
    for hit in around.typed.hits(_SECRET_SOURCE):
        path = hit.passage.path
        of_item = path[0] == "items"
        if of_item and isinstance(request.items[int(path[1])], Undercover):
            continue
        if (of_item or path[0] in {"facts", "scope", "matter"}) and path not in told:
            told.add(path)
            yield Found(
                path,
                N_(
                    "“{words}”: leave out secret sources, which the defence may come to read, or move them to the confidential annex."
                ),
                {"words": hit.words},
            )


RULES: tuple[RequestRule, ...] = (
    facts_given,
    facts_dated,
    facts_stand_alone,
    facts_of_fair_length,
    evidence_located,
    facts_past,
    suspects_appear,
    sources_kept,
)
