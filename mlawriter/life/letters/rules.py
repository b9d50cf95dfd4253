"""Examine what all letters that follow a request have in common."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_
from mlawriter.life.letters.letter import Around
from mlawriter.request.rules.confidential import ToldIdentity, told_identities
from mlawriter.request.texts import Typed, gather

if TYPE_CHECKING:
    from mlawriter.core.findings import Rule
    from mlawriter.life.letters.letter import Letter


def _told(letter: Letter, around: Around) -> Iterator[ToldIdentity]:
    """Yield where a letter tells who a protected person is, at paths from the letter down."""
    # Beneath a name that no part of a request has: a letter's own `persons` is no list of persons.
    passages = [one._replace(path=("letter", *one.path)) for one in gather(letter).passages]
    for told in told_identities(around.case.request, Typed(passages)):
        yield told._replace(path=told.path[1:])


@rule("H11", Severity.BLOCKING, "UNTOC 24, 25", N_("No protected identity stands in a letter that follows"))
def identity_not_told(letter: Letter, around: Around) -> Iterator[Found]:
    """Require that nothing recorded of a protected person stands in a letter (UNTOC 24, 25)."""
    for path, code, sure in _told(letter, around):
        if sure:
            yield Found(
                path, N_("This text tells who {code} is. Write the code in its place."), {"code": code}
            )


@rule(
    "H11",
    Severity.WARNING,
    "UNTOC 24, 25",
    N_("No part of a protected identity stands in a letter that follows"),
)
def identity_not_hinted(letter: Letter, around: Around) -> Iterator[Found]:
    """Warn of a family name, a single alias or a day of birth of a protected person in a letter."""
    for path, code, sure in _told(letter, around):
        if not sure:
            yield Found(
                path,
                N_(
                    "This text may tell who {code} is: it holds a name or the date of birth. Write the code in its place if the same person is meant."
                ),
                {"code": code},
            )


@rule("H12", Severity.BLOCKING, "UNTOC 18(13)", N_("A letter that follows names both authorities"))
def authorities_named(_letter: Letter, around: Around) -> Iterator[Found]:
    """Require the names of both authorities, which stand in the request (UNTOC 18(13))."""
    request = around.case.request
    if not (request.requesting.name.strip() and request.requested.name.strip()):
        yield Found((), N_("Enter the names of both authorities on the pages of the request."))


@rule("H13", Severity.WARNING, "UNTOC 18(24)", N_("A day by which an answer is wished lies ahead"))
def day_lies_ahead(letter: Letter, around: Around) -> Iterator[Found]:
    """Warn when the day by which an answer is wished has come (UNTOC 18(24))."""
    day = getattr(letter, "by", None)
    if isinstance(day, date) and day <= (letter.sent or around.today):
        yield Found(("by",), N_("The day by which an answer is wished has come. Name a later one."))


LIES_AHEAD = frozenset({"by", "ends", "until", "expected", "originals_by", "sent"})
"""Fields of letters whose day may come after the letter, or is its own; each other day is one that it reports."""


@rule("H14", Severity.WARNING, "Practice", N_("What a letter reports lies before its date"))
def reports_the_past(letter: Letter, around: Around) -> Iterator[Found]:
    """Warn when a day that a letter reports comes after its date, or after today while it bears none."""
    dated = letter.signatory.dated or letter.sent or around.today
    apart = LIES_AHEAD.union(letter.about.judges)
    for name in type(letter).model_fields:
        day = getattr(letter, name)
        if name not in apart and isinstance(day, date) and day > dated:
            yield Found((name,), N_("This day comes after the date of the letter."))


COMMON: tuple[Rule[Letter, Around], ...] = (
    identity_not_told,
    identity_not_hinted,
    authorities_named,
    day_lies_ahead,
    reports_the_past,
)
"""The rules that look at each letter."""
