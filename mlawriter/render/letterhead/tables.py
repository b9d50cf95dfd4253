"""Build the tables of a letterhead anew."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeAlias

from lxml import etree

from mlawriter.render.letterhead import properties
from mlawriter.render.letterhead.properties import PARAGRAPH, RUN
from mlawriter.render.letterhead.styles import PARAGRAPH_BASE, RUN_BASE
from mlawriter.render.word.wml import w

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

    from mlawriter.render.letterhead.properties import Properties
    from mlawriter.render.letterhead.styles import Styles

    Blocks: TypeAlias = Callable[[_Element, _Element, str | None, int], None]

_SIDES: Final = ("top", "left", "bottom", "right", "insideH", "insideV")
_TRANSPARENT: Final = frozenset(w(name) for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo"))
_MOST_COLUMNS: Final = 30
_KINDS: Final = frozenset(("auto", "dxa", "pct", "nil"))
_VERTICAL: Final = frozenset(("top", "center", "bottom"))
_TURNED: Final = frozenset(("lrTb", "tbRl", "btLr"))


class Tables:
    """Build tables; what stands in their cells is built by who builds the rest."""

    def __init__(self, styles: Styles, blocks: Blocks) -> None:
        self._styles = styles
        self._blocks = blocks

    def table(self, old: _Element, new: _Element, depth: int) -> None:
        """Build a table, unless it has no cells."""
        rows = [row for row in _through(old, w("tr")) if next(iter(_through(row, w("tc"))), None) is not None]
        if not rows:
            return
        settings = old.find(w("tblPr"))
        named = None if settings is None else settings.find(w("tblStyle"))
        style = "" if named is None else named.get(w("val"), "")
        layers = [*self._styles.tables(style), *([] if settings is None else [settings])]
        table = etree.SubElement(new, w("tbl"))
        _table_properties(etree.SubElement(table, w("tblPr")), layers)
        grid = etree.SubElement(table, w("tblGrid"))
        columns = old.find(w("tblGrid"))
        for column in [] if columns is None else columns.findall(w("gridCol"))[:_MOST_COLUMNS]:
            width = properties.measure(column.get(w("w"), ""))
            properties.added(grid, "gridCol", {"w": width} if width and int(width) >= 0 else {})
        for row in rows:
            self._row(row, table, style, depth)

    def _row(self, old: _Element, table: _Element, style: str, depth: int) -> None:
        row = etree.SubElement(table, w("tr"))
        settings = old.find(w("trPr"))
        made = etree.SubElement(row, w("trPr"))
        for name in ("gridBefore", "gridAfter", "wBefore", "wAfter"):
            found = None if settings is None else settings.find(w(name))
            if found is not None and name.startswith("grid"):
                count = _count(found)
                if count:
                    properties.added(made, name, {"val": count})
            elif found is not None and (width := _width(found)):
                properties.added(made, name, width)
        height = None if settings is None else settings.find(w("trHeight"))
        if height is not None and (value := properties.measure(height.get(w("val"), ""))) and int(value) > 0:
            # Exact heights cut text off in another font.
            properties.added(made, "trHeight", {"val": value, "hRule": "atLeast"})
        for cell in _through(old, w("tc"))[:_MOST_COLUMNS]:
            self._cell(cell, row, style, depth)

    def _cell(self, old: _Element, row: _Element, style: str, depth: int) -> None:
        cell = etree.SubElement(row, w("tc"))
        _cell_properties(etree.SubElement(cell, w("tcPr")), old.find(w("tcPr")))
        self._blocks(old, cell, style, depth + 1)
        if not len(cell) or cell[-1].tag != w("p"):
            empty_paragraph(cell, PARAGRAPH_BASE, RUN_BASE)


def empty_paragraph(parent: _Element, looks: Properties, text: Properties) -> None:
    """Add a paragraph without text, its looks said in full, so that a letter's own do not apply."""
    made = etree.SubElement(etree.SubElement(parent, w("p")), w("pPr"))
    properties.write(made, looks, PARAGRAPH)
    properties.write(etree.SubElement(made, w("rPr")), text, RUN)


def _through(parent: _Element, tag: str) -> list[_Element]:
    """Return the rows or cells, those inside of content controls and insertions too."""
    found = []
    for child in parent:
        if child.tag == tag:
            found.append(child)
        elif child.tag in _TRANSPARENT:
            found += _through(child, tag)
    return found


