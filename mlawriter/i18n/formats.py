"""Write dates, numbers, amounts and names as one language does, after CLDR.

Where official letters write otherwise than CLDR, the difference is a line of `_ORDINAL_FIRST`, `_GENITIVE` or `_YEAR`.

Babel is imported by the first format that is asked for: a window that shows none does not pay for it.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Literal, TypeVar

from mlawriter.i18n.beside_cldr import LANGUAGE_NAMES, in_own_words
from mlawriter.i18n.state_names import Form, name_in_table
from mlawriter.i18n.usage import Digits

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from decimal import Decimal

    from babel import Locale

_T = TypeVar("_T")

NO_BREAK_SPACE = "\u00a0"

_FIRST_GROUPED = 1000
_IN_NO_OTHER_UNIT = 10**9
"""Babel takes the next unit from so many of it on: twelve days are twelve days, not two weeks."""

_ORDINAL_FIRST = {"fr": "1er", "pt_BR": "1º"}
"""How the first of a month is written."""
_GENITIVE = frozenset({"bs", "sr"})
"""Languages whose dates have the month in the genitive, where CLDR has the nominative: 3. novembra, 3. новембра.

Behind a day of the week, which is a nominative, the month stays one too: petak, 12. mart."""
_YEAR = {
    "bs": (re.compile(r"\.$"), ". godine"),
    "hr": (re.compile(r"\.$"), ". godine"),
    "ru": (re.compile(r"[\u00a0\u202f ]г\.$"), f"{NO_BREAK_SPACE}года"),
    "sr_Cyrl": (re.compile(r"\.$"), ". године"),
    "sr_Latn": (re.compile(r"\.$"), ". godine"),
}
"""The word for the year at a date's end, written out where CLDR abbreviates or leaves it out."""
_AT = {"bs": "{1} u {0}", "hr": "{1} u {0}", "sr_Cyrl": "{1} у {0}", "sr_Latn": "{1} u {0}"}
"""How date {1} and time of day {0} are joined, where CLDR lets two numbers meet."""

_BIDI_MARKS = dict.fromkeys(map(ord, "\u061c\u200e\u200f"))
"""CLDR puts these around amounts; the printers set direction themselves, by runs."""


