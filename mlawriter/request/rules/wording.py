"""Examine the words that were typed: neutral and plain."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from typing import TYPE_CHECKING

from mlawriter.assistance.role import Role
from mlawriter.core.fields import Path
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_, Message
from mlawriter.lexicon.spoken import patterns, wordings, words
from mlawriter.lexicon.wording import Wordings
from mlawriter.request.texts import Typed

if TYPE_CHECKING:
    from mlawriter.request.request import Request
    from mlawriter.request.rules import RequestRule, Surroundings

_CAPITALS = re.compile(r"[A-Z][A-Z]+")
_EXPLAINED = re.compile(r"(?<=[(（])[A-Z]{2,}(?=[),），])|\b[A-Z]{2,}(?= \(|（)")
_LONGEST_ABBREVIATION = 6
_JOINING = frozenset("./&-_@")
_ABBREVIATIONS_SHOWN = 5
_AMOUNT = re.compile(r"[0-9]\d{0,2}(?:[,.\u00a0\u202f ]\d{3})+(?:[.,]\d{2})?(?!\d)")
_CURRENCY = patterns(lambda words: words.currency)
_MONEY = patterns(lambda words: words.money, "{}$")
_CERTAINTY = wordings(lambda words: words.certainty)
_FISCAL = wordings(lambda words: words.fiscal)
_JARGON = wordings(lambda words: words.jargon)
_TONE = wordings(lambda words: words.tone)
_GUILT = wordings(lambda words: words.guilt)
_KNOWN_ABBREVIATIONS = words(lambda words: words.abbreviations) | frozenset(
    """
    AG BIC BV CD CSV DC DNA DVD EC ECHR EEC EMAIL EU GMT GPS HTTP IBAN ID II III IMEI IMO IMSI IP ISBN ISO IT IV IX
    LLC LTD NATO NGO NV OK PC PDF PIN PLC PO SA SARL SIM SL SMS SPA SRL SWIFT TV UK UN UNTOC URL US USA USB UTC VI VII
    VIII VIN WHO XI XII XIII XIV XV CHF EUR GBP JPY KES USD
    """.split()
)
"""Letters that readers everywhere know, numerals, and forms of companies."""


def _is_account(path: Path) -> bool:
    return path[0] in {"facts", "scope"} or path[-1] in {"subject", "stage", "connection", "link", "purpose"}


def _is_plain_text(path: Path) -> bool:
    return (
        _is_account(path) or path[0] in {"conditions", "use"} or path[-1] in {"conduct", "remarks", "topics"}
    )


def search(
    typed: Typed, wording: Wordings, where: Callable[[Path], bool], message: Message
) -> Iterator[Found]:
    """Yield each place of a request where a wording stands, once for the same words."""
    told: set[tuple[Path, str]] = set()
    for hit in typed.hits(wording):
        path, words = hit.passage.path, hit.words
        if where(path) and (path, words.casefold()) not in told:
            told.add((path, words.casefold()))
            yield Found(path, message, {"words": words})


@rule("B13", Severity.ADVICE, "UNTOC 18(1)", N_("Suspicion is put as suspicion"))
def suspicion_not_certainty(request: Request, around: Surroundings) -> Iterator[Found]:
    """Advise "is suspected", not "has proved": reasonable grounds to suspect are enough (UNTOC 18(1))."""
    if not _convicted(request):
        yield from search(
            around.typed,
            _CERTAINTY,
            _is_account,
            N_("“{words}” promises more than is needed: reasonable grounds to suspect are enough."),
        )


@rule("B23", Severity.ADVICE, "UNTOC 18(22)", N_("A fiscal side is declared"))
def fiscal_side_declared(request: Request, around: Surroundings) -> Iterator[Found]:
    """Advise to declare a fiscal side, which alone is no ground for refusal (UNTOC 18(22))."""
    if request.matter.fiscal:
        return
    for hit in around.typed.hits(_FISCAL):
        if hit.passage.path[0] in {"facts", "scope", "offences", "matter"}:
            yield Found(
                ("matter", "fiscal"),
                N_(
                    "“{words}”: if the matter has a fiscal side, tick it; the letter then recalls that this is no ground for refusal."
                ),
                {"words": hit.words},
            )
            return


@rule("D18", Severity.ADVICE, "Practice: United States CRM 281", N_("Terms can be translated"))
def no_jargon(_request: Request, around: Surroundings) -> Iterator[Found]:
    """Advise against terms of one legal system that do not translate."""
    yield from search(
        around.typed,
        _JARGON,
        _is_plain_text,
        N_("“{words}” does not translate well. Describe what it means, for instance: reasons to believe."),
    )


@rule("D19", Severity.ADVICE, "Practice: North Rhine-Westphalia guide", N_("Abbreviations are explained"))
def abbreviations_explained(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Advise to write abbreviations out where the account first uses them."""
    text = request.facts.narrative
    if _CAPITALS.search(text) is None:
        return
    clear = _KNOWN_ABBREVIATIONS | _names(request) | set(_EXPLAINED.findall(text))
    unknown = _abbreviations(text, clear)
    if unknown:
        yield Found(
            ("facts", "narrative"),
            N_("Write out at first use what these letters stand for: {words}."),
            {"words": unknown[:_ABBREVIATIONS_SHOWN]},
        )


