"""Obtaining an order of confiscation from the courts of the requested State (UNTOC 13(1)(a))."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from mlawriter.assistance.home_order import MeasureItem, order_enclosed
from mlawriter.assistance.item import About, AnnexId, Coercive, Group, PersonId, annex_field
from mlawriter.assistance.property.asset import PROPERTY_DESCRIBED, Asset
from mlawriter.assistance.property.asset_rules import ASSET_RULES
from mlawriter.assistance.property.order import CLAIMS, GROUND, KEPT, Ground
from mlawriter.assistance.property.property_rules import CONFISCATION_RULES
from mlawriter.assistance.property.third_party import OTHERS, THIRD_PARTIES, Others, ThirdParty
from mlawriter.assistance.property.worth import Valued
from mlawriter.core.amounts import Amount, CurrencyCode
from mlawriter.core.fields import MAX_ENTRIES, Editor, Line, Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_


class Confiscation(MeasureItem, Valued):
    """Ask that the requested State obtain an order of confiscation from its own courts (UNTOC 13(1)(a))."""

    about: ClassVar[About] = About(
        title=ND_("Obtaining an order of confiscation"),
        introduction=N_(
            "For property for which no court of your State has made an order, or cannot make one: the courts there are"
            " to make it. If you have an order, choose enforcement."
        ),
        paragraphs=(ND_("13(1)(a)"),),
        template="property/confiscation.xml.j2",
        concerns="against",
        sample="new-confiscation",
        coercive=Coercive.YES,
        group=Group.PROPERTY,
        rules=(*ASSET_RULES, *CONFISCATION_RULES, order_enclosed),
        dual_criminality=N_("Nearly always asked."),
    )

    kind: Literal["confiscation"] = "confiscation"
    against: Annotated[
        PersonId,
        Ui(
            ND_("Person whose property is to be confiscated"),
            N_(
                "From the persons of this request. Leave empty if the order is to be against the things themselves."
            ),
            editor=Editor.PERSON,
        ),
    ] = ""
    assets: Annotated[list[Asset], Field(max_length=MAX_ENTRIES), PROPERTY_DESCRIBED] = []
    ground: Annotated[Ground | None, GROUND] = None
    conviction: Annotated[
        Text,
        Ui(
            ND_("The conviction"),
            N_("Court, number and date, against whom, and whether it is final."),
            need=Need.EXPECTED,
            code="F73",
            missing=N_("Name the conviction: court, number and date."),
            source="Practice",
            when=lambda item: item.ground is Ground.CONVICTION,
        ),
    ] = ""
    conviction_annex: Annotated[
        AnnexId,
        Ui(
            ND_("Annex with the conviction"),
            editor=Editor.ANNEX,
            when=lambda item: item.ground is Ground.CONVICTION,
        ),
    ] = ""
    no_conviction: Annotated[
        Text,
        Ui(
            ND_("Why there is no conviction"),
            N_("For instance death, flight or absence. It helps where only such cases are provided for."),
            need=Need.EXPECTED,
            code="F73",
            missing=N_("Say why there is no conviction."),
            source="Practice: UNCAC 54(1)(c)",
            when=lambda item: item.ground is Ground.WITHOUT,
        ),
    ] = ""
    link: Annotated[
        Text,
        Ui(
            ND_("Facts relied on"),
            N_(
                "Sufficient for the courts there: how the offence was committed, what it brought in, and how this property"
                " comes from it. Refer to the evidence by its annex."
            ),
            need=Need.REQUIRED,
            code="F62",
            missing=N_("State the facts so that the courts there can make the order."),
            source="UNTOC 13(3)(a)",
            group=N_("Facts and evidence"),
        ),
    ] = ""
    their_law: Annotated[
        Text,
        Ui(
            ND_("What their law asks for, as far as known"),
            N_("Only what you have from a named source, for instance from their guide for requests."),
        ),
    ] = ""
    evidence: Annotated[
        Text,
        Ui(
            ND_("Evidence enclosed"),
            N_("What proves the facts, and in which form: affidavit, certified records, minutes."),
            need=Need.EXPECTED,
            code="F62",
            missing=N_("Say which evidence proves these facts, and in which form it is enclosed."),
            source="UNTOC 13(3)(a)",
            raisable=True,
        ),
    ] = ""
    evidence_annex: Annotated[AnnexId, annex_field(ND_("Annex with the evidence"))] = ""
    benefit: Annotated[
        Amount | None,
        Ui(ND_("Benefit from the offences"), N_("What they brought in altogether, as far as known.")),
    ] = None
    benefit_currency: Annotated[
        CurrencyCode,
        Ui(ND_("Currency"), editor=Editor.CURRENCY, when=lambda item: item.benefit is not None),
    ] = ""
    benefit_detail: Annotated[
        Text, Ui(ND_("How the benefit was worked out"), when=lambda item: item.benefit is not None)
    ] = ""
    time_limit: Annotated[
        Line,
        Ui(
            ND_("Time limit for confiscation in the requesting State"),
            N_("If there is one beside the limitation of the offence."),
        ),
    ] = ""
    kept: Annotated[Line, KEPT] = ""
    others: Annotated[Others | None, OTHERS] = None
    third_parties: Annotated[list[ThirdParty], Field(max_length=MAX_ENTRIES), THIRD_PARTIES] = []
    claims: Annotated[bool, CLAIMS] = True
    purpose: Annotated[
        Text,
        Ui(
            ND_("Aim of the measure"),
            N_("One sentence: what the confiscation is to achieve."),
            need=Need.REQUIRED,
            code="E02",
            missing=N_("Say what the measure is for."),
            source="UNTOC 18(15)(f)",
            group=N_("Why it is needed"),
        ),
    ] = ""
