"""Examining objects and sites (UNTOC 18(3)(d))."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from mlawriter.assistance.evidence.examination_rules import RULES
from mlawriter.assistance.evidence.examined import Access, Examined, is_special
from mlawriter.assistance.expense import Expense, UsingUp, expense_field
from mlawriter.assistance.home_order import MeasureItem
from mlawriter.assistance.item import About, Coercive
from mlawriter.core.fields import MAX_ENTRIES, Choice, Line, Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_


class Recording(Choice):
    """Name a way to record an examination."""

    PHOTOGRAPHS = "photographs", ND_("Photographs with scale, direction and date")
    PLAN = "plan", ND_("Measured plan")
    SURVEY = "survey", ND_("Three-dimensional survey")
    VIDEO = "video", ND_("Video recording")
    SAMPLES = "samples", ND_("List of samples with the place and depth of each")


def _has_samples(item: Examination) -> bool:
    return bool(item.samples.strip())


class Examination(MeasureItem):
    """Ask that objects or sites be examined (UNTOC 18(3)(d))."""

    about: ClassVar[About] = About(
        title=ND_("Examination of objects and sites"),
        introduction=N_(
            "For a place or a thing that the authorities there are to look at, measure or take samples from. What is to be"
            " seized there is asked with a search; an opinion on what was found, with an item on expert evaluations."
        ),
        paragraphs=(ND_("18(3)(d)"),),
        template="evidence/examination.xml.j2",
        concerns="objects",
        sample="search-and-site",
        coercive=Coercive.DEPENDS,
        rules=RULES,
        dual_criminality=N_("Seldom asked, unless somebody's premises are entered against their will."),
    )

    kind: Literal["examination"] = "examination"
    objects: Annotated[
        list[Examined],
        Field(max_length=MAX_ENTRIES),
        Ui(
            ND_("Objects and sites to be examined"),
            N_("Each with the place where it is, and with who controls it."),
            need=Need.REQUIRED,
            code="F30",
            missing=N_("Add the object or site that is to be examined."),
            source="UNTOC 18(15)(d)",
            group=N_("What is to be examined"),
        ),
    ] = []
    method: Annotated[
        Text,
        Ui(
            ND_("Kind of examination"),
            N_("What is to be done there, step by step; a mere 'check' is returned."),
            need=Need.REQUIRED,
            code="F30",
            missing=N_("Say which kind of examination is wanted."),
            source="UNTOC 18(15)(d)",
            example=N_("Survey with ground-penetrating radar, then two trenches across the places found"),
            group=N_("How"),
        ),
    ] = ""
    questions: Annotated[
        list[Line],
        Field(max_length=MAX_ENTRIES),
        Ui(
            ND_("Questions that the examination is to answer"),
            N_("One on each line."),
            need=Need.ADVISED,
            code="F35",
            missing=N_("Write the questions that the examination is to answer."),
            source="Practice",
        ),
    ] = []
    examiner: Annotated[
        Line,
        Ui(ND_("Who should examine"), N_("For instance a forensic institute; as a suggestion only.")),
    ] = ""
    experts_attend: Annotated[
        bool,
        Ui(
            ND_("An expert of the requesting State should attend"),
            N_("Who it is, and the leave for it, are entered on the page Conditions under Presence."),
        ),
    ] = False
    recordings: Annotated[
        list[Recording],
        Ui(ND_("How the examination is recorded"), N_("Tick what your court needs to picture the place.")),
    ] = []
    duration: Annotated[
        Line, Ui(ND_("Expected duration"), N_("As far as can be foreseen."), example=N_("Two days"))
    ] = ""
    expense: Annotated[Expense | None, expense_field()] = None
    samples: Annotated[
        Text,
        Ui(
            ND_("Samples to be taken"),
            N_("Of what, how many, from where, in which vessels. Leave empty if none are wanted."),
            group=N_("Samples"),
        ),
    ] = ""
    divided: Annotated[
        bool,
        Ui(
            ND_("Divide each sample and keep one part for a second examination"),
            N_("The defence may ask for it."),
            when=_has_samples,
        ),
    ] = False
    using_up: Annotated[
        UsingUp | None,
        Ui(
            ND_("May something be used up or changed?"),
            N_("What is used up cannot be examined again."),
            need=Need.ADVISED,
            code="F37",
            missing=N_("Say whether something may be used up or changed."),
            source="Practice",
        ),
    ] = None
    special_law: Annotated[
        Text,
        Ui(
            ND_("Consent or permission for remains or biological material"),
            N_("Of relatives, of the person, of a court; or ask that the authority there obtain it."),
            need=Need.EXPECTED,
            code="F38",
            missing=N_("Say which consent or permission there is for human remains or biological material."),
            source="Practice: laws on remains and on biological samples",
            when=lambda item: item.has_special,
        ),
    ] = ""
    dangers: Annotated[
        Text,
        Ui(
            ND_("Dangers at the place"),
            N_("Explosives, gases, acids, water, unstable ground: what is known of them."),
            group=N_("Safety, transport and result"),
        ),
    ] = ""
    transport: Annotated[
        Text,
        Ui(
            ND_("Transport of samples and objects"),
            N_("Where they are to go; class of dangerous goods, cooling, seals."),
        ),
    ] = ""
    report: Annotated[
        Text,
        Ui(
            ND_("Report wanted"),
            N_("For instance: methods, results, limits, names of those who examined, signed."),
        ),
    ] = ""

    @property
    def all_concerned(self) -> tuple[str, ...]:
        """Return the objects and sites."""
        return tuple(one.what.partition("\n")[0] for one in self.objects if one.what)

    @property
    def has_special(self) -> bool:
        """Tell whether laws of their own protect something that is examined."""
        return any(is_special(one) for one in self.objects)

    @property
    def compels(self) -> bool:
        """Tell whether somebody's premises or things are to be reached against their will."""
        return any(one.access is Access.ORDER for one in self.objects)

    @property
    def is_measure(self) -> bool:
        """Tell whether it interferes with somebody's rights: looking at an open field does not."""
        return self.compels
