"""Permitting an undercover operation (UNTOC 20(1), 20(3))."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from mlawriter.assistance.home_order import order_enclosed
from mlawriter.assistance.item import About, Case, Coercive, Group
from mlawriter.assistance.techniques.technique import TIMED_RULES, PersonWatched, TimedTechnique
from mlawriter.core.fields import MAX_ENTRIES, Choice, Line, Need, Text, Ui
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_, ND_

_CODE = re.compile(r"(?=\D*\d)\S{1,16}")
"""A figure in it, no blank: what a name never has."""


class CoverStatus(Choice):
    """Say whose officers work under cover."""

    REQUESTING = "requesting", ND_("Officers of the requesting State")
    REQUESTED = "requested", ND_("Officers of the requested State")
    BOTH = "both", ND_("Officers of both States")


class Identities(Choice):
    """Say how the identities of officers under cover become known."""

    ANNEX = "annex", ND_("In a confidential annex that is sent apart")
    MEETING = "meeting", ND_("By word of mouth between the services responsible")
    WITHHELD = "withheld", ND_("They are not disclosed")


@rule("F143", Severity.BLOCKING, "UNTOC 20(1), 24", N_("Officers under cover appear by code alone"))
def officers_by_code(item: Undercover, _case: Case) -> Iterator[Found]:
    """Require codes that cannot be names: many read the letter, and a life may hang on it."""
    for index, code in enumerate(item.codes):
        if code.strip() and not _CODE.fullmatch(code.strip()):
            yield Found(
                ("codes", index),
                N_("Enter a code with a figure and without blanks, for instance UC-7; never a name."),
            )


@rule("F143", Severity.WARNING, "UNTOC 18(20), 24", N_("An annex with identities exists"))
def annex_written(item: Undercover, case: Case) -> Iterator[Found]:
    """Expect the confidential annex in which the letter says that identities stand."""
    if item.identities is Identities.ANNEX and not case.sealed:
        yield Found(
            ("identities",),
            N_("The confidential annex is empty. Write it on its page, or choose another answer here."),
        )


class Undercover(TimedTechnique):
    """Ask that officers may work under cover (UNTOC 20)."""

    about: ClassVar[About] = About(
        title=ND_("Undercover operation"),
        introduction=N_(
            "For officers who meet suspects under an assumed identity. Names, true or assumed, never stand in the letter:"
            " give codes here, and the rest in a confidential annex."
        ),
        paragraphs=(ND_("20"),),
        template="techniques/undercover.xml.j2",
        concerns="operation",
        sample="controlled-delivery",
        coercive=Coercive.YES,
        group=Group.TECHNIQUES,
        rules=(officers_by_code, annex_written, *TIMED_RULES, order_enclosed),
        dual_criminality=N_("Asked by nearly every State, often for serious offences alone."),
    )

    kind: Literal["undercover"] = "undercover"
    operation: Annotated[
        Line, Ui(ND_("Name of the operation"), N_("The name under which both sides will speak of it."))
    ] = ""
    purpose: Annotated[
        Text,
        Ui(
            ND_("Aim of the operation"),
            N_("What the officers are to find out, and why no milder way leads there."),
            need=Need.REQUIRED,
            code="E02",
            missing=N_("Say what the officers under cover are to find out."),
            source="UNTOC 18(15)(f)",
        ),
    ] = ""
    link: Annotated[
        Text,
        Ui(
            ND_("Connection with the facts"),
            N_("The fact or paragraph that leads to these persons and places."),
            need=Need.EXPECTED,
            code="D09",
            missing=N_("Say which facts lead to these persons and places."),
            source="Practice: Ireland s. 15; Netherlands-Hong Kong agreement art. 5(2)(c)",
        ),
    ] = ""
    persons: Annotated[
        list[PersonWatched],
        Field(max_length=MAX_ENTRIES),
        Ui(ND_("Persons to be met"), N_("From the persons of this request.")),
    ] = []
    places: Annotated[
        Text,
        Ui(
            ND_("Places"),
            N_("Where in the requested State the officers would act, as far as known."),
            need=Need.EXPECTED,
            code="F148",
            missing=N_("Say where in the requested State the officers would act."),
            source="UNTOC 4, 18(15)(d)",
        ),
    ] = ""
    status: Annotated[
        CoverStatus | None,
        Ui(
            ND_("Officers under cover"),
            need=Need.EXPECTED,
            code="F148",
            missing=N_("Say whose officers would work under cover."),
            source="UNTOC 20(1)",
            group=N_("Officers"),
        ),
    ] = None
    codes: Annotated[
        list[Line],
        Field(max_length=MAX_ENTRIES),
        Ui(
            ND_("Codes of the officers"),
            N_("One on each line, with a figure in it. No name, true or assumed."),
            example=N_("UC-7"),
        ),
    ] = []
    identities: Annotated[
        Identities | None,
        Ui(
            ND_("Their identities"),
            need=Need.EXPECTED,
            code="F143",
            missing=N_("Say how the identities of the officers become known, if at all."),
            source="UNTOC 20(1), 24",
        ),
    ] = None
    acts: Annotated[
        Text,
        Ui(
            ND_("What the officers would do, and what not"),
            N_("For instance: meet, negotiate, receive a sample; no weapon, no payment above a sum."),
            need=Need.EXPECTED,
            code="F148",
            missing=N_("Say what the officers would do, and where their task ends."),
            source="UNTOC 18(15)(d)",
            group=N_("How it would be done"),
        ),
    ] = ""
    no_incitement: Annotated[
        bool,
        Ui(
            ND_("State that the officers will incite nobody to an offence"),
            N_("Untick it only if your law does not let you promise it."),
        ),
    ] = True
    direction: Annotated[
        Text,
        Ui(
            ND_("Direction and supervision there"),
            N_("Which authority would direct and supervise, and how your service would report to it."),
            need=Need.EXPECTED,
            code="F148",
            missing=N_("Say how the operation would be directed and supervised there."),
            source="UNTOC 4",
        ),
    ] = ""
    recording: Annotated[
        Text, Ui(ND_("Recording"), N_("Sound or pictures, by whom, and what becomes of the records."))
    ] = ""
    immunity: Annotated[
        Text,
        Ui(
            ND_("Responsibility and protection of the officers"),
            N_("Criminal and civil responsibility, damage to others, and how they would testify later."),
            need=Need.ADVISED,
            code="F148",
            missing=N_("Say what is proposed on the responsibility and protection of the officers."),
            source="Practice: Second Additional Protocol to the 1959 European Convention art. 19",
        ),
    ] = ""
