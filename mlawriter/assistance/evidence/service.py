"""Effecting service of judicial documents (UNTOC 18(3)(b))."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from mlawriter.assistance.evidence.served_document import Manner, Proof, ServedDocument, Translated
from mlawriter.assistance.evidence.service_rules import RULES
from mlawriter.assistance.item import (
    About,
    AnnexId,
    Coercive,
    Item,
    PersonId,
    Waiver,
    annex_field,
    person_field,
)
from mlawriter.assistance.persons.safe_conduct import SAFE_CONDUCT_DAYS
from mlawriter.core.fields import MAX_ENTRIES, Line, Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_


class Service(Item):
    """Ask that documents be served on a person (UNTOC 18(3)(b)); facts are not needed (UNTOC 18(15)(c))."""

    about: ClassVar[About] = About(
        title=ND_("Service of judicial documents"),
        introduction=N_(
            "For handing a summons, an indictment, a judgment or another court document to a person. One item for each"
            " addressee. A letter that asks for service alone needs no account of the facts."
        ),
        paragraphs=(ND_("18(3)(b)"),),
        template="evidence/service.xml.j2",
        concerns="addressee",
        sample="service",
        coercive=Coercive.NO,
        waives=frozenset({Waiver.FACTS}),
        rules=RULES,
        dual_criminality=N_("Rarely asked."),
    )

    kind: Literal["service"] = "service"
    addressee: Annotated[
        PersonId,
        Waiver,
        person_field(
            ND_("Addressee"),
            N_(
                "Choose from the persons of this request. The address and the position in the proceedings are taken from there."
            ),
            code="F10",
            missing=N_("Choose the addressee."),
            source="UNTOC 18(15)(d)",
        ),
    ] = ""
    elsewhere: Annotated[
        Text,
        Ui(
            ND_("Where else the addressee may be found"),
            N_("For instance the employer, with address."),
        ),
    ] = ""
    documents: Annotated[
        list[ServedDocument],
        Field(max_length=MAX_ENTRIES),
        Ui(
            ND_("Documents to be served"),
            N_("Each document by name, number and date, as it is enclosed."),
            need=Need.REQUIRED,
            code="F11",
            missing=N_("Add the document to be served."),
            source="UNTOC 18(15)(d)",
            group=N_("Documents"),
        ),
    ] = []
    translated: Annotated[
        Translated | None,
        Ui(
            ND_("Translation of the documents"),
            N_("Documents should be in a language that the addressee reads."),
            need=Need.EXPECTED,
            code="F14",
            raisable=True,
            missing=N_("Say whether the documents come with a translation."),
            source="Practice: Netherlands-Hong Kong agreement art. 17(1)",
        ),
    ] = None
    translated_into: Annotated[
        Line,
        Ui(
            ND_("Translated into"),
            need=Need.EXPECTED,
            code="F14",
            raisable=True,
            missing=N_("Name the language of the translation."),
            source="Practice: Netherlands-Hong Kong agreement art. 17(1)",
            when=lambda item: item.translated in {Translated.CERTIFIED, Translated.PLAIN},
        ),
    ] = ""
    threat_note: Annotated[
        bool,
        Ui(
            N_("State that the threat has no effect in the requested State"),
            N_(
                "The letter then says that no compulsion or penalty follows there if the addressee does not comply."
            ),
            when=lambda item: item.threatens,
        ),
    ] = False
    summary: Annotated[
        Text,
        Ui(
            ND_("Short summary of the documents"),
            N_("Two or three sentences for the authorities, where the documents themselves are long."),
        ),
    ] = ""
    manner: Annotated[
        Manner | None,
        Ui(
            ND_("Manner of service"),
            need=Need.EXPECTED,
            code="F19",
            missing=N_("Choose the manner of service."),
            source="UNTOC 18(15)(d), 18(17)",
            group=N_("How to serve and prove it"),
        ),
    ] = None
    manner_fallback: Annotated[
        bool,
        Ui(
            ND_("Otherwise as the law of the requested State prescribes for its own documents"),
            when=lambda item: item.manner is Manner.PERSONAL,
        ),
    ] = True
    proof: Annotated[
        list[Proof],
        Ui(
            ND_("Proof of service"),
            need=Need.ADVISED,
            code="F15",
            missing=N_("Choose the proof of service that your court needs."),
            source="Practice: 1959 European Convention art. 7(2)",
        ),
    ] = []
    proof_annex: Annotated[
        AnnexId, annex_field(ND_("Annex with the form of receipt"), when=lambda item: bool(item.proof))
    ] = ""
    serve_by: Annotated[
        date | None,
        Ui(
            ND_("Latest date of service"),
            N_("Allow for the post, for translation, and for the time that your law gives the addressee."),
            group=N_("Time"),
        ),
    ] = None
    serve_by_reason: Annotated[
        Text,
        Ui(ND_("Reason for that date"), when=lambda item: item.serve_by is not None),
    ] = ""
    appearance: Annotated[date | None, Ui(ND_("Date on which the addressee is to appear"))] = None
    appearance_detail: Annotated[
        Line,
        Ui(
            ND_("Hour and place of the appearance"),
            N_("With the time zone, for instance: 09:30 (UTC+1), courtroom 4."),
            when=lambda item: item.appearance is not None,
        ),
    ] = ""
    invited: Annotated[
        bool,
        Ui(
            ND_("The addressee is invited to come and is free to decline"),
            N_("For a witness or expert. Nothing may happen to a person who stays away."),
            group=N_("If the addressee is to travel"),
        ),
    ] = False
    allowances: Annotated[
        Text,
        Ui(
            ND_("Travel, stay, allowances and return"),
            N_("What is paid, how much, and how an advance is obtained."),
            when=lambda item: item.invited,
        ),
    ] = ""
    safe_conduct: Annotated[
        bool,
        Ui(
            ND_("Safe conduct"),
            N_(
                "The person is not prosecuted, detained, punished or restricted for anything before departure, until the"
                " days below have passed. Tick it for an accused only if it has been decided."
            ),
            source="UNTOC 18(27)",
        ),
    ] = False
    safe_conduct_days: Annotated[
        int,
        Field(ge=0, le=365),
        Ui(
            ND_("Consecutive days of safe conduct"),
            N_("15 under the Convention, or more."),
            when=lambda item: item.safe_conduct,
        ),
    ] = SAFE_CONDUCT_DAYS
    reply: Annotated[
        Text,
        Ui(
            ND_("What to ask the addressee"),
            N_("For instance whether a witness will come. The answer may be noted on the receipt."),
        ),
    ] = ""

    purpose: Annotated[
        Text,
        Ui(
            ND_("Why service is needed"),
            N_("Only what the page Purpose and use does not say already."),
            source="UNTOC 18(15)(f)",
            group=N_("Why it is needed"),
        ),
    ] = ""
    link: Annotated[Text, Ui(ND_("Connection with the proceedings"))] = ""

    @property
    def threatens(self) -> bool:
        """Tell whether a document to be served threatens a penalty or compulsion."""
        return any(document.threatens for document in self.documents)
