"""Prove that an office sets its numbers and what States insist on, and that findings follow at once."""

from __future__ import annotations

import dataclasses
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from mlawriter.casebook import weighty_file
from mlawriter.casebook.office import Office, load_office, save_office
from mlawriter.core.errors import FileNotWritten
from mlawriter.core.findings import Severity
from mlawriter.directory.directory import Directory
from mlawriter.directory.pack_file import shipped
from mlawriter.directory.practice import Insistence, OwnNumber, Practice
from mlawriter.i18n.translator import translator
from mlawriter.request.open_request import OpenRequest
from mlawriter.training.samples import load
from mlawriter.ui.desk import Desk
from mlawriter.ui.office_checks import OfficeChecks
from mlawriter.ui.practice_table import DAY, INITIALS, NUMBER, SOURCE, WHAT

if TYPE_CHECKING:
    from mlawriter.ui.preferences import Preferences

OFFICE = Office(directory=Directory(shipped()))


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(parent: QWidget) -> OfficeChecks:
    return OfficeChecks(OFFICE, translator("en", "interface"), parent, state="CH")


def row_of(dialog: OfficeChecks, code: str) -> int:
    for row in range(dialog.table.rowCount()):
        line = dialog.table.item(row, 0)
        if line is not None and line.data(Qt.ItemDataRole.UserRole) == code:
            return row
    raise LookupError(code)


def tick(dialog: OfficeChecks, code: str, source: str = "", day: str = "") -> None:
    row = row_of(dialog, code)
    line = dialog.table.item(row, 0)
    assert line is not None
    line.setCheckState(Qt.CheckState.Checked)
    write(dialog, row, SOURCE, source)
    write(dialog, row, DAY, day)


def write(dialog: OfficeChecks, row: int, column: int, text: str) -> None:
    dialog.table.setItem(row, column, QTableWidgetItem(text))


def read(dialog: OfficeChecks, code: str, column: int) -> str:
    cell = dialog.table.item(row_of(dialog, code), column)
    assert cell is not None
    return cell.text()


def test_what_is_ticked_for_two_states_is_handed_back(qtbot: QtBot, dialog: OfficeChecks) -> None:
    tick(dialog, "E05", "Letter of 2 May 2026", "2026-05-02")
    dialog.state.edited.emit("BR")
    tick(dialog, "G12")
    dialog.numbers["service_lead_days"].setValue(90)

    with qtbot.waitSignal(dialog.chosen) as handed:
        dialog._on_save()

    (office,) = handed.args or [None]
    assert office.practice_of("CH").insists == {"E05": Insistence("Letter of 2 May 2026", date(2026, 5, 2))}
    assert office.practice_of("BR").raises("G12")
    assert office.thresholds.service_lead_days == 90


def test_a_day_that_is_none_is_refused_and_nothing_is_lost(dialog: OfficeChecks) -> None:
    tick(dialog, "E05", "A letter", "31.2.2026")

    dialog._on_save()

    assert not dialog.refusal.isHidden()
    assert "31.2.2026" in dialog.refusal.text()
    assert read(dialog, "E05", SOURCE) == "A letter"


def test_findings_weigh_by_the_practice_of_the_requested_state(qtbot: QtBot) -> None:
    request = load("bank-records", "en")
    request.items[0].lawful_at_home = ""  # type: ignore[union-attr] # bank records have it
    practices = {request.requested.state: Practice(MappingProxyType({"E05": Insistence("A letter")}))}
    offices = [Office()]
    desk = Desk(OpenRequest(request), translator("en", "interface"), office=lambda: offices[-1])

    def weight() -> Severity:
        return next(found.severity for found in desk.findings if found.code == "E05")

    assert weight() is Severity.WARNING
    offices.append(Office(practices=MappingProxyType(practices)))
    desk.examine()
    assert weight() is Severity.BLOCKING
    desk.close()


def saved(qtbot: QtBot, dialog: OfficeChecks) -> Office:
    with qtbot.waitSignal(dialog.chosen) as handed:
        dialog._on_save()
    (office,) = handed.args or [None]
    assert isinstance(office, Office)
    return office


