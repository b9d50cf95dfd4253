"""Draw a picture of a letterhead anew: nothing of the old drawing but its size, its place and its words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from lxml import etree

from mlawriter.core.text import clean_line
from mlawriter.render.letterhead.letterhead import DRAWING, PICTURE, PLACED
from mlawriter.render.word.wml import R, w

if TYPE_CHECKING:
    from lxml.etree import _Element

EMU_PER_TWIP: Final = 635
_FARTHEST: Final = 22 * 914_400
_FIRST_ID: Final = 9001
_FILE_NAME: Final = re.compile(r"[\\/]|\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)$", re.IGNORECASE)
_LONGEST_WORDS: Final = 200
_HORIZONTAL: Final = frozenset(
    ("margin", "page", "column", "character", "leftMargin", "rightMargin", "insideMargin", "outsideMargin")
)
_VERTICAL: Final = frozenset(
    ("margin", "page", "paragraph", "line", "topMargin", "bottomMargin", "insideMargin", "outsideMargin")
)
_ALIGNED_ACROSS: Final = frozenset(("left", "right", "center", "inside", "outside"))
_ALIGNED_DOWN: Final = frozenset(("top", "bottom", "center", "inside", "outside"))


def _a(name: str) -> str:
    return f"{{{DRAWING}}}{name}"


def _wp(name: str) -> str:
    return f"{{{PLACED}}}{name}"


def _pic(name: str) -> str:
    return f"{{{PICTURE}}}{name}"


class Drawn(NamedTuple):
    """Hold what a drawing shows, if it shows one picture."""

    identifier: str
    """Of the relationship to the picture."""
    words: str
    """Alternative text; empty when there is none, or when it is the name of a file."""


def shown(drawing: _Element) -> Drawn | None:
    """Return the one picture that a drawing shows; None for every other kind of drawing."""
    blips = list(drawing.iter(_a("blip")))
    place = _place(drawing)
    if len(blips) != 1 or place is None or drawing.find(f".//{_pic('pic')}") is None:
        return None
    properties = place.find(_wp("docPr"))
    words = "" if properties is None else clean_line(properties.get("descr", ""))
    return Drawn(
        blips[0].get(f"{{{R}}}embed", ""), "" if _FILE_NAME.search(words) else words[:_LONGEST_WORDS]
    )


def floats(drawing: _Element) -> bool:
    """Tell whether a drawing stands apart from the lines."""
    return drawing.find(_wp("anchor")) is not None


def size(drawing: _Element) -> tuple[int, int] | None:
    """Return width and height in English Metric Units; None when the drawing has none."""
    place = _place(drawing)
    extent = None if place is None else place.find(_wp("extent"))
    across = None if extent is None else _length(extent.get("cx"))
    down = None if extent is None else _length(extent.get("cy"))
    return (across, down) if across and down and across > 0 and down > 0 else None


def drawn(parent: _Element, drawing: _Element, number: int, words: str, count: int) -> None:
    """Add a drawing that has a size anew to a run, with picture `number` as the `count`th."""
    place, measured = _place(drawing), size(drawing)
    if place is None or measured is None:
        return
    root = etree.SubElement(parent, w("drawing"))
    if place.tag == _wp("anchor"):
        made = _anchor(root, place, count)
    else:
        made = etree.SubElement(root, _wp("inline"), dict.fromkeys(("distT", "distB", "distL", "distR"), "0"))
    extent = {"cx": str(measured[0]), "cy": str(measured[1])}
    if made.tag == _wp("inline"):
        etree.SubElement(made, _wp("extent"), extent)
    else:
        made.insert(3, etree.Element(_wp("extent"), extent))
    identifier = str(_FIRST_ID + count)
    named = {"id": identifier, "name": f"Letterhead {count + 1}", "descr": words}
    etree.SubElement(made, _wp("docPr"), named)
    etree.SubElement(made, _wp("cNvGraphicFramePr"))
    graphic = etree.SubElement(made, _a("graphic"))
    content = etree.SubElement(graphic, _a("graphicData"), {"uri": PICTURE})
    picture = etree.SubElement(content, _pic("pic"))
    head = etree.SubElement(picture, _pic("nvPicPr"))
    etree.SubElement(head, _pic("cNvPr"), named)
    etree.SubElement(head, _pic("cNvPicPr"))
    fill = etree.SubElement(picture, _pic("blipFill"))
    etree.SubElement(fill, _a("blip"), {f"{{{R}}}embed": f"rIdL{number}"})
    _crop(fill, drawing)
    etree.SubElement(etree.SubElement(fill, _a("stretch")), _a("fillRect"))
    shape = etree.SubElement(picture, _pic("spPr"))
    frame = etree.SubElement(shape, _a("xfrm"))
    etree.SubElement(frame, _a("off"), {"x": "0", "y": "0"})
    etree.SubElement(frame, _a("ext"), extent)
    etree.SubElement(etree.SubElement(shape, _a("prstGeom"), {"prst": "rect"}), _a("avLst"))


def _place(drawing: _Element) -> _Element | None:
    for name in ("inline", "anchor"):
        found = drawing.find(_wp(name))
        if found is not None:
            return found
    return None


def _length(value: str | None) -> int | None:
    if value is None or not re.fullmatch(r"-?\d{1,9}", value):
        return None
    return int(value) if abs(int(value)) <= _FARTHEST else None


def _anchor(root: _Element, old: _Element, count: int) -> _Element:
    """Return an anchor with its place and its wrapping; a picture never stands before text, which it would hide."""
    wrapped = next(
        (
            name
            for name in ("Square", "Tight", "Through", "TopAndBottom")
            if old.find(_wp(f"wrap{name}")) is not None
        ),
        "",
    )
    distances = {name: str(_distance(old.get(name))) for name in ("distT", "distB", "distL", "distR")}
    anchor = etree.SubElement(
        root,
        _wp("anchor"),
        {
            **distances,
            "simplePos": "0",
            "relativeHeight": str(count + 1),
            "behindDoc": "0" if wrapped else "1",
            "locked": "0",
            "layoutInCell": "1",
            "allowOverlap": "1",
        },
    )
    etree.SubElement(anchor, _wp("simplePos"), {"x": "0", "y": "0"})
    _position(anchor, old.find(_wp("positionH")), "positionH", _HORIZONTAL, _ALIGNED_ACROSS)
    _position(anchor, old.find(_wp("positionV")), "positionV", _VERTICAL, _ALIGNED_DOWN)
    if wrapped == "TopAndBottom":
        etree.SubElement(anchor, _wp("wrapTopAndBottom"))
    elif wrapped:
        etree.SubElement(anchor, _wp("wrapSquare"), {"wrapText": "bothSides"})
    else:
        etree.SubElement(anchor, _wp("wrapNone"))
    return anchor


def _distance(value: str | None) -> int:
    return min(max(_length(value) or 0, 0), 914_400)


def _position(
    anchor: _Element, old: _Element | None, name: str, origins: frozenset[str], alignments: frozenset[str]
) -> None:
    origin = "" if old is None else old.get("relativeFrom", "")
    if origin not in origins:
        origin = "column" if name == "positionH" else "paragraph"
    position = etree.SubElement(anchor, _wp(name), {"relativeFrom": origin})
    aligned = None if old is None else old.findtext(_wp("align"))
    if aligned in alignments:
        etree.SubElement(position, _wp("align")).text = aligned
    else:
        offset = None if old is None else _length((old.findtext(_wp("posOffset")) or "").strip())
        etree.SubElement(position, _wp("posOffset")).text = str(offset or 0)


def _crop(fill: _Element, drawing: _Element) -> None:
    """Show the same part of the picture."""
    old = drawing.find(f".//{_a('srcRect')}")
    sides = {} if old is None else {side: old.get(side, "") for side in "ltrb"}
    known = {side: value for side, value in sides.items() if re.fullmatch(r"-?\d{1,6}", value)}
    if known:
        etree.SubElement(fill, _a("srcRect"), known)
