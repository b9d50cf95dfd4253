"""Explain how the offences, the links and the measures asked for stand under the Convention."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mlawriter.assistance.instrument import Instrument
from mlawriter.assistance.item import Group
from mlawriter.core.fields import Path
from mlawriter.i18n.messages import N_, Message
from mlawriter.request.basis import Route
from mlawriter.request.reason import Part, Reason

if TYPE_CHECKING:
    from mlawriter.request.request import Request

_ARTICLES = {
    Route.PARTICIPATION: "5",
    Route.LAUNDERING: "6",
    Route.CORRUPTION: "8",
    Route.OBSTRUCTION: "23",
}


def ways(request: Request) -> Iterator[Reason]:
    """Explain how each offence falls under the Convention (UNTOC 3(1), 37)."""
    if request.basis.excluded:
        return
    if not request.routes:
        yield Reason(
            Part.OPEN,
            N_(
                "How do the offences fall under the Convention? Choose it for each offence, on the page Offences."
            ),
            "UNTOC 3(1)",
            ("offences",),
        )
    for route in request.routes:
        at: Path = ("offences", _first(request, route), "route")
        if route in _ARTICLES:
            yield Reason(
                Part.FOLLOWS,
                N_("{way}: both States undertook to make it an offence."),
                f"UNTOC 3(1)(a), {_ARTICLES[route]}",
                at,
                {"way": route},
            )
        elif route.protocol is None:
            yield from _serious(request, at)
        elif route.protocol in request.basis.protocols_binding:
            yield Reason(
                Part.FOLLOWS,
                N_(
                    "{way}: both States are recorded as Parties to the Protocol, so that its offences count as offences of the Convention."
                ),
                "UNTOC 37; Protocols 1(3)",
                at,
                {"way": route},
            )
        else:
            yield Reason(
                Part.OPEN,
                N_(
                    "{way}: not both States are recorded as Parties to the Protocol, and the letter does not plead it. A maximum of four years or more makes the offence a serious crime instead."
                ),
                "UNTOC 37(3), 3(1)(b)",
                ("basis", "protocols"),
                {"way": route},
            )


def _first(request: Request, route: Route) -> int:
    return next(index for index, offence in enumerate(request.offences) if offence.route is route)


def _serious(request: Request, at: Path) -> Iterator[Reason]:
    serious = [offence.is_serious for offence in request.offences if offence.route is Route.SERIOUS]
    if all(serious):
        yield Reason(
            Part.FOLLOWS,
            N_(
                "Serious crime: the maximum is four years of deprivation of liberty or more. Each State keeps its own definition of the offence."
            ),
            "UNTOC 2(b), 3(1)(b)",
            at,
        )
    else:
        yield Reason(
            Part.OPEN,
            N_(
                "Serious crime: the maximum has to be four years of deprivation of liberty or more, and for one offence it is not recorded so."
            ),
            "UNTOC 2(b), 3(1)(b)",
            at,
        )


def links(request: Request) -> Iterator[Reason]:
    """Explain the transnational link and the organized criminal group (UNTOC 2(a), 3(2), 18(1))."""
    if request.basis.excluded:
        return
    scope = request.scope
    if scope.grounds:
        yield Reason(
            Part.FOLLOWS,
            N_("The link with another State is named. Reasonable grounds to suspect are enough."),
            "UNTOC 3(2), 18(1)",
            ("scope", "grounds"),
        )
    else:
        yield Reason(
            Part.OPEN,
            N_("What links the matter with another State? Evidence in the requested State is enough."),
            "UNTOC 3(2), 18(1)",
            ("scope", "grounds"),
        )
    if request.service_only:
        return
    if scope.members.strip():
        yield Reason(
            Part.FOLLOWS,
            N_(
                "An organized criminal group is described. Except under article 5, it need not be an element of the offence."
            ),
            "UNTOC 2(a), 18(1), 34(2)",
            ("scope", "members"),
        )
    else:
        yield Reason(
            Part.OPEN,
            N_("Which organized criminal group is involved? Three persons or more, known or not."),
            "UNTOC 2(a), 18(1)",
            ("scope", "members"),
        )


@dataclass(frozen=True, slots=True)
class _Measure:
    """Name articles of the Convention under which items are asked, and what that means for the basis."""

    articles: tuple[str, ...]
    message: Message
    source: str


_MEASURES = (
    _Measure(
        ("13",),
        N_(
            "Measures on property: article 13, and article 18 with it. A State that makes them depend on a treaty takes the Convention as a sufficient one; it may refuse where the Convention does not cover the offence."
        ),
        "UNTOC 13(3), 13(6), 13(7)",
    ),
    _Measure(
        ("19",),
        N_(
            "Joint investigation: article 19. It rests on an agreement, in general or for this case; until then it is a proposal."
        ),
        "UNTOC 19",
    ),
    _Measure(
        ("20",),
        N_(
            "Special investigative techniques: article 20. They rest on an agreement between the States or, without one, on a decision in each case."
        ),
        "UNTOC 20(2), 20(3)",
    ),
    _Measure(
        ("21",),
        N_("Transfer of proceedings: article 21 asks the States to consider it; the letter proposes it."),
        "UNTOC 21",
    ),
)


def measures(request: Request) -> Iterator[Reason]:
    """Explain what the measures asked for rest on, as the types of assistance say (UNTOC 13, 18(3)(i), 19 to 21)."""
    if not request.basis.both_parties:
        return
    for measure in _MEASURES:
        at = next(
            (index for index, item in enumerate(request.items) if item.about.articles & {*measure.articles}),
            None,
        )
        if at is not None:
            part = Part.CARRIES if request.document else Part.FOLLOWS
            yield Reason(part, measure.message, measure.source, ("items", at))
    if request.document == "spontaneous":
        yield Reason(
            Part.CARRIES,
            N_(
                "Information without a request: article 18(4) and (5). It does not depend on other treaties, offences or links."
            ),
            "UNTOC 18(4), 18(5)",
            ("items", 0),
        )
    electronic = next(
        (index for index, item in enumerate(request.items) if item.about.group is Group.ELECTRONIC), None
    )
    if electronic is not None:
        beside = Instrument.BUDAPEST in request.basis.binding
        yield Reason(
            Part.FOLLOWS,
            N_(
                "Electronic evidence: article 18(3)(i), and beside it articles 29 to 34 of the Budapest Convention."
            )
            if beside
            else N_(
                "Electronic evidence: article 18(3)(i), as far as the law of the requested State permits. The Budapest Convention is cited only if it is recorded as in force between both States."
            ),
            "UNTOC 18(3)(i)",
            ("items", electronic),
        )
