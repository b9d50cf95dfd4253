"""Describe a document as blocks: what the preview and the Word file are two printers of.

A document is text with structure and without looks. Numbers of headings and paragraphs are not part of
the text: each printer makes real ones from `level`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from mlawriter.render.letterhead.letterhead import Letterhead


class Span(NamedTuple):
    """Hold a piece of running text; `ltr` keeps it left to right (a file number, an e-mail address).

    There are more of them than of anything else, and each is looked up by its content: a tuple is quickest.
    """

    text: str
    bold: bool = False
    italic: bool = False
    ltr: bool = False


Inline: TypeAlias = tuple[Span, ...]
"""Running text. A newline inside a span is a line break, a tab a tab stop."""


class Numbering(StrEnum):
    """Say how a paragraph or list entry is counted."""

    NONE = "none"
    PARAGRAPH = "paragraph"
    """`3.2`: counted on through the section it stands in."""
    LETTER = "letter"
    """`(a)`: an entry of a list that starts anew with each list."""
    DECIMAL = "decimal"
    """`1.`: an entry of a list that starts anew with each list, for questions."""
    BULLET = "bullet"


@dataclass(frozen=True, slots=True)
class Title:
    """Head the document; there is one."""

    content: Inline


@dataclass(frozen=True, slots=True)
class Heading:
    """Head a section (`level` 1, numbered `3.`) or a part of one (`level` 2, not numbered)."""

    content: Inline
    level: int = 1
    step: str = ""
    """Key of the wizard's step that fills the section, so that a preview can follow the form."""


class Manner(StrEnum):
    """Say what a paragraph is for; each printer gives it its style."""

    BODY = "body"
    ADDRESS = "address"
    """Lines of an address, set close together."""
    REFERENCE = "reference"
    """Our reference, date, classification at the head."""
    MARK = "mark"
    """A mark that must be seen: URGENT, DRAFT, the training mark."""
    QUOTE = "quote"
    """Text of a provision or of another document, indented."""
    OPENING = "opening"
    """Salutation, summary and closing formula, not numbered."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Hold one paragraph."""

    content: Inline
    manner: Manner = Manner.BODY
    numbering: Numbering = Numbering.NONE
    keep_with_next: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """Hold a list; `items` are its entries, `numbering` is LETTER, DECIMAL or BULLET."""

    items: tuple[Inline, ...]
    numbering: Numbering = Numbering.LETTER


@dataclass(frozen=True, slots=True)
class Blank:
    """Leave a place to fill in by hand or in Word: a content control with a visible line."""

    tag: str
    label: str
    """What goes here, for screen readers and the control's title."""
    text: str = ""
    """What is already known; empty leaves a line."""
    kind: str = "text"
    """`text`, `date`, or `lines` for an answer of several lines."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Hold one cell: one or more paragraphs, or a place to fill in; `header` marks a row's or column's head."""

    paragraphs: tuple[Inline, ...]
    header: bool = False
    blank: Blank | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Hold a table; the first `head` rows repeat on each page; `widths` are shares that sum to 100."""

    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[int, ...]
    head: int = 0
    caption: str = ""
    """Alternative text for screen readers; not printed."""


@dataclass(frozen=True, slots=True)
class Signature:
    """Close the letter, kept on one page with the block before it.

    Place and date, line to sign, name, office, seal.
    """

    place_and_date: tuple[Span | Blank, ...]
    line: Blank
    name: Inline
    office: tuple[Inline, ...]
    seal: str
    """The words inside the box where the seal goes; empty leaves the box out."""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """Start a new page."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Show a picture; a template names one that the program hands over, never a file."""

    name: str
    alt: str
    """What it shows, for who does not see it."""
    width: int
    """Millimetres; the height follows."""
    caption: Inline = ()
    """Printed below it."""
    content: bytes = field(default=b"", repr=False)
    """A PNG or JPEG without anything that is not picture."""
    ending: str = "png"
    """`png` or `jpeg`."""
    dots: tuple[int, int] = (1, 1)
    """Its own width and height."""

    @property
    def height(self) -> int:
        """Return the height in millimetres, at least one."""
        return max(1, round(self.width * self.dots[1] / self.dots[0]))


@dataclass(frozen=True, slots=True)
class Contents:
    """List the sections, each leading to its heading."""


Block: TypeAlias = Title | Heading | Paragraph | Listing | Table | Signature | PageBreak | Picture | Contents


@dataclass(frozen=True, slots=True)
class Document:
    """Hold a whole document, ready for either printer."""

    language: str
    """BCP 47-like tag of `mlawriter.i18n.languages`, such as `zh_Hans`."""
    title: str
    """For the file's properties and the title bar; plain text."""
    blocks: tuple[Block, ...]
    letterhead: tuple[Inline, ...] = ()
    """Lines at the head of the first page: State, authority, address. Official name of the State first."""
    stationery: Letterhead | None = None
    """The authority's own letterhead, which stands around the text in place of those lines."""
    running_head: Inline = ()
    """Classification and own reference, at the head of every page after the first; on the first too when
    `mark` is set."""
    mark: str = ""
    """DRAFT or the training mark, in the document's language, printed large on every page; empty for a
    signature copy."""
    page_of: tuple[str, str, str] = ("Page ", " of ", "")
    """The words before, between and after the page number and the number of pages."""
    created: str = "1980-01-01T00:00:00Z"
    """Date of the document's properties, from the request and never from the clock, so that bytes repeat."""
