"""Write tables as files of separated values, for spreadsheets."""

from __future__ import annotations

import csv
import io
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mlawriter.i18n.translator import Translator

_BEGINS_FORMULA = frozenset("=+-@")
_BEGINS_CELL = frozenset("\t\r\n")


def separated(lines: Iterable[Sequence[str]], speak: Translator) -> str:
    """Return lines of cells as text. Where the language writes decimals with a comma, spreadsheets expect a semicolon.

    A cell that a spreadsheet would take for a formula gets an apostrophe before it: texts come from anywhere.
    """
    into = io.StringIO()
    writer = csv.writer(into, delimiter=";" if speak.decimal_sign() == "," else ",", lineterminator="\r\n")
    for line in lines:
        writer.writerow([harmless(cell) for cell in line])
    return into.getvalue()


def for_spreadsheet(lines: Iterable[Sequence[str]], speak: Translator) -> bytes:
    """Return the bytes of a file: UTF-8 with its mark, by which Excel knows it."""
    return separated(lines, speak).encode("utf-8-sig", "replace")


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet calculates."""
    first = next((sign for sign in cell if not _is_passed_over(sign)), "")
    begins = unicodedata.normalize("NFKC", first)
    if begins in _BEGINS_FORMULA or cell[:1] in _BEGINS_CELL:
        return f"'{cell}" if cell else cell
    return cell


def _is_passed_over(sign: str) -> bool:
    """Tell whether a spreadsheet may look past a sign at the beginning of a cell: blanks, and what shows nothing."""
    return sign.isspace() or unicodedata.category(sign).startswith("C")
