"""Keep the numbers that practice suggests and no law fixes: an office sets its own."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from mlawriter.core.fields import Part, Ui
from mlawriter.i18n.messages import N_


class Thresholds(Part):
    """Hold the numeric defaults of the checks; the help of each says why it is what it is."""

    service_lead_days: Annotated[
        int,
        Field(ge=0, le=3650),
        Ui(
            N_("Days from sending to an appearance"),
            N_(
                "Service abroad usually takes this long: agreements speak of 30 to 50 days, and post takes its time."
            ),
        ),
    ] = 60
    video_lead_days: Annotated[
        int,
        Field(ge=0, le=3650),
        Ui(
            N_("Days before a hearing by video conference"),
            N_("The authorities there have to find a room, a judge and an interpreter."),
        ),
    ] = 42
    travel_lead_days: Annotated[
        int,
        Field(ge=0, le=3650),
        Ui(
            N_("Days before a voluntary appearance"),
            N_("The invitation is served and answered, a visa and a ticket are obtained."),
        ),
    ] = 45
    transfer_lead_days: Annotated[
        int,
        Field(ge=0, le=3650),
        Ui(
            N_("Days before the transfer of a person in custody"),
            N_("Consent, decisions of both States and orders for the escort take their time."),
        ),
    ] = 60
    day_begins: Annotated[
        int,
        Field(ge=0, le=24),
        Ui(
            N_("Hour at which hearings begin at the earliest"),
            N_("Offices and courts are seldom staffed before."),
        ),
    ] = 7
    day_ends: Annotated[
        int,
        Field(ge=0, le=24),
        Ui(
            N_("Hour at which hearings begin at the latest"),
            N_("Interpreters and technicians are seldom there afterwards."),
        ),
    ] = 20
    deadline_working_days: Annotated[
        int,
        Field(ge=0, le=3650),
        Ui(N_("Working days to answer"), N_("What an authority needs at least when nothing is urgent.")),
    ] = 20
    facts_words_low: Annotated[
        int,
        Field(ge=0, le=100_000),
        Ui(N_("Fewest words of the facts"), N_("Below it an account seldom stands alone.")),
    ] = 150
    facts_words_high: Annotated[
        int,
        Field(ge=0, le=100_000),
        Ui(
            N_("Most words of the facts"),
            N_("Beyond it an account is seldom read to its end, and costs translation."),
        ),
    ] = 1500
    designation_stale_days: Annotated[
        int,
        Field(ge=0, le=3650),
        Ui(
            N_("Days after which a designation is checked again"),
            N_("Authorities are renamed and moved; half a year is a fair age."),
        ),
    ] = 180
    items_before_split: Annotated[
        int,
        Field(ge=1, le=500),
        Ui(N_("Items before two letters are advised"), N_("What is quickly done waits for what is not.")),
    ] = 10
    grounds_stale_months: Annotated[
        int,
        Field(ge=1, le=600),
        Ui(
            N_("Months after which grounds for a search are old"),
            N_("People move, and so do things: half a year later a court doubts that they are still there."),
        ),
    ] = 6
    technique_lead_hours: Annotated[
        int,
        Field(ge=0, le=8760),
        Ui(
            N_("Hours before an operation begins"),
            N_(
                "A controlled delivery or another operation needs officers and permissions: three days, as practice has it."
            ),
        ),
    ] = 72
    technique_costly_days: Annotated[
        int,
        Field(ge=1, le=3650),
        Ui(
            N_("Days after which an operation is costly"),
            N_(
                "Watching somebody takes shifts of officers; beyond two weeks a consultation on costs is fair."
            ),
        ),
    ] = 14
    preservation_days_budapest: Annotated[
        int,
        Field(ge=1, le=3650),
        Ui(
            N_("Days of preservation between Parties to the Budapest Convention"),
            N_("Its article 29(7) says at least sixty."),
        ),
    ] = 60
    preservation_days: Annotated[
        int,
        Field(ge=1, le=3650),
        Ui(
            N_("Days of preservation elsewhere"),
            N_("Some States keep data for 90 days, some for 120; the shorter one is the safer to note."),
        ),
    ] = 90
    preservation_reminder_days: Annotated[
        int,
        Field(ge=0, le=3650),
        Ui(
            N_("Days before the end of a preservation"),
            N_("An extension takes about three weeks to reach the provider."),
        ),
    ] = 21
    acknowledgement_days: Annotated[
        int,
        Field(ge=1, le=3650),
        Ui(
            N_("Days after which a missing acknowledgement is asked for"),
            N_("A month leaves time for the post; a request that went astray is found before it is late."),
        ),
    ] = 30
    receipt_days: Annotated[
        int,
        Field(ge=1, le=3650),
        Ui(
            N_("Days within which receipt is acknowledged"),
            N_("For requests received: the other side then knows who handles them."),
        ),
    ] = 7
    progress_days: Annotated[
        int,
        Field(ge=1, le=3650),
        Ui(
            N_("Days after which progress is asked for"),
            N_("Counted from the last thing that happened. Reasonable enquiries are answered."),
        ),
    ] = 90
    question_days: Annotated[
        int,
        Field(ge=1, le=3650),
        Ui(
            N_("Days within which questions are answered"),
            N_("Execution waits for the answer, and files that wait are laid aside."),
        ),
    ] = 30
    originals_days: Annotated[
        int,
        Field(ge=1, le=3650),
        Ui(
            N_("Days within which originals are returned"),
            N_("As soon as possible, agreements say; half a year keeps them from being forgotten."),
        ),
    ] = 180
    reminder_days: Annotated[
        int,
        Field(ge=0, le=3650),
        Ui(
            N_("Days before a deadline on which the calendar reminds"),
            N_("A week leaves time to act and to tell others."),
        ),
    ] = 7
    small_value: Annotated[
        int,
        Field(ge=0, le=10_000_000),
        Ui(
            N_("Value below which property may not be worth the effort"),
            N_(
                "In euros or currencies near it. Some States decline for little; execution abroad costs about as much."
            ),
        ),
    ] = 5_000


OF_REQUESTED_STATE = frozenset(
    {
        "service_lead_days",
        "video_lead_days",
        "travel_lead_days",
        "transfer_lead_days",
        "day_begins",
        "day_ends",
        "deadline_working_days",
        "grounds_stale_months",
        "technique_lead_hours",
        "preservation_days_budapest",
        "preservation_days",
        "acknowledgement_days",
        "progress_days",
        "small_value",
    }
)
"""Numbers that depend on how the requested State works, so that each State may have its own."""
