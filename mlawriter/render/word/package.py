"""Assemble the Word file: the parts that all letters of a language share, and those of this letter."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from mlawriter import resources
from mlawriter.render.word import margins
from mlawriter.render.word.archive import Entry, archive, entry
from mlawriter.render.word.emitter import Printer
from mlawriter.render.word.pictures import identifier, part
from mlawriter.render.word.reference import read
from mlawriter.render.word.wml import DECLARATION, R, W, attribute

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mlawriter.i18n.languages import Language
    from mlawriter.render.bilingual.opposite import Bilingual
    from mlawriter.render.blocks import Document, Picture
    from mlawriter.render.house_style import HouseStyle, Paper
    from mlawriter.render.letterhead.letterhead import Letterhead
    from mlawriter.render.word.side_by_side import SideBySide
    from mlawriter.render.word.stationery import Sheet

_OFFICE: Final = "application/vnd.openxmlformats-officedocument"
_WORD: Final = f"{_OFFICE}.wordprocessingml"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_EXTENDED: Final = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"

# Identifier, kind of relationship, target, content type of each part that the letter refers to.
_PARTS: Final = (
    ("rId1", "styles", "styles.xml", f"{_WORD}.styles"),
    ("rId2", "numbering", "numbering.xml", f"{_WORD}.numbering"),
    ("rId3", "settings", "settings.xml", f"{_WORD}.settings"),
    ("rId4", "fontTable", "fontTable.xml", f"{_WORD}.fontTable"),
    ("rId5", "theme", "theme/theme1.xml", f"{_OFFICE}.theme"),
    ("rId6", "header", "header1.xml", f"{_WORD}.header"),
    ("rId7", "header", "header2.xml", f"{_WORD}.header"),
    ("rId8", "footer", "footer1.xml", f"{_WORD}.footer"),
)
_FIRST_FOOTER: Final = ("rId9", "footer", "footer2.xml", f"{_WORD}.footer")
"""Only a letterhead has a footer for the first page alone."""


@dataclass(frozen=True, slots=True)
class _Stock:
    """Hold what is ready before the first letter of a language: parts deflated, openings of elements."""

    printer: Printer
    first: tuple[Entry, ...]
    last: tuple[Entry, ...]
    section: str
    own: tuple[Entry, ...]
    """The same parts for letters on the authority's own paper."""


def package(document: Document, language: Language, house: HouseStyle) -> bytes:
    """Return the document as the bytes of a .docx file."""
    stock = _stock(language, house.paper)
    body = stock.printer.body(document)
    paragraphs = stock.printer.paragraphs
    print_margins = _Margins(
        functools.partial(margins.first_header, document, paragraphs),
        functools.partial(margins.header, document, paragraphs),
        functools.partial(margins.footer, document, paragraphs),
    )
    numbering = _numbering(language, house.paper, body.lists)
    text = _Text(body.xml, print_margins, numbering, body.pictures)
    return _file(document, document.stationery, language, house, text)


def package_side_by_side(
    document: Bilingual, language: Language, second: Language, house: HouseStyle
) -> bytes:
    """Return a document in two languages as the bytes of a .docx file."""
    printer = _side_by_side(language, second, house.paper)
    print_margins = _Margins(
        functools.partial(printer.first_header, document),
        functools.partial(printer.header, document),
        functools.partial(printer.footer, document),
    )
    stationery, numbering = document.left.stationery, _counting_nothing(language, house.paper)
    text = _Text(printer.body(document), print_margins, numbering)
    return _file(document, stationery, language, house, text)


class _Margins(NamedTuple):
    """Print what stands around the text, given what the authority's own paper has there."""

    first_header: Callable[[str], bytes]
    header: Callable[[str], bytes]
    footer: Callable[[str], bytes]

    def entries(self, own: Sheet | None) -> Iterator[Entry]:
        """Yield headers and footers; the authority's own paper has a footer for the first page, and pictures."""
        if own is None:
            yield entry("word/footer1.xml", self.footer(""))
            yield entry("word/header1.xml", self.first_header(""))
            yield entry("word/header2.xml", self.header(""))
            return
        yield from own.entries
        yield entry("word/footer1.xml", self.footer(own.footer))
        yield entry("word/footer2.xml", self.footer(own.first_footer))
        yield entry("word/header1.xml", self.first_header(own.first_header))
        yield entry("word/header2.xml", self.header(own.header))


class _Text(NamedTuple):
    """Hold what a document has of its own."""

    body: str
    margins: _Margins
    numbering: Entry
    pictures: tuple[Picture, ...] = ()


def _file(
    document: Document | Bilingual,
    stationery: Letterhead | None,
    language: Language,
    house: HouseStyle,
    text: _Text,
) -> bytes:
    stock = _stock(language, house.paper)
    own = None if stationery is None else _sheet(stationery, stock)
    first = stock.first if own is None else stock.own
    if text.pictures:
        first = _first(_PARTS if own is None else (*_PARTS, _FIRST_FOOTER), text.pictures)
    section = stock.section if own is None else _section(own.page, language, first_footer="rId9")
    return archive(
        (
            *first,
            entry("docProps/core.xml", _core(document, language)),
            entry("word/document.xml", f"{_OPENING}{text.body}{section}</w:body></w:document>".encode()),
            *text.margins.entries(own),
            *(
                entry(f"word/{part(number, picture)}", picture.content)
                for number, picture in enumerate(text.pictures, start=1)
            ),
            text.numbering,
            *stock.last,
        )
    )


