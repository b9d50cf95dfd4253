"""Print a document as a PDF to read: the same blocks as the letter in Word, marked as no original."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUuid
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
    QTextTable,
)

from mlawriter.i18n.messages import D_
from mlawriter.render.bidi import portions
from mlawriter.render.blocks import Span
from mlawriter.render.house_style import Paper
from mlawriter.render.html import HANGING, html

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock

    from mlawriter.i18n.languages import Language
    from mlawriter.i18n.translator import Translator
    from mlawriter.render.blocks import Document
    from mlawriter.render.house_style import HouseStyle

_DOTS: Final = 96
"""Dots per inch of the layout; lengths in the rich text are in these."""
_SHARPNESS: Final = 1200
_MARGIN: Final = 0.98 * _DOTS
"""25 millimetres."""
_BESIDE: Final = 0.45 * _DOTS
"""From the edge of the paper to the lines at head and foot."""
_BODY, _SMALL = 11, 8
_PAPERS: Final = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}
_SUBSTITUTES: Final = ("Liberation Serif", "Noto Serif", "Noto Naskh Arabic", "Noto Serif CJK SC")
"""Serif fonts of Linux for those that Windows has."""
_CLOCK: Final = re.compile(rb"(/(?:Creation|Mod)Date \(D:)\d{14}[^)]*\)")
_XMP: Final = """<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreateDate="{created}" xmp:ModifyDate="{created}">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""
"""Properties of the file; Qt's own would bear the time of the clock."""
_OURS: Final = QUuid("6f0a3c52-7e0b-5f53-9a41-2f6f3f3a9d10")
"""From which the name of each PDF is derived: Qt would take one by chance."""
_PASSES: Final = 40
"""Times that the layout is mended: no letter has more lonely headings."""


def pdf(document: Document, speak: Translator, house: HouseStyle) -> bytes:
    """Return the document as the bytes of a PDF file; `speak` is the translator of the document's language.

    It bears the document's own date and no trace of the machine.
    """
    language = speak.language
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(target)
    writer.setResolution(_SHARPNESS)
    writer.setPageLayout(
        QPageLayout(QPageSize(_PAPERS[house.paper]), QPageLayout.Orientation.Portrait, QMarginsF())
    )
    writer.setTitle(document.title)
    writer.setCreator("")
    xmp = _XMP.format(created=document.created, title=escape(document.title))
    writer.setDocumentXmpMetadata(xmp.encode())
    writer.setDocumentId(QUuid.createUuidV5(_OURS, f"{document.language} {document.title}".encode()))
    painter = QPainter(writer)
    painter.scale(_SHARPNESS / _DOTS, _SHARPNESS / _DOTS)
    sheet = QSizeF(*(twentieths / 1440 * _DOTS for twentieths in house.paper.size))
    _paint(painter, writer, _laid_out(document, language, sheet), _Edges(document, speak, sheet))
    painter.end()
    target.close()
    return _undated(bytes(target.data().data()), document.created)


def _laid_out(document: Document, language: Language, sheet: QSizeF) -> QTextDocument:
    """Return the text in pages of the sheet, within its margins."""
    text = QTextDocument()
    text.setUseDesignMetrics(True)
    text.setDocumentMargin(0)
    text.setDefaultFont(_font(language, _BODY))
    option = QTextOption()
    option.setTabStopDistance(HANGING)
    if language.direction == "rtl":
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    text.setDefaultTextOption(option)
    text.setHtml(html(document, language, paged=True))
    text.setPageSize(QSizeF(sheet.width() - 2 * _MARGIN, sheet.height() - 2 * _MARGIN))
    for _ in range(_PASSES):
        if not (_begin_page_with_heading(text) or _drop_stray_head(text)):
            break
        # Qt itself lays out no more than what was changed, and whole sections behind it would be painted nowhere.
        text.markContentsDirty(0, text.characterCount())
    return text


def _begin_page_with_heading(text: QTextDocument) -> bool:
    """Let the first heading that is left alone begin a page; tell whether there was one."""
    lonely = _lonely_heading(text)
    if lonely is None:
        return False
    begun = QTextBlockFormat()
    begun.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    QTextCursor(lonely).mergeBlockFormat(begun)
    return True


def _drop_stray_head(text: QTextDocument) -> bool:
    """Let a table's head not be repeated on a page that only its lower edge reaches; tell whether there was one.

    It would lie over the text that stands there.
    """
    stray = next((table for table in _tables(text) if _stray_head(text, table)), None)
    if stray is None:
        return False
    form = stray.format().toTableFormat()
    form.setHeaderRowCount(0)
    stray.setFormat(form)
    return True


