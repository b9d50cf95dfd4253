"""Prove that the check of Word files rejects each kind of broken or telling file."""

from __future__ import annotations

import io
import warnings
import zipfile
from typing import TYPE_CHECKING

import pytest

from mlawriter.render.blocks import Blank, Cell, Document, Paragraph, Signature, Span, Table
from mlawriter.render.word import write
from mlawriter.render.word.structure import faults

if TYPE_CHECKING:
    from collections.abc import Callable

    Parts = dict[str, str]

DOCUMENT = "word/document.xml"
CELL = Cell(((Span("cell"),),))
LETTER = Document(
    "en",
    "A request",
    (
        Paragraph((Span("Text"),)),
        Table(((CELL,),), (100,)),
        Paragraph((Span("More"),)),
        Signature((Span("Capital"),), Blank("signature", "Signature"), (Span("Name"),), (), ""),
    ),
)


def unpacked(content: bytes) -> Parts:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name).decode() for name in package.namelist()}


def packed(parts: Parts) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content.encode())
    return target.getvalue()


def replaced(name: str, old: str, new: str) -> Callable[[Parts], Parts]:
    def change(parts: Parts) -> Parts:
        assert old in parts[name], "the letter no longer holds what this test breaks"
        return {**parts, name: parts[name].replace(old, new, 1)}

    return change


def inserted(markup: str) -> Callable[[Parts], Parts]:
    return replaced(DOCUMENT, "<w:body>", f"<w:body>{markup}")


def added(name: str, content: str = "<x/>") -> Callable[[Parts], Parts]:
    return lambda parts: {**parts, name: content}


def removed(name: str) -> Callable[[Parts], Parts]:
    return lambda parts: {key: content for key, content in parts.items() if key != name}


def paragraph(markup: str) -> Callable[[Parts], Parts]:
    return inserted(f"<w:p>{markup}</w:p>")


def table(cells: str) -> str:
    return f'<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9"/></w:tblGrid><w:tr>{cells}</w:tr></w:tbl>'


def control(number: int, kinds: str = "<w:text/>") -> str:
    return f'<w:sdt><w:sdtPr><w:id w:val="{number}"/>{kinds}</w:sdtPr><w:sdtContent><w:r/></w:sdtContent></w:sdt>'


PICTURE = '<w:r><wp:docPr xmlns:wp="urn:wp" id="1"/></w:r>'
BOOKMARK = '<w:bookmarkStart w:id="1" w:name="a"/>'
RELATIONS = "word/_rels/document.xml.rels"
CORE = "docProps/core.xml"

