"""Answer what is known of a State: three values, each with its source, the office's own record before what ships."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from types import MappingProxyType
from typing import Generic, TypeVar

from mlawriter.core.answer import Answer
from mlawriter.directory.age import is_old
from mlawriter.directory.channel import Accepts, Channel
from mlawriter.directory.own_record import Own, OwnMembership, OwnRecord, OwnText
from mlawriter.directory.pack import Declaration, Pack, StateEntry
from mlawriter.directory.provenance import Provenance, Trust
from mlawriter.directory.states import TERRITORIES
from mlawriter.directory.treaties import PROTOCOLS, Adherence, Convention

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Known(Generic[T_co]):
    """Hold one value with what stands beside it.

    `sources` are titles. `as_of` is the day on which it was printed there or, of an own record, on which it was checked.
    `shipped` is what the directory says where the office recorded otherwise.
    """

    value: T_co
    sources: tuple[str, ...]
    as_of: date | None
    trust: Trust
    note: str = ""
    initials: str = ""
    shipped: T_co | None = None

    @property
    def own(self) -> bool:
        """Tell whether the office recorded it."""
        return self.trust is Trust.OWN

    @property
    def verified(self) -> bool:
        """Tell whether somebody stands behind it."""
        return self.trust is not Trust.UNVERIFIED

    def is_old(self, today: date) -> bool:
        """Tell whether it was printed, or checked, more than twelve months ago."""
        return self.as_of is None or is_old(self.as_of, today)


@dataclass(frozen=True, slots=True)
class Party:
    """Say how a State stands to a treaty."""

    answer: Answer
    act: Adherence | None = None
    signed: date | None = None
    deposited: date | None = None
    """Nothing where no date is known, or none that somebody stands behind."""
    binds_from: date | None = None
    unverified: date | None = None
    """A day of deposit that nobody has verified: shown with these words or not at all."""
    through: str = ""
    """Code of the State that is the Party, for a territory."""


class KnownState:
    """Answer what is known of one State; nothing means "not known"."""

    def __init__(self, code: str, directory: Directory) -> None:
        self.code = code
        self._directory = directory
        self._entry = directory.entries.get(code)
        self._own = directory.own.get(code, OwnRecord())
        self._parties: dict[Convention, Known[Party] | None] = {}

    def party(self, treaty: Convention) -> Known[Party] | None:
        """Return how the State stands to a treaty; a territory stands as its State does."""
        if treaty not in self._parties:
            self._parties[treaty] = self._party(treaty)
        return self._parties[treaty]

    def _party(self, treaty: Convention) -> Known[Party] | None:
        own = self._own.treaties.get(treaty)
        if own is None and self.territory_of and not (self._entry and treaty in self._entry.treaties):
            return _through(self.territory_of, self._directory.state(self.territory_of).party(treaty))
        shipped = self._directory.membership(self.code, treaty)
        if own is None:
            return shipped
        differs = shipped.value if shipped is not None and _differs(own, shipped.value) else None
        return self._owned(own, _party_of(own, treaty), differs)

    @cached_property
    def authority(self) -> Known[str] | None:
        """Return the name of the central authority (UNTOC 18(13)), in English where it is not the office's own."""
        return self._text("authority")

    @cached_property
    def address(self) -> Known[str] | None:
        """Return the address of the central authority, which only the office can have recorded."""
        return self._text("address")

    @cached_property
    def remark(self) -> Known[str] | None:
        """Return what the office remarked on the State."""
        return self._text("remark")

    @cached_property
    def languages(self) -> Known[tuple[str, ...]] | None:
        """Return the tags of the languages that the State accepts (UNTOC 18(14)); the note has the conditions."""
        entry = self._entry.languages if self._entry else None
        shipped = None if entry is None else self._shipped(entry, entry.tags)
        own = self._own.languages
        return shipped if own is None or not own.tags else self._over(own, own.tags, shipped)

    @cached_property
    def channel(self) -> Known[Channel] | None:
        """Return the way on which the State wants requests."""
        entry = self._entry.channel if self._entry else None
        shipped = None if entry is None else self._shipped(entry, entry.channel)
        own = self._own.channel
        return shipped if own is None or own.channel is None else self._over(own, own.channel, shipped)

    @cached_property
    def interpol(self) -> Known[Accepts] | None:
        """Return whether the State accepts urgent requests through INTERPOL (UNTOC 18(13))."""
        entry = self._entry.interpol if self._entry else None
        shipped = None if entry is None else self._shipped(entry, entry.accepts)
        own = self._own.interpol
        return shipped if own is None or own.accepts is None else self._over(own, own.accepts, shipped)

    @cached_property
    def declarations(self) -> tuple[Known[Declaration], ...]:
        """Return what the State declared or notified."""
        declared = self._entry.declarations if self._entry else ()
        return tuple(self._shipped(one, one) for one in declared)

    @cached_property
    def uncac_authority(self) -> Known[str] | None:
        """Return the authority that the State notified under UNCAC 46(13), which may not be the same."""
        entry = self._entry.uncac_authority if self._entry else None
        return None if entry is None else self._shipped(entry, entry.name)

    @cached_property
    def uncac_languages(self) -> Known[tuple[str, ...]] | None:
        """Return the languages that the State notified under UNCAC 46(14)."""
        entry = self._entry.uncac_languages if self._entry else None
        return None if entry is None else self._shipped(entry, entry.tags)

    @cached_property
    def habits(self) -> Mapping[str, Known[str]]:
        """Return what the State is said to insist on, by the code of the check."""
        entries = self._entry.practice if self._entry else ()
        return {one.check: self._shipped(one, one.check) for one in entries}

    @cached_property
    def numbers(self) -> Mapping[str, Known[int]]:
        """Return the numbers that the State is said to go by, by the name of the threshold."""
        entries = self._entry.numbers if self._entry else ()
        return {one.threshold: self._shipped(one, one.number) for one in entries}

    @property
    def territory_of(self) -> str:
        """Return the code of the State of which this is a territory, or nothing."""
        return TERRITORIES.get(self.code, "")

    def _text(self, name: str) -> Known[str] | None:
        entry = getattr(self._entry, name, None)
        shipped = None if entry is None else self._shipped(entry, entry.name)
        own: OwnText | None = getattr(self._own, name)
        return shipped if own is None or not own.text.strip() else self._over(own, own.text, shipped)

    def _shipped(self, said: Provenance, value: T) -> Known[T]:
        return self._directory.known(said, value)

    def _over(self, own: Own, value: T, shipped: Known[T] | None) -> Known[T]:
        differs = shipped.value if shipped is not None and shipped.value != value else None
        return self._owned(own, value, differs)

    def _owned(self, own: Own, value: T, differs: T | None) -> Known[T]:
        sources = (own.source,) if own.source else ()
        return Known(value, sources, own.checked, Trust.OWN, own.note, own.initials, differs)


