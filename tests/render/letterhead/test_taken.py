"""What a letterhead shows is taken over as it looks; all else of the file stays behind, and the officer is told."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from mlawriter.render.letterhead import read, written
from mlawriter.render.letterhead.letterhead import DECLARED, Imported, counts_pages
from mlawriter.render.letterhead.refusals import LetterheadRefused
from mlawriter.render.word.wml import w
from tests.render.letterhead.building import (
    DOCUMENT,
    FOOTER,
    HEADER,
    SETTINGS,
    WORD,
    Parts,
    band,
    changed,
    field,
    in_header,
    jpeg,
    line,
    packed,
    picture,
    png,
    relationship,
    sound,
    text,
    with_part,
    with_relation,
    with_text,
)

MINISTRY = Path(__file__).with_name("ministry.docx")


def taken(parts: Parts) -> Imported:
    found = read(packed(parts), "letterhead.docx")
    assert read(written(found.letterhead), "kept.docx").letterhead == found.letterhead, (
        "it is not kept as it is"
    )
    return found


def tree(markup: str) -> etree._Element:
    return etree.fromstring(f"<w:hdr {DECLARED}>{markup}</w:hdr>")


def words(markup: str) -> list[str]:
    """Return the text line by line."""
    return ["".join(t.text or "" for t in p.iter(w("t"))) for p in tree(markup).iter(w("p"))]


def said(found: Imported) -> str:
    return " ".join(remark.message.format(**dict(remark.values)) for remark in found.remarks)


def looks(markup: str, name: str, attribute: str = "val") -> list[str]:
    return [element.get(w(attribute), "") for element in tree(markup).iter(w(name))]


def test_a_letterhead_made_in_a_word_processor_is_taken_whole() -> None:
    found = read(MINISTRY.read_bytes(), "ministry.docx")

    letterhead = found.letterhead
    assert [line for line in words(letterhead.first_header) if line] == [
        "REPUBLIC OF EXAMPLIA",
        "Ministry of Justice",
        "Department for International Co-operation",
        "1 Justice Square",
        "10000 Capital",
        "+999 20 123 456",
    ]
    assert words(letterhead.first_footer) == [
        "mla@justice.example · www.justice.example",
        "Account of the Treasury 000-0000-00",
    ]
    assert [line for line in words(letterhead.header) if line] == ["Ministry of Justice of Examplia"]
    assert counts_pages(letterhead.footer)
    assert not counts_pages(letterhead.first_footer)
    assert [picture.ending for picture in letterhead.pictures] == ["png"]
    assert "Links are kept as words" in said(found)
    assert "Clerk" not in written(letterhead).decode("latin-1")
    assert read(written(letterhead), "kept.docx").letterhead == letterhead


def test_style_of_a_line_becomes_its_own_looks() -> None:
    styles = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Base Font" w:hAnsi="Base Font"/></w:rPr></w:rPrDefault>'
        "</w:docDefaults>"
        '<w:style w:type="paragraph" w:styleId="Low" w:default="1"><w:pPr><w:jc w:val="center"/>'
        '<w:tabs><w:tab w:val="right" w:pos="9000"/><w:tab w:val="left" w:pos="100"/></w:tabs></w:pPr>'
        '<w:rPr><w:sz w:val="18"/><w:b/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="High"><w:basedOn w:val="Low"/><w:pPr><w:spacing w:after="60"/>'
        '<w:tabs><w:tab w:val="clear" w:pos="100"/></w:tabs></w:pPr><w:rPr><w:color w:val="112233"/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="Loud"><w:rPr><w:i/></w:rPr></w:style>'
    )
    header = line(text("State", '<w:rStyle w:val="Loud"/><w:b w:val="0"/>'), '<w:pStyle w:val="High"/>')

    markup = taken(sound(header, styles=styles)).letterhead.first_header

    assert "pStyle" not in markup
    assert "rStyle" not in markup
    assert looks(markup, "jc") == ["center"]
    assert looks(markup, "spacing", "after") == ["60"]
    assert looks(markup, "tab", "pos") == ["9000"]
    (run,) = tree(markup).iter(w("r"))
    settings = run.find(w("rPr"))
    assert settings is not None
    assert {etree.QName(child).localname: child.get(w("val")) for child in settings} == {
        "rFonts": None,
        "b": "0",
        "i": "1",
        "color": "112233",
        "sz": "18",
        "szCs": "20",
    }
    assert looks(markup, "rFonts", "ascii") == ["Base Font", "Base Font"]


def test_styles_in_a_circle_end() -> None:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:basedOn w:val="{base}"/></w:style>'
        for name, base in (("A", "B"), ("B", "A"))
    )

    assert taken(sound(line(text("State"), '<w:pStyle w:val="A"/>'), styles=styles))


def test_styles_based_on_each_other_without_end_cost_no_more_than_the_nearest() -> None:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="S{number}"><w:basedOn w:val="S{number + 1}"/><w:pPr>'
        f'<w:ind w:{"left" if number else "right"}="{number + 5}"/></w:pPr></w:style>'
        for number in range(3000)
    )
    bottom = '<w:style w:type="paragraph" w:styleId="S3000"><w:pPr><w:jc w:val="center"/></w:pPr></w:style>'
    header = line(text("State"), '<w:pStyle w:val="S0"/>')

    markup = taken(sound(header, styles=styles + bottom)).letterhead.first_header

    assert (looks(markup, "ind", "right"), looks(markup, "jc")) == (["5"], ["left"])


def test_looks_said_by_several_styles_are_the_same_text_when_they_are_kept() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="Low" w:default="1"><w:rPr><w:lang w:eastAsia="zh-CN"/></w:rPr></w:style>'

    assert taken(sound(line(text("State", '<w:lang w:val="en-GB"/>')), styles=styles))


def test_fonts_of_the_theme_are_named() -> None:
    parts = sound(line(text("State", '<w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Other"/>')))
    parts = with_relation(DOCUMENT, "theme", "theme/theme1.xml")(parts)
    theme = (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:minorFont>'
        '<a:latin typeface="Ministry Sans"/></a:minorFont></a:theme>'
    )
    parts = with_part("word/theme/theme1.xml", theme.encode())(parts)

    markup = taken(parts).letterhead.first_header

    assert "Ministry Sans" in looks(markup, "rFonts", "ascii")
    assert "Theme" not in markup


def test_page_numbers_stay_fields_and_others_become_text() -> None:
    footer = line(
        field("PAGE \\* roman")
        + text(" of ")
        + f'<w:fldSimple w:instr="NUMPAGES">{text("9")}</w:fldSimple>'
        + field("DATE \\@ d", "12 May 2021")
        + field('HYPERLINK "https://www.justice.example"', "www.justice.example")
    )

    found = taken(sound(footer=footer))

    markup = found.letterhead.footer
    assert looks(markup, "fldSimple", "instr") == [" PAGE ", " NUMPAGES "]
    assert words(markup) == ["1 of 112 May 2021www.justice.example"]
    assert "fldChar" not in markup
    assert "instrText" not in markup
    assert "DATE" in said(found)


def test_page_number_split_over_runs_and_paragraphs_of_code_is_one_field() -> None:
    split = field("PAGE").replace(" PAGE ", " PA</w:instrText></w:r><w:r><w:instrText>GE ")

    assert counts_pages(taken(sound(footer=line(split))).letterhead.footer)


def test_page_number_inside_of_a_link_stays_a_field() -> None:
    link = field('HYPERLINK "https://www.justice.example"', "@").replace(text("@"), field("PAGE"))

    assert counts_pages(taken(sound(footer=line(link))).letterhead.footer)


def test_page_number_inside_of_another_is_one() -> None:
    twice = field("PAGE", "@").replace(text("@"), field("PAGE"))

    assert taken(sound(footer=line(twice))).letterhead.footer.count("PAGE") == 1


def test_picture_as_word_drew_it_before_2007_is_taken() -> None:
    shape = (
        '<w:r><w:pict><v:shape style="position:absolute;width:72pt;height:1in" alt="Coat of arms">'
        '<v:imagedata r:id="rId9" o:title="logo"/></v:shape></w:pict></w:r>'
    )

    found = taken(sound(line(shape)))

    assert 'cx="914400" cy="914400"' in found.letterhead.first_header
    assert "Coat of arms" in found.letterhead.first_header
    assert "older kind" in said(found)


@pytest.mark.parametrize("style", ["", "width:10;height:x", "width:0pt;height:0pt"])
def test_old_picture_without_a_size_is_left_out(style: str) -> None:
    shape = f'<w:r><w:pict><v:shape style="{style}"><v:imagedata r:id="rId9"/></v:shape></w:pict></w:r>'

    found = taken(sound(line(text("x") + shape)))

    assert "drawing" not in found.letterhead.first_header
    assert "A drawing that is no picture" in said(found)


def test_data_of_other_programs_is_no_reason_to_refuse() -> None:
    content = b'<x src="http://schemas.example/x"><control/></x>'

    file = with_part("customXml/item1.xml", content)
    assert read(changed(file, with_relation(DOCUMENT, "customXml", "../customXml/item1.xml")), "x.docx")
    with pytest.raises(LetterheadRefused):
        read(changed(file), "x.docx")


def test_header_that_is_said_to_be_data_of_other_programs_is_examined_all_the_same() -> None:
    evil = (in_header(line(field("DDE x y"))), with_relation(DOCUMENT, "customXml", "header1.xml"))

    with pytest.raises(LetterheadRefused):
        read(changed(*evil), "x.docx")


def test_links_controls_and_insertions_are_unwrapped_and_deletions_left_out() -> None:
    header = (
        "<w:sdt><w:sdtPr/><w:sdtContent>"
        + line(
            f'<w:hyperlink r:id="rId50">{text("www.justice.example")}</w:hyperlink>'
            f'<w:ins w:author="A Clerk">{text("new")}</w:ins><w:del w:author="A Clerk"><w:r><w:delText>old</w:delText></w:r></w:del>'
            f"<w:smartTag>{text('tagged')}</w:smartTag><w:bookmarkStart w:id='1' w:name='x'/><w:proofErr w:type='spellStart'/>"
            f"{text('secret', '<w:vanish/>')}<w:commentRangeStart w:id='3'/>"
        )
        + "</w:sdtContent></w:sdt>"
    ).replace("<w:p>", '<w:p w:rsidR="00AB12CD">')
    parts = with_relation(HEADER, "hyperlink", "https://www.justice.example/", external=True)(sound(header))

    found = taken(parts)

    markup = found.letterhead.first_header
    assert words(markup) == ["www.justice.examplenewtagged"]
    for foreign in ("Clerk", "rsid", "hyperlink", "sdt", "bookmark", "comment", "secret", "proofErr"):
        assert foreign not in markup
    for remark in ("Links are kept", "Tracked changes", "Hidden text"):
        assert remark in said(found)


@pytest.mark.parametrize(
    "target",
    [
        "mailto:mla@justice.example",
        "https://www.justice.example/a?b=c#d",
        "http://justice.example",
        "tel:+99920123456",
        "www.justice.example",
        "https://وزارة.example/",
    ],
)
def test_links_of_ordinary_letterheads_are_no_reason_to_refuse(target: str) -> None:
    assert read(changed(with_relation(FOOTER, "hyperlink", target, external=True)), "letterhead.docx")


def test_picture_is_drawn_anew_without_name_link_and_extensions() -> None:
    found = taken(sound(line(picture())))

    letterhead = found.letterhead
    assert letterhead.pictures[0].content == png()
    assert "Coat of arms" in letterhead.first_header
    for foreign in ("clerk", "logo.png", "hlinkClick", "extLst", "rId77"):
        assert foreign not in letterhead.first_header


def test_picture_without_words_is_told_and_a_file_name_is_no_words() -> None:
    assert "alternative text" in said(taken(sound(line(picture(words="C:\\Users\\clerk\\crest.jpg")))))
    assert "alternative text" not in said(taken(sound(line(picture()))))


def test_picture_behind_the_text_stays_where_it_is_and_never_comes_before_text() -> None:
    place = '<wp:positionH relativeFrom="page"><wp:posOffset>360000</wp:posOffset></wp:positionH>'
    place += '<wp:positionV relativeFrom="page"><wp:align>top</wp:align></wp:positionV>|<wp:wrapNone/>'

    letterhead = taken(sound(line(picture(place=place)))).letterhead

    assert 'behindDoc="1"' in letterhead.first_header
    assert "<wp:posOffset>360000</wp:posOffset>" in letterhead.first_header
    assert letterhead.measures.top == 2000, "nothing else keeps the text off a picture that floats"
    assert letterhead.measures.bottom == 0


@pytest.mark.parametrize("wrapped", ["wrapSquare", "wrapTight", "wrapThrough", "wrapTopAndBottom"])
def test_text_flows_around_a_picture(wrapped: str) -> None:
    letterhead = taken(sound(line(picture(place=f"|<wp:{wrapped}/>")))).letterhead

    assert 'behindDoc="0"' in letterhead.first_header
    assert ("wrapTopAndBottom" if wrapped == "wrapTopAndBottom" else "wrapSquare") in letterhead.first_header


def test_text_of_a_box_becomes_lines_once() -> None:
    box = f"<w:txbxContent>{line(text('In the box'))}</w:txbxContent>"
    drawing = (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="1" cy="1"/><a:graphic>'
        f"<a:graphicData><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
        f"</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )

    found = taken(sound(line(text("Before") + drawing)))

    assert words(found.letterhead.first_header) == ["Before", "In the box"]
    assert "text box" in said(found)


def test_old_shape_with_text_becomes_lines_and_one_without_is_told() -> None:
    box = f"<w:txbxContent>{line(text('In the box'))}</w:txbxContent>"
    shape = f"<w:r><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></w:r>"
    bare = "<w:r><w:pict><v:shape/></w:pict></w:r>"

    found = taken(sound(line(text("x") + shape + bare)))

    assert words(found.letterhead.first_header) == ["x", "In the box"]
    assert "A drawing that is no picture" in said(found)


def test_picture_of_another_kind_is_left_out_and_told() -> None:
    parts = with_part("word/media/logo.emf", b"\1\0\0\0", "image/x-emf")(
        sound(line(text("x") + picture("rId50")))
    )
    parts = with_relation(HEADER, "image", "media/logo.emf")(parts)

    found = taken(parts)

    assert "drawing" not in found.letterhead.first_header
    assert "logo.emf is left out" in said(found)


def test_table_keeps_columns_borders_and_the_space_in_its_cells() -> None:
    table = (
        '<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="100%" w:type="pct"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/>'
        '<w:gridCol w:w="6000"/></w:tblGrid><w:tr><w:trPr><w:trHeight w:val="1cm" w:hRule="exact"/></w:trPr>'
        '<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/><w:tcBorders><w:end w:val="single" w:sz="4" w:color="FF0000"/></w:tcBorders>'
        f"<w:vAlign w:val='center'/></w:tcPr>{line(text('left'))}</w:tc><w:tc>{line(text('right'))}</w:tc><w:tc/></w:tr><w:tr/></w:tbl>"
    )
    styles = (
        '<w:style w:type="table" w:styleId="Grid"><w:pPr><w:spacing w:after="7"/></w:pPr><w:tblPr><w:tblBorders>'
        '<w:top w:val="double" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders></w:tblPr></w:style>'
    )

    markup = taken(sound(table + table, styles=styles)).letterhead.first_header

    root = tree(markup)
    assert [etree.QName(child).localname for child in root] == ["tbl", "p", "tbl", "p"], (
        "tables would be joined"
    )
    first = root[0]
    assert len(first.findall(w("tr"))) == 1
    assert [cell[-1].tag for cell in first.iter(w("tc"))] == [w("p")] * 3
    assert looks(markup, "trHeight", "hRule") == ["atLeast"] * 2
    assert looks(markup, "trHeight") == ["567"] * 2
    assert looks(markup, "tblW", "w") == ["5000"] * 2
    assert {element.get(w("color")) for element in root.iter(w("right")) if element.get(w("color"))} == {
        "FF0000"
    }
    assert looks(markup, "top")[0] == "double"
    assert "7" in looks(markup, "spacing", "after")


def test_first_page_has_its_own_margins_where_the_file_says_so() -> None:
    parts = sound(line(text("Later")), line(text("Later foot")), section="<w:titlePg/>")
    parts = with_text(DOCUMENT, "<w:sectPr>", '<w:sectPr><w:headerReference w:type="first" r:id="rId50"/>')(
        parts
    )
    parts = with_relation(DOCUMENT, "header", "header2.xml")(parts)
    parts = with_part("word/header2.xml", band("hdr", line(text("First"))), f"{WORD}.header+xml")(parts)

    letterhead = taken(parts).letterhead

    assert words(letterhead.first_header) == ["First"]
    assert words(letterhead.header) == ["Later"]
    assert letterhead.first_footer == ""
    assert words(letterhead.footer) == ["Later foot"]


def test_one_header_for_all_pages_stands_on_all() -> None:
    letterhead = taken(sound()).letterhead

    assert letterhead.first_header == letterhead.header != ""
    assert letterhead.first_footer == letterhead.footer != ""


def test_first_page_that_would_be_empty_gets_the_header_of_the_others() -> None:
    letterhead = taken(sound(section="<w:titlePg/>")).letterhead

    assert letterhead.first_header == letterhead.header != ""


def test_header_of_even_pages_is_left_out_and_told_or_taken_where_it_is_the_only_one() -> None:
    odd_and_even = with_text(SETTINGS, "<w:zoom", "<w:evenAndOddHeaders/><w:zoom")
    even = with_text(
        DOCUMENT, "<w:footerReference", '<w:headerReference w:type="even" r:id="rId50"/><w:footerReference'
    )
    file = with_part("word/header2.xml", band("hdr", line(text("Even"))), f"{WORD}.header+xml")
    parts = file(with_relation(DOCUMENT, "header", "header2.xml")(even(odd_and_even(sound()))))

    both = taken(parts)
    alone = taken({**parts, HEADER: band("hdr", "<w:p/>")})

    assert words(both.letterhead.header) == ["REPUBLIC OF EXAMPLIA"]
    assert "even pages" in said(both)
    assert words(alone.letterhead.header) == ["Even"]


def test_right_to_left_is_said_of_each_line_and_table() -> None:
    table = f"<w:tbl><w:tblPr><w:bidiVisual/></w:tblPr><w:tr><w:tc>{line(text('x'))}</w:tc></w:tr></w:tbl>"
    header = (
        line(text("وزارة العدل", '<w:rtl/><w:lang w:bidi="ar-TN"/>'), "<w:bidi/>") + table + line(text("EN"))
    )

    markup = taken(sound(header)).letterhead.first_header

    assert looks(markup, "bidi") == ["1", "0", "0"]
    assert looks(markup, "bidiVisual") == ["on"]
    assert "ar-TN" in looks(markup, "lang", "bidi")


def test_symbols_breaks_and_tabs_stay() -> None:
    run = (
        '<w:r><w:sym w:font="Wingdings" w:char="F028"/><w:tab/><w:br/><w:br w:type="page"/><w:noBreakHyphen/>'
        '<w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/><w:lastRenderedPageBreak/></w:r>'
    )

    markup = taken(sound(line(text("x") + run))).letterhead.first_header

    (*_, built) = tree(markup).iter(w("r"))
    assert [etree.QName(child).localname for child in built][1:] == [
        "sym",
        "tab",
        "br",
        "noBreakHyphen",
        "ptab",
    ]


def test_values_that_are_none_are_dropped() -> None:
    odd = (
        '<w:spacing w:before="99999999" w:after="x"/><w:jc w:val="&lt;script&gt;"/><w:ind w:left="1cm" w:hanging="-5"/>'
        '<w:shd w:fill="FFFFFF"/>'
    )

    markup = taken(
        sound(line(text("x", '<w:color w:val="javascript"/><w:sz w:val="0"/>'), odd))
    ).letterhead.first_header

    assert looks(markup, "spacing", "before") == ["0"]
    assert looks(markup, "jc") == ["left"]
    assert looks(markup, "ind", "left") == ["567"]
    assert not looks(markup, "shd")
    assert not looks(markup, "color")
    assert set(looks(markup, "sz")) == {"20"}


def test_pictures_lose_what_is_no_picture() -> None:
    author = b"tEXtAuthor\0A Clerk"
    parts = sound(line(picture() + picture("rId50")))
    parts["word/media/logo.png"] = png(2, 2, author) + b"hidden behind the end"
    comment = b"\xff\xfe\x00\x09A Clerk"
    exif = b"\xff\xe1\x00\x0cExif\0\0Here"
    parts["word/media/seal.jpeg"] = jpeg(2, 2, comment, exif) + b"hidden behind the end"
    parts = with_relation(HEADER, "image", "media/seal.jpeg")(parts)

    first, second = taken(parts).letterhead.pictures

    assert first.content == png()
    assert second.content == jpeg()


def test_template_without_macros_will_do() -> None:
    parts = with_text("[Content_Types].xml", "document.main", "template.main")(sound())

    assert taken(parts).letterhead.first_header


def test_what_is_kept_holds_the_same_bytes_each_time_and_nothing_of_the_file() -> None:
    letterhead = read(MINISTRY.read_bytes(), "ministry.docx").letterhead

    content = written(letterhead)

    assert content == written(letterhead)
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        assert not [name for name in package.namelist() if "docProps" in name or "styles" in name]


def test_relationship_that_leads_nowhere_costs_no_more_than_its_picture() -> None:
    parts = sound(line(text("x") + picture("rId50")))
    name = "word/_rels/header1.xml.rels"
    entry = relationship("rId50", "image", "media/gone.png") + "</Relationships>"
    parts[name] = parts[name].replace(b"</Relationships>", entry.encode())

    found = taken(parts)

    assert "gone.png" in said(found)
