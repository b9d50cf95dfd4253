"""Prove that what an office set for its checks is kept, and that a damaged file costs no more than itself."""

from __future__ import annotations

import dataclasses
import json
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from mlawriter.casebook.folders import Folders
from mlawriter.casebook.office import Office, load_office, save_office
from mlawriter.casebook.weighty_file import OfficeFileDamaged
from mlawriter.core.fields import declared
from mlawriter.core.findings import Severity
from mlawriter.core.thresholds import Thresholds
from mlawriter.directory.practice import Insistence, OwnNumber, Practice
from mlawriter.request.dual_criminality import DualCriminality
from mlawriter.training.samples import load

if TYPE_CHECKING:
    from mlawriter.core.errors import FileProblem
    from tests.casebook.conftest import Start


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(state=tmp_path / "state", config=tmp_path / "config")


def test_what_an_office_set_is_there_again(folders: Folders) -> None:
    practice = Practice(
        MappingProxyType({"E05": Insistence("Letter of 2 May 2026", date(2026, 5, 2), "AA")}),
        MappingProxyType({"service_lead_days": OwnNumber(75, "The same letter", date(2026, 5, 2), "AA")}),
    )
    office = Office(Thresholds(service_lead_days=90), MappingProxyType({"CH": practice}))

    save_office(folders, office)
    again = load_office(folders)

    assert again.thresholds.service_lead_days == 90
    assert again.practices == {"CH": practice}
    assert not again.practice_of("BR").raises("E05")


