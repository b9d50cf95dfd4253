"""Emit what stands in the margins of each page: letterhead, running head, mark, number of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.render.blocks import Span
from mlawriter.render.letterhead.letterhead import DECLARED, counts_pages
from mlawriter.render.word import names
from mlawriter.render.word.wml import DECLARATION, W

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mlawriter.render.blocks import Document
    from mlawriter.render.word.paragraphs import Paragraphs


def first_header(document: Document, paragraphs: Paragraphs, own: str = "") -> bytes:
    """Return the header of the first page: the letterhead, below the mark and the running head of a draft.

    `own` is the authority's letterhead as it stands on this page.
    """
    content = "".join(_first_lines(document, paragraphs)) + own
    return _part("hdr", content or paragraphs.paragraph(names.HEADER_MARK, ()))


def _first_lines(document: Document, paragraphs: Paragraphs) -> Iterator[str]:
    if document.mark:
        yield _mark(document, paragraphs)
        yield _running_head(document, paragraphs)
    last = len(document.letterhead) - 1
    for index, line in enumerate(document.letterhead):
        style = names.LETTERHEAD_STATE if index == 0 else names.LETTERHEAD
        yield paragraphs.paragraph(names.LETTERHEAD_END if index == last > 0 else style, line)


def header(document: Document, paragraphs: Paragraphs, own: str = "") -> bytes:
    """Return the header of the other pages; the running head stands below what the letterhead has there."""
    mark = _mark(document, paragraphs) if document.mark else ""
    return _part("hdr", mark + own + _running_head(document, paragraphs) or "<w:p/>")


def footer(document: Document, paragraphs: Paragraphs, own: str = "") -> bytes:
    """Return a footer: the number of the page, and of how many, unless the letterhead says it."""
    numbers = "" if counts_pages(own) else _page_numbers(document, paragraphs)
    return _part("ftr", numbers + own)


def _page_numbers(document: Document, paragraphs: Paragraphs) -> str:
    runs = paragraphs.runs
    before, between, behind = document.page_of
    inner = (
        runs.plain(before)
        + runs.field("PAGE")
        + runs.plain(between)
        + runs.field("NUMPAGES")
        + runs.plain(behind)
    )
    return paragraphs.around(names.FOOTER, inner)


def _mark(document: Document, paragraphs: Paragraphs) -> str:
    return paragraphs.paragraph(names.HEADER_MARK, (Span(document.mark),))


def _running_head(document: Document, paragraphs: Paragraphs) -> str:
    return paragraphs.paragraph(names.HEADER, document.running_head) if document.running_head else ""


def _part(name: str, content: str) -> bytes:
    declared = DECLARED if "<wp:" in content else f'xmlns:w="{W}"'
    return f"{DECLARATION}<w:{name} {declared}>{content}</w:{name}>".encode()
