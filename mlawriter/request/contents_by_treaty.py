"""Tell what each treaty that is cited asks a request to contain, beyond article 18(15), and where it is answered.

The lists are those of the treaties themselves; `source` names the paragraph. A bilateral treaty has a list of its own, which
the program does not know: what modern treaties commonly ask for stands in its place, as practice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from mlawriter.assistance.instrument import Instrument
from mlawriter.core.fields import Path, is_empty
from mlawriter.i18n.messages import N_, Message
from mlawriter.request.articles import articles_of
from mlawriter.request.coverage import Covered, State, coverage
from mlawriter.request.person import PersonKind
from mlawriter.request.places import value_at

if TYPE_CHECKING:
    from mlawriter.request.request import Request

Fields: TypeAlias = list[tuple[Path, bool]]
"""Fields that answer a point, and whether they are filled."""
Look: TypeAlias = "Callable[[Request], Fields]"
"""Find the fields of a point; none when it does not arise in this request."""


@dataclass(frozen=True, slots=True)
class Point:
    """Name one thing that a treaty asks for."""

    title: Message
    source: str
    look: Look


@dataclass(frozen=True, slots=True)
class Answered:
    """Report one point: how far it is answered, and where."""

    title: Message
    source: str
    state: State
    carried_by: tuple[Path, ...]
    missing: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class TreatyContents:
    """Report what one treaty asks for."""

    treaty: object
    """Its title as typed, or the choice whose label names it; nothing where `heading` says it."""
    points: tuple[Answered, ...]
    heading: Message = ""


def contents_by_treaty(request: Request) -> list[TreatyContents]:
    """Return the contents that each cited treaty asks for, in the order in which the letter cites them.

    Article 18(15) itself is not repeated; `coverage` reports it.
    """
    basis = request.basis
    found = [
        TreatyContents(treaty.named, tuple(_answers(request, _points(treaty.instrument))))
        for treaty in (*basis.governing, *basis.beside)
    ]
    property_asked = any("13" in articles_of(item) for item in request.items)
    if basis.both_parties and property_asked:
        found.insert(
            len(basis.governing),
            TreatyContents(None, tuple(_answers(request, _CONFISCATION)), _ARTICLE_13),
        )
    return [entry for entry in found if entry.points]


def _answers(request: Request, points: tuple[Point, ...]) -> Iterator[Answered]:
    for point in points:
        fields = point.look(request)
        if fields:
            filled = tuple(path for path, full in fields if full)
            missing = tuple(path for path, full in fields if not full)
            state = State.MISSING if missing else State.COVERED
            yield Answered(point.title, point.source, state, filled, missing)


def _points(instrument: Instrument | None) -> tuple[Point, ...]:
    return _POINTS.get(instrument, _MODERN) if instrument is not None else _MODERN


def _filled(request: Request, *paths: Path) -> Fields:
    return [(path, not is_empty(value_at(request, path))) for path in paths]


def _of_items(kind: str, *names: str) -> Look:
    """Look at fields of the items of one kind."""

    def look(request: Request) -> Fields:
        return [
            (("items", index, name), not is_empty(getattr(item, name)))
            for index, item in enumerate(request.items)
            if item.kind == kind
            for name in names
        ]

    return look


def _letters(*wanted: str) -> Look:
    """Look at letters of article 18(15), where the point is the same."""

    def look(request: Request) -> Fields:
        found: Fields = []
        for covered in coverage(request):
            if covered.letter in wanted and covered.state is not State.NOT_NEEDED:
                found.extend(_of_letter(covered))
        return found

    return look


def _of_letter(covered: Covered) -> Fields:
    return [*((path, True) for path in covered.carried_by), *((path, False) for path in covered.missing)]


def _same_list(request: Request) -> Fields:
    return _letters("a", "b", "c", "d", "e", "f")(request)


def _identity_and_nationality(request: Request) -> Fields:
    found = _letters("e")(request)
    for index, person in enumerate(request.persons):
        if person.shown.strip() and person.kind is PersonKind.NATURAL:
            found.append((("persons", index, "nationality"), bool(person.nationality.strip())))
    return list(dict.fromkeys(found))


def _addressees(request: Request) -> Fields:
    persons = {person.id: index for index, person in enumerate(request.persons)}
    found: Fields = []
    for index, item in enumerate(request.items):
        if item.kind != "service":
            continue
        addressee = str(getattr(item, "addressee", ""))
        if addressee in persons:
            at = persons[addressee]
            found.append((("persons", at, "address"), bool(request.persons[at].address.strip())))
        else:
            found.append((("items", index, "addressee"), False))
    return found


def _offence_and_facts(request: Request) -> Fields:
    if request.service_only:
        return []
    found = _filled(request, ("facts", "narrative"))
    for index in range(len(request.offences)):
        found += _filled(request, ("offences", index, "name"))
    return found if request.offences else [*found, (("offences",), False)]


def _law_and_penalty(request: Request) -> Fields:
    found: Fields = []
    for index, offence in enumerate(request.offences):
        found.append((("offences", index, "maximum"), offence.maximum is not None))
        text = bool(offence.text.strip() or offence.text_annex)
        found.append((("offences", index, "text"), text))
    return found


def _relevance(request: Request) -> Fields:
    return [
        (("items", index, "link"), bool(item.link.strip()))
        for index, item in enumerate(request.items)
        if item.kind != "service"
    ]


def _procedure_reasons(request: Request) -> Fields:
    return [
        (("conditions", "procedure", index, "reason"), bool(wish.reason.strip()))
        for index, wish in enumerate(request.conditions.procedure)
    ]


def _confidentiality_reason(request: Request) -> Fields:
    conditions = request.conditions
    if not conditions.confidentiality.wanted:
        return []
    return _filled(request, ("conditions", "confidentiality", "reason"))


def _deadline_reason(request: Request) -> Fields:
    if request.conditions.deadline.on is None:
        return []
    return _filled(request, ("conditions", "deadline", "reason"))


def _originals(request: Request) -> Fields:
    return [
        (("items", index, "original_reason"), bool(str(getattr(item, "original_reason", "")).strip()))
        for index, item in enumerate(request.items)
        if str(getattr(item, "copies", "") or "") == "original"
    ]


_SAME_LIST = N_("The same contents as under article 18(15) of the Convention, shown above")
_ARTICLE_13 = N_("Article 13 of the Convention")

_CONFISCATION: tuple[Point, ...] = ()

_POINTS: dict[Instrument, tuple[Point, ...]] = {
    Instrument.EUROPEAN: (
        Point(N_("The authority making the request"), "14(1)(a)", _letters("a")),
        Point(N_("The object of the request and the reason for it"), "14(1)(b)", _letters("b", "d", "f")),
        Point(
            N_("Where possible, identity and nationality of the person concerned"),
            "14(1)(c)",
            _identity_and_nationality,
        ),
        Point(N_("Name and address of the person to be served"), "14(1)(d)", _addressees),
        Point(
            N_("For letters rogatory: the offence, and a summary of the facts"), "14(2)", _offence_and_facts
        ),
        Point(
            N_("An express wish, where evidence on oath is wanted"), "3(2)", _of_items("evidence", "hearing")
        ),
        Point(N_("An express wish, where originals are wanted"), "3(3)", _originals),
    ),
    Instrument.SECOND_PROTOCOL: (
        Point(
            N_("For service: a translation into a language that the addressee understands"),
            "15(2)",
            _of_items("service", "translated"),
        ),
        Point(
            N_("For service: a short summary of the papers for the requested authorities"),
            "15(3)",
            _of_items("service", "summary"),
        ),
    ),
    Instrument.UNCAC: (Point(_SAME_LIST, "46(15)", _same_list),),
    Instrument.DRUGS: (Point(_SAME_LIST, "7(10)", _same_list),),
    Instrument.BUDAPEST: (),
    Instrument.UN_CYBERCRIME: (),
}
_MODERN_SOURCE = "Practice: Netherlands-Hong Kong agreement 5"
_MODERN = (
    Point(N_("Text of the law, and the maximum penalty"), _MODERN_SOURCE, _law_and_penalty),
    Point(N_("Why the evidence matters to the matter"), _MODERN_SOURCE, _relevance),
    Point(N_("The reason for each procedure wished"), _MODERN_SOURCE, _procedure_reasons),
    Point(N_("The reason for confidentiality"), _MODERN_SOURCE, _confidentiality_reason),
    Point(N_("The reason for a time limit"), _MODERN_SOURCE, _deadline_reason),
)
"""What modern bilateral treaties commonly ask for beyond article 18(15)."""
