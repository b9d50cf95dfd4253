"""Give templates their filters, and write values in the document's language.

Whatever a template prints passes here: a text stays, a number or a date is written as the language does, and
a thing that is no value of a letter is refused.
"""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

import jinja2
from jinja2.exceptions import SecurityError
from markupsafe import Markup, escape

from mlawriter.core.text import clean
from mlawriter.core.text import paragraphs as paragraphs_of
from mlawriter.render import meter, no_break

if TYPE_CHECKING:
    from mlawriter.i18n.translator import Translator

Filter: TypeAlias = Callable[..., object]


def printed(translator: Translator, value: object) -> object:
    """Return what `{{ value }}` prints. A thing that is no value of a letter is a fault of the template."""
    if isinstance(value, str) and type(value).__module__ in {"builtins", "markupsafe"}:
        meter.charge(len(value))
        return value
    return written(translator, value)


def written(translator: Translator, value: object) -> str:
    """Return a raw value as text of the language.

    Raises:
        SecurityError: when it is a thing that no letter shows, such as a part of the request.

    """
    if isinstance(value, jinja2.Undefined):
        return str(value)  # raises, and names the value
    if isinstance(value, bool) or not _is_plain(value):
        raise SecurityError(f"a value of the kind {type(value).__name__} cannot be printed")
    written = value if isinstance(value, Markup) else translator.written(value)
    if isinstance(value, dt.date):
        written = no_break.date(written)
    meter.charge(len(written))
    return written


def _is_plain(value: object) -> bool:
    if isinstance(value, list | tuple):
        return all(isinstance(item, str | int) for item in value)
    return value is None or isinstance(value, str | int | Decimal | dt.date)


def translating(translator: Translator) -> dict[str, Callable[..., Markup]]:
    """Return the functions behind `trans`. Catalogues may carry inline markup; values are escaped."""
    catalogue = translator.catalogue

    def filled(text: str, values: Mapping[str, object]) -> Markup:
        shown = {name: written(translator, value) for name, value in values.items()}
        for name, value in shown.items():
            if value.endswith("."):  # its stop serves for that of the sentence too
                text = text.replace(f"%({name})s.", f"%({name})s")
        return Markup(text) % shown  # noqa: S704 - catalogues may carry inline markup, values are escaped

    def gettext(message: str, /, **values: object) -> Markup:
        return filled(no_break.sentence(catalogue.gettext(message)), values)

    def ngettext(one: str, many: str, number: int, /, **values: object) -> Markup:
        return filled(no_break.sentence(translator.ngettext(one, many, number)), {"num": number, **values})

    def pgettext(context: str, message: str, /, **values: object) -> Markup:
        return filled(no_break.sentence(catalogue.pgettext(context, message)), values)

    def npgettext(context: str, one: str, many: str, number: int, /, **values: object) -> Markup:
        message = no_break.sentence(catalogue.npgettext(context, one, many, number))
        return filled(message, {"num": number, **values})

    return {"gettext": gettext, "ngettext": ngettext, "pgettext": pgettext, "npgettext": npgettext}


def charged(function: Filter) -> Filter:
    """Return a filter whose work on a text is charged by the text's length."""

    @functools.wraps(function)
    def charged(*args: object, **options: object) -> object:
        for value in args:
            meter.charge(len(value) if isinstance(value, str) else 1)
        return function(*args, **options)

    return charged


def own(translator: Translator) -> dict[str, Filter]:
    """Return our own filters. Each gives an empty text for a value that is not there."""

    def date(day: dt.date | None) -> str:
        return no_break.date(translator.date(day)) if day else ""

    def weekday_date(day: dt.date | None) -> str:
        return no_break.date(translator.weekday_date(day)) if day else ""

    def city(zone: str | None) -> str:
        return translator.city(zone) if zone else ""

    def month_year(day: dt.date | None) -> str:
        return translator.month_year(day) if day else ""

    def number(value: int | Decimal | None) -> str:
        return "" if value is None else translator.number(value)

    def amount(value: Decimal | None, currency: str) -> str:
        return "" if value is None else translator.amount(value, currency)

    def country(code: str | None) -> str:
        return translator.country(code) if code else ""

    def language(tag: str | None) -> str:
        return translator.language_name(tag) if tag else ""

    def years(months: int | None) -> str:
        return "" if months is None else translator.duration_months(months)

    def label(value: object) -> str:
        return translator.text(str(getattr(value, "label", value)))

    def listed(items: Sequence[object]) -> Markup:
        return Markup(translator.listed([escape(written(translator, item)) for item in items]))  # noqa: S704

    def join(items: Sequence[object], separator: str = "") -> Markup:
        return escape(separator).join(written(translator, item) for item in items)

    return {
        "amount": amount,
        "city": city,
        "country": country,
        "date": date,
        "join": join,
        "label": label,
        "language": language,
        "lines": lines,
        "listed": listed,
        "month_year": month_year,
        "number": number,
        "paragraphs": paragraphs,
        "weekday_date": weekday_date,
        "years": years,
    }


def lines(text: str | None) -> Markup:
    """Return an officer's text with its line breaks kept, as `<br/>`; blank lines at its ends go."""
    return Markup("<br/>").join(clean(text or "").strip().split("\n"))


def paragraphs(text: str | None) -> list[str]:
    """Return the paragraphs of an officer's text: its lines, without blank ones."""
    return paragraphs_of(clean(text or ""))
