"""Find what a text names and its translation does not: numbers, days, codes, addresses. Findings, never refusals."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from mlawriter.request.dates_in_text import dates_in

if TYPE_CHECKING:
    from collections.abc import Iterator

_ADDRESS = re.compile(r"[^\s<>(),;،]+@[^\s<>(),;،]+\w|(?:https?://|www\.)[^\s<>]+\w")
_BARE_ADDRESS = re.compile(
    r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,190}[A-Za-z0-9]|(?:https?://|www\.)[^\s<>]+\w"
)
"""The same in signs without a blank, as in Chinese: of bounded length on both sides of `@`."""
_CODE = re.compile(r"(?<![\w/-])(?=[\w/.-]*\d)(?=[\w/.-]*[A-Za-z])[A-Za-z0-9][\w/.-]*\w")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th|er|re|e|ème|º|ª|o|a)\b", re.IGNORECASE)
_ISO_DAY = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_NUMBER = re.compile(r"\d+(?:[.,'’\u00a0\u202f\u2009\u066b\u066c ]\d{3}(?!\d))*(?:[.,\u066b]\d+)?")
_WORD = re.compile(r"\S+")
_PIECE = re.compile(r"[\w/.-]+")
_RUN = re.compile(r"\d+")
_LONGEST = 200
"""Signs in one word that is searched freely: a search begins anew at each sign, so that time grows with the square."""
_SHOWN = 5
"""Things named in one remark; the translator sees the rest beside them."""


def lost(text: str, translation: str) -> list[str]:
    """Return what stands in a text and not in its translation, as it is written in the text."""
    bare, rendered = _ascii_digits(text), _ascii_digits(translation)
    found: dict[str, None] = {}
    for one in _lost(bare, rendered):
        found[one] = None
        if len(found) == _SHOWN:
            break
    return list(found)


def _lost(text: str, rendered: str) -> Iterator[str]:
    there = _squeezed(rendered)
    names, text = _named(text)
    for name in names:
        if _squeezed(name) not in there:
            yield name
    days = set(dates_in(rendered))
    text = _ISO_DAY.sub(lambda day: day[0] if day[0] in rendered else f"{day[1]} {day[3]}", text)
    named = {part for day in days for part in (str(day.year), str(day.month), str(day.day))}
    runs = Counter(_runs(rendered))
    whole = {_squeezed(number) for number in _NUMBER.findall(rendered)}
    for number in _NUMBER.findall(text):
        if _squeezed(number) in whole:
            continue
        if any(run not in runs and run not in named for run in _runs(number)):
            yield number


def _named(text: str) -> tuple[list[str], str]:
    """Return the addresses and codes of a text, each once, and the text without them."""
    names: dict[str, None] = {}

    def out(match: re.Match[str]) -> str:
        if _ORDINAL.fullmatch(match[0]):
            return match[0]
        names[match[0]] = None
        return " "

    def addresses(word: re.Match[str]) -> str:
        return (_ADDRESS if len(word[0]) <= _LONGEST else _BARE_ADDRESS).sub(out, word[0])

    def codes(piece: re.Match[str]) -> str:
        return _CODE.sub(out, piece[0]) if len(piece[0]) <= _LONGEST else piece[0]

    rest = _PIECE.sub(codes, _WORD.sub(addresses, text))
    return list(names), rest


def _runs(text: str) -> list[str]:
    return [run.lstrip("0") or "0" for run in _RUN.findall(text)]


def _squeezed(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def _ascii_digits(text: str) -> str:
    """Write the digits of every script as those of English, so that numbers can be compared."""
    if text.isascii():
        return text
    return "".join(
        str(unicodedata.digit(sign)) if sign.isdecimal() and not sign.isascii() else sign for sign in text
    )
