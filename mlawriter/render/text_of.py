"""Read the text of a Word document, from whatever hand, and say in what it differs from another.

Of the file nothing is used but its words: the limits are those of `render/letterhead/container`, nothing that it names is
loaded, and a file with programs in it is refused.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from mlawriter.core.errors import FileProblem
from mlawriter.i18n.messages import N_
from mlawriter.life.reworded import ChangedLines, changed_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lxml.etree import _Element

    from mlawriter.render.letterhead.refusals import LetterheadFault

BLANK: Final = "____"
"""A place to fill in, however long its line is."""
_LINE: Final = re.compile(r"_{4,}")
_MARKS: Final = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_MARGIN: Final = re.compile(r"^word/(?:header|footer)\d*\.xml$")
_NOTES: Final = ("word/footnotes.xml", "word/endnotes.xml")
_MACROS: Final = re.compile(rb"macroenabled|vbaproject", re.IGNORECASE)
_PAGES: Final = re.compile(r"\b(?:PAGE|NUMPAGES|SECTIONPAGES)\b")


class NotReadable(FileProblem):
    """Say that the text of a file cannot be read; `causes` tell why."""

    message = N_("The text of {file} cannot be compared.")
    advice = N_("Choose the Word document (.docx) that was exported, or save it anew in your word processor.")

    def __init__(self, *, file: str, causes: Iterable[LetterheadFault]) -> None:
        super().__init__(file=file)
        self.causes = tuple(causes)


class Place(NamedTuple):
    """Hold a place to fill in: what it is called, and what stands there."""

    label: str
    words: str


@dataclass(frozen=True, slots=True)
class Text:
    """Hold the words of a document: its lines, apart from them those of headers and footers, and its places to fill in."""

    lines: tuple[str, ...]
    margins: tuple[str, ...] = ()
    """Each line once: word processors repeat headers as they like. Numbers of pages are left out."""
    places: tuple[Place, ...] = ()

    @property
    def sha256(self) -> str:
        """Return the SHA-256 of lines and margins, in hexadecimal."""
        content = "\n".join((*self.lines, "\f", *self.margins))
        return hashlib.sha256(content.encode()).hexdigest()

    def plain(self) -> dict[str, list[str]]:
        """Return the words as plain data, for a file."""
        return {"lines": [*self.lines], "margins": [*self.margins]}


def text_from(held: object) -> Text:
    """Return a text from the plain data of `Text.plain`; what is none has no lines."""
    if not isinstance(held, dict):
        return Text(())
    lines, margins = (held.get(name, ()) for name in ("lines", "margins"))
    return Text(_strings(lines), _strings(margins))


def text_of(content: bytes, name: str) -> Text:
    """Return the text of the bytes of a Word document called `name`.

    Paragraphs and cells come in reading order, footnotes behind them. Numbers of lists are no text.

    Raises:
        NotReadable: with the reasons, when the file is none, is damaged, beyond a limit, or holds programs.

    """
    from mlawriter.render.letterhead.container import Unfit, unpacked
    from mlawriter.render.letterhead.refusals import Macros, NotAWordDocument
    from mlawriter.render.letterhead.scan import parsed

    try:
        parts = unpacked(content)
        if "word/document.xml" not in parts:
            raise Unfit(NotAWordDocument())
        if _MACROS.search(parts.get("[content_types].xml", b"")):
            raise Unfit(Macros(part="word/vbaProject.bin"))
        trees = {
            part: parsed(part, parts[part])
            for part in ("word/document.xml", *_NOTES, *sorted(filter(_MARGIN.match, parts)))
            if part in parts
        }
    except Unfit as unfit:
        raise NotReadable(file=name, causes=unfit.faults) from unfit
    margins = (line for part, tree in trees.items() if _MARGIN.match(part) for line in _lines(tree))
    return Text(
        tuple(line for part, tree in trees.items() if not _MARGIN.match(part) for line in _lines(tree)),
        tuple(sorted(set(margins))),
        tuple(_places(trees["word/document.xml"])),
    )


class Comparison(NamedTuple):
    """Say in what a document differs from the text it was made of."""

    filled: tuple[Place, ...]
    """Places that were filled in, which changes nothing of what was approved."""
    changes: tuple[ChangedLines, ...]
    margins: tuple[ChangedLines, ...]
    """Changes of headers and footers."""

    @property
    def same(self) -> bool:
        """Tell whether the words are the same, but for what was filled in."""
        return not self.changes and not self.margins


def compared(before: Text, found: Text) -> Comparison:
    """Return in what a document differs from the text before; a line to write on may hold anything now."""
    labels = {place.words: place.label for place in found.places if place.words}
    filled: list[Place] = []
    changes: list[ChangedLines] = []
    for run in changed_lines(before.lines, found.lines):
        left = _without_filled(run, labels, filled)
        if left.before or left.after:
            changes.append(left)
    return Comparison(tuple(filled), tuple(changes), tuple(changed_lines(before.margins, found.margins)))


def _without_filled(run: ChangedLines, labels: dict[str, str], filled: list[Place]) -> ChangedLines:
    """Return a run without the lines that were filled in at its beginning and at its end, which are noted."""
    before, after = [*run.before], [*run.after]
    for at in (0, -1):
        while before and after:
            words = _words_in(before[at], after[at])
            if words is None or (before[at] == BLANK and len(before) != len(after)):
                break
            filled += [Place(labels.get(one, ""), one) for one in words if one]
            del before[at], after[at]
    return ChangedLines(tuple(before), tuple(after))


def _words_in(line: str, found: str) -> list[str] | None:
    """Return what was written on the lines of a line; nothing where the words around them are others."""
    if line == found:
        return []
    if BLANK not in line:
        return None
    pattern = "(.*?)".join(re.escape(part.strip()) for part in line.split(BLANK))
    matched = re.fullmatch(pattern, found, re.DOTALL)
    return None if matched is None else [one.strip(f" {BLANK}") for one in matched.groups()]


def _lines(root: _Element) -> Iterator[str]:
    from mlawriter.render.word.wml import w

    for paragraph in root.iter(w("p")):
        if any(element.tag.endswith("}Fallback") for element in paragraph.iterancestors()):
            continue  # says once more what stands before it, for older programs
        codes = "".join(code.text or "" for code in paragraph.iter(w("instrText")))
        codes += "".join(field.get(w("instr"), "") for field in paragraph.iter(w("fldSimple")))
        if _PAGES.search(codes):
            continue
        for line in "".join(_pieces(paragraph)).split("\n"):
            words = normal(line)
            if words:
                yield words


def _pieces(element: _Element) -> Iterator[str]:
    """Yield the words of a paragraph, without those of paragraphs in a frame inside it, which come by themselves."""
    from mlawriter.render.word.wml import w

    for child in element:
        if child.tag == w("t"):
            yield child.text or ""
        elif child.tag in {w("br"), w("cr")}:
            yield "\n"
        elif child.tag in {w("tab"), w("ptab")} and element.tag == w("r"):
            yield " "
        elif child.tag == w("noBreakHyphen"):
            yield "-"
        elif child.tag not in {w("p"), w("del"), w("moveFrom")}:
            yield from _pieces(child)


def _places(root: _Element) -> Iterator[Place]:
    from mlawriter.render.word.wml import w

    for control in root.iter(w("sdt")):
        name = control.find(f"{w('sdtPr')}/{w('alias')}")
        inside = control.find(w("sdtContent"))
        if name is not None and inside is not None:
            words = normal("".join(_pieces(inside)))
            yield Place(name.get(w("val"), ""), "" if words == BLANK else words)


def normal(line: str) -> str:
    """Return a line as it is compared: composed, blanks as one, without marks that nobody sees."""
    composed = unicodedata.normalize("NFC", _MARKS.sub("", line))
    return _LINE.sub(BLANK, " ".join(composed.split()))


def _strings(held: object) -> tuple[str, ...]:
    lines: Sequence[object] = held if isinstance(held, list) else ()
    return tuple(line for line in lines if isinstance(line, str))
