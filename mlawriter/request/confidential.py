"""Keep apart what the open letter must not say: the confidential annex, a document of its own."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from mlawriter.core.fields import MAX_ENTRIES, Choice, Entry, Line, Need, Part, Text, Ui
from mlawriter.i18n.messages import N_, ND_


class Secret(Choice):
    """Say what an entry of the confidential annex is about."""

    VICTIM = "victim", ND_("Victim")
    WITNESS = "witness", ND_("Witness at risk")
    INFORMANT = "informant", ND_("Informant or other source")
    COVERT = "covert", ND_("Covert measure")
    OTHER = "other", ND_("Other confidential matter")


class Afterwards(Choice):
    """Say what becomes of the annex once it has served."""

    RETURNED = "returned", ND_("Returned to the sending authority")
    DESTROYED = "destroyed", ND_("Destroyed, with a note to the sending authority")
    KEPT = "kept", ND_("Kept sealed, apart from the file")


class SecretEntry(Entry):
    """Tell one thing that stays out of the open letter (UNTOC 18(20), 24, 25)."""

    subject: Annotated[Secret | None, Ui(ND_("Subject"))] = None
    heading: Annotated[
        Line,
        Ui(
            N_("Heading"),
            N_("For instance: reaching V-3; the source of paragraph 6."),
            need=Need.REQUIRED,
            code="C21",
            missing=N_("Give this entry of the confidential annex a heading."),
            source="UNTOC 18(20), 24, 25",
        ),
    ] = ""
    text: Annotated[
        Text,
        Ui(
            N_("Text"),
            N_("What the executing authority has to know, and no more."),
            need=Need.REQUIRED,
            code="C21",
            missing=N_("Write what this entry of the confidential annex tells."),
            source="UNTOC 18(20), 24, 25",
        ),
    ] = ""
    readers: Annotated[
        Line,
        Ui(ND_("For whom alone"), N_("If fewer people may read this entry than the annex as a whole.")),
    ] = ""
    handling: Annotated[
        Line, Ui(ND_("Particular care"), N_("For instance: not to be read out in the hearing."))
    ] = ""


class ConfidentialAnnex(Part):
    """Hold what is handed over sealed, apart from the letter; it prints as a document of its own."""

    entries: Annotated[
        list[SecretEntry],
        Field(max_length=MAX_ENTRIES),
        Ui(
            ND_("Confidential matters"),
            N_(
                "Beside the identity of protected persons, which comes from the page Persons: informants, covert measures, how to reach a victim."
            ),
            source="UNTOC 18(20), 24, 25",
        ),
    ] = []
    classification: Annotated[
        Line, Ui(N_("Classification of the annex"), N_("Printed at the head of each of its pages."))
    ] = ""
    readers: Annotated[
        Text,
        Ui(ND_("For whom the annex is meant"), N_("By name or function: the judge who executes item 1.")),
    ] = ""
    delivery: Annotated[
        Line, Ui(ND_("How it is handed over"), N_("For instance: in a sealed envelope, by courier."))
    ] = ""
    off_file: Annotated[
        bool,
        Ui(
            N_("Kept off the file that parties may read"),
            N_("As far as the law there permits; the annex asks to be told first if it does not."),
            source="UNTOC 18(20)",
        ),
    ] = True
    afterwards: Annotated[Afterwards | None, Ui(ND_("What becomes of it afterwards"))] = None
    note: Annotated[Text, Ui(N_("Further words on handling"))] = ""
