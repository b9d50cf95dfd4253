"""Executing searches and seizures, and freezing, for evidence (UNTOC 18(3)(c))."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from mlawriter.assistance.evidence.search_rules import RULES
from mlawriter.assistance.evidence.search_target import (
    Handover,
    Imaging,
    SearchPlace,
    Secured,
    SecuredThing,
)
from mlawriter.assistance.home_order import MeasureItem
from mlawriter.assistance.item import About, AnnexId, Coercive, annex_field
from mlawriter.core.fields import MAX_ENTRIES, Choice, Line, Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_


class RemoteData(Choice):
    """Say what is to happen with data elsewhere that a device found opens."""

    SECURE = "secure", ND_("To be secured as far as the law of the requested State permits")
    NAME = "name", ND_("To be named in the record only; a further request would follow")


class Secrecy(Choice):
    """Name who at a place is bound to professional secrecy."""

    NOBODY = "nobody", ND_("Nobody, as far as known")
    LAWYER = "lawyer", ND_("Lawyer or notary")
    DOCTOR = "doctor", ND_("Doctor or other health professional")
    JOURNALIST = "journalist", ND_("Journalist")
    RELIGION = "religion", ND_("Minister of religion")
    OTHER = "other", ND_("Another person bound to secrecy or enjoying immunity")


class Search(MeasureItem):
    """Ask for a search, and for what is found to be secured as evidence (UNTOC 18(3)(c))."""

    about: ClassVar[About] = About(
        title=ND_("Search, seizure and freezing of evidence"),
        introduction=N_(
            "For things that serve as evidence and that their holder would hardly give. One item for places that are to be"
            " searched together. Property that is to be confiscated is frozen under article 13, with an item of its own;"
            " records that a bank or provider holds need no search."
        ),
        paragraphs=(ND_("18(3)(c)"),),
        template="evidence/search.xml.j2",
        concerns="places",
        sample="search-and-site",
        coercive=Coercive.YES,
        rules=RULES,
        dual_criminality=N_("Commonly required for a search. Describe the conduct in plain words."),
    )

    kind: Literal["search"] = "search"
    places: Annotated[
        list[SearchPlace],
        Field(max_length=MAX_ENTRIES),
        Ui(
            ND_("Places and persons to be searched"),
            N_("Each door, vehicle or person by itself, with what leads there."),
            need=Need.REQUIRED,
            code="F20",
            missing=N_("Add the place or person to be searched."),
            source="UNTOC 18(15)(d)",
            group=N_("Where, and for what"),
        ),
    ] = []
    things: Annotated[
        list[SecuredThing],
        Field(max_length=MAX_ENTRIES),
        Ui(
            ND_("Things to be secured"),
            N_("A list that the officer at the door can work through. Avoid a mere 'all documents'."),
            need=Need.REQUIRED,
            code="F20",
            missing=N_("Add what is to be secured. A search without a list is returned as fishing."),
            source="UNTOC 18(15)(d); practice: China ICJA art. 7",
        ),
    ] = []
    grounds: Annotated[
        Text,
        Ui(
            ND_("Grounds for the search"),
            N_(
                "The facts from which an offence and evidence of it at these places reasonably follow, each with its date."
            ),
            need=Need.EXPECTED,
            code="E05",
            missing=N_("Give the reasonable grounds on which your own court would permit the search."),
            source="Practice: Canada; Austria-USA treaty art. 15",
            raisable=True,
            group=N_("Grounds"),
        ),
    ] = ""
    newest_information: Annotated[
        date | None,
        Ui(
            ND_("Date of the newest information"),
            N_("The last day on which the things were seen or known to be there."),
            need=Need.EXPECTED,
            code="F21",
            missing=N_("Enter the date of the newest information on the places."),
            source="Practice: Canada",
        ),
    ] = None
    same_hour: Annotated[
        bool,
        Ui(
            N_("All places of this item at the same hour"),
            N_("So that nobody at one place can warn those at another."),
            when=lambda item: item.has_places,
            group=N_("When and how"),
        ),
    ] = False
    same_hour_as: Annotated[
        Text,
        Ui(
            ND_("At the same hour as"),
            N_(
                "Other searches, here or in other States, of which nobody should warn the others. Leave empty if there are none."
            ),
            example=N_("The searches in the requesting State, to be fixed between the two authorities"),
            group=N_("When and how"),
        ),
    ] = ""
    earliest: Annotated[date | None, Ui(ND_("Not before"), N_("Only if an earlier day would do harm."))] = (
        None
    )
    latest: Annotated[date | None, Ui(ND_("Not after"), N_("Only if a later day would be too late."))] = None
    timing_reason: Annotated[Text, Ui(ND_("Reason for the time wished"), when=lambda item: item.is_timed)] = (
        ""
    )
    reachable: Annotated[
        Line,
        Ui(
            ND_("Who can be asked during the search"),
            N_("Name, telephone with country code, language. To be present is asked on the page Conditions."),
        ),
    ] = ""
    risks: Annotated[
        Text,
        Ui(
            ND_("Risks at entry"),
            N_(
                "Weapons, dogs, chemicals, cameras, violence, children; and where the information comes from."
            ),
            need=Need.ADVISED,
            code="F31",
            missing=N_("Say what is known of risks at entry, or that none are known."),
            source="Practice",
        ),
    ] = ""
    secrecy: Annotated[
        Secrecy | None,
        Ui(
            ND_("Who there is bound to professional secrecy"),
            N_("Also where a suspect practises such a profession at home."),
            need=Need.ADVISED,
            code="F24",
            missing=N_("Say whether somebody at these places is bound to professional secrecy."),
            source="Practice: professional secrecy",
            group=N_("Rights of others"),
        ),
    ] = None
    secrecy_plan: Annotated[
        Text,
        Ui(
            ND_("How protected material is to be set apart"),
            N_("For instance sealed unread, and sorted by an independent lawyer or a judge."),
            when=lambda item: item.is_privileged,
        ),
    ] = ""
    third_parties: Annotated[
        Text,
        Ui(
            ND_("Persons not suspected whose rights are touched"),
            N_(
                "Owners, landlords, customers; what they need to go on working, for instance copies of their records."
            ),
        ),
    ] = ""
    imaging: Annotated[
        Imaging | None,
        Ui(
            ND_("How devices are copied"),
            need=Need.ADVISED,
            code="F23",
            missing=N_("Choose how devices are to be copied."),
            source="Practice",
            when=lambda item: item.has_devices,
            group=N_("Devices and data"),
        ),
    ] = None
    hash_method: Annotated[
        Line,
        Ui(
            ND_("Check value of the images"),
            N_("The method by which anybody can verify later that an image is unchanged."),
            example=N_("SHA-256"),
            ltr=True,
            when=lambda item: item.has_devices,
        ),
    ] = ""
    live_data: Annotated[
        bool,
        Ui(
            ND_("Secure what would be lost when a device is switched off"),
            N_("Memory, open sessions, unlocked storage."),
            when=lambda item: item.has_devices,
        ),
    ] = False
    handling_log: Annotated[
        bool,
        Ui(
            ND_("Keep a log of each step with a device"),
            N_("Who did what, when and with which tool."),
            when=lambda item: item.has_devices,
        ),
    ] = False
    remote_data: Annotated[
        RemoteData | None,
        Ui(
            ND_("Data elsewhere that a device opens"),
            N_("Mailboxes and storage areas of which it may not be known in which State they lie."),
            when=lambda item: item.has_devices,
        ),
    ] = None
    data_limits: Annotated[
        Text,
        Ui(
            ND_("Data that matter"),
            N_(
                "Period, words, persons: what lies outside may be sorted out there, and private life is spared."
            ),
            when=lambda item: item.has_devices,
        ),
    ] = ""
    money: Annotated[
        Text,
        Ui(
            ND_("Handling of money and valuables"),
            N_(
                "For instance: counted in front of a witness, photographed, sealed; numbers of notes recorded."
            ),
            when=lambda item: item.has_money,
            group=N_("Money and crypto-assets"),
        ),
    ] = ""
    crypto: Annotated[
        Text,
        Ui(
            ND_("Handling of crypto-assets"),
            N_(
                "For instance: recovery words kept unread in a sealed cover; holdings moved at once to an address of the authority, with a record."
            ),
            when=lambda item: item.has_crypto,
        ),
    ] = ""
    handover: Annotated[
        Handover | None,
        Ui(
            ND_("What is to be handed over"),
            need=Need.EXPECTED,
            code="F32",
            missing=N_("Choose what is to be handed over."),
            source="UNTOC 18(3)(c)",
            group=N_("Record and handing over"),
        ),
    ] = None
    custody_record: Annotated[
        Text,
        Ui(
            ND_("Record of handling wanted by the court"),
            N_("For instance: numbered seals, and a sheet signed by each person who held a thing."),
            need=Need.ADVISED,
            code="F33",
            missing=N_("Say which record your court needs of who held a thing, from its seizure on."),
            source="Practice",
        ),
    ] = ""
    custody_annex: Annotated[AnnexId, annex_field(ND_("Annex with the form of that record"))] = ""
    transport: Annotated[
        Line, Ui(ND_("Transport and storage"), N_("Who fetches the things, and what care they need."))
    ] = ""
    returned: Annotated[
        Line,
        Ui(
            ND_("Return of the things"),
            N_("When they will be returned, or that they need not be."),
            example=N_("When the judgment is final, unless the owner renounces them"),
            when=lambda item: item.handover is not Handover.COPIES,
        ),
    ] = ""

    @property
    def all_concerned(self) -> tuple[str, ...]:
        """Return the first line of each address, or the person's id where only a person is named."""
        named = (place.address.partition("\n")[0] or place.person for place in self.places)
        return tuple(name for name in named if name)

    @property
    def has_places(self) -> bool:
        """Tell whether more than one place is to be searched."""
        return len(self.places) > 1

    @property
    def has_devices(self) -> bool:
        """Tell whether devices or storage media are to be secured."""
        return self._secures(Secured.DEVICE)

    @property
    def has_money(self) -> bool:
        """Tell whether money or valuables are to be secured."""
        return self._secures(Secured.MONEY)

    @property
    def has_crypto(self) -> bool:
        """Tell whether crypto-assets are to be secured."""
        return self._secures(Secured.CRYPTO)

    @property
    def is_privileged(self) -> bool:
        """Tell whether somebody there is said to be bound to professional secrecy."""
        return self.secrecy not in {None, Secrecy.NOBODY}

    @property
    def is_timed(self) -> bool:
        """Tell whether a time is wished."""
        return bool(
            self.earliest or self.latest or self.same_hour_as.strip() or (self.same_hour and self.has_places)
        )

    def _secures(self, sort: Secured) -> bool:
        return any(thing.sort is sort for thing in self.things)
