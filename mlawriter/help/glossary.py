"""Gather the terms of the field, each with its words in every language of the program.

The words are those of the catalogues, which every sentence of the program uses as well: the glossary cannot disagree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.help.terms_of_assistance import TERMS_OF_ASSISTANCE
from mlawriter.help.terms_of_requests import TERMS_OF_REQUESTS
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.translator import translator

if TYPE_CHECKING:
    from mlawriter.help.term import Term
    from mlawriter.i18n.languages import Language

TERMS: tuple[Term, ...] = (*TERMS_OF_REQUESTS, *TERMS_OF_ASSISTANCE)
"""In the order of a request: who, on what basis, what, how."""


def in_every_language(term: Term) -> list[tuple[Language, str]]:
    """Return the words of a term in each language, in the order of the languages."""
    return [(one, translator(one.tag, "interface").text(term.words)) for one in LANGUAGES]
