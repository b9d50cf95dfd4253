"""Temporary transfer of a person in custody, to testify or help with evidence (UNTOC 18(10) to 18(12))."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, Literal

from mlawriter.assistance.item import (
    About,
    AnnexId,
    Coercive,
    Group,
    Item,
    PersonId,
    annex_field,
    person_field,
)
from mlawriter.assistance.persons.custody import Aim, Consent, Custody, Escort, Transit
from mlawriter.assistance.persons.custody_rules import RULES
from mlawriter.assistance.persons.safe_conduct import Pending
from mlawriter.core.fields import Line, Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_


class CustodyTransfer(Item):
    """Ask for the temporary transfer of a person in custody (UNTOC 18(10))."""

    about: ClassVar[About] = About(
        title=ND_("Temporary transfer of a person in custody"),
        introduction=N_(
            "For a person who is detained or serves a sentence in the requested State and is needed in person as a witness, for"
            " identification or for other help with evidence. The person has to consent. Not for standing trial: that is"
            " extradition."
        ),
        paragraphs=(ND_("18(10) to (12)"),),
        template="persons/custody-transfer.xml.j2",
        concerns="person",
        sample="custody-transfer",
        coercive=Coercive.NO,
        group=Group.PERSONS,
        rules=RULES,
        dual_criminality=N_("Seldom asked for: the person consents."),
    )

    kind: Literal["custody-transfer"] = "custody-transfer"
    person: Annotated[
        PersonId,
        person_field(
            ND_("Person to be transferred"),
            N_("Choose from the persons of this request."),
            code="F96",
            missing=N_("Choose the person to be transferred."),
            source="UNTOC 18(10), 18(15)(d)",
        ),
    ] = ""
    detained_at: Annotated[
        Text,
        Ui(
            ND_("Place of detention"),
            N_("The prison in the requested State, with its town."),
            need=Need.REQUIRED,
            code="F97",
            missing=N_("Enter the place of detention in the requested State."),
            source="UNTOC 18(10)",
        ),
    ] = ""
    custody: Annotated[
        Custody | None,
        Ui(
            ND_("Ground of detention"),
            need=Need.REQUIRED,
            code="F97",
            missing=N_("Say whether the person serves a sentence or is held for other proceedings."),
            source="UNTOC 18(10)",
        ),
    ] = None
    sentence: Annotated[
        Text,
        Ui(
            ND_("Sentence or order"),
            N_("Length, offence and court, as far as you know. Write so if you do not know."),
            need=Need.EXPECTED,
            code="F97",
            missing=N_("Say what the person serves or is held for."),
            source="UNTOC 18(11)(d)",
        ),
    ] = ""
    ends_on: Annotated[date | None, Ui(ND_("End of the sentence or order"), N_("As far as you know."))] = None
    release: Annotated[
        Line, Ui(ND_("Earlier release"), N_("For instance: conditional release possible from November 2027."))
    ] = ""
    aims: Annotated[
        list[Aim],
        Ui(
            ND_("What the person is needed for"),
            need=Need.REQUIRED,
            code="F91",
            missing=N_("Choose what the person is needed for."),
            source="UNTOC 18(10)",
            group=N_("Purpose"),
        ),
    ] = []
    alternatives: Annotated[
        Text,
        Ui(
            ND_("Why nothing less would do"),
            N_(
                "Why a hearing by video conference or in prison is not enough. Requests without it come back."
            ),
            need=Need.ADVISED,
            code="F98",
            missing=N_("Say why a hearing by video conference or in prison is not enough."),
            source="Practice",
        ),
    ] = ""
    pending: Annotated[
        Pending | None,
        Ui(
            ND_("Proceedings or warrants against the person in the requesting State"),
            N_("Ask the police and the prosecutor before the letter goes out."),
            need=Need.ADVISED,
            code="F91",
            missing=N_("Say whether proceedings or warrants against this person are known in your State."),
            source="UNTOC 18(12)",
        ),
    ] = None
    pending_detail: Annotated[
        Text,
        Ui(
            ND_("Those proceedings or warrants"),
            N_("While the person is with you they rest, unless the requested State agrees otherwise."),
            when=lambda item: item.pending is Pending.YES,
        ),
    ] = ""
    consent: Annotated[
        Consent | None,
        Ui(
            ND_("Consent of the person"),
            N_("Free and informed. Without it there is no transfer."),
            need=Need.REQUIRED,
            code="F90",
            missing=N_("Say how matters stand with the consent of the person."),
            source="UNTOC 18(10)(a)",
            group=N_("Consent"),
        ),
    ] = None
    consent_detail: Annotated[
        Text,
        Ui(ND_("What the person has said"), N_("When, to whom, and on which condition.")),
    ] = ""
    consent_annex: Annotated[
        AnnexId,
        annex_field(
            ND_("Annex with the consent, or with the form for it"),
            N_("In a language that the person reads. It should tell of the undertakings below."),
            when=lambda item: item.consent in {Consent.GIVEN, Consent.TO_BE_TAKEN},
        ),
    ] = ""
    consent_with: Annotated[
        Line,
        Ui(
            ND_("Who is to be present when consent is given"),
            N_("For instance the person's lawyer, an interpreter, for a minor a guardian."),
            when=lambda item: item.consent is Consent.TO_BE_TAKEN,
        ),
    ] = ""
    handover_on: Annotated[
        date | None,
        Ui(
            ND_("Date of the hand-over"),
            need=Need.EXPECTED,
            code="F94",
            missing=N_("Propose a date for the hand-over."),
            source="UNTOC 18(10)(b)",
            group=N_("Hand-over and return"),
        ),
    ] = None
    handover_hour: Annotated[
        Line, Ui(ND_("Hour of the hand-over"), N_("Local time at that place."), example=N_("10:00"))
    ] = ""
    handover_place: Annotated[
        Text,
        Ui(
            ND_("Place of the hand-over"),
            need=Need.EXPECTED,
            code="F94",
            missing=N_("Propose a place for the hand-over."),
            source="UNTOC 18(10)(b)",
        ),
    ] = ""
    return_on: Annotated[
        date | None,
        Ui(
            ND_("Date of return, at the latest"),
            need=Need.EXPECTED,
            code="F94",
            missing=N_("Name the day by which the person is back; an open end is refused."),
            source="UNTOC 18(11)(b)",
        ),
    ] = None
    return_place: Annotated[
        Text,
        Ui(
            ND_("Place of return"),
            need=Need.EXPECTED,
            code="F94",
            missing=N_("Name the place of return."),
            source="UNTOC 18(11)(b)",
        ),
    ] = ""
    held_at: Annotated[
        Text,
        Ui(
            ND_("Place of custody in the requesting State"),
            N_("Where the person is held meanwhile."),
            need=Need.EXPECTED,
            code="F92",
            missing=N_("Say where the person is held in your State."),
            source="UNTOC 18(11)(a)",
            group=N_("Custody in your State"),
        ),
    ] = ""
    guarantee: Annotated[
        Line,
        Ui(
            ND_("Guarantee of custody"),
            N_("Court or authority, date and number of the decision that the person is held and returned."),
            need=Need.EXPECTED,
            code="F92",
            missing=N_("Name the decision by which custody and return are guaranteed."),
            source="Practice: Netherlands-Hong Kong agreement art. 13",
        ),
    ] = ""
    guarantee_annex: Annotated[AnnexId, annex_field(ND_("Annex with the guarantee"))] = ""
    if_ends: Annotated[
        Text,
        Ui(
            ND_("If the sentence or order ends meanwhile"),
            N_("For instance: the person is set free and enjoys safe conduct until the journey home."),
        ),
    ] = ""
    our_national: Annotated[
        bool,
        Ui(
            N_("The person is a national of the requesting State"),
            N_("Some laws forbid to hand over own nationals: the return must not fail by that."),
        ),
    ] = False
    return_secured: Annotated[
        Text,
        Ui(
            ND_("Why nationality does not prevent the return"),
            N_("The provision or decision under which your State returns its own national."),
            when=lambda item: item.our_national,
        ),
    ] = ""
    transit: Annotated[
        Transit | None,
        Ui(
            ND_("States to be crossed"),
            N_("A State in between has to permit the transit, and may refuse it for its own nationals."),
            need=Need.ADVISED,
            code="F95",
            missing=N_("Say whether a third State has to be crossed."),
            source="Practice: 1959 European Convention art. 11(2)",
            group=N_("Journey"),
        ),
    ] = None
    transit_detail: Annotated[
        Text,
        Ui(
            ND_("Transit"),
            N_(
                "Which States, who asks for their permission, and whether the person is a national of one of them."
            ),
            when=lambda item: item.transit is Transit.YES,
        ),
    ] = ""
    escort: Annotated[Escort | None, Ui(ND_("Escort"), N_("Always by permission, never as of right."))] = None
    escort_detail: Annotated[
        Text,
        Ui(
            ND_("Number of officers, arms and route"),
            N_("Leave out what must stay secret."),
            when=lambda item: item.escort is not None,
        ),
    ] = ""
    health: Annotated[
        Text, Ui(ND_("Health and safety"), N_("Medical needs, and risks on the way or in custody."))
    ] = ""
    promised: Annotated[
        bool,
        Ui(
            N_("Our competent authority has approved the undertakings of article 18(11) and (12)"),
            N_(
                "Custody, return without delay, no extradition needed, credit for the time, immunity. The letter prints them in fixed words."
            ),
            source="UNTOC 18(11), 18(12)",
            group=N_("Undertakings"),
            filed=True,
        ),
    ] = False