def test_a_number_of_one_state_is_handed_back_with_who_says_so(qtbot: QtBot, dialog: OfficeChecks) -> None:
    row = row_of(dialog, "service_lead_days")
    for column, text in ((NUMBER, "75"), (SOURCE, "Letter"), (DAY, "2026-05-02"), (INITIALS, "AA")):
        write(dialog, row, column, text)

    office = saved(qtbot, dialog)

    assert office.practices["CH"].numbers == {
        "service_lead_days": OwnNumber(75, "Letter", date(2026, 5, 2), "AA")
    }


@pytest.mark.parametrize("text", ["many", "-3", "4000", "1.5", "9" * 30])
def test_what_is_no_number_of_days_is_refused(dialog: OfficeChecks, text: str) -> None:
    write(dialog, row_of(dialog, "service_lead_days"), NUMBER, text)

    dialog._on_save()

    assert text in dialog.refusal.text()
    assert "3,650" in dialog.refusal.text()
    dialog.state.edited.emit("BR")
    assert read(dialog, "service_lead_days", NUMBER) == text


def test_what_ships_is_shown_with_its_source_and_is_no_record_of_the_office(
    qtbot: QtBot, dialog: OfficeChecks
) -> None:
    assert "article 28(5), as printed on 1 January 2024" in read(dialog, "G12", WHAT)
    assert "Shipped" not in read(dialog, "G02", WHAT)

    assert saved(qtbot, dialog).practices == {}


def test_what_ships_is_taken_over_in_one_step_and_what_is_recorded_stays(
    qtbot: QtBot, dialog: OfficeChecks
) -> None:
    tick(dialog, "G12", "Letter of 2 May 2026", "2026-05-02")

    dialog.take_over.click()

    insists = saved(qtbot, dialog).practices["CH"].insists
    assert set(insists) == {"E05", "E06", "G12"}
    assert insists["G12"].source == "Letter of 2 May 2026"
    assert insists["E05"].source.endswith("article 76(c), as printed on 1 January 2024")
    assert insists["E05"].checked is None


def test_numbers_that_ship_are_taken_over_too(qtbot: QtBot, dialog: OfficeChecks) -> None:
    dialog.state.edited.emit("CA")
    dialog.take_over.click()

    numbers = saved(qtbot, dialog).practices["CA"].numbers

    assert {name: one.number for name, one in numbers.items()} == {
        "preservation_days": 90,
        "preservation_days_budapest": 90,
    }


def test_there_is_nothing_to_take_over_where_nothing_ships(dialog: OfficeChecks) -> None:
    dialog.state.edited.emit("BR")

    assert not dialog.take_over.isEnabled()
    assert dialog.table.rowCount() > 20


def test_what_this_program_has_no_line_for_is_kept(qtbot: QtBot, parent: QWidget) -> None:
    newer = Practice({"Z99": Insistence("A newer program")}, {"days_of_a_newer_program": OwnNumber(3)})
    office = Office(practices=MappingProxyType({"CH": newer}))
    dialog = OfficeChecks(office, translator("en", "interface"), parent, state="CH")

    assert saved(qtbot, dialog).practices == {"CH": newer}


def test_two_windows_do_not_undo_each_other_and_nothing_unsaved_is_lost(
    preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = Practice(MappingProxyType({"E05": Insistence("Letter")}))
    other = preferences.office
    save_office(preferences.folders, dataclasses.replace(other, practices=MappingProxyType({"FR": one})))
    write = weighty_file.write_object
    monkeypatch.setattr(weighty_file, "write_object", _full)
    with pytest.raises(FileNotWritten):
        preferences.set_office(dataclasses.replace(other, practices=MappingProxyType({"DE": one})))
    monkeypatch.setattr(weighty_file, "write_object", write)

    preferences.set_office(
        dataclasses.replace(other, practices=MappingProxyType({**preferences.office.practices, "CH": one}))
    )

    assert list(load_office(preferences.folders).practices) == ["CH", "DE", "FR"]
    assert list(preferences.office.practices) == ["CH", "DE", "FR"]


def _full(path: object, held: object) -> None:
    raise FileNotWritten(file=str(path), reason="full")