def _abbreviations(text: str, clear: Collection[str]) -> list[str]:
    """Return words in capitals that are not clear and stand alone: no part of a number, a reference or an amount."""
    unknown: dict[str, None] = {}
    for match in _CAPITALS.finditer(text):
        word = match[0]
        if len(word) > _LONGEST_ABBREVIATION or word in clear or word in unknown:
            continue
        before, after = text[max(0, match.start() - 2) : match.start()], text[match.end() : match.end() + 2]
        joined = before[-1:].isalnum() or after[:1].isalnum() or {before[-1:], after[:1]} & (_JOINING - {"."})
        dotted = (after[:1] == "." and after[1:].isalnum()) or before[-1:] == "."
        amount = before[:1].isdigit() or after[1:].isdigit()
        if not (joined or dotted or amount):
            unknown[word] = None
    return list(unknown)


def _names(request: Request) -> set[str]:
    """Return the words of the names that the request introduces; family names stand in capitals."""
    named = [request.requesting.name, request.requested.name]
    named += [authority.name for authority in request.conducting]
    for person in request.persons:
        named += [person.name, *person.aliases, person.officers]
    named += [str(getattr(item, "holder", "")) for item in request.items]
    return set(re.findall(r"\w+", " ".join(named)))


@rule("D20", Severity.ADVICE, "Practice: North Rhine-Westphalia guide", N_("The tone is neutral and polite"))
def neutral_tone(_request: Request, around: Surroundings) -> Iterator[Found]:
    """Advise against orders to the requested State and against words that judge."""
    yield from search(
        around.typed,
        _TONE,
        _is_plain_text,
        N_("“{words}” may offend. Write what is wished, or what happened, without judging."),
    )


def _convicted(request: Request) -> bool:
    return any(person.role is Role.CONVICTED for person in request.persons)


@rule("D21", Severity.ADVICE, "Practice: RCMP guide", N_("Allegations are put as allegations"))
def allegations_not_guilt(request: Request, around: Surroundings) -> Iterator[Found]:
    """Advise against words of guilt before a conviction."""
    if not _convicted(request):
        yield from search(
            around.typed,
            _GUILT,
            _is_account,
            N_("“{words}” says that guilt is established. Write: is suspected of, or is accused of."),
        )


@rule("D22", Severity.ADVICE, "Practice", N_("Amounts have a currency"))
def amounts_with_currency(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Advise to give the currency of each amount."""
    text = request.facts.narrative
    for match in _AMOUNT.finditer(text):
        before, after = text[max(0, match.start() - 30) : match.start()], text[match.end() : match.end() + 16]
        if (
            _MONEY.any.search(before)
            and not _CURRENCY.any.search(before[-14:])
            and not _CURRENCY.any.search(after)
        ):
            yield Found(
                ("facts", "narrative"),
                N_("Give the currency of {amount}, and the date if it matters."),
                {"amount": match[0]},
            )
            return


RULES: tuple[RequestRule, ...] = (
    suspicion_not_certainty,
    fiscal_side_declared,
    no_jargon,
    abbreviations_explained,
    neutral_tone,
    allegations_not_guilt,
    amounts_with_currency,
)
