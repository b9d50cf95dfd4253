"""Prove that a letter refers to its own paragraphs by the numbers that are printed before them."""

from __future__ import annotations

import pytest

from mlawriter.core.errors import TemplateProblem
from mlawriter.render.blocks import Document, Listing, Paragraph, Table
from mlawriter.render.compose import compose
from mlawriter.render.markup import parse
from mlawriter.render.references import Resolver
from mlawriter.training.samples import load

_FACTS = '<h1>One</h1><n>Word.</n><h1 step="facts">Facts</h1><n>First.</n><n>Second.</n>'


def read(body: str) -> Document:
    return Resolver().resolved(
        parse(
            f'<document title="T">{body}</document>',
            template="x",
            language="en",
            created="1980-01-01T00:00:00Z",
        )
    )


def test_a_reference_shows_section_and_paragraph() -> None:
    document = read(
        f'{_FACTS}<h1>Three</h1><n>See <ref step="facts" number="2"/> above.</n>'
        '<list><li>And <b><ref step="facts" number="1"/></b>.</li></list>'
        '<table widths="100"><row><cell><ref step="facts" number="2"/></cell></row></table>'
    )
    paragraph, listing, table = document.blocks[-3:]

    assert isinstance(paragraph, Paragraph)
    assert paragraph.content[0].text == "See 2.2 above."
    assert isinstance(listing, Listing)
    assert [span.text for span in listing.items[0]] == ["And ", "2.1", "."]
    assert isinstance(table, Table)
    assert table.rows[0][0].paragraphs[0][0].text == "2.2"


def test_a_heading_that_is_left_out_moves_the_number() -> None:
    document = read(f'<h1>Nothing below</h1>{_FACTS}<n>See <ref step="facts" number="1"/>.</n>')

    assert document.blocks[-1].content[0].text == "See 2.1."  # type: ignore[union-attr] # a paragraph


def test_a_reference_to_no_paragraph_shows_the_bare_number() -> None:
    document = read('<h1>One</h1><n>See <ref step="facts" number="7"/>.</n>')

    assert document.blocks[-1].content[0].text == "See 7."  # type: ignore[union-attr] # a paragraph


@pytest.mark.parametrize(
    "wrong",
    ['<ref step="Facts" number="1"/>', '<ref step="facts" number="one"/>', '<ref step="facts"/>', "<ref/>"],
)
def test_a_wrong_reference_is_a_fault_of_the_template(wrong: str) -> None:
    with pytest.raises(TemplateProblem):
        read(f"<h1>One</h1><n>See {wrong}.</n>")


@pytest.mark.parametrize("tag", ["en", "fr", "ar"])
def test_the_letter_refers_from_each_item_to_the_facts_that_lead_to_it(tag: str) -> None:
    request = load("bank-records", tag)
    request.facts.tags = [["item.records"], [], ["item.records"]]

    letter = compose(request, tag)

    texts = [
        "".join(span.text for span in block.content)
        for block in letter.blocks
        if isinstance(block, Paragraph)
    ]
    referring = [text for text in texts if "5.1" in text and "5.3" in text]
    assert len(referring) == 1
    assert not any("\ufdd0" in text for text in texts)


def test_a_letter_refers_to_its_thousandth_paragraph_too() -> None:
    request = load("bank-records", "fr")
    request.facts.narrative = "\n".join(f"Fait {number}." for number in range(1, 1001))
    request.facts.tags = [*([] for _ in range(999)), ["item.records"]]

    letter = compose(request, "fr")

    assert any(
        ".1000" in span.text
        for block in letter.blocks
        if isinstance(block, Paragraph)
        for span in block.content
    )
