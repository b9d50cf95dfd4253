"""Put an authority's own letterhead on the page: where it stands on its own paper, whatever our margins are."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from lxml import etree

from mlawriter.render.letterhead.drawings import EMU_PER_TWIP
from mlawriter.render.letterhead.keeping import picture_relationships, pictures
from mlawriter.render.letterhead.letterhead import DECLARED, PICTURE, PLACED
from mlawriter.render.word.archive import entry
from mlawriter.render.word.wml import w

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element

    from mlawriter.render.letterhead.letterhead import Letterhead, Measures
    from mlawriter.render.word.archive import Entry

_BELOW_FIRST: Final = 240
_BELOW: Final = 120
"""Twentieths of a point that at least lie between a header and the text."""
_PERCENT: Final = 5000
_SHIFTED: Final = frozenset(("column", "margin", "character"))


@dataclass(frozen=True, slots=True)
class Sheet:
    """Hold a letterhead fitted to the page of our letters, as the content of its four parts."""

    first_header: str
    first_footer: str
    header: str
    footer: str
    page: str
    entries: tuple[Entry, ...]
    """The pictures, and which part shows which."""


@functools.lru_cache(maxsize=16)
def sheet(letterhead: Letterhead, page: str) -> Sheet:
    """Return a letterhead fitted to a page, which is given as the elements of its size and margins."""
    ours = {name: int(value) for name, value in re.findall(r'w:(\w+)="(-?\d+)"', page)}
    measures = letterhead.measures
    start, end = measures.left - ours.get("left", 0), measures.right - ours.get("right", 0)
    width = ours.get("w", 0) - measures.left - measures.right
    place = _Place(start, end, width)
    bands = {
        "header1": _moved(letterhead.first_header, place, _BELOW_FIRST, 9001),
        "footer2": _moved(letterhead.first_footer, place, 0, 9201),
        "header2": _moved(letterhead.header, place, _BELOW, 9401),
        "footer1": _moved(letterhead.footer, place, 0, 9601),
    }
    links = [
        entry(f"word/_rels/{name}.xml.rels", content)
        for name, markup in sorted(bands.items())
        if (content := picture_relationships(letterhead, markup))
    ]
    return Sheet(
        bands["header1"],
        bands["footer2"],
        bands["header2"],
        bands["footer1"],
        _page(page, ours, measures),
        (*links, *pictures(letterhead)),
    )


def _page(page: str, ours: Mapping[str, int], measures: Measures) -> str:
    """Return our page with the letterhead's distances; the text never begins nor ends nearer to the edge."""
    wanted = {
        "top": max(ours.get("top", 0), measures.top),
        "bottom": max(ours.get("bottom", 0), measures.bottom),
        "header": measures.header,
        "footer": measures.footer,
    }
    for name, value in wanted.items():
        page = re.sub(rf'w:{name}="-?\d+"', f'w:{name}="{value}"', page)
    return page


class _Place(NamedTuple):
    """Say where a letterhead stands on its own page, seen from the margins of ours."""

    start: int
    end: int
    width: int
    """Width of its own text."""


def _moved(markup: str, place: _Place, below: int, first_id: int) -> str:
    """Return the content of a header or footer, moved by the difference between the margins.

    `first_id` is the number of its first picture: no two pictures of a document have the same.
    """
    if not markup:
        return ""
    root = etree.fromstring(f"<w:hdr {DECLARED}>{markup}</w:hdr>")
    for block in root:
        if block.tag == w("p"):
            turned = _value(block, "pPr/bidi", "val") == "1"
            edges = place.start, place.end
            _move_paragraph(block, *(edges[::-1] if turned else edges))
        else:
            _move_table(block, place)
    for position in root.iter(f"{{{PLACED}}}positionH"):
        offset = position.find(f"{{{PLACED}}}posOffset")
        if offset is not None and position.get("relativeFrom") in _SHIFTED and not _in_table(position):
            offset.text = str(int(offset.text or "0") + place.start * EMU_PER_TWIP)
    for number, drawing in enumerate(root.iter(w("drawing")), start=first_id):
        for named in drawing.iter(f"{{{PLACED}}}docPr", f"{{{PICTURE}}}cNvPr"):
            named.set("id", str(number))
    _keep_apart(root, below)
    text = etree.tostring(root, encoding="unicode")
    return text[text.index(">") + 1 : text.rindex("</")]


def _in_table(element: _Element) -> bool:
    return any(outer.tag == w("tc") for outer in element.iterancestors())


def _found(element: _Element, path: str) -> _Element | None:
    return element.find("/".join(w(name) for name in path.split("/")))


def _value(element: _Element, path: str, name: str) -> str:
    found = _found(element, path)
    return "" if found is None else found.get(w(name), "")


def _move_paragraph(paragraph: _Element, before: int, behind: int) -> None:
    """Move both edges of a paragraph, named as lines run."""
    indent = _found(paragraph, "pPr/ind")
    if indent is None:
        return
    for name, distance in (("left", before), ("right", behind)):
        indent.set(w(name), str(int(indent.get(w(name), "0")) + distance))
    for tab in paragraph.iterfind(f"{w('pPr')}/{w('tabs')}/{w('tab')}"):
        tab.set(w("pos"), str(int(tab.get(w("pos"), "0")) + before))


def _move_table(table: _Element, place: _Place) -> None:
    mirrored = _value(table, "tblPr/bidiVisual", "val") == "on"
    indent, total = _found(table, "tblPr/tblInd"), _found(table, "tblPr/tblW")
    if indent is not None:
        indent.set(w("w"), str(int(indent.get(w("w"), "0")) + (place.end if mirrored else place.start)))
    if total is not None and total.get(w("type")) == "pct":
        total.set(w("w"), str(place.width * int(total.get(w("w"), "0")) // _PERCENT))
        total.set(w("type"), "dxa")


def _keep_apart(root: _Element, below: int) -> None:
    """Let the last line of a header stand apart from what follows."""
    last = root[-1]
    spacing = _found(last, "pPr/spacing")
    if spacing is not None:
        spacing.set(w("after"), str(max(int(spacing.get(w("after"), "0")), below)))
