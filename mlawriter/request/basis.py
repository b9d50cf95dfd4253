"""Record what the request rests on: nothing is said in the letter that was not answered here."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from mlawriter.assistance.instrument import Instrument
from mlawriter.core.answer import Answer
from mlawriter.core.fields import MAX_ENTRIES, Choice, Line, Need, Part, Text, Ui
from mlawriter.i18n.messages import N_, ND_
from mlawriter.request.party import PartyStatus, Protocol, ProtocolParties
from mlawriter.request.treaty import Treaty


class Route(Choice):
    """Name the way on which an offence falls under the Convention (UNTOC 3(1), 37)."""

    PARTICIPATION = "art-5", ND_("Participation in an organized criminal group (article 5)")
    LAUNDERING = "art-6", ND_("Laundering of proceeds of crime (article 6)")
    CORRUPTION = "art-8", ND_("Corruption (article 8)")
    OBSTRUCTION = "art-23", ND_("Obstruction of justice (article 23)")
    TRAFFICKING = "protocol-trafficking", ND_("Trafficking in persons (Protocol, article 5)")
    SMUGGLING = "protocol-smuggling", ND_("Smuggling of migrants (Protocol, article 6)")
    FIREARMS = "protocol-firearms", ND_("Firearms (Protocol, article 5)")
    SERIOUS = "serious-crime", ND_("Serious crime (article 2(b))")

    @property
    def by_convention(self) -> bool:
        """Tell whether the Convention itself obliges its Parties to make it an offence."""
        return self in {Route.PARTICIPATION, Route.LAUNDERING, Route.CORRUPTION, Route.OBSTRUCTION}

    @property
    def by_protocol(self) -> bool:
        """Tell whether the offence is one of a Protocol, which binds only its own Parties."""
        return self.protocol is not None

    @property
    def protocol(self) -> Protocol | None:
        """Return the Protocol that makes it an offence, if one does."""
        return _PROTOCOLS.get(self)


_PROTOCOLS = {
    Route.TRAFFICKING: Protocol.TRAFFICKING,
    Route.SMUGGLING: Protocol.SMUGGLING,
    Route.FIREARMS: Protocol.FIREARMS,
}


class OtherTreaty(Choice):
    """Answer whether another treaty of assistance binds both States (UNTOC 18(7))."""

    NONE = "none", ND_("None found")
    YES = "yes", ND_("Yes")
    UNKNOWN = "unknown", N_("Not known")


class Basis(Part):
    """Record the legal basis (UNTOC 18(1), 18(7))."""

    requesting: Annotated[PartyStatus, Ui(ND_("Requesting State"), group=N_("Parties to the Convention"))] = (
        PartyStatus()
    )
    requested: Annotated[PartyStatus, Ui(ND_("Requested State"))] = PartyStatus()
    protocols: Annotated[
        list[ProtocolParties],
        Field(max_length=MAX_ENTRIES),
        Ui(
            N_("Protocols relied on"),
            N_(
                "Only if an offence of a Protocol is pleaded: trafficking in persons, smuggling of migrants, firearms."
            ),
            source="UNTOC 37(3)",
        ),
    ] = []
    status_source: Annotated[
        Line,
        Ui(
            N_("Source of these answers"),
            N_("For instance: depositary's status list, read on 4 November 2026."),
            need=Need.EXPECTED,
            code="B02",
            missing=N_("Name the source of the answers on the parties to the Convention."),
            source="Practice",
            filed=True,
        ),
    ] = ""
    confirmed_by: Annotated[
        Line,
        Ui(N_("Confirmed by"), N_("Who checked. It stays in the file, not in the letter."), filed=True),
    ] = ""
    confirmed_on: Annotated[date | None, Ui(N_("Confirmed on"), filed=True)] = None
    other_treaty: Annotated[
        OtherTreaty | None,
        Ui(
            ND_("Another treaty of mutual legal assistance between the two States"),
            N_("If one binds both, it governs the request unless both agree to apply article 18 instead."),
            need=Need.REQUIRED,
            code="B03",
            missing=N_("Answer whether another treaty of mutual legal assistance binds both States."),
            source="UNTOC 18(7)",
            group=N_("Other treaties"),
        ),
    ] = None
    treaties: Annotated[
        list[Treaty],
        Field(max_length=MAX_ENTRIES),
        Ui(
            N_("Other treaties relied on"),
            N_(
                "Each treaty that the request relies on beside the Convention, and each whose status you looked up. The letter names only those in force between both States."
            ),
            source="UNTOC 18(6), 18(7)",
        ),
    ] = []
    treaties_confirmed_by: Annotated[
        Line,
        Ui(
            N_("Looked up by"),
            N_("Who looked for other treaties, and where. It stays in the file, not in the letter."),
            filed=True,
        ),
    ] = ""
    treaties_confirmed_on: Annotated[date | None, Ui(N_("Looked up on"), filed=True)] = None
    in_lieu: Annotated[
        bool,
        Ui(
            ND_("Both States agreed to apply article 18(9) to (29) of the Convention instead"),
            source="UNTOC 18(7)",
            when=lambda part: part.other_treaty is OtherTreaty.YES,
        ),
    ] = False
    in_lieu_agreement: Annotated[
        Line,
        Ui(
            ND_("That agreement"),
            N_("Date and form, for instance: exchange of notes of 2 May 2026."),
            source="UNTOC 18(7)",
            when=lambda part: part.in_lieu and part.other_treaty is OtherTreaty.YES,
        ),
    ] = ""
    explanation: Annotated[
        Text,
        Ui(
            ND_("Explanation of the legal basis"),
            N_("Only what the answers above do not say."),
        ),
    ] = ""

    @property
    def both_parties(self) -> bool:
        """Tell whether both States are recorded as Parties to the Convention."""
        return self.requesting.party is Answer.YES and self.requested.party is Answer.YES

    @property
    def excluded(self) -> bool:
        """Tell whether a State is recorded as no Party, so that the Convention is out of the question."""
        return Answer.NO in {self.requesting.party, self.requested.party}

    @property
    def applied_in_lieu(self) -> bool:
        """Tell whether both States agreed to apply article 18(9) to (29) instead of their treaty (UNTOC 18(7))."""
        return self.other_treaty is OtherTreaty.YES and self.in_lieu

    @property
    def other_treaty_governs(self) -> bool:
        """Tell whether another treaty takes the place of article 18(9) to (29) (UNTOC 18(7))."""
        return (self.other_treaty is OtherTreaty.YES or bool(self.governing)) and not self.applied_in_lieu

    @property
    def applies_in_full(self) -> bool:
        """Tell whether article 18(9) to (29) are recorded as applying (UNTOC 18(7)): not while the question is open."""
        alone = self.other_treaty is OtherTreaty.NONE and not self.governing
        return self.both_parties and (alone or self.applied_in_lieu)

    @property
    def governing(self) -> tuple[Treaty, ...]:
        """Return the treaties that come before the Convention (UNTOC 18(7))."""
        return tuple(treaty for treaty in self.treaties if treaty.comes_first)

    @property
    def beside(self) -> tuple[Treaty, ...]:
        """Return the treaties that stand beside the Convention (UNTOC 18(6))."""
        return tuple(treaty for treaty in self.treaties if treaty.binds_both and not treaty.comes_first)

    @property
    def binding(self) -> frozenset[Instrument]:
        """Return the instruments that are recorded as in force between both States."""
        return frozenset(
            treaty.instrument
            for treaty in self.treaties
            if treaty.instrument is not None and treaty.binds_both
        )

    @property
    def protocols_binding(self) -> frozenset[Protocol]:
        """Return the Protocols to which both States are recorded as Parties."""
        return frozenset(
            entry.protocol for entry in self.protocols if entry.protocol is not None and entry.binds_both
        )
