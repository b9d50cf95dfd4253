"""The office's own closing formula takes the place of the usual one, in documents that have one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mlawriter.i18n.languages import LANGUAGES
from mlawriter.render.compose import compose
from mlawriter.render.html import html
from mlawriter.training import samples
from tests.reading import plain

if TYPE_CHECKING:
    from mlawriter.request.request import Request

OWN = "With the <compliments> of the Ministry."
USUAL = {
    "service": "the assurances of its highest consideration",
    "spontaneous": "the assurances of its highest consideration",
    "proceedings": "the assurances of its highest consideration",
}


def said(request: Request, tag: str) -> str:
    return plain(html(compose(request, tag)))


@pytest.mark.parametrize("name", USUAL)
def test_the_usual_formula_gives_way(name: str) -> None:
    request = samples.load(name, "en")
    assert USUAL[name] in said(request, "en")

    request.signatory.closing = OWN

    words = said(request, "en")
    assert USUAL[name] not in words
    assert "With the &lt;compliments&gt; of the Ministry." in words


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
def test_it_stands_in_letters_of_every_language(language: object) -> None:
    tag = str(getattr(language, "tag", ""))
    request = samples.load("service", tag)
    request.signatory.closing = OWN

    assert "compliments" in said(request, tag)


def test_a_file_without_one_does_without_the_field() -> None:
    request = samples.load("service", "en")

    assert "closing" not in request.model_dump(mode="json")["signatory"]
    request.signatory.closing = OWN
    assert request.model_dump(mode="json")["signatory"]["closing"] == OWN
