"""Keep text of one direction whole inside a paragraph of the other.

The Unicode bidirectional algorithm (UAX 9) reorders telephone numbers, file numbers and ISO dates in Arabic
text, and pulls a number towards an Arabic name in English text. Such stretches become runs of their own,
and get a mark U+200E or U+200F only where the algorithm would otherwise reorder them, so that most
identifiers stay free of hidden characters and can be searched and copied.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple
from unicodedata import bidirectional as _bidirectional

from mlawriter.core.text import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from mlawriter.render.blocks import Inline, Span

    _GapMark = Callable[[str, "Stretch", bool], str]

LEFT_TO_RIGHT_MARK = "\u200e"
RIGHT_TO_LEFT_MARK = "\u200f"

_RTL = "\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_HAS_RTL = re.compile(f"[{_RTL}]")

_WORD = rf"[^\W{_RTL}][\u0300-\u036f]*"
_ISLAND = re.compile(
    r"\(?(?:[+#@]|[$€£§№][ \u00a0]?|(?<!\S)-(?=\d))?"  # before it: a trunk sign, a currency, a minus
    rf"{_WORD}(?:[^{_RTL}\n\t«»]*{_WORD})?"
    r"(?:[ \u00a0]?[%‰€£$°]|\+{1,2}|(?<=\.[^\W\d_])\.)?\)?"  # and behind: a unit, or the last point of e.K.
)
"""A stretch of left-to-right text inside right-to-left text."""

_PLAIN_NUMBER = re.compile(r"\d+(?:[.,:/\u00a0]\d+)*")
"""A number that UAX 9 itself keeps in order."""

_INLET = re.compile(
    rf"[{_RTL}](?:(?:[{_RTL}\d]|[^\w\n\t,;]|[,;](?!\s))*[{_RTL}])?"
    r"(?:[ \u00a0]\d+(?:[./-]\d+)*(?!\w))?"  # a number right behind belongs to the Arabic words
    r"\)?"
)
"""A stretch of right-to-left text inside left-to-right text."""


_RIGHT: Final = frozenset({"R", "AL", "AN"})
_LEFT_BEHIND: Final = frozenset({"L", "EN"})
"""Classes that end an island without a mark: a number takes the direction of the letters before it."""


class Stretch(NamedTuple):
    """Hold one stretch of a paragraph's text, with the marks it needs at its ends."""

    start: int
    end: int
    opposite: bool
    """Whether it runs against the paragraph."""
    before: str = ""
    after: str = ""
    plain: bool = False
    """Whether it is a number that needs no mark."""


class Portion(NamedTuple):
    """Hold text of one look and one direction, cleaned and marked, ready to escape."""

    span: Span
    text: str
    opposite: bool


def stretches(text: str, *, rtl: bool, forced: Iterable[tuple[int, int]] = ()) -> list[Stretch]:
    """Divide the text of one paragraph into stretches of one direction, in reading order.

    `forced` are ranges to keep left to right whatever they hold.
    """
    if not text:
        return []
    if rtl:
        return _with_gaps(text, [*_islands(text, forced)], _rtl_gap_mark)
    if not _HAS_RTL.search(text):
        return [Stretch(0, len(text), opposite=False)]
    inlets = [
        Stretch(*_without_lone_brackets(text, *match.span()), opposite=True)
        for match in _INLET.finditer(text)
    ]
    return _with_gaps(text, inlets, _ltr_gap_mark)


def marked(text: str, *, rtl: bool) -> str:
    """Return cleaned `text` with the marks it needs in a paragraph of the given direction."""
    text = clean(text)
    return "".join(s.before + text[s.start : s.end] + s.after for s in stretches(text, rtl=rtl))


def portions(content: Inline, *, rtl: bool) -> list[Portion]:
    """Divide running text into portions of one look and one direction.

    Directions are found in the whole text, because a name may change its look in the middle.
    """
    if len(content) == 1 and not (rtl and content[0].ltr):
        span = content[0]
        text = clean(span.text)
        return [
            Portion(span, s.before + text[s.start : s.end] + s.after, s.opposite)
            for s in stretches(text, rtl=rtl)
        ]
    texts = [clean(span.text) for span in content]
    forced = _forced(content, texts) if rtl else ()
    return [*_cut(content, texts, stretches("".join(texts), rtl=rtl, forced=forced))]


