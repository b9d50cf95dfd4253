"""Read the looks of paragraphs and runs through an allow-list, lay one over another, and write them out.

Properties are a flat mapping: the name of the element, with that of its parent where it has one, to its attributes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeAlias

from lxml import etree

from mlawriter.render.word.wml import W, w

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element

Properties: TypeAlias = dict[str, dict[str, str]]

_FARTHEST: Final = 31_680
"""Twentieths of a point in 22 inches, which Word allows at most."""
_MEASURE: Final = re.compile(r"(-?\d{1,6}(?:\.\d{1,6})?)(pt|cm|mm|in|pc|pi|)")
_TWIPS: Final = {
    "": 1.0,
    "pt": 20.0,
    "cm": 1440 / 2.54,
    "mm": 144 / 2.54,
    "in": 1440.0,
    "pc": 240.0,
    "pi": 240.0,
}
_ON: Final = re.compile(r"0|1|true|false|on|off")
_TRUE: Final = frozenset(("1", "true", "on"))
_COLOUR: Final = re.compile(r"auto|[0-9A-Fa-f]{6}")
_SIDES: Final = ("top", "left", "bottom", "right", "start", "end", "between", "insideH", "insideV")
_LINES: Final = re.compile(
    "nil|none|single|thick|double|dotted|dashed|dotDash|dotDotDash|triple|thinThickSmallGap|thickThinSmallGap|"
    "thinThickThinSmallGap|thinThickMediumGap|thickThinMediumGap|thinThickThinMediumGap|thinThickLargeGap|"
    "thickThinLargeGap|thinThickThinLargeGap|wave|doubleWave|dashSmallGap|dashDotStroked|threeDEmboss|"
    "threeDEngrave|outset|inset"
)
_NUMBER: Final = re.compile(r"\d{1,4}")
_MEASURED: Final = re.compile("measure")
"""Stands for a length, which may have a unit."""
_BORDER: Final = {"val": _LINES, "sz": _NUMBER, "space": _NUMBER, "color": _COLOUR}
_SHADING: Final = {"val": re.compile(r"nil|clear|solid|pct\d{1,2}"), "color": _COLOUR, "fill": _COLOUR}
_FONT: Final = re.compile(r'[^\x00-\x1f\x7f<>&"]{1,64}')
_TAG: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
_SWITCH: Final = {"val": _ON}
_HALF_POINTS: Final = {"val": re.compile(r"[1-9]\d{0,2}")}

GRAMMAR: Final[Mapping[str, Mapping[str, re.Pattern[str]]]] = {
    **{f"pBdr/{side}": _BORDER for side in ("top", "left", "bottom", "right", "between")},
    "shd": _SHADING,
    "tabs/tab": {
        "val": re.compile("clear|start|left|center|end|right|decimal|bar"),
        "leader": re.compile("none|dot|hyphen|underscore|heavy|middleDot"),
        "pos": _MEASURED,
    },
    "bidi": _SWITCH,
    "spacing": {
        "before": _MEASURED,
        "after": _MEASURED,
        "line": _MEASURED,
        "lineRule": re.compile("auto|exact|atLeast"),
    },
    "ind": dict.fromkeys(("left", "right", "start", "end", "firstLine", "hanging"), _MEASURED),
    "jc": {"val": re.compile("start|left|center|end|right|both|distribute")},
    "rFonts": {
        **dict.fromkeys(("ascii", "hAnsi", "eastAsia", "cs"), _FONT),
        "hint": re.compile("default|eastAsia|cs"),
    },
    **dict.fromkeys(("b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "vanish", "rtl", "cs"), _SWITCH),
    "color": {"val": _COLOUR},
    "position": {"val": re.compile(r"-?\d{1,3}")},
    "sz": _HALF_POINTS,
    "szCs": _HALF_POINTS,
    "u": {
        "val": re.compile("none|single|words|double|thick|dotted|dash|dotDash|dotDotDash|wave"),
        "color": _COLOUR,
    },
    "vertAlign": {"val": re.compile("baseline|superscript|subscript")},
    "lang": dict.fromkeys(("val", "eastAsia", "bidi"), _TAG),
}
_LETTER_SPACING: Final = {"val": _MEASURED}
# In the order of ISO 29500-1, which Word insists on.
PARAGRAPH: Final = ("pBdr", "shd", "tabs", "bidi", "spacing", "ind", "jc")
RUN: Final = (
    *(
        "rFonts",
        "b",
        "bCs",
        "i",
        "iCs",
        "caps",
        "smallCaps",
        "strike",
        "vanish",
        "color",
        "spacing",
        "position",
    ),
    *("sz", "szCs", "u", "shd", "vertAlign", "rtl", "cs", "lang"),
)
_GROUPS: Final = {"pBdr": ("top", "left", "bottom", "right", "between")}
_JOINED: Final = frozenset(("spacing", "ind", "rFonts", "lang"))
"""Elements of which each attribute counts by itself."""
_LOGICAL: Final = {"start": "left", "end": "right"}
"""Two names for the edges at which a line begins and ends; Word of 2007 knows the second alone."""


def measure(value: str) -> str:
    """Return a length in twentieths of a point; nothing when it is none, or none that fits on paper."""
    found = _MEASURE.fullmatch(value)
    if found is None:
        return ""
    twips = round(float(found[1]) * _TWIPS[found[2]])
    return str(twips) if abs(twips) <= _FARTHEST else ""


def attributes(element: _Element, grammar: Mapping[str, re.Pattern[str]]) -> dict[str, str]:
    """Return the attributes of an element that are known and hold what they may."""
    found = {}
    for name, pattern in grammar.items():
        value = element.get(w(name))
        if value is None:
            continue
        if pattern is _MEASURED:
            value = measure(value)
        elif not pattern.fullmatch(value):
            continue
        if value:
            found[name] = value
    return found


def read(element: _Element | None, names: tuple[str, ...]) -> Properties:
    """Return the known properties inside a pPr or rPr."""
    found: Properties = {}
    for child in () if element is None else element:
        name = etree.QName(child).localname
        if child.tag != w(name) or name not in names:
            continue
        if name == "tabs":
            for tab in child.findall(w("tab")):
                stop = attributes(tab, GRAMMAR["tabs/tab"])
                if "pos" in stop and "val" in stop:
                    found[f"tabs/{stop['pos']}"] = {**stop, "val": _LOGICAL.get(stop["val"], stop["val"])}
        elif name in _GROUPS:
            for side in _GROUPS[name]:
                border = child.find(w(side))
                if border is not None and (known := attributes(border, _BORDER)).get("val"):
                    found[f"{name}/{side}"] = known
        else:
            grammar = _LETTER_SPACING if name == "spacing" and names is RUN else GRAMMAR[name]
            known = attributes(child, grammar)
            if grammar is _SWITCH:
                known = {"val": "1" if known.get("val", "1") in _TRUE else "0"}
            elif "val" in grammar and "val" not in known and name != "lang":
                continue
            if name == "jc":
                known["val"] = _LOGICAL.get(known["val"], known["val"])
            elif name == "ind":
                known = {_LOGICAL.get(key, key): value for key, value in known.items()}
            if known:
                found[name] = known
    return found


def laid_over(below: Properties, above: Properties) -> Properties:
    """Return properties of which the upper ones win."""
    result = {**below, **above}
    for name in _JOINED & above.keys() & below.keys():
        lower = below[name]
        if name == "ind" and {"firstLine", "hanging"} & above[name].keys():
            lower = {key: value for key, value in lower.items() if key not in {"firstLine", "hanging"}}
        result[name] = {**lower, **above[name]}
    return result


def is_on(properties: Properties, name: str) -> bool:
    """Tell whether a switch is on."""
    return name in properties and properties[name].get("val") == "1"


def write(parent: _Element, properties: Properties, names: tuple[str, ...]) -> None:
    """Add properties to a pPr or rPr, in the order that the standard asks for."""
    for name in names:
        if name == "tabs":
            _write_tabs(parent, properties)
        elif name in _GROUPS:
            sides = [side for side in _GROUPS[name] if f"{name}/{side}" in properties]
            if sides:
                group = etree.SubElement(parent, w(name))
                for side in sides:
                    added(group, side, properties[f"{name}/{side}"])
        elif name in properties:
            # Sorted, because layers bring them in any order, and the same looks are to be the same text.
            added(parent, name, dict(sorted(properties[name].items())))


def _write_tabs(parent: _Element, properties: Properties) -> None:
    stops = [stop for key, stop in properties.items() if key.startswith("tabs/") and stop["val"] != "clear"]
    if stops:
        tabs = etree.SubElement(parent, w("tabs"))
        for stop in sorted(stops, key=lambda one: int(one["pos"])):
            added(tabs, "tab", stop)


def added(parent: _Element, name: str, values: Mapping[str, str]) -> _Element:
    """Add an element with these attributes."""
    return etree.SubElement(parent, w(name), {f"{{{W}}}{key}": value for key, value in values.items()})


def border_sides(element: _Element | None) -> dict[str, dict[str, str]]:
    """Return the borders of a table or cell by side."""
    found = {}
    for child in () if element is None else element:
        side = etree.QName(child).localname
        known = attributes(child, _BORDER)
        if child.tag == w(side) and side in _SIDES and "val" in known:
            found[_LOGICAL.get(side, side)] = known
    return found


def shading(element: _Element | None) -> dict[str, str]:
    """Return the shading of a table or cell."""
    known = {} if element is None else attributes(element, _SHADING)
    return known if "val" in known else {}
