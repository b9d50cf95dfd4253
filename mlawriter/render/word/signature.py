"""Emit the end of the letter: place and date, the line to sign, name and office, the seal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mlawriter.render.blocks import Span
from mlawriter.render.word import names
from mlawriter.render.word.blanks import LINE, SHORT_LINE
from mlawriter.render.word.paragraphs import PLAIN, Setting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mlawriter.render.blocks import Blank, Signature
    from mlawriter.render.word.blanks import Blanks, Ids
    from mlawriter.render.word.paragraphs import Paragraphs

_SEAL_WIDTH: Final = 2268  # 4 cm
_MARGINS: Final = '<w:tcMar><w:left w:w="{0}" w:type="dxa"/><w:right w:w="{0}" w:type="dxa"/></w:tcMar>'
_SEAL_HEIGHT: Final = 1985  # 3.5 cm


class Signatures:
    """Emit signature blocks."""

    def __init__(self, paragraphs: Paragraphs, blanks: Blanks, width: int, *, rtl: bool) -> None:
        self._paragraphs = paragraphs
        self._runs = paragraphs.runs
        self._blanks = blanks
        self._width = width
        self._rtl = rtl

    def signature(self, block: Signature, ids: Ids, *, new_page: bool = False) -> str:
        """Return the block; its content controls take their numbers from `ids`.

        `new_page` serves a block without a seal; one with a seal is a table, which cannot start a page itself.
        """
        if block.seal:
            lines = "".join(self._lines(block, ids, PLAIN, PLAIN))
            return self.beside_seal(lines, self._paragraphs.paragraph(names.SEAL, (Span(block.seal),)))
        first = Setting(keep_next=True, new_page=new_page)
        return "".join(self._lines(block, ids, first, Setting(keep_next=True)))

    def _lines(self, block: Signature, ids: Ids, first: Setting, kept: Setting) -> Iterator[str]:
        paragraph, around = self._paragraphs.paragraph, self._paragraphs.around
        place = "".join(self._piece(piece, ids) for piece in block.place_and_date)
        last = len(block.office) - 1
        yield around(names.SIGNATURE, place, first)
        yield around(names.SIGNATURE_LINE, self._blanks.blank(block.line, ids, LINE), kept)
        yield paragraph(names.SIGNATURE_NAME, block.name, kept if block.office else PLAIN)
        for index, line in enumerate(block.office):
            yield paragraph(names.SIGNATURE, line, PLAIN if index == last else kept)

    def _piece(self, piece: Span | Blank, ids: Ids) -> str:
        if isinstance(piece, Span):
            return self._runs.runs((piece,))
        return self._blanks.blank(piece, ids, SHORT_LINE)

    def beside_seal(self, lines: str, seal: str, *, inset: int = 0) -> str:
        """Return a table of one row, which no page divides: the lines, and the box with the words for the seal.

        `inset` keeps lines that run from either side off the box, in twentieths of a point.
        """
        signed = self._width - _SEAL_WIDTH
        edges = "".join(
            f'<w:{side} w:val="dashed" w:sz="4" w:space="0" w:color="7F7F7F"/>'
            for side in ("top", "left", "bottom", "right")
        )
        cells = (
            _cell(signed, _MARGINS.format(inset) if inset else "", lines),
            _cell(
                _SEAL_WIDTH,
                f'<w:tcBorders>{edges}</w:tcBorders><w:vAlign w:val="center"/>',
                seal,
            ),
        )
        mirrored = "<w:bidiVisual/>" if self._rtl else ""
        return (
            f'<w:tbl><w:tblPr>{mirrored}<w:tblW w:w="{self._width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
            '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
            f'</w:tblPr><w:tblGrid><w:gridCol w:w="{signed}"/>'
            f'<w:gridCol w:w="{_SEAL_WIDTH}"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/>'
            f'<w:trHeight w:val="{_SEAL_HEIGHT}" w:hRule="atLeast"/></w:trPr>{"".join(cells)}</w:tr></w:tbl>'
        )


def _cell(width: int, properties: str, content: str) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{properties}</w:tcPr>{content}</w:tc>'
