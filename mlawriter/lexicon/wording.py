"""Describe words to look for in one language, and look for them in all languages quickly."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from typing import TypeAlias

UNSPACED = r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
"""A letter of a script that puts no spaces between words."""
_UNSPACED_RUN = re.compile(UNSPACED + "+")
CLUSTER = re.compile(UNSPACED + "{2}")
"""Two such letters: about one word."""
_WORD = re.compile(r"[^\W_]+")
_ARABIC = re.compile(r"[\u0620-\u06ff]")
_BEGINNING = 4
"""Letters of a word by which a stem is told to be possible; shorter stems are always looked for."""
_PAIR = 2
"""The same where no blanks part the words."""
_JOINED = 5
"""Places in an Arabic word at which a stem may begin: small words are written together with the next."""


def count_words(text: str) -> int:
    """Count words; where a script puts no spaces between them, four letters count as three."""
    if text.isascii() or not _UNSPACED_RUN.search(text):
        return len(text.split())
    letters = sum(map(len, _UNSPACED_RUN.findall(text)))
    return letters * 3 // 4 + len(_WORD.findall(_UNSPACED_RUN.sub(" ", text)))


def beginnings(lower: str) -> set[str]:
    """Return the beginnings of all words of a text in lower case, and "" for the stems of which it cannot be told."""
    found = {""}
    words = lower
    if not lower.isascii() and _UNSPACED_RUN.search(lower):
        for run in _UNSPACED_RUN.findall(lower):
            found.update(run[at : at + _PAIR] for at in range(len(run)))
        words = _UNSPACED_RUN.sub(" ", lower)
    parted = set(_WORD.findall(words))
    found.update([word[:_BEGINNING] for word in parted])
    if _ARABIC.search(lower):
        for at in range(1, _JOINED):
            found.update([word[at : at + _BEGINNING] for word in parted])
    return found


def _beginning_of(stem: str) -> str:
    """Return the beginning of a text's word without which a stem is not there; "" where that cannot be told."""
    if not stem[0].isalnum():
        return ""
    run = _UNSPACED_RUN.match(stem)
    if run:
        return run[0][:_PAIR] if len(run[0]) >= _PAIR else ""
    longest = str(max(_WORD.findall(stem), key=len))
    return longest[:_BEGINNING] if len(longest) >= _BEGINNING else ""


class Wording:
    """Describe wording to look for in one language: a pattern, and stems of which each match contains one.

    Stems are lower case and begin where a word begins. They make the
    search quick where nothing is found, which is nearly always; the pattern is made ready when a stem is first met.
    """

    def __init__(self, pattern: str, *stems: str, lead: int = 40) -> None:
        self.words = pattern
        self.stems = stems
        self.lead = lead
        """Characters before a stem within which a match begins."""

    @functools.cached_property
    def pattern(self) -> re.Pattern[str]:
        """Return the pattern, ready for use."""
        return re.compile(self.words, re.IGNORECASE)

    @functools.cached_property
    def stems_by_beginning(self) -> StemsByBeginning:
        """Return the stems, each with this wording, by the beginning without which it is not there."""
        return _by_beginning((self,))


NOTHING = Wording("")
"""For a list that a language does without."""


class Wordings:
    """Hold wordings of the same sense in several languages; each is sought in every text, because letters quote."""

    def __init__(self, wordings: Iterable[Wording]) -> None:
        self.stems_by_beginning = _by_beginning(wordings)


StemsByBeginning: TypeAlias = dict[str, list[tuple[str, Wording]]]


def _by_beginning(wordings: Iterable[Wording]) -> StemsByBeginning:
    found: StemsByBeginning = {}
    for wording in wordings:
        for stem in wording.stems:
            found.setdefault(_beginning_of(stem), []).append((stem, wording))
    return found


class Patterns:
    """Hold patterns of the same sense in several languages; they are made ready at first use."""

    def __init__(
        self, patterns: Iterable[str], frame: str = "{}", flags: re.RegexFlag = re.IGNORECASE
    ) -> None:
        self._patterns = tuple(pattern for pattern in patterns if pattern)
        self._frame = frame
        self._flags = flags

    @functools.cached_property
    def any(self) -> re.Pattern[str]:
        """Return one pattern for all languages."""
        return re.compile(self._frame.replace("{}", f"(?:{'|'.join(self._patterns)})"), self._flags)

    @functools.cached_property
    def each(self) -> tuple[re.Pattern[str], ...]:
        """Return one pattern for each language: their groups may bear the same names."""
        return tuple(re.compile(self._frame.replace("{}", one), self._flags) for one in self._patterns)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield what each language's pattern finds."""
        for pattern in self.each:
            yield from pattern.finditer(text)
