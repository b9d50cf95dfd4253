"""Take headers, footers and pictures out of an examined file, by building them anew from what is known.

Nothing of the file's own markup is copied: an element that is not named here does not exist in the result.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mlawriter.i18n.messages import N_
from mlawriter.render.letterhead import properties, styles
from mlawriter.render.letterhead.band import Band, Collected
from mlawriter.render.letterhead.container import Unfit, unpacked
from mlawriter.render.letterhead.letterhead import Imported, Letterhead, Measures, Picture, Remark
from mlawriter.render.letterhead.refusals import LetterheadFault, LetterheadRefused, NothingInMargins
from mlawriter.render.letterhead.scan import examined
from mlawriter.render.word.wml import R, w

if TYPE_CHECKING:
    from lxml.etree import _Element

    from mlawriter.render.letterhead.scan import Examined

_BODY: Final = Remark(N_("The text of the file is left out; only its header and its footer are taken."))
_EVEN: Final = Remark(
    N_("The header and footer of even pages are left out; those of the other pages stand on all.")
)
_SEVERAL: Final = Remark(
    N_(
        "The file has several sections: the header and footer of the first stand on the first page, those of the "
        "second on the others."
    )
)
_FARTHEST_MARGIN: Final = 5670
"""Twentieths of a point in 10 cm: more would leave no room for the letter."""
_FARTHEST_EDGE: Final = 2835


def imported(content: bytes, name: str) -> Imported:
    """Return the letterhead in a file, and what was left out of it.

    Raises:
        LetterheadRefused: with all reasons, when the file is not fit; nothing of it was run or loaded.

    """
    try:
        return _taken(examined(unpacked(content)))
    except Unfit as unfit:
        raise LetterheadRefused(file=name, causes=unfit.faults) from unfit
    except LetterheadFault as fault:
        raise LetterheadRefused(file=name, causes=(fault,)) from fault


def _taken(file: Examined) -> Imported:
    main = next(
        (one.target for one in file.relations.get("", {}).values() if one.kind == "officeDocument"), ""
    )
    document = file.trees.get(main)
    if document is None:
        raise NothingInMargins
    of_document = {one.kind: one.target for one in file.relations.get(main, {}).values()}
    collected = Collected(
        styles.read(
            file.trees.get(of_document.get("styles", "")), file.trees.get(of_document.get("theme", ""))
        ),
        file,
    )
    sections = [one for one in document.iter(w("sectPr")) if _references(one)]
    if not sections:
        raise NothingInMargins
    settings = file.trees.get(of_document.get("settings", ""))
    letterhead = _Found(collected, main, sections, even=_is_set(settings, "evenAndOddHeaders")).letterhead()
    body = document.find(w("body"))
    if body is not None and any((text.text or "").strip() for text in body.iter(w("t"))):
        collected.remark(_BODY)
    return Imported(letterhead, tuple(collected.remarks))


def _references(section: _Element) -> list[_Element]:
    return [*section.findall(w("headerReference")), *section.findall(w("footerReference"))]


def _is_set(parent: _Element | None, name: str) -> bool:
    element = None if parent is None else parent.find(w(name))
    return element is not None and element.get(w("val"), "1") in {"1", "true", "on"}


class _Found:
    """Choose among the headers and footers of a file."""

    def __init__(self, collected: Collected, main: str, sections: list[_Element], *, even: bool) -> None:
        self._collected = collected
        self._sections = sections
        self._relations = collected.file.relations.get(main, {})
        self._even = even
        self._bands: dict[str, Band | None] = {}

    def letterhead(self) -> Letterhead:
        """Return what the margins hold.

        Raises:
            NothingInMargins: when that is nothing.

        """
        section = self._sections[0]
        if _is_set(section, "titlePg"):
            later = self._later(section)
            first = self._band(section, "header", "first"), self._band(section, "footer", "first")
        elif len(self._sections) > 1:
            # LibreOffice knows a first page as a section of its own.
            later = self._later(self._sections[1])
            first = self._later(section)
            self._collected.remark(_SEVERAL)
        else:
            first = later = self._later(section)
        # A first page with empty margins would be a letter without a letterhead.
        if first == (None, None):
            first = later
        if first == (None, None):
            raise NothingInMargins
        return Letterhead(
            _markup(first[0]),
            _markup(first[1]),
            _markup(later[0]),
            _markup(later[1]),
            tuple(Picture(*picture) for picture in self._collected.pictures),
            _measures(
                section,
                header_floats=_float(first[0], later[0]),
                footer_floats=_float(first[1], later[1]),
            ),
        )

    def _later(self, section: _Element) -> tuple[Band | None, Band | None]:
        return self._usual(section, "header"), self._usual(section, "footer")

    def _usual(self, section: _Element, kind: str) -> Band | None:
        usual = self._band(section, kind, "default")
        if not self._even or not self._identifier(section, kind, "even"):
            return usual
        if usual is not None:
            self._collected.remark(_EVEN)
        return usual or self._band(section, kind, "even")

    def _identifier(self, section: _Element, kind: str, page: str) -> str:
        for element in section.findall(w(f"{kind}Reference")):
            if element.get(w("type"), "default") == page:
                return element.get(f"{{{R}}}id", "")
        return ""

    def _band(self, section: _Element, kind: str, page: str) -> Band | None:
        relation = self._relations.get(self._identifier(section, kind, page))
        part = "" if relation is None else relation.target
        if part not in self._bands:
            tree = self._collected.file.trees.get(part)
            band = None if tree is None else Band(self._collected, part, tree)
            self._bands[part] = band if band is not None and band.has_content else None
        return self._bands[part]


def _measures(section: _Element, *, header_floats: bool, footer_floats: bool) -> Measures:
    margins = section.find(w("pgMar"))
    usual = Measures()
    if margins is None:
        return usual
    sides = {name: _length(margins, name) for name in Measures._fields}
    return Measures(
        left=min(sides["left"] if sides["left"] is not None else usual.left, _FARTHEST_MARGIN),
        right=min(sides["right"] if sides["right"] is not None else usual.right, _FARTHEST_MARGIN),
        top=min(sides["top"] or 0, _FARTHEST_MARGIN) if header_floats else 0,
        bottom=min(sides["bottom"] or 0, _FARTHEST_MARGIN) if footer_floats else 0,
        header=min(sides["header"] if sides["header"] is not None else usual.header, _FARTHEST_EDGE),
        footer=min(sides["footer"] if sides["footer"] is not None else usual.footer, _FARTHEST_EDGE),
    )


def _markup(band: Band | None) -> str:
    return "" if band is None else band.markup


def _float(*bands: Band | None) -> bool:
    return any(band is not None and band.floats for band in bands)


def _length(element: _Element, name: str) -> int | None:
    value = properties.measure(element.get(w(name), ""))
    return abs(int(value)) if value else None
