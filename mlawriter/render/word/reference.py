"""Read the looks of letters from the reference document and fit them to a language.

Of the file only styles, numbering, settings, fonts, colours and the size of the page are taken, each
through an allow-list: nothing else that an office's Word has left in it reaches a letter.
"""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import quoteattr

from mlawriter.render.house_style import Paper
from mlawriter.render.numbering import counting
from mlawriter.render.word import east_asian, names
from mlawriter.render.word.problems import PartMissing, ReferenceProblem, StylesMissing, StylesNotNumbered
from mlawriter.render.word.wml import W, w

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from docx.document import Document as WordDocument
    from lxml.etree import XMLParser, _Element

    from mlawriter.i18n.languages import Language

_SETTINGS: Final = frozenset(
    w(name)
    for name in (
        *("zoom", "autoHyphenation", "consecutiveHyphenLimit", "hyphenationZone", "doNotHyphenateCaps"),
        *(
            "defaultTabStop",
            "characterSpacingControl",
            "compat",
            "themeFontLang",
            "decimalSymbol",
            "listSeparator",
        ),
    )
)
_EMBEDDED: Final = tuple(w(f"embed{kind}") for kind in ("Regular", "Bold", "Italic", "BoldItalic"))
_NAMESPACE: Final = f"{{{W}}}"
_RIGHT_TO_LEFT_SAMPLE: Final = "ar-SA"
_CHINESE: Final = "zh-CN"
_LATIN: Final = "en-GB"

# What stands before w:bidi in a paragraph's properties (ISO 29500-1, 17.3.1.26).
_BEFORE_BIDI: Final = frozenset(
    w(name)
    for name in (
        *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr"),
        *("suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap"),
        *("overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN"),
    )
)


@dataclass(frozen=True, slots=True)
class Reference:
    """Hold what the reference document gives, fitted to one language."""

    styles: bytes
    settings: bytes
    fonts: bytes
    theme: bytes
    numbering: str
    """The lists, without the closing tag: each list of a letter adds an entry of its own."""
    next_list: int
    """The first number that is free for a list."""
    style_ids: dict[str, str]
    list_numbers: dict[str, int]
    """The number of the list that a style is tied to."""
    list_kinds: dict[str, int]
    """The abstract list behind it."""
    page: str
    """Size and margins, as elements."""
    width: int
    """Width of the text in twentieths of a point."""


def read(path: Path, language: Language, paper: Paper = Paper.A4) -> Reference:
    """Return the looks in the reference document at `path`, fitted to a language and a size of paper.

    Raises:
        ReferenceProblem: when the file is not a Word document, or lacks a style.

    """
    word = _open(path)
    styles = word.styles.element
    ids = _style_ids(styles)
    missing = [name for name in names.ALL if name not in ids]
    if missing:
        raise StylesMissing(file=path.name, styles=", ".join(missing))
    lists = {ids[name]: name for name in _TIED}
    numbers = {lists[key]: value for key, value in _tied_numbers(styles).items() if key in lists}
    numbering = word.part.numbering_part.element
    kinds = _kinds(numbering, numbers)
    if len(kinds) < len(_TIED):
        lacking = ", ".join(name for name in _TIED if name not in kinds)
        raise StylesNotNumbered(file=path.name, styles=lacking)
    _fit_styles(styles, language)
    _fit_settings(word.settings.element, language)
    _fit_numbering(numbering, kinds, language)
    text = _serialised(numbering).decode()
    page, width = _page(word, paper)
    return Reference(
        styles=_serialised(styles),
        settings=_serialised(word.settings.element),
        fonts=_fonts(word, path),
        theme=_related(word, "theme", path),
        numbering=text[: text.rindex("</")],
        next_list=1 + max(int(num.get(w("numId"), "0")) for num in numbering.iter(w("num"))),
        style_ids=ids,
        list_numbers=numbers,
        list_kinds=kinds,
        page=page,
        width=width,
    )


_TIED: Final = (
    *(names.HEADING, names.NUMBERED, names.NUMBERED_LEAD),
    *(names.LIST_LETTER, names.LIST_NUMBER, names.LIST_BULLET),
)


def _open(path: Path) -> WordDocument:
    import docx
    from docx.opc.exceptions import PackageNotFoundError
    from lxml.etree import XMLSyntaxError

    try:
        return docx.Document(str(path))
    except (OSError, KeyError, ValueError, zipfile.BadZipFile, PackageNotFoundError, XMLSyntaxError) as error:
        raise ReferenceProblem(file=path.name, reason=str(error)) from error


def _style_ids(styles: _Element) -> dict[str, str]:
    found = {}
    for style in styles.iter(w("style")):
        name = style.find(w("name"))
        if name is not None:
            found[name.get(w("val"), "")] = style.get(w("styleId"), "")
    return found


def _tied_numbers(styles: _Element) -> dict[str, int]:
    found = {}
    for style in styles.iter(w("style")):
        number = style.find(f"{w('pPr')}/{w('numPr')}/{w('numId')}")
        if number is not None:
            found[style.get(w("styleId"), "")] = int(number.get(w("val"), "0"))
    return found


def _kinds(numbering: _Element, numbers: dict[str, int]) -> dict[str, int]:
    abstract = {}
    for num in numbering.iter(w("num")):
        kind = num.find(w("abstractNumId"))
        if kind is not None:
            abstract[int(num.get(w("numId"), "0"))] = int(kind.get(w("val"), "0"))
    return {name: abstract[number] for name, number in numbers.items() if number in abstract}


