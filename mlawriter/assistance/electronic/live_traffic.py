"""Collection of traffic data in real time (UNTOC 18(3)(i); Budapest Convention 33)."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from mlawriter.assistance.electronic.live import LIVE_RULES, WhilePassing
from mlawriter.assistance.electronic.provider import AtProvider, HandedOver, Silence
from mlawriter.assistance.electronic.stored import data_named
from mlawriter.assistance.home_order import MeasureItem
from mlawriter.assistance.item import About, Coercive, Group
from mlawriter.core.fields import Choice, Part, Text, Ui
from mlawriter.i18n.messages import N_, ND_


class LiveTrafficClass(Choice):
    """Name a class of traffic data collected as they pass."""

    LOGINS = "logins", ND_("Log-ins and log-outs with IP address, port and instant")
    PARTNERS = "partners", ND_("Numbers and accounts communicated with, instant and length")
    CELLS = "cells", ND_("Radio cells and location of the device")
    DEVICES = "devices", ND_("Identifiers of the devices used")


class LiveTrafficWanted(Part):
    """Say which traffic data are to be collected."""

    classes: Annotated[
        list[LiveTrafficClass],
        Ui(
            ND_("Data wanted"),
            N_("Tick only what the case needs."),
            source="UNTOC 18(15)(d)",
            group=N_("What is wanted"),
        ),
    ] = []
    other_data: Annotated[Text, Ui(ND_("Data wanted, in other words"))] = ""


class LiveTraffic(AtProvider, LiveTrafficWanted, WhilePassing, HandedOver, Silence, MeasureItem):
    """Ask for the traffic data of communications to come."""

    about: ClassVar[About] = About(
        title=ND_("Real-time collection of traffic data"),
        introduction=N_(
            "Follows who communicates with whom from now on, without what is said. Granted as in a similar domestic case there; an order made in your State is usual."
        ),
        paragraphs=(ND_("18(3)(i)"),),
        template="electronic/live-traffic.xml.j2",
        concerns="provider",
        sample="live-data",
        coercive=Coercive.YES,
        group=Group.ELECTRONIC,
        rules=(*LIVE_RULES, data_named),
        dual_criminality=N_("Usually asked, as in a similar domestic case."),
    )

    kind: Literal["live-traffic"] = "live-traffic"
