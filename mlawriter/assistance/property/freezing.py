"""Identifying, tracing and freezing or seizing property with a view to confiscation (UNTOC 13(2))."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from mlawriter.assistance.home_order import MeasureItem, order_enclosed
from mlawriter.assistance.item import About, AnnexId, Coercive, Group, PersonId, annex_field
from mlawriter.assistance.property.asset import PROPERTY_LISTED, Asset
from mlawriter.assistance.property.asset_rules import ASSET_RULES
from mlawriter.assistance.property.property_rules import FREEZING_RULES
from mlawriter.assistance.property.third_party import OTHERS, THIRD_PARTIES, Others, ThirdParty
from mlawriter.assistance.property.worth import Valued
from mlawriter.core.fields import MAX_ENTRIES, Choice, Editor, Line, Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_


class Action(Choice):
    """Name an action asked for (UNTOC 2(f), 13(2))."""

    IDENTIFY = "identify", ND_("To identify and trace the property listed below")
    FREEZE = (
        "freeze",
        ND_("To freeze it: to prohibit its transfer, conversion, disposition or movement"),
    )
    SEIZE = "seize", ND_("To seize it: to assume custody or control of it for the time being")


class Planned(Choice):
    """Say which confiscation the measure prepares (UNTOC 13(1)-(2))."""

    HERE = (
        "here",
        ND_(
            "An order of a court of the requesting State, which the requested State will then be asked to enforce"
        ),
    )
    THERE = "there", ND_("An order that the courts of the requested State will then be asked to make")
    OPEN = "open", ND_("Confiscation by the one or the other State, not decided yet")


class Freezing(MeasureItem, Valued):
    """Ask that property be traced, frozen or seized until confiscation is decided (UNTOC 13(2))."""

    about: ClassVar[About] = About(
        title=ND_("Identifying, tracing and freezing or seizing property"),
        introduction=N_(
            "For keeping property where it is until confiscation is decided. To look for it alone, as evidence,"
            " choose tracing; to enforce an order of your court, choose enforcement."
        ),
        paragraphs=(ND_("13(2)"),),
        template="property/freezing.xml.j2",
        concerns="against",
        sample="restraint",
        coercive=Coercive.YES,
        group=Group.PROPERTY,
        rules=(*ASSET_RULES, *FREEZING_RULES, order_enclosed),
        dual_criminality=N_("Nearly always asked."),
    )

    kind: Literal["freezing"] = "freezing"
    against: Annotated[
        PersonId,
        Ui(
            ND_("Person against whom the measure is directed"),
            N_(
                "From the persons of this request. Leave empty if the measure is against the things themselves."
            ),
            editor=Editor.PERSON,
        ),
    ] = ""
    assets: Annotated[list[Asset], Field(max_length=MAX_ENTRIES), PROPERTY_LISTED] = []
    actions: Annotated[
        list[Action],
        Ui(
            ND_("Actions requested"),
            need=Need.REQUIRED,
            code="F61",
            missing=N_("Tick what is to be done with the property."),
            source="UNTOC 13(3)(c)",
            group=N_("What is asked"),
        ),
    ] = []
    actions_detail: Annotated[
        Text,
        Ui(
            ND_("Description of the actions"),
            N_("What shall be prohibited or taken, for whom, and what shall stay allowed."),
        ),
    ] = ""
    risk: Annotated[
        Text,
        Ui(
            ND_("Risk that the property is moved or lost"),
            N_("What was seen: an advertisement, a transfer, a closed account, with its date."),
            need=Need.EXPECTED,
            code="F70",
            missing=N_("Say why the property may be moved or lost without the measure."),
            source="Practice",
        ),
    ] = ""
    risk_annex: Annotated[AnnexId, annex_field(ND_("Annex that shows the risk"))] = ""
    without_notice: Annotated[
        bool,
        Ui(
            ND_("Without notice to the persons concerned before the measure has been taken"),
            N_("Notice afterwards follows the law of the requested State."),
        ),
    ] = False
    duration: Annotated[
        Line,
        Ui(
            ND_("How long the measure is needed"),
            N_("For instance: until the confiscation order is made, at first twelve months."),
            need=Need.EXPECTED,
            code="F71",
            missing=N_("Say how long the measure is needed."),
            source="Practice",
            group=N_("How long, and what follows"),
        ),
    ] = ""
    follow_up: Annotated[
        Text,
        Ui(
            ND_("Next steps in the requesting State"),
            N_("The steps towards confiscation, with their dates as far as known."),
            need=Need.EXPECTED,
            code="F71",
            missing=N_("Say what follows in your State, and when."),
            source="Practice",
        ),
    ] = ""
    planned: Annotated[
        Planned | None,
        Ui(
            ND_("Confiscation that the measure prepares"),
            need=Need.EXPECTED,
            code="F78",
            missing=N_("Say who is to order the confiscation that the measure prepares."),
            source="UNTOC 13(2)",
        ),
    ] = None
    management: Annotated[
        Text,
        Ui(
            ND_("Care and management"),
            N_("Keeper, storage, sale of what perishes, who pays; or that nobody need be appointed."),
        ),
    ] = ""
    damages: Annotated[
        Text,
        Ui(
            ND_("Undertaking as to damages and costs"),
            N_("Only if it has been decided. Some States ask for it before their courts restrain property."),
        ),
    ] = ""
    others: Annotated[Others | None, OTHERS] = None
    third_parties: Annotated[list[ThirdParty], Field(max_length=MAX_ENTRIES), THIRD_PARTIES] = []
    purpose: Annotated[
        Text,
        Ui(
            ND_("Aim of the measure"),
            N_("One sentence: which confiscation it secures."),
            need=Need.REQUIRED,
            code="E02",
            missing=N_("Say what the measure is for."),
            source="UNTOC 18(15)(f)",
            group=N_("Why it is needed"),
        ),
    ] = ""
    link: Annotated[
        Text,
        Ui(
            ND_("Facts relied on"),
            N_("Which facts of the summary show that this property comes from, or served, the offence."),
            need=Need.REQUIRED,
            code="F61",
            missing=N_("Say which facts you rely on for this measure."),
            source="UNTOC 13(3)(c)",
        ),
    ] = ""
