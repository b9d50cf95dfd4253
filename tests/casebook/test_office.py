"""Prove that what an office set for its checks is kept, and that a damaged file costs no more than itself."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from types import MappingProxyType

import pytest

from mlawriter.casebook.folders import Folders
from mlawriter.casebook.office import Office, load_office, save_office
from mlawriter.core.fields import declared
from mlawriter.core.thresholds import Thresholds
from mlawriter.directory.practice import Insistence, Practice


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(state=tmp_path / "state", config=tmp_path / "config")


def test_what_an_office_set_is_there_again(folders: Folders) -> None:
    practice = Practice(MappingProxyType({"E05": Insistence("Letter of 2 May 2026", date(2026, 5, 2))}))
    office = Office(Thresholds(service_lead_days=90), MappingProxyType({"CH": practice}))

    save_office(folders, office)
    again = load_office(folders)

    assert again.thresholds.service_lead_days == 90
    assert again.practice_of("CH").insists == practice.insists
    assert not again.practice_of("BR").raises("E05")


@pytest.mark.parametrize(
    "held",
    [
        "[]",
        '{"thresholds": 7, "practices": ["CH"]}',
        '{"thresholds": {"service_lead_days": -1, "unknown": 3, "items_before_split": "x"}, "practices": {"CH": 1}}',
        '{"thresholds": {"technique_lead_hours": true}}',
        '{"practices": {"CH": {"E05": null}}}',
    ],
)
def test_a_number_that_cannot_be_falls_back_to_the_default(folders: Folders, held: str) -> None:
    folders.config.mkdir()
    (folders.config / "office.json").write_text(held, encoding="ascii")

    assert load_office(folders).thresholds == Thresholds()


def test_a_practice_without_a_day_still_raises(folders: Folders) -> None:
    folders.config.mkdir()
    (folders.config / "office.json").write_text(
        json.dumps({"practices": {"CH": {"E05": {"checked": "soon"}}}})
    )

    practice = load_office(folders).practice_of("CH")

    assert practice.raises("E05")
    assert practice.insists["E05"].checked is None


def test_each_number_says_its_reason() -> None:
    assert [field.name for field in declared(Thresholds)] == list(Thresholds.model_fields)
    assert all(field.ui.help.endswith(".") for field in declared(Thresholds))
