"""Tell what each treaty that is cited asks a request to contain, beyond article 18(15), and where it is answered.

The lists are those of the treaties themselves; `source` names the paragraph. A bilateral treaty has a list of its own, which
the program does not know: what modern treaties commonly ask for stands in its place, as practice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from mlawriter.assistance.instrument import Instrument
from mlawriter.core.fields import Need, Path, declared, is_empty, walk
from mlawriter.i18n.messages import N_, Message
from mlawriter.request.coverage import Covered, State, coverage
from mlawriter.request.person import PersonKind
from mlawriter.request.places import value_at

if TYPE_CHECKING:
    from mlawriter.assistance.item import Item
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

    Article 18(15) itself is not repeated; `coverage` reports it. A document that is no request for assistance has none.
    """
    if request.document:
        return []
    basis = request.basis
    found = [
        TreatyContents(treaty.named, tuple(_answers(request, _points(treaty.instrument))))
        for treaty in (*basis.governing, *basis.beside)
    ]
    property_asked = any(item.about.restrains_property for item in request.items)
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


def _of_kind(request: Request, kind: str) -> list[tuple[int, Item]]:
    return [(index, item) for index, item in enumerate(request.items) if item.kind == kind]


def _of_items(kind: str, *names: str) -> Look:
    """Look at fields of the items of one kind."""

    def look(request: Request) -> Fields:
        return [
            (("items", index, name), not is_empty(getattr(item, name)))
            for index, item in _of_kind(request, kind)
            for name in names
        ]

    return look


def _by_source(paragraph: str, *kinds: str) -> Look:
    """Look at the fields of some types that were declared for a paragraph; an optional one that is empty is no gap."""

    def look(request: Request) -> Fields:
        found: Fields = []
        for index, item in (entry for kind in kinds for entry in _of_kind(request, kind)):
            for path, part, field in walk(item, ("items", index)):
                empty = is_empty(getattr(part, field.name))
                if paragraph in field.ui.source and not (empty and field.ui.need is Need.OPTIONAL):
                    found.append((path, not empty))
        return found

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


def _for(kind: str, look: Look) -> Look:
    """Look only where an item of a kind is asked."""
    return lambda request: look(request) if _of_kind(request, kind) else []


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


def _data_to_preserve(request: Request) -> Fields:
    found: Fields = []
    for index, item in _of_kind(request, "preservation"):
        told = any(not is_empty(getattr(item, name)) for name in ("classes", "other_data"))
        found.append((("items", index, "classes"), told))
        found.append((("items", index, "link"), bool(item.link.strip())))
    return found


def _relevance(request: Request) -> Fields:
    return [
        (("items", index, "link"), bool(item.link.strip()))
        for index, item in enumerate(request.items)
        if any(field.name == "link" and field.ui.need is not Need.OPTIONAL for field in declared(type(item)))
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

_NEW_ORDER = N_("For a new order: the property described, and the facts that allow the order")
_ENFORCEMENT = N_("To enforce an order: an admissible copy, the facts, and the extent of execution")
_FREEZING = N_("To trace, freeze or seize: the facts relied on, and the actions wished")


def _confiscation(source: str) -> tuple[Point, ...]:
    """Return what article 13(3), and the article that it was made after, add to the contents."""
    return (
        Point(_NEW_ORDER, source.format("a", "i"), _by_source("13(3)(a)", "confiscation")),
        Point(_ENFORCEMENT, source.format("b", "ii"), _by_source("13(3)(b)", "enforcement")),
        Point(_FREEZING, source.format("c", "iii"), _by_source("13(3)(c)", "freezing")),
    )


_CONFISCATION = _confiscation("13(3)({0})")

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
        Point(
            N_("For an appearance: the allowances and expenses, approximately"),
            "10(2)",
            _of_items("appearance", "allowances"),
        ),
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
        Point(
            N_(
                "For a hearing by video: why the person cannot or should not appear in person, and who conducts it"
            ),
            "9(3)",
            _of_items("video-hearing", "reason", "conducted_by"),
        ),
        Point(
            N_("For a joint investigation: a proposal for the composition of the team"),
            "20(2)",
            _of_items("joint-investigation", "members"),
        ),
    ),
    Instrument.UNCAC: (
        Point(_SAME_LIST, "46(15)", _same_list),
        *_confiscation("55(3)({0})"),
        Point(
            N_(
                "For confiscation: location and value of the property, notice to third parties, finality of the order"
            ),
            "55(3)",
            _by_source("UNCAC 55(3)", "confiscation", "enforcement", "freezing"),
        ),
    ),
    Instrument.DRUGS: (Point(_SAME_LIST, "7(10)", _same_list), *_confiscation("5(4)(d)({1})")),
    Instrument.BUDAPEST: (
        Point(
            N_("For preservation: the authority that seeks it"),
            "29(2)(a)",
            _for("preservation", _letters("a")),
        ),
        Point(
            N_("For preservation: the offence, and a summary of the facts"),
            "29(2)(b)",
            _for("preservation", _offence_and_facts),
        ),
        Point(
            N_("The data to be preserved, and their relation to the offence"),
            "29(2)(c)",
            _data_to_preserve,
        ),
        Point(
            N_("What identifies the custodian or the place of the system"),
            "29(2)(d)",
            _of_items("preservation", "provider"),
        ),
        Point(N_("Why preservation is necessary"), "29(2)(e)", _of_items("preservation", "necessity")),
        Point(
            N_("The intention to ask for disclosure, search or seizure afterwards"),
            "29(2)(f)",
            _of_items("preservation", "follow"),
        ),
    ),
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
