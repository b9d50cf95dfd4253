"""Name the provider that holds electronic data, and whose data they are: what all types here share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Protocol

from pydantic import Field

from mlawriter.assistance.electronic.identifiers import Target
from mlawriter.assistance.item import Case, PersonId, person_field
from mlawriter.core.fields import MAX_ENTRIES, Choice, Editor, Line, Need, Part, StateCode, Text, Ui
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_, ND_


class AtProvider(Part):
    """Say which company holds the data, in which State, and which accounts are concerned."""

    provider: Annotated[
        PersonId,
        person_field(
            ND_("Provider"),
            N_(
                "The company that runs the service, with name and seat on the page Persons; not the name of an app."
            ),
            code="F111",
            missing=N_("Choose the company that holds the data. Add it on the page Persons first."),
            source="UNTOC 18(15)(d)",
        ),
    ] = ""
    provider_state: Annotated[
        StateCode,
        Ui(
            N_("State in which the provider is established"),
            N_("Of the company itself, or of its branch that holds the data."),
            need=Need.EXPECTED,
            code="F111",
            missing=N_("Choose the State in which the provider is established."),
            source="Practice: Budapest Convention art. 31(1)",
            editor=Editor.STATE,
            filed=True,
        ),
    ] = ""
    service: Annotated[
        Line, Ui(ND_("Service"), N_("For instance: e-mail and storage."), example=N_("E-mail and storage"))
    ] = ""
    targets: Annotated[
        list[Target],
        Field(max_length=MAX_ENTRIES),
        Ui(
            ND_("Accounts, lines and addresses concerned"),
            N_("Each as the provider can find it. An IP address needs port, day, hour and time zone."),
            need=Need.REQUIRED,
            code="F121",
            missing=N_("Add the account, number or address concerned."),
            source="UNTOC 18(15)(d)",
        ),
    ] = []


class Silence(Part):
    """Ask that the provider keep the measure from its customer (UNTOC 18(20))."""

    customer_not_told: Annotated[
        bool,
        Ui(
            ND_("Ask that the provider not tell its customer"),
            N_("As far as the law there permits; where it must be told, as late as possible."),
            source="UNTOC 18(20)",
            group=N_("The customer"),
        ),
    ] = False


class NotYetEvidence(Part):
    """Say what data are needed for that do not prove anything yet: they are kept, or they save somebody."""

    purpose: Annotated[
        Text,
        Ui(
            ND_("What the data are needed for"),
            N_("One or two sentences: what they are expected to show, and for which part of the case."),
            need=Need.REQUIRED,
            code="E02",
            missing=N_("Say what the data are needed for."),
            source="UNTOC 18(15)(f)",
            group=N_("Why it is needed"),
        ),
    ] = ""


class DataForm(Choice):
    """Say in which form data are wanted."""

    ORIGINAL = "original", ND_("The files as the provider stores them")
    READABLE = "readable", ND_("A readable copy, for instance as a table or PDF")
    HASH = "hash", ND_("SHA-256 value of each file")
    LOG = "log", ND_("Record of how and when the data were secured")
    STATEMENT = "statement", ND_("Statement of the provider that the data are complete and unaltered")


class HandedOver(Part):
    """Say in which form data should be handed over, so that they can serve as evidence."""

    handover: Annotated[
        list[DataForm],
        Ui(
            ND_("Form in which the data are wanted"),
            need=Need.ADVISED,
            code="F123",
            missing=N_("Tick the form in which the data can serve as evidence in your court."),
            source="Practice",
            group=N_("Handing over"),
        ),
    ] = []
    file_format: Annotated[
        Line,
        Ui(ND_("File format"), N_("For instance: messages as EML or MBOX, tables as CSV.")),
    ] = ""


class OtherWay(Choice):
    """Say whether the data can be had without this request (Budapest Convention 32)."""

    NONE = "none", N_("No")
    PUBLIC = "public", N_("Yes: they are open to the public")
    CONSENT = "consent", N_("Yes: a person who may disclose them agrees")


class Obtainable(Part):
    """Ask whether the request is needed at all; the answer stays in the file."""

    other_way: Annotated[
        OtherWay | None,
        Ui(
            N_("Can the data be had without this request?"),
            N_("What is open to the public, or is given by consent, need not be asked for."),
            need=Need.ADVISED,
            code="F120",
            missing=N_("Answer whether the data can be had without this request."),
            source="Practice: Budapest Convention art. 32",
            group=N_("Other ways"),
            filed=True,
        ),
    ] = None
    direct_request: Annotated[
        Text,
        Ui(
            ND_("Provider asked directly"),
            N_("When, through which channel and with what answer. Leave empty if it was not asked."),
        ),
    ] = ""


class WithProvider(Protocol):
    """Have a provider: what the rules here look at."""

    @property
    def provider_state(self) -> str:
        """Return the code of the State in which the provider is established; empty when not said."""
        ...


class Silenced(Protocol):
    """Say whether the customer is told."""

    @property
    def customer_not_told(self) -> bool:
        """Tell whether the provider is asked to keep silent."""
        ...


class Alternative(Protocol):
    """Say whether there is another way to the data."""

    @property
    def other_way(self) -> OtherWay | None:
        """Return the other way, if the officer was asked and knows."""
        ...


@rule(
    "F111",
    Severity.WARNING,
    "Practice: Budapest Convention art. 31(1)",
    N_("The provider is established in the requested State"),
)
def provider_within_reach(item: WithProvider, case: Case) -> Iterator[Found]:
    """Expect the company that holds the data to be in the State that is asked."""
    if item.provider_state and case.requested_state and item.provider_state != case.requested_state:
        yield Found(
            ("provider_state",),
            N_(
                "The provider is not in the requested State. Name its company there, or address the request to the State of the provider."
            ),
        )


@rule("G03", Severity.WARNING, "UNTOC 18(20)", N_("A provider that must tell its customer is asked to wait"))
def customer_not_told(item: Silenced, case: Case) -> Iterator[Found]:
    """Warn where confidentiality is asked and nothing keeps the provider from telling its customer (UNTOC 18(20))."""
    if case.confidential and not item.customer_not_told and not case.delay_of_notice_asked:
        yield Found(
            ("customer_not_told",),
            N_(
                "The provider may have to tell its customer. Ask that it not do so, or ask on the page Conditions that notice be delayed."
            ),
        )


@rule(
    "F120",
    Severity.ADVICE,
    "Practice: Budapest Convention art. 32",
    N_("What is public or given by consent is not asked for"),
)
def needed_at_all(item: Alternative, _case: Case) -> Iterator[Found]:
    """Advise to secure what is public, or given by consent, without a request."""
    if item.other_way is OtherWay.PUBLIC:
        yield Found(
            ("other_way",), N_("Public data need no request: secure the page yourself, with day and hour.")
        )
    elif item.other_way is OtherWay.CONSENT:
        yield Found(
            ("other_way",),
            N_("With the consent of a person who may disclose the data, this request may not be needed."),
        )
