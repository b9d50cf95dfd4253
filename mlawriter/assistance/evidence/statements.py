"""Taking evidence or statements from persons (UNTOC 18(3)(a))."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from mlawriter.assistance.item import (
    About,
    AnnexId,
    Case,
    Coercive,
    Compulsion,
    Item,
    PersonId,
    annex_field,
    person_field,
)
from mlawriter.assistance.role import PURSUED
from mlawriter.core.fields import MAX_ENTRIES, Choice, Line, Need, Text, Ui
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_, ND_

MAX_QUESTIONS = 60
"""More questions than this want grouping."""


class Hearing(Choice):
    """Name the kind of hearing."""

    STATEMENT = "statement", ND_("Statement, not sworn")
    SWORN = "sworn", ND_("Sworn evidence")
    BEFORE_JUDGE = "judge", ND_("Evidence before a judge")


class Hearer(Choice):
    """Name who should hear the person."""

    JUDGE = "judge", ND_("Judge or court")
    PROSECUTOR = "prosecutor", ND_("Prosecutor")
    POLICE = "police", ND_("Police")
    COMPETENT = "competent", ND_("Whichever authority is competent")


class Oath(Choice):
    """Say under what solemnity evidence is wanted."""

    OATH = "oath", ND_("Oath")
    AFFIRMATION = "affirmation", ND_("Solemn affirmation")
    EITHER = "either", ND_("Oath or solemn affirmation")
    NONE = "none", ND_("Neither oath nor affirmation needed")


class Record(Choice):
    """Name a form of record."""

    SIGNED = "signed", ND_("Written record signed by the person heard")
    VERBATIM = "verbatim", ND_("Verbatim record")
    AUDIO = "audio", ND_("Audio recording")
    VIDEO = "video", ND_("Video recording")
    CERTIFIED = "certified", ND_("Certified copy of the record")


@rule("F01", Severity.BLOCKING, "UNTOC 18(15)(d)", N_("Questions or topics are given"))
def questions_given(item: Evidence, case: Case) -> Iterator[Found]:
    """Require questions or topics (UNTOC 18(15)(d); Netherlands-Hong Kong agreement art. 10(2))."""
    if not (item.topics.strip() or item.questions or case.has_annex(item.questions_annex)):
        yield Found(
            ("topics",), N_("Name the topics, write the questions, or choose the annex that holds them.")
        )


@rule(
    "F02",
    Severity.WARNING,
    "Practice: RiVASt 117(2)",
    N_("The warning or privilege of the person heard is quoted"),
)
def warning_quoted(item: Evidence, case: Case) -> Iterator[Found]:
    """Expect the text of warnings for a suspect, whose statement is worthless without (RiVASt 117(2))."""
    person = case.person(item.person)
    if person is not None and person.role in PURSUED and not item.rights.strip():
        yield Found(
            ("rights",),
            N_(
                "This person is a suspect or accused: quote the warning that your law prescribes before the hearing."
            ),
        )


@rule("F03", Severity.ADVICE, "Practice", N_("Questions are few enough to follow"))
def questions_not_too_many(item: Evidence, _case: Case) -> Iterator[Found]:
    """Advise against long unstructured lists of questions."""
    if len(item.questions) > MAX_QUESTIONS:
        yield Found(
            ("questions",),
            N_("There are {count} questions. Group them under topics, or move them to an annex."),
            {"count": len(item.questions)},
        )


@rule("E15", Severity.WARNING, "Practice", N_("A suspect is not compelled to give evidence"))
def suspect_not_compelled(item: Evidence, case: Case) -> Iterator[Found]:
    """Point out that a suspect or accused, who may keep silent, is heard only voluntarily."""
    person = case.person(item.person)
    if item.compulsion is Compulsion.COMPELLED and person is not None and person.role in PURSUED:
        yield Found(
            ("compulsion",),
            N_(
                "This person is a suspect or accused and can seldom be compelled. Choose: only if the person agrees."
            ),
        )


@rule(
    "E08", Severity.WARNING, "Practice: 1959 European Convention art. 3(2)", N_("An oath is asked expressly")
)
def oath_expressly_asked(item: Evidence, _case: Case) -> Iterator[Found]:
    """Expect an express word on the oath, without which evidence is taken unsworn (1959 European Convention 3(2))."""
    if item.hearing in {Hearing.SWORN, Hearing.BEFORE_JUDGE} and item.oath is None:
        yield Found(("oath",), N_("Say expressly whether an oath or a solemn affirmation is wanted."))


@rule(
    "E07",
    Severity.WARNING,
    "UNTOC 18(17)",
    N_("A requested procedure has a reason and a second-best way"),
)
def oath_has_fallback(item: Evidence, _case: Case) -> Iterator[Found]:
    """Expect a second-best way where the requested State may not know the oath (UNTOC 18(17))."""
    if item.oath not in {None, Oath.NONE} and not item.oath_fallback.strip():
        yield Found(
            ("oath_fallback",),
            N_("Say what is to be done if neither oath nor affirmation is available there."),
        )


@rule("F06", Severity.WARNING, "UNTOC 24, 25", N_("A child or vulnerable person is heard with care"))
def child_protected(item: Evidence, case: Case) -> Iterator[Found]:
    """Expect measures of protection when a child is to be heard (UNTOC 24(2), 25)."""
    person = case.person(item.person)
    minor_until = person.is_minor_on if person is not None else None
    if minor_until is not None and case.today < minor_until and not item.protection.strip():
        yield Found(
            ("protection",), N_("This person is under 18: say which measures of protection are wanted.")
        )


class Evidence(Item):
    """Ask that a person be heard (UNTOC 18(3)(a))."""

    about: ClassVar[About] = About(
        title=ND_("Taking evidence or statements from a person"),
        introduction=N_(
            "For hearing a witness, victim, expert, suspect or accused. One item for each person."
        ),
        paragraphs=(ND_("18(3)(a)"),),
        template="evidence/statements.xml.j2",
        concerns="person",
        sample="statements",
        coercive=Coercive.DEPENDS,
        rules=(
            questions_given,
            warning_quoted,
            questions_not_too_many,
            suspect_not_compelled,
            oath_expressly_asked,
            oath_has_fallback,
            child_protected,
        ),
        dual_criminality=N_("Rarely asked for voluntary statements, often for compelled ones."),
    )

    kind: Literal["evidence"] = "evidence"
    person: Annotated[
        PersonId,
        person_field(
            ND_("Person to be heard"),
            N_("Choose from the persons of this request; add the person there first."),
            code="F05",
            missing=N_("Choose the person to be heard."),
            source="UNTOC 18(15)(d)",
        ),
    ] = ""
    hearing: Annotated[
        Hearing | None,
        Ui(
            ND_("Kind of hearing"),
            N_("What your court needs: a statement, sworn evidence, or evidence before a judge."),
            need=Need.REQUIRED,
            code="F07",
            missing=N_("Choose the kind of hearing."),
            source="UNTOC 18(15)(d)",
        ),
    ] = None
    hearer: Annotated[
        Hearer | None,
        Ui(
            ND_("Who should hear the person"),
            N_("The requested State decides; say what your court needs."),
            need=Need.ADVISED,
            code="F04",
            missing=N_("Say who should hear the person."),
            source="Practice: RiVASt 117(1)",
        ),
    ] = None
    compulsion: Annotated[
        Compulsion | None,
        Ui(
            ND_("If the person does not come of their own accord"),
            N_("Compulsion follows the law of the requested State, which may then ask for dual criminality."),
            need=Need.EXPECTED,
            code="F08",
            missing=N_("Say whether the person may be compelled to give evidence."),
            source="UNTOC 18(17)",
        ),
    ] = None
    lawful_at_home: Annotated[
        Line,
        Ui(
            ND_("Provision that would permit the measure in the requesting State"),
            N_("Article and law, if the person may be compelled. Several States ask for this confirmation."),
            need=Need.EXPECTED,
            code="E05",
            raisable=True,
            missing=N_("Name the provision under which your own courts could compel this evidence."),
            source="Practice: Switzerland IMAC art. 76; Austria-USA treaty art. 15",
            when=lambda item: item.compulsion is Compulsion.COMPELLED,
        ),
    ] = ""
    topics: Annotated[
        Text,
        Ui(
            ND_("Topics"),
            N_("One topic on each line. What the person knows, and how."),
            source="UNTOC 18(15)(d)",
            group=N_("What to ask"),
        ),
    ] = ""
    questions: Annotated[
        list[Text],
        Field(max_length=MAX_ENTRIES),
        Ui(
            ND_("Questions"),
            N_("One question on each line; they are numbered in the letter. Ask openly, do not lead."),
        ),
    ] = []
    questions_annex: Annotated[
        AnnexId,
        annex_field(ND_("Annex with the questions"), N_("If the questions are enclosed as an annex.")),
    ] = ""
    exhibits: Annotated[
        Text,
        Ui(ND_("Exhibits to be shown"), N_("Each with its label and annex number.")),
    ] = ""
    photo_annex: Annotated[AnnexId, annex_field(ND_("Annex with a photograph of the person"))] = ""
    oath: Annotated[
        Oath | None,
        Ui(
            ND_("Oath or affirmation"),
            N_("Without an express word, evidence is often taken unsworn."),
            group=N_("How to take it"),
        ),
    ] = None
    oath_fallback: Annotated[
        Text,
        Ui(
            ND_("If that is not available"),
            N_("The second-best way that your court could still use."),
            when=lambda item: item.oath not in {None, Oath.NONE},
        ),
    ] = ""
    rights: Annotated[
        Text,
        Ui(
            ND_("Warning and rights to refuse, as quoted from our law"),
            N_("The exact words to be read to the person, with the provision."),
        ),
    ] = ""
    privilege: Annotated[
        Text,
        Ui(
            ND_("Privilege or immunity that may apply"),
            N_("For instance professional secrecy, kinship, or diplomatic immunity."),
        ),
    ] = ""
    records: Annotated[
        list[Record],
        Ui(
            ND_("Form of the record"),
            need=Need.EXPECTED,
            code="F09",
            missing=N_("Choose the form of the record that your court can use."),
            source="UNTOC 18(15)(d)",
        ),
    ] = []
    interpreter: Annotated[
        Line,
        Ui(ND_("Interpretation"), N_("Language needed, and who provides the interpreter.")),
    ] = ""
    protection: Annotated[
        Text,
        Ui(
            ND_("Measures of protection"),
            N_("For a child, a vulnerable person or a person at risk."),
            source="UNTOC 24, 25",
        ),
    ] = ""
    certificate_annex: Annotated[
        AnnexId, annex_field(ND_("Annex with the wording of a certificate"), N_("If your court needs one."))
    ] = ""

    @property
    def compels(self) -> bool:
        """Tell whether the person may be compelled."""
        return self.compulsion is Compulsion.COMPELLED
