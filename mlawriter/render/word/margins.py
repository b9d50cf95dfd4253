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
    content = "".join((*marks(document, paragraphs), *letterhead(document, paragraphs), own))
    return part("hdr", content or paragraphs.paragraph(names.HEADER_MARK, ()))


def marks(document: Document, paragraphs: Paragraphs) -> Iterator[str]:
    """Yield what only a draft has at the head of its first page."""
    if document.mark:
        yield mark(document, paragraphs)
        yield running_head(document, paragraphs)


def letterhead(document: Document, paragraphs: Paragraphs, *, underlined: bool = True) -> Iterator[str]:
    """Yield the lines of the letterhead, the last one above a rule if they are `underlined`."""
    last = len(document.letterhead) - 1
    for index, line in enumerate(document.letterhead):
        style = names.LETTERHEAD_STATE if index == 0 else names.LETTERHEAD
        yield paragraphs.paragraph(names.LETTERHEAD_END if underlined and index == last > 0 else style, line)


def header(document: Document, paragraphs: Paragraphs, own: str = "") -> bytes:
    """Return the header of the other pages; the running head stands below what the letterhead has there."""
    above = mark(document, paragraphs) if document.mark else ""
    return part("hdr", above + own + running_head(document, paragraphs) or "<w:p/>")


def footer(document: Document, paragraphs: Paragraphs, own: str = "") -> bytes:
    """Return a footer: the number of the page, and of how many, unless the letterhead says it."""
    numbers = "" if counts_pages(own) else page_numbers(document, paragraphs)
    return part("ftr", numbers + own)


def page_numbers(document: Document, paragraphs: Paragraphs) -> str:
    """Return the line with the number of the page, and of how many."""
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


def mark(document: Document, paragraphs: Paragraphs) -> str:
    """Return the mark of a draft or exercise."""
    return paragraphs.paragraph(names.HEADER_MARK, (Span(document.mark),))


def running_head(document: Document, paragraphs: Paragraphs) -> str:
    """Return the line with classification and reference, or nothing."""
    return paragraphs.paragraph(names.HEADER, document.running_head) if document.running_head else ""


def part(name: str, content: str) -> bytes:
    """Return a header (`hdr`) or footer (`ftr`) as a part of the file."""
    declared = DECLARED if "<wp:" in content else f'xmlns:w="{W}"'
    return f"{DECLARATION}<w:{name} {declared}>{content}</w:{name}>".encode()
