"""What help says is whole: every paragraph, reasons that name what exists, terms as the Convention has them."""

from __future__ import annotations

import re

import pytest

from mlawriter.core.fields import declared
from mlawriter.handoff.terms import TERMS as TERMS_FOR_TRANSLATORS
from mlawriter.help.article import Article
from mlawriter.help.article18 import ARTICLE_18
from mlawriter.help.glossary import TERMS
from mlawriter.help.other_articles import OTHER_ARTICLES, OTHER_SOURCES
from mlawriter.help.returned import REASONS, Reason
from mlawriter.life.catalogue import every_check
from mlawriter.request.request import Request
from mlawriter.request.steps import STEPS

CODES = {check.code for check in every_check()}
ARTICLES = (*ARTICLE_18, *OTHER_ARTICLES, *OTHER_SOURCES)
NUMBERS = {article.number for article in ARTICLES}
# The Convention is explained; nobody is ordered about.
PROMISED = re.compile(r"\bmust\b|\bguarantee")


def test_every_paragraph_of_article_18_is_explained_in_order() -> None:
    assert [one.number for one in ARTICLE_18] == [f"18({number})" for number in range(1, 31)]


@pytest.mark.parametrize("article", ARTICLES, ids=lambda one: one.number)
def test_an_article_says_something_and_leads_to_a_step_that_exists(article: Article) -> None:
    assert article.title
    assert article.says.endswith(".")
    assert article.step in {"", *(step.key for step in STEPS)}
    assert not PROMISED.search(article.says)  # the Convention is explained, nobody is ordered


@pytest.mark.parametrize("reason", REASONS, ids=lambda one: one.key)
def test_a_reason_for_return_names_checks_paragraphs_and_a_field_that_exist(reason: Reason) -> None:
    assert set(reason.codes) <= CODES
    assert set(reason.paragraphs) <= NUMBERS
    part: type = Request
    for name in reason.path:
        field = next(field for field in declared(part) if field.name == name)
        part = field.kinds[0]


def test_reasons_and_terms_are_told_apart() -> None:
    assert len({one.key for one in REASONS}) == len(REASONS) >= 25
    assert len({one.key for one in TERMS}) == len({one.words for one in TERMS}) == len(TERMS) >= 60


def test_the_glossary_explains_every_term_that_translators_get() -> None:
    assert {words for words, _ in TERMS_FOR_TRANSLATORS} <= {term.words for term in TERMS}


def test_help_stays_short_enough_to_be_read() -> None:
    said = [
        *(" ".join((one.title, one.says, one.hint, *(words for _, words in one.points))) for one in ARTICLES),
        *(f"{one.title} {one.said} {one.remedy}" for one in REASONS),
        *(f"{one.words} {one.meaning}" for one in TERMS),
    ]

    assert sum(len(text.split()) for text in said) < 5000
