"""Join the documents of two languages into one: blocks opposite each other, counted together."""

from __future__ import annotations

import dataclasses
import itertools
from typing import TYPE_CHECKING, NamedTuple

from mlawriter.i18n import languages
from mlawriter.render.bilingual.aligning import aligned
from mlawriter.render.bilingual.opposite import (
    Bilingual,
    JointCell,
    JointSignature,
    JointTable,
    Pair,
    Passage,
)
from mlawriter.render.blocks import (
    Blank,
    Heading,
    Listing,
    Numbering,
    PageBreak,
    Paragraph,
    Signature,
    Span,
    Table,
    Title,
)
from mlawriter.render.numbering import counting, numbers
from mlawriter.render.references import with_numbers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mlawriter.render.bilingual.aligning import Aligned
    from mlawriter.render.bilingual.opposite import Opposite, Piece, Pieces
    from mlawriter.render.bilingual.sides import Marks
    from mlawriter.render.blocks import Block, Cell, Document, Inline


class _Counted(NamedTuple):
    """Hold two blocks opposite each other with the numbers that each language prints before them."""

    left: Block | None
    right: Block | None
    ours: tuple[str, ...]
    theirs: tuple[str, ...]

    @property
    def either(self) -> Block:
        """Return the longer of both, or the one that there is."""
        return _longer(self.left, self.right)


def joined(left: Document, right: Document, marks: Marks) -> Bilingual:
    """Return one document of two whose references to paragraphs are not numbers yet."""
    pairs = aligned(left.blocks, right.blocks)
    joint = tuple(_longer(*pair) for pair in pairs)
    styles = [counting(languages.language(one.language)) for one in (left, right)]
    ours, theirs = (list(numbers(joint, style)) for style in styles)
    shown = (_shown(joint, pairs, ours, 0), _shown(joint, pairs, theirs, 1))
    counted = [
        _Counted(one and with_numbers(one, shown[0]), other and with_numbers(other, shown[1]), mine, yours)
        for (one, other), mine, yours in zip(pairs, ours, theirs, strict=True)
    ]
    rows: list[Opposite] = []
    for here, following in zip(counted, [*counted[1:], None], strict=True):
        rows += _rows(here, following.either if following else None, marks)
    return Bilingual(_bare(left, marks), _bare(right, marks), tuple(rows))


def _bare(document: Document, marks: Marks) -> Document:
    """Return what stands in the margins; a line with a place to fill in stands in the other language alone."""
    letterhead = tuple(line for line in document.letterhead if not marks.has_place(line))
    running = () if marks.has_place(document.running_head) else document.running_head
    plain = tuple(_spans(marks.pieces(line)) for line in letterhead)
    return dataclasses.replace(
        document, blocks=(), letterhead=tuple(filter(None, plain)), running_head=_spans(marks.pieces(running))
    )


def _spans(pieces: Pieces) -> Inline:
    return tuple(piece for piece in pieces if isinstance(piece, Span))


def _longer(left: Block | None, right: Block | None) -> Block:
    if left is None or right is None:
        found = left or right
        assert found is not None
        return found
    if isinstance(left, Listing) and isinstance(right, Listing) and len(right.items) > len(left.items):
        return right
    return left


def _shown(
    joint: tuple[Block, ...], pairs: list[Aligned], counted: list[tuple[str, ...]], side: int
) -> dict[tuple[str, str], str]:
    """Return the number that each paragraph of a side bears, by the step of its section and its place there."""
    found: dict[tuple[str, str], str] = {}
    step, count = "", 0
    for block, pair, number in zip(joint, pairs, counted, strict=True):
        if isinstance(block, Heading) and block.level == 1:
            step, count = block.step, 0
        elif pair[side] and isinstance(block, Paragraph) and block.numbering is Numbering.PARAGRAPH:
            count += 1
            found[step, str(count)] = number[0]
    return found


def _rows(here: _Counted, following: Block | None, marks: Marks) -> Iterator[Opposite]:
    match here.either:
        case Table():
            yield from _tables(here, marks)
        case Signature():
            yield from _signatures(here, marks)
        case PageBreak():
            yield PageBreak()
        case Listing():
            yield from _entries(here, following, marks)
        case block:
            leads_in = isinstance(block, Heading) or (
                isinstance(block, Paragraph)
                and (
                    block.keep_with_next
                    or isinstance(following, Listing | Table)
                    or (isinstance(following, Heading) and following.level > 1)
                )
            )
            one = _passage(here.left, here.ours, marks)
            other = _passage(here.right, here.theirs, marks)
            if one or other:
                yield Pair(one, other, leads_in or isinstance(following, Signature))


