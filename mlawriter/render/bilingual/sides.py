"""Prepare the two requests of a bilingual document so that both come to the same blocks.

Where a translation is missing, a mark takes its place, which becomes a place to fill in. Where text and translation
have not as many paragraphs, the shorter gets marks for the rest, which become empty: so both documents have the same
blocks, whatever the translator did, and number them alike. Marks are characters for private use that the request
does not hold, since noncharacters would not outlast the cleaning of texts.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from mlawriter.core.fields import MAX_TEXT, Shape
from mlawriter.core.text import clean, paragraphs
from mlawriter.render.blocks import Blank, Span
from mlawriter.request.places import value_at
from mlawriter.request.translated import standing_of, translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mlawriter.core.fields import Path
    from mlawriter.render.bilingual.opposite import Piece, Pieces
    from mlawriter.render.blocks import Inline
    from mlawriter.request.request import Request
    from mlawriter.request.translated import Missing, Source

_FIRST: Final = 0xF0000
"""First character of the supplementary private use area."""
_DIGITS: Final = 16
_NEEDED: Final = _DIGITS + 3
_AREAS: Final = 3000


class Marks:
    """Write and read marks in texts; `labels` name the places to fill in, in the order of their numbers."""

    def __init__(self, first: int, labels: tuple[str, ...]) -> None:
        self._digits = "".join(chr(first + digit) for digit in range(_DIGITS))
        self._open, self._close, self.rest = (chr(first + _DIGITS + sign) for sign in range(3))
        self._labels = labels
        self._place = re.compile(f"{self._open}([{self._digits}]+){self._close}")

    def place(self, number: int) -> str:
        """Return the mark of a place to fill in."""
        written = "".join(self._digits[int(digit, _DIGITS)] for digit in f"{number:x}")
        return f"{self._open}{written}{self._close}"

    def pieces(self, content: Iterable[Piece]) -> Pieces:
        """Return running text without marks: places to fill in, and nothing for the rest of a paragraph."""
        found: list[Piece] = []
        for piece in content:
            if isinstance(piece, Blank):
                found.append(piece)
            else:
                found += self._of_span(piece)
        while found and isinstance(last := found[-1], Span) and not last.text.strip():
            found.pop()
        return tuple(found)

    def lines(self, contents: Iterable[Inline]) -> tuple[Pieces, ...]:
        """Return paragraphs without marks; what held nothing else is left out."""
        return tuple(pieces for content in contents if (pieces := self.pieces(content)))

    def has_place(self, content: Iterable[Piece]) -> bool:
        """Tell whether a place to fill in stands in running text."""
        return any(self._open in piece.text for piece in content)

    def _of_span(self, span: Span) -> list[Piece]:
        if self.rest not in span.text and self._open not in span.text:
            return [span]
        text = span.text.replace(f"\n{self.rest}", "").replace(self.rest, "")
        found: list[Piece] = []
        for index, part in enumerate(self._place.split(text)):
            if index % 2:
                number = int("".join(f"{self._digits.index(digit):x}" for digit in part), _DIGITS)
                found.append(Blank(f"translation-{number}", self._labels[number]))
            elif part:
                found.append(span._replace(text=part))
        return found


class Sides(NamedTuple):
    """Hold the request as typed and as translated, prepared, and what is not translated."""

    left: Request
    right: Request
    missing: list[Missing]
    marks: Marks


def sides(request: Request, tag: str, label: Callable[[Source], str], *, secret: bool = False) -> Sides:
    """Return both requests; `label` names a place to fill in, `secret` is for what the sealed annex tells."""
    left = request.model_copy(deep=True)
    right, missing = translated(request, tag, secret=secret)
    rendered = standing_of(request, tag, secret=secret)
    lacking = [one for one in rendered if one.is_missing]
    marks = Marks(_unused(request), tuple(label(one.source) for one in lacking))
    numbers = {one.source.place: number for number, one in enumerate(lacking)}
    for one in rendered:
        source = one.source
        number = numbers.get(source.place)
        ours = source.text
        theirs = value_at(right, source.path) if number is None else marks.place(number)
        if source.declared.shape is Shape.PROSE:
            ours, theirs = _even(ours, theirs, marks.rest)
        _set(left, source.path, ours)
        _set(right, source.path, theirs)
    return Sides(left, right, missing, marks)


def _unused(request: Request) -> int:
    """Return the first of the characters for marks: none of them is in the request."""
    used = {ord(character) for character in request.model_dump_json() if ord(character) >= _FIRST}
    areas = (_FIRST + area * _NEEDED for area in range(_AREAS))
    return next(first for first in areas if used.isdisjoint(range(first, first + _NEEDED)))


def _even(ours: str, theirs: str, rest: str) -> tuple[str, str]:
    """Return both texts with as many paragraphs as the longer."""
    counts = [len(paragraphs(clean(text))) for text in (ours, theirs)]
    most = max(counts)
    if min(counts) == most or max(len(ours), len(theirs)) + 2 * most > MAX_TEXT:
        return ours, theirs
    ours, theirs = (
        text if count == most else text.rstrip() + f"\n{rest}" * (most - count)
        for text, count in zip((ours, theirs), counts, strict=True)
    )
    return ours, theirs


def _set(request: Request, path: Path, text: str) -> None:
    owner, last = value_at(request, path[:-1]), path[-1]
    if isinstance(last, int):
        owner[last] = text
    else:
        setattr(owner, last, text)
