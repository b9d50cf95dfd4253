"""Examine the persons: identity and location where possible, dates that can be right (UNTOC 18(15)(e))."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from mlawriter.assistance.role import PURSUED, Role
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_
from mlawriter.lexicon.spoken import patterns
from mlawriter.request.conditions import Assurance
from mlawriter.request.person import Detention, Person, PersonKind
from mlawriter.request.scripts import foreign_letters

if TYPE_CHECKING:
    from mlawriter.request.request import Request
    from mlawriter.request.rules import RequestRule, Surroundings

_OLDEST = 115
"""Years of age beyond which a date of birth is a slip."""
_YOUNGEST_PURSUED = 8
"""Years of age below which no State known to us prosecutes."""
_COMPANY = patterns(lambda words: words.company, flags=re.NOFLAG)
_TO_PROTECT = frozenset({Role.VICTIM, Role.WITNESS})
_HELD = frozenset({Detention.CUSTODY, Detention.BAIL})


def _known_name(person: Person) -> bool:
    return bool(person.identity.strip())


@rule("C05", Severity.BLOCKING, "UNTOC 18(15)(e)", N_("Each person has a name, or a reason why not"))
def identity_or_reason(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Require a name, or what is known instead: "where possible" says the Convention (UNTOC 18(15)(e))."""
    for index, person in enumerate(request.persons):
        if not _known_name(person) and not person.unknown_because.strip():
            yield Found(
                ("persons", index, "name"),
                N_("Enter the name, or say below why the identity is not known and what is known instead."),
            )


