"""Turn message ids and raw values into text of one language, for the interface or for a document.

Each translator stands alone: the officer's and the document's are used side by side, and nothing global
changes with either.
"""

from __future__ import annotations

import datetime as dt
import functools
import gettext
import re
import struct
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Literal, TypeAlias

from mlawriter import resources
from mlawriter.i18n import languages
from mlawriter.i18n.errors import CatalogueMissing
from mlawriter.i18n.formats import Formats
from mlawriter.i18n.languages import SOURCE_LANGUAGE, Language
from mlawriter.i18n.messages import N_, ND_, Message, Worded
from mlawriter.i18n.usage import USUAL, Digits, Usage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

Domain: TypeAlias = Literal["interface", "document"]

_BRACES = re.compile(r"\{\{|\}\}|\{(\w+)\}")
_MONTHS_IN_YEAR = 12
_NEAR = {-1: N_("yesterday"), 0: N_("today"), 1: N_("tomorrow")}
_COUNT = re.compile(r"\{(?:n|count|number)\}|%\((?:n|num|count|number|total)\)s")
_MANY = 5
"""A count that has the form of many in every language with three forms."""


_ANY_STOP = (".", "。")
_STOPS = frozenset(_ANY_STOP)


class Translator:
    """Speak one language in one domain. Made by `translator()`, or from a catalogue in tests."""

    def __init__(
        self,
        language: Language,
        domain: Domain,
        catalogue: gettext.NullTranslations,
        digits: Digits = Digits.LATIN,
    ) -> None:
        self.language = language
        """With the dates, numbers and words of a country, where an office chose one."""
        self.domain = domain
        self.catalogue = catalogue
        """The gettext catalogue, for Jinja's `trans`."""
        self._formats = Formats(language.locale, digits)

    def text(self, message: Message, /, **values: object) -> str:
        """Return the translation with its named braces filled.

        Values are written by `written()`; give a number that must not be grouped, such as a year, as a string.
        Without values braces stay as they are.
        """
        if not message:
            return ""  # gettext would answer with the catalogue's header
        return self._fill(self.catalogue.gettext(message), values)

    def plural(self, one: Message, many: Message, count: int, /, **values: object) -> str:
        """Return the form of a message that the language uses for this count; `{n}` is the count."""
        return self._fill(self.ngettext(one, many, count), {"n": count, **values})

    def ngettext(self, one: Message, many: Message, count: int) -> str:
        """Return the form of a message for this count, unfilled.

        Slavic languages give 21 the form of 1, "21 račun". Where the message does not say the number that
        would read as if there were one, so that it has the form of many instead.
        """
        if count != 1 and not _COUNT.search(many):
            form = self.catalogue.ngettext(one, many, count)
            return (
                self.catalogue.ngettext(one, many, _MANY)
                if form == self.catalogue.ngettext(one, many, 1)
                else form
            )
        return self.catalogue.ngettext(one, many, count)

    def context(self, context: str, message: Message, /, **values: object) -> str:
        """Return the translation of a message that means different things in different places."""
        if not message:
            return ""
        return self._fill(self.catalogue.pgettext(context, message), values)

    def date(self, day: dt.date) -> str:
        """Return a date that cannot be misread: `3 April 1985`."""
        return self._formats.date(day)

    def weekday_date(self, day: dt.date) -> str:
        """Return a date with its day of the week: `Tuesday, 6 April 2027`."""
        return self._formats.weekday_date(day)

    def days_away(self, days: int) -> str:
        """Return how far a day is from today: `today`, `in 12 days`, `3 days ago`."""
        near = _NEAR.get(days)
        return self._formats.days_away(days) if near is None else self.text(near)

    def city(self, zone: str) -> str:
        """Return the city that an IANA time zone is named after: `Madrid` for `Europe/Madrid`."""
        return self._formats.city(zone)

    def moment(self, moment: dt.datetime) -> str:
        """Return date and time of day: `3 April 1985, 14:05 (UTC+02:00)`."""
        return self._formats.moment(moment)

    def time(self, moment: dt.datetime) -> str:
        """Return a time of day: `14:05`."""
        return self._formats.time(moment)

    def month_year(self, day: dt.date) -> str:
        """Return the month of a date: `April 1985`."""
        return self._formats.month_year(day)

    def number(self, number: int | Decimal) -> str:
        """Return a number in groups: `2,318,450`."""
        return self._formats.number(number)

    def amount(self, amount: Decimal, currency: str) -> str:
        """Return an amount with its ISO 4217 code, a no-break space between: `USD 2,318,450.00`."""
        return self._formats.amount(amount, currency)

    def figures(self, amount: Decimal) -> str:
        """Return an amount without its currency: `2,318,450.50`."""
        return self._formats.figures(amount)

    def decimal_sign(self) -> str:
        """Return the sign before the decimals of a number: a point or a comma."""
        return self._formats.decimal_sign()

    def currency_name(self, code: str) -> str:
        """Return the name of a currency by its ISO 4217 code."""
        return self._formats.currency_name(code)

    def listed(self, items: Sequence[str]) -> str:
        """Return items joined as in running text: `A, B and C`."""
        return self._formats.listed(items)

    def country(self, code: str) -> str:
        """Return the short name of a State or territory by its ISO 3166 code."""
        return self._formats.country(code)

    def country_in_text(self, code: str) -> str:
        """Return the name of a State for headings and sentences, without the brackets that lists have."""
        return self._formats.country_in_text(code)

    def official_name(self, code: str) -> str:
        """Return the formal name of a State by its ISO 3166 code: `Republic of Moldova`."""
        return self._formats.official_name(code)

    def language_name(self, tag: str) -> str:
        """Return the name of a language by its tag, in this translator's language."""
        return self._formats.language_name(tag)

    def duration_months(self, months: int) -> str:
        """Return a term in whole years where it has them: `14 years`, `18 months`, `2 years and 6 months`."""
        years, rest = divmod(months, _MONTHS_IN_YEAR)
        # CLDR's units lack months in Arabic and years in Chinese, hence our own messages.
        if years and not rest:
            return self.plural(ND_("{n} year"), ND_("{n} years"), years)
        if years < 2:
            return self.plural(ND_("{n} month"), ND_("{n} months"), months)
        return self.listed([self.duration_months(months - rest), self.duration_months(rest)])

    def written(self, value: object) -> str:
        """Return a raw value as the language writes it; a choice by its label, nothing for None."""
        match value:
            case Enum():
                return self.text(getattr(value, "label", "") or str(value.value))
            case Worded():
                return value.worded(self)
            case None:
                return ""
            case int() | Decimal():
                return self.number(value)
            case dt.datetime():
                return self.moment(value)
            case dt.date():
                return self.date(value)
            case list() | tuple():
                return self.listed([self.written(item) for item in value])
            case _:
                return str(value)

    def _fill(self, text: str, values: dict[str, object]) -> str:
        if not values:
            return text

        def brace(match: re.Match[str]) -> str:
            name = match[1]
            if name is None:
                return match[0][0]
            value = self.written(values[name])
            # "Baobab Ltd." at the end of a sentence: one stop serves for both, in whichever script.
            stop = text[match.end() : match.end() + 1]
            return value[:-1] if stop in _STOPS and value.endswith(_ANY_STOP) else value

        return _BRACES.sub(brace, text)


