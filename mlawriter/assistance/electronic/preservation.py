"""Expedited preservation of stored data (UNTOC 18(3)(i); Budapest Convention 29)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Literal

from mlawriter.assistance.electronic.earlier_preservation import (
    PreservedEarlier,
    days_after,
    preservation_not_lapsing,
    usual_days,
)
from mlawriter.assistance.electronic.identifiers import address_has_instant, identifiers_well_formed
from mlawriter.assistance.electronic.provider import (
    AtProvider,
    NotYetEvidence,
    Silence,
    customer_not_told,
    provider_within_reach,
)
from mlawriter.assistance.item import About, Case, Coercive, Group, Item
from mlawriter.assistance.period import period_in_order
from mlawriter.core.fields import Choice, Need, Part, Text, Ui
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_, ND_

DISCLOSURES = frozenset({"subscriber-data", "traffic-data", "content-data", "documents", "search"})
"""Kinds of items by which preserved data are asked for."""


class PreservationStep(Choice):
    """Say where this preservation stands in a chain."""

    NEW = "new", ND_("First request for preservation")
    CONFIRMATION = "confirmation", ND_("Confirmation of a request made through a contact point or the police")
    EXTENSION = "extension", ND_("Extension of an earlier preservation")


class PreservedClass(Choice):
    """Name a class of stored data to be kept."""

    SUBSCRIBER = "subscriber", ND_("Subscriber data")
    TRAFFIC = "traffic", ND_("Traffic data and log files")
    CONTENT = "content", ND_("Content of the account")
    FILES = "files", ND_("Stored files")


class Following(Choice):
    """Say how the data will be asked for."""

    THIS = "this", ND_("This letter asks for them")
    LATER = "later", ND_("A further request will follow")


class DataKept(Part):
    """Say which data are to be kept, why at once, and what follows (Budapest Convention 29(2))."""

    step: Annotated[
        PreservationStep | None,
        Ui(
            ND_("Kind of preservation"),
            need=Need.EXPECTED,
            code="F114",
            missing=N_("Say whether this is a first request, a confirmation or an extension."),
            source="Practice: T-CY template",
            group=N_("What is to be kept"),
        ),
    ] = None
    classes: Annotated[list[PreservedClass], Ui(ND_("Data to be preserved"), source="UNTOC 18(15)(d)")] = []
    other_data: Annotated[
        Text,
        Ui(ND_("Data wanted, in other words"), N_("For instance: the storage area with its log files.")),
    ] = ""
    period_from: Annotated[date | None, Ui(ND_("From"), N_("First day of the data wanted."))] = None
    period_to: Annotated[
        date | None,
        Ui(ND_("To"), N_("Leave empty if everything up to the day of preservation is to be kept.")),
    ] = None
    necessity: Annotated[
        Text,
        Ui(
            ND_("Why the data could be lost"),
            N_("For instance: the provider deletes unused accounts after some months."),
        ),
    ] = ""
    follow: Annotated[
        Following | None,
        Ui(
            ND_("How the data will be asked for"),
            N_("A preservation lapses unless a request for disclosure follows."),
        ),
    ] = None
    follow_by: Annotated[
        date | None,
        Ui(ND_("Further request intended by"), when=lambda item: item.follow is Following.LATER),
    ] = None


@rule("F110", Severity.BLOCKING, "UNTOC 18(15)(d)", N_("The data to be preserved are named"))
def preserved_data_named(item: Preservation, _case: Case) -> Iterator[Found]:
    """Require the data that are to be kept (UNTOC 18(15)(d); Budapest Convention 29(2)(c))."""
    if not item.classes and not item.other_data.strip():
        yield Found(("classes",), N_("Tick the data that are to be preserved, or describe them."))


@rule(
    "F114",
    Severity.BLOCKING,
    "UNTOC 18(15)(d); Budapest Convention art. 29(2)(e)-(f)",
    N_("A preservation says why it is needed and what request follows"),
)
def necessity_and_intent(item: Preservation, _case: Case) -> Iterator[Found]:
    """Require necessity and the intent to ask for disclosure, with its day (Budapest Convention 29(2)(e)-(f))."""
    if not item.necessity.strip():
        yield Found(("necessity",), N_("Say why the data could be lost if they are not preserved at once."))
    if item.follow is None:
        yield Found(
            ("follow",), N_("Say how the data will be asked for: by this letter, or by a further request.")
        )
    if item.follow is Following.LATER and item.follow_by is None:
        yield Found(("follow_by",), N_("Enter the day by which the further request will follow."))


@rule(
    "F124",
    Severity.WARNING,
    "Practice: Budapest Convention art. 29(2)(f)",
    N_("A letter that says it asks for the data does so"),
)
def disclosure_asked(item: Preservation, case: Case) -> Iterator[Found]:
    """Expect an item of disclosure in a letter that claims to be the request for it."""
    if item.follow is Following.THIS and not case.kinds & DISCLOSURES:
        yield Found(
            ("follow",),
            N_(
                "No item of this letter asks for the data. Add one, or say when the further request will follow."
            ),
        )


@rule(
    "F115",
    Severity.ADVICE,
    "Practice: Budapest Convention art. 29(7)",
    N_("The end of a preservation stands in the diary"),
)
def end_in_diary(item: Preservation, case: Case) -> Iterator[Found]:
    """Advise of the day on which the data may be deleted: preservation lapses if nothing follows."""
    start = item.earlier.on or case.today
    end = item.earlier.until or days_after(start, usual_days(case))
    if end is not None and end >= case.today:
        yield Found(
            ("earlier", "until"),
            N_(
                "Preserved data may be deleted after {day}. Put that day in your diary and ask for extension in time."
            ),
            {"day": end},
        )


@rule(
    "F119",
    Severity.WARNING,
    "Practice: T-CY template",
    N_("The preservation that is continued is referred to"),
)
def continued_preservation_named(item: Preservation, _case: Case) -> Iterator[Found]:
    """Expect the reference of the preservation that is confirmed or extended."""
    continues = item.step in {PreservationStep.CONFIRMATION, PreservationStep.EXTENSION}
    if continues and not item.earlier.reference:
        yield Found(
            ("earlier", "reference"),
            N_("Enter the reference of the preservation that this letter confirms or extends."),
        )


class Preservation(AtProvider, DataKept, PreservedEarlier, Silence, NotYetEvidence, Item):
    """Ask that stored data be kept unaltered until they are asked for; nothing is disclosed yet."""

    about: ClassVar[About] = About(
        title=ND_("Preservation of stored data"),
        introduction=N_(
            "Keeps data from being deleted until they are asked for. Nothing is handed over: add an item for the data themselves, or send a further request in time."
        ),
        paragraphs=(ND_("18(3)(i)"),),
        template="electronic/preservation.xml.j2",
        concerns="provider",
        sample="stored-data",
        coercive=Coercive.NO,
        group=Group.ELECTRONIC,
        rules=(
            provider_within_reach,
            identifiers_well_formed,
            address_has_instant,
            preserved_data_named,
            period_in_order,
            necessity_and_intent,
            disclosure_asked,
            continued_preservation_named,
            preservation_not_lapsing,
            end_in_diary,
            customer_not_told,
        ),
        dual_criminality=N_(
            "Not asked as a rule. The Budapest Convention does without it, unless a State has made a reservation (29(3)-(4))."
        ),
    )

    kind: Literal["preservation"] = "preservation"