@pytest.mark.parametrize(
    "held",
    [
        "[]",
        '{"thresholds": 7, "practices": ["CH"]}',
        '{"thresholds": {"service_lead_days": -1, "unknown": 3, "items_before_split": "x"}, "practices": {"CH": 1}}',
        '{"thresholds": {"technique_lead_hours": true}}',
        '{"practices": {"CH": {"E05": null}}}',
        '{"numbers": 7}',
        '{"numbers": {"CH": {"service_lead_days": {"number": "75"}, "small_value": 3}}}',
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


def insisting(*states: str) -> Office:
    one = Practice(MappingProxyType({"E05": Insistence("Letter")}))
    return Office(practices=MappingProxyType(dict.fromkeys(states, one)))


def test_windows_do_not_undo_each_other(folders: Folders) -> None:
    seen = load_office(folders)
    fast = Practice(numbers=MappingProxyType({"service_lead_days": OwnNumber(75)}))
    theirs = {**insisting("FR").practices, "CH": fast}
    save_office(folders, Office(Thresholds(service_lead_days=90), MappingProxyType(theirs)), seen)

    ours = dataclasses.replace(insisting("DE", "CH"), thresholds=Thresholds(video_lead_days=10))
    now = save_office(folders, ours, seen)

    again = load_office(folders)
    assert again == now
    assert list(again.practices) == ["CH", "DE", "FR"]
    assert again.practices["CH"].numbers == fast.numbers
    assert again.practices["CH"].raises("E05")
    assert (again.thresholds.service_lead_days, again.thresholds.video_lead_days) == (90, 10)


def test_what_a_window_takes_out_is_gone(folders: Folders) -> None:
    seen = save_office(folders, insisting("FR", "DE"))
    save_office(folders, insisting("FR", "DE", "CH"), seen)

    save_office(folders, insisting("DE"), seen)

    assert list(load_office(folders).practices) == ["CH", "DE"]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe"])
def test_a_damaged_file_is_told_once_and_none_is_written_over(folders: Folders, content: bytes) -> None:
    seen = save_office(folders, insisting("FR"))
    seen = save_office(folders, insisting("FR", "DE"), seen)
    path = folders.config / "office.json"
    assert b"FR" in path.with_name("office.json.bak").read_bytes()
    said: list[FileProblem] = []

    path.write_bytes(content)
    assert load_office(folders, said.append).practices == load_office(folders, said.append).practices == {}
    path.write_bytes(b"{ again")
    save_office(folders, insisting("FR", "DE", "CH"), seen, said.append)

    assert [type(one) for one in said] == [OfficeFileDamaged] * 2
    assert path.with_name("office.json.damaged").read_bytes() == content
    assert path.with_name("office.json.damaged-2").read_bytes() == b"{ again"
    assert list(load_office(folders).practices) == ["CH", "DE", "FR"]


def test_a_number_of_many_figures_is_none(folders: Folders) -> None:
    folders.config.mkdir()
    held = f'{{"numbers": {{"CH": {{"service_lead_days": {{"number": {"9" * 400}}}}}}}}}'
    (folders.config / "office.json").write_text(held)

    assert load_office(folders).practice_of("CH").numbers == {}


_RECORDING = """
import sys, time
from pathlib import Path
from types import MappingProxyType
from mlawriter.casebook import disk
from mlawriter.casebook.folders import Folders
from mlawriter.casebook.office import Office, save_office
from mlawriter.directory.practice import Insistence, Practice
folder, mine = Path(sys.argv[1]), sys.argv[2]
read = disk.read_limited
disk.read_limited = lambda *of: (read(*of), time.sleep(0.01))[0]  # long enough for another to come between
sys.stdin.readline()
for number in range(15):
    one = Practice(MappingProxyType({mine: Insistence("Letter")}))
    save_office(Folders(folder, folder), Office(practices=MappingProxyType({f"A{number}": one})), Office())
"""


def test_processes_that_record_at_the_same_time_do_not_undo_each_other(tmp_path: Path, start: Start) -> None:
    children = [start(_RECORDING, tmp_path, code) for code in ("E05", "E06")]
    for child in children:
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()
    assert [child.wait() for child in children] == [0, 0]

    practices = load_office(Folders(tmp_path, tmp_path)).practices
    assert len(practices) == 15
    assert all(set(one.insists) == {"E05", "E06"} for one in practices.values())


def test_each_number_says_its_reason() -> None:
    assert [field.name for field in declared(Thresholds)] == list(Thresholds.model_fields)
    assert all(field.ui.help.endswith(".") for field in declared(Thresholds))


def test_numbers_hold_for_requests_to_their_state_alone(folders: Folders) -> None:
    own = Practice(numbers=MappingProxyType({"service_lead_days": OwnNumber(100)}))
    save_office(folders, Office(Thresholds(service_lead_days=50), MappingProxyType({"CH": own})))
    office = load_office(folders)
    request = load("service", "en")
    request.requested.state = "CH"
    request.items[0].appearance = date(2027, 2, 1)  # type: ignore[union-attr] # service has it
    today = date(2026, 11, 22)

    def days() -> set[int]:
        return {one.params["usual"] for one in office.examine(request, today) if one.code == "F13"}

    assert days() == {100}
    request.requested.state = "BR"
    assert days() == set()


def test_what_ships_of_a_practice_warns_and_never_blocks(folders: Folders) -> None:
    office = load_office(folders)
    request = load("search-and-site", "en")
    for offence in request.offences:
        offence.dual = DualCriminality()
    today = date(2026, 11, 22)

    for state in ("CH", "HK", "KE", "PA", "US", "CA", "BR"):
        request.requested.state = state
        plain, found = Office().examine(request, today), office.examine(request, today)
        weights = {one.severity for one in found if one.code == "E06"}
        assert weights == {Severity.WARNING if state in {"CH", "PA"} else Severity.ADVICE}
        assert [one for one in found if one.severity is Severity.BLOCKING] == [
            one for one in plain if one.severity is Severity.BLOCKING
        ]


def test_a_region_goes_by_its_own_practice_before_that_of_its_state(folders: Folders) -> None:
    own = {code: Practice(MappingProxyType({check: Insistence("")})) for code, check in _REGIONS.items()}
    office = Office(practices=MappingProxyType(own), directory=load_office(folders).directory)

    assert office.practice_of("CN", "Hong Kong").said == {"D11", "G02"}
    assert office.practice_of("CN", "Hong Kong").raises("G12")
    assert office.practice_of("CN", "Macao").raises("E05")
    assert office.practice_of("CN").said == frozenset()


_REGIONS = {"HK": "G12", "CN": "E05"}
