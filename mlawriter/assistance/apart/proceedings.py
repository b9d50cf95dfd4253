"""Transferring criminal proceedings (UNTOC 21): the other State is asked to consider taking them over."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from mlawriter.assistance.apart.proceedings_rules import RULES
from mlawriter.assistance.item import About, AnnexId, Coercive, Group, Item, annex_field
from mlawriter.core.fields import Choice, Line, Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_


class Extent(Choice):
    """Say how much is to be transferred."""

    WHOLE = "whole", ND_("The proceedings as a whole")
    PART = "part", ND_("The proceedings against some persons, or for some offences")


class Ground(Choice):
    """Name why a transfer serves the proper administration of justice (UNTOC 21)."""

    CONCENTRATION = (
        "concentration",
        ND_("Several jurisdictions are involved, and the prosecution can be concentrated"),
    )
    RESIDENCE = "residence", ND_("The suspect lives in the requested State")
    NATIONAL = "national", ND_("The suspect is a national of the requested State")
    PENDING = "pending", ND_("The requested State conducts proceedings on the same or connected facts")
    EVIDENCE = "evidence", ND_("The greater part of the evidence is in the requested State")
    VICTIMS = "victims", ND_("The victims live in the requested State")
    SENTENCE = "sentence", ND_("The suspect serves a sentence in the requested State")
    NO_SURRENDER = "no-surrender", ND_("Extradition was refused, or is excluded")
    ABSENCE = "absence", ND_("The suspect cannot be brought before the courts of the requesting State")


class Fate(Choice):
    """Say what becomes of the proceedings in the requesting State."""

    SUSPENDED = (
        "suspended",
        ND_(
            "They are suspended until the requested State has decided, and are closed once it has taken them over"
        ),
    )
    CLOSED = "closed", ND_("They are closed as soon as the requested State has taken them over")
    PARTLY = "partly", ND_("They go on against the other persons or for the other offences alone")


class Wished(Choice):
    """Name what the requesting State would like to receive afterwards."""

    DECISION = "decision", ND_("Word on whether the proceedings are taken over, and by which authority")
    OUTCOME = "outcome", ND_("Word on the outcome, with a copy of the final decision")
    FILE = "file", ND_("The return of the file and the exhibits if the proceedings are not taken over")


class FileForm(Choice):
    """Say in which form the file is handed over."""

    CERTIFIED = "certified", ND_("Certified copy of the file")
    ORIGINAL = "original", ND_("The file in the original, a copy being kept")
    DIGITAL = "digital", ND_("Digital copy of the file, certified")


class ProceedingsTransfer(Item):
    """Ask the other State to consider taking over criminal proceedings (UNTOC 21)."""

    about: ClassVar[About] = About(
        title=ND_("Transfer of criminal proceedings"),
        introduction=N_(
            "For asking another State to consider taking over a prosecution, because justice is better done there. It is a"
            " document of its own, and no request for evidence."
        ),
        paragraphs=(ND_("21"),),
        template="apart/proceedings.xml.j2",
        concerns="case",
        sample="proceedings",
        coercive=Coercive.NO,
        rules=RULES,
        group=Group.APART,
        document="proceedings",
        leaves_out=(
            ("basis", "other_treaty"),
            ("facts", "evidence_there"),
            ("use",),
            ("conditions", "procedure"),
            ("conditions", "presence"),
        ),
        step=N_("Transfer"),
        dual_criminality=N_("Always: the requested State prosecutes under its own law."),
    )

    kind: Literal["proceedings"] = "proceedings"
    case: Annotated[
        Line,
        Ui(
            ND_("Proceedings to be transferred"),
            N_("Number, authority or court, and against whom."),
            need=Need.REQUIRED,
            code="F151",
            missing=N_("Name the proceedings that are to be transferred."),
            source="UNTOC 21",
        ),
    ] = ""
    extent: Annotated[
        Extent | None,
        Ui(
            ND_("Extent"),
            need=Need.EXPECTED,
            code="F151",
            missing=N_("Say whether the proceedings are to be transferred as a whole."),
            source="UNTOC 21",
        ),
    ] = None
    extent_detail: Annotated[
        Text,
        Ui(
            ND_("What is transferred, and what is not"),
            need=Need.REQUIRED,
            code="F151",
            missing=N_("Say which persons and offences are to be transferred, and which are not."),
            source="UNTOC 21",
            when=lambda item: item.extent is Extent.PART,
        ),
    ] = ""
    grounds: Annotated[
        list[Ground],
        Ui(
            ND_("Grounds for the transfer"),
            need=Need.EXPECTED,
            code="F152",
            missing=N_("Tick the grounds for the transfer."),
            source="UNTOC 21",
            group=N_("Proper administration of justice"),
        ),
    ] = []
    purpose: Annotated[
        Text,
        Ui(
            ND_("Why the transfer serves the proper administration of justice"),
            N_("The words of article 21: what the courts there can do that yours cannot, or can do better."),
            need=Need.REQUIRED,
            code="F152",
            missing=N_("Say why the transfer serves the proper administration of justice."),
            source="UNTOC 21",
        ),
    ] = ""
    link: Annotated[
        Text,
        Ui(
            ND_("Connection with the requested State"),
            N_(
                "What gives its courts jurisdiction, as far as you know: nationality, residence, place of the acts."
            ),
            need=Need.EXPECTED,
            code="D09",
            missing=N_("Say what connects the proceedings with the requested State."),
            source="UNTOC 15, 21",
        ),
    ] = ""
    evidence: Annotated[
        Text,
        Ui(
            ND_("Evidence taken so far"),
            N_("Statements, records, expert reports, seizures: what the file holds and where."),
            need=Need.REQUIRED,
            code="F153",
            missing=N_("List the evidence that has been taken so far."),
            source="UNTOC 21",
            group=N_("State of the proceedings"),
        ),
    ] = ""
    remaining: Annotated[
        Text,
        Ui(ND_("What remains to be done"), N_("Steps that were planned, and evidence that is still open.")),
    ] = ""
    custody: Annotated[
        Text,
        Ui(
            ND_("Custody and other measures so far"),
            N_("Periods of custody that are to be deducted, bail, bans. Write that there were none if so."),
            need=Need.EXPECTED,
            code="F154",
            missing=N_("Tell the time spent in custody and other measures, or that there were none."),
            source="UNTOC 21; practice: European Convention on the Transfer of Proceedings (1972)",
        ),
    ] = ""
    assets: Annotated[
        Text, Ui(ND_("Property and objects secured"), N_("What, where, and under which order."))
    ] = ""
    interrupted: Annotated[
        Text,
        Ui(
            ND_("Acts that interrupted or suspended limitation"),
            N_("With their dates. The limitation itself stands with each offence."),
        ),
    ] = ""
    victims: Annotated[
        Text,
        Ui(
            ND_("Position of the victims"),
            N_(
                "Claims and civil parties, whether they were told of the transfer, and how they can be reached."
            ),
            need=Need.EXPECTED,
            code="F155",
            missing=N_("Tell the position of the victims, or that there are none."),
            source="UNTOC 21, 25",
        ),
    ] = ""
    suspect_heard: Annotated[
        Text,
        Ui(
            ND_("Position of the suspect on the transfer"),
            N_("Whether the suspect was told, heard, and agrees; agreement is not needed."),
        ),
    ] = ""
    fate: Annotated[
        Fate | None,
        Ui(
            ND_("What becomes of the proceedings in the requesting State"),
            need=Need.REQUIRED,
            code="F156",
            missing=N_("Say what becomes of your own proceedings."),
            source="UNTOC 21",
            group=N_("Afterwards"),
        ),
    ] = None
    resume: Annotated[
        bool,
        Ui(
            ND_("They may be resumed if the requested State does not prosecute"),
            N_("The document asks to be told of such a decision."),
        ),
    ] = True
    wished: Annotated[
        list[Wished],
        Ui(
            ND_("What is wished afterwards"),
            need=Need.EXPECTED,
            code="F156",
            missing=N_("Tick what you would like to receive after the transfer."),
            source="UNTOC 21",
        ),
    ] = []
    file: Annotated[
        FileForm | None,
        Ui(
            ND_("Form of the file"),
            need=Need.EXPECTED,
            code="F157",
            missing=N_("Say in which form the file is handed over."),
            source="UNTOC 21; practice: RiVASt 146",
        ),
    ] = None
    file_annex: Annotated[
        AnnexId, annex_field(ND_("Annex with the file"), N_("List it on the page Annexes."))
    ] = ""
    executing_authority: Annotated[
        Line,
        Ui(
            ND_("Authority thought competent to prosecute"),
            N_("Leave empty when the requested State decides. It is named as a suggestion only."),
            group=N_("Remarks"),
        ),
    ] = ""
    remarks: Annotated[
        Text, Ui(ND_("Further remarks"), N_("Anything else that the receiving authority should know."))
    ] = ""