def _passage(block: Block | None, number: tuple[str, ...], marks: Marks) -> Passage | None:
    if not isinstance(block, Title | Heading | Paragraph):
        return None
    content = marks.pieces(block.content)
    return Passage(block, content, number[0] if number else "") if content else None


def _entries(here: _Counted, following: Block | None, marks: Marks) -> Iterator[Opposite]:
    """Yield the entries of two lists; as in a letter, no first and no last entry is left alone on a page."""
    ours, theirs = (one.items if isinstance(one, Listing) else () for one in (here.left, here.right))
    last = max(len(ours), len(theirs)) - 1
    entries = itertools.zip_longest(ours, theirs, here.ours, here.theirs)
    kind = here.either.numbering if isinstance(here.either, Listing) else Numbering.NONE
    for index, (one, other, mine, yours) in enumerate(entries):
        keep = index in {0, last - 1} if index < last else isinstance(following, Signature)
        left, right = _entry(one, mine, kind, marks), _entry(other, yours, kind, marks)
        if left or right:
            yield Pair(left, right, keep)


def _entry(item: Inline | None, number: str, kind: Numbering, marks: Marks) -> Passage | None:
    content = marks.pieces(item or ())
    return Passage(Paragraph((), numbering=kind), content, number) if content else None


def _tables(here: _Counted, marks: Marks) -> Iterator[JointTable]:
    left, right = here.left, here.right
    if isinstance(left, Table) and isinstance(right, Table) and _shape(left) == _shape(right):
        rows = tuple(
            tuple(_joint(one, other, marks) for one, other in zip(ours, theirs, strict=True))
            for ours, theirs in zip(left.rows, right.rows, strict=True)
        )
        captions = dict.fromkeys(filter(None, (left.caption, right.caption)))
        yield JointTable(dataclasses.replace(left, rows=rows, caption=" / ".join(captions)))
        return
    if isinstance(left, Table):
        rows = tuple(tuple(_joint(cell, None, marks) for cell in row) for row in left.rows)
        yield JointTable(dataclasses.replace(left, rows=rows))
    if isinstance(right, Table):
        rows = tuple(tuple(_joint(None, cell, marks) for cell in row) for row in right.rows)
        yield JointTable(dataclasses.replace(right, rows=rows), side=1)


def _shape(table: Table) -> tuple[object, ...]:
    return table.widths, table.head, tuple(len(row) for row in table.rows)


def _joint(ours: Cell | None, theirs: Cell | None, marks: Marks) -> JointCell:
    """Return a cell in both languages; a line that reads alike in both stands once."""
    first = marks.lines(ours.paragraphs) if ours else ()
    second = marks.lines(theirs.paragraphs) if theirs else ()
    shown = second
    if len(first) == len(second):
        shown = tuple(two for one, two in zip(first, second, strict=True) if _words(one) != _words(two))
    cell = ours or theirs
    assert cell is not None
    return JointCell(tuple(_spans(line) for line in first), cell.header, cell.blank, shown)


def _words(content: Pieces) -> tuple[str, ...]:
    """Return what is read in running text; the direction that a piece keeps is nothing that is read."""
    texts = "".join(piece.text for piece in content if isinstance(piece, Span))
    return texts, *(piece.tag for piece in content if isinstance(piece, Blank))


def _signatures(here: _Counted, marks: Marks) -> Iterator[JointSignature]:
    left, right = here.left, here.right
    signature = left if isinstance(left, Signature) else right
    if not isinstance(signature, Signature):
        return
    signature = dataclasses.replace(
        signature,
        place_and_date=marks.pieces(signature.place_and_date),
        name=_spans(marks.pieces(signature.name)),
        office=tuple(_spans(line) for line in marks.lines(signature.office)),
    )
    if not (isinstance(left, Signature) and isinstance(right, Signature)):
        yield JointSignature(signature)
        return
    lines = marks.lines(right.office)
    known = {_words(line) for line in signature.office}
    yield JointSignature(
        signature,
        _unlike(signature.place_and_date, marks.pieces(right.place_and_date)),
        _unlike(signature.name, marks.pieces(right.name)),
        tuple(line for line in lines if _words(line) not in known),
        right.seal if right.seal != signature.seal else "",
    )


def _unlike(first: tuple[Piece, ...], second: tuple[Piece, ...]) -> tuple[Piece, ...]:
    return () if _words(first) == _words(second) else second