@rule("C06", Severity.BLOCKING, "UNTOC 18(15)(e)", N_("Each person has a location, or a reason why not"))
def location_or_reason(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Require an address or location, or the reason why it is not known (UNTOC 18(15)(e))."""
    for index, person in enumerate(request.persons):
        held_at = person.liberty is Detention.CUSTODY and person.detention_detail.strip()
        if not (person.address.strip() or person.nowhere_because.strip() or held_at):
            yield Found(
                ("persons", index, "address"),
                N_("Enter the address or location, or say below why it is not known."),
            )


@rule("C09", Severity.WARNING, "Practice", N_("Dates of birth can be right"))
def birth_plausible(request: Request, around: Surroundings) -> Iterator[Found]:
    """Expect a date of birth in the past, of somebody who can be alive and act."""
    for index, person in enumerate(request.persons):
        if person.born is None or person.kind is not PersonKind.NATURAL:
            continue
        path = ("persons", index, "born")
        age = (around.today - person.born).days / 365.25
        if age < 0:
            yield Found(path, N_("The date of birth lies in the future. Compare it with your source."))
        elif age > _OLDEST or (age < _YOUNGEST_PURSUED and person.role in PURSUED):
            yield Found(
                path,
                N_("Born on {day}, this person would be {age} years old. Compare it with your source."),
                {"day": person.born, "age": int(age)},
            )


@rule("C11", Severity.ADVICE, "Practice", N_("Names are also written in the letters of the letter"))
def name_transliterated(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Advise to give a name in letters that the reader knows, the original script beside it."""
    for index, person in enumerate(request.persons):
        if foreign_letters(person.name, request.language.tag):
            yield Found(
                ("persons", index, "name"),
                N_("Write the name in the letters of the letter's language, and the original script below."),
            )


@rule(
    "C12",
    Severity.WARNING,
    "UNTOC 24, 25; Trafficking in Persons Protocol 3(d)",
    N_("Children are protected"),
)
def child_protected(request: Request, around: Surroundings) -> Iterator[Found]:
    """Expect a child's identity to be protected, or measures of protection (UNTOC 24, 25).

    Confidentiality of the request alone covers a child that is neither victim nor witness: it does not keep the name
    from a file that parties read.
    """
    cared_for = {item.concerned for item in request.items if str(getattr(item, "protection", "")).strip()}
    for index, person in enumerate(request.persons):
        of_age = person.is_minor_on
        minor = of_age is not None and around.today < of_age
        covered = around.confidential and person.role not in _TO_PROTECT
        if minor and not person.protected and not covered and person.id not in cared_for:
            yield Found(
                ("persons", index, "born"),
                N_(
                    "This person is under 18. Protect the identity below by a code or initials, or ask for measures of protection in the item."
                ),
            )


@rule("C13", Severity.WARNING, "UNTOC 24, 25", N_("Victims are named only as far as needed"))
def victim_discreet(request: Request, around: Surroundings) -> Iterator[Found]:
    """Warn of a victim's full name and address in an open letter (UNTOC 25)."""
    if around.confidential or request.requesting.classification.strip():
        return
    for index, person in enumerate(request.persons):
        open_victim = person.role is Role.VICTIM and not person.protected
        if open_victim and person.name.strip() and person.address.strip():
            yield Found(
                ("persons", index, "address"),
                N_(
                    "Name and address of a victim stand in an open letter. Protect the identity below, ask for confidentiality, or classify the letter."
                ),
            )


@rule("C14", Severity.WARNING, "Practice", N_("Nobody is listed twice"))
def listed_once(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Warn where two persons share a name or the number of a document."""
    seen: dict[object, int] = {}
    for index, person in enumerate(request.persons):
        marks = _marks(person)
        first = min((seen[mark] for mark in marks if mark in seen), default=None)
        if first is not None:
            yield Found(
                ("persons", index, "name"),
                N_(
                    "This person seems to be number {number} of the list. Keep one, with the other spelling as another name."
                ),
                {"number": first + 1},
            )
        for mark in marks:
            seen.setdefault(mark, index)


def _marks(person: Person) -> set[object]:
    """Return what two entries of one person would share; a common name with two dates of birth is two persons."""
    born = person.born or person.born_detail
    names = {frozenset(re.findall(r"\w+", name.casefold())) for name in (person.name, *person.aliases)}
    marks: set[object] = {(name, born) for name in names if name}
    marks |= {
        (entry.document.casefold(), entry.number.casefold()) for entry in person.documents if entry.number
    }
    return marks


@rule("C15", Severity.ADVICE, "Practice", N_("Custody is told with its dates"))
def custody_detailed(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Advise to say since when, where and until when somebody is held."""
    for index, person in enumerate(request.persons):
        if person.liberty in _HELD and not person.detention_detail.strip():
            yield Found(
                ("persons", index, "detention_detail"),
                N_("Say since when, where and until when; it shows how urgent the matter is."),
            )


@rule("C18", Severity.ADVICE, "Practice: RCMP guide", N_("The presumption of innocence is recalled"))
def innocence_recalled(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Advise to recall the presumption of innocence where somebody is suspected or accused."""
    pursued = any(person.role in {Role.SUSPECT, Role.ACCUSED} for person in request.persons)
    if pursued and Assurance.INNOCENCE not in request.assurances.given:
        yield Found(
            ("assurances", "given"),
            N_("Tick the presumption of innocence: persons are suspected or accused."),
        )


@rule("B14", Severity.WARNING, "UNTOC 10, 18(2)", N_("Companies are listed as legal persons"))
def company_is_legal_person(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Warn of a company that is listed as a natural person (UNTOC 10, 18(2))."""
    for index, person in enumerate(request.persons):
        if person.kind is PersonKind.NATURAL and _COMPANY.any.search(person.name):
            yield Found(
                ("persons", index, "kind"),
                N_("{name} reads like a company. Choose: legal person."),
                {"name": person.shown},
            )


RULES: tuple[RequestRule, ...] = (
    company_is_legal_person,
    identity_or_reason,
    location_or_reason,
    birth_plausible,
    name_transliterated,
    child_protected,
    victim_discreet,
    listed_once,
    custody_detailed,
    innocence_recalled,
)
