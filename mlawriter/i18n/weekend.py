"""Know which days of the week a State rests on.

CLDR has them; Babel keeps them with the formats of each country's usual language, and an installed program carries those
of its own languages alone.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

_THURSDAY, _FRIDAY, _SATURDAY, _SUNDAY = 3, 4, 5, 6
_USUAL = frozenset({_SATURDAY, _SUNDAY})
_OTHER = {
    **dict.fromkeys("BH DZ EG IL IQ JO KW LY OM QA SA SD SY YE".split(), frozenset({_FRIDAY, _SATURDAY})),
    "AF": frozenset({_THURSDAY, _FRIDAY}),
    "IN": frozenset({_SUNDAY}),
    "IR": frozenset({_FRIDAY}),
    "UG": frozenset({_SUNDAY}),
}
"""CLDR 47, weekData: the States whose weekend is another one."""


def rests_on(territory: str, day: dt.date) -> bool:
    """Tell whether a day falls on the weekend that CLDR gives for a State or territory; never where it knows none."""
    return day.weekday() in _weekend(territory)


@functools.lru_cache(maxsize=512)
def _weekend(territory: str) -> frozenset[int]:
    """Return the days of the weekend, Monday being 0."""
    from babel.core import get_global

    known = territory in get_global("territory_languages")
    return _OTHER.get(territory, _USUAL) if known else frozenset()
