"""Disclosure of stored content (UNTOC 18(3)(i); Budapest Convention 31)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from mlawriter.assistance.electronic.provider import AtProvider
from mlawriter.assistance.electronic.stored import (
    STORED_RULES,
    Limited,
    StoredData,
    open_ends,
    order_made,
)
from mlawriter.assistance.item import About, Case, Coercive, Group
from mlawriter.core.fields import Choice, Need, Part, Text, Ui
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_, ND_


class ContentClass(Choice):
    """Name a class of content."""

    MESSAGES = "messages", ND_("Messages with their attachments")
    DRAFTS = "drafts", ND_("Drafts, and deleted messages that are still kept")
    FILES = "files", ND_("Stored files")
    PICTURES = "pictures", ND_("Photographs, video and sound")
    CONTACTS = "contacts", ND_("Contacts and calendars")
    BACKUPS = "backups", ND_("Backups of devices")


class ContentWanted(Part):
    """Say which content is wanted, why it is there, and how it is limited."""

    classes: Annotated[
        list[ContentClass],
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
            ND_("Why the account is believed to have been used for the offence"),
            N_(
                "The message, log-in or statement that shows it, with its date. Some States ask for much detail here."
            ),
            need=Need.EXPECTED,
            code="F122",
            missing=N_("Say why the account is believed to have been used for the offence."),
            source="Practice: USA, probable cause; T-CY template",
            raisable=True,
        ),
    ] = ""
    topics: Annotated[
        Text,
        Ui(
            ND_("Topics, correspondents or search words"),
            N_("Content about these alone is wanted. One on each line."),
            need=Need.EXPECTED,
            code="F116",
            missing=N_("Name the topics, correspondents or search words that limit the content."),
            source="Practice: requests for all content are returned",
            raisable=True,
        ),
    ] = ""
    left_out: Annotated[
        Text,
        Ui(
            ND_("What may be sorted out"),
            N_("For instance: messages with lawyers and doctors, family messages, what concerns children."),
            need=Need.ADVISED,
            code="F116",
            missing=N_("Say how privileged and purely private messages are to be sorted out."),
            source="Practice",
        ),
    ] = ""


@rule(
    "F116",
    Severity.WARNING,
    "Practice: requests for all content are returned",
    N_("Content is limited in time"),
    raisable=True,
)
def content_period_given(item: Limited, _case: Case) -> Iterator[Found]:
    """Expect a beginning and an end of the content wanted."""
    yield from open_ends(item)


class ContentData(
    AtProvider,
    ContentWanted,
    StoredData,
):
    """Ask for what was written, said or stored."""

    about: ClassVar[About] = About(
        title=ND_("Disclosure of stored content"),
        introduction=N_(
            "For messages and files that a provider stores. It reaches deepest into private life: limit it by day and topic, and show why the account was used for the offence."
        ),
        paragraphs=(ND_("18(3)(i)"),),
        template="electronic/content-data.xml.j2",
        concerns="provider",
        sample="stored-data",
        coercive=Coercive.YES,
        group=Group.ELECTRONIC,
        rules=(*STORED_RULES, content_period_given, order_made),
        dual_criminality=N_("Nearly always asked."),
    )

    kind: Literal["content-data"] = "content-data"
