"""Record whether a State is Party to the Convention and to its Protocols, from when, and who says so."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from mlawriter.core.answer import Answer
from mlawriter.core.fields import Choice, Entry, Line, Need, Part, Ui
from mlawriter.directory.treaties import Adherence
from mlawriter.i18n.messages import N_, ND_


class Protocol(Choice):
    """Name a Protocol to the Convention; a State is bound by it only if it is Party to it too (UNTOC 37(3))."""

    TRAFFICKING = (
        "trafficking",
        ND_("Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children"),
    )
    SMUGGLING = "smuggling", ND_("Protocol against the Smuggling of Migrants by Land, Sea and Air")
    FIREARMS = (
        "firearms",
        ND_(
            "Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition"
        ),
    )


class PartyStatus(Part):
    """Record whether a State is Party to the Convention."""

    party: Annotated[
        Answer | None,
        Ui(
            N_("Is it a Party to the Convention?"),
            need=Need.REQUIRED,
            code="B02",
            missing=N_("Answer whether this State is a Party to the Convention, and since when."),
            source="UNTOC 18(1), 38",
        ),
    ] = None
    adherence: Annotated[
        Adherence | None,
        Ui(ND_("By"), when=lambda part: part.party is Answer.YES),
    ] = None
    since: Annotated[
        date | None,
        Ui(
            ND_("Date of deposit"),
            N_("The date of ratification, accession or another act, as the depositary gives it."),
            need=Need.EXPECTED,
            code="B02",
            missing=N_("Enter the date of deposit, as the depositary gives it."),
            source="UNTOC 38",
            when=lambda part: part.party is Answer.YES,
        ),
    ] = None
    extension: Annotated[
        Line,
        Ui(
            ND_("Extension to a territory"),
            N_(
                "Only for a territory: which State is the Party, and how and when the Convention was extended to the territory."
            ),
            source="UNTOC 18(13)",
            when=lambda part: part.party is Answer.YES,
        ),
    ] = ""


class ProtocolStatus(Part):
    """Record whether a State is Party to a Protocol."""

    party: Annotated[
        Answer | None,
        Ui(
            N_("Is it a Party to this Protocol?"),
            need=Need.REQUIRED,
            code="B09",
            missing=N_("Answer whether this State is a Party to the Protocol that you rely on."),
            source="UNTOC 37(3)",
        ),
    ] = None
    adherence: Annotated[
        Adherence | None,
        Ui(ND_("By"), when=lambda part: part.party is Answer.YES),
    ] = None
    since: Annotated[
        date | None,
        Ui(
            ND_("Date of deposit"),
            N_("The date of ratification, accession or another act, as the depositary gives it."),
            need=Need.EXPECTED,
            code="B09",
            missing=N_("Enter the date of deposit for the Protocol, as the depositary gives it."),
            source="UNTOC 37(3)",
            when=lambda part: part.party is Answer.YES,
        ),
    ] = None


class ProtocolParties(Entry):
    """Record who is Party to one Protocol that the request relies on."""

    protocol: Annotated[
        Protocol | None,
        Ui(
            N_("Protocol"),
            need=Need.REQUIRED,
            code="B09",
            missing=N_("Choose the Protocol that you rely on."),
            source="UNTOC 37(3)",
        ),
    ] = None
    requesting: Annotated[ProtocolStatus, Ui(ND_("Requesting State"))] = ProtocolStatus()
    requested: Annotated[ProtocolStatus, Ui(ND_("Requested State"))] = ProtocolStatus()

    @property
    def binds_both(self) -> bool:
        """Tell whether both States are recorded as Parties to it."""
        return self.requesting.party is Answer.YES and self.requested.party is Answer.YES
