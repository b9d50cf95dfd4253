"""Hearing a witness or expert by video conference (UNTOC 18(18), 24(2)(b))."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from mlawriter.assistance.evidence.statements import Oath
from mlawriter.assistance.item import (
    About,
    AnnexId,
    Coercive,
    Compulsion,
    Group,
    Item,
    PersonId,
    annex_field,
    person_field,
)
from mlawriter.assistance.persons.video_conduct import (
    Conduct,
    Hindrance,
    LocalTask,
    Minute,
    Recording,
    Shield,
)
from mlawriter.assistance.persons.video_rules import RULES
from mlawriter.assistance.persons.video_session import Session, TwoClocks, by_two_clocks
from mlawriter.core.fields import MAX_ENTRIES, Editor, Line, Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_


class VideoHearing(Item):
    """Ask that a person be heard by video conference (UNTOC 18(18))."""

    about: ClassVar[About] = About(
        title=ND_("Hearing by video conference"),
        introduction=N_(
            "For a witness or expert whose personal appearance before your court is not possible or not desirable. One item for"
            " each person. To have a person heard by the authorities there alone, choose taking evidence instead."
        ),
        paragraphs=(ND_("18(18)"),),
        template="persons/video-hearing.xml.j2",
        concerns="person",
        sample="video-hearing",
        coercive=Coercive.DEPENDS,
        group=Group.PERSONS,
        rules=RULES,
        dual_criminality=N_(
            "Seldom asked for when the person agrees; more often when the person is summoned."
        ),
    )

    kind: Literal["video-hearing"] = "video-hearing"
    person: Annotated[
        PersonId,
        person_field(
            ND_("Person to be heard"),
            N_("Choose from the persons of this request; add the person there first."),
            code="F106",
            missing=N_("Choose the person to be heard."),
            source="UNTOC 18(15)(d)",
        ),
    ] = ""
    hindrance: Annotated[
        Hindrance | None,
        Ui(
            ND_("Personal appearance in the requesting State"),
            N_("The Convention asks for one of the two."),
            need=Need.REQUIRED,
            code="F101",
            missing=N_("Say whether personal appearance is not possible or not desirable."),
            source="UNTOC 18(18)",
        ),
    ] = None
    reason: Annotated[
        Text,
        Ui(
            ND_("Reason why the person does not appear in person"),
            N_("Danger, health, distance, custody, refusal to travel: what is the case here."),
            need=Need.REQUIRED,
            code="F101",
            missing=N_("Give the reason why the person does not appear in person."),
            source="UNTOC 18(18)",
            when=lambda item: item.hindrance is not None,
        ),
    ] = ""
    compulsion: Annotated[
        Compulsion | None,
        Ui(
            ND_("If the person does not come of their own accord"),
            N_("Compulsion follows the law of the requested State, which may then ask for dual criminality."),
            need=Need.EXPECTED,
            code="F107",
            missing=N_("Say whether the person may be compelled to give evidence."),
            source="UNTOC 18(17)",
        ),
    ] = None
    willingness: Annotated[
        Text, Ui(ND_("What the person has said about being heard"), N_("When and to whom, if it is known."))
    ] = ""
    accused_basis: Annotated[
        Text,
        Ui(
            ND_("If a suspect or accused is to be heard: basis and consent"),
            N_(
                "Article 18(18) speaks of witnesses and experts. Name the provisions of both laws and the person's consent."
            ),
            source="UNTOC 18(18); practice: 2nd Additional Protocol to the 1959 European Convention art. 9(8)",
        ),
    ] = ""
    venue: Annotated[
        Line,
        Ui(
            ND_("Place of the hearing in the requested State"),
            N_(
                "Town or court near which the person lives, if it is known and may be told. The authorities there decide."
            ),
            group=N_("Place, days and hours"),
        ),
    ] = ""
    our_zone: Annotated[
        Line,
        Ui(
            ND_("Time zone of the hearing in the requesting State"),
            N_("The city whose clock your court goes by."),
            need=Need.EXPECTED,
            code="F103",
            missing=N_("Choose the time zone of your court."),
            source="Practice",
            editor=Editor.ZONE,
        ),
    ] = ""
    their_zone: Annotated[
        Line,
        Ui(
            ND_("Time zone of the hearing in the requested State"),
            N_("The city whose clock the place of the hearing there goes by."),
            need=Need.EXPECTED,
            code="F103",
            missing=N_("Choose the time zone of the place where the person is heard."),
            source="Practice",
            editor=Editor.ZONE,
        ),
    ] = ""
    sessions: Annotated[
        list[Session],
        Field(max_length=MAX_ENTRIES),
        Ui(
            ND_("Sessions"), N_("The hearing, a reserve date, and a test of the connection some days before.")
        ),
    ] = []
    window: Annotated[
        Text,
        Ui(
            ND_("Period within which the hearing can take place"),
            N_("If no day is fixed yet, or others would do as well."),
        ),
    ] = ""
    conduct: Annotated[
        Conduct | None,
        Ui(
            ND_("Who conducts the hearing"),
            N_("The two States may agree that your judge conducts it and a judge there attends."),
            need=Need.EXPECTED,
            code="F102",
            missing=N_("Say who conducts the hearing."),
            source="UNTOC 18(18)",
            group=N_("Conduct"),
        ),
    ] = None
    conducted_by: Annotated[
        Text,
        Ui(
            ND_("Court, judge and persons who conduct the hearing"),
            N_("By name or function, in the order in which they speak."),
            need=Need.EXPECTED,
            code="F102",
            missing=N_("Name the court, the judge and the persons who conduct the hearing."),
            source="Practice: 2nd Additional Protocol to the 1959 European Convention art. 9(3)",
        ),
    ] = ""
    tasks: Annotated[
        list[LocalTask],
        Ui(ND_("What the judicial authority of the requested State is asked to do")),
    ] = []
    conduct_fallback: Annotated[
        Text,
        Ui(
            ND_("If your judge may not conduct the hearing there"),
            N_("For instance: the judge there puts the questions in Annex 3."),
            when=lambda item: item.conduct is Conduct.OURS,
        ),
    ] = ""
    topics: Annotated[
        Text, Ui(ND_("Topics"), N_("One topic on each line. What the person knows, and how."))
    ] = ""
    questions_annex: Annotated[
        AnnexId,
        annex_field(ND_("Annex with the questions"), N_("If the questions are enclosed as an annex.")),
    ] = ""
    exhibits: Annotated[
        Text, Ui(ND_("Exhibits to be shown"), N_("Each with its label and annex number."))
    ] = ""
    oath: Annotated[
        Oath | None,
        Ui(ND_("Oath or affirmation"), N_("Without an express word, evidence is often taken unsworn.")),
    ] = None
    oath_fallback: Annotated[
        Text,
        Ui(
            ND_("If that is not available"),
            N_("The second-best way that your court could still use."),
            when=lambda item: item.oath not in {None, Oath.NONE},
        ),
    ] = ""
    privilege: Annotated[
        Text,
        Ui(
            ND_("Privilege or immunity that may apply"),
            N_("The person may rely on both laws: say what yours provides."),
        ),
    ] = ""
    privilege_annex: Annotated[
        AnnexId, annex_field(ND_("Annex with the text on privileges and the oath"))
    ] = ""
    refusal: Annotated[
        Text,
        Ui(
            ND_("If the person refuses to answer or does not tell the truth"),
            N_("Whose law applies then, and who takes it up."),
            source="Practice: 2nd Additional Protocol to the 1959 European Convention art. 9(7)",
        ),
    ] = ""
    interpreter_there: Annotated[
        Line,
        Ui(ND_("Interpretation in the requested State"), N_("Languages, and who provides the interpreter.")),
    ] = ""
    interpreter_here: Annotated[Line, Ui(ND_("Interpretation in the requesting State"))] = ""
    shields: Annotated[
        list[Shield],
        Ui(ND_("Measures of protection"), source="UNTOC 24(2)(b), 25", group=N_("Protection")),
    ] = []
    protection: Annotated[
        Text,
        Ui(
            ND_("Further measures of protection"), N_("For a child, a vulnerable person or a person at risk.")
        ),
    ] = ""
    protection_reason: Annotated[
        Text,
        Ui(
            ND_("Reason for the protection"),
            N_("Without anything by which the person could be found."),
            need=Need.EXPECTED,
            code="F105",
            missing=N_("Give the reason for the measures of protection."),
            source="UNTOC 18(17), 24(1)",
            when=lambda item: bool(item.shields or item.protection),
        ),
    ] = ""
    technical_contact: Annotated[
        Line,
        Ui(
            ND_("Technical contact"),
            N_("Name, telephone number and e-mail of the technician on your side."),
            need=Need.ADVISED,
            code="F104",
            missing=N_("Name the technician on your side whom the other side can reach."),
            source="Practice",
            group=N_("Connection and record"),
        ),
    ] = ""
    connection: Annotated[
        Text,
        Ui(ND_("Connection"), N_("Protocol, bandwidth, encryption, and when the address is exchanged.")),
    ] = ""
    recording: Annotated[Recording | None, Ui(ND_("Recording"))] = None
    minutes: Annotated[
        list[Minute],
        Ui(
            ND_("What the minutes are to contain"),
            need=Need.ADVISED,
            code="F109",
            missing=N_("Choose what the minutes are to contain."),
            source="Practice: 2nd Additional Protocol to the 1959 European Convention art. 9(6)",
        ),
    ] = []

    @property
    def compels(self) -> bool:
        """Tell whether the person may be compelled."""
        return self.compulsion is Compulsion.COMPELLED

    @property
    def timetable(self) -> list[TwoClocks]:
        """Return each session by the clocks of both States."""
        return by_two_clocks(self.sessions, self.our_zone, self.their_zone)
