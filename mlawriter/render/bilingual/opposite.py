"""Describe a document in two languages: each paragraph opposite the same one in the other language.

Numbers are part of it, as both languages count in one: a printer writes them as text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from mlawriter.render.blocks import Blank, Cell, Heading, PageBreak, Paragraph, Signature, Span, Table, Title

if TYPE_CHECKING:
    from mlawriter.render.blocks import Document

Piece: TypeAlias = Span | Blank
Pieces: TypeAlias = tuple[Piece, ...]
"""Running text with places to fill in, where a translation is missing."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Hold one paragraph in one of the languages; `block` says what it is."""

    block: Title | Heading | Paragraph
    content: Pieces
    number: str = ""
    """As it is printed before it: `3.2`, `(a)`, a bullet; empty for what bears none."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Set a paragraph opposite the same one in the second language; one side is empty where only the other has it."""

    left: Passage | None
    right: Passage | None
    keep_with_next: bool = False


@dataclass(frozen=True, slots=True)
class JointCell(Cell):
    """Hold a cell of a table in both languages: `paragraphs` in the first, below them `second` where it differs."""

    second: tuple[Pieces, ...] = ()


@dataclass(frozen=True, slots=True)
class JointTable:
    """Hold a table over the whole width, its cells in both languages; its direction is that of the `side`."""

    table: Table
    side: int = 0


@dataclass(frozen=True, slots=True)
class JointSignature:
    """Close the document once for both languages."""

    left: Signature
    second_place: tuple[Span | Blank, ...] = ()
    """Place and date in the second language, where they read otherwise."""
    second_name: Pieces = ()
    second_office: tuple[Pieces, ...] = ()
    second_seal: str = ""


Opposite: TypeAlias = Pair | JointTable | JointSignature | PageBreak


@dataclass(frozen=True, slots=True)
class Bilingual:
    """Hold a whole document in two languages, ready to be printed.

    `left` and `right` give language, title and what stands in the margins; what they say is in `rows`.
    """

    left: Document
    right: Document
    rows: tuple[Opposite, ...]

    @property
    def title(self) -> str:
        """Return the titles in both languages."""
        titles = dict.fromkeys((self.left.title, self.right.title))
        return " / ".join(titles)

    @property
    def created(self) -> str:
        """Return the date of the document's properties."""
        return self.left.created
