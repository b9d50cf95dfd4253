"""Emit the end of the letter: place and date, the line to sign, name and office, the seal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mlawriter.core.text import clean
from mlawriter.render.blocks import Span
from mlawriter.render.word import names
from mlawriter.render.word.paragraphs import PLAIN, Setting
from mlawriter.render.word.wml import attribute

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mlawriter.render.blocks import Blank, Inline, Signature
    from mlawriter.render.word.paragraphs import Paragraphs

LINE: Final = "_" * 34
_SHORT_LINE: Final = "_" * 16
_SEAL_WIDTH: Final = 2268  # 4 cm
_SEAL_HEIGHT: Final = 1985  # 3.5 cm
_LONGEST_NAME: Final = 64
"""Characters that Word allows in the title and the tag of a content control."""


class Signatures:
    """Emit signature blocks; the content controls of one document get numbers of their own."""

    def __init__(
        self,
        paragraphs: Paragraphs,
        placeholder: str,
        language_tag: str,
        date_format: str,
        width: int,
        *,
        rtl: bool,
    ) -> None:
        self._paragraphs = paragraphs
        self._runs = paragraphs.runs
        self._placeholder = placeholder
        self._language_tag = language_tag
        self._date_format = attribute(date_format)
        self._width = width
        self._rtl = rtl

    def signature(self, block: Signature, first_id: int, *, new_page: bool = False) -> tuple[str, int]:
        """Return the block and the next free number of a content control.

        `new_page` serves a block without a seal; one with a seal is a table, which cannot start a page itself.
        """
        ids = _Ids(first_id)
        if block.seal:
            lines = "".join(self._lines(block, ids, PLAIN, PLAIN))
            return self._beside_seal(lines, block.seal), ids.next
        first = Setting(keep_next=True, new_page=new_page)
        return "".join(self._lines(block, ids, first, Setting(keep_next=True))), ids.next

    def _lines(self, block: Signature, ids: _Ids, first: Setting, kept: Setting) -> Iterator[str]:
        paragraph, around = self._paragraphs.paragraph, self._paragraphs.around
        place = "".join(self._piece(piece, ids) for piece in block.place_and_date)
        last = len(block.office) - 1
        yield around(names.SIGNATURE, place, first)
        yield around(names.SIGNATURE_LINE, self._blank(block.line, ids, LINE), kept)
        yield paragraph(names.SIGNATURE_NAME, block.name, kept if block.office else PLAIN)
        for index, line in enumerate(block.office):
            yield paragraph(names.SIGNATURE, line, PLAIN if index == last else kept)

    def _piece(self, piece: Span | Blank, ids: _Ids) -> str:
        if isinstance(piece, Span):
            return self._runs.runs((piece,))
        return self._blank(piece, ids, _SHORT_LINE)

    def _blank(self, blank: Blank, ids: _Ids, line: str) -> str:
        """Return a content control: what is known, or a line to write on."""
        kind = "<w:text/>"
        if blank.kind == "date":
            kind = (
                f'<w:date><w:dateFormat w:val="{self._date_format}"/><w:lid w:val="{self._language_tag}"/>'
                '<w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>'
            )
        text = clean(blank.text).strip()
        content = self._runs.plain(text) if text else self._runs.styled(self._placeholder, line)
        return (
            f'<w:sdt><w:sdtPr><w:alias w:val="{attribute(blank.label[:_LONGEST_NAME])}"/>'
            f'<w:tag w:val="{attribute(blank.tag[:_LONGEST_NAME])}"/><w:id w:val="{ids.take()}"/>'
            f"{'' if text else '<w:showingPlcHdr/>'}{kind}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"
        )

    def _beside_seal(self, lines: str, seal: str) -> str:
        """Return a table of one row, which no page divides: the lines, and the box for the seal."""
        signed = self._width - _SEAL_WIDTH
        edges = "".join(
            f'<w:{side} w:val="dashed" w:sz="4" w:space="0" w:color="7F7F7F"/>'
            for side in ("top", "left", "bottom", "right")
        )
        words: Inline = (Span(seal),)
        cells = (
            _cell(signed, "", lines),
            _cell(
                _SEAL_WIDTH,
                f'<w:tcBorders>{edges}</w:tcBorders><w:vAlign w:val="center"/>',
                self._paragraphs.paragraph(names.SEAL, words),
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


class _Ids:
    """Give out numbers that no other content control of the document has."""

    def __init__(self, first: int) -> None:
        self.next = first

    def take(self) -> int:
        self.next += 1
        return self.next - 1


def _cell(width: int, properties: str, content: str) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{properties}</w:tcPr>{content}</w:tc>'
