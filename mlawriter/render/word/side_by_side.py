"""Emit a document in two languages: a table without borders, each row a paragraph opposite its partner.

Numbers are text there: Word counts the paragraphs of a document in one order, and cannot give the same number twice.
What is a table in the letter goes over the whole width, with both languages in its cells.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mlawriter.render.bilingual.opposite import JointCell, JointSignature, JointTable, Pair
from mlawriter.render.blocks import Blank, Heading, Numbering, PageBreak, Span, Title
from mlawriter.render.letterhead.letterhead import counts_pages
from mlawriter.render.word import margins, names
from mlawriter.render.word.blanks import LINE, SHORT_LINE, Blanks, Ids
from mlawriter.render.word.emitter import FIRST_CONTROL, LIST_STYLES, MANNERS
from mlawriter.render.word.paragraphs import PLAIN, Paragraphs, Setting
from mlawriter.render.word.runs import Runs
from mlawriter.render.word.signature import Signatures
from mlawriter.render.word.tables import Tables
from mlawriter.render.word.wml import attribute

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mlawriter.i18n.languages import Language
    from mlawriter.render.bilingual.opposite import Bilingual, Passage, Pieces
    from mlawriter.render.blocks import Cell
    from mlawriter.render.word.reference import Reference

_INDENT: Final = 567
"""Twentieths of a point from the edge of a column to the text behind a number: 1 cm."""
_DEEP: Final = 2 * _INDENT
_FULL_WIDTH: Final = 227
"""What a number in brackets of full width takes more."""
_INSET: Final = 113
_QUOTED: Final = 284
_SHORT: Final = 700
"""Characters up to which a row is kept on one page; a column has a dozen lines of them."""
_KEPT: Final = Setting(keep_next=True)


class Side:
    """Emit what one of the languages says; `within` is the language that the document's styles are fitted to."""

    def __init__(self, reference: Reference, language: Language, within: Language) -> None:
        self.rtl = language.direction == "rtl"
        ids = reference.style_ids
        turned = ""
        if language.direction != within.direction:
            turned = "<w:bidi/>" if self.rtl else '<w:bidi w:val="0"/>'
        self._uncounted = reference.next_list
        self._deep = _DEEP + (_FULL_WIDTH if language.east_asian else 0)
        self.runs = Runs(language, within)
        self.paragraphs = Paragraphs(self.runs, ids, turned)
        self.blanks = Blanks(self.runs, ids[names.PLACEHOLDER], language.word, language.word_date)

    def inner(self, content: Pieces, ids: Ids, line: str = "") -> str:
        """Return running text; a place to fill in shows what goes there, or a `line` to write on."""
        parts = []
        text: list[Span] = []
        for piece in content:
            if isinstance(piece, Span):
                text.append(piece)
                continue
            parts += [self.runs.runs(tuple(text)), self.blanks.blank(piece, ids, line or f"[{piece.label}]")]
            text.clear()
        return "".join((*parts, self.runs.runs(tuple(text))))

    def passage(self, passage: Passage | None, ids: Ids, *, keep_next: bool) -> str:
        """Return one paragraph in its column."""
        if passage is None:
            return self.paragraphs.paragraph(names.TABLE_GAP, (), _KEPT if keep_next else PLAIN)
        inner = self.inner(passage.content, ids)
        block = passage.block
        if isinstance(block, Title):
            return self.paragraphs.around(names.TITLE, inner)
        if isinstance(block, Heading):
            style, indents = (names.HEADING, (_INDENT, 0)) if passage.number else (names.SUBHEADING, (0, 0))
        elif block.numbering is Numbering.NONE:
            style = MANNERS[block.manner]
            if style != names.QUOTE:
                return self.paragraphs.around(style, inner, _KEPT if keep_next else PLAIN)
            indents = (_QUOTED, _QUOTED)
        elif block.numbering is Numbering.PARAGRAPH:
            style, indents = names.NUMBERED, (_INDENT, 0)
        else:
            style, indents = LIST_STYLES[block.numbering], (self._deep, _INDENT)
        setting = _KEPT if keep_next else PLAIN
        return self.paragraphs.uncounted(style, inner, passage.number, setting, self._uncounted, indents)