BROKEN: dict[str, tuple[Callable[[Parts], Parts], str]] = {
    "element that does not close": (replaced(DOCUMENT, "</w:body>", ""), "mismatch"),
    "control character": (replaced(DOCUMENT, "More", "a&#11;b"), "word/document.xml: "),
    "document type": (replaced(DOCUMENT, "<w:document", "<!DOCTYPE x><w:document"), "document type"),
    "undefined style": (replaced(DOCUMENT, 'w:pStyle w:val="BodyText"', 'w:pStyle w:val="Nix"'), "style Nix"),
    "undefined table style": (replaced(DOCUMENT, 'tblStyle w:val="', 'tblStyle w:val="Nix'), "style Nix"),
    "undefined list": (paragraph('<w:pPr><w:numPr><w:numId w:val="99"/></w:numPr></w:pPr>'), "list 99"),
    "cell without paragraph": (inserted(table("<w:tc/>") + "<w:p/>"), "does not end with a paragraph"),
    "cell that ends with a table": (
        inserted(table(f"<w:tc>{table('<w:tc><w:p/></w:tc>')}</w:tc>") + "<w:p/>"),
        "does not end with a paragraph",
    ),
    "row without cells": (inserted(table("") + "<w:p/>"), "no cells"),
    "tables that touch": (inserted(table("<w:tc><w:p/></w:tc>") * 2 + "<w:p/>"), "touch"),
    "table at the end": (
        replaced(DOCUMENT, "<w:sectPr>", table("<w:tc><w:p/></w:tc>") + "<w:sectPr>"),
        "ends with",
    ),
    "field without end": (paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'), "does not end"),
    "field without begin": (paragraph('<w:r><w:fldChar w:fldCharType="end"/></w:r>'), "never began"),
    "bookmark without end": (paragraph(BOOKMARK), "in pairs"),
    "bookmark twice": (paragraph((BOOKMARK + '<w:bookmarkEnd w:id="1"/>') * 2), "bookmark '1'"),
    "control twice": (paragraph(control(7) * 2), "content control '7'"),
    "control of two kinds": (paragraph(control(7, "<w:text/><w:date/>")), "two kinds"),
    "picture twice": (paragraph(PICTURE * 2), "picture '1'"),
    "missing relation": (paragraph('<w:hyperlink r:id="rId99"/>'), "rId99"),
    "dangling target": (removed("word/header2.xml"), "leads nowhere"),
    "relation outside": (
        replaced(RELATIONS, 'Target="styles.xml"', 'Target="file://host/x" TargetMode="External"'),
        "leads outside",
    ),
    "no main part": (
        replaced("_rels/.rels", 'relationships/officeDocument"', 'relationships/nothing"'),
        "which part is the document",
    ),
    "no content type": (
        replaced("[Content_Types].xml", '<Default Extension="rels" ', '<Default Extension="other" '),
        "no content type",
    ),
    "general content type": (
        replaced("[Content_Types].xml", "/word/document.xml", "/word/other.xml"),
        "only a general content type",
    ),
    "content type without part": (removed("docProps/app.xml"), "a content type without a part"),
    "content types not first": (lambda parts: dict(reversed(parts.items())), "does not come first"),
    "no content types": (removed("[Content_Types].xml"), "no content types"),
    "backslash in a name": (added("word\\other.xml"), "bad name"),
    "path outside": (added("../other.xml"), "bad name"),
    "two names of one part": (added("WORD/document.xml"), "is there 2 times"),
    "macros": (added("word/vbaProject.bin"), "no letter has"),
    "comments": (added("word/comments.xml"), "no letter has"),
    "comment in the text": (paragraph('<w:commentRangeStart w:id="1"/>'), "comments"),
    "tracked insertion": (paragraph('<w:ins w:id="1" w:author="A"><w:r/></w:ins>'), "earlier versions"),
    "tracked deletion": (paragraph('<w:del w:id="1" w:author="A"/>'), "earlier versions"),
    "editing session": (inserted('<w:p w:rsidR="00AB12CD"/>'), "rsid"),
    "sessions in settings": (replaced("word/settings.xml", "<w:zoom", "<w:rsids/><w:zoom"), "rsids"),
    "outside template": (
        replaced("word/settings.xml", "<w:zoom", "<w:attachedTemplate/><w:zoom"),
        "attachedTemplate",
    ),
    "author": (replaced(CORE, "<dc:title>", "<dc:creator>A. Clerk</dc:creator><dc:title>"), "tells creator"),
    "last author": (
        replaced(CORE, "<dc:title>", "<cp:lastModifiedBy>A. Clerk</cp:lastModifiedBy><dc:title>"),
        "tells lastModifiedBy",
    ),
    "company": (added("docProps/app.xml", "<Properties><Company>C</Company></Properties>"), "tells Company"),
}


def test_letter_of_ours_is_sound() -> None:
    assert faults(write(LETTER)) == []
    assert faults(packed(unpacked(write(LETTER)))) == []


@pytest.mark.parametrize("name", BROKEN)
def test_broken_file_is_rejected_for_its_fault(name: str) -> None:
    change, expected = BROKEN[name]

    found = faults(packed(change(unpacked(write(LETTER)))))

    assert any(expected in fault for fault in found), found


def test_part_that_is_there_twice_is_rejected() -> None:
    target = io.BytesIO(write(LETTER))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with zipfile.ZipFile(target, "a") as package:
            package.writestr(DOCUMENT, "<x/>")

    assert "word/document.xml is there 2 times" in faults(target.getvalue())


@pytest.mark.parametrize("content", [b"", b"no zip", write(LETTER)[:500]], ids=["empty", "text", "torn"])
def test_what_is_no_zip_file_is_rejected(content: bytes) -> None:
    assert faults(content)[0].startswith("not a zip file")
