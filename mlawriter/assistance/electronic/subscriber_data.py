"""Disclosure of stored subscriber data (UNTOC 18(3)(i); Budapest Convention 31)."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from mlawriter.assistance.electronic.provider import AtProvider
from mlawriter.assistance.electronic.stored import STORED_RULES, StoredData, data_period_given
from mlawriter.assistance.item import About, Coercive, Group
from mlawriter.core.fields import Choice, Part, Text, Ui
from mlawriter.i18n.messages import N_, ND_


class SubscriberClass(Choice):
    """Name a class of subscriber data."""

    HOLDER = "holder", ND_("Name, date of birth and address of the customer")
    CONTACT = "contact", ND_("Telephone numbers and e-mail addresses that the customer gave")
    IDENTIFICATION = "identification", ND_("Documents by which the customer was identified")
    SERVICE = "service", ND_("Services used, with beginning and end")
    PAYMENT = "payment", ND_("Means and records of payment")
    REGISTRATION = "registration", ND_("IP address, port and instant of the registration")
    ASSIGNED = "assigned", ND_("Customer to whom the IP address was assigned at the instant named")
    LINKED = "linked", ND_("Other accounts of the same customer")
    EQUIPMENT = "equipment", ND_("Numbers of SIM cards and devices")


class SubscriberDataWanted(Part):
    """Say which subscriber data are wanted."""

    classes: Annotated[
        list[SubscriberClass],
        Ui(
            ND_("Data wanted"),
            N_("Tick only what the case needs."),
            source="UNTOC 18(15)(d)",
            group=N_("What is wanted"),
        ),
    ] = []
    other_data: Annotated[Text, Ui(ND_("Data wanted, in other words"))] = ""


class SubscriberData(
    AtProvider,
    SubscriberDataWanted,
    StoredData,
):
    """Ask who uses an account, a number or an address."""

    about: ClassVar[About] = About(
        title=ND_("Disclosure of stored subscriber data"),
        introduction=N_(
            "Tells who is behind an account, a telephone number or an IP address. Log-ins and connections are traffic data; what was written is content."
        ),
        paragraphs=(ND_("18(3)(i)"),),
        template="electronic/subscriber-data.xml.j2",
        concerns="provider",
        sample="stored-data",
        coercive=Coercive.YES,
        group=Group.ELECTRONIC,
        rules=(*STORED_RULES, data_period_given),
        dual_criminality=N_("Asked by some States, since the provider is compelled."),
    )

    kind: Literal["subscriber-data"] = "subscriber-data"
