"""Record what the request rests on: nothing is said in the letter that was not answered here."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from mlawriter.core.fields import Choice, Line, Need, Part, Text, Ui
from mlawriter.i18n.messages import N_, ND_


class Answer(Choice):
    """Answer with yes, no, or not known."""

    YES = "yes", N_("Yes")
    NO = "no", N_("No")
    UNKNOWN = "unknown", N_("Not known")


class Adherence(Choice):
    """Name the act by which a State became Party."""

    RATIFICATION = "ratification", ND_("Ratification")
    ACCESSION = "accession", ND_("Accession")
    ACCEPTANCE = "acceptance", ND_("Acceptance")
    APPROVAL = "approval", ND_("Approval")
    SUCCESSION = "succession", ND_("Succession")


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
        return self in {Route.TRAFFICKING, Route.SMUGGLING, Route.FIREARMS}


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
    status_source: Annotated[
        Line,
        Ui(
            N_("Source of these answers"),
            N_("For instance: depositary's status list, read on 4 November 2026."),
            need=Need.EXPECTED,
            code="B02",
            missing=N_("Name the source of the answers on the parties to the Convention."),
            source="Practice",
        ),
    ] = ""
    confirmed_by: Annotated[
        Line, Ui(N_("Confirmed by"), N_("Who checked. It stays in the file, not in the letter."))
    ] = ""
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
    treaty: Annotated[
        Line,
        Ui(
            ND_("That treaty"),
            N_("Its title, with place and date, and the articles relied on."),
            need=Need.EXPECTED,
            code="B04",
            missing=N_("Name the other treaty; it is cited first."),
            source="UNTOC 18(7)",
            when=lambda part: part.other_treaty is OtherTreaty.YES,
        ),
    ] = ""
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
    routes: Annotated[
        list[Route],
        Ui(
            ND_("How the offences fall under the Convention"),
            N_("Tick every way that the offences support."),
            need=Need.REQUIRED,
            code="B06",
            missing=N_("Choose how the offences fall under the Convention."),
            source="UNTOC 3(1)",
            group=N_("Offences and the Convention"),
        ),
    ] = []
    protocol_both: Annotated[
        Answer | None,
        Ui(
            N_("Are both States Parties to that Protocol?"),
            need=Need.REQUIRED,
            code="B09",
            missing=N_("Answer whether both States are Parties to the Protocol that you rely on."),
            source="UNTOC 37(3)",
            when=lambda part: any(route.by_protocol for route in part.routes),
        ),
    ] = None
    explanation: Annotated[
        Text,
        Ui(
            ND_("Explanation of the legal basis"),
            N_("Only what the answers above do not say."),
        ),
    ] = ""
