"""Read numbers in the digits of any script, and the small ones that Chinese writes as words."""

from __future__ import annotations

_FIGURES = {sign: value for value, sign in enumerate("〇一二三四五六七八九")}
_TEN = "十"
WRITTEN = r"[一二三四五六七八九十]{1,3}"
"""Pattern of a number below a hundred in words that are written like figures."""


def number(text: str) -> int:
    """Return the number that a text writes: `12`, `１２`, `١٢` or `十二`."""
    if text.isdecimal():
        return int(text)
    tens, ten, units = text.rpartition(_TEN)
    if not ten:
        return int("".join(str(_FIGURES[sign]) for sign in units))
    return (_FIGURES[tens[-1]] if tens and tens[-1] in _FIGURES else 1) * 10 + (
        _FIGURES[units[0]] if units else 0
    )
