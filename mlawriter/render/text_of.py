"""Read the text of a Word document, from whatever hand, and say in what it differs from another.

Of the file nothing is used but its words: the limits are those of `render/letterhead/container`, nothing that it names is
loaded, and a file with programs in it is refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from mlawriter.core.errors import FileProblem
from mlawriter.i18n.messages import N_
from mlawriter.life.reworded import ChangedLines, changed_lines
from mlawriter.life.versions import text_hash
from mlawriter.render.lines_of import BLANK, hidden_by, lines, normal, pieces, unread
from mlawriter.render.list_numbers import ListNumbers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from lxml.etree import _Element

    from mlawriter.render.letterhead.refusals import LetterheadFault

_MARGIN: Final = re.compile(r"^word/(?:header|footer)\d*\.xml$")
_NOTES: Final = ("word/footnotes.xml", "word/endnotes.xml")
_MACROS: Final = re.compile(rb"macroenabled|vbaproject", re.IGNORECASE)
_NUMBERS: Final = "word/numbering.xml"
_STYLES: Final = "word/styles.xml"
_READ: Final = {"officeDocument": "word/document.xml", "numbering": _NUMBERS, "styles": _STYLES}
"""Where parts stand that are read; a file that keeps them elsewhere shows others."""


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
    """Each line once: word processors repeat headers as they like. A sign stands for the number of a page."""
    places: tuple[Place, ...] = ()
    unread: tuple[str, ...] = ()
    """Names of what is in the document and cannot be compared."""

    @property
    def sha256(self) -> str:
        """Return the SHA-256 of lines and margins, in hexadecimal."""
        return text_hash(self.plain())

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

    Paragraphs and cells come in reading order, footnotes behind them. Numbers of lists stand
    before their lines, as they are printed.

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
            for part in (
                "word/document.xml",
                *_NOTES,
                *sorted(filter(_MARGIN.match, parts)),
                _NUMBERS,
                _STYLES,
            )
            if part in parts
        }
        elsewhere = [*_elsewhere(parts, parsed)]
    except Unfit as unfit:
        raise NotReadable(file=name, causes=unfit.faults) from unfit
    counted, styles = (trees.pop(part, None) for part in (_NUMBERS, _STYLES))
    numbers = ListNumbers(counted, styles)
    said: dict[bool, list[str]] = {False: [], True: []}
    beyond = elsewhere
    for part, tree in trees.items():
        margin = _MARGIN.match(part) is not None
        said[margin] += lines(tree, numbers)
        beyond += unread(tree, margin=margin)
    for shape in (counted, styles):
        if shape is not None:
            beyond += hidden_by(shape)
    return Text(
        tuple(said[False]),
        tuple(sorted(set(said[True]))),
        tuple(_places(trees["word/document.xml"])),
        tuple(sorted(set(beyond))),
    )


def _elsewhere(parts: dict[str, bytes], parsed: Callable[[str, bytes], _Element]) -> Iterator[str]:
    """Yield the kinds of parts that a file shows from where nothing is read."""
    for list_of in ("_rels/.rels", "word/_rels/document.xml.rels"):
        folder = list_of.partition("_rels/")[0]
        for entry in parsed(list_of, parts[list_of]) if list_of in parts else ():
            kind = entry.get("Type", "").rstrip("/").rpartition("/")[2]
            target = entry.get("Target", "").lower()
            part = target[1:] if target.startswith("/") else folder + target
            if kind in {"header", "footer"}:
                if not _MARGIN.match(part):
                    yield kind
            elif kind in {"footnotes", "endnotes"}:
                if part not in _NOTES:
                    yield kind
            elif part != _READ.get(kind, part) or kind in {"aFChunk", "subDocument"}:
                yield kind


class Comparison(NamedTuple):
    """Say in what a document differs from the text it was made of."""

    filled: tuple[Place, ...]
    """Places that were filled in, which changes nothing of what was approved."""
    changes: tuple[ChangedLines, ...]
    margins: tuple[ChangedLines, ...]
    """Changes of headers and footers."""
    unread: tuple[str, ...] = ()
    """Names of what is in the document and cannot be compared."""

    @property
    def differs(self) -> bool:
        """Tell whether words are others, but for what was filled in."""
        return bool(self.changes or self.margins)

    @property
    def same(self) -> bool:
        """Tell whether the words are the same, but for what was filled in, and all of the document could be compared."""
        return not self.differs and not self.unread


def compared(before: Text, found: Text) -> Comparison:
    """Return in what a document differs from the text before; a line to write on may hold anything now."""
    labels = {place.words: place.label for place in found.places if place.words}
    filled: list[Place] = []
    changes: list[ChangedLines] = []
    for run in changed_lines(before.lines, found.lines):
        left = _without_filled(run, labels, filled)
        if left.before or left.after:
            changes.append(left)
    margins = tuple(changed_lines(before.margins, found.margins))
    return Comparison(tuple(filled), tuple(changes), margins, found.unread)


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
    first, *middle, last = (part.strip() for part in line.split(BLANK))
    end = len(found) - len(last)
    if not found.startswith(first) or not found.endswith(last) or end < len(first):
        return None
    at, words = len(first), []
    for part in middle:
        next_at = found.find(part, at, end) if part else at
        if next_at < 0:
            return None
        words.append(found[at:next_at])
        at = next_at + len(part)
    words.append(found[at:end])
    return [one.strip(f" {BLANK}") for one in words]


def _places(root: _Element) -> Iterator[Place]:
    from mlawriter.render.word.wml import w

    for control in root.iter(w("sdt")):
        name = control.find(f"{w('sdtPr')}/{w('alias')}")
        inside = control.find(w("sdtContent"))
        if name is not None and inside is not None:
            words = normal("".join(pieces(inside)))
            yield Place(name.get(w("val"), ""), "" if words == BLANK else words)


def _strings(held: object) -> tuple[str, ...]:
    lines: Sequence[object] = held if isinstance(held, list) else ()
    return tuple(line for line in lines if isinstance(line, str))
