"""Everything has a page: each check, source, field and type; and no link leads nowhere."""

from __future__ import annotations

import pytest

from mlawriter.assistance.types import TYPES
from mlawriter.core.fields import declared, walk
from mlawriter.help.fields import ROOTS, every_field, name_of
from mlawriter.help.library import Library
from mlawriter.help.page import Page
from mlawriter.help.sources import ARTICLES, cited, of_convention
from mlawriter.help.topics import (
    checks,
    every_topic,
    terms_in,
    topic_at,
    topics_of,
    topics_of_source,
    topics_of_type,
)
from mlawriter.i18n.translator import translator
from mlawriter.life.catalogue import every_check
from mlawriter.request.catalogue import parts_of
from mlawriter.request.steps import STEPS
from mlawriter.training.samples import load

KNOWN = frozenset(every_topic())


@pytest.fixture(scope="module")
def pages() -> dict[str, Page]:
    library = Library(translator("en", "interface"))
    return {topic: library.page(topic) for topic in every_topic()}


def test_every_page_says_something(pages: dict[str, Page]) -> None:
    assert [topic for topic, page in pages.items() if not page.title or not page.sections] == []


def test_no_link_leads_nowhere(pages: dict[str, Page]) -> None:
    links = [link for page in pages.values() for section in page.sections for link in section.links]

    assert {link.topic for link in links} <= KNOWN
    assert all(link.words for link in links)


def test_every_page_but_the_contents_is_led_to(pages: dict[str, Page]) -> None:
    led = {link.topic for page in pages.values() for section in page.sections for link in section.links}

    assert {topic for topic in KNOWN if not topic.startswith("field/")} - led == {"contents"}


def test_a_page_that_does_not_exist_is_not_made() -> None:
    library = Library(translator("en", "interface"))
    for topic in ("nowhere", "article/99", "nothing/here", "field/x.Y.z"):
        with pytest.raises((KeyError, StopIteration)):
            library.page(topic)


def test_every_check_leads_to_its_page_and_every_source_to_what_it_cites() -> None:
    for check in every_check():
        assert f"check/{check.code}" in KNOWN
        assert check.source
        assert topics_of_source(check.source), check.source
        assert set(topics_of_source(check.source)) <= KNOWN


def test_every_source_of_the_convention_is_explained_article_by_article() -> None:
    for check in every_check():
        named = check.source.partition(";")[0]
        if named.startswith("UNTOC"):
            assert not set(cited(named)) & {"practice", "treaties", "standards"}


@pytest.mark.parametrize(
    ("source", "numbers"),
    [
        ("UNTOC 18(15)(c)-(d)", ["18(15)"]),
        ("UNTOC 5, 6, 8, 18(9), 23", ["5", "6", "8", "18(9)", "23"]),
        ("UNTOC 18(1), 38", ["18(1)", "38"]),
        ("UNTOC 12(1), 12(3)-(5)", ["12"]),
        ("UNTOC 24, 25; Trafficking in Persons Protocol 3(d)", ["24", "25", "protocols"]),
        ("UNTOC 21; practice: RiVASt 146", ["21", "practice"]),
        ("Practice: 2nd Additional Protocol to the 1959 European Convention art. 15", ["practice"]),
        ("Budapest Convention 27, 29", ["treaties"]),
        ("ISO 13616, ISO 9362", ["standards"]),
    ],
)
def test_sources_are_read(source: str, numbers: list[str]) -> None:
    assert list(cited(source)) == numbers


def test_a_range_of_paragraphs_is_read_whole() -> None:
    assert of_convention("18(10) to (12)") == ["18(10)", "18(11)", "18(12)"]


def test_every_field_of_every_declaration_has_a_page_of_its_own() -> None:
    parts = {part for root in ROOTS for part in parts_of(root)}
    names = [name_of(part, field.name) for part in parts for field in declared(part)]

    assert len(names) == len(set(names)), "two classes share a name"
    assert set(names) == set(every_field())
    assert {f"field/{name}" for name in names} <= KNOWN


@pytest.mark.parametrize("sample", ["bank-records", "statements", "search-and-site"])
def test_every_field_of_a_request_is_helped_with_its_check_and_its_paragraph(sample: str) -> None:
    request = load(sample, "en")
    for path, _, field in walk(request):
        found = topics_of(request, path)

        assert found[0].startswith("field/")
        assert topic_at(path, request) == found[0]
        assert set(found) <= KNOWN
        if field.ui.code:
            assert f"check/{field.ui.code}" in found
            assert set(topics_of_source(field.ui.source)) <= set(found)


def test_an_entry_is_helped_with_by_the_list_around_it_and_a_path_that_is_gone_by_its_step() -> None:
    request = load("bank-records", "en")

    assert topic_at(("persons", 0), request) == "field/request.Request.persons"
    assert topic_at(("persons", 99, "name"), request) == "step/persons"


@pytest.mark.parametrize("assistance", TYPES, ids=lambda one: one.__name__)
def test_a_type_leads_to_the_paragraphs_that_it_rests_on(assistance: type) -> None:
    own, *cites = topics_of_type(assistance)

    assert own in KNOWN
    assert cites
    assert set(cites) <= KNOWN


def test_terms_are_found_in_what_the_program_says() -> None:
    assert [term.key for term in terms_in("A certified copy of the bank records")] == [
        "certified-copy",
        "bank-records",
    ]
    assert terms_in("Nothing of the kind") == ()


def test_checks_stand_in_the_order_of_their_codes() -> None:
    codes = list(checks())

    assert codes[0] == "A01"
    assert codes.index("A02") < codes.index("A10")
    assert {step.key for step in STEPS} >= {article.step for article in ARTICLES.values()} - {""}
