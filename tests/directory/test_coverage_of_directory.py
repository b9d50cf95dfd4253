"""Coverage is counted from the edition itself: Parties alone, and nothing that the office recorded."""

from __future__ import annotations

from mlawriter.directory.coverage import Coverage, coverage
from mlawriter.directory.directory import NOTHING_KNOWN
from mlawriter.directory.pack_file import shipped


def test_the_edition_that_ships_covers_what_its_tables_hold() -> None:
    assert coverage(shipped()) == Coverage(parties=194, authorities=77, languages=64, interpol=9)


def test_an_edition_without_states_covers_nothing() -> None:
    assert coverage(NOTHING_KNOWN.pack) == Coverage(0, 0, 0, 0)
