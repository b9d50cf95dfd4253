"""Hold a letterhead: what of an authority's own file may stand in the margins of a letter."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from mlawriter.render.word.wml import R, W

if TYPE_CHECKING:
    from mlawriter.i18n.messages import Message

DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
PLACED: Final = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
PICTURE: Final = "http://schemas.openxmlformats.org/drawingml/2006/picture"
NAMESPACES: Final = {"w": W, "r": R, "wp": PLACED, "a": DRAWING, "pic": PICTURE}
"""The prefixes that the markup of a letterhead uses; whoever puts it into a part declares them."""
DECLARED: Final = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in NAMESPACES.items())
_EMBEDDED: Final = re.compile(r'r:embed="rIdL(\d+)"')
_PAGE_FIELD: Final = 'w:instr=" PAGE "'


class Picture(NamedTuple):
    """Hold one picture; the markup refers to it by its number, from 1."""

    content: bytes
    ending: str
    """`png` or `jpeg`."""


class Measures(NamedTuple):
    """Hold what the file says of its page, in twentieths of a point."""

    left: int = 1418
    right: int = 1418
    top: int = 0
    """What the header needs beside what it fills itself, because something in it floats; otherwise 0."""
    bottom: int = 0
    header: int = 709
    """From the edge of the page to the header."""
    footer: int = 624


USUAL: Final = Measures()


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Hold headers and footers as WordprocessingML of our own making, each empty where the file has none."""

    first_header: str = ""
    first_footer: str = ""
    header: str = ""
    """Of the pages after the first."""
    footer: str = ""
    pictures: tuple[Picture, ...] = ()
    measures: Measures = USUAL

    @property
    def names_authority(self) -> bool:
        """Tell whether the head of the first page is taken, so that the letter need not name its author there."""
        return bool(self.first_header)


class Remark(NamedTuple):
    """Say what of a file was left out or changed, in the officer's words."""

    message: Message
    values: tuple[tuple[str, object], ...] = ()


class Imported(NamedTuple):
    """Hold a letterhead and what was left out of it."""

    letterhead: Letterhead
    remarks: tuple[Remark, ...]


def pictures_in(markup: str) -> list[int]:
    """Return the numbers of the pictures that a header or footer shows, in their order."""
    return sorted({int(number) for number in _EMBEDDED.findall(markup)})


def counts_pages(markup: str) -> bool:
    """Tell whether a header or footer shows the number of the page."""
    return _PAGE_FIELD in markup
