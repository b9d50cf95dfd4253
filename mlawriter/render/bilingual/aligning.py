"""Find for each block the one that stands opposite it in the second language.

Both come from one template and requests of one shape, so that block by block they are alike, and nothing has to be
found. Where a template does otherwise in a language, headings are matched first and blocks within their sections:
by what kind of block they are, never by their words. What has no partner stands alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from mlawriter.render.blocks import Heading, Listing, Paragraph, Table

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from mlawriter.render.blocks import Block

Aligned: TypeAlias = tuple["Block | None", "Block | None"]

_LEVELS: Final = (1, 2)
_MOST: Final = 4_000_000
"""Comparisons up to which an order of blocks is searched for partners."""


def aligned(left: Sequence[Block], right: Sequence[Block]) -> list[Aligned]:
    """Return the blocks of both documents in pairs, in order, each once."""
    return _within(left, right, _LEVELS)


def _within(left: Sequence[Block], right: Sequence[Block], levels: tuple[int, ...]) -> list[Aligned]:
    if [*map(_kind, left)] == [*map(_kind, right)]:
        return [*zip(left, right, strict=True)]
    if not levels:
        pairs = _matched([*map(_kind, left)], [*map(_kind, right)])
        return [(_at(left, one), _at(right, other)) for one, other in pairs]
    ours, theirs = _sections(left, levels[0]), _sections(right, levels[0])
    found: list[Aligned] = []
    for one, other in _matched([*map(_head, ours)], [*map(_head, theirs)]):
        mine = [] if one is None else ours[one]
        yours = [] if other is None else theirs[other]
        found += _within(mine, yours, levels[1:])
    return found


def _kind(block: Block) -> Hashable:
    match block:
        case Heading():
            return Heading, block.level, block.step
        case Paragraph():
            return Paragraph, block.manner, block.numbering
        case Listing():
            return Listing, block.numbering
        case Table():
            return Table, block.widths, block.head
    return type(block).__name__


def _head(section: Sequence[Block]) -> Hashable:
    return _kind(section[0]) if section and isinstance(section[0], Heading) else None


def _sections(blocks: Sequence[Block], level: int) -> list[list[Block]]:
    """Divide blocks before each heading of a level; what stands before the first is a section too."""
    found: list[list[Block]] = [[]]
    for block in blocks:
        if isinstance(block, Heading) and block.level == level:
            found.append([])
        found[-1].append(block)
    return found


def _at(blocks: Sequence[Block], index: int | None) -> Block | None:
    return None if index is None else blocks[index]


def _matched(left: Sequence[Hashable], right: Sequence[Hashable]) -> list[tuple[int | None, int | None]]:
    """Return the places of both orders in pairs: as many of a kind opposite each other as their order allows."""
    first = 0
    while first < min(len(left), len(right)) and left[first] == right[first]:
        first += 1
    last = 0
    while last < min(len(left), len(right)) - first and left[-1 - last] == right[-1 - last]:
        last += 1
    ours, theirs = range(first, len(left) - last), range(first, len(right) - last)
    found: list[tuple[int | None, int | None]] = [(place, place) for place in range(first)]
    if len(ours) * len(theirs) > _MOST:
        found += [(one, None) for one in ours] + [(None, other) for other in theirs]
    else:
        found += _longest(left, right, ours, theirs)
    found += [(len(left) - place, len(right) - place) for place in range(last, 0, -1)]
    return found


def _longest(
    left: Sequence[Hashable], right: Sequence[Hashable], ours: range, theirs: range
) -> list[tuple[int | None, int | None]]:
    """Return the longest common order of two stretches, with what has no partner in between."""
    lengths = [[0] * (len(theirs) + 1) for _ in range(len(ours) + 1)]
    for row in reversed(range(len(ours))):
        for column in reversed(range(len(theirs))):
            if left[ours[row]] == right[theirs[column]]:
                lengths[row][column] = lengths[row + 1][column + 1] + 1
            else:
                lengths[row][column] = max(lengths[row + 1][column], lengths[row][column + 1])
    found: list[tuple[int | None, int | None]] = []
    row = column = 0
    while row < len(ours) or column < len(theirs):
        if row == len(ours):
            found.append((None, theirs[column]))
            column += 1
        elif column == len(theirs):
            found.append((ours[row], None))
            row += 1
        elif left[ours[row]] == right[theirs[column]]:
            found.append((ours[row], theirs[column]))
            row, column = row + 1, column + 1
        elif lengths[row + 1][column] >= lengths[row][column + 1]:
            found.append((ours[row], None))
            row += 1
        else:
            found.append((None, theirs[column]))
            column += 1
    return found
