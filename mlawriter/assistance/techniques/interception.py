"""Intercepting calls and messages (UNTOC 18(3)(i), 20(1))."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from mlawriter.assistance.electronic.identifiers import (
    Target,
    address_has_instant,
    identifiers_well_formed,
)
from mlawriter.assistance.home_order import order_enclosed
from mlawriter.assistance.item import About, AnnexId, Case, Coercive, Group, PersonId, annex_field
from mlawriter.assistance.techniques.technique import TIMED_RULES, TimedTechnique
from mlawriter.core.fields import MAX_ENTRIES, Choice, Editor, Line, Need, Text, Ui
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_, ND_


class Intercepted(Choice):
    """Name what is wanted of each communication."""

    CONTENT = "content", ND_("Content of calls and messages")
    TRAFFIC = "traffic", ND_("Who communicates with whom, when and for how long")
    LOCATION = "location", ND_("Location of the device")


class Feed(Choice):
    """Say how intercepted communications are handed over."""

    RECORDED = "recorded", ND_("Recorded there and sent afterwards")
    LIVE = "live", ND_("Sent on at once as they pass")
    EITHER = "either", ND_("Sent on at once if possible, otherwise recorded")


@rule("F117", Severity.WARNING, "Practice: Ireland MLA Act s. 24", N_("The interception ends with its order"))
def within_order(item: Interception, _case: Case) -> Iterator[Found]:
    """Expect the period asked to lie within that of the order at home."""
    if item.order_until is not None and item.period_to is not None and item.period_to > item.order_until:
        yield Found(
            ("period_to",),
            N_(
                "The order ends on {day}, before the period that is asked. Shorten the period, or have the order extended."
            ),
            {"day": item.order_until},
        )


@rule("F117", Severity.BLOCKING, "UNTOC 18(15)(d)", N_("What is to be intercepted is identified"))
def targets_identified(item: Interception, _case: Case) -> Iterator[Found]:
    """Require the number, device or account of each target (UNTOC 18(15)(d))."""
    for index, target in enumerate(item.targets):
        if not target.value.strip():
            yield Found(
                ("targets", index, "value"), N_("Enter the number, device or account, or remove this entry.")
            )


class Interception(TimedTechnique):
    """Ask that calls and messages be intercepted (UNTOC 20)."""

    about: ClassVar[About] = About(
        title=ND_("Interception of calls and messages"),
        introduction=N_(
            "For listening to a telephone line or device, or reading its messages, from now on. Data of internet services as"
            " they pass, and data that are stored already, have items of their own."
        ),
        paragraphs=(ND_("20"),),
        template="techniques/interception.xml.j2",
        concerns="line",
        sample="controlled-delivery",
        coercive=Coercive.YES,
        group=Group.TECHNIQUES,
        rules=(
            within_order,
            targets_identified,
            identifiers_well_formed,
            address_has_instant,
            *TIMED_RULES,
            order_enclosed,
        ),
        dual_criminality=N_(
            "Asked by nearly every State, often with a list of offences or a minimum penalty."
        ),
    )

    kind: Literal["interception"] = "interception"
    line: Annotated[
        Line,
        Ui(
            ND_("Line or device, in short"),
            N_("As it may stand in a heading."),
            example=N_("For instance: mobile telephone of the suspect"),
        ),
    ] = ""
    targets: Annotated[
        list[Target],
        Field(max_length=MAX_ENTRIES),
        Ui(
            ND_("Lines, devices and accounts"),
            N_("By telephone number, IMEI, IMSI or account."),
            need=Need.REQUIRED,
            code="F117",
            missing=N_("Add the line, device or account to be intercepted."),
            source="UNTOC 18(15)(d)",
        ),
    ] = []
    user: Annotated[
        PersonId,
        Ui(
            ND_("Person who uses it"),
            N_("Choose from the persons of this request; add the person there first."),
            need=Need.EXPECTED,
            code="F117",
            missing=N_("Choose the person who is believed to use the line or device."),
            source="UNTOC 18(15)(e)",
            editor=Editor.PERSON,
        ),
    ] = ""
    use_known: Annotated[
        Text,
        Ui(
            ND_("Why this person is believed to use it"),
            need=Need.EXPECTED,
            code="F117",
            missing=N_("Say why this person is believed to use the line or device."),
            source="Practice: Ireland MLA Act s. 24",
        ),
    ] = ""
    provider: Annotated[Line, Ui(ND_("Operator or service provider"), N_("If known, with its address."))] = ""
    wanted: Annotated[
        list[Intercepted],
        Ui(
            ND_("What is to be intercepted"),
            N_("Tick only what the case needs."),
            need=Need.REQUIRED,
            code="F117",
            missing=N_("Choose what is to be intercepted: content, traffic or location."),
            source="UNTOC 18(15)(d)",
            group=N_("What is wanted"),
        ),
    ] = []
    necessity: Annotated[
        Text,
        Ui(
            ND_("Why no milder measure is enough"),
            need=Need.EXPECTED,
            code="F117",
            missing=N_("Say why no milder measure is enough."),
            source="Practice",
        ),
    ] = ""
    feed: Annotated[
        Feed | None,
        Ui(
            ND_("How it is handed over"),
            need=Need.EXPECTED,
            code="F117",
            missing=N_("Say whether the communications are sent on at once or recorded."),
            source="Practice: EU Convention of 2000 art. 18",
            group=N_("How it would be done"),
        ),
    ] = None
    technical: Annotated[
        Text,
        Ui(
            ND_("Technical contact and format"),
            N_("Function, telephone and e-mail; interface and file format for the transmission."),
            need=Need.EXPECTED,
            code="F117",
            missing=N_("Name the technical contact, with telephone and e-mail."),
            source="Practice: EU Convention of 2000 art. 18",
        ),
    ] = ""
    spoken: Annotated[
        Line, Ui(ND_("Languages spoken on the line"), N_("And who translates and writes down."))
    ] = ""
    privileged: Annotated[
        Text,
        Ui(
            ND_("Protected calls"),
            N_(
                "Calls with lawyers, doctors, clergy and the like: known numbers, and what is done with such calls."
            ),
            need=Need.ADVISED,
            code="F117",
            missing=N_("Say what is done with calls that are protected, those with a lawyer for instance."),
            source="Practice",
        ),
    ] = ""
    home_order: Annotated[
        Text,
        Ui(
            ND_("Order made in the requesting State"),
            N_("Court or office, date and number."),
            need=Need.EXPECTED,
            code="F117",
            missing=N_("Enter the order that permits this interception in your State: court, date, number."),
            source="Practice: Ireland MLA Act s. 24; EU Convention of 2000 art. 18(3)",
            group=N_("Order in your State"),
            raisable=True,
        ),
    ] = ""
    order_until: Annotated[
        date | None,
        Ui(
            ND_("Last day of that order"),
            need=Need.EXPECTED,
            code="F117",
            missing=N_("Enter the last day on which the order of your State holds."),
            source="Practice: Ireland MLA Act s. 24",
            when=lambda item: bool(item.home_order.strip()),
            raisable=True,
        ),
    ] = None
    home_order_annex: Annotated[
        AnnexId, annex_field(ND_("Annex with the order"), N_("A certified copy, with its translation."))
    ] = ""