class Formats:
    """Format raw values for one CLDR locale.

    The calendar is Gregorian in every language. The digits are Latin unless an office wants others, whatever CLDR
    has for the country: screen, letter and annexes show the same figures.
    """

    def __init__(self, locale: str, digits: Digits = Digits.LATIN) -> None:
        self._tag = locale
        self._digits = digits

    @functools.cached_property
    def _locale(self) -> Locale:
        from babel import Locale

        return Locale.parse(self._tag)

    def date(self, day: dt.date) -> str:
        """Return a date that cannot be misread: `3 April 1985`."""
        return self._dated(day, "long")

    def weekday_date(self, day: dt.date) -> str:
        """Return a date with its day of the week: `Tuesday, 6 April 2027`."""
        return self._dated(day, "full")

    def _dated(self, day: dt.date, form: Literal["long", "full"]) -> str:
        from babel.dates import format_date

        written: str = format_date(day, form, locale=self._locale)
        if day.day == 1 and (first := self._own(_ORDINAL_FIRST)):
            written = re.sub(r"(?<!\d)1(?!\d)", first, written, count=1)
        if form == "long" and self._locale.language in _GENITIVE:
            month = self._locale.months["format"]["wide"][day.month]
            written = written.replace(month, _genitive(month))
        return self._in_digits(self._with_year(in_own_words(written, self._tag)))

    def _with_year(self, written: str) -> str:
        year = self._own(_YEAR)
        return year[0].sub(year[1], written) if year else written

    def _own(self, table: Mapping[str, _T]) -> _T | None:
        """Return what a table has for this locale, with its script or country, or for its language."""
        locale = self._locale
        keys = (
            f"{locale.language}_{locale.script}",
            f"{locale.language}_{locale.territory}",
            locale.language,
        )
        return next((table[key] for key in keys if key in table), None)

    def _in_digits(self, written: str) -> str:
        """Put the office's digits into what Babel writes in Latin ones."""
        if self._digits is Digits.LATIN:
            return written
        return written.translate(dict(zip(map(ord, Digits.LATIN.signs), self._digits.signs, strict=True)))

    def days_away(self, days: int) -> str:
        """Return how far a day is from today, in days whatever their number: `in 12 days`, `3 days ago`."""
        import datetime as dt

        from babel.dates import format_timedelta

        written = format_timedelta(
            dt.timedelta(days=days),
            granularity="day",
            threshold=_IN_NO_OTHER_UNIT,
            add_direction=True,
            locale=self._locale,
        )
        return self._in_digits(in_own_words(written, self._tag))

    def city(self, zone: str) -> str:
        """Return the city that an IANA time zone is named after: `Madrid` for `Europe/Madrid`."""
        known = self._locale.time_zones
        for name in (zone, *_former_names().get(zone, ())):
            if named := known.get(name, {}).get("city"):
                return str(named)
        return zone.rpartition("/")[2].replace("_", " ")

    def moment(self, moment: dt.datetime) -> str:
        """Return date and time of day, with the offset from UTC where it is known."""
        time = self.time(moment)
        if moment.tzinfo is not None:
            offset = f"{moment:%z}"
            time = f"{time} (UTC{offset[:3]}:{offset[3:5]})"
        joined: str = self._own(_AT) or self._locale.datetime_formats["medium"].replace("'", "")
        return joined.replace("{1}", self.date(moment)).replace("{0}", time)

    def time(self, moment: dt.datetime) -> str:
        """Return the time of day: `14:05`."""
        from babel.dates import format_time

        return self._in_digits(format_time(moment, "HH:mm", locale=self._locale))

    def month_year(self, day: dt.date) -> str:
        """Return the month of a date: `April 1985`."""
        from babel.dates import format_skeleton

        written: str = format_skeleton("yMMMM", day, locale=self._locale)
        return self._in_digits(self._with_year(written))

    def number(self, number: int | Decimal) -> str:
        """Return a number with the groups and the decimal sign of the language, nothing rounded away."""
        if isinstance(number, int) and 0 <= number < _FIRST_GROUPED:
            return self._in_digits(str(number))
        from babel.numbers import format_decimal

        written: str = format_decimal(
            number, locale=self._locale, decimal_quantization=False, numbering_system=self._digits
        )
        return self._in_digits(written.translate(_BIDI_MARKS))

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
            amount,
            currency,
            format=spaced,
            locale=self._locale,
            currency_digits=False,
            numbering_system=self._digits,
        )
        return self._in_digits(written)

    def figures(self, amount: Decimal) -> str:
        """Return an amount without its currency: whole, or with two decimals at least."""
        from babel.numbers import format_decimal

        finest = -_exponent(amount)
        decimals = "." + "0" * max(2, finest) if finest > 0 else ""
        written: str = format_decimal(
            amount,
            format=f"#,##0{decimals}",
            locale=self._locale,
            decimal_quantization=False,
            numbering_system=self._digits,
        )
        return self._in_digits(written.translate(_BIDI_MARKS))

    def decimal_sign(self) -> str:
        """Return the sign before the decimals of a number in Latin digits: a point or a comma."""
        sign: str = self._locale.number_symbols["latn"]["decimal"]
        return sign

    def currency_name(self, code: str) -> str:
        """Return the name of a currency by its ISO 4217 code; an unknown code comes back."""
        name: str = self._locale.currencies.get(code, code)
        return in_own_words(name, self._tag)

    def listed(self, items: Sequence[str]) -> str:
        """Return items joined as in running text: `A, B and C`."""
        from babel.lists import format_list

        written: str = format_list(list(items), locale=self._locale) if items else ""
        return written

    def country(self, code: str) -> str:
        """Return the short name of a State or territory by its ISO 3166 code; an unknown code comes back.

        It is the one of the United Nations, or of the ministries that write the language; else CLDR's.
        """
        return name_in_table(code.upper(), Form.SHORT, self._tag) or self.usual_name(code)

    def country_in_text(self, code: str) -> str:
        """Return the name of a State as headings and sentences take it: brackets such as "(State of)" are for lists."""
        short = self.country(code)
        return self.official_name(code) if short.endswith((")", "）")) else short

    def usual_name(self, code: str) -> str:
        """Return the name of a State or territory as CLDR has it, from everyday language; an unknown code comes back."""
        name: str = self._locale.territories.get(code.upper(), code)
        return in_own_words(name, self._tag)

    def official_name(self, code: str) -> str:
        """Return the formal name of a State by its ISO 3166 code; the short one where the table has none."""
        return name_in_table(code.upper(), Form.FORMAL, self._tag) or self.country(code)

    def language_name(self, tag: str) -> str:
        """Return the name of a language, such as `fr` or `zh_Hans`; an unknown tag comes back."""
        names = self._locale.languages
        base = tag.replace("-", "_").split("_")[0]
        own = self._own(LANGUAGE_NAMES.get(base, {}))
        name: str = own or names.get(tag.replace("-", "_")) or names.get(base) or tag
        return in_own_words(name, self._tag)


def _genitive(month: str) -> str:
    """Return the genitive of a Serbian or Bosnian month: novembra, marta, juna; новембра, марта, јуна."""
    for ending, other in (("bar", "bra"), ("бар", "бра"), ("i", "a"), ("и", "а")):
        if month.endswith(ending):
            return month.removesuffix(ending) + other
    return month + ("а" if month[-1] > "z" else "a")


@functools.cache
def _former_names() -> dict[str, list[str]]:
    """Return the names that a time zone had before: CLDR lists some cities under these alone."""
    from babel.core import get_global

    former: dict[str, list[str]] = {}
    for old, new in get_global("zone_aliases").items():
        former.setdefault(new, []).append(old)
    return former


def _usual_decimals(currency: str) -> int:
    from babel.numbers import get_currency_precision

    digits: int = get_currency_precision(currency)
    return digits


def _exponent(amount: Decimal) -> int:
    exponent = amount.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0
