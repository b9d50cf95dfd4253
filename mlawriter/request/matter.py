"""Describe the matter: its subject, nature and stage (UNTOC 18(15)(b))."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from mlawriter.core.fields import MAX_ENTRIES, Choice, Entry, Line, Need, Part, Text, Ui
from mlawriter.i18n.messages import N_, ND_


class Nature(Choice):
    """Name the nature of the matter (UNTOC 18(15)(b))."""

    INVESTIGATION = "investigation", ND_("Investigation")
    PROSECUTION = "prosecution", ND_("Prosecution")
    JUDICIAL = "judicial", ND_("Judicial proceeding")


INSTITUTED = frozenset({Nature.PROSECUTION, Nature.JUDICIAL})
"""Natures in which a court is seized or a charge has been brought."""


class Parallel(Choice):
    """Answer whether the requested State conducts proceedings of its own (UNTOC 15(5), 18(25))."""

    NONE = "none", ND_("None known")
    YES = "yes", ND_("Yes")


class Hearing(Entry):
    """Fix one date of the court."""

    on: Annotated[date | None, Ui(ND_("First day"))] = None
    until: Annotated[date | None, Ui(ND_("Last day"), N_("If it takes several days."))] = None
    detail: Annotated[
        Line,
        Ui(ND_("What takes place"), N_("For instance: opening of the trial, 09:30 (UTC+1), courtroom 4.")),
    ] = ""


class Matter(Part):
    """Describe the matter for which assistance is asked."""

    subject: Annotated[
        Text,
        Ui(
            ND_("Subject matter"),
            N_("One or two sentences: who did what to whom. The letter opens with them."),
            need=Need.REQUIRED,
            code="C02",
            missing=N_("Say in one sentence what the matter is about."),
            source="UNTOC 18(15)(b)",
        ),
    ] = ""
    nature: Annotated[
        Nature | None,
        Ui(
            ND_("Nature"),
            need=Need.REQUIRED,
            code="C01",
            missing=N_("Choose whether this is an investigation, a prosecution or a judicial proceeding."),
            source="UNTOC 18(15)(b)",
        ),
    ] = None
    stage: Annotated[
        Text,
        Ui(
            ND_("Stage"),
            N_(
                "What has happened so far and what comes next: charges, decisions, trial. Say it for each group of persons."
            ),
            need=Need.EXPECTED,
            code="C03",
            raisable=True,
            missing=N_("Say which stage the matter has reached."),
            source="UNTOC 18(15)(b)",
        ),
    ] = ""
    court: Annotated[
        Line,
        Ui(
            ND_("Court"),
            need=Need.EXPECTED,
            code="C03",
            raisable=True,
            missing=N_("Name the court before which the matter is pending."),
            source="Practice: Kenya MLA Act s. 9",
            when=lambda part: part.nature in INSTITUTED,
        ),
    ] = ""
    court_case: Annotated[
        Line, Ui(ND_("Case number of the court"), ltr=True, when=lambda part: part.nature in INSTITUTED)
    ] = ""
    hearings: Annotated[
        list[Hearing],
        Field(max_length=MAX_ENTRIES),
        Ui(ND_("Dates fixed"), N_("Hearings and other dates that the court has fixed.")),
    ] = []
    parallel: Annotated[
        Parallel | None,
        Ui(
            ND_("Proceedings in the requested State on the same facts"),
            need=Need.ADVISED,
            code="C17",
            missing=N_("Say whether you know of proceedings in the requested State on the same facts."),
            source="UNTOC 15(5), 18(25)",
        ),
    ] = None
    parallel_detail: Annotated[
        Text, Ui(ND_("Those proceedings"), when=lambda part: part.parallel is Parallel.YES)
    ] = ""
    earlier: Annotated[
        Text,
        Ui(
            ND_("Earlier requests and contacts"),
            N_(
                "References and dates of earlier requests, preservation or information. Leave out what its sender does not permit to be used."
            ),
        ),
    ] = ""
    consulted: Annotated[
        Line,
        Ui(
            ND_("Consultation on a draft"),
            N_("When and with whom the draft was discussed beforehand; worth while for complex requests."),
        ),
    ] = ""
    fiscal: Annotated[
        bool,
        Ui(
            ND_("The facts also have a fiscal side (tax or customs)"),
            N_("The letter then recalls that this alone is no ground for refusal."),
            source="UNTOC 18(22)",
        ),
    ] = False