def _fit_styles(styles: _Element, language: Language) -> None:
    """Set language, fonts and direction where every other style inherits them."""
    from docx.oxml import OxmlElement

    defaults = styles.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}")
    if defaults is not None:
        for name in ("rFonts", "lang"):
            for old in defaults.findall(w(name)):
                defaults.remove(old)
        fonts = OxmlElement("w:rFonts")
        # An office's own font stands in the style Normal, which these defaults do not touch.
        fonts.set(w("ascii"), language.latin_font)
        fonts.set(w("hAnsi"), language.latin_font)
        fonts.set(w("eastAsia"), language.east_asian_font)
        fonts.set(w("cs"), language.complex_font)
        defaults.insert(0, fonts)
        defaults.append(_tagged(OxmlElement("w:lang"), language))
    for style in styles.iter(w("style")):
        for left_over in style.findall(w("rsid")):
            style.remove(left_over)
        if (
            style.get(w("type")) == "paragraph"
            and style.get(w("default")) == "1"
            and language.direction == "rtl"
        ):
            _turn(style)
    if language.east_asian:
        east_asian.fit_styles(styles, language)


def _turn(style: _Element) -> None:
    """Let paragraphs of this style run from right to left."""
    from docx.oxml import OxmlElement

    properties = style.find(w("pPr"))
    if properties is None:
        properties = OxmlElement("w:pPr")
        run = style.find(w("rPr"))
        style.append(properties) if run is None else run.addprevious(properties)
    if properties.find(w("bidi")) is None:
        at = sum(child.tag in _BEFORE_BIDI for child in properties)
        properties.insert(at, OxmlElement("w:bidi"))


def _tagged(element: _Element, language: Language) -> _Element:
    """Name the languages of the three kinds of script."""
    rtl = language.direction == "rtl"
    element.set(w("val"), _LATIN if rtl or language.east_asian else language.word)
    element.set(w("eastAsia"), language.word if language.east_asian else _CHINESE)
    element.set(w("bidi"), language.word if rtl else _RIGHT_TO_LEFT_SAMPLE)
    return element


def _fit_settings(settings: _Element, language: Language) -> None:
    for child in list(settings):
        if child.tag not in _SETTINGS:
            settings.remove(child)
    for tags in settings.iter(w("themeFontLang")):
        _tagged(tags, language)
    if language.east_asian:
        for spacing in settings.iter(w("characterSpacingControl")):
            # Two signs of punctuation that meet share the width of one and a half, as in print.
            spacing.set(w("val"), "compressPunctuation")


def _fit_numbering(numbering: _Element, kinds: dict[str, int], language: Language) -> None:
    """Write numbers the way the language does; indents stay the office's."""
    style = counting(language)
    wanted = {
        kinds[names.HEADING]: (style.heading_format, style.heading.format("%1")),
        kinds[names.NUMBERED_LEAD]: ("decimal", style.decimal.format("%1")),
        kinds[names.LIST_LETTER]: (style.letter_format, style.letter.format("%1")),
        kinds[names.LIST_NUMBER]: ("decimal", style.decimal.format("%1")),
    }
    for abstract in numbering.iter(w("abstractNum")):
        form = wanted.get(int(abstract.get(w("abstractNumId"), "-1")))
        first = abstract.find(w("lvl"))
        if form is not None and first is not None:
            for name, value in zip(("numFmt", "lvlText"), form, strict=True):
                for element in first.iter(w(name)):
                    element.set(w("val"), value)


def _fonts(word: WordDocument, path: Path) -> bytes:
    """Return the table of fonts without fonts embedded in the file, which would need parts of their own."""
    from lxml import etree

    table = etree.fromstring(_related(word, "fontTable", path), _parser())
    etree.strip_elements(table, *_EMBEDDED)
    return etree.tostring(table, xml_declaration=True, encoding="UTF-8", standalone=True)


def _parser() -> XMLParser:
    from lxml import etree

    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)


def _related(word: WordDocument, kind: str, path: Path) -> bytes:
    from docx.opc.constants import RELATIONSHIP_TYPE

    relation = {"fontTable": RELATIONSHIP_TYPE.FONT_TABLE, "theme": RELATIONSHIP_TYPE.THEME}[kind]
    try:
        return word.part.part_related_by(relation).blob
    except KeyError as error:
        raise PartMissing(file=path.name, part=kind) from error


def _page(word: WordDocument, paper: Paper) -> tuple[str, int]:
    """Return the page with the margins of the reference document, and the width of its text."""
    section = word.sections[0]._sectPr
    size, margins = section.find(w("pgSz")), section.find(w("pgMar"))
    if size is not None:
        for name, value in zip(("w", "h"), paper.size, strict=True):
            size.set(w(name), str(value))
    numbers = {
        name: int(value)
        for element in (size, margins)
        for name, value in _attributes(element)
        if value.lstrip("-").isdigit()
    }
    width = numbers.get("w", 11906) - numbers.get("left", 1418) - numbers.get("right", 1418)
    page = "".join(
        f"<w:{name}{''.join(f' w:{key}={quoteattr(value)}' for key, value in _attributes(element))}/>"
        for name, element in (("pgSz", size), ("pgMar", margins))
        if element is not None
    )
    return page, width


def _attributes(element: _Element | None) -> Iterator[tuple[str, str]]:
    """Yield the WordprocessingML attributes of an element, without their namespace."""
    for key, value in () if element is None else element.items():
        name, attribute = str(key), str(value)
        if name.startswith(_NAMESPACE):
            yield name.removeprefix(_NAMESPACE), attribute


def _serialised(element: _Element) -> bytes:
    from lxml import etree

    return etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True)
