"""Hold a request for mutual legal assistance: the letter as data. An empty one is valid."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from mlawriter.assistance.item import Waiver
from mlawriter.assistance.types import AnyItem
from mlawriter.core.fields import MAX_ENTRIES, Need, Part, Path, Ui, is_untouched
from mlawriter.i18n.messages import N_, ND_
from mlawriter.request.authority import ConductingAuthority, RequestedAuthority, RequestingAuthority
from mlawriter.request.basis import Basis, Route
from mlawriter.request.closing import Acknowledgement, Annex, LetterLanguage, Signatory
from mlawriter.request.conditions import Assurances, Conditions, Use
from mlawriter.request.confidential import ConfidentialAnnex
from mlawriter.request.facts import Facts, Scope
from mlawriter.request.matter import Matter
from mlawriter.request.offence import Offence
from mlawriter.request.person import Person
from mlawriter.request.translation import MAX_LANGUAGES, Translation


class Request(Part):
    """Hold one request, from authorities to signature (UNTOC 18(15))."""

    requesting: Annotated[RequestingAuthority, Ui(ND_("Requesting authority"))] = RequestingAuthority()
    conducting: Annotated[
        list[ConductingAuthority],
        Field(max_length=MAX_ENTRIES),
        Ui(
            ND_("Authorities conducting the matter"),
            N_("Investigators, prosecutors, court: each with what it does."),
            need=Need.REQUIRED,
            code="A02",
            missing=N_(
                "Add the authority that conducts the investigation, prosecution or judicial proceeding."
            ),
            source="UNTOC 18(15)(b)",
        ),
    ] = []
    requested: Annotated[RequestedAuthority, Ui(ND_("Requested authority"))] = RequestedAuthority()
    basis: Annotated[Basis, Ui(ND_("Legal basis"))] = Basis()
    matter: Annotated[Matter, Ui(ND_("Matter"))] = Matter()
    persons: Annotated[
        list[Person],
        Field(max_length=MAX_ENTRIES),
        Ui(
            ND_("Persons"),
            N_("Everybody the letter names: suspects, witnesses, addressees, companies."),
            source="UNTOC 18(15)(e)",
        ),
    ] = []
    facts: Annotated[Facts, Ui(ND_("Facts"))] = Facts()
    scope: Annotated[Scope, Ui(ND_("Organized criminal group and transnational link"))] = Scope()
    offences: Annotated[
        list[Offence],
        Field(max_length=MAX_ENTRIES),
        Ui(
            ND_("Offences"),
            need=Need.EXPECTED,
            code="C04",
            missing=N_("Add the offence that is investigated or charged."),
            source="UNTOC 18(15)(b); practice: Kenya MLA Act s. 9(h)",
        ),
    ] = []
    items: Annotated[
        list[AnyItem],
        Field(max_length=MAX_ENTRIES),
        Ui(
            ND_("Assistance requested"),
            N_("The letter numbers them in this order."),
            need=Need.REQUIRED,
            code="E01",
            missing=N_("Add at least one item of assistance."),
            source="UNTOC 18(15)(d)",
        ),
    ] = []
    use: Annotated[Use, Ui(ND_("Purpose and use"))] = Use()
    conditions: Annotated[Conditions, Ui(ND_("Conditions of execution"))] = Conditions()
    assurances: Annotated[Assurances, Ui(ND_("Assurances"))] = Assurances()
    annexes: Annotated[
        list[Annex],
        Field(max_length=MAX_ENTRIES),
        Ui(ND_("Annexes"), N_("In the order in which they are enclosed.")),
    ] = []
    confidential_annex: Annotated[
        ConfidentialAnnex,
        Ui(
            ND_("Confidential annex"),
            N_("A document of its own, sealed: the letter lists it and says nothing of what it holds."),
            source="UNTOC 18(20), 24, 25",
        ),
    ] = ConfidentialAnnex()
    language: Annotated[LetterLanguage, Ui(ND_("Language"))] = LetterLanguage()
    signatory: Annotated[Signatory, Ui(ND_("Signature"))] = Signatory()

    training: bool = False
    """Marks an exercise: document and window say so."""
    acknowledged: Annotated[list[Acknowledgement], Field(max_length=5_000)] = []
    translations: Annotated[
        list[Translation], Field(max_length=MAX_LANGUAGES, exclude_if=lambda translations: not translations)
    ] = []
    """Translations of what the officer typed, one for each language. A file without any does without the field."""

    @property
    def routes(self) -> tuple[Route, ...]:
        """Return the ways on which the offences fall under the Convention, each once, in the order of the articles."""
        borne = {offence.route for offence in self.offences}
        return tuple(route for route in Route if route in borne)

    def waives(self, waiver: Waiver) -> bool:
        """Tell whether the letter does without something, since every item does."""
        return bool(self.items) and all(waiver in item.about.waives for item in self.items)

    @property
    def service_only(self) -> bool:
        """Tell whether nothing but service of documents is asked: facts are then not needed (UNTOC 18(15)(c))."""
        return self.waives(Waiver.FACTS)

    @property
    def document(self) -> str:
        """Return the key of the document of its own kind that all items make; empty for a request for assistance."""
        wanted = {item.about.document for item in self.items}
        return wanted.pop() if len(wanted) == 1 else ""

    def leaves_out(self, path: Path) -> bool:
        """Tell whether the document has no place for what stands at a path, or does without it."""
        if not self.document:
            return False
        if path == ("conducting",) and self.waives(Waiver.CONDUCTING):
            return True
        return any(path[: len(part)] == part for part in self.items[0].about.leaves_out)

    @property
    def has_confidential_annex(self) -> bool:
        """Tell whether a confidential annex goes with the letter."""
        told = any(person.protected and person.in_annex for person in self.persons)
        return told or bool(self.confidential_annex.entries)

    @property
    def has_secrets(self) -> bool:
        """Tell whether the request holds anything that an open document must not say."""
        return any(person.protected for person in self.persons) or not is_untouched(self.confidential_annex)