class _JointTables(Tables):
    """Emit tables whose cells hold both languages, the second below the first."""

    def __init__(self, sides: tuple[Side, Side], reference: Reference, *, rtl: bool) -> None:
        first = sides[0]
        super().__init__(
            first.paragraphs, first.blanks, reference.style_ids[names.TABLE], reference.width, rtl=rtl
        )
        self._second = sides[1]

    def cells(self, row: tuple[Cell, ...], openings: list[str], setting: Setting, ids: Ids) -> list[str]:
        """Return the cells of a row: below what they say in the first language, what they say in the second."""
        cells = []
        for opening, cell in zip(openings, row, strict=True):
            style = names.TABLE_HEAD if cell.header else names.TABLE_TEXT
            second = cell.second if isinstance(cell, JointCell) else ()
            below = "".join(
                self._second.paragraphs.around(style, self._second.inner(line, ids), setting)
                for line in second
            )
            if below and not cell.paragraphs and cell.blank is None:
                cells.append(f"{opening}{below}</w:tc>")
            else:
                [above] = super().cells((cell,), [opening], setting, ids)
                cells.append(f"{above.removesuffix('</w:tc>')}{below}</w:tc>")
        return cells

    def length(self, cell: Cell) -> int:
        """Return the characters of a cell in both languages."""
        second = cell.second if isinstance(cell, JointCell) else ()
        return super().length(cell) + sum(len(piece.text) for line in second for piece in line)


