"""Collection of content in real time (UNTOC 18(3)(i); Budapest Convention 34)."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from mlawriter.assistance.electronic.live import LIVE_RULES, WhilePassing
from mlawriter.assistance.electronic.provider import AtProvider, HandedOver, Silence
from mlawriter.assistance.electronic.stored import data_named
from mlawriter.assistance.home_order import MeasureItem
from mlawriter.assistance.item import About, Coercive, Group
from mlawriter.core.fields import Choice, Need, Part, Text, Ui
from mlawriter.i18n.messages import N_, ND_


class LiveContentClass(Choice):
    """Name a class of content collected as it passes."""

    EMAIL = "email", ND_("E-mail sent and received")
    CHAT = "chat", ND_("Chat messages with their attachments")
    UPLOADS = "uploads", ND_("Files stored or changed")
    SPEECH = "speech", ND_("Voice and video calls over the internet")


class LiveContentWanted(Part):
    """Say which content is to be collected, why the account is used for the offence, and what is left out."""

    classes: Annotated[
        list[LiveContentClass],
        Ui(
            ND_("Data wanted"),
            N_("Tick only what the case needs."),
            source="UNTOC 18(15)(d)",
            group=N_("What is wanted"),
        ),
    ] = []
    other_data: Annotated[Text, Ui(ND_("Data wanted, in other words"))] = ""
    account_use: Annotated[
        Text,
        Ui(
            ND_("Why the account is believed to be used for the offence"),
            N_("The message, log-in or statement that shows it, with its date. It should be recent."),
            need=Need.EXPECTED,
            code="F122",
            missing=N_("Say why the account is believed to be used for the offence."),
            source="Practice: T-CY template",
            raisable=True,
        ),
    ] = ""
    left_out: Annotated[
        Text,
        Ui(
            ND_("What may not be listened to or is destroyed"),
            N_("For instance: talks with lawyers and doctors, and what belongs to the core of private life."),
            need=Need.ADVISED,
            code="F116",
            missing=N_("Say how privileged and purely private communications are treated."),
            source="Practice",
        ),
    ] = ""


class LiveContent(AtProvider, LiveContentWanted, WhilePassing, HandedOver, Silence, MeasureItem):
    """Ask for the content of communications to come."""

    about: ClassVar[About] = About(
        title=ND_("Real-time collection of content"),
        introduction=N_(
            "Takes along what is written or said over an internet service from now on. Telephone lines are asked for as interception. Treaties and law there decide whether it can be granted."
        ),
        paragraphs=(ND_("18(3)(i)"),),
        template="electronic/live-content.xml.j2",
        concerns="provider",
        sample="live-data",
        coercive=Coercive.YES,
        group=Group.ELECTRONIC,
        rules=(*LIVE_RULES, data_named),
        dual_criminality=N_("Nearly always asked, often with a list of offences."),
    )

    kind: Literal["live-content"] = "live-content"
