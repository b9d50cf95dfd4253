"""Read the lines of a part of a Word document, and name what in it cannot be compared.

Only elements that are known are read. Whatever else may show words (equations, symbols, drawings, imported text, fields
that reckon their words, hidden text) is named: nobody can say of such a document that its words are those approved.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from lxml import etree

from mlawriter.render.word.wml import w

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from mlawriter.render.list_numbers import ListNumbers

BLANK: Final = "____"
"""A place to fill in, however long its line is."""
_LINE: Final = re.compile(r"_{4,}")
# Overrides of direction (U+202D, U+202E) count: they make a number read backwards.
_MARKS: Final = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202c\u2060-\u2069\ufeff]")
_PAGES: Final = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES)(?:\s+\\\*\s*\w+)*\s*")
_PAGE: Final = re.compile(r"\s*\w{0,8}\s*")
_PAGE_SIGN: Final = "#"
"""Stands for the number of a page, whatever it is now."""
_OFF: Final = frozenset({"0", "false", "off"})
_MC: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_WORD_2010: Final = "http://schemas.microsoft.com/office/word/2010"
_SHAPES: Final = frozenset(f"{_WORD_2010}/wordprocessing{one}" for one in ("Shape", "Group", "Canvas"))
_UNDERSTOOD: Final = _SHAPES | {f"{_WORD_2010}/wordml", f"{_WORD_2010}/wordprocessingDrawing"}
"""What a drawing may require so that it is shown, and not what stands beside it for older programs."""
_DRAWN: Final = "http://schemas.openxmlformats.org/drawingml/2006"
_DRAWINGS: Final = _SHAPES | {
    *(f"{_DRAWN}/main", f"{_DRAWN}/picture", f"{_DRAWN}/wordprocessingDrawing"),
    f"{_WORD_2010}/wordprocessingDrawing",
}
_VML: Final = "urn:schemas-microsoft-com:vml"
_PROPERTIES: Final = frozenset(
    map(w, ("rPr", "pPr", "tblPr", "tblPrEx", "tcPr", "trPr", "sdtPr", "sdtEndPr", "sectPr", "tblGrid"))
)
_KNOWN: Final = frozenset(
    map(
        w,
        (
            *("document", "body", "hdr", "ftr", "footnotes", "endnotes", "footnote", "endnote"),
            *("p", "r", "t", "tbl", "tr", "tc", "sdt", "sdtContent", "hyperlink", "smartTag", "dir"),
            *("br", "cr", "tab", "ptab", "noBreakHyphen", "softHyphen", "lastRenderedPageBreak"),
            *("ins", "del", "delText", "moveFrom", "moveTo"),
            *("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"),
            *("bookmarkStart", "bookmarkEnd", "proofErr", "permStart", "permEnd"),
            *("footnoteReference", "endnoteReference", "footnoteRef", "endnoteRef"),
            *("separator", "continuationSeparator"),
            *("fldChar", "fldSimple", "instrText"),
        ),
    )
)
_IN_MARGINS: Final = frozenset(map(w, ("drawing", "pict", "txbxContent")))
_UNSAID: Final = frozenset(map(w, ("p", "del", "moveFrom", "instrText")))


def lines(root: _Element, numbers: ListNumbers) -> Iterator[str]:
    """Yield the lines of a part with the numbers of lists; paragraphs and cells come in reading order."""
    for paragraph in root.iter(w("p")):
        if _is_fallback(paragraph):
            continue  # says once more what stands before it, for older programs
        shown = f"{numbers.before(paragraph)} {''.join(pieces(paragraph))}"
        for line in shown.split("\n"):
            words = normal(line)
            if words:
                yield words


def pieces(element: _Element) -> Iterator[str]:
    """Yield the words of a paragraph, without those of paragraphs in a frame inside it, which come by themselves."""
    inside: list[bool] = []
    yield from _pieces(element, inside)


def _pieces(element: _Element, inside: list[bool]) -> Iterator[str]:
    """Yield words; `inside` says of each field that is open whether its result is left out, as numbers of pages are."""
    for child in element:
        if child.tag == w("fldChar"):
            yield from _limit(child, inside)
        elif child.tag == w("fldSimple") and _PAGES.fullmatch(child.get(w("instr"), "")):
            yield _PAGE_SIGN
        elif child.tag == w("t"):
            if True not in inside:
                yield child.text or ""
        elif child.tag in {w("br"), w("cr")}:
            yield "\n"
        elif child.tag in {w("tab"), w("ptab")} and element.tag == w("r"):
            yield " "
        elif child.tag == w("noBreakHyphen"):
            yield "-"
        elif child.tag not in _UNSAID:
            yield from _pieces(child, inside)


def _limit(limit: _Element, inside: list[bool]) -> Iterator[str]:
    kind = limit.get(w("fldCharType"), "")
    if kind == "begin":
        counts = _PAGES.fullmatch(_instruction(limit)) is not None
        inside.append(counts)
        if counts:
            yield _PAGE_SIGN
    elif kind == "end" and inside:
        inside.pop()


def _instruction(begin: _Element) -> str:
    """Return what a field that begins here is to show."""
    return "".join(one.text or "" for one in _behind(begin, "instrText"))


def _behind(limit: _Element, name: str) -> Iterator[_Element]:
    """Yield the elements of a name between a limit of a field and its next one, in the same paragraph."""
    paragraph = next(limit.iterancestors(w("p")), None)
    met = False
    for element in () if paragraph is None else paragraph.iter(w("fldChar"), w(name)):
        if element is limit:
            met = True
        elif met and element.tag == w("fldChar"):
            return
        elif met:
            yield element


def unread(root: _Element, *, margin: bool) -> Iterator[str]:
    """Yield the names of what in a part may show words that `lines` does not read. Margins may hold pictures and page numbers."""
    skipped: set[_Element] = set()
    for element in root.iter("*"):
        parent = element.getparent()
        if parent is not None and parent in skipped:
            skipped.add(element)
        elif element.tag in _PROPERTIES:
            skipped.add(element)
            yield from _hidden(element)
        elif element.tag == f"{{{_MC}}}Fallback" and margin:
            skipped.add(element)
        elif not _is_known(element, margin=margin):
            yield etree.QName(element).localname


def _is_known(element: _Element, *, margin: bool) -> bool:
    if element.tag in {w("fldChar"), w("fldSimple"), w("instrText")}:
        return margin and _counts_pages(element)
    if element.tag in _KNOWN:
        return True
    if not margin:
        return False
    name = etree.QName(element)
    if element.tag in _IN_MARGINS or name.namespace == _MC:
        return _requires(element) <= _UNDERSTOOD
    if name.namespace == _VML:
        return name.localname != "textpath"
    if name.namespace == f"{_DRAWN}/main" and name.localname == "graphicData":
        return element.get("uri", "") in _DRAWINGS
    return name.namespace in _DRAWINGS and name.localname not in {"t", "linkedTxbx", "contentPart"}


def _requires(element: _Element) -> set[str]:
    """Return the namespaces without which an alternative is not shown."""
    prefixes = element.get("Requires", "").split()
    return {element.nsmap.get(one) or one for one in prefixes}


def _counts_pages(element: _Element) -> bool:
    """Tell whether a part of a field belongs to a number of a page, and shows no more than one."""
    if element.tag == w("fldSimple"):
        shown = "".join(one.text or "" for one in element.iter(w("t")))
        return bool(_PAGES.fullmatch(element.get(w("instr"), "")) and _PAGE.fullmatch(shown))
    kind = element.get(w("fldCharType"), "")
    if kind == "begin":
        return _PAGES.fullmatch(_instruction(element)) is not None
    if kind == "separate":
        return _PAGE.fullmatch("".join(one.text or "" for one in _behind(element, "t"))) is not None
    return True


def _hidden(properties: _Element) -> Iterator[str]:
    """Yield what hides words, or puts others in their place."""
    for name in ("vanish", "specVanish", "hidden", "dataBinding"):
        for found in properties.iter(w(name)):
            if found.get(w("val"), "1") not in _OFF:
                yield name


def hidden_by(styles: _Element) -> Iterator[str]:
    """Yield what hides words in the defaults or in a style of a document."""
    for properties in styles.iter(w("rPr"), w("trPr")):
        yield from _hidden(properties)


def _is_fallback(paragraph: _Element) -> bool:
    return any(element.tag == f"{{{_MC}}}Fallback" for element in paragraph.iterancestors())


def normal(line: str) -> str:
    """Return a line as it is compared: composed, blanks as one, without marks that nobody sees."""
    composed = unicodedata.normalize("NFC", _MARKS.sub("", line))
    return _LINE.sub(BLANK, " ".join(composed.split()))
