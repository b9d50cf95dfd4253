"""Read the elements that stand in a document itself, each into its block."""

from __future__ import annotations

from collections.abc import Callable
from xml.etree import ElementTree as ET

from mlawriter.render.blocks import (
    Blank,
    Block,
    Cell,
    Contents,
    Heading,
    Inline,
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
from mlawriter.render.elements import attributes, empty, no_text, refuse, required, yes
from mlawriter.render.running_text import inline, lines, plain

_MANNERS = {manner.value: manner for manner in Manner}
_COUNTED = {one.value: one for one in (Numbering.LETTER, Numbering.DECIMAL, Numbering.BULLET)}
_FULL_WIDTH = 100
_WIDEST = 160
"""Millimetres of the text on a page."""


def _title(element: ET.Element) -> Title | None:
    attributes(element)
    content = inline(element)
    return Title(content) if content else None


def _heading(element: ET.Element) -> Heading | None:
    attributes(element, "step")
    content = inline(element)
    return Heading(content, 1 if element.tag == "h1" else 2, element.get("step", "")) if content else None


def _paragraph(element: ET.Element) -> Paragraph | None:
    keep = False
    manner = Manner.BODY
    if element.attrib:
        attributes(element, "manner", "keep")
        keep = yes(element, "keep")
        named = element.get("manner", "body")
        if named not in _MANNERS:
            refuse(element, f"there is no manner {named}")
        manner = _MANNERS[named]
    content = inline(element)
    return Paragraph(content, manner, Numbering.NONE, keep) if content else None


def _numbered(element: ET.Element) -> Paragraph | None:
    attributes(element)
    content = inline(element)
    return Paragraph(content, Manner.BODY, Numbering.PARAGRAPH) if content else None


def _listing(element: ET.Element) -> Listing | None:
    attributes(element, "kind")
    kind = element.get("kind", "letter")
    if kind not in _COUNTED:
        refuse(element, f"there is no kind {kind} of lists")
    no_text(element)
    items = []
    for child in element:
        if child.tag != "li":
            refuse(child, "a list holds <li> only")
        attributes(child)
        if content := inline(child):
            items.append(content)
    return Listing(tuple(items), _COUNTED[kind]) if items else None


def _table(element: ET.Element) -> Table | None:
    attributes(element, "widths", "head", "caption")
    widths = _widths(element)
    head = _count(element, "head")
    no_text(element)
    rows = []
    for index, child in enumerate(element):
        if child.tag != "row":
            refuse(child, "a table holds <row> only")
        row = _row(child, len(widths))
        if index < head or not _is_blank(row):
            rows.append(row)
    if len(rows) <= min(head, len(element)):
        return None
    return Table(tuple(rows), widths, head, element.get("caption", "").strip(" "))


def _widths(element: ET.Element) -> tuple[int, ...]:
    try:
        widths = tuple(int(width) for width in required(element, "widths").split())
    except ValueError:
        widths = ()
    if sum(widths) != _FULL_WIDTH or min(widths) < 1:
        refuse(element, f"widths are whole numbers that sum to {_FULL_WIDTH}")
    return widths


def _count(element: ET.Element, name: str) -> int:
    value = element.get(name, "0")
    if value not in {"0", "1", "2", "3"}:
        refuse(element, f"{name} is a number from 0 to 3")
    return int(value)


def _row(element: ET.Element, columns: int) -> tuple[Cell, ...]:
    attributes(element)
    no_text(element)
    if len(element) != columns:
        refuse(element, f"the row has {len(element)} cells, the table {columns} columns")
    return tuple(_cell(child) for child in element)


def _cell(element: ET.Element) -> Cell:
    if element.tag != "cell":
        refuse(element, "a row holds <cell> only")
    header = False
    if element.attrib:
        attributes(element, "header")
        header = yes(element, "header")
    if len(element) and any(child.tag == "line" for child in element):
        return Cell(lines(element), header)
    if len(element) and element[0].tag == "blank":
        return _cell_to_fill(element, header=header)
    content = inline(element)
    return Cell((content,) if content else (), header)


def _cell_to_fill(element: ET.Element, *, header: bool) -> Cell:
    no_text(element)
    if len(element) > 1:
        refuse(element, "a cell holds one <blank> and nothing beside it")
    return Cell((), header, _blank(element[0], "tag", "label", "kind"))


def _is_blank(row: tuple[Cell, ...]) -> bool:
    """Tell whether a row says nothing: a label without its value says nothing either."""
    values = [cell for cell in row if not cell.header]
    return not any(cell.paragraphs or cell.blank for cell in values or row)


def _page_break(element: ET.Element) -> PageBreak:
    attributes(element)
    empty(element)
    return PageBreak()


def _picture(element: ET.Element) -> Picture:
    """Return a picture by its name alone; `parse()` gives it its bytes, or refuses the name."""
    attributes(element, "name", "width", "alt")
    name, alt = required(element, "name"), required(element, "alt").strip(" ")
    if not name:
        refuse(element, "a picture has a name")
    if not alt:
        refuse(element, "alt says what the picture shows")
    width = required(element, "width")
    if not width.isdecimal() or not 1 <= int(width) <= _WIDEST:
        refuse(element, f"width is a number of millimetres from 1 to {_WIDEST}")
    return Picture(name, alt, int(width), inline(element))


def _contents(element: ET.Element) -> Contents:
    attributes(element)
    empty(element)
    return Contents()


def _signature(element: ET.Element) -> Signature:
    attributes(element, "seal")
    no_text(element)
    children = list(element)
    place: tuple[Span | Blank, ...] = ()
    if children and children[0].tag == "place":
        place = _place_and_date(children.pop(0))
    if not children or children[0].tag != "line":
        refuse(element, "a signature needs a <line>, after the place")
    line = _blank(children.pop(0), "tag", "label")
    name: Inline = ()
    if children and children[0].tag == "name":
        attributes(children[0])
        name = inline(children.pop(0))
    office = []
    for child in children:
        if child.tag != "office":
            refuse(child, "a signature holds <place>, <line>, <name> and <office>, in this order")
        attributes(child)
        if content := inline(child):
            office.append(content)
    return Signature(place, line, name, tuple(office), element.get("seal", "").strip(" "))


def _place_and_date(element: ET.Element) -> tuple[Span | Blank, ...]:
    attributes(element)
    lead = (element.text or "").lstrip(" ")
    parts: list[Span | Blank] = [Span(lead)] if lead else []
    for child in element:
        if child.tag == "blank":
            parts.append(_blank(child, "tag", "label", "kind"))
        else:
            refuse(child, "a place holds text and <blank> only")
        if child.tail:
            parts.append(Span(child.tail))
    last = parts[-1] if parts else None
    if isinstance(last, Span):
        parts[-1:] = [Span(last.text.rstrip(" "))] if last.text.strip(" ") else []
    return tuple(parts)


def _blank(element: ET.Element, *known: str) -> Blank:
    attributes(element, *known)
    kind = element.get("kind", "text")
    if kind not in {"text", "date", "lines"}:
        refuse(element, "kind is text, date or lines")
    if element.tag == "line":
        empty(element)
    return Blank(required(element, "tag"), required(element, "label"), plain(element), kind)


BLOCKS: dict[str, Callable[[ET.Element], Block | None]] = {
    "title": _title,
    "h1": _heading,
    "h2": _heading,
    "p": _paragraph,
    "n": _numbered,
    "list": _listing,
    "table": _table,
    "signature": _signature,
    "page": _page_break,
    "picture": _picture,
    "contents": _contents,
}
"""What reads each element that stands in the document itself; nothing comes of an empty one."""
