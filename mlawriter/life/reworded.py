"""Compare two texts by words: which were taken out, which came in, and which lines of a document are others."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_UNITS = re.compile(r"\s+|[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+|[^\w\s]")
"""Blanks, a sign of a script that writes no blanks between words, a word, a sign of punctuation."""
_LINES = re.compile(r"[^\n]*\n|[^\n]+")


class Fate(Enum):
    """Say what became of a piece of a text."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


class Piece(NamedTuple):
    """Hold a piece of a text, and what became of it."""

    text: str
    fate: Fate


def pieces(before: str, after: str) -> list[Piece]:
    """Return both texts in one, by words: what stayed and came in is the new one, what stayed and went the old one.

    Whole lines are compared first, and words only within lines that changed: long texts stay quick.
    """
    found: list[Piece] = []
    for old, new in _runs(_LINES.findall(before), _LINES.findall(after)):
        if old == new:
            found.append(Piece("".join(old), Fate.SAME))
        else:
            found += _by_words("".join(old), "".join(new))
    return _joined(found)


def marked(changes: Sequence[Piece]) -> str:
    """Return pieces as plain text with signs, so that no colour is needed: `[−old−]`, `[+new+]`."""
    signs = {Fate.SAME: "{}", Fate.REMOVED: "[−{}−]", Fate.ADDED: "[+{}+]"}
    return "".join(signs[piece.fate].format(piece.text) for piece in changes)


class ChangedLines(NamedTuple):
    """Hold neighbouring lines that are not the same in two documents; either side may have none."""

    before: tuple[str, ...]
    after: tuple[str, ...]


def changed_lines(before: Sequence[str], after: Sequence[str]) -> list[ChangedLines]:
    """Return where two documents differ, in their order."""
    return [ChangedLines(tuple(old), tuple(new)) for old, new in _runs(before, after) if old != new]


def _by_words(before: str, after: str) -> Iterator[Piece]:
    for old, new in _runs(_UNITS.findall(before), _UNITS.findall(after)):
        if old == new:
            yield Piece("".join(old), Fate.SAME)
            continue
        if old:
            yield Piece("".join(old), Fate.REMOVED)
        if new:
            yield Piece("".join(new), Fate.ADDED)


def _runs(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[Sequence[str], Sequence[str]]]:
    """Yield runs that are the same on both sides, and the runs between them that are not."""
    first, last = 0, 0
    shorter = min(len(before), len(after))
    while first < shorter and before[first] == after[first]:
        first += 1
    while last < shorter - first and before[-1 - last] == after[-1 - last]:
        last += 1
    if first:
        yield before[:first], after[:first]
    # What stands on most lines, such as a blank, is no sign that two places belong together: the matcher leaves it out.
    middle = SequenceMatcher(
        None, before[first : len(before) - last], after[first : len(after) - last], autojunk=True
    )
    for _, i1, i2, j1, j2 in middle.get_opcodes():
        yield before[first + i1 : first + i2], after[first + j1 : first + j2]
    if last:
        yield before[len(before) - last :], after[len(after) - last :]


def _joined(found: Sequence[Piece]) -> list[Piece]:
    joined: list[Piece] = []
    for piece in found:
        if joined and joined[-1].fate is piece.fate:
            joined[-1] = Piece(joined[-1].text + piece.text, piece.fate)
        elif piece.text:
            joined.append(piece)
    return joined
