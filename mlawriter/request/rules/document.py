"""Examine the letter as a document: annexes, language, signature (UNTOC 18(14))."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from mlawriter.core.answer import Answer
from mlawriter.core.fields import Editor, Path, Shape
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.messages import N_
from mlawriter.lexicon.numerals import WRITTEN, number
from mlawriter.lexicon.spoken import alternatives, patterns, wordings
from mlawriter.lexicon.wording import Wording
from mlawriter.request.dates_in_text import dates_in
from mlawriter.request.scripts import mostly_foreign
from mlawriter.request.texts import Hit, Passage, Typed

if TYPE_CHECKING:
    from mlawriter.request.request import Request
    from mlawriter.request.rules import RequestRule, Surroundings

_LEFT_BRACKET, _RIGHT_BRACKET = r"[\[【]", r"[\]】]"
_PLACEHOLDER = Wording(
    r"\{\{|\}\}|\{%|%\}|_{4,}"
    rf"|{_LEFT_BRACKET}\s*(?:_+|\?{{2,}}|\u2022+|\u25cf+|{alternatives(lambda words: words.placeholder)})\s*{_RIGHT_BRACKET}",
    "[",
    "【",
    "{{",
    "}}",
    "{%",
    "%}",
    "____",
    lead=4,
)
_LIKE_PLACEHOLDER = Wording(
    r"\?{3,}|\blorem ipsum\b|\bX{4,}\b|"
    r"(?<!chapter )(?<!article )(?<!title )(?<!part )(?<!section )(?<!book )(?<!titre )(?<!chapitre )(?<!livre )"
    r"(?<!capítulo )(?<!artículo )(?<!título )(?<!libro )(?<!artigo )(?<!livro )(?<!глава )(?<!главы )(?<!раздел )(?<!glava )\bXXX\b"
    r"|\b(?-i:TODO|TBD|TBC|FIXME)\b"
    rf"|{_LEFT_BRACKET}\s*(?:x{{2,}}|{alternatives(lambda words: words.like_placeholder)})\s*{_RIGHT_BRACKET}",
    "[",
    "【",
    "???",
    "lorem ipsum",
    "xxx",
    "todo",
    "tbd",
    "tbc",
    "fixme",
    lead=4,
)
_ELLIPSIS = Wording(r"\[\s*(?:\.{2,}|\u2026)\s*\]", "[")
_QUOTED = frozenset({"text", "rights", "penalty_detail"})
"""Fields that quote the law: an ellipsis in brackets marks words left out."""
_AS_IS = frozenset(
    {
        "original_name",
        "aliases",
        "address",
        "elsewhere",
        "officers",
        "name",
        "holder",
        "officer",
        "text",
        "on_behalf",
    }
)
"""Fields that may stand in the letters of their origin."""
_ANNEX = wordings(lambda words: words.annex)
_NUMBER = rf"(\d{{1,3}}|{WRITTEN})"
_RANGE = patterns(lambda words: words.to, rf"{_NUMBER}\s*(?:[-\u2013]|{{}})\s*{_NUMBER}")
_ITEM = wordings(lambda words: words.item)
_LAST_ARTICLE = 41
_LAST_PARAGRAPH_OF_18 = 30
_ARTICLE = wordings(lambda words: words.article)
_MONTHS = 12
_FIGURES = Wording(r"(?<!\d)[0-9]\d?([/-])\d{1,2}\1\d{2}(?:\d{2})?(?![\w/-])", "/", "-19", "-20", lead=6)


@rule("A11", Severity.BLOCKING, "UNTOC 18(14)", N_("The signatory is authorised"))
def signatory_authorised(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Require the officer's word that the signatory may sign under own law (UNTOC 18(14))."""
    if not request.signatory.authorised:
        yield Found(
            ("signatory", "authorised"),
            N_(
                "Confirm that this person may sign such requests under your law, or choose another signatory."
            ),
        )


