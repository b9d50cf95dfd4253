"""Name the documents to be served, and the ways to serve them and to prove it (UNTOC 18(3)(b))."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from mlawriter.assistance.item import AnnexId, annex_field
from mlawriter.core.fields import Choice, Entry, Line, Need, Ui
from mlawriter.i18n.messages import N_, ND_


class Paper(Choice):
    """Name a kind of document to be served."""

    SUMMONS = "summons", ND_("Summons")
    INVITATION = "invitation", ND_("Invitation to give evidence")
    INDICTMENT = "indictment", ND_("Indictment or charge")
    JUDGMENT = "judgment", ND_("Judgment")
    DECISION = "decision", ND_("Ruling or order")
    NOTICE = "notice", ND_("Notice of rights or information sheet")
    OTHER = "other", ND_("Other document")


class Manner(Choice):
    """Say how to serve."""

    PERSONAL = "personal", ND_("Personally, into the hands of the addressee")
    DOMESTIC = "domestic", ND_("As the law of the requested State prescribes for its own documents")


class Proof(Choice):
    """Name a proof of service."""

    RECEIPT = "receipt", ND_("Receipt dated and signed by the addressee")
    CERTIFICATE = "certificate", ND_("Certificate saying who served, on whom, when, where and how")
    FAILURE = "failure", ND_("If service failed, a statement of the reason")


class Translated(Choice):
    """Say whether documents come with a translation."""

    CERTIFIED = "certified", ND_("Certified translation")
    PLAIN = "plain", ND_("Translation, not certified")
    NOT_NEEDED = "not-needed", ND_("No translation: the addressee reads the language")


class ServedDocument(Entry):
    """Name one document to be served."""

    paper: Annotated[
        Paper | None,
        Ui(
            ND_("Kind of document"),
            need=Need.REQUIRED,
            code="F11",
            missing=N_("Choose the kind of document."),
            source="UNTOC 18(15)(d)",
        ),
    ] = None
    title: Annotated[
        Line,
        Ui(
            ND_("Document"),
            N_("Its name and number, as printed on it."),
            need=Need.REQUIRED,
            code="F11",
            missing=N_("Name the document to be served."),
            source="UNTOC 18(15)(d)",
        ),
    ] = ""
    dated: Annotated[date | None, Ui(ND_("Date of the document"))] = None
    annex: Annotated[
        AnnexId, annex_field(ND_("Annex"), N_("The annex under which the document is enclosed."))
    ] = ""
    threatens: Annotated[
        bool,
        Ui(
            N_("It threatens a penalty or compulsion"),
            N_(
                "Such a threat has no effect abroad, and many States refuse to serve it without a note saying so."
            ),
        ),
    ] = False
