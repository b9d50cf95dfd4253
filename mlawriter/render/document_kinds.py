"""Declare the kinds of document that a request can become: one entry here, one template."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mlawriter.i18n.messages import N_, ND_, Message

if TYPE_CHECKING:
    from mlawriter.request.request import Request


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


LETTER = DocumentKind("letter", ND_("Request for mutual legal assistance"), "letter.xml.j2")
CONFIDENTIAL_ANNEX = DocumentKind(
    "confidential-annex",
    ND_("Confidential annex"),
    "confidential-annex.xml.j2",
    secret=True,
    ending=N_("confidential-annex"),
)
SPONTANEOUS = DocumentKind(
    "spontaneous", ND_("Spontaneous transmission of information"), "spontaneous.xml.j2", asks_assistance=False
)
PROCEEDINGS = DocumentKind(
    "proceedings", ND_("Transfer of criminal proceedings"), "proceedings.xml.j2", asks_assistance=False
)
DOCUMENTS: tuple[DocumentKind, ...] = (LETTER, SPONTANEOUS, PROCEEDINGS, CONFIDENTIAL_ANNEX)


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
    """Return the documents that a request makes: what is signed and sent, then what goes apart."""
    apart = (CONFIDENTIAL_ANNEX,) if request.has_confidential_annex else ()
    return document_kind(request), *apart