def catalogue_path(tag: str, domain: Domain) -> Path:
    """Return where the built catalogue of a language lies."""
    return resources.locales() / tag / "LC_MESSAGES" / f"{domain}.mo"


def translator(tag: str, domain: Domain, usage: Usage = USUAL) -> Translator:
    """Return the translator of a language as an office uses it; it is loaded once for each state of its sentences.

    Raises:
        KeyError: when the program does not have the language.
        CatalogueMissing: when its catalogue was not built or is damaged.
        WordingRefused: when the office's own sentences cannot serve.

    """
    return _loaded(tag, domain, usage, _edition(usage.wording) if domain == "document" else None)


@functools.cache
def _loaded(tag: str, domain: Domain, usage: Usage, edition: tuple[int, int] | None) -> Translator:
    language = languages.language(tag).of_region(usage.region)
    catalogue = _catalogue(tag, domain, language)
    if (
        language.locale != languages.language(tag).locale
        and catalogue_path(language.locale, domain).is_file()
    ):
        catalogue = _before(_catalogue(language.locale, domain, language), catalogue)
    if usage.wording is not None and edition is not None:
        from mlawriter.i18n.wording import sentences

        catalogue = _before(sentences(usage.wording), catalogue)
    return Translator(language, domain, catalogue, usage.digits)


def _edition(wording: Path | None) -> tuple[int, int] | None:
    """Return what tells one state of a file from the next, so that an edited one is read anew; none without one."""
    if wording is None:
        return None
    try:
        about = wording.stat()
    except OSError:
        return None
    return about.st_mtime_ns, about.st_size


def _catalogue(tag: str, domain: Domain, language: Language) -> gettext.NullTranslations:
    if tag == SOURCE_LANGUAGE.tag:
        return gettext.NullTranslations()
    path = catalogue_path(tag, domain)
    try:
        with path.open("rb") as file:
            return gettext.GNUTranslations(file)
    except (OSError, ValueError, struct.error) as error:
        raise CatalogueMissing(language=language.name, file=path.name) from error


def _before(first: gettext.NullTranslations, then: gettext.NullTranslations) -> gettext.NullTranslations:
    """Return the texts of one catalogue, and those of another for what it lacks."""
    first.add_fallback(then)
    return first
