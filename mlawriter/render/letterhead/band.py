"""Build one header or footer anew from what is known of the old one."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Final

from lxml import etree

from mlawriter.core.text import clean
from mlawriter.i18n.messages import N_
from mlawriter.render.letterhead import drawings, old_pictures, pictures, properties
from mlawriter.render.letterhead.fields import PAGE_NUMBERS, fields
from mlawriter.render.letterhead.letterhead import NAMESPACES, Remark
from mlawriter.render.letterhead.properties import PARAGRAPH, RUN, Properties, laid_over
from mlawriter.render.letterhead.refusals import TooComplicated, named
from mlawriter.render.letterhead.styles import PARAGRAPH_BASE, RUN_BASE
from mlawriter.render.letterhead.tables import Tables, empty_paragraph
from mlawriter.render.word.wml import w

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from mlawriter.i18n.messages import Message
    from mlawriter.render.letterhead.scan import Examined
    from mlawriter.render.letterhead.styles import Styles

_COMPATIBLE: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_TRANSPARENT: Final = frozenset(
    w(name)
    for name in (
        "hyperlink",
        "sdt",
        "sdtContent",
        "ins",
        "moveTo",
        "smartTag",
        "customXml",
        "dir",
        "bdo",
        "fldSimple",
    )
)
"""What stands around text without being text."""
_PAGE_NUMBER: Final = "{urn:mlawriter:letterhead}page"
"""Stands for a field that stays one, while the old tree is read."""
_SYMBOL: Final = re.compile(r"[0-9A-Fa-f]{4}")
_POSITION: Final = {
    "alignment": frozenset(("left", "center", "right")),
    "leader": frozenset(("none", "dot", "hyphen", "underscore", "middleDot")),
}
_SMALL: Final = laid_over(RUN_BASE, {"sz": {"val": "2"}, "szCs": {"val": "2"}})
_DEEPEST: Final = 12
_MOST_PARAGRAPHS: Final = 500
_LINKS: Final = Remark(N_("Links are kept as words, without the address that they lead to."))
_REVISIONS: Final = Remark(N_("Tracked changes are taken as accepted: deleted text is left out."))
_HIDDEN: Final = Remark(N_("Hidden text is left out."))
_NUMBERED: Final = Remark(N_("Automatic numbers and bullets are left out."))
_SHAPE: Final = Remark(N_("A drawing that is no picture is left out. Put it in as a picture (PNG or JPEG)."))
_APART: Final = Remark(N_("A picture of an older kind that stood apart from the text now stands in a line."))
_BOX: Final = Remark(
    N_("The text of a text box stands in lines of its own, below the line that it belonged to.")
)
_PICTURE: Final = N_(
    "The picture {part} is left out: only PNG and JPEG pictures are taken. Save it as PNG and put it in anew."
)
_FIELD: Final = N_("The field {field} stays as the text that it last showed.")
_NO_WORDS: Final = Remark(
    N_(
        "A picture has no alternative text. Add it in your word processor for readers who cannot see the picture."
    )
)


class Collected:
    """Gather what the headers and footers of a file share: its styles, its pictures, what is to be said of them."""

    def __init__(self, known: Styles, file: Examined) -> None:
        self.styles = known
        self.file = file
        self.pictures: list[pictures.Clean] = []
        self.remarks: list[Remark] = []
        self.drawings = 0
        self._numbers: dict[str, int] = {}

    def remark(self, remark: Remark) -> None:
        """Say something once."""
        if remark not in self.remarks:
            self.remarks.append(remark)

    def picture(self, part: str) -> int | None:
        """Return the number of a picture, from 1; None when it is not of a kind that is taken.

        Raises:
            NotThatPicture, HugePicture: when it is damaged or too large.

        """
        content = self.file.contents.get(part)
        if content is None or not pictures.kind_of(content):
            self.remark(Remark(_PICTURE, (("part", named(part.rpartition("/")[2])),)))
            return None
        if part not in self._numbers:
            self.pictures.append(pictures.cleaned(content, named(part)))
            self._numbers[part] = len(self.pictures)
        return self._numbers[part]


class Band:
    """Hold one header or footer, built anew."""

    def __init__(self, collected: Collected, part: str, tree: _Element) -> None:
        self._collected = collected
        self._relations = collected.file.relations.get(part, {})
        self._part = part
        self._paragraphs = 0
        self._tables = Tables(collected.styles, self.blocks)
        self.floats = False
        self.has_content = False
        old = copy.deepcopy(tree)
        self._settle_fields(old)
        root = etree.Element(w("hdr"), nsmap=NAMESPACES)
        self.blocks(old, root, None, 0)
        _ended_by_paragraph(root)
        text = etree.tostring(root, encoding="unicode")
        self.markup = text[text.index(">") + 1 : text.rindex("</")]

    def _say(self, message: Message, **values: object) -> None:
        self._collected.remark(Remark(message, tuple(values.items())))

    def _settle_fields(self, root: _Element) -> None:
        """Let fields that count pages stand as marks, and the others as the text that they showed last."""
        found = fields(root)
        for field in found:
            keyword = field.keyword
            kept = PAGE_NUMBERS.get(keyword)
            if kept and (field.outer is None or field.outer.keyword not in PAGE_NUMBERS):
                _put_mark(field.begin, kept)
                for element in field.result:
                    _remove(element)
            elif keyword == "HYPERLINK":
                self._collected.remark(_LINKS)
            else:
                self._say(_FIELD, field=keyword)
            for element in field.code:
                _remove(element)

    def blocks(self, old: _Element, new: _Element, table: str | None, depth: int) -> None:
        """Build the paragraphs and tables of a header, footer, cell or box.

        `table` is the style of the table around them.
        """
        if depth > _DEEPEST:
            raise TooComplicated(part=named(self._part))
        for child in old:
            if child.tag == w("p"):
                self._paragraph(child, new, table, depth)
            elif child.tag == w("tbl"):
                if len(new) and new[-1].tag == w("tbl"):
                    _small_paragraph(new)
                self._tables.table(child, new, depth)
            elif child.tag in _TRANSPARENT:
                self._note(child)
                self.blocks(child, new, table, depth + 1)
            elif child.tag == f"{_COMPATIBLE}AlternateContent":
                for choice in child.findall(f"{_COMPATIBLE}Choice")[:1]:
                    self.blocks(choice, new, table, depth + 1)

    def _note(self, element: _Element) -> None:
        if element.tag == w("hyperlink"):
            self._collected.remark(_LINKS)
        elif element.tag in {w("ins"), w("moveTo"), w("del"), w("moveFrom")}:
            self._collected.remark(_REVISIONS)

    def _paragraph(self, old: _Element, new: _Element, table: str | None, depth: int) -> None:
        self._paragraphs += 1
        if self._paragraphs > _MOST_PARAGRAPHS:
            raise TooComplicated(part=named(self._part))
        settings = old.find(w("pPr"))
        style = None if settings is None else settings.find(w("pStyle"))
        looks, text = self._collected.styles.paragraph(
            "" if style is None else style.get(w("val"), ""), table
        )
        looks = laid_over(looks, properties.read(settings, PARAGRAPH))
        if settings is not None and settings.find(w("numPr")) is not None:
            self._collected.remark(_NUMBERED)
        paragraph = etree.SubElement(new, w("p"))
        made = etree.SubElement(paragraph, w("pPr"))
        properties.write(made, looks, PARAGRAPH)
        mark = laid_over(
            text, self._collected.styles.direct(None if settings is None else settings.find(w("rPr")))
        )
        mark.pop("vanish", None)
        properties.write(etree.SubElement(made, w("rPr")), mark, RUN)
        boxes: list[_Element] = []
        for run in self._runs(old, 0):
            self._run(run, paragraph, text, boxes)
        for box in boxes:
            self._collected.remark(_BOX)
            self.blocks(box, new, table, depth + 1)

    def _runs(self, parent: _Element, depth: int) -> Iterator[_Element]:
        if depth > _DEEPEST:
            raise TooComplicated(part=named(self._part))
        for child in parent:
            if child.tag == w("r"):
                yield child
            elif child.tag in _TRANSPARENT:
                self._note(child)
                yield from self._runs(child, depth + 1)
            elif child.tag in {w("del"), w("moveFrom")}:
                self._note(child)

    def _run(self, old: _Element, paragraph: _Element, text: Properties, boxes: list[_Element]) -> None:
        settings = old.find(w("rPr"))
        style = None if settings is None else settings.find(w("rStyle"))
        looks = laid_over(text, self._collected.styles.run("" if style is None else style.get(w("val"), "")))
        looks = laid_over(looks, self._collected.styles.direct(settings))
        if properties.is_on(looks, "vanish"):
            if any(child.tag != w("rPr") for child in old):
                self._collected.remark(_HIDDEN)
            return
        looks.pop("vanish", None)
        run: _Element | None = None
        for child in old:
            if child.tag == w("rPr"):
                continue
            if child.tag in {_PAGE_NUMBER, w("pgNum")}:
                simple = properties.added(paragraph, "fldSimple", {"instr": f" {child.get('kind', 'PAGE')} "})
                etree.SubElement(_begun(simple, looks), w("t")).text = "1"
                self.has_content = True
                run = None
                continue
            if run is None:
                run = _begun(paragraph, looks)
            self._piece(child, run, boxes)
        if run is not None and len(run) == 1:
            paragraph.remove(run)

    def _piece(self, old: _Element, run: _Element, boxes: list[_Element]) -> None:
        """Build one piece of a run: text, a break, a picture."""
        tag = old.tag
        if tag == w("t"):
            words = clean(old.text or "").replace("\n", " ")
            if words:
                element = etree.SubElement(run, w("t"))
                element.text = words
                element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
                self.has_content = self.has_content or bool(words.strip())
        elif tag in {w("tab"), w("noBreakHyphen"), w("softHyphen")}:
            etree.SubElement(run, tag)
        elif tag in {w("br"), w("cr")}:
            if old.get(w("type"), "textWrapping") == "textWrapping":
                etree.SubElement(run, w("br"))
        elif tag == w("sym"):
            font, letter = old.get(w("font"), ""), old.get(w("char"), "")
            if _SYMBOL.fullmatch(letter) and properties.GRAMMAR["rFonts"]["ascii"].fullmatch(font):
                properties.added(run, "sym", {"font": font, "char": letter})
        elif tag == w("ptab"):
            known = {name: old.get(w(name), "") for name in _POSITION}
            if all(known[name] in values for name, values in _POSITION.items()):
                properties.added(run, "ptab", {"relativeTo": "indent", **known})
        elif tag == w("drawing"):
            self._drawing(old, run, boxes)
        elif tag == f"{_COMPATIBLE}AlternateContent":
            for choice in old.findall(f"{_COMPATIBLE}Choice")[:1]:
                for child in choice:
                    self._piece(child, run, boxes)
        elif tag == w("pict"):
            self._old_picture(old, run, boxes)

    def _drawing(self, old: _Element, run: _Element, boxes: list[_Element]) -> None:
        drawn = drawings.shown(old)
        if drawn is None:
            self._shape(old, boxes)
            return
        relation = self._relations.get(drawn.identifier)
        if relation is None or drawings.size(old) is None:
            self._collected.remark(_SHAPE)
            return
        number = self._collected.picture(relation.target)
        if number is None:
            return
        drawings.drawn(run, old, number, drawn.words, self._collected.drawings)
        self._collected.drawings += 1
        self.has_content = True
        self.floats = self.floats or drawings.floats(old)
        if not drawn.words:
            self._collected.remark(_NO_WORDS)

    def _old_picture(self, old: _Element, run: _Element, boxes: list[_Element]) -> None:
        drawing = old_pictures.drawn_anew(old)
        if drawing is None:
            self._shape(old, boxes)
            return
        if old_pictures.stood_apart(old):
            self._collected.remark(_APART)
        self._drawing(drawing, run, boxes)

    def _shape(self, old: _Element, boxes: list[_Element]) -> None:
        found = [
            box
            for box in old.iter(w("txbxContent"))
            if not any(
                outer.tag in {w("txbxContent"), f"{_COMPATIBLE}Fallback"} for outer in _around(box, old)
            )
        ]
        if found:
            boxes.extend(found)
        else:
            self._collected.remark(_SHAPE)


def _around(element: _Element, limit: _Element) -> Iterator[_Element]:
    outer = element.getparent()
    while outer is not None and outer is not limit:
        yield outer
        outer = outer.getparent()


def _begun(parent: _Element, looks: Properties) -> _Element:
    run = etree.SubElement(parent, w("r"))
    properties.write(etree.SubElement(run, w("rPr")), looks, RUN)
    return run


def _put_mark(begin: _Element, kind: str) -> None:
    """Put a mark where a field begins: beside its first limit, or into a run of its own for a simple field."""
    mark = etree.Element(_PAGE_NUMBER, kind=kind)
    if begin.tag == w("fldSimple"):
        run = etree.Element(w("r"))
        first = begin.find(f"{w('r')}/{w('rPr')}")
        if first is not None:
            run.append(copy.deepcopy(first))
        run.append(mark)
        begin.insert(0, run)
    else:
        begin.addprevious(mark)


def _remove(element: _Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _small_paragraph(parent: _Element) -> None:
    """Add the paragraph that Word wants behind a table, as low as it may be."""
    line = {"before": "0", "after": "0", "line": "20", "lineRule": "exact"}
    empty_paragraph(parent, laid_over(PARAGRAPH_BASE, {"spacing": line}), _SMALL)


def _ended_by_paragraph(root: _Element) -> None:
    if not len(root) or root[-1].tag == w("tbl"):
        _small_paragraph(root)
