"""Tell which letter of article 18(15) each part of the request answers, for the review."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mlawriter.core.fields import Choice, Path
from mlawriter.core.findings import Finding, Severity
from mlawriter.i18n.messages import N_, Message

if TYPE_CHECKING:
    from mlawriter.request.request import Request


class State(Choice):
    """Say how far a letter of article 18(15) is answered."""

    COVERED = "covered", N_("Covered")
    MISSING = "missing", N_("Missing")
    NOT_NEEDED = "not-needed", N_("Not needed")


@dataclass(frozen=True, slots=True)
class Covered:
    """Report one letter of article 18(15): what it asks, how far it is answered, and where."""

    letter: str
    title: Message
    state: State
    carried_by: tuple[Path, ...]
    """Fields that answer it."""
    missing: tuple[Path, ...] = ()
    """Fields that are to answer it and are empty."""


def coverage(request: Request, findings: Iterable[Finding] = ()) -> list[Covered]:
    """Return the letters (a) to (f) of article 18(15), in order.

    What a blocking finding among `findings` misses under a letter counts as missing there.
    """
    blocking = [one for one in findings if one.severity is Severity.BLOCKING]
    return [_less(look(request, letter, title), blocking) for letter, title, look in _LETTERS]


def _less(covered: Covered, blocking: list[Finding]) -> Covered:
    missed = tuple(one.path for one in blocking if f"18(15)({covered.letter})" in one.source)
    if not missed or covered.state is State.NOT_NEEDED:
        return covered
    return replace(covered, state=State.MISSING, missing=covered.missing + missed)


def _report(letter: str, title: Message, fields: list[tuple[Path, bool]], *, needed: bool = True) -> Covered:
    filled = tuple(path for path, full in fields if full)
    missing = tuple(path for path, full in fields if not full)
    if not needed:
        return Covered(letter, title, State.NOT_NEEDED, filled)
    state = State.MISSING if missing or not filled else State.COVERED
    return Covered(letter, title, state, filled, missing)


def _authority(request: Request, letter: str, title: Message) -> Covered:
    asking = request.requesting
    fields: list[tuple[Path, bool]] = [
        (("requesting", "state"), bool(asking.state)),
        (("requesting", "name"), bool(asking.name.strip())),
    ]
    return _report(letter, title, fields)


def _matter(request: Request, letter: str, title: Message) -> Covered:
    fields: list[tuple[Path, bool]] = [
        (("matter", "subject"), bool(request.matter.subject.strip())),
        (("matter", "nature"), request.matter.nature is not None),
    ]
    for index, authority in enumerate(request.conducting):
        fields.append((("conducting", index, "name"), bool(authority.name.strip())))
        fields.append((("conducting", index, "functions"), bool(authority.functions.strip())))
    if not request.conducting:
        fields.append((("conducting",), False))
    return _report(letter, title, fields)


def _facts(request: Request, letter: str, title: Message) -> Covered:
    fields: list[tuple[Path, bool]] = [(("facts", "narrative"), bool(request.facts.narrative.strip()))]
    return _report(letter, title, fields, needed=not request.service_only)


def _assistance(request: Request, letter: str, title: Message) -> Covered:
    fields: list[tuple[Path, bool]] = [(("items", index), True) for index in range(len(request.items))]
    for index, wish in enumerate(request.conditions.procedure):
        fields.append((("conditions", "procedure", index, "what"), bool(wish.what.strip())))
    if not request.items:
        fields.append((("items",), False))
    return _report(letter, title, fields)


def _persons(request: Request, letter: str, title: Message) -> Covered:
    fields: list[tuple[Path, bool]] = []
    for index, person in enumerate(request.persons):
        who = "name" if person.shown.strip() else "unknown_because"
        where = "address" if person.address.strip() else "nowhere_because"
        named = bool(person.shown.strip() or person.unknown_because.strip())
        located = bool(person.address.strip() or person.nowhere_because.strip())
        fields.append((("persons", index, who if named else "name"), named))
        fields.append((("persons", index, where if located else "address"), located))
        if person.nationality.strip():
            fields.append((("persons", index, "nationality"), True))
    # "Where possible": records of a register may concern nobody.
    return _report(letter, title, fields, needed=bool(fields))


def _purpose(request: Request, letter: str, title: Message) -> Covered:
    fields: list[tuple[Path, bool]] = [(("use", "purpose"), bool(request.use.purpose.strip()))]
    for index, item in enumerate(request.items):
        fields.append((("items", index, "purpose"), bool(item.purpose.strip())))
    return _report(letter, title, fields)


_LETTERS: tuple[tuple[str, Message, Callable[[Request, str, Message], Covered]], ...] = (
    ("a", N_("The authority making the request"), _authority),
    (
        "b",
        N_("Subject and nature of the matter, and the authority conducting it with its functions"),
        _matter,
    ),
    ("c", N_("A summary of the relevant facts, except for service of documents"), _facts),
    ("d", N_("The assistance sought, and any particular procedure"), _assistance),
    ("e", N_("Where possible, identity, location and nationality of the persons concerned"), _persons),
    ("f", N_("The purpose of the evidence, information or action"), _purpose),
)
