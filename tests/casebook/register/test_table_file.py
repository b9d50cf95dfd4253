from __future__ import annotations

import csv
import io

import pytest

from mlawriter.casebook.register.table_file import for_spreadsheet, harmless, separated
from mlawriter.i18n.translator import translator


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        " =1",
        "\t=1",
        "\r=1",
        "\u200b=1",
        "＝1",
        "\u3000=1",
        "\u2028=1",
        "\v=1",
        "\0=1",
        " \u200e\v=1",
        "=cmd|' /C calc'!A0",
    ],
)
def test_what_a_spreadsheet_would_calculate_gets_an_apostrophe(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "MLA-1", "a=b", "2026-01-01", "محمد", "'x"])
def test_any_other_cell_stays_as_it_is(cell: str) -> None:
    assert harmless(cell) == cell


def test_excel_knows_the_file_by_its_mark_and_reads_back_what_was_written() -> None:
    lines = [["Name", "Note"], ["Đorđević; Ана", 'says "no", and\nmore']]

    content = for_spreadsheet(lines, translator("en", "interface"))

    assert content.startswith(b"\xef\xbb\xbf")
    assert list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""))) == lines


def test_a_language_that_writes_decimals_with_a_comma_parts_cells_by_semicolons() -> None:
    assert separated([["a", "b"]], translator("fr", "interface")) == "a;b\r\n"
    assert separated([["a", "b"]], translator("en", "interface")) == "a,b\r\n"
