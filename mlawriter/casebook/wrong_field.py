"""Say in one sentence which field of a request file holds something impossible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import BaseModel

from mlawriter.casebook import reasons
from mlawriter.core.errors import WrongField
from mlawriter.core.fields import Entry
from mlawriter.i18n.messages import N_, Message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

    from mlawriter.request.request import Request

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
_MISSING = N_("it is missing")
_TWICE = N_("another entry of the list has the same")
_OTHER = N_("the value does not fit there")

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
    "missing": _MISSING,
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


def wrong_field(path: Path, error: ValidationError) -> WrongField:
    """Return the error that names the first wrong field, lists counted from 1: `persons > 2 > born`."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    return WrongField(
        file=reasons.shown(path), field=_field(first), reason=_REASONS.get(first["type"], _OTHER)
    )


def ambiguous_id(path: Path, request: Request) -> WrongField | None:
    """Return the error that names the first id that could mean two entries, or none; None when all are clear."""
    for place, reason in _unclear_ids(request, ()):
        return WrongField(file=reasons.shown(path), field=_named(place), reason=reason)
    return None


def _unclear_ids(part: BaseModel, place: Place) -> Iterator[tuple[Place, Message]]:
    for name in type(part).model_fields:
        value = getattr(part, name)
        if isinstance(value, BaseModel):
            yield from _unclear_ids(value, (*place, name))
        elif isinstance(value, list):
            seen: set[str] = set()
            for index, entry in enumerate(value):
                if isinstance(entry, Entry):
                    if not entry.id or entry.id in seen:
                        yield (*place, name, index, "id"), _TWICE if entry.id else _MISSING
                    seen.add(entry.id)
                if isinstance(entry, BaseModel):
                    yield from _unclear_ids(entry, (*place, name, index))


def _field(error: ErrorDetails) -> str:
    return _named(error["loc"])


def _named(place: Place) -> str:
    steps = (str(step + 1) if isinstance(step, int) else step for step in place)
    # A field's name comes from the file: it may be anything.
    name = "".join(letter for letter in " > ".join(steps) if letter.isprintable())
    return name if len(name) <= _LONGEST_FIELD else f"{name[:_LONGEST_FIELD]}…"
