"""Keep together what must not be parted at a line's end, in words that the program writes itself.

What an officer typed is never changed: it stays as it was typed, byte for byte.
"""

from __future__ import annotations

import functools
import re
from typing import Final

_NO_BREAK: Final = "\u00a0"

_COUNTED: Final = "number|article|paragraphs?|nations|budapest|first|last|num"
"""Placeholders of catalogues that are filled with the number of an article, annex, person or item."""

_IN_SENTENCE: Final = re.compile(
    rf" (?=\d|%\((?:{_COUNTED})\)s|[–—] )"  # article 18, Annex 3; no line begins with a dash
    r"|(?<=\d) (?=[\u4e00-\u9fff])|(?<=\)s) (?=[条款项页人号])"  # 第 18 条
)
_IN_DATE: Final = re.compile(
    r"(?<=\d) (?=\D)|(?<=\d[.º]) (?=\D)|(?<=1er) "  # 3 April, 3. travnja, 1er avril
    r"|(?<=\d de) (?=\D)|(?<=\d[.º] de) (?=\D)|(?<= de) (?=\d)"  # 3 de abril, de 2027
    r"|(?<=[a-z]) (?=\d{1,2},)"  # April 3, 1985
)


@functools.cache
def sentence(text: str) -> str:
    """Return a sentence of a catalogue with its numbers kept beside the words they belong to."""
    return _IN_SENTENCE.sub(_NO_BREAK, text)


@functools.lru_cache(maxsize=4096)
def date(text: str) -> str:
    """Return a date with day and month kept on one line; before the year a line may end."""
    return _IN_DATE.sub(_NO_BREAK, text)
