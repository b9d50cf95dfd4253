"""Read dates out of running text, in the languages of the letter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

_MONTHS: tuple[str, ...] = (
    "january jan janvier janv يناير كانون_الثاني جانفي",
    "february feb février fevrier févr فبراير شباط فيفري",
    "march mar mars مارس آذار",
    "april apr avril avr أبريل إبريل نيسان أفريل",
    "may mai مايو أيار ماي",
    "june jun juin يونيو حزيران جوان",
    "july jul juillet juil يوليو تموز جويلية",
    "august aug août aout أغسطس آب أوت",
    "september sep sept septembre سبتمبر أيلول",
    "october oct octobre أكتوبر تشرين_الأول",
    "november nov novembre نوفمبر تشرين_الثاني",
    "december dec décembre decembre déc ديسمبر كانون_الأول",
)
_NUMBER = {
    name.replace("_", " "): number for number, names in enumerate(_MONTHS, start=1) for name in names.split()
}
_NAMES = "|".join(sorted(map(re.escape, _NUMBER), key=len, reverse=True))
_DATE = re.compile(
    rf"(?<!\d)(?:(?P<y1>\d{{4}})-(?P<m1>\d{{2}})-(?P<d1>\d{{2}})(?!\d)"
    rf"|(?P<d2>\d{{1,2}})(?:er|st|nd|rd|th)?\.?\s+(?:of\s+)?(?P<m2>{_NAMES})\.?[\s,]+(?P<y2>\d{{4}})(?!\d))"
    rf"|\b(?P<m3>{_NAMES})\.?\s+(?P<d3>\d{{1,2}}),\s*(?P<y3>\d{{4}})(?!\d)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"[12١٢][0-9٠-٩]{3}")
_REACH = 24
"""Characters on either side of a year within which its day stands."""


def dates_in(text: str, since: int = 0) -> Iterator[date]:
    """Yield the days of the year `since` or later that a text names, each once.

    Read are `2026-11-20`, `3 April 1985`, `May 3, 2025`, `1er mars 2026` and `3 أبريل 2026`.
    """
    done = 0
    for year in _YEAR.finditer(text):
        if int(year[0]) < since or year.start() < done:
            continue
        match = _DATE.search(text, max(0, year.start() - _REACH), year.end() + _REACH)
        while match is not None and match.end() < year.end():
            match = _DATE.search(text, match.end(), year.end() + _REACH)
        if match is None or match.start() > year.start():
            continue
        done = match.end()
        day = _day(match)
        if day is not None:
            yield day


def _day(match: re.Match[str]) -> date | None:
    found = match.groupdict()
    form = next(number for number in "123" if found[f"y{number}"])
    month = found[f"m{form}"].lower()
    try:
        return date(int(found[f"y{form}"]), _NUMBER.get(month) or int(month), int(found[f"d{form}"]))
    except ValueError:
        return None


def names_a_year(text: str) -> bool:
    """Tell whether a text holds anything that can be a year."""
    return _YEAR.search(text) is not None
