"""Emit the blocks of a document as the body of document.xml.

The text is written in bulk: python-docx's own calls take 10 to 60 times longer. The order of elements is
that of ISO 29500-1, which Word insists on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

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
from mlawriter.render.numbering import LISTS, counting, numbers
from mlawriter.render.word import names
from mlawriter.render.word.blanks import Blanks, Ids
from mlawriter.render.word.contents import bookmarked, listed
from mlawriter.render.word.paragraphs import PLAIN, Paragraphs, Setting
from mlawriter.render.word.pictures import Pictures
from mlawriter.render.word.runs import Runs
from mlawriter.render.word.signature import Signatures
from mlawriter.render.word.tables import Tables

if TYPE_CHECKING:
    from mlawriter.i18n.languages import Language
    from mlawriter.render.blocks import Block, Document, Inline
    from mlawriter.render.word.reference import Reference

MANNERS: Final = {
    Manner.BODY: names.BODY,
    Manner.ADDRESS: names.ADDRESS,
    Manner.REFERENCE: names.REFERENCE,
    Manner.MARK: names.MARK,
    Manner.QUOTE: names.QUOTE,
    Manner.OPENING: names.OPENING,
}
LIST_STYLES: Final = {
    Numbering.LETTER: names.LIST_LETTER,
    Numbering.DECIMAL: names.LIST_NUMBER,
    Numbering.BULLET: names.LIST_BULLET,
    Numbering.NONE: names.LIST_PLAIN,
}
FIRST_CONTROL: Final = 1001


class Body(NamedTuple):
    """Hold what the blocks come to."""

    xml: str
    lists: tuple[int, ...]
    """The abstract list of each list that the body counts anew, in the order of their numbers."""
    pictures: tuple[Picture, ...] = ()
    """Each picture once, in the order of their numbers."""


class Printer:
    """Hold what all documents of one language share; printing one changes nothing here."""

    def __init__(self, reference: Reference, language: Language) -> None:
        rtl = language.direction == "rtl"
        ids = reference.style_ids
        self.reference = reference
        self.counting = counting(language)
        self.paragraphs = Paragraphs(Runs(language), ids)
        blanks = Blanks(self.paragraphs.runs, ids[names.PLACEHOLDER], language.word, language.word_date)
        self.tables = Tables(self.paragraphs, blanks, ids[names.TABLE], reference.width, rtl=rtl)
        self.signatures = Signatures(self.paragraphs, blanks, reference.width, rtl=rtl)

    def body(self, document: Document) -> Body:
        """Return the body of a document, without its section properties."""
        return _Emission(self).emit(_with_mark(document))


def _with_mark(document: Document) -> tuple[Block, ...]:
    """Put the mark at the head of the text too, for readers that do not show page headers."""
    if not document.mark:
        return document.blocks
    mark = Paragraph((Span(document.mark),), Manner.MARK)
    first = document.blocks[:1]
    return document.blocks if first == (mark,) else (mark, *document.blocks)


class _Emission:
    """Carry what is counted while one document is emitted."""

    def __init__(self, printer: Printer) -> None:
        self._printer = printer
        self._paragraph = printer.paragraphs.paragraph
        self._lists: list[int] = []
        self._controls = Ids(FIRST_CONTROL)
        self._pictures = Pictures(printer.paragraphs)
        self._chapters: list[tuple[str, Inline]] = []
        """Number and words of each section, where the document lists them."""
        self._begun = 0
        self._in_section = False
        self._new_page = False
        self._below_table = False

    def emit(self, blocks: tuple[Block, ...]) -> Body:
        parts: list[str] = []
        if any(isinstance(block, Contents) for block in blocks):
            self._chapters = [
                (number[0], block.content)
                for block, number in zip(blocks, numbers(blocks, self._printer.counting), strict=True)
                if isinstance(block, Heading) and block.level == 1
            ]
        for block, following in zip(blocks, (*blocks[1:], None), strict=False):
            if isinstance(block, PageBreak):
                self._new_page = bool(parts)
                continue
            leads_in = isinstance(block, Paragraph) and (
                isinstance(following, Listing | Table)
                or (isinstance(following, Heading) and following.level > 1)
            )
            kept = leads_in or isinstance(following, Signature)
            if isinstance(block, Table) or (isinstance(block, Signature) and block.seal):
                emitted = self._boxed(block, kept=kept)
            else:
                emitted = self._text(block, kept=kept)
                self._below_table = self._below_table and not emitted
            if emitted:
                parts.append(emitted)
                self._new_page = False
        if self._below_table:
            parts.append(self._paragraph(names.TABLE_GAP, (), Setting(new_page=self._new_page, low=True)))
        return Body("".join(parts), tuple(self._lists), self._pictures.shown)

    def _boxed(self, block: Table | Signature, *, kept: bool) -> str:
        """Emit a table, apart from a table above it, which Word would otherwise join to it."""
        if isinstance(block, Signature):
            emitted = self._printer.signatures.signature(block, self._controls)
        else:
            emitted = self._printer.tables.table(block, self._controls, keep_next=kept)
        if emitted and (self._below_table or self._new_page):
            emitted = self._gap() + emitted
        self._below_table = self._below_table or bool(emitted)
        return emitted

    def _gap(self) -> str:
        setting = Setting(keep_next=True, new_page=True) if self._new_page else PLAIN
        return self._paragraph(names.TABLE_GAP, (), setting)

    def _setting(self, *, kept: bool) -> Setting:
        if kept or self._new_page or self._below_table:
            return Setting(kept, self._new_page, self._below_table)
        return PLAIN

    def _text(self, block: Block, *, kept: bool) -> str:
        if isinstance(block, Paragraph):
            return self._written(block, kept=kept)
        if isinstance(block, Listing):
            return self._listing(block.items, block.numbering, kept=kept)
        # A heading has its own space above, also below a table.
        setting = Setting(new_page=True) if self._new_page else PLAIN
        if isinstance(block, Heading):
            return self._heading(block, setting)
        if isinstance(block, Title):
            return self._paragraph(names.TITLE, block.content, setting)
        if isinstance(block, Signature):
            return self._printer.signatures.signature(block, self._controls, new_page=self._new_page)
        if isinstance(block, Picture):
            return self._pictures.picture(block, self._setting(kept=kept))
        if isinstance(block, Contents):
            return listed(self._chapters, self._printer.paragraphs)
        return ""

    def _heading(self, block: Heading, setting: Setting) -> str:
        if block.level > 1:
            return self._paragraph(names.SUBHEADING, block.content, setting)
        self._in_section = True
        if not self._chapters:
            return self._paragraph(names.HEADING, block.content, setting)
        self._begun += 1
        inner = bookmarked(self._begun, self._printer.paragraphs.runs.runs(block.content))
        return self._printer.paragraphs.around(names.HEADING, inner, setting)

    def _written(self, block: Paragraph, *, kept: bool) -> str:
        if block.numbering in LISTS:
            return self._listing((block.content,), block.numbering, kept=kept or block.keep_with_next)
        style = MANNERS[block.manner]
        if block.numbering is Numbering.PARAGRAPH:
            style = self._numbered_style()
        return self._paragraph(style, block.content, self._setting(kept=kept or block.keep_with_next))

    def _numbered_style(self) -> str:
        return names.NUMBERED if self._in_section else names.NUMBERED_LEAD

    def _listing(self, items: tuple[Inline, ...], numbering: Numbering, *, kept: bool) -> str:
        counted = numbering in LISTS
        style = LIST_STYLES[numbering] if numbering in LIST_STYLES else self._numbered_style()
        number = self._number(style) if counted and items else None
        parts = []
        last = len(items) - 1
        for index, item in enumerate(items):
            keep = (kept and index == last) or (index < last and index in {0, last - 1})
            setting = self._setting(kept=keep) if index == 0 else Setting(keep_next=True) if keep else PLAIN
            parts.append(self._paragraph(style, item, setting, number))
        return "".join(parts)

    def _number(self, style: str) -> int:
        """Return the number of a list that counts anew; bullets need no new one."""
        reference = self._printer.reference
        if style == names.LIST_BULLET:
            return reference.list_numbers[style]
        self._lists.append(reference.list_kinds[style])
        return reference.next_list + len(self._lists) - 1
