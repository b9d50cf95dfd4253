"""Read the letters of the bundled samples as words."""

from __future__ import annotations

from functools import cache

from mlawriter.render.bidi import LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK
from mlawriter.render.blocks import Document
from mlawriter.render.compose import compose
from mlawriter.render.word import write
from mlawriter.render.word.reading import text_lines
from mlawriter.training.samples import load

CHECKED = ("en", "fr", "ar")
"""Languages in which the letters are held to the checklist of their case, word by word.

The letters of the others come from the same templates, and their catalogues are complete: what is said in three is said in all.
"""

_PLAIN = str.maketrans(
    {"\u202f": " ", "\u00a0": " ", LEFT_TO_RIGHT_MARK: None, RIGHT_TO_LEFT_MARK: None, "（": " (", "）": ")"}
)


@cache
def letter(name: str, tag: str, kind: str = "") -> Document:
    """Return a document of a sample."""
    return compose(load(name, tag), tag, kind=kind)


@cache
def written(name: str, tag: str, kind: str = "") -> bytes:
    """Return a document of a sample as a Word file."""
    return write(letter(name, tag, kind))


@cache
def text(name: str, tag: str, kind: str = "") -> str:
    """Return the words of the Word file; a no-break space counts as a space, a mark of direction as nothing."""
    return "\n".join(text_lines(written(name, tag, kind))).translate(_PLAIN)
