"""Tell what happened, and why it falls under the Convention (UNTOC 18(15)(c), 18(1), 2(a), 3(2))."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from mlawriter.core.fields import Choice, Line, Need, Part, Text, Ui
from mlawriter.core.text import paragraphs
from mlawriter.i18n.messages import N_, ND_

Key = Annotated[str, StringConstraints(max_length=140, pattern=r"^[0-9A-Za-z_.-]+$")]
"""Name of something that a paragraph carries."""
MAX_PARAGRAPHS = 20_000
"""Paragraphs in one narrative that can be tagged; its characters are bounded elsewhere."""
MAX_KEYS = 2_000
"""What one paragraph can be tagged with: more than any request has to tell."""


class Facts(Part):
    """Summarize the relevant facts (UNTOC 18(15)(c)); service of documents does without."""

    narrative: Annotated[
        Text,
        Ui(
            ND_("Summary of the relevant facts"),
            N_(
                "Who did what, where, when and how, and how it is known. In order of time, one paragraph for each"
                " step: the letter numbers them. 150 to 1,500 words."
            ),
            source="UNTOC 18(15)(c)",
        ),
    ] = ""
    evidence_there: Annotated[
        Text,
        Ui(
            ND_("Why the evidence is in the requested State"),
            N_("The transfer, journey, message or address that leads there."),
            source="UNTOC 18(1); practice: Canada",
        ),
    ] = ""
    tags: Annotated[
        list[Annotated[list[Key], Field(max_length=MAX_KEYS)]], Field(max_length=MAX_PARAGRAPHS)
    ] = []
    """What each paragraph of the narrative carries, in order: keys of `request.told`."""

    @property
    def paragraphs(self) -> list[str]:
        """Return the paragraphs of the narrative."""
        return paragraphs(self.narrative)


class Ground(Choice):
    """Name a ground on which an offence is transnational (UNTOC 3(2), 18(1))."""

    SEVERAL_STATES = "3-2-a", ND_("It was committed in more than one State (article 3(2)(a))")
    PREPARED_ELSEWHERE = (
        "3-2-b",
        ND_(
            "A substantial part of its preparation, planning, direction or control took place in another State (article 3(2)(b))"
        ),
    )
    GROUP_ELSEWHERE = (
        "3-2-c",
        ND_(
            "It involves an organized criminal group that engages in criminal activities in more than one State (article 3(2)(c))"
        ),
    )
    EFFECTS_ELSEWHERE = "3-2-d", ND_("It has substantial effects in another State (article 3(2)(d))")
    EVIDENCE_THERE = (
        "18-1",
        ND_(
            "Victims, witnesses, proceeds, instrumentalities or evidence are in the requested State (article 18(1))"
        ),
    )


class Scope(Part):
    """State the organized criminal group and the transnational ground (UNTOC 2(a), 3(2), 18(1)).

    Reasonable grounds to suspect are enough; nothing has to be proved here.
    """

    members: Annotated[
        Text,
        Ui(
            ND_("Members of the group"),
            N_("Three or more persons, known or not, and how they worked together."),
            source="UNTOC 2(a)",
            group=N_("Organized criminal group"),
        ),
    ] = ""
    count: Annotated[
        int | None,
        Field(ge=0, le=100_000),
        Ui(ND_("Number of members known or suspected"), source="UNTOC 2(a)"),
    ] = None
    period: Annotated[
        Line,
        Ui(
            ND_("Period of existence"),
            N_("For instance: at least eleven months, from August 2024."),
            source="UNTOC 2(a)",
        ),
    ] = ""
    aim: Annotated[
        Text, Ui(ND_("Aim of the group"), N_("The serious crimes it was to commit."), source="UNTOC 2(a)")
    ] = ""
    benefit: Annotated[
        Text,
        Ui(
            ND_("Financial or other material benefit"),
            N_("What it gained or wanted to gain."),
            source="UNTOC 2(a)",
        ),
    ] = ""
    grounds: Annotated[
        list[Ground],
        Ui(
            ND_("Transnational ground"),
            N_("Tick at least one; evidence in the requested State is enough for assistance."),
            need=Need.REQUIRED,
            code="B10",
            missing=N_("Tick at least one ground that links the matter with another State."),
            source="UNTOC 3(2), 18(1)",
            group=N_("Link with other States"),
        ),
    ] = []
    ground_facts: Annotated[
        Text,
        Ui(
            ND_("Facts that show it"),
            N_("One or two sentences that name the State."),
            need=Need.EXPECTED,
            code="B11",
            missing=N_("Say in one sentence which facts show the link with the other State."),
            source="UNTOC 3(2), 18(1)",
        ),
    ] = ""
