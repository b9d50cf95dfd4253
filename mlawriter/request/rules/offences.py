"""Examine the offences: provision, penalty, limitation (UNTOC 2(b), 3(1), 11(5))."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_
from mlawriter.lexicon.numerals import number
from mlawriter.lexicon.spoken import patterns, wordings
from mlawriter.request.basis import Route
from mlawriter.request.conditions import Assurance
from mlawriter.request.offence import Offence
from mlawriter.request.penalty import SERIOUS_MONTHS, Limitation, MaximumPenalty

if TYPE_CHECKING:
    from mlawriter.request.request import Request
    from mlawriter.request.rules import RequestRule, Surroundings

_MINIMUM = patterns(lambda words: words.minimum)
_RANGE = patterns(lambda words: words.span)
_POLITICAL = wordings(lambda words: words.political)


def _relied_on_as_serious(request: Request, offence: Offence) -> bool:
    """Tell whether an offence has to be a serious crime: by its own route, or as the only one of the request."""
    if offence.route is None:
        return request.routes == (Route.SERIOUS,)
    return offence.route is Route.SERIOUS


@rule("B07", Severity.BLOCKING, "UNTOC 2(b)", N_("A serious crime has a maximum of four years or more"))
def serious_enough(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Require a maximum of four years at least where an offence is relied on as serious crime (UNTOC 2(b))."""
    for index, offence in enumerate(request.offences):
        if offence.is_serious is not False or not _relied_on_as_serious(request, offence):
            continue
        term = offence.maximum_months is not None
        yield Found(
            ("offences", index, "years" if term else "maximum"),
            N_(
                "A serious crime has a maximum of at least {years} years of deprivation of liberty. Enter the highest penalty that the law permits, or choose another way under the Convention."
            ),
            {"years": SERIOUS_MONTHS // 12},
        )


@rule("B08", Severity.WARNING, "UNTOC 2(b)", N_("The maximum is not confused with a minimum"))
def maximum_is_no_minimum(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Warn where the penalty entered as the maximum reads as the minimum of the law (UNTOC 2(b))."""
    for index, offence in enumerate(request.offences):
        for words, months in _minima(offence.penalty_detail):
            if offence.maximum is None or months == offence.maximum_months:
                yield Found(
                    ("offences", index, "penalty_detail"),
                    N_("“{words}” is a minimum. Enter the maximum that the law permits above."),
                    {"words": words},
                )
        for words, months in _minima(offence.text):
            if months == offence.maximum_months:
                yield Found(
                    ("offences", index, "years"),
                    N_(
                        "The text of the provision says “{words}”: that is a minimum. Enter the maximum that the law permits."
                    ),
                    {"words": words},
                )


def _minima(text: str) -> Iterator[tuple[str, int]]:
    """Yield the terms that a text calls a minimum, in its words and in months."""
    for match in (*_MINIMUM.finditer(text), *_RANGE.finditer(text)):
        least = number(match["least"])
        most = match.groupdict().get("most")
        if most is None or least < number(most):
            yield match[0], least * (1 if match["month"] else 12)


@rule("B21", Severity.WARNING, "UNTOC 11(5)", N_("No offence is time-barred"))
def not_time_barred(request: Request, around: Surroundings) -> Iterator[Found]:
    """Expect the limitation to run beyond today (UNTOC 11(5))."""
    for index, offence in enumerate(request.offences):
        path = ("offences", index, "limitation_date")
        if offence.limitation not in {Limitation.DATE, Limitation.NOT_BEFORE}:
            continue
        if offence.limitation_date is None:
            yield Found(
                path,
                N_("Enter the date from which the offence is time-barred.")
                if offence.limitation is Limitation.DATE
                else N_("Enter the date before which the offence is not time-barred."),
            )
        elif offence.limitation is Limitation.NOT_BEFORE and offence.limitation_date <= around.today:
            yield Found(
                path,
                N_(
                    "The date {day} is past, so that nothing is said of today. Enter a later one, or the date itself."
                ),
                {"day": offence.limitation_date},
            )
        elif offence.limitation_date <= around.today:
            yield Found(
                path,
                N_(
                    "By the date {day} the offence is already time-barred. Check it, or say what has interrupted it."
                ),
                {"day": offence.limitation_date},
            )


@rule("B22", Severity.WARNING, "UNTOC 18(21)(b)", N_("No offence reads as political or military"))
def not_political(_request: Request, around: Surroundings) -> Iterator[Found]:
    """Warn of an offence that may read as political, military or discriminatory (UNTOC 18(21)(b))."""
    for hit in around.typed.hits(_POLITICAL):
        path = hit.passage.path
        if path[0] == "offences" and path[-1] in {"name", "provision", "conduct"}:
            yield Found(
                path,
                N_(
                    "“{words}” may read as a political or military offence, which many States decline. Leave it out, or explain."
                ),
                {"words": hit.words},
            )


@rule("B24", Severity.WARNING, "Practice: Australia", N_("A penalty more severe comes with an assurance"))
def severe_penalty_assured(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Expect an assurance where a penalty more severe than deprivation of liberty is possible."""
    if Assurance.NO_DEATH in request.assurances.given or request.assurances.detail.strip():
        return
    for index, offence in enumerate(request.offences):
        if offence.maximum is MaximumPenalty.MORE_SEVERE:
            yield Found(
                ("offences", index, "maximum"),
                N_(
                    "Many States help only with an assurance against such a penalty. Give one on the page Assurances if your authority may."
                ),
            )


@rule(
    "D10",
    Severity.WARNING,
    "UNTOC 18(15)(b); practice: Switzerland IMAC art. 28",
    N_("The provision is quoted"),
)
def provision_quoted(request: Request, around: Surroundings) -> Iterator[Found]:
    """Expect the text of each provision, in the letter or in an annex; service alone does without."""
    if request.service_only:
        return
    for index, offence in enumerate(request.offences):
        if not offence.text.strip() and not around.has_annex(offence.text_annex):
            yield Found(
                ("offences", index, "text"),
                N_("Quote the provision, or choose the annex that holds its text."),
            )


@rule(
    "D11", Severity.WARNING, "UNTOC 2(b); practice: Hong Kong Cap. 525 s. 8", N_("The maximum term is given")
)
def term_given(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Expect the length of a term of deprivation of liberty."""
    for index, offence in enumerate(request.offences):
        if offence.maximum is MaximumPenalty.TERM and not offence.maximum_months:
            yield Found(("offences", index, "years"), N_("Enter the maximum term in years, or in months."))


RULES: tuple[RequestRule, ...] = (
    serious_enough,
    maximum_is_no_minimum,
    not_time_barred,
    not_political,
    severe_penalty_assured,
    provision_quoted,
    term_given,
)
