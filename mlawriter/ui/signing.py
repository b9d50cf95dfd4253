"""Tell whether the language of the letter is fit for a copy that is signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.i18n.coverage import coverage
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.messages import N_, Message

if TYPE_CHECKING:
    from mlawriter.ui.desk import Desk

NOT_TRANSLATED: Message = N_(
    "The signature copy is withheld: the program’s own words are not all translated into the language of the letter."
)


def half_translated(desk: Desk, translated_into: str = "") -> bool:
    """Tell whether sentences of the letter would come in English for want of a translation.

    A tag that the program does not know is no matter of translation: a finding blocks it.
    """
    tag = translated_into or desk.open.request.language.tag
    return any(tag == known.tag for known in LANGUAGES) and coverage(tag, "document") < 1
