"""Examine a request: one generator for each rule, gathered by subject."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from mlawriter.assistance.item import Individual
from mlawriter.core.findings import Rule
from mlawriter.core.thresholds import Thresholds
from mlawriter.directory.directory import NOTHING_KNOWN, Directory
from mlawriter.request.closing import CopyState
from mlawriter.request.conditions import Wished
from mlawriter.request.earlier import NOTHING_EARLIER, Earlier
from mlawriter.request.person import Person
from mlawriter.request.texts import Gathered, Stretches, Typed, gather

if TYPE_CHECKING:
    from mlawriter.assistance.instrument import Instrument
    from mlawriter.request.request import Request
    from mlawriter.request.rules.confidential import ToldIdentity


@dataclass(frozen=True)
class Surroundings:
    """Tell a rule what is not in the part it examines: the day, the thresholds, the rest of the request."""

    request: Request
    today: date
    thresholds: Thresholds = field(default_factory=Thresholds)
    gathered: Gathered | None = None
    """What one pass over the request found, if it has been made already."""
    last: Stretches | None = None
    """What was searched in an examination before; it is brought up to date."""
    directory: Directory = NOTHING_KNOWN
    """What is known of States: it warns and advises, and never blocks."""
    earlier: Earlier = NOTHING_EARLIER
    """What the office's register knows of other requests: it warns, and never blocks."""
    _persons: Mapping[str, Person] = field(init=False, repr=False)
    _annexes: frozenset[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_persons", {person.id: person for person in self.request.persons})
        object.__setattr__(self, "_annexes", frozenset(annex.id for annex in self.request.annexes))

    @cached_property
    def fields(self) -> Gathered:
        """Return what one pass over the request found."""
        return self.gathered or gather(self.request)

    @cached_property
    def typed(self) -> Typed:
        """Return all that the officer typed, where it applies."""
        return Typed(self.fields.passages, self.last)

    @cached_property
    def told_identities(self) -> tuple[ToldIdentity, ...]:
        """Return where open texts give protected persons away."""
        from mlawriter.request.rules.confidential import told_identities

        return told_identities(self.request, self.typed)

    @cached_property
    def told_in_translations(self) -> tuple[tuple[str, ToldIdentity], ...]:
        """Return where translations give protected persons away, each with its language."""
        from mlawriter.request.rules.confidential import told_in_translations

        return told_in_translations(self.request, self.told_identities)

    @property
    def dates_fixed(self) -> tuple[tuple[date, date], ...]:
        """Return first and last day of each date that the court has fixed and that has not passed."""
        fixed = ((one.on, one.until or one.on) for one in self.request.matter.hearings if one.on)
        return tuple((first, last) for first, last in fixed if last >= self.today)

    @property
    def answer_by(self) -> date | None:
        """Return the day by which an answer is wished, if one is named; execution may be wished later."""
        deadline = self.request.conditions.deadline
        return deadline.on if deadline.wished is Wished.ANSWER else None

    @property
    def requesting_state(self) -> str:
        """Return the code of the State that asks."""
        return self.request.requesting.state

    @property
    def requested_state(self) -> str:
        """Return the code of the State that is asked."""
        return self.request.requested.state

    @property
    def kinds(self) -> frozenset[str]:
        """Return the kinds of all items."""
        return frozenset(item.kind for item in self.request.items)

    def binds(self, instrument: Instrument) -> bool:
        """Tell whether a treaty is recorded as in force between both States."""
        return instrument in self._binding

    @cached_property
    def _binding(self) -> frozenset[Instrument]:
        return self.request.basis.binding

    @property
    def urgent(self) -> bool:
        """Tell whether the request is urgent."""
        return self.request.conditions.urgency.urgent

    @property
    def confidential(self) -> bool:
        """Tell whether confidentiality is asked."""
        return self.request.conditions.confidentiality.wanted

    @property
    def delay_of_notice_asked(self) -> bool:
        """Tell whether the persons concerned are to be told later."""
        return self.request.conditions.confidentiality.delay_notice

    @property
    def presence_asked(self) -> bool:
        """Tell whether leave is asked for persons of the requesting State to be present."""
        return self.request.conditions.presence.wanted

    @property
    def restrains_property(self) -> bool:
        """Tell whether an item asks for property to be restrained or confiscated (UNTOC 13)."""
        return any(item.about.restrains_property for item in self.request.items)

    @property
    def sealed(self) -> bool:
        """Tell whether a confidential annex goes with the letter."""
        return self.request.has_confidential_annex

    @property
    def costs_consulted(self) -> bool:
        """Tell whether a consultation before substantial expenses is asked."""
        return self.request.conditions.costs.consult

    def person(self, person_id: str) -> Individual | None:
        """Return the person with this id, if there is one."""
        return self._persons.get(person_id)

    def has_annex(self, annex_id: str) -> bool:
        """Tell whether an annex with this id is listed."""
        return annex_id in self._annexes

    def annex_certified(self, annex_id: str) -> bool:
        """Tell whether an annex is enclosed as an original or as a certified copy."""
        states = (annex.state for annex in self.request.annexes if annex.id == annex_id)
        return next(states, None) in {CopyState.ORIGINAL, CopyState.CERTIFIED}


RequestRule: TypeAlias = "Rule[Request, Surroundings]"
"""A rule on the request as a whole."""


def iter_rules() -> Iterator[RequestRule]:
    """Yield the rules on the request as a whole, in the order of its steps."""
    from mlawriter.request.rules import (
        apart,
        assets,
        authorities,
        basis,
        conditions,
        conduct,
        confidential,
        document,
        doubles,
        earlier,
        facts,
        items,
        known_of_states,
        known_parties,
        matter,
        offences,
        persons,
        regimes,
        scope,
        told,
        translations,
        treaties,
        wording,
        wrong_request,
    )

    for module in (
        authorities,
        earlier,
        basis,
        known_parties,
        treaties,
        known_of_states,
        matter,
        persons,
        confidential,
        facts,
        scope,
        offences,
        conduct,
        items,
        doubles,
        assets,
        told,
        apart,
        conditions,
        regimes,
        document,
        translations,
        wording,
        wrong_request,
    ):
        yield from module.RULES
