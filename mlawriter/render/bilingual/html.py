"""Print a document in two languages for a text browser: the same rows as in the Word file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from mlawriter.i18n import languages
from mlawriter.render.bilingual.opposite import JointCell, JointTable, Pair
from mlawriter.render.blocks import Heading, Manner, Numbering, PageBreak, Span, Title
from mlawriter.render.html import BREAK, HANGING, NEW_PAGE, Page, escaped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mlawriter.i18n.languages import Language
    from mlawriter.render.bilingual.opposite import Bilingual, JointSignature, Passage, Pieces
    from mlawriter.render.blocks import Cell, Document

_COLUMNS: Final = '<table width="100%" cellspacing="0" cellpadding="4">'
_GAP: Final = "\u00a0" * 3
_INDENT: Final = HANGING // 2


def html_side_by_side(
    document: Bilingual, spoken: tuple[Language, Language] | None = None, *, paged: bool = False
) -> str:
    """Return a document in two languages as rich text for a text browser, or for paper when it is `paged`.

    `spoken` are the profiles to print with; without them, those of the documents' tags.
    """
    first, second = spoken or (
        languages.language(document.left.language),
        languages.language(document.right.language),
    )
    text = "".join(_Rows(first, second).pages(document))
    return text.replace(BREAK, NEW_PAGE) if paged else text


class _Side(Page):
    """Print what one of the languages says."""

    def pieces(self, content: Pieces) -> str:
        """Return running text; a place to fill in shows what goes there."""
        return "".join(
            self.text((piece,)) if isinstance(piece, Span) else self.blank(piece, escaped(f"[{piece.label}]"))
            for piece in content
        )

    def passage(self, passage: Passage | None) -> str:
        """Return one paragraph in its column."""
        if passage is None:
            return ""
        text, block = self.pieces(passage.content), passage.block
        if isinstance(block, Title):
            return self.paragraph(text, "margin:16px 0px; font-size:large;", "center", "h1")
        style, tag, align = "margin-top:0px; margin-bottom:8px;", "p", ""
        if isinstance(block, Heading):
            style, tag = "margin-top:14px; margin-bottom:8px; font-size:medium;", f"h{block.level + 1}"
            if block.step:
                text = f'<a name="{escaped(block.step)}"></a>{text}'
        elif block.manner is Manner.MARK:
            style, align = "margin:8px; font-weight:bold; font-size:large;", "center"
        elif block.numbering in {Numbering.LETTER, Numbering.DECIMAL, Numbering.BULLET}:
            style += f" margin-{'right' if self.rtl else 'left'}:{_INDENT}px;"
        number = f"{escaped(passage.number)}{_GAP}" if passage.number else ""
        return self.paragraph(number + text, style, align, tag)

    def head(self, document: Document) -> str:
        """Return what stands at the head of the first page."""
        return "".join(self.at_head(document))


class _Rows:
    """Print rows of two paragraphs, and what goes over the whole width."""

    def __init__(self, first: Language, second: Language) -> None:
        self._sides = (_Side(first), _JointCells(first, _Side(second)))
        self._second = _Side(second)

    def pages(self, document: Bilingual) -> Iterator[str]:
        yield "<html><body>"
        first, second = self._sides[0], self._second
        left, right = first.head(document.left), second.head(replace(document.right, stationery=None))
        yield self._columns(left, right) if document.left.stationery is None else left + right
        for row in document.rows:
            if isinstance(row, Pair):
                yield self._columns(first.passage(row.left), second.passage(row.right))
            elif isinstance(row, JointTable):
                yield self._sides[1].table(row.table, rtl=(first, second)[row.side].rtl)
            elif isinstance(row, PageBreak):
                yield BREAK
            else:
                yield self._signature(row)
        yield "</body></html>"

    def _columns(self, left: str, right: str) -> str:
        cells = [f'<td width="50%">{cell}</td>' for cell in (left, right)]
        return f"{_COLUMNS}<tr>{''.join(self._sides[0].ordered(cells))}</tr></table>"

    def _signature(self, block: JointSignature) -> str:
        first, second = self._sides[0], self._second
        below = [
            *(second.paragraph(second.pieces(line), "margin:0px;") for line in (block.second_place,) if line),
            *(second.paragraph(second.pieces(line), "margin:0px;") for line in (block.second_name,) if line),
            *(second.paragraph(second.pieces(line), "margin:0px;") for line in block.second_office),
            *(
                second.paragraph(second.text((Span(words),)), "margin:0px;")
                for words in (block.second_seal,)
                if words
            ),
        ]
        return first.signature(block.left) + "".join(below)


class _JointCells(_Side):
    """Print tables whose cells hold both languages."""

    def __init__(self, first: Language, second: _Side) -> None:
        super().__init__(first)
        self._second = second

    def cell_text(self, cell: Cell, style: str) -> str:
        """Return the paragraphs of a cell in the first language, then those in the second."""
        below = cell.second if isinstance(cell, JointCell) else ()
        return super().cell_text(cell, style) + "".join(
            self._second.paragraph(self._second.pieces(line), style) for line in below
        )