def _cut(content: Inline, texts: list[str], found: list[Stretch]) -> Iterator[Portion]:
    """Cut the stretches where the look changes."""
    whole = "".join(texts)
    index, last = -1, 0
    for start, end, opposite, before, after, _ in found:
        first = start
        while first < end:
            while last <= first:
                index += 1
                last += len(texts[index])
            stop = min(end, last)
            text = whole[first:stop]
            if before and first == start:
                text = before + text
            if after and stop == end:
                text += after
            yield Portion(content[index], text, opposite)
            first = stop


def _forced(content: Inline, texts: list[str]) -> list[tuple[int, int]]:
    ranges = []
    offset = 0
    for span, text in zip(content, texts, strict=True):
        # A span that holds Arabic after all is divided like any other text.
        if span.ltr and text and not _HAS_RTL.search(text):
            ranges.append((offset, offset + len(text)))
        offset += len(text)
    return ranges


def _islands(text: str, forced: Iterable[tuple[int, int]]) -> Iterator[Stretch]:
    position = 0
    for start, end in forced:
        yield from _found_islands(text, position, start)
        yield _island(text, start, end)
        position = end
    yield from _found_islands(text, position, len(text))


def _found_islands(text: str, start: int, end: int) -> Iterator[Stretch]:
    for match in _ISLAND.finditer(text, start, end):
        first, last = match.span()
        if text[first] == "(" or text[last - 1] == ")":
            first, last = _without_lone_brackets(text, first, last)
        yield _island(text, first, last)


def _without_lone_brackets(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave out a bracket at the end whose partner stands outside, and brackets around the whole."""
    if text[start] == "(":
        partner = _partner(text, start, end)
        if partner is None:
            start += 1
        elif partner == end - 1:
            return start + 1, end - 1
    if text[end - 1] == ")" and text.count("(", start, end) < text.count(")", start, end):
        end -= 1
    return start, end


def _partner(text: str, start: int, end: int) -> int | None:
    depth = 0
    for index in range(start, end):
        depth += {"(": 1, ")": -1}.get(text[index], 0)
        if depth == 0:
            return index
    return None


def _island(text: str, start: int, end: int) -> Stretch:
    if text[start].isdigit() and _PLAIN_NUMBER.fullmatch(text, start, end):
        return Stretch(start, end, True, "", "", True)
    before = "" if _bidirectional(text[start]) == "L" else LEFT_TO_RIGHT_MARK
    after = "" if _bidirectional(text[end - 1]) in _LEFT_BEHIND else LEFT_TO_RIGHT_MARK
    return Stretch(start, end, True, before, after)


def _with_gaps(text: str, found: list[Stretch], gap_mark: _GapMark) -> list[Stretch]:
    """Fill in the text between and after the stretches found."""
    filled: list[Stretch] = []
    position = 0
    previous: Stretch | None = None
    for stretch in found:
        if position < stretch.start:
            mark = gap_mark(text[position : stretch.start], previous, False) if previous else ""
            filled.append(Stretch(position, stretch.start, False, mark))
        filled.append(stretch)
        position = stretch.end
        previous = stretch
    if position < len(text):
        mark = gap_mark(text[position:], previous, True) if previous else ""
        filled.append(Stretch(position, len(text), False, mark))
    return filled


def _rtl_gap_mark(gap: str, previous: Stretch, last: bool) -> str:
    """Keep two islands from merging over what stands between them; a plain number merges with nothing."""
    if last or previous.plain or (gap.isspace() and ("\n" in gap or "\t" in gap)):
        return ""
    for character in gap:
        if _bidirectional(character) in _RIGHT:
            return ""
    return RIGHT_TO_LEFT_MARK


def _ltr_gap_mark(gap: str, _previous: Stretch, last: bool) -> str:
    """Keep a following number, or a following name, from being drawn into the one before."""
    for character in gap:
        kind = _bidirectional(character)
        if kind == "L":
            return ""
        if kind == "EN":
            return LEFT_TO_RIGHT_MARK
    return "" if last else LEFT_TO_RIGHT_MARK
