"""Say which language has which lexicon, and put a list of all of them together."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from mlawriter.lexicon import arabic, chinese, english, french, portuguese, russian, south_slavic, spanish
from mlawriter.lexicon.lexicon import Lexicon
from mlawriter.lexicon.wording import Patterns, Wording, Wordings

LEXICONS: dict[str, Lexicon] = {
    "en": english.LEXICON,
    "fr": french.LEXICON,
    "es": spanish.LEXICON,
    "ar": arabic.LEXICON,
    "ru": russian.LEXICON,
    "zh_Hans": chinese.LEXICON,
    "pt": portuguese.LEXICON,
    "bs": south_slavic.LATIN,
    "hr": south_slavic.LATIN,
    "cnr": south_slavic.LATIN,
    "sr_Latn": south_slavic.LATIN,
    "sr_Cyrl": south_slavic.CYRILLIC,
}
"""By tag of the language; languages that write alike share one."""


def lexicons() -> Iterator[Lexicon]:
    """Yield each lexicon once."""
    yield from {id(lexicon): lexicon for lexicon in LEXICONS.values()}.values()


def wordings(listed: Callable[[Lexicon], Wording]) -> Wordings:
    """Return the wordings of one list in all languages."""
    return Wordings(map(listed, lexicons()))


def patterns(
    listed: Callable[[Lexicon], str], frame: str = "{}", flags: re.RegexFlag = re.IGNORECASE
) -> Patterns:
    """Return the patterns of one list in all languages; the frame says what stands around each, at `{}`."""
    return Patterns(map(listed, lexicons()), frame, flags)


def alternatives(listed: Callable[[Lexicon], str]) -> str:
    """Return the patterns of one list in all languages as one, to stand inside another."""
    return "|".join(filter(None, map(listed, lexicons())))


def words(listed: Callable[[Lexicon], str]) -> frozenset[str]:
    """Return the words of one list in all languages."""
    return frozenset(word for lexicon in lexicons() for word in listed(lexicon).split())
