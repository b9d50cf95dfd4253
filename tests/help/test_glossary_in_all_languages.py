"""The glossary has every term in every language, in the words that the Convention and the catalogues use."""

from __future__ import annotations

from pathlib import Path

import pytest
import translation_checks

from mlawriter.help.glossary import TERMS, in_every_language
from mlawriter.help.term import Term
from mlawriter.i18n.languages import LANGUAGES, SOURCE_LANGUAGE

FORMS = translation_checks.read_glossary(Path("locales/glossary.csv"))
_THE_SAME = frozenset({"confiscation", "interception", "suspect", "extradition", "transnational"})
"""English words that another language has as well."""


@pytest.mark.parametrize("term", TERMS, ids=lambda one: one.key)
def test_a_term_stands_in_every_language(term: Term) -> None:
    words = in_every_language(term)

    assert [language.tag for language, _ in words] == [language.tag for language in LANGUAGES]
    same = [one.tag for one, said in words if said == term.words and one != SOURCE_LANGUAGE]
    assert same == [] or term.words in _THE_SAME


@pytest.mark.parametrize("term", TERMS, ids=lambda one: one.key)
def test_a_term_has_the_words_of_the_convention(term: Term) -> None:
    for language, words in in_every_language(term):
        for form in FORMS:
            if form.english == term.words and form.language == language.tag:
                assert form.permitted.search(translation_checks._normal(words)), (language.tag, words)


def test_most_terms_are_held_against_the_convention() -> None:
    known = {form.english for form in FORMS}

    assert len({term.words for term in TERMS} & known) >= 30