@rule("G13", Severity.BLOCKING, "UNTOC 18(14)", N_("The program writes letters in this language"))
def language_known_here(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Require a language of this program: in place of another one, the letter would come in a language nobody chose."""
    tag = request.language.tag
    if tag and all(tag != known.tag for known in LANGUAGES):
        yield Found(
            ("language", "tag"),
            N_("This program does not write letters in the language “{tag}”. Choose another one."),
            {"tag": tag},
        )


@rule("G11", Severity.BLOCKING, "UNTOC 18(14)", N_("The letter comes in an accepted language"))
def language_accepted(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Require a translation where the officer recorded that the language is not accepted (UNTOC 18(14))."""
    if request.language.accepted is Answer.NO and not request.language.translation.strip():
        yield Found(
            ("language", "translation"),
            N_(
                "The requested State does not accept this language. Name the translation enclosed, or choose another language."
            ),
        )


@rule("G11", Severity.WARNING, "UNTOC 18(14)", N_("It is known whether the language is accepted"))
def language_known(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Warn where it is not known whether the language is accepted (UNTOC 18(14))."""
    if request.language.accepted is Answer.UNKNOWN and not request.language.translation.strip():
        yield Found(
            ("language", "accepted"),
            N_("Find out which languages the requested State accepts, or enclose a translation."),
        )


@rule(
    "G12",
    Severity.WARNING,
    "Practice: Switzerland IMAC art. 28(5)",
    N_("The translation is certified"),
    raisable=True,
)
def translation_certified(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Expect a certified translation where the letter's own language is not accepted."""
    language = request.language
    if language.accepted is Answer.NO and language.translation.strip() and not language.certified:
        yield Found(
            ("language", "certified"),
            N_("Many States want a certified translation. Have it certified and tick this."),
        )


@rule("G14", Severity.BLOCKING, "Practice", N_("No placeholder is left"))
def no_placeholder(_request: Request, around: Surroundings) -> Iterator[Found]:
    """Require that nothing is left to be filled in; only what cannot be meant as it stands blocks."""
    yield from _each_once(
        around.typed.hits(_PLACEHOLDER),
        N_("“{words}” is still to be filled in. Write the words that belong there."),
    )
    quoted = (hit for hit in around.typed.hits(_ELLIPSIS) if hit.passage.path[-1] not in _QUOTED)
    yield from _each_once(quoted, N_("“{words}” marks a gap. Fill it, or write the dots without brackets."))


@rule("G14", Severity.WARNING, "Practice", N_("Nothing looks like a placeholder"))
def nothing_like_a_placeholder(_request: Request, around: Surroundings) -> Iterator[Found]:
    """Warn of what may be left to be filled in, and may as well be a quotation."""
    yield from _each_once(
        around.typed.hits(_LIKE_PLACEHOLDER),
        N_(
            "“{words}” looks like a placeholder. Write the words that belong there, or leave it if you quote it."
        ),
    )


def _each_once(hits: Iterable[Hit], message: str) -> Iterator[Found]:
    told: set[Path] = set()
    for hit in hits:
        path = hit.passage.path
        if path not in told:
            told.add(path)
            yield Found(path, message, {"words": hit.words})


@rule("G15", Severity.WARNING, "Practice", N_("Texts are written in the script of the letter"))
def own_script(request: Request, around: Surroundings) -> Iterator[Found]:
    """Warn of a text in another script than the letter's: the program does not translate what was typed."""
    tag = request.language.tag
    if not tag:
        return
    for passage in around.typed.passages:
        if mostly_foreign(passage.text, tag) and not _may_be_foreign(passage):
            yield Found(
                passage.path,
                N_(
                    "This text is in another script than the letter. Translate it: what you type is printed as it stands."
                ),
            )


def _may_be_foreign(passage: Passage) -> bool:
    return (
        passage.declared.ui.ltr
        or passage.declared.shape is not Shape.PROSE
        or passage.declared.name in _AS_IS
    )


@rule("G16", Severity.BLOCKING, "Practice: RiVASt 27(3)", N_("Annexes that are referred to exist"))
def annexes_exist(_request: Request, around: Surroundings) -> Iterator[Found]:
    """Require each annex chosen somewhere to be on the list of annexes still."""
    for link in around.fields.links:
        if link.editor is Editor.ANNEX and not around.has_annex(link.target):
            yield Found(link.path, N_("The annex chosen here was removed. Choose another one, or none."))


def _numbers(words: str) -> set[int]:
    numbers = set(map(number, re.findall(_NUMBER, words)))
    for low, high in _RANGE.any.findall(words):
        numbers.update(range(number(low), number(high)))
    return numbers


def _annexes_named(typed: Typed, *, of_others: bool) -> Iterator[tuple[Path, set[int]]]:
    """Yield the numbers of annexes in the text, with or without those that the text says are of something else."""
    for hit in typed.hits(_ANNEX):
        if of_others or not hit.match["elsewhere"]:
            yield hit.passage.path, _numbers(hit.match["numbers"])


@rule("G16", Severity.WARNING, "Practice: RiVASt 27(3)", N_("Annexes named in the text are enclosed"))
def annexes_enclosed(request: Request, around: Surroundings) -> Iterator[Found]:
    """Warn of a number beyond the list; it may also be an annex of another document, hence no block."""
    count = len(request.annexes)
    told: set[Path] = set()
    for path, numbers in _annexes_named(around.typed, of_others=False):
        beyond = max(numbers)
        if beyond > count and path not in told:
            told.add(path)
            yield Found(
                path,
                N_(
                    "The text names annex {number}, but the letter has {count}. Add the annex or correct the number."
                ),
                {"number": beyond, "count": count},
            )


@rule("G16", Severity.WARNING, "Practice: RiVASt 27(3)", N_("Each annex is cited"))
def annexes_cited(request: Request, around: Surroundings) -> Iterator[Found]:
    """Expect each annex to be cited by a field, by the text, or by its own word on what it concerns."""
    if not request.annexes:
        return
    chosen = {link.target for link in around.fields.links}
    named = {
        number
        for path, numbers in _annexes_named(around.typed, of_others=True)
        if path[0] != "annexes"
        for number in numbers
    }
    for index, annex in enumerate(request.annexes):
        if annex.id not in chosen and index + 1 not in named and not annex.cited_by.strip():
            yield Found(
                ("annexes", index, "cited_by"),
                N_("Nothing refers to this annex. Say what it concerns, or remove it."),
            )


@rule("G19", Severity.WARNING, "Practice", N_("The date of the letter can be right"))
def date_plausible(request: Request, around: Surroundings) -> Iterator[Found]:
    """Expect a date that is not in the future, nor before the newest fact."""
    dated = request.signatory.dated
    if dated is None:
        return
    path = ("signatory", "dated")
    named = dates_in(request.facts.narrative, dated.year)
    newest = max((day for day in named if day <= around.today), default=None)
    if dated > around.today:
        yield Found(
            path,
            N_("The letter is dated in the future. Enter today's date, or leave it empty until signature."),
        )
    elif newest is not None and dated < newest:
        yield Found(
            path,
            N_("The letter is dated before {day}, which the facts name. Enter a later date."),
            {"day": newest},
        )


def _ambiguous(typed: Typed) -> Iterator[Hit]:
    """Yield dates in figures of which day and month can be exchanged; numbers of files are left alone."""
    for hit in typed.hits(_FIGURES):
        first, second = (int(number) for number in re.split("[/-]", hit.match[0])[:2])
        before = hit.match.string[hit.match.start() - 1 : hit.match.start()]
        exchangeable = first != second and 0 < first <= _MONTHS and 0 < second <= _MONTHS
        part_of_number = before.isalnum() or before in {"/", "-", "."}
        if exchangeable and not part_of_number and not hit.passage.declared.ui.ltr:
            yield hit


_NAME_THE_MONTH = N_("“{words}” is read differently in different countries. Write the month as a word.")


@rule("C10", Severity.WARNING, "Practice", N_("Dates of persons cannot be misread"))
def birth_unambiguous(_request: Request, around: Surroundings) -> Iterator[Found]:
    """Warn of a date in figures, about a person, that is read in two ways."""
    hits = (hit for hit in _ambiguous(around.typed) if hit.passage.path[0] == "persons")
    yield from _each_once(hits, _NAME_THE_MONTH)


@rule("G21", Severity.WARNING, "Practice", N_("Dates in the text cannot be misread"))
def dates_unambiguous(_request: Request, around: Surroundings) -> Iterator[Found]:
    """Warn of a date in figures that is read in two ways."""
    hits = (hit for hit in _ambiguous(around.typed) if hit.passage.path[0] != "persons")
    yield from _each_once(hits, _NAME_THE_MONTH)


@rule("G24", Severity.ADVICE, "UNTOC 18", N_("Articles named belong to the Convention"))
def articles_exist(_request: Request, around: Surroundings) -> Iterator[Found]:
    """Advise on an article or paragraph that the Convention does not have; the words may mean another treaty."""
    hits = (hit for hit in around.typed.hits(_ARTICLE) if _beyond(hit))
    yield from _each_once(
        hits,
        N_(
            "“{words}”: the Convention has 41 articles, and article 18 has 30 paragraphs. Correct the number, or name the treaty."
        ),
    )


def _beyond(hit: Hit) -> bool:
    article = _group(hit, "article")
    paragraph = _group(hit, "paragraph")
    return article > _LAST_ARTICLE or (article == 18 and paragraph > _LAST_PARAGRAPH_OF_18)


def _group(hit: Hit, name: str) -> int:
    """Return the number in a group, whose name has an ending where it may stand in two places; 0 where there is none."""
    found = (text for group, text in hit.match.groupdict().items() if group.startswith(name) and text)
    return int(next(found, 0))


@rule("G25", Severity.ADVICE, "Practice", N_("Items named in the text exist"))
def items_exist(request: Request, around: Surroundings) -> Iterator[Found]:
    """Advise on an item number beyond the list; it may also be an item of another document."""
    count = len(request.items)
    told: set[Path] = set()
    for hit in around.typed.hits(_ITEM):
        named = _group(hit, "number")
        if named > count and hit.passage.path not in told:
            told.add(hit.passage.path)
            yield Found(
                hit.passage.path,
                N_("The text names item {number}, but the letter has {count}. Correct the number."),
                {"number": named, "count": count},
            )


RULES: tuple[RequestRule, ...] = (
    language_known_here,
    language_accepted,
    language_known,
    translation_certified,
    signatory_authorised,
    no_placeholder,
    nothing_like_a_placeholder,
    own_script,
    annexes_exist,
    annexes_enclosed,
    annexes_cited,
    date_plausible,
    birth_unambiguous,
    dates_unambiguous,
    articles_exist,
    items_exist,
)
