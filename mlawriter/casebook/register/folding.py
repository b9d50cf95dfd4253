"""Fold what was typed into words that are found in each spelling and in every script.

Case, accents, Arabic vowel signs and the forms of its letters make no difference; Serbian is found in either script by the
other; digits of every script are the same. Scripts that do not part words are taken sign by sign.
"""

from __future__ import annotations

import unicodedata

from mlawriter.i18n.serbian_latin import in_latin

APART = "\ue000"
"""Stands between two passages, so that no phrase reaches from one into the next. No word holds it."""

_LATIN = {
    "đ": "d",
    "ð": "d",
    "ł": "l",
    "ø": "o",
    "ı": "i",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
    "ħ": "h",
    "ŋ": "n",
    "ə": "e",
}
_ARABIC = {"ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك", "ٱ": "ا", "ھ": "ه", "ہ": "ه", "ـ": ""}
_DROPPED = (
    (0x0300, 0x036F),  # accents
    (0x0483, 0x0487),  # Cyrillic titlo and its like
    (0x0591, 0x05C7),  # Hebrew points
    (0x0610, 0x061A),
    (0x064B, 0x065F),  # Arabic vowel signs, hamza above and below
    (0x0670, 0x0670),
    (0x06D6, 0x06ED),
    (0x180B, 0x180F),
    (0xFE00, 0xFE0F),  # forms of signs
    (0x034F, 0x034F),
)
_UNSPACED = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Myanmar
    (0x1780, 0x17FF),  # Khmer
    (0x0F00, 0x0FFF),  # Tibetan
    (0x3005, 0x3007),
    (0x3040, 0x30FF),  # Japanese syllables
    (0x31F0, 0x31FF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),  # Chinese
    (0x20000, 0x3FFFF),
)


class _Signs(dict[int, str]):
    """Hold what each sign becomes: it depends on nothing else, and is worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        apart = unicodedata.normalize("NFKD", chr(code)).casefold()
        self[code] = "".join(map(_sign, unicodedata.normalize("NFKD", apart)))
        return self[code]


_SIGNS = _Signs()


def folded(text: str) -> str:
    """Return the words of a text, folded, a space between each two."""
    return " ".join(text.translate(_SIGNS).replace("dj", "d").split())


def words(text: str) -> list[str]:
    """Return the words of a text, folded."""
    return folded(text).split()


def folded_by_sign(text: str) -> list[str]:
    """Return what each sign of a text becomes, so that a place in the folded text is found in the text."""
    signs = [_SIGNS[ord(sign)] for sign in text]
    for at in range(1, len(signs)):
        if signs[at].startswith("j") and signs[at - 1].endswith("d"):
            signs[at] = signs[at][1:]  # "Djordje" is how "Đorđe" is written without its letters
    return signs


def _sign(sign: str) -> str:
    """Return what one sign, already without case, becomes: letters, a space, or nothing."""
    code = ord(sign)
    if _within(code, _DROPPED):
        return ""
    if sign in _LATIN:
        return _LATIN[sign]
    if sign in _ARABIC:
        return _ARABIC[sign]
    category = unicodedata.category(sign)
    if category == "Cf":
        return ""  # joiners, marks of direction, soft hyphens: nobody sees them
    if category == "Nd":
        return str(unicodedata.decimal(sign))
    if category[0] not in "LNM" or category == "Co":
        return " "
    if _within(code, _UNSPACED):
        return f" {sign} "
    return _spelled(sign) if 0x0400 <= code <= 0x04FF else sign


def _spelled(letter: str) -> str:
    """Return a Cyrillic letter that Serbian has in Latin letters without accents; any other as it is."""
    try:
        latin = in_latin(letter)
    except ValueError:
        return letter
    bare = (sign for sign in unicodedata.normalize("NFKD", latin) if not unicodedata.combining(sign))
    return "".join(_LATIN.get(sign, sign) for sign in bare)


def _within(code: int, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= code <= last for first, last in ranges)
