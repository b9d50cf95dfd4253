"""Say what is wrong with a value that does not fit where it stands, in the officer's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.i18n.messages import N_, Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import ValidationError

    Place = tuple[str | int, ...]

_LONGEST_FIELD = 200

_TEXT = N_("a text is expected")
_NUMBER = N_("a number is expected")
_DATE = N_("a date such as 2026-03-31 is expected")
_YES_NO = N_("true or false is expected")
_LIST = N_("a list is expected")
_GROUP = N_("a group of fields is expected")
_TOO_LONG = N_("it is too long")
_NOT_PERMITTED = N_("it is not one of the permitted values")
_UNKNOWN_KIND = N_("its kind is missing or not known")
MISSING = N_("it is missing")
TWICE = N_("another entry of the list has the same")
OTHER = N_("the value does not fit there")

# The kinds of errors are pydantic's, whose own sentences exist in English alone.
_REASONS: dict[str, Message] = {
    "bool_parsing": _YES_NO,
    "bool_type": _YES_NO,
    "date_from_datetime_inexact": _DATE,
    "date_from_datetime_parsing": _DATE,
    "date_parsing": _DATE,
    "date_type": _DATE,
    "decimal_parsing": _NUMBER,
    "decimal_type": _NUMBER,
    "dict_type": _GROUP,
    "enum": _NOT_PERMITTED,
    "extra_forbidden": N_("this program does not know the field"),
    "finite_number": _NUMBER,
    "float_parsing": _NUMBER,
    "float_type": _NUMBER,
    "int_from_float": _NUMBER,
    "int_parsing": _NUMBER,
    "int_parsing_size": _NUMBER,
    "int_type": _NUMBER,
    "list_type": _LIST,
    "literal_error": _NOT_PERMITTED,
    "missing": MISSING,
    "model_attributes_type": _GROUP,
    "model_type": _GROUP,
    "string_pattern_mismatch": _NOT_PERMITTED,
    "string_too_long": _TOO_LONG,
    "string_type": _TEXT,
    "too_long": _TOO_LONG,
    "tuple_type": _LIST,
    "union_tag_invalid": _UNKNOWN_KIND,
    "union_tag_not_found": _UNKNOWN_KIND,
}


def first_wrong(
    error: ValidationError, known_as: Callable[[Place], Place] | None = None
) -> tuple[str, Message]:
    """Return the place of the first wrong value, as `named` writes it, and what is wrong with it.

    `known_as` puts what a person knows in the place of a number.
    """
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    place = known_as(first["loc"]) if known_as is not None else first["loc"]
    return named(place), _REASONS.get(first["type"], OTHER)


def named(place: Place) -> str:
    """Return the way to a value, lists counted from 1: `persons > 2 > born`."""
    steps = (str(step + 1) if isinstance(step, int) else step for step in place)
    # A field's name comes from the file: it may be anything.
    name = "".join(letter for letter in " > ".join(steps) if letter.isprintable())
    return name if len(name) <= _LONGEST_FIELD else f"{name[:_LONGEST_FIELD]}…"
