"""Examine what is kept apart from the open letter: protected identities and the confidential annex (UNTOC 18(20), 24, 25)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_
from mlawriter.request.identity import Texts, told_in, words_of_names
from mlawriter.request.texts import folded

if TYPE_CHECKING:
    from mlawriter.core.fields import Path
    from mlawriter.request.request import Request
    from mlawriter.request.rules import RequestRule, Surroundings
    from mlawriter.request.texts import Typed

_PRINTED_OF_PROTECTED = frozenset({"connection", "code"})
"""Fields of a protected person, as typed, that the open letter prints."""


class ToldIdentity(NamedTuple):
    """Say where an open text gives a protected person away, the person's code, and whether for sure."""

    path: Path
    code: str
    sure: bool


@rule("C19", Severity.BLOCKING, "UNTOC 24, 25", N_("Each protected person has a code of its own"))
def codes_differ(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Require codes that tell protected persons apart, and from everybody else."""
    seen = {folded(person.name) for person in request.persons if not person.protected and person.name}
    for index, person in enumerate(request.persons):
        code = folded(person.code)
        if not person.protected or not code.strip():
            if person.protected and person.code.strip():
                yield Found(
                    ("persons", index, "code"),
                    N_("Enter the code or the initials that stand for this person in the letter."),
                )
            continue
        if code in seen:
            yield Found(
                ("persons", index, "code"),
                N_("Another person of this request is called {code} too. Give each a code of its own."),
                {"code": person.code},
            )
        seen.add(code)


@rule("C20", Severity.BLOCKING, "UNTOC 24, 25", N_("No protected identity stands in the open letter"))
def identity_not_told(_request: Request, around: Surroundings) -> Iterator[Found]:
    """Require that no recorded name, number or address of a protected person stands in an open text (UNTOC 24, 25)."""
    for path, code, sure in around.told_identities:
        if sure:
            yield Found(
                path,
                N_(
                    "This text tells who {code} is. Write the code in its place, or move the passage to the confidential annex."
                ),
                {"code": code},
            )


@rule(
    "C20", Severity.WARNING, "UNTOC 24, 25", N_("No part of a protected identity stands in the open letter")
)
def identity_not_hinted(_request: Request, around: Surroundings) -> Iterator[Found]:
    """Warn of a family name, a single alias or a day of birth of a protected person in an open text."""
    for path, code, sure in around.told_identities:
        if not sure:
            yield Found(
                path,
                N_(
                    "This text may tell who {code} is: it holds a name or the date of birth. Write the code in its place if the same person is meant."
                ),
                {"code": code},
            )


def told_identities(request: Request, typed: Typed) -> tuple[ToldIdentity, ...]:
    """Return where open texts give protected persons away."""
    hidden = {index for index, person in enumerate(request.persons) if person.protected}
    if not hidden:
        return ()
    texts = Texts(typed.stretches)
    shared = words_of_names(person for person in request.persons if not person.protected)
    found = []
    for index in sorted(hidden):
        person = request.persons[index]
        code = person.code or str(index + 1)
        for sure, numbers in zip((True, False), told_in(person, shared, texts), strict=True):
            paths = (typed.passages[number].path for number in sorted(numbers))
            found += [ToldIdentity(path, code, sure) for path in paths if _is_open(path, hidden)]
    return tuple(found)


def _is_open(path: Path, hidden: set[int]) -> bool:
    if path[0] == "confidential_annex":
        return False
    return path[0] != "persons" or path[1] not in hidden or path[2] in _PRINTED_OF_PROTECTED


@rule("C21", Severity.WARNING, "UNTOC 24, 25", N_("Somebody is told who a protected person is"))
def identity_told_apart(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Expect a confidential annex where identities are protected: a code alone cannot be executed."""
    if request.has_confidential_annex:
        return
    for index, person in enumerate(request.persons):
        if person.protected:
            yield Found(
                ("persons", index, "in_annex"),
                N_(
                    "Nobody is told who this person is. Put the identity into the confidential annex, unless the requested State knows the code."
                ),
            )


@rule("C22", Severity.WARNING, "UNTOC 18(20)", N_("The confidential annex says for whom it is meant"))
def annex_has_readers(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Expect the readers of a confidential annex to be named."""
    if request.has_confidential_annex and not request.confidential_annex.readers.strip():
        yield Found(
            ("confidential_annex", "readers"),
            N_("Say for whom the confidential annex is meant, by name or function."),
        )


@rule(
    "C22", Severity.ADVICE, "UNTOC 18(20)", N_("The confidential annex is classified, and its fate is told")
)
def annex_handled(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Advise a classification of the confidential annex, and a word on what becomes of it."""
    if not request.has_confidential_annex:
        return
    annex = request.confidential_annex
    if not annex.classification.strip():
        yield Found(
            ("confidential_annex", "classification"),
            N_("Enter the classification of the confidential annex; it stands at the head of each page."),
        )
    if annex.afterwards is None:
        yield Found(
            ("confidential_annex", "afterwards"),
            N_("Say whether the confidential annex is to be returned, destroyed or kept sealed."),
        )


RULES: tuple[RequestRule, ...] = (
    codes_differ,
    identity_not_told,
    identity_not_hinted,
    identity_told_apart,
    annex_has_readers,
    annex_handled,
)