def _table_properties(made: _Element, layers: list[_Element]) -> None:
    """Write the properties in the order of the standard; of those said twice, the later one."""
    found = {name: _last(layers, name) for name in ("bidiVisual", "tblW", "jc", "tblInd", "shd", "tblLayout")}
    mirrored = found["bidiVisual"]
    on = mirrored is not None and mirrored.get(w("val"), "1") in {"1", "true", "on"}
    properties.added(made, "bidiVisual", {"val": "on" if on else "off"})
    properties.added(made, "tblW", _width(found["tblW"]) or {"w": "0", "type": "auto"})
    alignment = "" if found["jc"] is None else found["jc"].get(w("val"), "")
    alignment = {"start": "left", "end": "right"}.get(alignment, alignment)
    if alignment in {"left", "center", "right"}:
        properties.added(made, "jc", {"val": alignment})
    indent = _width(found["tblInd"])
    properties.added(made, "tblInd", indent if indent.get("type") == "dxa" else {"w": "0", "type": "dxa"})
    borders: dict[str, dict[str, str]] = {}
    margins: dict[str, dict[str, str]] = {}
    for layer in layers:
        borders |= properties.border_sides(layer.find(w("tblBorders")))
        margins |= _sides(layer.find(w("tblCellMar")))
    _group(made, "tblBorders", borders)
    if shading := properties.shading(found["shd"]):
        properties.added(made, "shd", shading)
    layout = None if found["tblLayout"] is None else found["tblLayout"].get(w("type"))
    properties.added(made, "tblLayout", {"type": "fixed" if layout == "fixed" else "autofit"})
    usual = {"left": {"w": "108", "type": "dxa"}, "right": {"w": "108", "type": "dxa"}}
    usual |= {side: {"w": "0", "type": "dxa"} for side in ("top", "bottom")}
    _group(made, "tblCellMar", {**usual, **margins})


def _cell_properties(made: _Element, old: _Element | None) -> None:
    if old is None:
        return
    width = _width(old.find(w("tcW")))
    if width:
        properties.added(made, "tcW", width)
    span = old.find(w("gridSpan"))
    if span is not None and (count := _count(span)):
        properties.added(made, "gridSpan", {"val": count})
    merged = old.find(w("vMerge"))
    if merged is not None:
        properties.added(
            made, "vMerge", {"val": "restart" if merged.get(w("val")) == "restart" else "continue"}
        )
    _group(made, "tcBorders", properties.border_sides(old.find(w("tcBorders"))))
    if shading := properties.shading(old.find(w("shd"))):
        properties.added(made, "shd", shading)
    _group(made, "tcMar", _sides(old.find(w("tcMar"))))
    for name, known in (("textDirection", _TURNED), ("vAlign", _VERTICAL)):
        element = old.find(w(name))
        value = "" if element is None else element.get(w("val"), "")
        if value in known:
            properties.added(made, name, {"val": value})


def _last(layers: list[_Element], name: str) -> _Element | None:
    found = [element for layer in layers if (element := layer.find(w(name))) is not None]
    return found[-1] if found else None


def _group(made: _Element, name: str, sides: dict[str, dict[str, str]]) -> None:
    wanted = [side for side in _SIDES if side in sides]
    if wanted:
        group = etree.SubElement(made, w(name))
        for side in wanted:
            properties.added(group, side, sides[side])


def _sides(element: _Element | None) -> dict[str, dict[str, str]]:
    """Return the distances inside of cells by side."""
    found = {}
    for child in () if element is None else element:
        name = etree.QName(child).localname
        side = {"start": "left", "end": "right"}.get(name, name)
        width = _width(child)
        if side in _SIDES[:4] and width.get("type") == "dxa":
            found[side] = width
    return found


def _width(element: _Element | None) -> dict[str, str]:
    if element is None:
        return {}
    kind = element.get(w("type"), "dxa")
    value = element.get(w("w"), "0")
    if kind == "pct" and value.endswith("%") and re.fullmatch(r"\d{1,3}%", value):
        value = str(int(value[:-1]) * 50)
    value = properties.measure(value)
    return {"w": value, "type": kind} if value and kind in _KINDS else {}


def _count(element: _Element) -> str:
    value = element.get(w("val"), "")
    return value if re.fullmatch(r"[1-9]\d?", value) and int(value) <= _MOST_COLUMNS else ""
