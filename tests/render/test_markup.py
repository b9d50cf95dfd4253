"""The markup of templates is read strictly, white space is laid out, and what says nothing is left out."""

from __future__ import annotations

import pytest

from mlawriter.core.errors import TemplateProblem
from mlawriter.render.blocks import (
    Blank,
    Block,
    Cell,
    Document,
    Heading,
    Inline,
    Listing,
    Manner,
    Numbering,
    PageBreak,
    Paragraph,
    Signature,
    Span,
    Table,
    Title,
)
from mlawriter.render.markup import parse


def read(body: str) -> Document:
    text = f'<document title="Request">{body}</document>'
    return parse(text, template="letter.xml.j2", language="fr", created="2026-01-02T00:00:00Z")


def blocks(body: str) -> tuple[Block, ...]:
    return read(body).blocks


def plain(text: str) -> Inline:
    return (Span(text),)


def test_a_document_carries_its_frame() -> None:
    document = read(
        "<letterhead><line>State</line><line> </line><line>Ministry<br/>of Justice</line></letterhead>"
        "<running>Confidential <ltr>AB/1</ltr></running><mark>DRAFT</mark>"
        '<pages before="Page " between=" of " after="."/><p>Text</p>'
    )

    assert document == Document(
        language="fr",
        title="Request",
        blocks=(Paragraph(plain("Text")),),
        letterhead=(plain("State"), plain("Ministry\nof Justice")),
        running_head=(Span("Confidential "), Span("AB/1", ltr=True)),
        mark="DRAFT",
        page_of=("Page ", " of ", "."),
        created="2026-01-02T00:00:00Z",
    )


def test_each_kind_of_paragraph_has_its_block() -> None:
    assert blocks(
        '<title>T</title><h1>A</h1><h2>B</h2><p manner="quote" keep="yes">C</p><n>D</n><page/>'
    ) == (
        Title(plain("T")),
        Heading(plain("A"), 1),
        Heading(plain("B"), 2),
        Paragraph(plain("C"), Manner.QUOTE, keep_with_next=True),
        Paragraph(plain("D"), numbering=Numbering.PARAGRAPH),
        PageBreak(),
    )


def test_lists_know_their_kind_and_drop_empty_entries() -> None:
    assert blocks(
        '<list kind="decimal"><li>One</li><li> <b/> </li><li>Two</li></list><list><li/></list>'
    ) == (Listing((plain("One"), plain("Two")), Numbering.DECIMAL),)


def test_tables_keep_heads_and_drop_rows_without_values() -> None:
    table = """
      <table widths="30 70" head="1" caption="Persons">
        <row><cell header="yes">What</cell><cell header="yes">Value</cell></row>
        <row><cell header="yes">Name</cell><cell><line>A</line><line/><line>B</line></cell></row>
        <row><cell header="yes">Born</cell><cell> </cell></row>
        <row><cell/><cell/></row>
      </table>"""

    assert blocks(table) == (
        Table(
            rows=(
                (Cell((plain("What"),), header=True), Cell((plain("Value"),), header=True)),
                (Cell((plain("Name"),), header=True), Cell((plain("A"), plain("B")))),
            ),
            widths=(30, 70),
            head=1,
            caption="Persons",
        ),
    )


def test_a_table_of_nothing_but_its_head_is_dropped() -> None:
    assert blocks('<table widths="100" head="1"><row><cell>Head</cell></row><row><cell/></row></table>') == ()


def test_a_signature_holds_its_parts_in_order() -> None:
    signature = """
      <signature seal="Seal">
        <place>Port Ann, <blank tag="date" label="Date" kind="date">3 April 2026</blank> </place>
        <line tag="signature" label="Signature"/>
        <name>A. Person</name><office>Prosecutor</office><office/>
      </signature>"""

    assert blocks(signature) == (
        Signature(
            place_and_date=(Span("Port Ann, "), Blank("date", "Date", "3 April 2026", "date")),
            line=Blank("signature", "Signature"),
            name=plain("A. Person"),
            office=(plain("Prosecutor"),),
            seal="Seal",
        ),
    )


@pytest.mark.parametrize(
    ("markup", "spans"),
    [
        ("\n  one\n\t two ", (Span("one two"),)),
        ("one <b> two </b> three", (Span("one "), Span("two ", bold=True), Span("three"))),
        ("<b>one</b><b> two</b>", (Span("one two", bold=True),)),
        (
            "<b>a<i>b<ltr>c</ltr></i></b>",
            (Span("a", True), Span("b", True, True), Span("c", True, True, True)),
        ),
        (" <br/> one <br/> two <br/>", (Span("one\ntwo"),)),
        ("one<br/><br/>two", (Span("one\n\ntwo"),)),
        ("one <b> <br/></b> <i> </i>", (Span("one"),)),
        ("No\u00a05 \u3000x", (Span("No\u00a05 \u3000x"),)),
        ("<b> </b>x", (Span("x"),)),
        ("a &amp; &lt;b&gt; &#34;", (Span('a & <b> "'),)),
    ],
)
def test_white_space_is_laid_out_as_in_running_text(markup: str, spans: Inline) -> None:
    (block,) = blocks(f"<p>{markup}</p>")

    assert isinstance(block, Paragraph)
    assert block.content == spans


