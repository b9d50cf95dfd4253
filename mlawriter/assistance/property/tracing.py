"""Identifying or tracing proceeds, property and instrumentalities for evidence (UNTOC 18(3)(g))."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from mlawriter.assistance.home_order import MeasureItem
from mlawriter.assistance.item import About, Coercive, Compulsion, Group
from mlawriter.assistance.property.traced import (
    Contact,
    KnownProperty,
    Register,
    Restraint,
    Result,
    Sought,
    Traced,
)
from mlawriter.assistance.property.tracing_rules import RULES
from mlawriter.core.fields import MAX_ENTRIES, Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_


class Tracing(MeasureItem):
    """Ask that proceeds, property or instrumentalities be identified or traced (UNTOC 18(3)(g))."""

    about: ClassVar[About] = About(
        title=ND_("Identifying and tracing proceeds, property and instrumentalities"),
        introduction=N_(
            "To learn what there is, whose it is and where it came from, for evidence. Freezing is another measure under"
            " article 13; statements of a known account are asked as records."
        ),
        paragraphs=(ND_("18(3)(g)"),),
        template="property/tracing.xml.j2",
        concerns="subjects",
        sample="search-and-site",
        coercive=Coercive.DEPENDS,
        group=Group.PROPERTY,
        rules=RULES,
        dual_criminality=N_("Sometimes asked, above all where banks are compelled."),
    )

    kind: Literal["tracing"] = "tracing"
    sought: Annotated[
        list[Sought],
        Ui(
            ND_("What is to be found"),
            need=Need.REQUIRED,
            code="F50",
            missing=N_("Tick what is to be found."),
            source="UNTOC 18(3)(g), 18(15)(d)",
            group=N_("Whose, and what"),
        ),
    ] = []
    subjects: Annotated[
        list[Traced],
        Field(max_length=MAX_ENTRIES),
        Ui(
            ND_("Persons and companies whose property is traced"),
            N_("Each by itself. A request to find whatever there is of somebody unknown is returned."),
            need=Need.REQUIRED,
            code="F50",
            missing=N_("Add the person or company whose property is to be traced."),
            source="UNTOC 18(15)(d), 18(15)(e)",
        ),
    ] = []
    trail: Annotated[
        Text,
        Ui(
            ND_("What is known of the trail"),
            N_("Payments with date and sum, purchases, messages: how the property came there."),
            need=Need.EXPECTED,
            code="F53",
            missing=N_("Say what is known of the trail, and why property is believed to be there."),
            source="Practice: Ireland s. 15",
        ),
    ] = ""
    known: Annotated[
        list[KnownProperty],
        Field(max_length=MAX_ENTRIES),
        Ui(ND_("Property of which something is known"), N_("Each thing by itself, as far as it is known.")),
    ] = []
    profile: Annotated[
        Text,
        Ui(
            ND_("Lawful income and property known"),
            N_("Declared income, inheritance, business: what property beyond it is unexplained."),
            need=Need.EXPECTED,
            code="F53",
            missing=N_("Say which lawful income and property are known, or that none are."),
            source="Practice: asset recovery guides",
        ),
    ] = ""
    registers: Annotated[
        list[Register],
        Ui(
            ND_("Where to look"),
            N_("Tick what the trail points to; the authority there chooses."),
            need=Need.ADVISED,
            code="F53",
            missing=N_("Tick the registers and institutions in which the property may be recorded."),
            source="Practice",
            group=N_("Where, since when, in which form"),
        ),
    ] = []
    other_registers: Annotated[Text, Ui(ND_("Where else"), N_("Casinos, dealers, free ports, safes."))] = ""
    period_from: Annotated[
        date | None, Ui(ND_("From"), N_("First day on which property may have been acquired or moved."))
    ] = None
    period_to: Annotated[date | None, Ui(ND_("To"), N_("Leave empty for: until the answer."))] = None
    results: Annotated[
        list[Result],
        Ui(
            ND_("Result wanted"),
            need=Need.EXPECTED,
            code="F53",
            missing=N_("Tick in which form the result is wanted."),
            source="UNTOC 18(15)(d)",
        ),
    ] = []
    contacts: Annotated[
        list[Contact],
        Ui(
            ND_("Channels used before"),
            N_("They are quicker, and tell you where to aim this letter."),
            need=Need.ADVISED,
            code="B17",
            missing=N_(
                "Say whether police, financial intelligence units or asset recovery offices were asked first."
            ),
            source="UNTOC 27",
            group=N_("Other channels, and what follows"),
        ),
    ] = []
    contact_detail: Annotated[
        Text,
        Ui(
            ND_("With what result"),
            N_(
                "Only what the other side allows to be quoted: such information is mostly for guidance alone."
            ),
            when=lambda item: item.has_contacts,
        ),
    ] = ""
    restraint: Annotated[
        Restraint | None,
        Ui(
            ND_("Freezing of what is found"),
            N_("Tracing alone holds nothing: what is found can be sold the next day."),
            need=Need.ADVISED,
            code="F51",
            missing=N_("Say whether property that is found is also to be frozen."),
            source="UNTOC 12(2), 13(2)",
        ),
    ] = None
    compulsion: Annotated[
        Compulsion | None,
        Ui(
            ND_("If holders of records do not give them of their own accord"),
            need=Need.EXPECTED,
            code="E05",
            missing=N_("Say whether holders of records may be compelled."),
            source="Practice",
            group=N_("Law"),
        ),
    ] = None
    bank_secrecy: Annotated[
        bool,
        Ui(
            ND_("Recall that bank secrecy is no ground for refusal"),
            source="UNTOC 18(8)",
            when=lambda item: item.asks_banks,
        ),
    ] = True

    @property
    def all_concerned(self) -> tuple[str, ...]:
        """Return the subjects: persons' ids, or names."""
        return tuple(one.person or one.name for one in self.subjects if one.person or one.name)

    @property
    def asks_banks(self) -> bool:
        """Tell whether banks are to be asked."""
        return Register.ACCOUNTS in self.registers

    @property
    def has_contacts(self) -> bool:
        """Tell whether another channel was used before."""
        return any(contact is not Contact.NONE for contact in self.contacts)

    @property
    def compels(self) -> bool:
        """Tell whether holders of records may be compelled."""
        return self.compulsion is Compulsion.COMPELLED

    @property
    def is_measure(self) -> bool:
        """Tell whether it interferes with somebody's rights: reading a public register does not."""
        return self.compels
