"""Disclosure of data in an emergency that endangers a life (UNTOC 18(3)(i))."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from mlawriter.assistance.electronic.identifiers import address_has_instant, identifiers_well_formed
from mlawriter.assistance.electronic.provider import (
    AtProvider,
    NotYetEvidence,
    Obtainable,
    Silence,
    customer_not_told,
    needed_at_all,
    provider_within_reach,
)
from mlawriter.assistance.electronic.stored import data_named
from mlawriter.assistance.item import About, Case, Coercive, Group, Item
from mlawriter.core.fields import Choice, Need, Part, Text, Ui
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_, ND_


class EmergencyClass(Choice):
    """Name a class of data that can save somebody."""

    SUBSCRIBER = "subscriber", ND_("Subscriber data")
    LOGINS = "logins", ND_("Latest log-ins with IP address, port and instant")
    LOCATION = "location", ND_("Last known location of the device")
    CONTENT = "content", ND_("Content of the account")


class Danger(Part):
    """Say who is in danger, of what, how soon, and how the data help."""

    danger: Annotated[
        Text,
        Ui(
            ND_("Danger to life or limb"),
            N_(
                "Who is in danger, of what, and how this is known. A trial or the end of custody is no emergency."
            ),
            need=Need.REQUIRED,
            code="F118",
            missing=N_("Say whose life or limb is in danger, and how this is known."),
            source="UNTOC 18(15)(c)-(d); practice: forms for emergency requests",
            group=N_("The emergency"),
        ),
    ] = ""
    imminence: Annotated[
        Text,
        Ui(
            ND_("Why the danger is imminent"),
            N_("What may happen, and within which hours or days."),
            need=Need.REQUIRED,
            code="F118",
            missing=N_("Say why the danger is imminent: what may happen, and within which time."),
            source="UNTOC 18(15)(c)-(d); practice: forms for emergency requests",
        ),
    ] = ""
    classes: Annotated[
        list[EmergencyClass],
        Ui(
            ND_("Data wanted"),
            N_("Only what helps to avert the danger."),
            source="UNTOC 18(15)(d)",
            group=N_("What is wanted"),
        ),
    ] = []
    other_data: Annotated[Text, Ui(ND_("Data wanted, in other words"))] = ""
    call_back: Annotated[
        Text,
        Ui(
            ND_("Officer who can be called back at any hour"),
            N_("Name, function and a telephone number that can be verified."),
            need=Need.EXPECTED,
            code="F128",
            missing=N_("Enter the officer who can be called back at any hour, with telephone number."),
            source="Practice: forms for emergency requests",
        ),
    ] = ""


@rule("F129", Severity.WARNING, "UNTOC 18(13)", N_("An emergency is asked for as urgent"))
def asked_as_urgent(_item: EmergencyDisclosure, case: Case) -> Iterator[Found]:
    """Expect a letter about an emergency to be marked as urgent."""
    if not case.urgent:
        yield Found(("danger",), N_("Mark the request as urgent on the page Conditions, with the reason."))


class EmergencyDisclosure(AtProvider, Danger, Obtainable, Silence, NotYetEvidence, Item):
    """Ask for data at once because somebody's life or limb is in danger."""

    about: ClassVar[About] = About(
        title=ND_("Emergency disclosure of data"),
        introduction=N_(
            "Only where somebody's life or limb is in imminent danger. For data that may be deleted, ask for preservation; for a trial that is near, mark the request as urgent."
        ),
        paragraphs=(ND_("18(3)(i)"),),
        template="electronic/emergency-disclosure.xml.j2",
        concerns="provider",
        sample="live-data",
        coercive=Coercive.NO,
        group=Group.ELECTRONIC,
        rules=(
            provider_within_reach,
            identifiers_well_formed,
            address_has_instant,
            data_named,
            needed_at_all,
            asked_as_urgent,
            customer_not_told,
        ),
        dual_criminality=N_("Not asked as a rule: the danger decides."),
    )

    kind: Literal["emergency-disclosure"] = "emergency-disclosure"
