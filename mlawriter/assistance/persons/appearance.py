"""Facilitating the voluntary appearance of persons in the requesting State (UNTOC 18(3)(h), 18(27))."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from mlawriter.assistance.evidence.served_document import Proof
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
from mlawriter.assistance.persons.appearance_rules import RULES
from mlawriter.assistance.persons.safe_conduct import SAFE_CONDUCT_DAYS, Pending
from mlawriter.core.fields import Line, Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_


class Appearance(Item):
    """Ask that a free person be invited to come (UNTOC 18(3)(h))."""

    about: ClassVar[About] = About(
        title=ND_("Voluntary appearance of a person"),
        introduction=N_(
            "For a witness, expert or other free person who is invited to the requesting State. One item for each person. A"
            " person in custody is transferred instead; a person who cannot travel is heard by video conference."
        ),
        paragraphs=(ND_("18(3)(h)"),),
        template="persons/appearance.xml.j2",
        concerns="person",
        sample="custody-transfer",
        coercive=Coercive.NO,
        group=Group.PERSONS,
        rules=RULES,
        dual_criminality=N_("Not asked for: the person comes of their own accord."),
    )

    kind: Literal["appearance"] = "appearance"
    person: Annotated[
        PersonId,
        person_field(
            ND_("Person invited"),
            N_("Choose from the persons of this request: capacity and address are taken from there."),
            code="F86",
            missing=N_("Choose the person who is invited."),
            source="UNTOC 18(15)(d)",
        ),
    ] = ""
    appear_on: Annotated[
        date | None,
        Ui(
            ND_("Date of the appearance"),
            N_("The first day, if there are several."),
            need=Need.REQUIRED,
            code="F87",
            missing=N_("Enter the date of the appearance."),
            source="UNTOC 18(15)(d)",
        ),
    ] = None
    appear_until: Annotated[date | None, Ui(ND_("Last day of the appearance"))] = None
    hour: Annotated[Line, Ui(ND_("Hour"), N_("Local time at that place."), example=N_("09:00"))] = ""
    place: Annotated[
        Text,
        Ui(
            ND_("Place of the appearance"),
            N_("Court or office, with its address."),
            need=Need.REQUIRED,
            code="F87",
            missing=N_("Enter the place of the appearance."),
            source="UNTOC 18(15)(d)",
        ),
    ] = ""
    why_in_person: Annotated[
        Text,
        Ui(
            ND_("Why the person should come"),
            N_("Why a hearing by video conference, or one in the requested State, would not do."),
            need=Need.ADVISED,
            code="F83",
            missing=N_("Say why a hearing by video conference would not do."),
            source="Practice: Netherlands-Hong Kong agreement art. 12(2)(a)",
        ),
    ] = ""
    willingness: Annotated[
        Text,
        Ui(
            ND_("What the person has said about coming"),
            N_("When and to whom, if the person has been asked already."),
        ),
    ] = ""
    invitation_annex: Annotated[
        AnnexId,
        annex_field(
            ND_("Annex with the invitation"),
            N_("It is handed to the person, in a language that the person reads."),
        ),
    ] = ""
    threatens: Annotated[
        bool,
        Ui(
            N_("The invitation threatens a penalty or compulsion"),
            N_("Standard forms of summons often do. An invitation across the border must not."),
            source="UNTOC 18(3)(h)",
            filed=True,
        ),
    ] = False
    proof: Annotated[
        list[Proof],
        Ui(ND_("Proof that the invitation was handed over")),
    ] = []
    reply: Annotated[
        Text,
        Ui(
            ND_("What to ask the person"),
            N_("For instance whether the person will come, and needs an advance."),
        ),
    ] = ""
    travel: Annotated[
        Text,
        Ui(
            ND_("Travel and return"),
            N_("Means, who books and pays, and how the person gets home."),
            need=Need.EXPECTED,
            code="F82",
            missing=N_("Say how the person travels and returns, and who pays."),
            source="Practice: Hong Kong Cap. 525 s. 8(2)(g); Netherlands-Hong Kong agreement art. 12(2)",
            group=N_("Travel, stay and payment"),
        ),
    ] = ""
    stay: Annotated[
        Text, Ui(ND_("Stay"), N_("Where the person lives meanwhile, and for how many nights."))
    ] = ""
    allowances: Annotated[
        Text,
        Ui(
            ND_("Allowances and fees"),
            N_("Approximate amounts, with the currency."),
            need=Need.EXPECTED,
            code="F82",
            missing=N_("State the allowances and fees, at least approximately."),
            source="Practice: 1959 European Convention art. 10",
        ),
    ] = ""
    advance: Annotated[Text, Ui(ND_("Advance"), N_("How much, and how the person obtains it."))] = ""
    entry: Annotated[Text, Ui(ND_("Visa and entry"), N_("Leave empty if no visa is needed."))] = ""
    contact: Annotated[
        Text,
        Ui(
            ND_("Contact on arrival"),
            N_("Name, function and telephone number of somebody who can be reached at all hours."),
            need=Need.ADVISED,
            code="F88",
            missing=N_("Name somebody whom the person can reach on arrival."),
            source="Practice",
        ),
    ] = ""
    interpreter: Annotated[
        Line, Ui(ND_("Interpretation"), N_("Language needed, and who provides the interpreter."))
    ] = ""
    rights: Annotated[
        Text,
        Ui(
            ND_("Rights, duties and protection of the person"),
            N_(
                "What a witness or expert may refuse and has to do before your court, and what keeps them safe."
            ),
            need=Need.EXPECTED,
            code="F89",
            missing=N_("State the rights and duties of the person, and how their safety is seen to."),
            source="Practice: Netherlands-Hong Kong agreement art. 12(2)",
            group=N_("Rights and safe conduct"),
        ),
    ] = ""
    pending: Annotated[
        Pending | None,
        Ui(
            ND_("Proceedings or warrants against the person in the requesting State"),
            N_("Ask the police and the prosecutor before the letter goes out."),
            need=Need.EXPECTED,
            code="F84",
            missing=N_("Say whether proceedings or warrants against this person are known in your State."),
            source="UNTOC 18(27)",
        ),
    ] = None
    pending_detail: Annotated[
        Text,
        Ui(
            ND_("Those proceedings or warrants"),
            N_("Disclose them: safe conduct covers them while it lasts. Or have them lifted first."),
            when=lambda item: item.pending is Pending.YES,
        ),
    ] = ""
    safe_conduct_days: Annotated[
        int,
        Field(ge=0, le=365),
        Ui(
            ND_("Consecutive days of safe conduct"),
            N_("15 under the Convention, or more. The letter prints the promise in fixed words."),
            source="UNTOC 18(27)",
        ),
    ] = SAFE_CONDUCT_DAYS
    promised: Annotated[
        bool,
        Ui(
            N_("Our competent authority has approved this safe conduct"),
            N_("Court or prosecutor, as your law says: the promise binds them."),
            source="UNTOC 18(27)",
            filed=True,
        ),
    ] = False

    @property
    def safe_conduct(self) -> bool:
        """Tell that safe conduct is promised: the Convention gives it to whoever comes (UNTOC 18(27))."""
        return True
