"""State use, procedure, confidentiality, urgency, deadline, costs, presence and assurances."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from mlawriter.core.fields import MAX_ENTRIES, Choice, Editor, Entry, Line, Need, Part, Text, Ui
from mlawriter.i18n.messages import N_, ND_


class Use(Part):
    """Say for what the result will be used: no other use without consent (UNTOC 18(15)(f), 18(19))."""

    purpose: Annotated[
        Text,
        Ui(
            ND_("Purpose of the request"),
            N_("What the evidence, information or action is sought for, in one or two sentences."),
            need=Need.REQUIRED,
            code="G31",
            missing=N_("Say for what purpose the assistance is sought."),
            source="UNTOC 18(15)(f)",
        ),
    ] = ""
    proceedings: Annotated[
        list[Line],
        Field(max_length=MAX_ENTRIES),
        Ui(
            ND_("Proceedings in which the result will be used"),
            N_(
                "One on each line: the trial, charges against others, confiscation, recovery for victims. What is not named needs consent later."
            ),
            need=Need.EXPECTED,
            code="G01",
            missing=N_("List every proceeding in which the result may be used."),
            source="UNTOC 18(19)",
        ),
    ] = []
    searched: Annotated[
        bool,
        Ui(
            ND_("Our own files and sources open to us have been searched"),
            N_("The letter then says that what is asked is not to be had at home."),
        ),
    ] = False


class Wish(Entry):
    """Ask for a particular procedure (UNTOC 18(15)(d), 18(17))."""

    what: Annotated[
        Text,
        Ui(
            ND_("Procedure wished"),
            need=Need.REQUIRED,
            code="E16",
            missing=N_("Say which procedure is wished."),
            source="UNTOC 18(15)(d)",
        ),
    ] = ""
    reason: Annotated[
        Text,
        Ui(
            ND_("Reason"),
            need=Need.EXPECTED,
            code="E07",
            missing=N_("Give the reason for this procedure."),
            source="UNTOC 18(17); practice: Netherlands-Hong Kong agreement art. 5(2)(d)",
        ),
    ] = ""
    fallback: Annotated[
        Text,
        Ui(
            ND_("If it is not possible there"),
            need=Need.EXPECTED,
            code="E07",
            missing=N_("Say what is to be done if this procedure is not possible there."),
            source="UNTOC 18(17)",
        ),
    ] = ""


class Confidentiality(Part):
    """Ask that the request be kept confidential (UNTOC 18(20))."""

    wanted: Annotated[
        bool, Ui(ND_("Keep the fact and substance of the request confidential"), source="UNTOC 18(20)")
    ] = False
    reason: Annotated[
        Text,
        Ui(
            ND_("Reason for confidentiality"),
            need=Need.EXPECTED,
            code="G02",
            raisable=True,
            missing=N_("Give the reason for confidentiality."),
            source="Practice: Hong Kong Cap. 525 s. 8(2)(e)",
            when=lambda part: part.wanted,
        ),
    ] = ""
    tell_first: Annotated[
        bool,
        Ui(
            ND_("Tell us before acting if it cannot be kept"),
            source="UNTOC 18(20)",
            when=lambda part: part.wanted,
        ),
    ] = True
    delay_notice: Annotated[
        bool,
        Ui(
            ND_("Delay notice to the persons concerned as long as the law permits"),
            source="UNTOC 18(20)",
            when=lambda part: part.wanted,
        ),
    ] = False


class Urgency(Part):
    """Ask for haste, with a reason (UNTOC 18(13), 18(14))."""

    urgent: Annotated[bool, Ui(ND_("Urgent"), N_("The letter is marked at its head."))] = False
    reason: Annotated[
        Text,
        Ui(
            ND_("Reason for urgency"),
            N_("For instance the end of custody, or a date of trial."),
            need=Need.REQUIRED,
            code="G06",
            missing=N_("Give the reason for urgency."),
            source="Practice: RiVASt 27(4)",
            when=lambda part: part.urgent,
        ),
    ] = ""
    oral: Annotated[
        bool,
        Ui(
            ND_("This letter confirms a request made orally"),
            source="UNTOC 18(14)",
            when=lambda part: part.urgent,
        ),
    ] = False
    oral_detail: Annotated[
        Text,
        Ui(
            ND_("The oral request"),
            N_("Date, hour with time zone, between whom, and what was agreed."),
            need=Need.REQUIRED,
            code="G07",
            missing=N_("Say when and between whom the oral request was made and agreed."),
            source="UNTOC 18(14)",
            when=lambda part: part.urgent and part.oral,
        ),
    ] = ""


class Wished(Choice):
    """Say what is wished by a day: that they answer, or that what is asked has been done."""

    ANSWER = "answer", N_("An answer")
    EXECUTION = "execution", N_("Execution of what is asked")


class Deadline(Part):
    """Suggest a deadline, with its reason (UNTOC 18(24))."""

    on: Annotated[date | None, Ui(N_("Day wished"), source="UNTOC 18(24)")] = None
    wished: Annotated[
        Wished,
        Ui(
            N_("What is wished by that day"),
            N_("Execution, where something is to have been done by then: realized, served, heard."),
            when=lambda part: part.on is not None,
        ),
    ] = Wished.ANSWER
    reason: Annotated[
        Text,
        Ui(
            ND_("Reason for the date"),
            need=Need.REQUIRED,
            code="G04",
            missing=N_(
                "Give the reason for the date; without it the requested State need not take account of it."
            ),
            source="UNTOC 18(24)",
            when=lambda part: part.on is not None,
        ),
    ] = ""


class Costs(Part):
    """Settle who bears costs (UNTOC 18(28))."""

    consult: Annotated[
        bool,
        Ui(
            ND_("Ask to be consulted before substantial or extraordinary expenses"),
            N_("Ordinary costs lie with the requested State unless the two agree otherwise."),
            source="UNTOC 18(28)",
        ),
    ] = True
    detail: Annotated[
        Text, Ui(ND_("Costs that can be foreseen"), N_("What may be expensive, and what you offer."))
    ] = ""


class Presence(Part):
    """Ask leave for officials to be present; it is never more than a permission (UNTOC 4)."""

    wanted: Annotated[
        bool, Ui(ND_("Ask leave for persons of the requesting State to be present"), source="UNTOC 4")
    ] = False
    who: Annotated[
        Text,
        Ui(
            ND_("Who"),
            N_("Names and functions, or the functions if the names follow."),
            need=Need.EXPECTED,
            code="E09",
            missing=N_("Say who is to be present, by name or function."),
            source="UNTOC 4",
            when=lambda part: part.wanted,
        ),
    ] = ""
    part: Annotated[
        Text,
        Ui(
            ND_("Their part"),
            N_(
                "For instance: they listen and may suggest questions through the authority that conducts the act."
            ),
            when=lambda part: part.wanted,
        ),
    ] = ""


class Conditions(Part):
    """Gather how the request is to be executed."""

    procedure: Annotated[
        list[Wish],
        Field(max_length=MAX_ENTRIES),
        Ui(
            ND_("Particular procedure"),
            N_(
                "Only what your courts need. Followed where it is not contrary to the law there, and where possible."
            ),
            group=N_("Procedure"),
        ),
    ] = []
    confidentiality: Annotated[Confidentiality, Ui(ND_("Confidentiality"), group=N_("Confidentiality"))] = (
        Confidentiality()
    )
    urgency: Annotated[Urgency, Ui(ND_("Urgency"), group=N_("Time"))] = Urgency()
    deadline: Annotated[Deadline, Ui(ND_("Deadline"))] = Deadline()
    presence: Annotated[Presence, Ui(ND_("Presence"), group=N_("Presence and costs"))] = Presence()
    costs: Annotated[Costs, Ui(ND_("Costs"))] = Costs()


class Assurance(Choice):
    """Name an assurance that the requesting State can give; the letter has fixed words for each."""

    USE = "use", ND_("Use only for the matters named (article 18(19))")
    EXCULPATORY = "exculpatory", ND_("Notice before disclosing exculpatory material (article 18(19))")
    RETURN = "return", ND_("Return of originals")
    RECIPROCITY = "reciprocity", ND_("Reciprocity")
    INNOCENCE = "innocence", ND_("Presumption of innocence")
    NOT_ONLY_FISCAL = "fiscal", ND_("The matter is not only fiscal (article 18(22))")
    WITHDRAWAL = "withdrawal", ND_("Notice when the assistance is no longer needed (article 18(24))")
    SUPPLEMENT = "supplement", ND_("Further information on demand (article 18(16))")
    PROTECTION = "protection", ND_("Protection of personal data received")
    NO_DEATH = "no-death", ND_("The death penalty is not imposed or not carried out")
    RELEASE = "release", ND_("No imprisonment for life without a possibility of release")
    FAIR = "fair", ND_("Humane treatment and fair trial")
    AUTHENTIC = "authentic", ND_("Authenticity of the copies enclosed")


class Assurances(Part):
    """Gather what the requesting State promises."""

    given: Annotated[
        list[Assurance],
        Ui(
            ND_("Assurances"),
            N_("Tick only what your authority may promise. The letter prints fixed words for each."),
        ),
    ] = []
    detail: Annotated[Text, Ui(ND_("Further assurances"), N_("In your own words."), editor=Editor.AUTO)] = ""
