"""Read a Word file back as plain lines, to prove that what was written can be read."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from mlawriter.render.bidi import LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK
from mlawriter.render.word.wml import w

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.document import Document as WordDocument
    from lxml.etree import _Element

_MARKS: Final = str.maketrans("", "", LEFT_TO_RIGHT_MARK + RIGHT_TO_LEFT_MARK)


def text_lines(data: bytes) -> list[str]:
    """Return the text of the body, a line for each line of a paragraph, cells in reading order.

    Numbers of lists are not text. Direction marks are left out, because the printer adds them.
    """
    return [*_lines(_opened(data).element.body)]


def margin_lines(data: bytes) -> list[str]:
    """Return the lines of the headers and footers: first page, then the others."""
    section = _opened(data).sections[0]
    parts = (section.first_page_header, section.header, section.first_page_footer, section.footer)
    return [line for part in parts for line in _lines(part._element)]


def _opened(data: bytes) -> WordDocument:
    import docx

    return docx.Document(io.BytesIO(data))


def _lines(root: _Element) -> Iterator[str]:
    # python-docx leaves out content controls, so the paragraphs are read from their elements.
    for paragraph in root.iter(w("p")):
        yield from "".join(_pieces(paragraph)).translate(_MARKS).split("\n")


def _pieces(paragraph: _Element) -> Iterator[str]:
    for element in paragraph.iter(w("t"), w("tab"), w("br")):
        if element.tag == w("t"):
            yield element.text or ""
        elif element.tag == w("br"):
            yield "\n"
        elif (run := element.getparent()) is not None and run.tag == w("r"):
            yield "\t"  # the other w:tab defines a tab stop
