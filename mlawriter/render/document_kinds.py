"""Declare the kinds of document that a request can become: one entry here, one template."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mlawriter.assistance.persons.custody import Consent
from mlawriter.core.fields import Choice
from mlawriter.directory.channel import Channel
from mlawriter.i18n.messages import D_, N_, ND_, Message

if TYPE_CHECKING:
    from mlawriter.request.request import Request


class Handling(Choice):
    """Say where a document goes; the set has a folder for each but the first."""

    SENT = "sent", ND_("Sent with the letter")
    SEALED = "sealed", ND_("Handed over apart, sealed")
    KEPT = "kept", ND_("Stays in the office")


class Hand(Choice):
    """Say who signs a document."""

    SIGNATORY = "signatory", D_("The signatory, with seal")
    INITIALS = "initials", D_("Initials and seal of whoever forwards it")
    RECEIVER = "receiver", D_("The receiving authority")
    TRANSLATOR = "translator", D_("The translator")
    PERSON = "person", D_("The person concerned")
    NOBODY = "nobody", D_("Not signed")


def _always(_request: Request) -> bool:
    return True


def _through_diplomats(request: Request) -> bool:
    return request.requested.channel is Channel.DIPLOMATIC


def _in_urgent_circumstances(request: Request) -> bool:
    """Tell whether INTERPOL may be of use: article 18(13) speaks of requests, and of urgent circumstances."""
    through = request.requested.channel is Channel.INTERPOL
    return not request.document and (through or request.conditions.urgency.urgent)


def _has_questions(request: Request) -> bool:
    return any(getattr(item, "questions", ()) for item in request.items)


def _consent_to_be_taken(request: Request) -> bool:
    """Tell whether a person in custody is still to be asked: a consent given is enclosed, one refused ends the matter."""
    settled = (Consent.GIVEN, Consent.REFUSED)
    return any(item.kind == "custody-transfer" and item.consent not in settled for item in request.items)


def _is_translated(request: Request) -> bool:
    """Tell whether the texts are a translation into the language of the letter."""
    # Texts held in the letter's own language are of an original that was translated before its language was changed;
    # what was put in place of the officer's words is held no more.
    own = (one for one in request.translations if one.tag == request.language.tag)
    return any(not one.texts and one.made_from != one.tag for one in own)


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """Declare one kind of document.

    `secret` documents alone are composed from the whole request; the others from what may be open.
    `ending` is added to the name of the file, so that it does not take the letter's place. `asks_assistance` tells
    whether it is a request under article 18.
    """

    key: str
    title: Message
    template: str
    secret: bool = False
    ending: Message = ""
    asks_assistance: bool = True
    beside: bool = False
    """Stands beside the letter, and says what the letter says or less."""
    applies: Callable[[Request], bool] = _always
    """Tells of a document beside the letter whether a request makes it."""
    handling: Handling = Handling.SENT
    hand: Hand = Hand.SIGNATORY
    waits: bool = True
    """Is marked as a draft while anything withholds the letter's signature copy."""

    @property
    def kept(self) -> bool:
        """Tell whether it stays in the office; it is then written in the officer's language."""
        return self.handling is Handling.KEPT

    @property
    def on_own_paper(self) -> bool:
        """Tell whether it is on the authority's own paper: not what others send or fill in, nor what stays."""
        return not self.kept and self.hand not in {Hand.INITIALS, Hand.RECEIVER, Hand.TRANSLATOR}


