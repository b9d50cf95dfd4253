"""Close the letter: annexes, language, signature."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from mlawriter.core.answer import Answer
from mlawriter.core.fields import Choice, Editor, Entry, Line, Need, Part, Ui
from mlawriter.i18n.messages import N_, ND_


class CopyState(Choice):
    """Say in which form an annex is enclosed."""

    ORIGINAL = "original", ND_("Original")
    CERTIFIED = "certified", ND_("Certified copy")
    COPY = "copy", ND_("Copy")


class AnnexTranslation(Choice):
    """Say whether an annex is translated."""

    NONE = "none", ND_("Not translated")
    PLAIN = "plain", ND_("With translation")
    CERTIFIED = "certified", ND_("With certified translation")


class Annex(Entry):
    """Enclose one document; the letter numbers them in order."""

    title: Annotated[
        Line,
        Ui(
            ND_("Annex"),
            N_("What it is, with its number and date."),
            need=Need.REQUIRED,
            code="G16",
            missing=N_("Name the annex."),
            source="Practice: RiVASt 27(3)",
        ),
    ] = ""
    state: Annotated[
        CopyState | None,
        Ui(
            ND_("Form"),
            need=Need.EXPECTED,
            code="G17",
            missing=N_("Say whether the annex is an original, a certified copy or a copy."),
            source="Practice: RiVASt 27(2)",
        ),
    ] = None
    translation: Annotated[AnnexTranslation | None, Ui(ND_("Translation"))] = None
    cited_by: Annotated[
        Line,
        Ui(
            ND_("Concerns"),
            N_(
                "What it belongs to, if the letter does not say so elsewhere, for instance: the facts, item 2."
            ),
        ),
    ] = ""


class LetterLanguage(Part):
    """Choose the language of the letter (UNTOC 18(14))."""

    tag: Annotated[
        str,
        Ui(
            N_("Language of the letter"),
            N_("Sentences of the program come in this language; what you type stays as you type it."),
            need=Need.REQUIRED,
            code="G13",
            missing=N_("Choose the language of the letter."),
            source="UNTOC 18(14)",
            editor=Editor.LANGUAGE,
        ),
    ] = ""
    accepted: Annotated[
        Answer | None,
        Ui(
            N_("Does the requested State accept this language?"),
            need=Need.EXPECTED,
            code="G11",
            missing=N_("Answer whether the requested State accepts the language of the letter."),
            source="UNTOC 18(14)",
            filed=True,
        ),
    ] = None
    translation: Annotated[
        Line,
        Ui(
            ND_("Enclosed translation of the letter"),
            N_("The language, if a translation of the letter and its annexes is enclosed."),
        ),
    ] = ""
    certified: Annotated[
        bool, Ui(ND_("The translation is certified"), when=lambda part: bool(part.translation))
    ] = False


class Signatory(Part):
    """Name who signs (UNTOC 18(14): authenticity)."""

    name: Annotated[
        Line,
        Ui(
            ND_("Name of the signatory"),
            need=Need.REQUIRED,
            code="G18",
            missing=N_("Enter the name of the person who signs."),
            source="Practice: Kenya MLA Act s. 9(k); UNTOC 18(14)",
            stays=True,
        ),
    ] = ""
    function: Annotated[
        Line,
        Ui(
            ND_("Function of the signatory"),
            need=Need.REQUIRED,
            code="G18",
            missing=N_("Enter the function of the person who signs."),
            source="Practice: Kenya MLA Act s. 9(k); UNTOC 18(14)",
        ),
    ] = ""
    on_behalf: Annotated[
        Line, Ui(ND_("For"), N_("For instance: for the Central Authority; by order of the Minister."))
    ] = ""
    authorised: Annotated[
        bool,
        Ui(N_("The signatory may sign such requests under our law"), source="UNTOC 18(14)", filed=True),
    ] = False
    place: Annotated[
        Line,
        Ui(
            ND_("Place"),
            need=Need.REQUIRED,
            code="G18",
            missing=N_("Enter the place of signature."),
            source="Practice: Kenya MLA Act s. 9(k)",
        ),
    ] = ""
    dated: Annotated[
        date | None,
        Ui(ND_("Date"), N_("Leave it empty if it is filled in at signature: the letter has a place for it.")),
    ] = None
    seal: Annotated[bool, Ui(ND_("Place for the seal"))] = True
    closing: Annotated[
        Line,
        Field(exclude_if=lambda closing: not closing),
        Ui(
            N_("Closing formula"),
            N_(
                "Replaces the whole closing sentence before the signature. Without one in the language of the letter the usual sentence stands."
            ),
        ),
    ] = ""
    """A file without one does without the field."""


class Acknowledgement(Part):
    """Keep the reason for which a warning was left standing."""

    code: str
    path: str
    """Path of the finding, with ids in place of indexes."""
    reason: Line
    value: str
    """Fingerprint of the field when the reason was given: a changed field asks again."""
    message: str = ""
    """Identifier of the message: several share a code. Empty in older files, where the reason holds for each."""
