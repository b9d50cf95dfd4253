"""Turn what an officer types into a search, and show where it was found. No text is refused, whatever it holds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mlawriter.casebook.register.folding import folded, folded_by_sign, words

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST = 1_000
"""Characters of a search that are read: what is longer was pasted by mistake."""
_MOST = 24
"""Words that are looked for."""
_QUOTED = re.compile(r"[\"“”„«»「」『』]([^\"“”„«»「」『』]*)[\"“”„«»「」『』]?|([^\s\"“”„«»「」『』]+)")
_END = r"(?!\S)"
_BEFORE, _AFTER = 40, 110
"""Characters of a text that are shown before and after a hit."""


@dataclass(frozen=True, slots=True)
class Term:
    """Hold words that stand beside one another; the last one may go on, unless they were quoted."""

    words: tuple[str, ...]
    whole: bool


def terms_of(typed: str) -> tuple[Term, ...]:
    """Return what is looked for: each word by its beginning, what stands in quotes as it stands."""
    found = []
    for match in _QUOTED.finditer(typed[:_LONGEST]):
        quoted = match[2] is None
        told = tuple(words(match[1] if quoted else match[2]))
        if told:
            # One letter begins far too many words; a Chinese word of one sign is whole in any case.
            found.append(Term(told, whole=quoted or len(told[-1]) == 1))
    return tuple(found[:_MOST])


def expression(terms: Iterable[Term]) -> str:
    """Return the terms as a search of FTS5; folded words hold nothing that means anything to it."""
    return " ".join(f'"{" ".join(term.words)}"{"" if term.whole else " *"}' for term in terms)


@dataclass(frozen=True, slots=True)
class Snippet:
    """Hold a piece of a text around a hit, in three parts."""

    before: str
    hit: str
    after: str


def snippet(passages: Iterable[tuple[str, str]], terms: tuple[Term, ...]) -> Snippet | None:
    """Return the first place of the first term that is found, on one line."""
    for term in terms:
        pattern = _pattern(term)
        for _, text in passages:
            found = _place(text, pattern)
            if found is not None:
                return _around(text, *found)
    return None


def _pattern(term: Term) -> re.Pattern[str]:
    joined = "[ ]+".join(map(re.escape, term.words))
    return re.compile(rf"(?<!\S){joined}{_END if term.whole else ''}")


def _place(text: str, pattern: re.Pattern[str]) -> tuple[int, int] | None:
    """Return where a pattern of folded words stands in a text: of its signs, the first and the one after the last."""
    if not pattern.search(folded(text)):
        return None  # told quickly, which most texts are
    signs = folded_by_sign(text)
    found = pattern.search("".join(signs))
    if found is None:
        return None
    begin = end = at = 0
    for index, sign in enumerate(signs):
        if at <= found.start():
            begin = index
        if at < found.end():
            end = index + 1
        at += len(sign)
    return begin, end


def _around(text: str, begin: int, end: int) -> Snippet:
    first, last = max(begin - _BEFORE, 0), min(end + _AFTER, len(text))
    if first:
        space = text.find(" ", first, begin)
        first = first if space < 0 else space + 1
    if last < len(text):
        space = text.rfind(" ", end, last)
        last = last if space < 0 else space
    before, after = text[first:begin], text[end:last]
    return Snippet(
        f"{'…' if first else ''}{_one_line(before)}",
        _one_line(text[begin:end]),
        f"{_one_line(after)}{'…' if last < len(text) else ''}",
    )


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text)