def test_a_paragraph_that_says_nothing_is_dropped() -> None:
    assert blocks("<p> <b> </b><br/> </p><n/><title/><h1> </h1>") == ()


@pytest.mark.parametrize(
    ("markup", "kept"),
    [
        ("<h1>A</h1><h1>B</h1><n>x</n>", ["B"]),
        ("<h1>A</h1><h2>B</h2><h1>C</h1><n>x</n>", ["C"]),
        ("<h1>A</h1><h2>B</h2><n>x</n><h2>C</h2>", ["A", "B"]),
        ("<h1>A</h1><h2>B</h2><h2>C</h2><n>x</n>", ["A", "C"]),
        ("<h2>B</h2><h1>C</h1><page/>", []),
        ("<h1>A</h1><list><li/></list><h1>B</h1><page/><p>x</p>", ["B"]),
    ],
)
def test_a_heading_above_nothing_is_dropped(markup: str, kept: list[str]) -> None:
    assert [block.content[0].text for block in blocks(markup) if isinstance(block, Heading)] == kept


@pytest.mark.parametrize(
    "markup",
    [
        "text",
        "<p>x</p>text",
        "<div>x</div>",
        "<p><u>x</u></p>",
        "<p><p>x</p></p>",
        "<p style='x'>x</p>",
        "<p><b class='x'>x</b></p>",
        "<p manner='loud'>x</p>",
        "<p keep='1'>x</p>",
        "<p>x<br>y</br></p>",
        "<n manner='body'>x</n>",
        "<list kind='roman'><li>x</li></list>",
        "<list>text<li>x</li></list>",
        "<list><p>x</p></list>",
        "<table><row><cell>x</cell></row></table>",
        "<table widths='50 40'><row><cell>x</cell><cell/></row></table>",
        "<table widths='x 40'/>",
        "<table widths='120 -20'/>",
        "<table widths='100' head='many'/>",
        "<table widths='50 50'><row><cell>x</cell></row></table>",
        "<table widths='100'><row>x<cell>x</cell></row></table>",
        "<table widths='100'><row><p>x</p></row></table>",
        "<table widths='100'><li>x</li></table>",
        "<table widths='100'><row><cell>x<line>y</line></cell></row></table>",
        "<table widths='100'><row><cell><line>y</line><b>x</b></cell></row></table>",
        "<signature/>",
        "<signature><name>x</name></signature>",
        "<signature><line tag='a'/></signature>",
        "<signature><line tag='a' label='b'>x</line></signature>",
        "<signature><line tag='a' label='b'/><office>x</office><name>x</name></signature>",
        "<signature><place><b>x</b></place><line tag='a' label='b'/></signature>",
        "<signature><place><blank tag='a' label='b' kind='tick'/></place><line tag='a' label='b'/></signature>",
        "<page>x</page>",
        "<page size='A4'/>",
        "<title>x</title><title>y</title>",
        "<p>x</p><mark>DRAFT</mark>",
        "<mark>x</mark><mark>y</mark>",
        "<pages before='x'>y</pages>",
        "<pages first='x'/>",
        "<letterhead>x</letterhead>",
        "<p>x",
        "<p>&nbsp;</p>",
        "<p>&unknown;</p>",
        "<!-- x --><p>x</p>",
        "<?php x ?><p>x</p>",
        "<p><![CDATA[x]]></p>",
        "<x:p xmlns:x='y'>x</x:p>",
    ],
)
def test_anything_outside_of_the_vocabulary_is_refused(markup: str) -> None:
    with pytest.raises(TemplateProblem):
        blocks(markup)


@pytest.mark.parametrize("text", ["", "text", "<p>x</p>", "<document/>", "<document title='x' lang='y'/>"])
def test_a_text_that_is_no_document_is_refused(text: str) -> None:
    with pytest.raises(TemplateProblem):
        parse(text, template="t", language="en", created="")


def test_a_document_type_is_refused_before_it_is_read() -> None:
    bomb = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><document title="&b;"/>'

    with pytest.raises(TemplateProblem, match="declaration"):
        parse(bomb, template="t", language="en", created="")


def test_elements_nested_without_end_are_refused() -> None:
    with pytest.raises(TemplateProblem, match="deeply"):
        blocks("<p>" + "<b>" * 5000 + "x" + "</b>" * 5000 + "</p>")


@pytest.mark.parametrize(
    ("text", "line", "snippet"),
    [
        ("\n<document title='x'>\n<p>é</p>\n<p>a <u>b</u></p>\n</document>", 4, "<u>b</u>"),
        ("\n<document title='x'>\n<p>a\n</document>", 4, "</document>"),
        ("<document title='x'>\n\n<!-- x --></document>", 3, "<!-- x -->"),
    ],
)
def test_the_fault_is_reported_with_its_place(text: str, line: int, snippet: str) -> None:
    with pytest.raises(TemplateProblem) as caught:
        parse(text, template="letter.xml.j2", language="en", created="")

    assert caught.value.params["template"] == "letter.xml.j2"
    assert caught.value.params["line"] == line
    assert snippet in str(caught.value.params["reason"])
