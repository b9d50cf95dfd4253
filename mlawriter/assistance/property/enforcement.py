"""Giving effect to an order of confiscation made in the requesting State (UNTOC 13(1)(b))."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from mlawriter.assistance.item import About, AnnexId, Coercive, Group, Item, PersonId, annex_field
from mlawriter.assistance.property.asset import PROPERTY_LISTED, Asset
from mlawriter.assistance.property.asset_rules import ASSET_RULES
from mlawriter.assistance.property.enforcement_rules import ENFORCEMENT_RULES
from mlawriter.assistance.property.order import (
    CLAIMS,
    GROUND,
    KEPT,
    Aim,
    Attendance,
    Finality,
    Ground,
    Interest,
)
from mlawriter.assistance.property.third_party import OTHERS, THIRD_PARTIES, Others, ThirdParty
from mlawriter.assistance.property.worth import Valued
from mlawriter.core.amounts import Amount, CurrencyCode
from mlawriter.core.fields import MAX_ENTRIES, Editor, Line, Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_


class Enforcement(Item, Valued):
    """Ask that an order of confiscation be given effect, to the extent requested (UNTOC 13(1)(b))."""

    about: ClassVar[About] = About(
        title=ND_("Giving effect to an order of confiscation"),
        introduction=N_(
            "For an order of confiscation that a court of your State has made. One item for each order. For the return"
            " of what is realized, add an item on return."
        ),
        paragraphs=(ND_("13(1)(b)"),),
        template="property/enforcement.xml.j2",
        concerns="against",
        sample="confiscation-order",
        coercive=Coercive.YES,
        group=Group.PROPERTY,
        rules=(*ASSET_RULES, *ENFORCEMENT_RULES),
        dual_criminality=N_("Nearly always asked."),
    )

    kind: Literal["enforcement"] = "enforcement"
    against: Annotated[
        PersonId,
        Ui(
            ND_("Person against whom the order was made"),
            N_(
                "From the persons of this request. Leave empty if the order is against the things themselves."
            ),
            editor=Editor.PERSON,
        ),
    ] = ""
    court: Annotated[
        Line,
        Ui(
            ND_("Court that made the order"),
            need=Need.REQUIRED,
            code="F63",
            missing=N_("Enter the court that made the order."),
            source="UNTOC 13(1)(b)",
            group=N_("The order"),
        ),
    ] = ""
    number: Annotated[
        Line,
        Ui(
            ND_("Number of the order"),
            need=Need.EXPECTED,
            code="F72",
            missing=N_("Enter the number of the order or of the case."),
            source="UNTOC 13(3)(b)",
            ltr=True,
        ),
    ] = ""
    dated: Annotated[
        date | None,
        Ui(
            ND_("Date of the order"),
            need=Need.EXPECTED,
            code="F72",
            missing=N_("Enter the date of the order."),
            source="UNTOC 13(3)(b)",
        ),
    ] = None
    provision: Annotated[
        Line,
        Ui(
            ND_("Provision under which it was made"),
            need=Need.EXPECTED,
            code="F72",
            missing=N_("Name the provision under which the order was made."),
            source="UNTOC 12(1), 13(1)(b)",
        ),
    ] = ""
    order_annex: Annotated[
        AnnexId,
        Ui(
            ND_("Annex with the order"),
            N_("A copy that the courts there admit: certified, with its translation."),
            need=Need.REQUIRED,
            code="F63",
            missing=N_("List the order on the page Annexes, and choose its annex here."),
            source="UNTOC 13(3)(b)",
            editor=Editor.ANNEX,
        ),
    ] = ""
    ground: Annotated[Ground | None, GROUND] = None
    aim: Annotated[
        Aim | None,
        Ui(
            ND_("What the order takes"),
            need=Need.EXPECTED,
            code="F73",
            missing=N_("Say whether the order takes a sum of money or particular property."),
            source="UNTOC 12(1)",
        ),
    ] = None
    finality: Annotated[
        Finality | None,
        Ui(
            ND_("Force of the order"),
            need=Need.EXPECTED,
            code="F65",
            raisable=True,
            missing=N_("Say whether the order is final."),
            source="Practice: Netherlands-Hong Kong agreement art. 16(5); UNCAC 55(3)(b)",
            group=N_("Force of the order, and the proceedings"),
        ),
    ] = None
    final_on: Annotated[
        date | None,
        Ui(
            ND_("Final since"),
            need=Need.EXPECTED,
            code="F65",
            raisable=True,
            missing=N_("Enter the day on which the order became final."),
            source="Practice: Netherlands-Hong Kong agreement art. 16(5); UNCAC 55(3)(b)",
            when=lambda item: item.finality is Finality.FINAL,
        ),
    ] = None
    finality_detail: Annotated[
        Text,
        Ui(
            ND_("How that is shown"),
            N_("Certificate of the court, remedies used or not, time limits."),
        ),
    ] = ""
    finality_annex: Annotated[AnnexId, annex_field(ND_("Annex with the certificate"))] = ""
    attendance: Annotated[
        Attendance | None,
        Ui(
            ND_("Part of that person in the proceedings"),
            need=Need.EXPECTED,
            code="F75",
            missing=N_("Say whether the person took part in the proceedings."),
            source="Practice: UNCAC 55(3)(b)",
        ),
    ] = None
    attendance_detail: Annotated[
        Text,
        Ui(
            ND_("How the person was heard"),
            N_(
                "Counsel, hearing, languages; for an absent person the summons, and whether a new trial is open."
            ),
        ),
    ] = ""
    ordered: Annotated[
        Amount | None,
        Ui(ND_("Sum ordered"), group=N_("Extent of execution")),
    ] = None
    currency: Annotated[
        CurrencyCode,
        Ui(ND_("Currency of the order"), editor=Editor.CURRENCY, when=lambda item: item.ordered is not None),
    ] = ""
    recovered: Annotated[
        Amount | None,
        Ui(
            ND_("Recovered so far"),
            N_("In the same currency; 0 if nothing. The letter works out what is outstanding."),
            need=Need.EXPECTED,
            code="F64",
            missing=N_("Enter what has been recovered so far, 0 if nothing."),
            source="UNTOC 13(3)(b)",
            when=lambda item: item.ordered is not None,
        ),
    ] = None
    equivalent: Annotated[
        Amount | None,
        Ui(
            ND_("What is outstanding, in the currency of the request"),
            N_("If execution is asked in another currency: about how much that is."),
            when=lambda item: item.ordered is not None,
        ),
    ] = None
    rate_on: Annotated[
        date | None,
        Ui(
            ND_("Day of the rate of exchange"),
            need=Need.EXPECTED,
            code="F74",
            missing=N_("Enter the day of the rate of exchange."),
            source="Practice",
            when=lambda item: item.equivalent is not None,
        ),
    ] = None
    asked: Annotated[
        Amount | None,
        Ui(ND_("Sum for which execution is asked here"), source="UNTOC 13(3)(b)"),
    ] = None
    asked_currency: Annotated[
        CurrencyCode,
        Ui(
            ND_("Currency of the request"),
            editor=Editor.CURRENCY,
            when=lambda item: item.asked is not None or item.equivalent is not None,
        ),
    ] = ""
    extent: Annotated[
        Text,
        Ui(
            ND_("Extent, in words"),
            N_("What the sum does not say, for instance: the half share alone; the whole of the order."),
            source="UNTOC 13(3)(b)",
        ),
    ] = ""
    interest: Annotated[
        Interest | None,
        Ui(
            ND_("Interest"),
            need=Need.ADVISED,
            code="F76",
            missing=N_("Say whether interest is asked."),
            source="Practice",
        ),
    ] = None
    interest_detail: Annotated[
        Line, Ui(ND_("Rate and beginning"), when=lambda item: item.interest is Interest.YES)
    ] = ""
    assets: Annotated[list[Asset], Field(max_length=MAX_ENTRIES), PROPERTY_LISTED] = []
    ranked: Annotated[
        bool,
        Ui(
            ND_("Execution in the order of the list, no further than needed"),
            N_("Put first what is realized most easily or loses value."),
            when=lambda item: len(item.assets) > 1,
        ),
    ] = False
    kept: Annotated[Line, KEPT] = ""
    others: Annotated[Others | None, OTHERS] = None
    third_parties: Annotated[list[ThirdParty], Field(max_length=MAX_ENTRIES), THIRD_PARTIES] = []
    claims: Annotated[bool, CLAIMS] = True
    purpose: Annotated[
        Text,
        Ui(
            ND_("Aim of the measure"),
            N_("One sentence: what execution is to achieve."),
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
            N_("Which facts of the summary show the offence and its proceeds, and what the court found."),
            need=Need.REQUIRED,
            code="F63",
            missing=N_("Say which facts you rely on for the execution of the order."),
            source="UNTOC 13(3)(b)",
        ),
    ] = ""

    @property
    def outstanding(self) -> Decimal | None:
        """Return what is left of the sum ordered; nothing where it cannot be told."""
        if self.ordered is None or self.recovered is None or self.recovered > self.ordered:
            return None
        return self.ordered - self.recovered
