"""Emit tables."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

from mlawriter.render.word import names
from mlawriter.render.word.blanks import LINE, LINES_TO_WRITE
from mlawriter.render.word.paragraphs import PLAIN, Setting
from mlawriter.render.word.wml import attribute

if TYPE_CHECKING:
    from mlawriter.render.blocks import Cell, Table
    from mlawriter.render.word.blanks import Blanks, Ids
    from mlawriter.render.word.paragraphs import Paragraphs

_KEPT: Final = Setting(keep_next=True)
_TOO_LONG_TO_KEEP_WHOLE: Final = 1500
"""Characters: a row of about a third of a page is kept on one page, a longer one may be split."""
_LEAST: Final = 50
"""Characters that the shortest paragraph counts for: it takes a line."""

_FEW_ROWS: Final = 6
_SHORT: Final = 900
"""Rows, and characters in them, up to which a table is kept on one page."""
_WIDE: Final = 70
"""Hundredths of the width that the characters are counted for: a narrower cell makes a higher row."""


class Tables:
    """Emit tables as wide as the text."""

    def __init__(
        self, paragraphs: Paragraphs, blanks: Blanks, style_id: str, width: int, *, rtl: bool
    ) -> None:
        self._paragraphs = paragraphs
        self._blanks = blanks
        self._width = width
        breadth = 2 if paragraphs.runs.east_asian else 1  # a Chinese sign is as wide as two letters
        self._short = _SHORT // breadth
        self._too_long = _TOO_LONG_TO_KEEP_WHOLE // breadth
        mirrored = "<w:bidiVisual/>" if rtl else ""
        self._opening = (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="{style_id}"/>{mirrored}<w:tblW w:w="{width}" w:type="dxa"/>'
            '<w:tblLayout w:type="fixed"/>'
        )

    def table(self, table: Table, ids: Ids, *, keep_next: bool = False) -> str:
        """Return the table, or nothing when it has no cells.

        `keep_next` keeps its last row with what follows; content controls take their numbers from `ids`.

        Raises:
            ValueError: when a row has more cells than the table has widths, a fault of the template.

        """
        rows = [row for row in table.rows if row]
        if not rows:
            return ""
        if max(map(len, rows)) > len(table.widths):
            raise ValueError(
                f"A row has {max(map(len, rows))} cells, the table only {len(table.widths)} widths."
            )
        widths = _shared(self._width, table.widths)
        head = min(table.head, len(rows) - 1)
        parts = [self._opening, _look(table, rows), "</w:tblPr><w:tblGrid>"]
        parts += [f'<w:gridCol w:w="{width}"/>' for width in widths]
        parts.append("</w:tblGrid>")
        openings = [_opening(width) for width in widths]
        last = len(rows) - 1
        whole = len(rows) <= _FEW_ROWS and sum(self._height(row, table.widths) for row in rows) < self._short
        for index, row in enumerate(rows):
            setting = (
                _KEPT if _keeps(index, head, last, whole=whole) or (keep_next and index == last) else PLAIN
            )
            if len(row) < len(widths):
                rest = widths[len(row) - 1 :]
                opened = [*openings[: len(row) - 1], _opening(sum(rest), len(rest))]
            else:
                opened = openings
            parts.append(self._row(row, opened, setting, ids, head=index < head))
        parts.append("</w:tbl>")
        return "".join(parts)

    def cells(self, row: tuple[Cell, ...], openings: list[str], setting: Setting, ids: Ids) -> list[str]:
        """Return the cells of a row, each with one paragraph at least."""
        paragraph, around = self._paragraphs.paragraph, self._paragraphs.around
        cells = []
        for opening, cell in zip(openings, row, strict=True):
            style = names.TABLE_HEAD if cell.header else names.TABLE_TEXT
            if cell.blank is not None:
                lines = [around(style, self._blanks.blank(cell.blank, ids, LINE), setting)]
                if cell.blank.kind == "lines":
                    lines += [paragraph(style, (), setting)] * (LINES_TO_WRITE - 1)
            else:
                lines = [paragraph(style, line, setting) for line in cell.paragraphs or ((),)]
            cells.append(f"{opening}{''.join(lines)}</w:tc>")
        return cells

    def length(self, cell: Cell) -> int:
        """Return the characters of a cell, which give its height."""
        return sum(max(_LEAST, sum(len(span.text) for span in line)) for line in cell.paragraphs)

    def _height(self, row: tuple[Cell, ...], shares: tuple[int, ...]) -> int:
        """Return how many characters of a wide cell are as high as the highest cell of a row."""
        total = sum(shares)
        return max(
            self.length(cell) * _WIDE * total // (100 * share)
            for cell, share in zip(row, shares, strict=False)
        )

    def _row(
        self, row: tuple[Cell, ...], openings: list[str], setting: Setting, ids: Ids, *, head: bool
    ) -> str:
        emitted = "".join(self.cells(row, openings, setting, ids))
        # No text is longer than what it is emitted as.
        whole = len(emitted) < self._too_long or max(map(self.length, row)) < self._too_long
        properties = f"{'<w:cantSplit/>' if whole else ''}{'<w:tblHeader/>' if head else ''}"
        return f"<w:tr>{properties and f'<w:trPr>{properties}</w:trPr>'}{emitted}</w:tr>"


def _opening(width: int, columns: int = 1) -> str:
    """Return the beginning of a cell over one or more columns."""
    spanned = f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spanned}</w:tcPr>'


def _keeps(index: int, head: int, last: int, *, whole: bool) -> bool:
    """Tell whether a row stays with the next: no head and no row of a short table is left alone."""
    if index >= last:
        return False
    return whole or index < head or (head == 0 and index in {0, last - 1})


def _look(table: Table, rows: list[tuple[Cell, ...]]) -> str:
    """Return which parts of the table's style apply, and the text for screen readers."""
    first_row = int(table.head > 0)
    first_column = int(all(row[0].header for row in rows))
    bits = 0x0600 | first_row * 0x20 | first_column * 0x80
    look = (
        f'<w:tblLook w:val="{bits:04X}" w:firstRow="{first_row}" w:lastRow="0" w:firstColumn="{first_column}" '
        'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
    )
    if not table.caption:
        return look
    caption = attribute(table.caption)
    return f'{look}<w:tblCaption w:val="{caption}"/><w:tblDescription w:val="{caption}"/>'


def _shared(width: int, shares: tuple[int, ...]) -> list[int]:
    """Divide a width by shares, so that the parts sum to it."""
    total = sum(shares)
    edges = [width * sum(shares[:index]) // total for index in range(len(shares) + 1)]
    return [right - left for left, right in itertools.pairwise(edges)]
