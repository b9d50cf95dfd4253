"""Examine an item that asks for service of documents (UNTOC 18(3)(b), 18(24), 18(27))."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mlawriter.assistance.evidence.postal_address import Door, leads_to
from mlawriter.assistance.evidence.served_document import Translated
from mlawriter.assistance.persons.safe_conduct import safe_conduct_long_enough
from mlawriter.assistance.role import PURSUED, Role
from mlawriter.core.findings import Found, Rule, Severity, rule
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from mlawriter.assistance.evidence.service import Service
    from mlawriter.assistance.item import Case


@rule(
    "F10",
    Severity.BLOCKING,
    "UNTOC 18(15)(d)",
    N_("The addressee has an address at which papers can be handed over"),
)
def usable_address(item: Service, case: Case) -> Iterator[Found]:
    """Require an address where a person can be met (1959 European Convention 14(1)(d))."""
    person = case.person(item.addressee)
    if person is None:
        return
    if not person.address.strip():
        yield Found(("addressee",), N_("Enter the address of this person on the page Persons."))
    elif leads_to(person.address) is Door.NONE:
        yield Found(
            ("addressee",),
            N_(
                "A post office box cannot receive papers by hand. Enter the street address on the page Persons."
            ),
        )


@rule(
    "F10",
    Severity.WARNING,
    "UNTOC 18(15)(d)",
    N_("The addressee's address names a street or a building"),
)
def address_with_street(item: Service, case: Case) -> Iterator[Found]:
    """Warn of places beside a post office box of which none is plainly a street."""
    person = case.person(item.addressee)
    if person is not None and leads_to(person.address) is Door.UNSURE:
        yield Found(
            ("addressee",),
            N_(
                "Besides the post office box, no street or building is recognized in this address."
                " Check on the page Persons whether papers can be handed over there."
            ),
        )


@rule("F11", Severity.WARNING, "UNTOC 18(15)(d)", N_("Each document to be served is enclosed under an annex"))
def papers_enclosed(item: Service, case: Case) -> Iterator[Found]:
    """Expect each document to be served among the annexes: it cannot be served otherwise."""
    for index, paper in enumerate(item.documents):
        if not case.has_annex(paper.annex):
            yield Found(
                ("documents", index, "annex"),
                N_("List this document on the page Annexes, and choose its annex here."),
            )


@rule(
    "F12",
    Severity.WARNING,
    "Practice: Switzerland IMAC art. 76",
    N_("The addressee's position in the proceedings is said"),
)
def position_said(item: Service, case: Case) -> Iterator[Found]:
    """Expect the position of the addressee in the proceedings (1959 European Convention 14(1)(d))."""
    person = case.person(item.addressee)
    if person is not None and person.role in {None, Role.OTHER, Role.HOLDER}:
        yield Found(
            ("addressee",),
            N_("Say on the page Persons whether the addressee is accused, witness, victim or expert."),
        )


@rule(
    "F13",
    Severity.WARNING,
    "Practice: Netherlands-Hong Kong agreement art. 17(3)",
    N_("There is time enough to serve"),
    raisable=True,
)
def time_enough(item: Service, case: Case) -> Iterator[Found]:
    """Expect enough days between today and the appearance (1959 European Convention 7(3))."""
    if item.appearance is None:
        return
    left = (item.appearance - case.today).days
    if left < 0:
        yield Found(("appearance",), N_("The date of appearance has passed."))
    elif left < case.thresholds.service_lead_days:
        yield Found(
            ("appearance",),
            N_(
                "Only {days} days are left until the appearance; service abroad usually takes {usual} days or more."
            ),
            {"days": left, "usual": case.thresholds.service_lead_days},
        )


@rule(
    "F14",
    Severity.WARNING,
    "Practice: 2nd Additional Protocol to the 1959 European Convention art. 15",
    N_("The documents are translated for the addressee"),
    raisable=True,
)
def papers_translated(item: Service, case: Case) -> Iterator[Found]:
    """Expect documents in a language that the addressee reads."""
    person = case.person(item.addressee)
    if item.translated is Translated.NOT_NEEDED and person is not None and not person.languages.strip():
        yield Found(
            ("translated",),
            N_("Enter on the page Persons which languages the addressee reads, or enclose a translation."),
        )


@rule(
    "F16",
    Severity.WARNING,
    "Practice: 1959 European Convention art. 8",
    N_("A threat of penalty is said to have no effect"),
)
def threat_annotated(item: Service, _case: Case) -> Iterator[Found]:
    """Expect a note where a document threatens a penalty that cannot follow abroad."""
    if item.threatens and not item.threat_note:
        yield Found(
            ("threat_note",),
            N_(
                "A document threatens a penalty. State in the letter that the threat has no effect in the requested State."
            ),
        )


@rule("F17", Severity.BLOCKING, "UNTOC 18(24)", N_("A latest date of service has a reason"))
def date_has_reason(item: Service, _case: Case) -> Iterator[Found]:
    """Require the reason of a deadline, which the requested State only then has to weigh (UNTOC 18(24))."""
    if item.serve_by is not None and not item.serve_by_reason.strip():
        yield Found(("serve_by_reason",), N_("Give the reason for the latest date of service."))


@rule(
    "F18",
    Severity.WARNING,
    "UNTOC 18(24)",
    N_("The latest date of service lies between today and the appearance"),
)
def date_in_order(item: Service, case: Case) -> Iterator[Found]:
    """Expect the latest date of service in the future and before the appearance."""
    if item.serve_by is None:
        return
    if item.serve_by <= case.today:
        yield Found(("serve_by",), N_("The latest date of service has passed."))
    elif item.appearance is not None and item.serve_by >= item.appearance:
        yield Found(
            ("serve_by",),
            N_("Service must be complete before the appearance on {day}."),
            {"day": item.appearance},
        )


@rule(
    "F80",
    Severity.BLOCKING,
    "UNTOC 18(27)",
    N_("A witness or expert is invited, never summoned under threat"),
)
def witness_not_threatened(item: Service, _case: Case) -> Iterator[Found]:
    """Require that an invitation to appear abroad carries no threat (UNTOC 18(3)(h), 18(27))."""
    if item.invited and item.threatens and not item.threat_note:
        yield Found(
            ("invited",),
            N_(
                "You invite this person to come of their own accord, but a document threatens a penalty. Remove one of the two."
            ),
        )


@rule("F85", Severity.WARNING, "UNTOC 18(27)", N_("A free witness or expert who is invited has safe conduct"))
def safe_conduct_given(item: Service, case: Case) -> Iterator[Found]:
    """Expect safe conduct for a witness or expert invited to another State (UNTOC 18(27))."""
    person = case.person(item.addressee)
    pursued = person is not None and person.role in PURSUED
    if item.invited and not pursued and not item.safe_conduct:
        yield Found(
            ("safe_conduct",),
            N_("Tick safe conduct: a witness or expert who comes enjoys it under the Convention."),
        )


@rule(
    "F82",
    Severity.WARNING,
    "Practice: Netherlands-Hong Kong agreement art. 12(2)",
    N_("Travel, allowances and return of a person invited are stated"),
)
def allowances_stated(item: Service, _case: Case) -> Iterator[Found]:
    """Expect allowances to be stated to a person invited (1959 European Convention 10)."""
    if item.invited and not item.allowances.strip():
        yield Found(
            ("allowances",),
            N_("State what is paid for travel, stay and return, and whether an advance is possible."),
        )


RULES: tuple[Rule[Any, Any], ...] = (
    papers_enclosed,
    usable_address,
    address_with_street,
    position_said,
    time_enough,
    papers_translated,
    threat_annotated,
    date_has_reason,
    date_in_order,
    witness_not_threatened,
    safe_conduct_long_enough,
    safe_conduct_given,
    allowances_stated,
)
"""All of them, for the declaration."""
