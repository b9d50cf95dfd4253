"""Fit the styles of the reference document to a language of East Asia."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mlawriter.render.word import names
from mlawriter.render.word.wml import w

if TYPE_CHECKING:
    from lxml.etree import _Element

    from mlawriter.i18n.languages import Language

# The name of who signs stays bold: it may well be in Latin letters, which the font of headings does not show off.
_HEADINGS: Final = frozenset(
    (
        *(names.TITLE, names.HEADING, names.SUBHEADING, names.TABLE_HEAD),
        *(names.LETTERHEAD_STATE, names.MARK, names.HEADER_MARK),
    )
)
_RUNNING: Final = frozenset((names.BODY, names.OPENING))
_NUMBERED: Final = frozenset(
    (
        *(names.NUMBERED, names.NUMBERED_LEAD),
        *(names.LIST_LETTER, names.LIST_NUMBER, names.LIST_BULLET),
    )
)

# What stands behind w:ind in a paragraph's properties (ISO 29500-1, 17.3.1.26).
_BEHIND_INDENT: Final = frozenset(
    w(name)
    for name in (
        *("contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment"),
        *("textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange"),
    )
)


def fit_styles(styles: _Element, language: Language) -> None:
    """Set headings in their own font, and the first line of running text in by two signs.

    What an office set itself stays.
    """
    for style in styles.iter(w("style")):
        name = style.find(w("name"))
        called = "" if name is None else name.get(w("val"), "")
        if called in _HEADINGS:
            _set_in(style, language.east_asian_heading_font)
        elif called in _RUNNING:
            # The count of signs is what Word goes by; the width serves other programs.
            _indent(style, firstLineChars="200", firstLine="460")
        elif called in _NUMBERED:
            _indent(style, firstLineChars="0")  # a number has an indent of its own


def _set_in(style: _Element, font: str) -> None:
    """Let a font stand for bold: thick strokes close up in signs of many strokes."""
    from docx.oxml import OxmlElement

    looks = style.find(w("rPr"))
    bold = None if looks is None else looks.find(w("b"))
    if looks is None or bold is None or looks.find(w("rFonts")) is not None:
        return
    looks.remove(bold)
    fonts = OxmlElement("w:rFonts")
    fonts.set(w("eastAsia"), font)
    looks.insert(0, fonts)


def _indent(style: _Element, **indent: str) -> None:
    from docx.oxml import OxmlElement

    properties = style.find(w("pPr"))
    if properties is None:
        properties = OxmlElement("w:pPr")
        looks = style.find(w("rPr"))
        style.append(properties) if looks is None else looks.addprevious(properties)
    if properties.find(w("ind")) is not None:
        return
    made = OxmlElement("w:ind")
    for key, value in indent.items():
        made.set(w(key), value)
    properties.insert(sum(child.tag not in _BEHIND_INDENT for child in properties), made)
