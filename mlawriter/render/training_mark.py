"""Say that a case is an exercise: in each document in its language, and at the head of its name.

The words are the program's own: no template leaves them out, and no office words them otherwise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.core.file_name import named_after
from mlawriter.i18n.messages import D_, N_
from mlawriter.i18n.translator import translator

if TYPE_CHECKING:
    from mlawriter.i18n.messages import Message
    from mlawriter.i18n.translator import Translator
    from mlawriter.request.request import Request

_MARK = D_("TRAINING EXERCISE – INVENTED CASE")
_WORD = N_("TRAINING")


def training_mark(tag: str) -> str:
    """Return the mark of an exercise in the language of a document."""
    return translator(tag, "document").text(_MARK)


def training_words(request: Request, speak: Translator) -> tuple[str, ...]:
    """Return what the name of a file of an exercise begins with, in the officer's language; nothing for a request."""
    return (named_after(speak.text(_WORD)),) if request.training else ()


def named(request: Request, speak: Translator, otherwise: Message) -> str:
    """Return what the name of a file of a request begins with: its reference, or else a word in its place."""
    reference = named_after(request.requesting.reference) or speak.text(otherwise)
    return "-".join((*training_words(request, speak), reference))