def _tables(text: QTextDocument) -> list[QTextTable]:
    return [frame for frame in text.rootFrame().childFrames() if isinstance(frame, QTextTable)]


def _stray_head(text: QTextDocument, table: QTextTable) -> bool:
    layout, height = text.documentLayout(), text.pageSize().height()
    body = layout.blockBoundingRect(table.lastCursorPosition().block()).bottom()
    edge = layout.frameBoundingRect(table).bottom()
    return table.format().toTableFormat().headerRowCount() > 0 and int(body // height) < int(edge // height)


def _lonely_heading(text: QTextDocument) -> QTextBlock | None:
    """Return the first heading that is the last line of its page."""
    layout = text.documentLayout()
    height = text.pageSize().height()

    def page(block: QTextBlock) -> int:
        """Return the page of the first line: a block may begin on one page and have its lines on the next."""
        top = layout.blockBoundingRect(block).top()
        lines = block.layout()
        first = lines.lineAt(0) if lines.lineCount() else None
        return int((top + (first.y() + first.height() if first else 0) - 0.5) // height)

    block = text.begin()
    while block.isValid():
        following = block.next()
        form = block.blockFormat()
        may_break = form.pageBreakPolicy() == QTextFormat.PageBreakFlag.PageBreak_Auto
        if form.headingLevel() > 1 and may_break and following.isValid() and page(following) > page(block):
            return block
        block = following
    return None


def _paint(painter: QPainter, writer: QPdfWriter, text: QTextDocument, edges: _Edges) -> None:
    size = text.pageSize()
    total = text.pageCount()
    for page in range(total):
        if page:
            writer.newPage()
        painter.save()
        painter.translate(_MARGIN, _MARGIN - page * size.height())
        text.drawContents(painter, QRectF(0, page * size.height(), size.width(), size.height()))
        painter.restore()
        edges.paint(painter, page + 1, total)


class _Edges:
    """Write what stands above and below the text of each page."""

    def __init__(self, document: Document, speak: Translator, sheet: QSizeF) -> None:
        self._sheet = sheet
        self._font = _font(speak.language, _SMALL)
        self._page_of = document.page_of
        self._rtl = speak.language.direction == "rtl"
        self._copy = speak.text(D_("Reading copy – not for signature"))
        self._head = self._in_order(
            (Span(f"{document.mark}  " if document.mark else "", bold=True), *document.running_head)
        )

    def paint(self, painter: QPainter, page: int, total: int) -> None:
        """Paint the lines of one page."""
        painter.setFont(self._font)
        width = self._sheet.width() - 2 * _MARGIN
        top = QRectF(_MARGIN, _BESIDE, width, _MARGIN - _BESIDE)
        bottom = QRectF(_MARGIN, self._sheet.height() - _MARGIN + _BESIDE / 2, width, _BESIDE)
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self._rtl:
            start, end = end, start
        head, copy, number = self.lines(page, total)
        for place, side, words in ((top, start, head), (bottom, start, copy), (bottom, end, number)):
            painter.drawText(place, side | Qt.AlignmentFlag.AlignTop, words)

    def lines(self, page: int, total: int) -> tuple[str, str, str]:
        """Return what stands at the head of a page and at both ends of its foot; the text of the first has its own head."""
        before, between, after = self._page_of
        return self._head if page > 1 else "", self._copy, f"{before}{page}{between}{total}{after}"

    def _in_order(self, content: tuple[Span, ...]) -> str:
        return "".join(text for _, text, _ in portions(content, rtl=self._rtl))


def _font(language: Language, points: int) -> QFont:
    font = QFont()
    first = language.east_asian_font if language.east_asian else language.latin_font
    font.setFamilies([*dict.fromkeys((first, language.latin_font, language.complex_font, *_SUBSTITUTES))])
    font.setPixelSize(round(points / 72 * _DOTS))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _undated(written: bytes, created: str) -> bytes:
    """Put the document's own date in the place of the clock's; no byte is moved, as a PDF counts them."""
    digits = re.sub(r"\D", "", created).ljust(14, "0")[:14].encode()

    def dated(match: re.Match[bytes]) -> bytes:
        return (match[1] + digits + b"Z").ljust(len(match[0]) - 1) + b")"

    return _CLOCK.sub(dated, written)
