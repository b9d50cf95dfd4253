"""Read the names of States as official letters write them: short where CLDR has another, formal for every State.

They stand in `locales/state-names.csv`; docs/state-names.md says where they come from and how one is corrected.
The table is read when the first name is asked for.
"""

from __future__ import annotations

import csv
import functools
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from mlawriter import resources
from mlawriter.i18n.serbian_latin import in_latin

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class Form(StrEnum):
    """Tell the forms of a State's name apart, as the table has them."""

    SHORT = "short"
    FORMAL = "formal"
    ALSO = "also"
    """A name that is no longer official, or never was: a search finds the State by it, nothing prints it."""


_NOT_LANGUAGES = frozenset({"code", "form", "sources"})
_MONTENEGRIN = "sr_Latn_ME"
_SERBIAN_LATIN, _SERBIAN = "sr_Latn", "sr_Cyrl"


def table_path() -> Path:
    """Return where the table lies."""
    return resources.locales() / "state-names.csv"


def name_in_table(code: str, form: Form, locale: str) -> str:
    """Return the name of a State as the table has it for a CLDR locale; nothing where it has none."""
    names = _table().get((code, form), {})
    for column in _columns(locale, form):
        if column == _SERBIAN_LATIN:
            return in_latin(names.get(_SERBIAN, ""))
        if name := names.get(column):
            return name
    return ""


@functools.cache
def _columns(locale: str, form: Form) -> tuple[str, ...]:
    """Return the columns of a locale, the first that has a name counting.

    A country's own spelling of a formal name is written where it differs; its short names rest on CLDR's for the
    country, not on the other country's.
    """
    if locale == _MONTENEGRIN:
        return ("cnr",)
    language, *rest = locale.split("_")
    if (locale, form) == ("pt_BR", Form.SHORT):
        return (locale,)
    return (locale, f"{language}_{rest[0]}" if rest else language, language)


@functools.cache
def _table() -> Mapping[tuple[str, str], Mapping[str, str]]:
    with table_path().open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    return MappingProxyType(
        {
            (row["code"], row["form"]): MappingProxyType(
                {column: name for column, name in row.items() if name and column not in _NOT_LANGUAGES}
            )
            for row in rows
        }
    )
