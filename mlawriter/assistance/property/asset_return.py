"""Returning or sharing confiscated property (UNTOC 14)."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from mlawriter.assistance.item import About, AnnexId, Coercive, Group, Item, annex_field
from mlawriter.assistance.property.return_rules import RETURN_RULES
from mlawriter.core.amounts import Amount, CurrencyCode
from mlawriter.core.fields import Choice, Editor, Line, Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_


class ReturnWish(Choice):
    """Name what is wished for the property (UNTOC 14(2)-(3))."""

    VICTIMS = "victims", N_("Priority for its return, so that victims can be compensated")
    OWNERS = "owners", N_("Priority for its return, so that it reaches its legitimate owners")
    SHARING = "sharing", N_("Sharing between the two States")
    FUND = (
        "fund",
        N_("Contribution to the United Nations account for technical assistance"),
    )


class Agreement(Choice):
    """Say whether the two States have agreed on sharing (UNTOC 14(3))."""

    EXISTS = "exists", ND_("An agreement or arrangement exists")
    SOUGHT = "sought", ND_("An arrangement for this case is proposed")
    LATER = "later", ND_("To be discussed later")


def _wishes(wish: ReturnWish, item: AssetReturn) -> bool:
    return wish in item.wishes


class AssetReturn(Item):
    """Ask that confiscated property be returned or shared (UNTOC 14)."""

    about: ClassVar[About] = About(
        title=ND_("Return and sharing of confiscated property"),
        introduction=N_(
            "Beside an item on confiscation: what is to become of the property. Priority for victims and owners is given"
            " only if it is asked for."
        ),
        paragraphs=(ND_("14"),),
        template="property/asset-return.xml.j2",
        concerns="what",
        sample="confiscation-order",
        coercive=Coercive.NO,
        group=Group.PROPERTY,
        rules=RETURN_RULES,
        dual_criminality=N_("Not asked for the return; nearly always for the confiscation before it."),
    )

    kind: Literal["asset-return"] = "asset-return"
    what: Annotated[
        Line,
        Ui(
            ND_("Property to be returned or shared"),
            N_("For instance: what is realized under item 1."),
            need=Need.REQUIRED,
            code="F69",
            missing=N_("Say which property is to be returned or shared."),
            source="UNTOC 14(2), 18(15)(d)",
        ),
    ] = ""
    wishes: Annotated[
        list[ReturnWish],
        Ui(
            ND_("What is wished"),
            N_("Tick what has been decided. Each State disposes of what it confiscates under its own law."),
            need=Need.REQUIRED,
            code="F69",
            missing=N_("Tick what is wished for the property."),
            source="UNTOC 14(2)-(3)",
        ),
    ] = []
    victims: Annotated[
        Text,
        Ui(
            ND_("Victims, and how they were established"),
            N_("Persons or funds, and the decision that names them."),
            need=Need.EXPECTED,
            code="F69",
            missing=N_("Say who the victims are, and which decision names them."),
            source="UNTOC 14(2)",
            when=lambda item: _wishes(ReturnWish.VICTIMS, item),
            group=N_("Victims and owners"),
        ),
    ] = ""
    victims_sum: Annotated[
        Amount | None,
        Ui(ND_("Sum due to the victims"), when=lambda item: _wishes(ReturnWish.VICTIMS, item)),
    ] = None
    victims_currency: Annotated[
        CurrencyCode,
        Ui(
            ND_("Currency"),
            editor=Editor.CURRENCY,
            when=lambda item: _wishes(ReturnWish.VICTIMS, item) and item.victims_sum is not None,
        ),
    ] = ""
    owners: Annotated[
        Text,
        Ui(
            ND_("Legitimate owners, and their title"),
            need=Need.EXPECTED,
            code="F69",
            missing=N_("Say who the legitimate owners are, and what shows it."),
            source="UNTOC 14(2)",
            when=lambda item: _wishes(ReturnWish.OWNERS, item),
        ),
    ] = ""
    proof_annex: Annotated[
        AnnexId,
        annex_field(
            ND_("Annex that shows it"),
            when=lambda item: _wishes(ReturnWish.VICTIMS, item) or _wishes(ReturnWish.OWNERS, item),
        ),
    ] = ""
    sharing: Annotated[
        Text,
        Ui(
            ND_("Proposal for sharing"),
            N_("Shares or manner, if decided; otherwise that you are ready to talk."),
            when=lambda item: _wishes(ReturnWish.SHARING, item),
            group=N_("Sharing"),
        ),
    ] = ""
    agreement: Annotated[
        Agreement | None,
        Ui(
            ND_("Agreement on sharing"),
            need=Need.ADVISED,
            code="F69",
            missing=N_("Say whether an agreement on sharing exists or is sought."),
            source="UNTOC 14(3)",
            when=lambda item: _wishes(ReturnWish.SHARING, item),
        ),
    ] = None
    agreement_detail: Annotated[
        Line,
        Ui(
            ND_("That agreement or proposal"),
            when=lambda item: _wishes(ReturnWish.SHARING, item) and item.agreement is not None,
        ),
    ] = ""
    contact: Annotated[Line, Ui(ND_("Whom to contact about return and sharing"))] = ""
    costs_first: Annotated[
        bool,
        Ui(
            ND_("Reasonable costs of the requested State may be deducted first"),
            group=N_("Payment"),
        ),
    ] = False
    account_on_demand: Annotated[
        bool,
        Ui(
            ND_("The account for payment is given on demand, through the central authorities"),
            N_("A number of an account in a letter invites fraud."),
        ),
    ] = True
    purpose: Annotated[
        Text,
        Ui(
            ND_("How the property will be used"),
            N_("How it reaches victims or owners, and what becomes of the rest."),
            need=Need.REQUIRED,
            code="E02",
            missing=N_("Say how the property will be used."),
            source="UNTOC 14(2), 18(15)(f)",
            group=N_("Use"),
        ),
    ] = ""
    link: Annotated[
        Text, Ui(ND_("Decision on which the wish rests"), N_("Leave empty if it is said above."))
    ] = ""
