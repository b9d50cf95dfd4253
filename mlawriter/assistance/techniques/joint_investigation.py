"""Proposing a joint investigation (UNTOC 19)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from mlawriter.assistance.item import About, AnnexId, Case, Coercive, Group, Item, annex_field
from mlawriter.assistance.period import period_in_order
from mlawriter.core.fields import MAX_ENTRIES, Choice, Entry, Line, Need, Text, Ui
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_, ND_


class Form(Choice):
    """Name the form of the cooperation (UNTOC 19)."""

    BODY = "body", ND_("A joint investigative body, set up by an agreement")
    CASE = "case", ND_("A joint investigation agreed for this case alone")


class Talks(Choice):
    """Say how far the two States have come."""

    PROPOSED = "proposed", ND_("This request opens the talks")
    UNDER_WAY = "under-way", ND_("Talks are under way; nothing has been agreed")
    AGREED = "agreed", ND_("An agreement is in force")


class Side(Choice):
    """Say which State sends a member."""

    OURS = "ours", ND_("Requesting State")
    THEIRS = "theirs", ND_("Requested State")
    OTHER = "other", ND_("Another State or an organization")


class Member(Entry):
    """Propose one member of a team."""

    side: Annotated[Side | None, Ui(ND_("Sent by"))] = None
    who: Annotated[
        Line,
        Ui(
            ND_("Function, number or name"),
            N_("For the requested State a proposal by function; it chooses its own members."),
            need=Need.EXPECTED,
            code="F130",
            missing=N_("Say who is proposed as a member, by function or name."),
            source="UNTOC 19; practice: Second Additional Protocol to the 1959 European Convention art. 20(2)",
        ),
    ] = ""
    service: Annotated[Line, Ui(ND_("Authority or service"))] = ""


@rule("F131", Severity.BLOCKING, "UNTOC 4, 19", N_("No joint investigation begins before an agreement"))
def nothing_before_agreement(item: JointInvestigation, case: Case) -> Iterator[Found]:
    """Require a beginning in the future while no agreement is in force: the request opens a negotiation (UNTOC 19)."""
    if item.talks is Talks.AGREED or item.period_from is None:
        return
    if item.period_from <= case.today:
        yield Found(
            ("period_from",),
            N_("Nobody acts jointly before an agreement is in force. Propose a first day that lies ahead."),
        )


@rule("F131", Severity.BLOCKING, "UNTOC 19", N_("An agreement in force is named"))
def agreement_named(item: JointInvestigation, _case: Case) -> Iterator[Found]:
    """Require title and date of an agreement that is said to be in force (UNTOC 19)."""
    if item.talks is Talks.AGREED and not item.agreement.strip():
        yield Found(
            ("agreement",),
            N_("Enter title and date of the agreement in force, or choose another answer above."),
        )


@rule("F133", Severity.ADVICE, "Practice", N_("The proposed agreement is enclosed"))
def draft_enclosed(item: JointInvestigation, case: Case) -> Iterator[Found]:
    """Advise a draft, which turns a wish into something that can be answered."""
    if item.talks is not Talks.AGREED and not case.has_annex(item.draft_annex):
        yield Found(
            ("draft_annex",), N_("Enclose a draft of the agreement: it is answered sooner than a wish.")
        )


@rule("F134", Severity.ADVICE, "UNTOC 18(28)", N_("The costs of a team are consulted on"))
def costs_of_team(item: JointInvestigation, case: Case) -> Iterator[Found]:
    """Advise a word on costs, of which a team has many (UNTOC 18(28))."""
    if not item.team_costs.strip() and not case.costs_consulted:
        yield Found(
            ("team_costs",), N_("Say how costs would be shared, or offer on the page Conditions to consult.")
        )


class JointInvestigation(Item):
    """Propose a joint investigation (UNTOC 19)."""

    about: ClassVar[About] = About(
        title=ND_("Joint investigation"),
        introduction=N_(
            "For proposing that authorities of both States investigate together. The request opens a negotiation: the"
            " proposals below become the draft of an agreement, and nobody acts before it is concluded."
        ),
        paragraphs=(ND_("19"),),
        template="techniques/joint-investigation.xml.j2",
        concerns="subject",
        sample="joint-investigation",
        coercive=Coercive.NO,
        group=Group.TECHNIQUES,
        rules=(nothing_before_agreement, agreement_named, draft_enclosed, period_in_order, costs_of_team),
        dual_criminality=N_("Seldom asked for the agreement itself; single measures follow their own rules."),
    )

    kind: Literal["joint-investigation"] = "joint-investigation"
    subject: Annotated[
        Line,
        Ui(
            ND_("What would be investigated together"),
            N_("A few words that may stand in a heading."),
            need=Need.REQUIRED,
            code="F132",
            missing=N_("Say what would be investigated together."),
            source="UNTOC 18(15)(d), 19",
        ),
    ] = ""
    purpose: Annotated[
        Text,
        Ui(
            ND_("Aim of the joint investigation"),
            N_("What it is to bring to light, and why separate investigations would not."),
            need=Need.REQUIRED,
            code="E02",
            missing=N_("Say what the joint investigation is to bring to light."),
            source="UNTOC 18(15)(f), 19",
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
    form: Annotated[
        Form | None,
        Ui(
            ND_("Form of the joint investigation"),
            need=Need.EXPECTED,
            code="F130",
            missing=N_("Choose the form of the joint investigation."),
            source="UNTOC 19",
        ),
    ] = None
    talks: Annotated[
        Talks | None,
        Ui(
            ND_("How far the talks are"),
            need=Need.REQUIRED,
            code="F131",
            missing=N_("Say how far the talks on a joint investigation are."),
            source="UNTOC 19",
        ),
    ] = None
    agreement: Annotated[
        Line,
        Ui(ND_("Title and date of the agreement in force"), when=lambda item: item.talks is Talks.AGREED),
    ] = ""
    draft_annex: Annotated[
        AnnexId,
        annex_field(ND_("Annex with the draft agreement"), N_("The proposals below, as an agreement.")),
    ] = ""
    other_states: Annotated[
        Text, Ui(ND_("Other States invited"), N_("One on each line, and whether they have been asked."))
    ] = ""
    leader: Annotated[
        Line,
        Ui(
            ND_("Proposed leader"),
            N_("As a rule an officer of the State in which the members are at work."),
            need=Need.EXPECTED,
            code="F130",
            missing=N_("Say who would lead the joint investigation."),
            source="UNTOC 19; practice: Second Additional Protocol to the 1959 European Convention art. 20(3)",
            group=N_("Who, when and where"),
        ),
    ] = ""
    members: Annotated[
        list[Member],
        Field(max_length=MAX_ENTRIES),
        Ui(
            ND_("Proposed members"),
            need=Need.EXPECTED,
            code="F130",
            missing=N_("Add the members who are proposed."),
            source="UNTOC 19; practice: Second Additional Protocol to the 1959 European Convention art. 20(2)",
        ),
    ] = []
    period_from: Annotated[
        date | None,
        Ui(
            ND_("First day"),
            need=Need.EXPECTED,
            code="F130",
            missing=N_("Propose a first day for the joint investigation."),
            source="UNTOC 19",
        ),
    ] = None
    period_to: Annotated[
        date | None,
        Ui(
            ND_("Last day"),
            N_("It can be extended by agreement."),
            need=Need.EXPECTED,
            code="F130",
            missing=N_("Propose a last day for the joint investigation."),
            source="UNTOC 19",
        ),
    ] = None
    territory: Annotated[
        Text,
        Ui(
            ND_("Territory"),
            N_("Where in each State members would be at work."),
            need=Need.EXPECTED,
            code="F130",
            missing=N_("Say where in each State the members would be at work."),
            source="UNTOC 4, 19",
        ),
    ] = ""
    working_language: Annotated[
        Line,
        Ui(
            ND_("Working languages"),
            N_("And who interprets and translates."),
            need=Need.ADVISED,
            code="F135",
            missing=N_("Propose a working language for the joint investigation."),
            source="Practice",
            group=N_("How members would work"),
        ),
    ] = ""
    powers: Annotated[
        Text,
        Ui(
            ND_("What visiting members may do"),
            N_(
                "For instance be present and suggest; acts of compulsion are left to the officers of the place."
            ),
            need=Need.ADVISED,
            code="F135",
            missing=N_("Say what members may do while they are in the other State."),
            source="UNTOC 4, 19",
        ),
    ] = ""
    weapons: Annotated[
        Line,
        Ui(
            ND_("Weapons of visiting members"),
            need=Need.ADVISED,
            code="F134",
            missing=N_("Say whether visiting members would carry weapons."),
            source="UNTOC 4",
        ),
    ] = ""
    evidence_use: Annotated[
        Text,
        Ui(
            ND_("Taking, sharing and use of evidence"),
            N_("In which form, and for which proceedings in each State."),
            need=Need.ADVISED,
            code="F135",
            missing=N_("Say how evidence would be taken, shared and used."),
            source="UNTOC 18(19), 19",
        ),
    ] = ""
    media: Annotated[Text, Ui(ND_("Information to the press"), N_("For instance only after both agree."))] = (
        ""
    )
    personal_data: Annotated[
        Text, Ui(ND_("Protection of personal data"), N_("Purpose, access, storage and deletion."))
    ] = ""
    liability: Annotated[
        Text,
        Ui(
            ND_("Liability for damage"),
            N_("Who makes good what a member breaks in the other State."),
            need=Need.ADVISED,
            code="F134",
            missing=N_("Propose who is liable for damage caused by a member."),
            source="Practice: Second Additional Protocol to the 1959 European Convention art. 20, 22",
        ),
    ] = ""
    team_costs: Annotated[Text, Ui(ND_("Costs of the joint investigation"), N_("Who bears which."))] = ""
    next_step: Annotated[
        Text,
        Ui(
            ND_("Proposed next step"),
            N_("For instance a meeting by video, with dates and the person to write to."),
            need=Need.ADVISED,
            code="F136",
            missing=N_("Propose a next step, for instance a meeting on the agreement."),
            source="UNTOC 19",
        ),
    ] = ""