LETTER = DocumentKind("letter", ND_("Request for mutual legal assistance"), "letter.xml.j2")
CONFIDENTIAL_ANNEX = DocumentKind(
    "confidential-annex",
    ND_("Confidential annex"),
    "confidential-annex.xml.j2",
    secret=True,
    ending=N_("confidential-annex"),
    handling=Handling.SEALED,
)
SPONTANEOUS = DocumentKind(
    "spontaneous", ND_("Spontaneous transmission of information"), "spontaneous.xml.j2", asks_assistance=False
)
PROCEEDINGS = DocumentKind(
    "proceedings", ND_("Transfer of criminal proceedings"), "proceedings.xml.j2", asks_assistance=False
)
NOTE_VERBALE = DocumentKind(
    "note-verbale",
    ND_("Note verbale"),
    "beside/note-verbale.xml.j2",
    ending=N_("note-verbale"),
    beside=True,
    applies=_through_diplomats,
    hand=Hand.INITIALS,
)
TRANSMITTAL = DocumentKind(
    "transmittal",
    ND_("Transmittal letter"),
    "beside/transmittal.xml.j2",
    ending=N_("transmittal"),
    beside=True,
)
INTERPOL = DocumentKind(
    "interpol",
    ND_("Urgent summary for the INTERPOL channel"),
    "beside/interpol.xml.j2",
    ending=N_("interpol"),
    beside=True,
    applies=_in_urgent_circumstances,
)
QUESTIONS = DocumentKind(
    "questions",
    ND_("List of questions"),
    "beside/questions.xml.j2",
    ending=N_("questions"),
    beside=True,
    applies=_has_questions,
    hand=Hand.NOBODY,
)
CONSENT = DocumentKind(
    "consent",
    ND_("Form of consent to a temporary transfer"),
    "beside/consent.xml.j2",
    ending=N_("consent"),
    beside=True,
    applies=_consent_to_be_taken,
    hand=Hand.PERSON,
)
ACKNOWLEDGEMENT = DocumentKind(
    "acknowledgement",
    ND_("Acknowledgement of receipt"),
    "beside/acknowledgement.xml.j2",
    ending=N_("acknowledgement"),
    beside=True,
    hand=Hand.RECEIVER,
    waits=False,  # it promises nothing, and the other side signs it
)
CHECKLIST = DocumentKind(
    "checklist",
    ND_("Internal checklist"),
    "beside/checklist.xml.j2",
    ending=N_("checklist"),
    beside=True,
    handling=Handling.KEPT,
    hand=Hand.NOBODY,
    waits=False,  # it is of most use before the letter is ready
)
CERTIFICATE_OF_TRANSLATION = DocumentKind(
    "certificate-of-translation",
    ND_("Certificate of translation"),
    "beside/certificate-of-translation.xml.j2",
    ending=N_("certificate-of-translation"),
    beside=True,
    applies=_is_translated,
    hand=Hand.TRANSLATOR,
    waits=False,  # the translator signs it, for the translation alone
)
CONTENTS = DocumentKind(
    "contents",
    ND_("Contents"),
    "beside/contents.xml.j2",
    ending=N_("contents"),
    beside=True,
    hand=Hand.NOBODY,
)
"""Heads the set of documents; it exists with the set alone."""
DOCUMENTS: tuple[DocumentKind, ...] = (
    LETTER,
    SPONTANEOUS,
    PROCEEDINGS,
    CONFIDENTIAL_ANNEX,
    NOTE_VERBALE,
    TRANSMITTAL,
    INTERPOL,
    QUESTIONS,
    CONSENT,
    ACKNOWLEDGEMENT,
    CHECKLIST,
    CERTIFICATE_OF_TRANSLATION,
    CONTENTS,
)
_BEFORE_THE_LETTER = (NOTE_VERBALE, TRANSMITTAL, INTERPOL)
_AFTER_THE_LETTER = (CERTIFICATE_OF_TRANSLATION, QUESTIONS, CONSENT, ACKNOWLEDGEMENT, CHECKLIST)


def document_kind(request: Request, key: str = "") -> DocumentKind:
    """Return the kind of document with this key; without one, the kind that the request is for.

    Raises:
        KeyError: when there is none.

    """
    wanted = key or request.document or LETTER.key
    for kind in DOCUMENTS:
        if kind.key == wanted:
            return kind
    raise KeyError(wanted)


def documents_of(request: Request) -> tuple[DocumentKind, ...]:
    """Return the documents that a request cannot do without: what is signed and sent, then what goes apart."""
    apart = (CONFIDENTIAL_ANNEX,) if request.has_confidential_annex else ()
    return document_kind(request), *apart


def documents_beside(request: Request) -> tuple[DocumentKind, ...]:
    """Return the documents beside the letter that a request makes, as its answers are now."""
    return tuple(kind for kind in (*_BEFORE_THE_LETTER, *_AFTER_THE_LETTER) if kind.applies(request))


def whole_set(request: Request) -> tuple[DocumentKind, ...]:
    """Return all documents that a request makes, in the order of the set."""
    before = [kind for kind in _BEFORE_THE_LETTER if kind.applies(request)]
    after = [kind for kind in _AFTER_THE_LETTER if kind.applies(request)]
    letter, *apart = documents_of(request)
    sent = [kind for kind in after if not kind.kept]
    return (*before, letter, *sent, *apart, *(kind for kind in after if kind.kept))


def is_enclosed(kind: DocumentKind) -> bool:
    """Tell whether a document lies in one cover with the letter, and is no cover itself."""
    return not kind.kept and kind not in _BEFORE_THE_LETTER
