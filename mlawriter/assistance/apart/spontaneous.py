"""Transmitting information without a request (UNTOC 18(4) and (5)): an offer, never a demand."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, Literal

from mlawriter.assistance.apart.spontaneous_rules import RULES
from mlawriter.assistance.item import About, Coercive, Group, Item, Waiver
from mlawriter.core.fields import Choice, Line, Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_


class Certainty(Choice):
    """Say how sure the information is."""

    DOCUMENTED = "documented", ND_("Confirmed by documents or by several sources")
    REPORTED = "reported", ND_("Reported by one source and not verified")
    ASSESSED = "assessed", ND_("An assessment of the transmitting authority")


class Origin(Choice):
    """Say where the information comes from, as far as its being passed on depends on it."""

    OWN = "own", ND_("From the transmitting State’s own inquiries")
    AGREED = "agreed", ND_("From another State or person, who agrees that it be passed on")
    PENDING = "pending", ND_("From another State or person, whose agreement is awaited")


class Terms(Choice):
    """Say whether the information comes with conditions (UNTOC 18(5))."""

    CONDITIONS = "conditions", ND_("On the conditions below")
    FREE = "free", ND_("Without conditions")


class Condition(Choice):
    """Name a condition on which information is transmitted (UNTOC 18(5))."""

    CONFIDENTIAL = "confidential", ND_("That the information remains confidential")
    UNTIL = "until", ND_("That the information remains confidential until the date below")
    USES = "uses", ND_("That it is used for the purposes below alone")
    NOT_EVIDENCE = "not-evidence", ND_("That it is not used as evidence before a request has been granted")
    SOURCE = "source", ND_("That no step is taken to identify its source")
    ASK = "ask", ND_("That it is passed to no other State or authority without prior consent")


class Material(Choice):
    """Say whether documents come with the information."""

    NONE = "none", ND_("Information alone, without documents")
    COPIES = (
        "copies",
        ND_("Copies that the law of the transmitting State allows to be passed on without a request"),
    )


def _on_conditions(item: SpontaneousInformation) -> bool:
    return item.terms is Terms.CONDITIONS


class SpontaneousInformation(Item):
    """Transmit information that could help the other State (UNTOC 18(4)); what it may not do with it is said first (18(5))."""

    about: ClassVar[About] = About(
        title=ND_("Spontaneous transmission of information"),
        introduction=N_(
            "For telling another State, without being asked, what may help its inquiries or lead it to send a request. It is a"
            " document of its own: it offers, and asks for no measure."
        ),
        paragraphs=(ND_("18(4)"), ND_("18(5)")),
        template="apart/spontaneous.xml.j2",
        concerns="subject",
        sample="spontaneous",
        coercive=Coercive.NO,
        rules=RULES,
        group=Group.APART,
        waives=frozenset({Waiver.CONDUCTING}),
        document="spontaneous",
        leaves_out=(
            ("basis", "other_treaty"),
            ("matter",),
            ("facts",),
            ("scope",),
            ("offences",),
            ("use",),
            ("conditions",),
            ("assurances",),
        ),
        step=N_("Information"),
        dual_criminality=N_("Not asked: nothing is requested."),
    )

    kind: Literal["spontaneous"] = "spontaneous"
    subject: Annotated[
        Line,
        Ui(
            ND_("Subject of the information"),
            N_("In a few words: it stands in the heading."),
            need=Need.REQUIRED,
            code="F161",
            missing=N_("Say in a few words what the information is about."),
            source="UNTOC 18(4)",
        ),
    ] = ""
    terms: Annotated[
        Terms | None,
        Ui(
            ND_("Terms of transmission"),
            N_("They come first in the document. Conditions that follow later bind nobody."),
            need=Need.EXPECTED,
            code="F160",
            missing=N_("Say whether the information comes with conditions."),
            source="UNTOC 18(5)",
            group=N_("Conditions"),
        ),
    ] = None
    conditions: Annotated[
        list[Condition],
        Ui(
            ND_("Conditions"),
            N_(
                "Tick only what you need: some States cannot accept information on conditions that they do not know."
            ),
            need=Need.EXPECTED,
            code="F160",
            missing=N_("Tick the conditions on which the information is transmitted."),
            source="UNTOC 18(5)",
            when=_on_conditions,
        ),
    ] = []
    until: Annotated[
        date | None,
        Ui(
            ND_("Confidential until"),
            need=Need.EXPECTED,
            code="F160",
            missing=N_("Enter the date until which the information is to remain confidential."),
            source="UNTOC 18(5)",
            when=lambda item: _on_conditions(item) and Condition.UNTIL in item.conditions,
        ),
    ] = None
    uses: Annotated[
        Text,
        Ui(
            ND_("Purposes for which it may be used"),
            N_("One on each line."),
            need=Need.EXPECTED,
            code="F160",
            missing=N_("List the purposes for which the information may be used."),
            source="UNTOC 18(5)",
            when=lambda item: _on_conditions(item) and Condition.USES in item.conditions,
        ),
    ] = ""
    reason: Annotated[
        Text,
        Ui(
            ND_("Reason for the conditions"),
            N_("For instance: arrests are planned; a source would be in danger."),
            when=_on_conditions,
        ),
    ] = ""
    accepted: Annotated[
        Line,
        Ui(
            ND_("Conditions made known beforehand"),
            N_("When, how and to whom, without the information itself."),
            need=Need.ADVISED,
            code="F162",
            missing=N_("Make the conditions known before you transmit, and say here when and to whom."),
            source="UNTOC 18(5); practice: Second Additional Protocol (ETS 182) art. 11(4)",
            when=_on_conditions,
        ),
    ] = ""
    information: Annotated[
        Text,
        Ui(
            ND_("Information"),
            N_("Who, what, where, when, and how it became known. It has to be understood without your file."),
            need=Need.REQUIRED,
            code="F161",
            missing=N_("Write the information that is transmitted."),
            source="UNTOC 18(4)",
            group=N_("Information"),
        ),
    ] = ""
    certainty: Annotated[
        Certainty | None,
        Ui(
            ND_("How sure it is"),
            need=Need.ADVISED,
            code="F163",
            missing=N_("Say how sure the information is."),
            source="Practice",
        ),
    ] = None
    origin: Annotated[
        Origin | None,
        Ui(
            ND_("Where it comes from"),
            N_("What another State or a person gave you may need their agreement."),
            need=Need.EXPECTED,
            code="F164",
            missing=N_("Say where the information comes from, so that nobody’s consent is passed over."),
            source="UNTOC 18(5), 18(19)",
        ),
    ] = None
    offences: Annotated[
        Text,
        Ui(
            ND_("Offences to which it may relate"),
            N_("In plain words; the receiving State decides what they are under its law."),
        ),
    ] = ""
    purpose: Annotated[
        Text,
        Ui(
            ND_("How it may help the receiving State"),
            N_(
                "For instance: to open an inquiry, to find an account before it is emptied, to send a request."
            ),
            need=Need.REQUIRED,
            code="F161",
            missing=N_("Say how the information could help the receiving State."),
            source="UNTOC 18(4)",
        ),
    ] = ""
    link: Annotated[
        Text,
        Ui(
            ND_("Connection with the receiving State"),
            N_("The person, account, place or event there."),
            need=Need.EXPECTED,
            code="D09",
            missing=N_("Say what connects the information with the receiving State."),
            source="UNTOC 18(4)",
        ),
    ] = ""
    material: Annotated[
        Material | None,
        Ui(
            ND_("Documents that come with it"),
            N_("Bank records and other evidence may often leave a State on request alone: look at your law."),
            need=Need.EXPECTED,
            code="F165",
            missing=N_("Say whether documents come with the information."),
            source="UNTOC 18(4); practice: Switzerland IMAC art. 67a",
            group=N_("Documents and own proceedings"),
        ),
    ] = None
    material_law: Annotated[
        Line,
        Ui(
            ND_("Provision that allows it"),
            N_("Of your own law."),
            need=Need.EXPECTED,
            code="F165",
            missing=N_(
                "Name the provision of your law that allows documents to be passed on without a request."
            ),
            source="UNTOC 18(4); practice: Switzerland IMAC art. 67a",
            when=lambda item: item.material is Material.COPIES,
        ),
    ] = ""
    own: Annotated[
        Text,
        Ui(
            ND_("Own inquiries and proceedings"),
            N_(
                "Authority, number and stage, as far as they may be told. The document adds that they go on unprejudiced."
            ),
        ),
    ] = ""
    offer: Annotated[bool, Ui(ND_("Offer to receive a request for assistance"))] = True
    offer_detail: Annotated[
        Text,
        Ui(
            ND_("What a request could obtain"),
            N_("For instance: the records of the account, a hearing of the driver."),
            when=lambda item: item.offer,
        ),
    ] = ""
    feedback: Annotated[bool, Ui(ND_("Invite word on whether the information was of use"))] = False
    executing_authority: Annotated[
        Line,
        Ui(
            ND_("Authority that may find it useful"),
            N_("Leave empty when the receiving State decides. It is named as a suggestion only."),
            group=N_("Remarks"),
        ),
    ] = ""
    remarks: Annotated[
        Text, Ui(ND_("Further remarks"), N_("Anything else that the receiving authority should know."))
    ] = ""
