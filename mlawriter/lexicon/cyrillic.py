"""Write South Slavic words in Cyrillic: each list is written once, in Latin letters."""

from __future__ import annotations

import dataclasses
import re

from mlawriter.lexicon.lexicon import Lexicon
from mlawriter.lexicon.wording import Wording

_PAIRS = {"lj": "љ", "nj": "њ", "dž": "џ"}
_SINGLE = dict(zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш", strict=True))
_TOKEN = re.compile(r"\\.|\(\?P<\w+>|\(\?-?[ims]|lj|nj|dž|[a-zđžćčš]", re.IGNORECASE)


def cyrillic(pattern: str) -> str:
    r"""Return a text or pattern with its letters in Cyrillic; `\w` and names of groups stay."""

    def rewritten(match: re.Match[str]) -> str:
        letters = match[0]
        if letters[0] in "\\(":
            return letters
        small = letters.lower()
        other = _PAIRS.get(small) or _SINGLE.get(small, small)
        return other if letters == small else other.upper()

    return _TOKEN.sub(rewritten, pattern)


def _respelled(listed: object) -> object:
    if isinstance(listed, Wording):
        return Wording(cyrillic(listed.words), *map(cyrillic, listed.stems), lead=listed.lead)
    if isinstance(listed, tuple):
        return tuple(map(cyrillic, listed))
    return cyrillic(str(listed))


def in_cyrillic(lexicon: Lexicon) -> Lexicon:
    """Return a lexicon with all of its words in Cyrillic."""
    fields = dataclasses.fields(lexicon)
    return Lexicon(**{one.name: _respelled(getattr(lexicon, one.name)) for one in fields})  # type: ignore[arg-type]
