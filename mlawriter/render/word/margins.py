"""Emit what stands in the margins of each page: letterhead, running head, mark, number of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.render.blocks import Span
from mlawriter.render.word import names
from mlawriter.render.word.wml import DECLARATION, W

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mlawriter.render.blocks import Document
    from mlawriter.render.word.paragraphs import Paragraphs


def first_header(document: Document, paragraphs: Paragraphs) -> bytes:
    """Return the header of the first page: the letterhead, below the mark and the running head of a draft."""
    return _part(
        "hdr", "".join(_first_lines(document, paragraphs)) or paragraphs.paragraph(names.HEADER_MARK, ())
    )


def _first_lines(document: Document, paragraphs: Paragraphs) -> Iterator[str]:
    if document.mark:
        yield _mark(document, paragraphs)
        yield _running_head(document, paragraphs)
    last = len(document.letterhead) - 1
    for index, line in enumerate(document.letterhead):
        style = names.LETTERHEAD_STATE if index == 0 else names.LETTERHEAD
        yield paragraphs.paragraph(names.LETTERHEAD_END if index == last > 0 else style, line)


def header(document: Document, paragraphs: Paragraphs) -> bytes:
    """Return the header of the other pages."""
    mark = _mark(document, paragraphs) if document.mark else ""
    return _part("hdr", mark + (_running_head(document, paragraphs) or ("" if mark else "<w:p/>")))


def footer(document: Document, paragraphs: Paragraphs) -> bytes:
    """Return the footer of all pages: the number of the page, and of how many."""
    runs = paragraphs.runs
    before, between, behind = document.page_of
    inner = (
        runs.plain(before)
        + runs.field("PAGE")
        + runs.plain(between)
        + runs.field("NUMPAGES")
        + runs.plain(behind)
    )
    return _part("ftr", paragraphs.around(names.FOOTER, inner))


def _mark(document: Document, paragraphs: Paragraphs) -> str:
    return paragraphs.paragraph(names.HEADER_MARK, (Span(document.mark),))


def _running_head(document: Document, paragraphs: Paragraphs) -> str:
    return paragraphs.paragraph(names.HEADER, document.running_head) if document.running_head else ""


def _part(name: str, content: str) -> bytes:
    return f'{DECLARATION}<w:{name} xmlns:w="{W}">{content}</w:{name}>'.encode()
