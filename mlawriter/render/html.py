"""Print a document for the preview, in the part of HTML that Qt's text browser knows.

It holds no colours, so that it is readable in dark mode, and the same numbers as the Word file.
"""

from __future__ import annotations

import base64
import functools
from typing import TYPE_CHECKING, Final

from mlawriter.core.text import clean
from mlawriter.i18n import languages
from mlawriter.render.bidi import portions
from mlawriter.render.blocks import (
    Contents,
    Heading,
    Listing,
    Manner,
    Numbering,
    PageBreak,
    Paragraph,
    Picture,
    Signature,
    Span,
    Table,
    Title,
)
from mlawriter.render.numbering import counting, numbers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mlawriter.i18n.languages import Language
    from mlawriter.render.blocks import Blank, Block, Cell, Document, Inline
    from mlawriter.render.letterhead.letterhead import Letterhead

HANGING: Final = 44
"""Pixels from a number to its text. Who shows the page sets its tabs to this."""
_REMEMBERED: Final = 4096
_PIXELS_PER_MM: Final = 96 / 25.4
_TAB: Final = "\t"
_GAP: Final = "\u00a0" * 3
_LINE: Final = "\u00a0" * 40
_SHORT_LINE: Final = "\u00a0" * 20

_STYLES: Final = {
    Manner.BODY: "margin-top:0px; margin-bottom:8px;",
    Manner.ADDRESS: "margin-top:0px; margin-bottom:0px;",
    Manner.REFERENCE: "margin-top:0px; margin-bottom:0px;",
    Manner.MARK: "margin-top:8px; margin-bottom:12px; font-weight:bold; font-size:large;",
    Manner.QUOTE: "margin-top:0px; margin-bottom:8px; margin-left:56px; margin-right:28px;",
    Manner.OPENING: "margin-top:8px; margin-bottom:8px;",
}
_BREAK: Final = '<hr width="100%"/>'
"""A new page, which a screen shows as a line; a line of the letterhead is written otherwise."""
_NEW_PAGE: Final = '<p style="page-break-before:always; margin:0px; font-size:1px;"></p>'
_CLOSE_MANNERS: Final = frozenset({Manner.ADDRESS, Manner.REFERENCE})


def html(document: Document, language: Language | None = None, *, paged: bool = False) -> str:
    """Return the document as rich text for a text browser, or for paper when it is `paged`.

    `language` is the profile to print with; without it, that of the document's tag.
    """
    text = "".join(parts(document, language))
    return text.replace(_BREAK, _NEW_PAGE) if paged else text


def parts(document: Document, language: Language | None = None) -> list[str]:
    """Return that rich text in parts, one for each block: an edit leaves nearly all of them."""
    return list(_page(language or languages.language(document.language)).pages(document))


@functools.lru_cache(maxsize=16)
def _page(language: Language) -> Page:
    return Page(language)


@functools.lru_cache(maxsize=_REMEMBERED)
def _inline(content: Inline, rtl: bool) -> str:
    """Return running text with its looks; from one edit to the next, most of it is the same."""
    pieces = []
    for span, text, _ in portions(content, rtl=rtl):
        piece = escaped(text)
        if span.bold:
            piece = f"<b>{piece}</b>"
        if span.italic:
            piece = f"<i>{piece}</i>"
        pieces.append(piece)
    return "".join(pieces)


