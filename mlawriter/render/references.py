"""Put printed numbers where a template refers to a paragraph of another section.

A template writes `<ref step="facts" number="3"/>`; what number that paragraph bears is known only when all
blocks are there, since a heading above nothing is left out and the sections after it move up.
"""

from __future__ import annotations

import dataclasses
import re
from typing import TYPE_CHECKING, Final

from mlawriter.i18n import languages
from mlawriter.render.blocks import Cell, Heading, Listing, Numbering, Paragraph, Table
from mlawriter.render.numbering import counting, numbers

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mlawriter.render.blocks import Block, Document, Inline

# Noncharacters: no text that was typed can hold them (core.text.clean).
_BEGIN: Final = "\ufdd0"
_END: Final = "\ufdd1"
_REFERENCE: Final = re.compile(f"{_BEGIN}([a-z-]+) ([0-9]+){_END}")


def reference(step: str, number: str) -> str:
    """Return what stands for a reference until its number is known."""
    return f"{_BEGIN}{step} {number}{_END}"


class Resolver:
    """Put the numbers in, and remember the blocks of the last document.

    An edit leaves nearly all blocks the same objects; what each came to comes back as the same object too, so that
    printers, which remember blocks, need not print it anew.
    """

    def __init__(self) -> None:
        self._printed: Mapping[tuple[str, str], str] = {}
        self._known: dict[int, tuple[Block, Block]] = {}

    def resolved(self, document: Document) -> Document:
        """Return the document with each reference to a paragraph turned into the number that is printed before it.

        What refers to a paragraph that is not there shows the bare number within its section.
        """
        printed = _printed(document)
        known = self._known if printed == self._printed else {}
        now: dict[int, tuple[Block, Block]] = {}
        made: list[Block] = []
        for block in document.blocks:
            last = known.get(id(block))
            if last is None or last[0] is not block:
                last = block, _of_block(block, printed)
            now[id(block)] = last
            made.append(last[1])
        self._printed, self._known = printed, now
        return dataclasses.replace(document, blocks=tuple(made))


def with_numbers(block: Block, printed: Mapping[tuple[str, str], str]) -> Block:
    """Return a block with its references turned into numbers, which are given by step and place within the section."""
    return _of_block(block, printed)


def _printed(document: Document) -> Mapping[tuple[str, str], str]:
    style = counting(languages.language(document.language))
    found: dict[tuple[str, str], str] = {}
    step, count = "", 0
    for block, shown in zip(document.blocks, numbers(document.blocks, style), strict=True):
        if isinstance(block, Heading) and block.level == 1:
            step, count = block.step, 0
        elif isinstance(block, Paragraph) and block.numbering is Numbering.PARAGRAPH:
            count += 1
            found[step, str(count)] = shown[0]
    return found


def _of_block(block: Block, printed: Mapping[tuple[str, str], str]) -> Block:
    """Return the block, the same one where it refers to nothing: printers remember blocks."""
    if isinstance(block, Paragraph) and _refers(block.content):
        return dataclasses.replace(block, content=_of_text(block.content, printed))
    if isinstance(block, Listing) and any(map(_refers, block.items)):
        return dataclasses.replace(block, items=tuple(_of_text(item, printed) for item in block.items))
    if isinstance(block, Table) and any(map(_refers, _texts(block))):
        rows = tuple(tuple(_of_cell(cell, printed) for cell in row) for row in block.rows)
        return dataclasses.replace(block, rows=rows)
    return block


def _refers(content: Inline) -> bool:
    return any(_BEGIN in span.text for span in content)


def _texts(table: Table) -> Iterator[Inline]:
    for row in table.rows:
        for cell in row:
            yield from cell.paragraphs


def _of_cell(cell: Cell, printed: Mapping[tuple[str, str], str]) -> Cell:
    paragraphs = tuple(_of_text(one, printed) for one in cell.paragraphs)
    return dataclasses.replace(cell, paragraphs=paragraphs)


def _of_text(content: Inline, printed: Mapping[tuple[str, str], str]) -> Inline:
    def number(match: re.Match[str]) -> str:
        return printed.get((match[1], match[2]), match[2])

    return tuple(span._replace(text=_REFERENCE.sub(number, span.text)) for span in content)