class SideBySide:
    """Emit documents in two languages; the styles are those of the first."""

    def __init__(self, reference: Reference, first: Language, second: Language) -> None:
        self._sides = (Side(reference, first, first), Side(reference, second, first))
        self._width = reference.width
        self._tables = tuple(_JointTables(self._sides, reference, rtl=side.rtl) for side in self._sides)
        rtl = self._sides[0].rtl
        self._signatures = Signatures(
            self._sides[0].paragraphs, self._sides[0].blanks, reference.width, rtl=rtl
        )
        self._mirrored = "<w:bidiVisual/>" if rtl else ""

    def body(self, document: Bilingual) -> str:
        """Return the body of a document, without its section properties."""
        return _Emission(self).emit(document)

    def opening(self, caption: str) -> str:
        """Return the beginning of a table of two columns; `caption` is for screen readers."""
        half = self._width // 2
        told = attribute(caption)
        named = f'<w:tblCaption w:val="{told}"/><w:tblDescription w:val="{told}"/>' if told else ""
        return (
            f'<w:tbl><w:tblPr>{self._mirrored}<w:tblW w:w="{2 * half}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
            f'<w:tblCellMar><w:left w:w="{_INSET}" w:type="dxa"/><w:right w:w="{_INSET}" w:type="dxa"/></w:tblCellMar>'
            f'<w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" '
            f'w:noVBand="1"/>{named}</w:tblPr><w:tblGrid><w:gridCol w:w="{half}"/><w:gridCol w:w="{half}"/></w:tblGrid>'
        )

    def row(self, cells: tuple[str, str], *, whole: bool) -> str:
        """Return a row of two cells; a `whole` one stands on one page."""
        half = self._width // 2
        kept = "<w:trPr><w:cantSplit/></w:trPr>" if whole else ""
        inner = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{half}" w:type="dxa"/></w:tcPr>{cell}</w:tc>' for cell in cells
        )
        return f"<w:tr>{kept}{inner}</w:tr>"

    def pair(self, pair: Pair, ids: Ids) -> str:
        """Return the row of two paragraphs opposite each other."""
        left, right = self._sides
        cells = (
            left.passage(pair.left, ids, keep_next=pair.keep_with_next),
            right.passage(pair.right, ids, keep_next=pair.keep_with_next),
        )
        length = max(map(_length, (pair.left, pair.right)))
        return self.row(cells, whole=length < _SHORT)

    def table(self, block: JointTable, ids: Ids, *, keep_next: bool) -> str:
        """Return a table over the whole width."""
        return self._tables[block.side].table(block.table, ids, keep_next=keep_next)

    def signature(self, block: JointSignature, ids: Ids, *, new_page: bool) -> str:
        """Return the block that closes the document: one line to sign, and what differs in both languages."""
        setting = PLAIN if block.left.seal else _KEPT
        lines = [*self._signed(block, ids, setting)]
        if not block.left.seal:
            if new_page:
                lines.insert(0, self.gap(new_page=True))
            return "".join(lines)
        seals = ((self._sides[0], block.left.seal), (self._sides[1], block.second_seal))
        words = "".join(side.paragraphs.paragraph(names.SEAL, (Span(seal),)) for side, seal in seals if seal)
        return self._signatures.beside_seal("".join(lines), words, inset=_INSET)

    def _signed(self, block: JointSignature, ids: Ids, setting: Setting) -> Iterator[str]:
        first, second = self._sides
        signature = block.left
        lines = [
            (first, names.SIGNATURE, signature.place_and_date),
            (second, names.SIGNATURE, block.second_place),
            (first, names.SIGNATURE_LINE, (signature.line,)),
            (first, names.SIGNATURE_NAME, signature.name),
            (second, names.SIGNATURE_NAME, block.second_name),
            *((first, names.SIGNATURE, line) for line in signature.office),
            *((second, names.SIGNATURE, line) for line in block.second_office),
        ]
        shown = [line for line in lines if line[2]]
        for index, (side, style, content) in enumerate(shown):
            line = LINE if style == names.SIGNATURE_LINE else SHORT_LINE if _has_date(content) else ""
            kept = setting if index < len(shown) - 1 else PLAIN
            yield side.paragraphs.around(style, side.inner(content, ids, line), kept)

    def gap(self, *, new_page: bool = False, low: bool = False) -> str:
        """Return the empty paragraph that keeps two tables apart, or starts a page."""
        setting = Setting(keep_next=not low, new_page=new_page, low=low)
        return self._sides[0].paragraphs.paragraph(names.TABLE_GAP, (), setting)

    def first_header(self, document: Bilingual, own: str = "") -> bytes:
        """Return the header of the first page: marks and letterhead in both languages."""
        content = "".join((*self._marks(document, at_first=True), *self._letterhead(document), own))
        return margins.part("hdr", content or self._sides[0].paragraphs.paragraph(names.HEADER_MARK, ()))

    def header(self, document: Bilingual, own: str = "") -> bytes:
        """Return the header of the other pages."""
        marks, heads = "".join(self._marks(document, at_first=False)), self._running_heads(document)
        return margins.part("hdr", marks + own + heads or "<w:p/>")

    def footer(self, document: Bilingual, own: str = "") -> bytes:
        """Return a footer: the number of the page in both languages."""
        if counts_pages(own):
            return margins.part("ftr", own)
        left, right = document.left, document.right
        numbers = [
            margins.page_numbers(one, side.paragraphs)
            for one, side in zip((left, right), self._sides, strict=True)
        ]
        return margins.part("ftr", self._once_or_beside(numbers, left.page_of == right.page_of) + own)

    def marks_in_text(self, document: Bilingual) -> str:
        """Return a row with the marks, for readers that do not show page headers; nothing without any."""
        if not document.left.mark:
            return ""
        texts = ((Span(document.left.mark),), (Span(document.right.mark),))
        left, right = (
            side.paragraphs.paragraph(names.MARK, text) for side, text in zip(self._sides, texts, strict=True)
        )
        return self.row((left, right), whole=True)

    def _marks(self, document: Bilingual, *, at_first: bool) -> Iterator[str]:
        if document.left.mark:
            yield margins.mark(document.left, self._sides[0].paragraphs)
            if document.right.mark != document.left.mark:
                yield margins.mark(document.right, self._sides[1].paragraphs)
            if at_first:
                yield self._running_heads(document)

    def _running_heads(self, document: Bilingual) -> str:
        left, right = document.left, document.right
        heads = [
            margins.running_head(one, side.paragraphs)
            for one, side in zip((left, right), self._sides, strict=True)
        ]
        alike = left.running_head == right.running_head or not (left.running_head and right.running_head)
        return self._once_or_beside(heads, alike)

    def _once_or_beside(self, lines: list[str], alike: bool) -> str:
        """Return what a margin says in both languages: once, or side by side."""
        if alike:
            return lines[0] or lines[1]
        return f"{self.opening('')}{self.row((lines[0], lines[1]), whole=True)}</w:tbl>{self.gap(low=True)}"

    def _letterhead(self, document: Bilingual) -> Iterator[str]:
        left, right = document.left, document.right
        if left.letterhead == right.letterhead or not right.letterhead:
            yield from margins.letterhead(left, self._sides[0].paragraphs)
            return
        lines = [
            "".join(margins.letterhead(one, side.paragraphs, underlined=False))
            for one, side in zip((left, right), self._sides, strict=True)
        ]
        empty = self._sides[0].paragraphs.paragraph(names.LETTERHEAD, ())
        yield self.opening("")
        yield self.row((lines[0] or empty, lines[1] or empty), whole=True)
        yield "</w:tbl>"
        yield self._sides[0].paragraphs.paragraph(names.LETTERHEAD_END, ())


