"""Disclosure of stored traffic data (UNTOC 18(3)(i); Budapest Convention 30, 31)."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from mlawriter.assistance.electronic.provider import AtProvider
from mlawriter.assistance.electronic.stored import STORED_RULES, StoredData, data_period_given
from mlawriter.assistance.item import About, Coercive, Group
from mlawriter.core.fields import Choice, Part, Text, Ui
from mlawriter.i18n.messages import N_, ND_


class TrafficClass(Choice):
    """Name a class of traffic data."""

    LOGINS = "logins", ND_("Log-ins and log-outs with IP address, port and instant")
    CONNECTIONS = "connections", ND_("Origin, destination, instant, length and size of communications")
    CALLS = "calls", ND_("Calls and text messages: numbers, instants and length")
    CELLS = "cells", ND_("Radio cells and location of the device")
    DEVICES = "devices", ND_("Identifiers of the devices used")
    CHANGES = "changes", ND_("Changes of password, settings and recovery addresses")


class TrafficDataWanted(Part):
    """Say which traffic data are wanted."""

    classes: Annotated[
        list[TrafficClass],
        Ui(
            ND_("Data wanted"),
            N_("Tick only what the case needs."),
            source="UNTOC 18(15)(d)",
            group=N_("What is wanted"),
        ),
    ] = []
    other_data: Annotated[Text, Ui(ND_("Data wanted, in other words"))] = ""
    other_providers: Annotated[
        bool,
        Ui(
            ND_("Ask to be told at once if another provider took part in the transmission"),
            N_("Enough data to find that provider and the path, wherever it is."),
            source="Budapest Convention 30(1)",
        ),
    ] = False


class TrafficData(
    AtProvider,
    TrafficDataWanted,
    StoredData,
):
    """Ask who was connected with whom, when, from where and for how long."""

    about: ClassVar[About] = About(
        title=ND_("Disclosure of stored traffic data"),
        introduction=N_(
            "Tells of log-ins and connections that have taken place. Providers keep such data for weeks or months only: compare the period, and have them preserved."
        ),
        paragraphs=(ND_("18(3)(i)"),),
        template="electronic/traffic-data.xml.j2",
        concerns="provider",
        sample="stored-data",
        coercive=Coercive.YES,
        group=Group.ELECTRONIC,
        rules=(*STORED_RULES, data_period_given),
        dual_criminality=N_("Often asked, since the provider is compelled."),
    )

    kind: Literal["traffic-data"] = "traffic-data"
