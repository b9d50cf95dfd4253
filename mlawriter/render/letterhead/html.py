"""Show a letterhead in the part of HTML that Qt's text browser knows: its lines, looks and pictures, in their order.

Colours are left out, so that it is readable in dark mode, and pictures that float stand in a line.
"""

from __future__ import annotations

import base64
import functools
from typing import TYPE_CHECKING, Final

from lxml import etree

from mlawriter.render.letterhead.letterhead import DECLARED, DRAWING, PLACED
from mlawriter.render.word.wml import R, w

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from mlawriter.render.letterhead.letterhead import Letterhead

_EMU_PER_PIXEL: Final = 9525
_GAP: Final = "\u00a0" * 6
_WHITE: Final = "white-space:pre-wrap; margin:0px;"
_TAGS: Final = {"b": "b", "i": "i"}
_SYMBOLS: Final = "\u25aa"
"""Stands for a sign of a font of signs, which only that font can show."""


@functools.lru_cache(maxsize=8)
def head(letterhead: Letterhead) -> str:
    """Return what stands at the head of the first page; nothing when that is empty."""
    return "".join(_Shown(letterhead).blocks(letterhead.first_header))


@functools.lru_cache(maxsize=8)
def foot(letterhead: Letterhead) -> str:
    """Return what stands at the foot of the first page."""
    return "".join(_Shown(letterhead).blocks(letterhead.first_footer))


def later_pages(letterhead: Letterhead) -> tuple[str, str]:
    """Return head and foot of the pages after the first; both empty when these are as on the first page."""
    if (letterhead.header, letterhead.footer) == (letterhead.first_header, letterhead.first_footer):
        return "", ""
    shown = _Shown(letterhead)
    return "".join(shown.blocks(letterhead.header)), "".join(shown.blocks(letterhead.footer))


class _Shown:
    """Print the markup of one letterhead."""

    def __init__(self, letterhead: Letterhead) -> None:
        self._pictures = letterhead.pictures

    def blocks(self, markup: str) -> Iterator[str]:
        if markup:
            yield from self._blocks(etree.fromstring(f"<w:hdr {DECLARED}>{markup}</w:hdr>"))

    def _blocks(self, parent: _Element) -> Iterator[str]:
        for child in parent:
            if child.tag == w("p"):
                yield self._paragraph(child)
            elif child.tag == w("tbl"):
                yield self._table(child)

    def _paragraph(self, paragraph: _Element) -> str:
        settings = paragraph.find(w("pPr"))
        rtl = _value(settings, "bidi") == "1"
        inner = "".join(self._run(run) for run in paragraph.iter(w("r")))
        lines = {"left": "right" if rtl else "left", "right": "left" if rtl else "right"}
        alignment = _value(settings, "jc")
        align = lines.get(alignment, "center" if alignment == "center" else lines["left"])
        if not inner:
            inner = '<span style="font-size:4pt">\u00a0</span>'
        return f'<p dir="{"rtl" if rtl else "ltr"}" align="{align}" style="{_WHITE}">{inner}</p>'

    def _run(self, run: _Element) -> str:
        settings = run.find(w("rPr"))
        inner = "".join(self._piece(child) for child in run)
        if not inner:
            return ""
        if _value(settings, "caps") == "1":
            inner = f'<span style="text-transform:uppercase">{inner}</span>'
        for name, tag in _TAGS.items():
            if _value(settings, name) == "1" or _value(settings, f"{name}Cs") == "1":
                inner = f"<{tag}>{inner}</{tag}>"
        name = "szCs" if _value(settings, "rtl") == "1" else "sz"
        size = int(_value(settings, name) or "20")
        return f'<span style="font-size:{size / 2:g}pt">{inner}</span>'

    def _piece(self, piece: _Element) -> str:
        if piece.tag == w("t"):
            return _escaped(piece.text or "")
        if piece.tag in {w("tab"), w("ptab")}:
            return _GAP
        if piece.tag == w("br"):
            return "<br/>"
        if piece.tag == w("sym"):
            return _SYMBOLS
        if piece.tag == w("noBreakHyphen"):
            return "\u2011"
        return self._picture(piece) if piece.tag == w("drawing") else ""

    def _picture(self, drawing: _Element) -> str:
        blip = drawing.find(f".//{{{DRAWING}}}blip")
        extent = drawing.find(f".//{{{PLACED}}}extent")
        words = drawing.find(f".//{{{PLACED}}}docPr")
        if blip is None or extent is None or words is None:
            return ""
        picture = self._pictures[int(blip.get(f"{{{R}}}embed", "rIdL1").removeprefix("rIdL")) - 1]
        content = base64.b64encode(picture.content).decode("ascii")
        width, height = (int(extent.get(name, "0")) // _EMU_PER_PIXEL for name in ("cx", "cy"))
        return (
            f'<img src="data:image/{picture.ending};base64,{content}" width="{width}" height="{height}" '
            f'alt="{_escaped(words.get("descr", ""))}"/>'
        )

    def _table(self, table: _Element) -> str:
        mirrored = _value(table.find(w("tblPr")), "bidiVisual") == "on"
        grid = [int(column.get(w("w"), "0")) for column in table.iter(w("gridCol"))]
        rows = []
        for row in table.findall(w("tr")):
            cells = []
            at = 0
            for cell in row.findall(w("tc")):
                span = int(_value(cell.find(w("tcPr")), "gridSpan") or "1")
                width = 100 * sum(grid[at : at + span]) // (sum(grid) or 1)
                spanned = f' colspan="{span}"' if span > 1 else ""
                cells.append(f'<td width="{width}%"{spanned}>{"".join(self._blocks(cell))}</td>')
                at += span
            rows.append(f"<tr>{''.join(cells[::-1] if mirrored else cells)}</tr>")
        return f'<table width="100%" border="0" cellspacing="0" cellpadding="2">{"".join(rows)}</table>'


def _value(parent: _Element | None, name: str) -> str:
    found = None if parent is None else parent.find(w(name))
    return "" if found is None else found.get(w("val"), "")


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
