"""Examine what is kept apart from the open letter: protected identities and the confidential annex (UNTOC 18(20), 24, 25)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.messages import N_
from mlawriter.request.identity import Texts, told_in, words_of_names
from mlawriter.request.texts import Passage, Typed, folded
from mlawriter.request.translated import Standing, standing_of

if TYPE_CHECKING:
    from mlawriter.core.fields import Path
    from mlawriter.request.person import Person
    from mlawriter.request.request import Request
    from mlawriter.request.rules import RequestRule, Surroundings
    from mlawriter.request.translated import Rendered

_PRINTED_OF_PROTECTED = frozenset({"connection", "code"})
"""Fields of a protected person, as typed, that the open letter prints."""
_NAMES = frozenset({"name", "original_name", "aliases"})


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
    for language, (path, code, sure) in around.told_in_translations:
        if sure:
            yield Found(
                path,
                N_(
                    "The translation of this text ({language}) tells who {code} is. Correct it: menu Edit, Translations of the request."
                ),
                {"language": language, "code": code},
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
    for language, (path, code, sure) in around.told_in_translations:
        if not sure:
            yield Found(
                path,
                N_(
                    "The translation of this text ({language}) may tell who {code} is. Check it: menu Edit, Translations of the request."
                ),
                {"language": language, "code": code},
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


def told_in_translations(
    request: Request, told: Iterable[ToldIdentity]
) -> tuple[tuple[str, ToldIdentity], ...]:
    """Return where translations that a letter may print give protected persons away, each with its language.

    What `told` says of a text as it was typed is not said of its translation again.
    """
    if not any(person.protected for person in request.persons):
        return ()
    known = set(told)
    known |= {one._replace(sure=False) for one in known}
    found = []
    for translation in request.translations:
        if not translation.texts or translation.tag == request.language.tag:
            continue
        name = next((one.name for one in LANGUAGES if one.tag == translation.tag), translation.tag)
        units = standing_of(request, translation.tag, secret=True)
        printed = [
            Passage(one.source.path, one.held.text, one.source.declared)
            for one in units
            if one.held is not None and one.standing is Standing.CURRENT
        ]
        there = told_identities(_called_in(request, units), Typed(printed))
        found += [(name, one) for one in there if one not in known]
    return tuple(found)


def told_by_held(request: Request, tag: str) -> frozenset[Path]:
    """Return the texts of which something held in a language gives a protected person away for sure.

    That may be the translation, stale or not, or the earlier text that it was made from.
    """
    if not any(person.protected for person in request.persons):
        return frozenset()
    units = standing_of(request, tag, secret=True)
    held = [
        Passage(one.source.path, text, one.source.declared)
        for one in units
        if one.held is not None
        for text in (one.held.text, one.held.source)
    ]
    return frozenset(one.path for one in told_identities(_called_in(request, units), Typed(held)) if one.sure)


def _called_in(request: Request, units: Iterable[Rendered]) -> Request:
    """Return the request, its persons known by their names in a translation as well: another script writes them otherwise."""
    persons = list(request.persons)
    for one in units:
        path = one.source.path
        if path[0] != "persons" or one.held is None or not one.held.text.strip():
            continue
        index = int(path[1])
        if path[2] in _NAMES:
            persons[index] = _also(persons[index], aliases=[one.held.text])
        elif path[2] == "address":
            persons[index] = _also(persons[index], address=one.held.text)
    return request.model_copy(update={"persons": persons})


def _also(person: Person, *, aliases: Iterable[str] = (), address: str = "") -> Person:
    more = {
        "aliases": [*person.aliases, *aliases],
        "address": f"{person.address}\n{address}" if address else person.address,
    }
    return person.model_copy(update=more)


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
