"""Read dates out of running text, in all languages."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from datetime import date

from mlawriter.lexicon.spoken import lexicons

_YEAR = re.compile(r"[12١٢１２][0-9٠-٩０-９]{3}")
_REACH = 24
"""Characters on either side of a year within which its day stands."""


@functools.cache
def _months() -> dict[str, int]:
    return {
        name.replace("_", " "): number
        for lexicon in lexicons()
        for number, names in enumerate(lexicon.months, start=1)
        for name in names.split()
    }


@functools.cache
def _dates() -> tuple[re.Pattern[str], ...]:
    names = "|".join(sorted(map(re.escape, _months()), key=len, reverse=True))
    common = (
        rf"(?<!\d)(?:(?P<y1>\d{{4}})-(?P<m1>\d{{2}})-(?P<d1>\d{{2}})(?!\d)"
        rf"|(?P<d2>\d{{1,2}})(?:er|st|nd|rd|th|\.?[ºo°])?\.?\s+(?:(?:of|de)\s+)?(?P<m2>{names})(?!\w)\.?[\s,]+(?:del?\s+)?(?P<y2>\d{{4}})(?!\d))"
        rf"|\b(?P<m3>{names})\.?\s+(?P<d3>\d{{1,2}}),\s*(?P<y3>\d{{4}})(?!\d)"
    )
    own = (lexicon.date for lexicon in lexicons() if lexicon.date)
    return tuple(re.compile(one, re.IGNORECASE) for one in (common, *own))


def dates_in(text: str, since: int = 0) -> Iterator[date]:
    """Yield the days of the year `since` or later that a text names, each once.

    Read are `2026-11-20`, `3 April 1985`, `May 3, 2025`, `1er mars 2026`, `14 de julio de 2026`, `3. srpnja 2026.`,
    `3 أبريل 2026` and `2025年3月14日`.
    """
    done = 0
    for year in _YEAR.finditer(text):
        if int(year[0]) < since or year.start() < done:
            continue
        match = _at(text, year)
        if match is None:
            continue
        done = match.end()
        day = _day(match)
        if day is not None:
            yield day


def _at(text: str, year: re.Match[str]) -> re.Match[str] | None:
    """Return the date of which a year is part."""
    for pattern in _dates():
        match = pattern.search(text, max(0, year.start() - _REACH), year.end() + _REACH)
        while match is not None and match.end() < year.end():
            match = pattern.search(text, match.end(), year.end() + _REACH)
        if match is not None and match.start() <= year.start():
            return match
    return None


def _day(match: re.Match[str]) -> date | None:
    found = match.groupdict()
    form = next(form for form in ("", "1", "2", "3") if found.get(f"y{form}"))
    month = found[f"m{form}"].lower()
    try:
        return date(int(found[f"y{form}"]), _months().get(month) or int(month), int(found[f"d{form}"]))
    except ValueError:
        return None


def names_a_year(text: str) -> bool:
    """Tell whether a text holds anything that can be a year."""
    return _YEAR.search(text) is not None
