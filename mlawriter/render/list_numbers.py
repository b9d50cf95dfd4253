"""Say what stands before the paragraphs of a Word document that are counted: a number changed there is a word changed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mlawriter.render.word.wml import w

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_LEVEL: Final = re.compile(r"%([1-9])")
_BULLET: Final = "•"
_LETTERS: Final = 26
_ROMAN: Final = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc")),
    *((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_LARGEST: Final = 30_000
_DEEPEST: Final = 50


class ListNumbers:
    """Count the paragraphs of one document, in the order in which they are asked for."""

    def __init__(self, numbering: _Element | None, styles: _Element | None) -> None:
        self._levels: dict[str, dict[int, _Element]] = {}
        self._lists: dict[str, tuple[str, dict[int, _Element]]] = {}
        self._styles: dict[str, _Element] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()
        self._default = ""
        for one in () if numbering is None else numbering.iter(w("abstractNum")):
            found = {_number(level.get(w("ilvl"))): level for level in one.iter(w("lvl"))}
            self._levels[one.get(w("abstractNumId"), "")] = found
        for one in () if numbering is None else numbering.iter(w("num")):
            overrides = {_number(each.get(w("ilvl"))): each for each in one.iter(w("lvlOverride"))}
            self._lists[one.get(w("numId"), "")] = (_value(one, "abstractNumId"), overrides)
        for one in () if styles is None else styles.iter(w("style")):
            if one.get(w("type")) == "paragraph":
                self._styles[one.get(w("styleId"), "")] = one
                if one.get(w("default")) in {"1", "true", "on"}:
                    self._default = one.get(w("styleId"), "")

    def before(self, paragraph: _Element) -> str:
        """Return what is printed before a paragraph; nothing before one that is not counted."""
        where: dict[str, str] = {}
        for place in self._properties(paragraph):
            for name in ("numId", "ilvl"):
                found = _value(place, name)
                if found:
                    where.setdefault(name, found)
        if where.get("numId") not in self._lists:
            return ""
        key, level = where["numId"], _number(where.get("ilvl"))
        kept, overrides = self._lists[key]
        override = overrides.get(level)
        own = None if override is None else override.find(w("lvl"))
        shape = own if own is not None else self._levels.get(kept, {}).get(level)
        if shape is None:
            return ""
        counts = self._counts.setdefault(kept, {})
        start = "" if override is None or (key, level) in self._begun else _value(override, "startOverride")
        self._begun.add((key, level))
        if start or level not in counts:
            counts[level] = _number(start or _value(shape, "start") or "1")
        else:
            counts[level] += 1
        for deeper in [one for one in counts if one > level]:
            del counts[deeper]
        return self._shown(shape, level, counts)

    def _shown(self, shape: _Element, level: int, counts: dict[int, int]) -> str:
        text, kind = _value(shape, "lvlText"), _value(shape, "numFmt") or "decimal"
        if kind == "bullet":
            return _BULLET if len(text) == 1 and not text.isalnum() else text
        if kind == "none":
            kind = "decimal"
            text = _LEVEL.sub("", text)

        def written(found: re.Match[str]) -> str:
            at = int(found[1]) - 1
            return _written(counts[level], kind) if at == level else str(counts.get(at, 1))

        return _LEVEL.sub(written, text)

    def _properties(self, paragraph: _Element) -> Iterator[_Element]:
        """Yield what a paragraph and its styles say of its numbers, the nearest first."""
        own = paragraph.find(f"{w('pPr')}/{w('numPr')}")
        if own is not None:
            yield own
        style = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
        name = self._default if style is None else style.get(w("val"), "")
        for _ in range(_DEEPEST):
            entry = self._styles.get(name)
            if entry is None:
                return
            of_style = entry.find(f"{w('pPr')}/{w('numPr')}")
            if of_style is not None:
                yield of_style
            name = _value(entry, "basedOn")


def _value(element: _Element, name: str) -> str:
    found = element.find(w(name))
    return "" if found is None else found.get(w("val"), "")


def _number(text: str | None) -> int:
    digits = (text or "").strip()
    return min(int(digits), _LARGEST) if re.fullmatch("[0-9]{1,9}", digits) else 0


def _written(number: int, kind: str) -> str:
    """Return a number as its format writes it; the name of a rarer format stands before the figure."""
    if kind == "decimal":
        return str(number)
    if kind in {"lowerLetter", "upperLetter"} and number > 0:
        letter = chr(ord("a") + (number - 1) % _LETTERS) * ((number - 1) // _LETTERS + 1)
        return letter if kind == "lowerLetter" else letter.upper()
    if kind in {"lowerRoman", "upperRoman"} and number > 0:
        roman, left = "", number
        for worth, sign in _ROMAN:
            roman += sign * (left // worth)
            left %= worth
        return roman if kind == "lowerRoman" else roman.upper()
    return f"{kind} {number}"