def _sheet(letterhead: Letterhead, stock: _Stock) -> Sheet:
    from mlawriter.render.word.stationery import sheet

    return sheet(letterhead, stock.printer.reference.page)


_OPENING: Final = f'{DECLARATION}<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>'


@functools.lru_cache(maxsize=32)
def _stock(language: Language, paper: Paper) -> _Stock:
    reference = read(resources.templates() / "reference.docx", language, paper)
    return _Stock(
        printer=Printer(reference, language),
        first=_first(_PARTS),
        own=_first((*_PARTS, _FIRST_FOOTER)),
        last=(
            entry("word/fontTable.xml", reference.fonts),
            entry("word/settings.xml", reference.settings),
            entry("word/styles.xml", reference.styles),
            entry("word/theme/theme1.xml", reference.theme),
        ),
        section=_section(reference.page, language),
    )


@functools.lru_cache(maxsize=32)
def _side_by_side(language: Language, second: Language, paper: Paper) -> SideBySide:
    from mlawriter.render.word.side_by_side import SideBySide

    return SideBySide(_stock(language, paper).printer.reference, language, second)


def _section(page: str, language: Language, first_footer: str = "rId8") -> str:
    return (
        '<w:sectPr><w:headerReference w:type="first" r:id="rId6"/><w:headerReference w:type="default" r:id="rId7"/>'
        f'<w:footerReference w:type="first" r:id="{first_footer}"/><w:footerReference w:type="default" r:id="rId8"/>'
        f"{page}<w:titlePg/>{'<w:bidi/>' if language.direction == 'rtl' else ''}</w:sectPr>"
    )


def _first(
    parts: tuple[tuple[str, str, str, str], ...], pictures: tuple[Picture, ...] = ()
) -> tuple[Entry, ...]:
    """Return what comes first in the file: what it consists of."""
    shown = [
        (identifier(number), f"{R}/image", part(number, picture))
        for number, picture in enumerate(pictures, start=1)
    ]
    links = [(i, f"{R}/{k}", t) for i, k, t, _ in parts] + shown
    return (
        entry("[Content_Types].xml", _content_types(parts, has_pictures=bool(pictures))),
        entry("_rels/.rels", _relationships(_ROOT)),
        entry("docProps/app.xml", _app()),
        entry("word/_rels/document.xml.rels", _relationships(links)),
    )


@functools.lru_cache(maxsize=64)
def _numbering(language: Language, paper: Paper, lists: tuple[int, ...]) -> Entry:
    """Return numbering.xml with an entry for each list of the letter; most letters share a few patterns."""
    reference = _stock(language, paper).printer.reference
    entries = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{kind}"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        for number, kind in enumerate(lists, reference.next_list)
    )
    return entry("word/numbering.xml", f"{reference.numbering}{entries}</w:numbering>".encode())


@functools.lru_cache(maxsize=32)
def _counting_nothing(language: Language, paper: Paper) -> Entry:
    """Return numbering.xml with one list more, which counts nothing, for paragraphs that carry their number as text."""
    reference = _stock(language, paper).printer.reference
    nothing = (
        f'<w:abstractNum w:abstractNumId="{_NOTHING}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">'
        '<w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/>'
        '<w:lvlJc w:val="left"/></w:lvl></w:abstractNum>'
    )
    lists = reference.numbering.replace("<w:num ", f"{nothing}<w:num ", 1)
    entry_of_it = f'<w:num w:numId="{reference.next_list}"><w:abstractNumId w:val="{_NOTHING}"/></w:num>'
    return entry("word/numbering.xml", f"{lists}{entry_of_it}</w:numbering>".encode())


_NOTHING: Final = 9999
"""Number of the abstract list that counts nothing; no reference document has as many."""

_ROOT: Final = (
    ("rId1", f"{R}/officeDocument", "word/document.xml"),
    ("rId2", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
    ("rId3", f"{R}/extended-properties", "docProps/app.xml"),
)


def _core(document: Document | Bilingual, language: Language) -> bytes:
    """Return the properties: title, language and the request's own date; no person, no machine."""
    created = attribute(document.created)
    return (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{created}</dcterms:created>'
        f"<dc:language>{language.word}</dc:language>"
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{created}</dcterms:modified>'
        f"<dc:title>{attribute(document.title)}</dc:title></cp:coreProperties>"
    ).encode()


def _app() -> bytes:
    return f'{DECLARATION}<Properties xmlns="{_EXTENDED}"/>'.encode()


def _relationships(rows: list[tuple[str, str, str]] | tuple[tuple[str, str, str], ...]) -> bytes:
    entries = "".join(f'<Relationship Id="{i}" Type="{kind}" Target="{target}"/>' for i, kind, target in rows)
    return f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">{entries}</Relationships>'.encode()


def _content_types(parts: tuple[tuple[str, str, str, str], ...], *, has_pictures: bool) -> bytes:
    kinds = [
        ("word/document.xml", f"{_WORD}.document.main"),
        *((f"word/{target}", kind) for _, _, target, kind in parts),
        ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties"),
        ("docProps/app.xml", f"{_OFFICE}.extended-properties"),
    ]
    pictures = ""
    if has_pictures or _FIRST_FOOTER in parts:
        kinds_of_picture = ("png", "jpeg")
        pictures = "".join(
            f'<Default Extension="{kind}" ContentType="image/{kind}"/>' for kind in kinds_of_picture
        )
    overrides = "".join(f'<Override PartName="/{part}" ContentType="{kind}+xml"/>' for part, kind in kinds)
    return (
        f'{DECLARATION}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{pictures}{overrides}</Types>'
    ).encode()
