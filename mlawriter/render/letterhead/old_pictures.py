"""Read pictures as Word wrote them up to 2007, in the Vector Markup Language, as if they were drawn as they are today."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lxml import etree

from mlawriter.render.letterhead.letterhead import DRAWING, PICTURE, PLACED
from mlawriter.render.word.wml import R, w

if TYPE_CHECKING:
    from lxml.etree import _Element

_OLD: Final = "{urn:schemas-microsoft-com:vml}"
_LENGTH: Final = re.compile(r"(\d{1,4}(?:\.\d{1,6})?)(pt|in|cm|mm|px)")
_EMU: Final = {"pt": 12_700, "in": 914_400, "cm": 360_000, "mm": 36_000, "px": 9525}


def drawn_anew(pict: _Element) -> _Element | None:
    """Return the one picture of a w:pict as a drawing in the line; None for every other shape."""
    pictures = list(pict.iter(f"{_OLD}imagedata"))
    if len(pictures) != 1:
        return None
    shape = pictures[0].getparent()
    style = "" if shape is None else shape.get("style", "")
    looks = dict(re.findall(r"([a-z-]+)\s*:\s*([^;]+)", style.lower()))
    size = [_length(looks.get(name, "")) for name in ("width", "height")]
    drawing = etree.Element(w("drawing"))
    place = etree.SubElement(drawing, f"{{{PLACED}}}inline")
    etree.SubElement(place, f"{{{PLACED}}}extent", cx=str(size[0]), cy=str(size[1]))
    words = "" if shape is None else shape.get("alt", "")
    etree.SubElement(place, f"{{{PLACED}}}docPr", descr=words)
    picture = etree.SubElement(place, f"{{{PICTURE}}}pic")
    identifier = pictures[0].get(f"{{{R}}}id", "")
    etree.SubElement(picture, f"{{{DRAWING}}}blip", {f"{{{R}}}embed": identifier})
    return drawing


def stood_apart(pict: _Element) -> bool:
    """Tell whether a shape stood apart from the lines."""
    return any("absolute" in shape.get("style", "").lower() for shape in pict.iter(f"{_OLD}shape"))


def _length(value: str) -> int:
    found = _LENGTH.fullmatch(value.strip())
    return round(float(found[1]) * _EMU[found[2]]) if found else 0
