"""Examine what is kept apart from the open letter: protected identities and the confidential annex (UNTOC 18(20), 24, 25)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_
from mlawriter.request.identity import folded, identity_of

if TYPE_CHECKING:
    from mlawriter.core.fields import Path
    from mlawriter.request.request import Request
    from mlawriter.request.rules import RequestRule, Surroundings

_PRINTED_OF_PROTECTED = frozenset({"connection", "code"})
"""Fields of a protected person, as typed, that the open letter prints."""


@rule("C19", Severity.BLOCKING, "UNTOC 24, 25", N_("Each protected person has a code of its own"))
def codes_differ(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Require codes that tell protected persons apart, and from everybody else."""
    seen = {person.name.casefold() for person in request.persons if not person.protected and person.name}
    for index, person in enumerate(request.persons):
        code = person.code.casefold()
        if not person.protected or not code:
            continue
        if code in seen:
            yield Found(
                ("persons", index, "code"),
                N_("Another person of this request is called {code} too. Give each a code of its own."),
                {"code": person.code},
            )
        seen.add(code)


@rule("C20", Severity.BLOCKING, "UNTOC 24, 25", N_("No protected identity stands in the open letter"))
def identity_not_told(request: Request, around: Surroundings) -> Iterator[Found]:
    """Require that no recorded name, number or address of a protected person stands in an open text (UNTOC 24, 25)."""
    for path, code, whole in _told(request, around):
        if whole:
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
def identity_not_hinted(request: Request, around: Surroundings) -> Iterator[Found]:
    """Warn of a family name, a single alias or a day of birth of a protected person in an open text."""
    for path, code, whole in _told(request, around):
        if not whole:
            yield Found(
                path,
                N_(
                    "This text may tell who {code} is: it holds a name or the date of birth. Write the code in its place if the same person is meant."
                ),
                {"code": code},
            )


def _told(request: Request, around: Surroundings) -> Iterator[tuple[Path, str, bool]]:
    """Yield where an open text gives a protected person away, the person's code, and whether for sure."""
    protected = [(index, person) for index, person in enumerate(request.persons) if person.protected]
    if not protected:
        return
    hidden = {index for index, _ in protected}
    others = [person for person in request.persons if not person.protected]
    passages = around.typed.passages
    texts = folded(around.typed.joined).split("\0")
    for index, person in protected:
        identity = identity_of(person, others)
        for passage, text in zip(passages, texts, strict=True):
            if not _is_open(passage.path, hidden):
                continue
            whole = identity.is_told(text)
            if whole or identity.may_be_told(text):
                yield passage.path, person.code or str(index + 1), whole


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
