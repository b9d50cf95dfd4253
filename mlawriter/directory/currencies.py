"""List the currencies that are legal tender today: CLDR keeps them, and translators have their names."""

from __future__ import annotations

import functools


@functools.cache
def currencies() -> tuple[str, ...]:
    """Return the ISO 4217 codes of the currencies in use, in order."""
    from babel.core import get_global

    tenders = get_global("territory_currencies").values()
    return tuple(
        sorted({code for each in tenders for code, _, until, tender in each if tender and until is None})
    )
