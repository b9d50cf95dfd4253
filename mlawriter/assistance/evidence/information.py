"""Providing information, evidentiary items and expert evaluations (UNTOC 18(3)(e))."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from mlawriter.assistance.evidence.documents import Access
from mlawriter.assistance.evidence.information_kinds import IN_REGISTERS, Biometric, Delivery, Form, Subject
from mlawriter.assistance.evidence.information_rules import RULES
from mlawriter.assistance.expense import Expense, UsingUp, expense_field
from mlawriter.assistance.home_order import MeasureItem
from mlawriter.assistance.item import About, AnnexId, Coercive, Compulsion, PersonId, annex_field
from mlawriter.core.fields import MAX_ENTRIES, Editor, Line, Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_


def _shaped(form: Form) -> Callable[[Information], bool]:
    return lambda item: item.form is form


_is_information = _shaped(Form.INFORMATION)
_is_item = _shaped(Form.ITEM)
_is_evaluation = _shaped(Form.EVALUATION)


def _is_biometric(item: Information) -> bool:
    return item.form is Form.INFORMATION and item.subject is Subject.BIOMETRIC


class Information(MeasureItem):
    """Ask for information, an evidentiary item or an expert evaluation (UNTOC 18(3)(e))."""

    about: ClassVar[About] = About(
        title=ND_("Information, evidentiary items and expert evaluations"),
        introduction=N_(
            "For an answer of an authority or register, for a thing that somebody there has, or for the opinion of an"
            " expert there. One item for each. Documents and records are asked under their own type."
        ),
        paragraphs=(ND_("18(3)(e)"),),
        template="evidence/information.xml.j2",
        concerns="holder",
        sample="search-and-site",
        coercive=Coercive.DEPENDS,
        rules=RULES,
        dual_criminality=N_("Seldom asked, unless somebody is compelled to give a thing."),
    )

    kind: Literal["information"] = "information"
    form: Annotated[
        Form | None,
        Ui(
            ND_("What is wanted"),
            need=Need.REQUIRED,
            code="F56",
            missing=N_("Choose information, an evidentiary item or an expert evaluation."),
            source="UNTOC 18(3)(e), 18(15)(d)",
        ),
    ] = None
    subject: Annotated[
        Subject | None,
        Ui(
            ND_("Subject of the information"),
            need=Need.REQUIRED,
            code="F56",
            missing=N_("Choose what the information is about."),
            source="UNTOC 18(15)(d)",
            when=_is_information,
        ),
    ] = None
    holder: Annotated[
        Line,
        Ui(
            ND_("Authority, person or expert asked"),
            N_(
                "Who has it or should give it. For an expert there of whom nobody is known, say which kind of institute."
            ),
            need=Need.REQUIRED,
            code="F57",
            missing=N_("Enter who has it, or who should give the expert evaluation."),
            source="UNTOC 18(15)(d)",
            example=N_("National institute of forensic science"),
        ),
    ] = ""
    address: Annotated[Text, Ui(ND_("Address"), N_("As far as known."))] = ""
    person: Annotated[
        PersonId,
        Ui(
            ND_("Person or company whom it concerns"),
            N_("Chosen from the page Persons."),
            editor=Editor.PERSON,
            when=_is_information,
        ),
    ] = ""
    what: Annotated[
        Text,
        Ui(
            ND_("What exactly is asked for"),
            N_(
                "The question, the entry, the thing with its marks, or the material to be evaluated. Avoid 'everything known'."
            ),
            need=Need.REQUIRED,
            code="F56",
            missing=N_("Say exactly what is asked for."),
            source="UNTOC 18(15)(d)",
        ),
    ] = ""
    period: Annotated[
        Line,
        Ui(
            ND_("Period concerned"),
            N_("In words, for instance: from 1 January 2025 until the answer."),
            when=_is_information,
        ),
    ] = ""
    access: Annotated[
        Access | None,
        Ui(
            ND_("Open to the public?"),
            N_("Public records shall be provided; others may be, wholly, in part or on conditions."),
            need=Need.ADVISED,
            code="F45",
            missing=N_("Say whether these government records are open to the public."),
            source="UNTOC 18(29)",
            when=lambda item: item.form is Form.INFORMATION and item.in_register,
        ),
    ] = None
    delivery: Annotated[
        Delivery | None,
        Ui(
            ND_("Form of the answer"),
            N_("What your court accepts as evidence; a plain answer is quickest."),
            need=Need.EXPECTED,
            code="F58",
            missing=N_("Choose the form in which the information is wanted."),
            source="Practice: PILON handbook",
            when=_is_information,
        ),
    ] = None
    fallback: Annotated[
        Line,
        Ui(
            ND_("If that form is not possible"),
            N_("The second-best way."),
            when=lambda item: item.form is Form.INFORMATION and item.delivery is Delivery.STATEMENT,
        ),
    ] = ""
    biometrics: Annotated[
        list[Biometric],
        Ui(
            ND_("Data to be compared"),
            need=Need.EXPECTED,
            code="F58",
            missing=N_("Tick which data are to be compared."),
            source="UNTOC 18(15)(d)",
            when=_is_biometric,
            group=N_("Comparison"),
        ),
    ] = []
    biometric_format: Annotated[
        Line,
        Ui(
            ND_("Format of the data sent"),
            N_("File type and standard; for DNA the loci; for prints which fingers."),
            need=Need.EXPECTED,
            code="F58",
            missing=N_("Name the format of the data sent, so that the laboratory there can read them."),
            source="Practice",
            when=_is_biometric,
        ),
    ] = ""
    biometric_annex: Annotated[AnnexId, annex_field(ND_("Annex with the data"), when=_is_biometric)] = ""
    biometric_law: Annotated[
        Text,
        Ui(
            ND_("Lawful origin of the data, and their deletion"),
            N_("The provision under which they were taken, and when they are to be deleted there."),
            need=Need.EXPECTED,
            code="F58",
            missing=N_("Say under which provision the data were taken, and when they are to be deleted."),
            source="Practice: laws on biometric data",
            when=_is_biometric,
        ),
    ] = ""
    original_reason: Annotated[
        Text,
        Ui(
            ND_("Why the thing itself is needed"),
            N_("And why a photograph or a measurement is not enough."),
            when=_is_item,
            group=N_("The thing itself"),
        ),
    ] = ""
    surrender: Annotated[
        Compulsion | None,
        Ui(
            ND_("If the holder does not give it of their own accord"),
            need=Need.EXPECTED,
            code="E05",
            missing=N_("Say whether the holder may be compelled to give it."),
            source="Practice",
            when=_is_item,
        ),
    ] = None
    packing: Annotated[
        Text,
        Ui(
            ND_("Packing and transport"),
            N_("Seals, cooling, protection of traces; who fetches it."),
            when=_is_item,
        ),
    ] = ""
    custody_record: Annotated[
        Text,
        Ui(
            ND_("Record of handling wanted by the court"),
            N_("For instance: numbered seals, and a sheet signed by each person who held a thing."),
            when=_is_item,
        ),
    ] = ""
    custody_annex: Annotated[
        AnnexId, annex_field(ND_("Annex with the form of that record"), when=_is_item)
    ] = ""
    returned: Annotated[
        Line,
        Ui(
            ND_("Return of the thing"),
            N_("When it will be returned, or that it need not be."),
            when=_is_item,
        ),
    ] = ""
    field: Annotated[
        Line,
        Ui(
            ND_("Field of expertise"),
            need=Need.REQUIRED,
            code="F59",
            missing=N_("Name the field of expertise."),
            source="UNTOC 18(15)(d)",
            when=_is_evaluation,
            group=N_("Expert evaluation"),
            example=N_("Chemistry of the environment"),
        ),
    ] = ""
    questions: Annotated[
        list[Line],
        Field(max_length=MAX_ENTRIES),
        Ui(
            ND_("Questions to the expert"),
            N_("One on each line. Questions of fact: questions of law are for the courts."),
            need=Need.REQUIRED,
            code="F59",
            missing=N_("Write the questions to the expert."),
            source="UNTOC 18(15)(d)",
            when=_is_evaluation,
        ),
    ] = []
    material: Annotated[
        Text,
        Ui(
            ND_("Material for the expert"),
            N_("What the expert gets, from whom, and what to compare it with."),
            need=Need.EXPECTED,
            code="F59",
            missing=N_("Say which material the expert gets, and from whom."),
            source="Practice",
            when=_is_evaluation,
        ),
    ] = ""
    material_annex: Annotated[
        AnnexId, annex_field(ND_("Annex with material for comparison"), when=_is_evaluation)
    ] = ""
    qualification: Annotated[
        Line,
        Ui(
            ND_("Qualification wanted"),
            N_("Degree, accreditation, experience: what your court asks of an expert."),
            need=Need.ADVISED,
            code="F59",
            missing=N_("Say which qualification your court asks of an expert."),
            source="Practice",
            when=_is_evaluation,
        ),
    ] = ""
    methods: Annotated[
        Text,
        Ui(
            ND_("Methods and standards"), N_("If results must be comparable with yours."), when=_is_evaluation
        ),
    ] = ""
    using_up: Annotated[
        UsingUp | None,
        Ui(
            ND_("May something be used up or changed?"),
            N_("What is used up cannot be examined again."),
            when=_is_evaluation,
        ),
    ] = None
    remainder: Annotated[
        Line,
        Ui(
            ND_("What is to be kept for a second evaluation"),
            when=lambda item: item.form is Form.EVALUATION and item.using_up is UsingUp.ALLOWED,
        ),
    ] = ""
    report: Annotated[
        Text,
        Ui(
            ND_("Report wanted"),
            N_("For instance: methods, results, limits, names of those who examined, signed."),
            when=_is_evaluation,
        ),
    ] = ""
    declaration: Annotated[
        Text,
        Ui(
            ND_("Declaration of the expert"),
            N_("The words that your court needs above the signature, if the law there permits them."),
            when=_is_evaluation,
        ),
    ] = ""
    expense: Annotated[Expense | None, expense_field(when=_is_evaluation)] = None

    @property
    def in_register(self) -> bool:
        """Tell whether the subject stands in records of a government."""
        return self.subject in IN_REGISTERS

    @property
    def compels(self) -> bool:
        """Tell whether somebody may be compelled to give a thing."""
        return self.form is Form.ITEM and self.surrender is Compulsion.COMPELLED

    @property
    def is_measure(self) -> bool:
        """Tell whether it interferes with somebody's rights."""
        return self.compels
