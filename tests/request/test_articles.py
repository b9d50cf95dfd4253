from __future__ import annotations

import re

import pytest

from mlawriter.assistance.item import Item
from mlawriter.assistance.types import TYPES
from mlawriter.request.articles import ARTICLES, articles_beside


@pytest.mark.parametrize("assistance", TYPES, ids=lambda assistance: assistance.__name__)
def test_every_article_of_a_type_has_a_name_for_the_letter(assistance: type[Item]) -> None:
    for article in assistance.about.articles:
        assert re.fullmatch(r"\d+", article)
        assert article == "18" or article in ARTICLES


def test_article_18_alone_needs_no_further_article() -> None:
    assert articles_beside(assistance() for assistance in TYPES if assistance.about.articles == {"18"}) == []
