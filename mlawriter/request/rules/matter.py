"""Examine the matter: its subject, its court and the dates fixed (UNTOC 18(15)(b))."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mlawriter.assistance.role import Role
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_
from mlawriter.lexicon.wording import count_words
from mlawriter.request.matter import INSTITUTED, Parallel

if TYPE_CHECKING:
    from mlawriter.request.request import Request
    from mlawriter.request.rules import RequestRule, Surroundings

_SENTENCE = 4
"""Words that the shortest sentence on a subject has."""
_CHARGED = frozenset({Role.ACCUSED, Role.CONVICTED})


@rule("C02", Severity.WARNING, "UNTOC 18(15)(b)", N_("The subject is told in a sentence"))
def subject_is_a_sentence(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Expect a sentence, not a word, on the subject of the matter (UNTOC 18(15)(b))."""
    subject = request.matter.subject.strip()
    if subject and count_words(subject) < _SENTENCE:
        yield Found(
            ("matter", "subject"),
            N_(
                "Tell the subject in a sentence, for instance: laundering of the proceeds of drug trafficking."
            ),
        )


@rule(
    "C03",
    Severity.WARNING,
    "Practice: Kenya MLA Act s. 9(g)",
    N_("Proceedings instituted name the accused"),
    raisable=True,
)
def accused_named(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Expect the accused among the persons once proceedings have been instituted."""
    if request.matter.nature not in INSTITUTED or request.service_only:
        return
    if not any(person.role in _CHARGED for person in request.persons):
        yield Found(
            ("persons",),
            N_("Proceedings have been instituted: add the accused on the page Persons, with that capacity."),
        )


@rule("C03", Severity.WARNING, "UNTOC 18(15)(b)", N_("The dates fixed are in order"))
def hearings_in_order(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Expect a day for each date fixed, and no last day before the first."""
    for index, hearing in enumerate(request.matter.hearings):
        if hearing.on is None:
            yield Found(("matter", "hearings", index, "on"), N_("Enter the day, or remove this date."))
        elif hearing.until is not None and hearing.until < hearing.on:
            yield Found(
                ("matter", "hearings", index, "until"),
                N_("The last day lies before the first. Correct one of them."),
            )


@rule("C17", Severity.ADVICE, "UNTOC 15(5), 18(25)", N_("Proceedings in the requested State are described"))
def parallel_described(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Advise to describe proceedings in the requested State, which may lead it to postpone (UNTOC 18(25))."""
    matter = request.matter
    if matter.parallel is Parallel.YES and not matter.parallel_detail.strip():
        yield Found(
            ("matter", "parallel_detail"),
            N_(
                "Say which authority conducts those proceedings, against whom, and their number if you know it."
            ),
        )


RULES: tuple[RequestRule, ...] = (
    subject_is_a_sentence,
    accused_named,
    hearings_in_order,
    parallel_described,
)
