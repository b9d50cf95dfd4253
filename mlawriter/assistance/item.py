"""Describe what every item of assistance has in common: one act, asked of one holder or about one person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Protocol

from mlawriter.core.fields import Choice, Editor, Entry, Id, Line, Need, Path, Reference, Text, Ui
from mlawriter.i18n.messages import N_, ND_, Message

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mlawriter.assistance.instrument import Instrument
    from mlawriter.assistance.role import Role
    from mlawriter.core.findings import Rule
    from mlawriter.core.thresholds import Thresholds
    from mlawriter.i18n.translator import Translator

_NAMES_SHOWN = 3
"""In a heading; the table of the item names all."""


class Group(Choice):
    """Gather types of assistance for the menu in which an officer chooses one."""

    EVIDENCE = "evidence", N_("Evidence, documents and service")
    PERSONS = "persons", N_("Persons who come or are heard from afar")
    ELECTRONIC = "electronic", N_("Electronic evidence")
    PROPERTY = "property", N_("Proceeds and property")
    TECHNIQUES = "techniques", N_("Joint and special investigation")
    APART = "apart", N_("Documents of their own kind")


class Waiver(Choice):
    """Name what a type of assistance does without."""

    FACTS = "facts", N_("Account of the facts")
    """A letter that only asks for service needs none (UNTOC 18(15)(c))."""
    CONDUCTING = "conducting", N_("Authorities conducting the matter")
    """Information may come from the central authority itself (UNTOC 18(4)); who conducts a matter is still told if known."""


class Coercive(Choice):
    """Say whether a type of assistance compels somebody."""

    NO = "no", N_("No")
    DEPENDS = "depends", N_("Depends on the item")
    YES = "yes", N_("Yes")


class Individual(Protocol):
    """Tell of a person what the rules of an item need."""

    @property
    def role(self) -> Role | None:
        """Return the capacity in which the person appears."""
        ...

    @property
    def address(self) -> str:
        """Return the address or location; empty when not known."""
        ...

    @property
    def languages(self) -> str:
        """Return the languages that the person reads."""
        ...

    @property
    def is_minor_on(self) -> date | None:
        """Return the day on which the person comes of age, if it is known."""
        ...


class Case(Protocol):
    """Tell the rules of an item what stands around it in the request."""

    @property
    def today(self) -> date:
        """Return the day of the examination."""
        ...

    @property
    def thresholds(self) -> Thresholds:
        """Return the numbers that practice suggests: usual days of preparation, and the like."""
        ...

    @property
    def dates_fixed(self) -> tuple[tuple[date, date], ...]:
        """Return first and last day of each date that the court has fixed and that has not passed."""
        ...

    @property
    def answer_by(self) -> date | None:
        """Return the day by which an answer is wished, if one is named."""
        ...

    @property
    def requesting_state(self) -> str:
        """Return the code of the State that asks; empty when not said."""
        ...

    @property
    def requested_state(self) -> str:
        """Return the code of the State that is asked; empty when not said."""
        ...

    @property
    def kinds(self) -> frozenset[str]:
        """Return the kinds of all items of the request."""
        ...

    def binds(self, instrument: Instrument) -> bool:
        """Tell whether a treaty beside the Convention is recorded as in force between both States."""
        ...

    @property
    def urgent(self) -> bool:
        """Tell whether the request is urgent."""
        ...

    @property
    def confidential(self) -> bool:
        """Tell whether confidentiality is asked."""
        ...

    @property
    def delay_of_notice_asked(self) -> bool:
        """Tell whether the persons concerned are to be told later."""
        ...

    @property
    def presence_asked(self) -> bool:
        """Tell whether leave is asked for persons of the requesting State to be present."""
        ...

    @property
    def restrains_property(self) -> bool:
        """Tell whether an item asks for property to be restrained or confiscated (UNTOC 13)."""
        ...

    @property
    def sealed(self) -> bool:
        """Tell whether a confidential annex goes with the letter."""
        ...

    @property
    def costs_consulted(self) -> bool:
        """Tell whether a consultation before substantial expenses is asked."""
        ...

    def person(self, person_id: str) -> Individual | None:
        """Return the person with this id, if the request has one."""
        ...

    def has_annex(self, annex_id: str) -> bool:
        """Tell whether the request lists an annex with this id."""
        ...

    def annex_certified(self, annex_id: str) -> bool:
        """Tell whether an annex is enclosed as an original or as a certified copy."""
        ...


@dataclass(frozen=True, slots=True)
class About:
    """Describe a type of assistance as a whole.

    `paragraphs` are those of the Convention ("18(3)(a)"), marked since letters are counted otherwise elsewhere; `template` lies in templates/assistance/;
    `sample` names the bundled sample that shows the type; `introduction` tells the officer when to choose it.
    """

    title: Message
    introduction: Message
    paragraphs: tuple[str, ...]
    template: str
    concerns: str
    """Name of the field that says whom or what an item concerns, for headings: a person, or words."""
    sample: str
    coercive: Coercive
    rules: tuple[Rule[Any, Case], ...] = ()
    """Rules of this type alone; each takes the type's own class."""
    group: Group = Group.EVIDENCE
    waives: frozenset[Waiver] = frozenset()
    """What a letter does without if it asks for nothing else."""
    document: str = ""
    """Key of the kind of document that items of this type make by themselves; empty where they stand in a request."""
    leaves_out: tuple[Path, ...] = ()
    """Parts of the request for which that document has no place: nothing is asked there, and nothing looked for."""
    step: Message = ""
    """What the page Assistance requested is called where such items stand alone."""
    dual_criminality: Message = ""
    """Whether requested States usually ask for it, for the docs and the help."""

    @property
    def articles(self) -> frozenset[str]:
        """Return the articles that the paragraphs belong to: "13(1)(b)" is of article 13."""
        return frozenset(paragraph.partition("(")[0] for paragraph in self.paragraphs)

    @property
    def restrains_property(self) -> bool:
        """Tell whether it takes property under article 13, which governs restraint and confiscation."""
        return "13" in self.articles


