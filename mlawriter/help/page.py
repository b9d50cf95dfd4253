"""Hold a page of help: words in the officer's language, and links to other pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mlawriter.core.fields import Path


@dataclass(frozen=True, slots=True)
class Link:
    """Lead to another page."""

    topic: str
    words: str


@dataclass(frozen=True, slots=True)
class Row:
    """Hold a line of a table: what is named, and what it is; `direction` is that of the second."""

    name: str
    words: str
    direction: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Hold what stands under one heading; the first section of a page has none."""

    heading: str = ""
    paragraphs: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    links: tuple[Link, ...] = ()

    def __bool__(self) -> bool:
        """Tell whether anything stands here."""
        return bool(self.paragraphs or self.rows or self.links)


@dataclass(frozen=True, slots=True)
class Page:
    """Hold a page; `shows` leads to the field that it speaks of, in a request that is open."""

    topic: str
    title: str
    sections: tuple[Section, ...]
    shows: Path = ()

    def lines(self) -> Iterator[str]:
        """Yield the page as lines of text: for the command line, and to copy."""
        yield self.title
        for section in self.sections:
            yield ""
            if section.heading:
                yield section.heading
            yield from section.paragraphs
            yield from (f"{row.name}: {row.words}" for row in section.rows)
            yield from (f"- {link.words}" for link in section.links)

    def own_words(self) -> str:
        """Return what the page itself says, without what it leads to."""
        said = [self.title]
        for section in self.sections:
            said += [*section.paragraphs, *(f"{row.name} {row.words}" for row in section.rows)]
        return "\n".join(said)