@dataclass(frozen=True, slots=True)
class BothParties:
    """Answer whether two States are Parties to a treaty, and from when both are bound."""

    answer: Answer
    bound_from: date | None = None
    """The later of both days; nothing where one of them is not known."""


class Directory:
    """Answer for every State from one edition and the office's own records."""

    def __init__(self, pack: Pack, own: Mapping[str, OwnRecord] | None = None) -> None:
        self.pack = pack
        self.own: Mapping[str, OwnRecord] = own or MappingProxyType({})
        self.entries: Mapping[str, StateEntry] = {entry.code: entry for entry in pack.states}
        self._states: dict[str, KnownState] = {}

    def state(self, code: str) -> KnownState:
        """Return what is known of a State; of an unknown code nothing is."""
        if code not in self._states:
            self._states[code] = KnownState(code, self)
        return self._states[code]

    def both(self, first: str, second: str, treaty: Convention) -> BothParties:
        """Tell whether two States are Parties to a treaty, and since when both are bound.

        No for one of them is no for both, whatever is known of the other; a Protocol asks for the Convention too (UNTOC 37(2)).
        A territory stands as its State to the Convention alone, for which its authority was notified (UNTOC 18(13)).
        """
        known = [self.state(code).party(treaty) for code in (first, second)]
        answers = {_answer_for_both(one, treaty) for one in known}
        if treaty in PROTOCOLS:
            answers.add(self.both(first, second, Convention.UNTOC).answer)
        if Answer.NO in answers:
            return BothParties(Answer.NO)
        if Answer.UNKNOWN in answers:
            return BothParties(Answer.UNKNOWN)
        # A treaty is extended to a territory on a day of its own.
        days = [None if one.value.through else one.value.binds_from for one in known if one is not None]
        bound = [day for day in days if day is not None]
        return BothParties(Answer.YES, max(bound) if len(bound) == len(days) else None)

    def membership(self, code: str, treaty: Convention) -> Known[Party] | None:
        """Return what this edition says of a State or territory and a treaty."""
        entry = self.entries.get(code)
        said = entry.treaties.get(treaty) if entry is not None else None
        through = ""
        if said is None and code in TERRITORIES:
            through = TERRITORIES[code]
            state = self.entries.get(through)
            said = state.treaties.get(treaty) if state is not None else None
        if said is None:
            return None
        trusted = (said.date_trust or said.trust) is not Trust.UNVERIFIED
        deposited = said.deposited if trusted else None
        party = Party(
            said.party,
            said.act,
            said.signed,
            deposited,
            None if deposited is None else treaty.binds_from(deposited, said.act),
            None if trusted else said.deposited,
            through,
        )
        return self.known(said, party)

    def known(self, said: Provenance, value: T) -> Known[T]:
        """Return a value of this edition with the titles of its sources."""
        first, *others = (self.pack.sources[key].title for key in said.sources)
        titles = (f"{first}, {said.reference}" if said.reference else first, *others)
        return Known(value, titles, said.as_of, said.trust, said.note)

    def is_old(self, today: date) -> bool:
        """Tell whether this edition was issued more than twelve months ago."""
        return is_old(self.pack.issued, today)


def _answer_for_both(known: Known[Party] | None, treaty: Convention) -> Answer:
    if known is None or (known.value.through and treaty is not Convention.UNTOC):
        return Answer.UNKNOWN
    return known.value.answer


def _party_of(own: OwnMembership, treaty: Convention) -> Party:
    bound = None if own.deposited is None else treaty.binds_from(own.deposited, own.act)
    return Party(own.party, own.act, None, own.deposited, bound)


def _through(whole: str, known: Known[Party] | None) -> Known[Party] | None:
    """Return what is known of a State, the office's own record included, as it is told of a territory of it."""
    if known is None:
        return None
    shipped = None if known.shipped is None else replace(known.shipped, through=whole)
    return replace(known, value=replace(known.value, through=whole), shipped=shipped)


def _differs(own: OwnMembership, shipped: Party) -> bool:
    """Tell whether an own record says otherwise; a day that only one of them knows is no difference."""
    days = own.deposited, shipped.deposited
    return own.party is not shipped.answer or (all(days) and days[0] != days[1])


NOTHING_KNOWN = Directory(
    Pack(format="mlawriter-directory", version=1, issued=date.max, sources={}, states=())
)
"""A directory without any State."""