class _Emission:
    """Carry what is open while one document is emitted."""

    def __init__(self, printer: SideBySide) -> None:
        self._printer = printer
        self._ids = Ids(FIRST_CONTROL)
        self._parts: list[str] = []
        self._in_columns = False
        self._below_table = False
        self._new_page = False

    def emit(self, document: Bilingual) -> str:
        marks = self._printer.marks_in_text(document)
        caption = document.title
        if marks:
            self._begin_columns(caption)
            self._parts.append(marks)
        for row, following in zip(document.rows, (*document.rows[1:], None), strict=False):
            if isinstance(row, PageBreak):
                self._end_columns()
                self._new_page = bool(self._parts)
            elif isinstance(row, Pair):
                self._begin_columns(caption)
                self._parts.append(self._printer.pair(row, self._ids))
            else:
                self._over_the_whole(row, keep_next=isinstance(following, JointSignature))
        self._end_columns()
        if self._below_table:
            self._parts.append(self._printer.gap(new_page=self._new_page, low=True))
        return "".join(self._parts)

    def _begin_columns(self, caption: str) -> None:
        if not self._in_columns:
            self._part_from_above()
            self._parts.append(self._printer.opening(caption))
            self._in_columns = True

    def _end_columns(self) -> None:
        if self._in_columns:
            self._parts.append("</w:tbl>")
            self._in_columns, self._below_table = False, True

    def _over_the_whole(self, block: JointTable | JointSignature, *, keep_next: bool) -> None:
        self._end_columns()
        if isinstance(block, JointTable):
            emitted = self._printer.table(block, self._ids, keep_next=keep_next)
            is_table = True
        else:
            is_table = bool(block.left.seal)
            new_page = self._new_page and not is_table
            emitted = self._printer.signature(block, self._ids, new_page=new_page)
            if not is_table:
                self._new_page = False
        if not emitted:
            return
        if is_table:
            self._part_from_above()
        self._parts.append(emitted)
        self._below_table = is_table

    def _part_from_above(self) -> None:
        if self._below_table or self._new_page:
            self._parts.append(self._printer.gap(new_page=self._new_page))
        self._below_table = self._new_page = False


def _has_date(content: Pieces) -> bool:
    return any(isinstance(piece, Blank) and piece.kind == "date" for piece in content)


def _length(passage: Passage | None) -> int:
    return 0 if passage is None else sum(len(piece.text) for piece in passage.content)