def escaped(text: str) -> str:
    """Return text as it stands in rich text."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    return text.replace("\n", "<br/>")


def _head_of(letterhead: Letterhead) -> str:
    # Only an office with a letterhead of its own waits for the library that reads it.
    from mlawriter.render.letterhead.html import head

    return head(letterhead)


def _foot_of(letterhead: Letterhead) -> str:
    from mlawriter.render.letterhead.html import foot

    return foot(letterhead)


def _is_close(block: Block, previous: Block | None) -> bool:
    """Tell whether a block goes on with the lines of the one before, as those of an address do."""
    return (
        isinstance(block, Paragraph)
        and isinstance(previous, Paragraph)
        and block.manner in _CLOSE_MANNERS
        and block.manner is previous.manner
    )


def _anchor(number: str) -> str:
    """Return the name of the place of a section, by its printed number."""
    return f"section-{escaped(number)}"


class Page:
    """Print blocks in one language."""

    def __init__(self, language: Language) -> None:
        self.rtl = language.direction == "rtl"
        self._dir = language.direction
        self._counting = counting(language)
        self._lists_sections = False
        self._last: dict[tuple[int, tuple[str, ...], bool], tuple[Block, str]] = {}
        """What the blocks of the last document came to: an edit leaves nearly all of them, as the same objects."""

    def pages(self, document: Document) -> Iterator[str]:
        """Yield a document in parts, one for each block."""
        yield "<html><body>"
        yield from self.at_head(document)
        printed = {}
        previous: Block | None = None
        counted = list(zip(document.blocks, numbers(document.blocks, self._counting), strict=True))
        lists_sections = any(isinstance(block, Contents) for block in document.blocks)
        if lists_sections != self._lists_sections:
            self._lists_sections, self._last = lists_sections, {}
        for block, count in counted:
            if isinstance(block, Contents):
                chapters = [
                    (count[0], one.content) for one, count in counted if isinstance(one, Heading) and count
                ]
                yield "".join(self._contents(chapters))
                continue
            close = _is_close(block, previous)
            key = id(block), count, close
            last = self._last.get(key)
            if last is None or last[0] is not block:
                last = block, "".join(self._block(block, count, close=close))
            printed[key] = last
            yield last[1]
            previous = block
        self._last = printed
        if document.stationery is not None and (foot := _foot_of(document.stationery)):
            yield f"<hr/>{foot}"
        yield "</body></html>"

    def text(self, content: Inline) -> str:
        """Return running text with its looks."""
        return _inline(content, self.rtl)

    def paragraph(self, text: str, style: str, align: str = "", tag: str = "p") -> str:
        """Return a paragraph around rich text."""
        aligned = f' align="{align}"' if align else ""
        return f'<{tag} dir="{self._dir}"{aligned} style="white-space:pre-wrap; {style}">{text}</{tag}>'

    def at_head(self, document: Document) -> Iterator[str]:
        """Yield what stands in the margins of the first page."""
        if document.mark:
            mark = f"<b>{self.text((Span(document.mark),))}</b>"
            inner = self.paragraph(mark, "margin:0px; font-size:xx-large;", "center")
            yield f'<table width="100%" border="1" cellspacing="0" cellpadding="4"><tr><td>{inner}</td></tr></table>'
        if document.running_head:
            yield self.paragraph(self.text(document.running_head), "margin:4px 0px 8px 0px; font-size:small;")
        own = "" if document.stationery is None else _head_of(document.stationery)
        if own:
            yield own
        for index, line in enumerate(document.letterhead):
            looks = "font-weight:bold; font-size:large;" if index == 0 else "font-size:small;"
            yield self.paragraph(self.text(line), f"margin:0px; {looks}", "center")
        if own or document.letterhead:
            yield "<hr/>"

    def _block(self, block: Block, count: tuple[str, ...], *, close: bool) -> Iterator[str]:
        if isinstance(block, Paragraph):
            yield self._written(block, count, close=close)
        elif isinstance(block, Heading):
            yield self._heading(block, count)
        elif isinstance(block, Title):
            yield self.paragraph(
                self.text(block.content), "margin:16px 0px; font-size:large;", "center", "h1"
            )
        elif isinstance(block, Listing):
            depth = 0 if block.numbering is Numbering.PARAGRAPH else HANGING
            for number, item in zip(count, block.items, strict=True):
                yield self._counted(number, item, depth)
        elif isinstance(block, Table):
            yield self.table(block)
        elif isinstance(block, Signature):
            yield self.signature(block)
        elif isinstance(block, PageBreak):
            yield _BREAK
        elif isinstance(block, Picture):
            yield from self._picture(block)

    def _picture(self, block: Picture) -> Iterator[str]:
        content = base64.b64encode(block.content).decode("ascii")
        width, height = (round(side * _PIXELS_PER_MM) for side in (block.width, block.height))
        shown = (
            f'<img src="data:image/{block.ending};base64,{content}" width="{width}" height="{height}" '
            f'alt="{escaped(block.alt)}"/>'
        )
        yield self.paragraph(shown, "margin-top:8px; margin-bottom:4px;", "center")
        if block.caption:
            style = "margin-top:0px; margin-bottom:12px;"
            yield self.paragraph(f"<i>{self.text(block.caption)}</i>", style, "center")

    def _contents(self, chapters: list[tuple[str, Inline]]) -> Iterator[str]:
        """Yield the list of sections, each leading to its heading."""
        for number, content in chapters:
            link = f'<a href="#{_anchor(number)}">{escaped(number)}{_GAP}{self.text(content)}</a>'
            yield self.paragraph(link, "margin:2px 0px;")

    def _heading(self, block: Heading, count: tuple[str, ...]) -> str:
        place = _anchor(count[0]) if self._lists_sections and count else ""
        named = [name for name in (block.step, place) if name]
        text = "".join(f'<a name="{escaped(name)}"></a>' for name in named) + self.text(block.content)
        if not count:
            return self.paragraph(text, "margin-top:12px; margin-bottom:6px; font-size:medium;", tag="h3")
        style = "margin-top:16px; margin-bottom:8px; font-size:medium;"
        return self.paragraph(f"{escaped(count[0])}{_GAP}{text}", style, tag="h2")

    def _written(self, block: Paragraph, count: tuple[str, ...], *, close: bool) -> str:
        if count:
            return self._counted(count[0], block.content, 0)
        style = _STYLES[block.manner]
        if block.manner in _CLOSE_MANNERS and not close:
            style = "margin-top:14px; margin-bottom:0px;"
        align = "center" if block.manner is Manner.MARK else ""
        return self.paragraph(self.text(block.content), style, align)

    def _counted(self, number: str, content: Inline, depth: int) -> str:
        """Return a numbered entry; its lines hang beside the number."""
        # From right to left, Qt takes a negative indent for width and would scroll sideways.
        hanging = f"margin-left:{depth + HANGING}px; text-indent:-{HANGING}px;"
        if self.rtl:
            hanging = f"margin-right:{depth}px;"
        style = f"margin-top:0px; margin-bottom:8px; {hanging}"
        shown = f"{escaped(number)}{_GAP if self.rtl else _TAB}" if number else ""
        return self.paragraph(shown + self.text(content), style)

    def table(self, table: Table, *, rtl: bool | None = None) -> str:
        """Return a table; its columns run as the language does, or as `rtl` says."""
        rows = [row for row in table.rows if row]
        if not rows:
            return ""
        total = sum(table.widths)
        shares = [100 * width // total for width in table.widths]
        style = "border-collapse:collapse; margin-top:4px; margin-bottom:12px;"
        parts = [f'<table width="100%" border="1" cellspacing="0" cellpadding="4" style="{style}">']
        for index, row in enumerate(rows):
            opening, closing = ("<thead><tr>", "</tr></thead>") if index < table.head else ("<tr>", "</tr>")
            parts += [opening, *self.ordered([*self._cells(row, shares)], rtl=rtl), closing]
        parts.append("</table>")
        return "".join(parts)

    def _cells(self, row: tuple[Cell, ...], shares: list[int]) -> Iterator[str]:
        last = len(row) - 1
        for index, cell in enumerate(row):
            columns = shares[index:] if index == last else shares[index : index + 1]
            spanned = f' colspan="{len(columns)}"' if len(columns) > 1 else ""
            weight = "margin:0px; font-weight:bold;" if cell.header else "margin:0px;"
            text = self.cell_text(cell, weight)
            yield f'<td width="{sum(columns)}%"{spanned}>{text}</td>'

    def cell_text(self, cell: Cell, style: str) -> str:
        """Return the paragraphs of a cell, or its place to fill in."""
        if cell.blank is not None:
            return self.paragraph(self.blank(cell.blank, _LINE), style)
        return "".join([self.paragraph(self.text(line), style) for line in cell.paragraphs])

    def signature(self, block: Signature) -> str:
        """Return the block that closes the document."""
        place = "".join(
            self.text((piece,)) if isinstance(piece, Span) else self.blank(piece, _SHORT_LINE)
            for piece in block.place_and_date
        )
        lines = [
            self.paragraph(place, "margin-top:16px; margin-bottom:28px;"),
            self.paragraph(self.blank(block.line, _LINE), "margin:0px;"),
            self.paragraph(f"<b>{self.text(block.name)}</b>", "margin:0px;"),
            *(self.paragraph(self.text(line), "margin:0px;") for line in block.office),
        ]
        if not block.seal:
            return "".join(lines)
        words = self.paragraph(self.text((Span(block.seal),)), "margin:36px 4px; font-size:small;", "center")
        seal = f'<table width="100%" border="1" cellspacing="0"><tr><td>{words}</td></tr></table>'
        cells = self.ordered([f'<td width="70%">{"".join(lines)}</td>', f'<td width="30%">{seal}</td>'])
        return f'<table width="100%" cellspacing="0"><tr>{"".join(cells)}</tr></table>'

    def ordered(self, cells: list[str], *, rtl: bool | None = None) -> list[str]:
        """Return the cells of a row from left to right; Qt itself never mirrors a table."""
        return cells[::-1] if (self.rtl if rtl is None else rtl) else cells

    def blank(self, blank: Blank, line: str) -> str:
        """Return a place to fill in: what is known, or a gap to write on, underlined."""
        text = clean(blank.text).strip()
        return f"<u>{self.text((Span(text),)) if text else line}</u>"