PersonId = Annotated[Id, Reference]
AnnexId = Annotated[Id, Reference]


class Item(Entry):
    """Ask for one act (UNTOC 18(15)(d))."""

    about: ClassVar[About]
    kind: str = ""
    """Marks the type in a file; each type has its own."""

    purpose: Annotated[
        Text,
        Ui(
            ND_("What the result is to prove"),
            N_("One or two sentences: the fact in issue, and why this helps to establish it."),
            need=Need.REQUIRED,
            code="E02",
            missing=N_("Say what the result of this item is to prove."),
            source="UNTOC 18(15)(f)",
            group=N_("Why it is needed"),
        ),
    ] = ""
    link: Annotated[
        Text,
        Ui(
            ND_("Connection with the facts"),
            N_(
                "The fact or paragraph that leads to this person, place or record. Requests without it are returned."
            ),
            need=Need.EXPECTED,
            code="D09",
            missing=N_("Say which facts lead to this person, place or record."),
            source="Practice: Ireland s. 15; Netherlands-Hong Kong agreement art. 5(2)(c)",
        ),
    ] = ""
    treaty_article: Annotated[
        Line,
        Ui(
            ND_("Article of the treaty that governs"),
            N_("If a treaty comes before the Convention: its article on this kind of assistance."),
            source="UNTOC 18(7)",
            group=N_("Remarks"),
        ),
    ] = ""
    executing_authority: Annotated[
        Line,
        Ui(
            ND_("Authority thought competent to execute"),
            N_("Leave empty when the requested State decides. It is named as a suggestion only."),
        ),
    ] = ""
    remarks: Annotated[
        Text,
        Ui(
            ND_("Further wishes"),
            N_("Anything else the executing authority should know about this item."),
        ),
    ] = ""

    @property
    def all_concerned(self) -> tuple[str, ...]:
        """Return whom or what this item concerns, each in one line: words, or persons' ids."""
        first = str(getattr(self, self.about.concerns) or "").partition("\n")[0]
        return (first,) if first else ()

    @property
    def concerned(self) -> str:
        """Return the first of those whom or which this item concerns; empty when none is named."""
        return next(iter(self.all_concerned), "")

    @property
    def compels(self) -> bool:
        """Tell whether this item, as it is filled now, asks for compulsion."""
        return self.about.coercive is Coercive.YES


def in_short(names: Sequence[str], speak: Translator) -> str:
    """Return names for a heading, joined; of many the first three alone."""
    joined = ""
    for name in names[:_NAMES_SHOWN]:
        joined = speak.text(ND_("{first}; {second}"), first=joined, second=name) if joined else name
    return f"{joined} …" if len(names) > _NAMES_SHOWN else joined


class Compulsion(Choice):
    """Say whether somebody may be compelled."""

    VOLUNTARY = "voluntary", ND_("Only if the person agrees")
    COMPELLED = "compelled", ND_("By compulsion if necessary")


def person_field(label: Message, help_text: Message, *, code: str, missing: Message, source: str) -> Ui:
    """Declare a required choice of one person of the request."""
    return Ui(
        label, help_text, need=Need.REQUIRED, code=code, missing=missing, source=source, editor=Editor.PERSON
    )


def annex_field(label: Message, help_text: Message = "", *, when: Callable[[Any], bool] | None = None) -> Ui:
    """Declare an optional choice of one annex of the request."""
    return Ui(label, help_text, editor=Editor.ANNEX, when=when)
