"""Write dates, numbers, amounts and names as one language does, after CLDR.

Babel is imported by the first format that is asked for: a window that shows none does not pay for it.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from decimal import Decimal

    from babel import Locale

NO_BREAK_SPACE = "\u00a0"

_FIRST_GROUPED = 1000

_BIDI_MARKS = dict.fromkeys(map(ord, "\u061c\u200e\u200f"))
"""CLDR puts these around amounts; the printers set direction themselves, by runs."""


class Formats:
    """Format raw values for one CLDR locale.

    The calendar is Gregorian and the digits are Latin in every language, so that screen, letter and
    annexes show the same figures.
    """

    def __init__(self, locale: str) -> None:
        self._tag = locale

    @functools.cached_property
    def _locale(self) -> Locale:
        from babel import Locale

        return Locale.parse(self._tag)

    def date(self, day: dt.date) -> str:
        """Return a date that cannot be misread: `3 April 1985`."""
        from babel.dates import format_date

        written: str = format_date(day, "long", locale=self._locale)
        if self._locale.language == "fr" and day.day == 1:
            return re.sub(r"^1\b", "1er", written)  # CLDR does not know the ordinal that French letters use
        return written

    def weekday_date(self, day: dt.date) -> str:
        """Return a date with its day of the week: `Tuesday, 6 April 2027`."""
        from babel.dates import format_date

        written: str = format_date(day, "full", locale=self._locale)
        if self._locale.language == "fr" and day.day == 1:
            return re.sub(r"(?<= )1(?= )", "1er", written)
        return written

    def city(self, zone: str) -> str:
        """Return the city that an IANA time zone is named after: `Madrid` for `Europe/Madrid`."""
        known = self._locale.time_zones
        for name in (zone, *_former_names().get(zone, ())):
            if named := known.get(name, {}).get("city"):
                return str(named)
        return zone.rpartition("/")[2].replace("_", " ")

    def moment(self, moment: dt.datetime) -> str:
        """Return date and time of day, with the offset from UTC where it is known."""
        from babel.dates import format_time

        time = format_time(moment, "HH:mm", locale=self._locale)
        if moment.tzinfo is not None:
            offset = f"{moment:%z}"
            time = f"{time} (UTC{offset[:3]}:{offset[3:5]})"
        joined: str = self._locale.datetime_formats["medium"].replace("'", "")
        return joined.replace("{1}", self.date(moment)).replace("{0}", time)

    def month_year(self, day: dt.date) -> str:
        """Return the month of a date: `April 1985`."""
        from babel.dates import format_skeleton

        written: str = format_skeleton("yMMMM", day, locale=self._locale)
        return written

    def number(self, number: int | Decimal) -> str:
        """Return a number with the groups and the decimal sign of the language, nothing rounded away."""
        if isinstance(number, int) and 0 <= number < _FIRST_GROUPED:
            return str(number)
        from babel.numbers import format_decimal

        written: str = format_decimal(number, locale=self._locale, decimal_quantization=False)
        return written.translate(_BIDI_MARKS)

    def amount(self, amount: Decimal, currency: str) -> str:
        """Return an amount with its ISO 4217 code, which no two currencies share: `USD 2,318,450.00`.

        A no-break space stands between code and figures. No decimal is rounded away: an amount is evidence.
        """
        from babel.numbers import format_currency

        pattern: str = self._locale.currency_formats["standard"].pattern.translate(_BIDI_MARKS)
        spaced = re.sub(r"¤(?=[#0])", f"¤¤{NO_BREAK_SPACE}", pattern)
        spaced = re.sub(r"(?<!¤)¤(?!¤)", "¤¤", spaced)
        digits = max(_usual_decimals(currency), -_exponent(amount))
        spaced = re.sub(r"0\.0+", "0." + "0" * digits if digits else "0", spaced)
        written: str = format_currency(
            amount, currency, format=spaced, locale=self._locale, currency_digits=False
        )
        return written

    def figures(self, amount: Decimal) -> str:
        """Return an amount without its currency: whole, or with two decimals at least."""
        from babel.numbers import format_decimal

        finest = -_exponent(amount)
        decimals = "." + "0" * max(2, finest) if finest > 0 else ""
        written: str = format_decimal(
            amount, format=f"#,##0{decimals}", locale=self._locale, decimal_quantization=False
        )
        return written.translate(_BIDI_MARKS)

    def decimal_sign(self) -> str:
        """Return the sign before the decimals of a number in Latin digits: a point or a comma."""
        sign: str = self._locale.number_symbols["latn"]["decimal"]
        return sign

    def currency_name(self, code: str) -> str:
        """Return the name of a currency by its ISO 4217 code; an unknown code comes back."""
        name: str = self._locale.currencies.get(code, code)
        return name

    def listed(self, items: Sequence[str]) -> str:
        """Return items joined as in running text: `A, B and C`."""
        from babel.lists import format_list

        written: str = format_list(list(items), locale=self._locale) if items else ""
        return written

    def country(self, code: str) -> str:
        """Return the name of a State or territory by its ISO 3166 code; an unknown code comes back."""
        name: str = self._locale.territories.get(code.upper(), code)
        return name

    def language_name(self, tag: str) -> str:
        """Return the name of a language, such as `fr` or `zh_Hans`; an unknown tag comes back."""
        names = self._locale.languages
        base = tag.replace("-", "_").split("_")[0]
        name: str = names.get(tag.replace("-", "_")) or names.get(base) or tag
        return name


@functools.cache
def _former_names() -> dict[str, list[str]]:
    """Return the names that a time zone had before: CLDR lists some cities under these alone."""
    from babel.core import get_global

    former: dict[str, list[str]] = {}
    for old, new in get_global("zone_aliases").items():
        former.setdefault(new, []).append(old)
    return former


def rests_on(territory: str, day: dt.date) -> bool:
    """Tell whether a day falls on the weekend that CLDR gives for a State or territory."""
    return day.weekday() in _weekend(territory)


@functools.lru_cache(maxsize=512)
def _weekend(territory: str) -> frozenset[int]:
    """Return the days of the weekend, Monday being 0; none where the territory is not known."""
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(f"und_{territory}")
    except (UnknownLocaleError, ValueError):
        return frozenset()
    first, last = locale.weekend_start, locale.weekend_end
    return frozenset((first + step) % 7 for step in range((last - first) % 7 + 1))


def _usual_decimals(currency: str) -> int:
    from babel.numbers import get_currency_precision

    digits: int = get_currency_precision(currency)
    return digits


def _exponent(amount: Decimal) -> int:
    exponent = amount.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0
