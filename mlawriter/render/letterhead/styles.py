"""Resolve the styles of a file to what they come to, since a letter has styles of its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from mlawriter.render.letterhead import properties
from mlawriter.render.letterhead.properties import PARAGRAPH, RUN, Properties, laid_over
from mlawriter.render.word.wml import w

if TYPE_CHECKING:
    from lxml.etree import _Element

_DRAWING: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_DEEPEST: Final = 20
# What a reader assumes of a file that says nothing (ISO 29500-1, 17.3 and 17.7.5).
PARAGRAPH_BASE: Final[Properties] = {
    "bidi": {"val": "0"},
    "spacing": {"before": "0", "after": "0", "line": "240", "lineRule": "auto"},
    "ind": {"left": "0", "right": "0", "firstLine": "0"},
    "jc": {"val": "left"},
}
RUN_BASE: Final[Properties] = {
    "rFonts": dict.fromkeys(("ascii", "hAnsi", "cs"), "Times New Roman"),
    "sz": {"val": "20"},
    "szCs": {"val": "20"},
}
_THEMED: Final = {
    "asciiTheme": ("ascii", "latin"),
    "hAnsiTheme": ("hAnsi", "latin"),
    "eastAsiaTheme": ("eastAsia", "ea"),
    "cstheme": ("cs", "cs"),
}


@dataclass(frozen=True, slots=True)
class _Style:
    kind: str
    base: str
    paragraph: Properties
    run: Properties
    table: _Element | None


@dataclass(slots=True)
class Styles:
    """Know what each style of a file comes to."""

    defined: dict[str, _Style] = field(default_factory=dict)
    usual: dict[str, str] = field(default_factory=dict)
    """The style of each kind that counts where none is named."""
    paragraph_base: Properties = field(default_factory=lambda: PARAGRAPH_BASE)
    run_base: Properties = field(default_factory=lambda: RUN_BASE)
    fonts: dict[str, str] = field(default_factory=dict)
    """The theme's fonts by their names there, such as `minorHAnsi`."""

    def paragraph(self, name: str, table: str | None) -> tuple[Properties, Properties]:
        """Return the looks of a paragraph and of its text in a style.

        `table` names the style of the table around it; None stands for no table.
        """
        paragraph, run = self.paragraph_base, self.run_base
        for style in (*self._line("table", table), *self._line("paragraph", name)):
            paragraph = laid_over(paragraph, style.paragraph)
            run = laid_over(run, style.run)
        return paragraph, run

    def run(self, name: str) -> Properties:
        """Return what a character style adds."""
        result: Properties = {}
        for style in self._line("character", name or None):
            result = laid_over(result, style.run)
        return result

    def tables(self, name: str) -> list[_Element]:
        """Return the properties of a table's style, those that win last."""
        return [style.table for style in self._line("table", name) if style.table is not None]

    def direct(self, element: _Element | None) -> Properties:
        """Return the properties of a run or of a paragraph's mark, fonts of the theme by their names."""
        result = properties.read(element, RUN)
        fonts = None if element is None else element.find(w("rFonts"))
        if fonts is not None:
            themed = {
                name: font
                for key, (name, _) in _THEMED.items()
                if (font := self.fonts.get(fonts.get(w(key), "")))
            }
            if themed:
                result["rFonts"] = {**result.get("rFonts", {}), **themed}
        return result

    def _line(self, kind: str, name: str | None) -> list[_Style]:
        """Return a style and those it is based on, the lowest first."""
        if name is None:
            return []
        if name not in self.defined or self.defined[name].kind != kind:
            name = self.usual.get(kind, "")
        line: list[_Style] = []
        while name in self.defined and len(line) < _DEEPEST:
            style = self.defined[name]
            if style.kind != kind or style in line:
                break
            line.insert(0, style)
            name = style.base
        return line


def read(styles: _Element | None, theme: _Element | None) -> Styles:
    """Return the styles of a file, with the fonts of its theme."""
    result = Styles(fonts=_theme_fonts(theme))
    if styles is None:
        return result
    defaults = styles.find(w("docDefaults"))
    if defaults is not None:
        paragraph = defaults.find(f"{w('pPrDefault')}/{w('pPr')}")
        run = defaults.find(f"{w('rPrDefault')}/{w('rPr')}")
        result.paragraph_base = laid_over(PARAGRAPH_BASE, properties.read(paragraph, PARAGRAPH))
        result.run_base = laid_over(RUN_BASE, result.direct(run))
    for style in styles.findall(w("style")):
        name, kind = style.get(w("styleId"), ""), style.get(w("type"), "")
        base = style.find(w("basedOn"))
        result.defined[name] = _Style(
            kind,
            "" if base is None else base.get(w("val"), ""),
            properties.read(style.find(w("pPr")), PARAGRAPH),
            result.direct(style.find(w("rPr"))),
            style.find(w("tblPr")),
        )
        if style.get(w("default"), "0") in {"1", "true", "on"}:
            result.usual[kind] = name
    if "paragraph" not in result.usual and "Normal" in result.defined:
        result.usual["paragraph"] = "Normal"  # as LibreOffice leaves it
    return result


def _theme_fonts(theme: _Element | None) -> dict[str, str]:
    """Return the fonts of a theme by the names that runs use for them."""
    found: dict[str, str] = {}
    if theme is None:
        return found
    for group in ("major", "minor"):
        fonts = theme.find(f".//{_DRAWING}{group}Font")
        for name, kind, script in (
            ("Ascii", "latin", ""),
            ("HAnsi", "latin", ""),
            ("EastAsia", "ea", "Hans"),
            ("Bidi", "cs", "Arab"),
        ):
            typeface = _typeface(fonts, kind, script)
            if typeface:
                found[f"{group}{name}"] = typeface
    return found


def _typeface(fonts: _Element | None, kind: str, script: str) -> str:
    if fonts is None:
        return ""
    named = fonts.find(f"{_DRAWING}{kind}")
    face = "" if named is None else named.get("typeface", "")
    if not face and script:
        for font in fonts.findall(f"{_DRAWING}font"):
            if font.get("script") == script:
                face = font.get("typeface", "")
    known = properties.GRAMMAR["rFonts"]["ascii"]
    return face if known.fullmatch(face) else ""
