"""Write Serbian in Latin letters from Serbian in Cyrillic: each Cyrillic letter has one Latin spelling, so it is exact.

The other way is not: "nj" in "injekcija" is two letters.
"""

from __future__ import annotations

import re

_LETTERS = dict(
    zip(
        "абвгдђежзијклљмнњопрстћуфхцчџш",
        ("a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š").split(),
        strict=True,
    )
)
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")


def in_latin(text: str) -> str:
    """Return a Serbian text in Latin letters; values, tags and what is Latin already stay.

    Raises:
        ValueError: at a Cyrillic letter that Serbian does not have.

    """
    return _CYRILLIC.sub(lambda match: _spelled(text, match.start()), text)


def _spelled(text: str, at: int) -> str:
    letter = text[at]
    try:
        latin = _LETTERS[letter.lower()]
    except KeyError:
        raise ValueError(f"{letter!r} in {text[:60]!r} is no letter of Serbian") from None
    if letter.islower():
        return latin
    beside = text[at + 1 : at + 2] or " "
    before = text[at - 1] if at else " "
    in_capitals = beside.isupper() or (not beside.isalpha() and before.isupper())
    return latin.upper() if in_capitals else latin.capitalize()
