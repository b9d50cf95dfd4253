"""Prove that an office sets its numbers and what States insist on, and that findings follow at once."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from mlawriter.casebook.office import Office
from mlawriter.core.findings import Severity
from mlawriter.directory.practice import Insistence, Practice
from mlawriter.i18n.translator import translator
from mlawriter.request.open_request import OpenRequest
from mlawriter.training.samples import load
from mlawriter.ui.desk import Desk
from mlawriter.ui.office_checks import OfficeChecks


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(parent: QWidget) -> OfficeChecks:
    return OfficeChecks(Office(), translator("en", "interface"), parent, state="CH")


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
    dialog.table.setItem(row, 1, QTableWidgetItem(source))
    dialog.table.setItem(row, 2, QTableWidgetItem(day))


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
    cell = dialog.table.item(row_of(dialog, "E05"), 1)
    assert cell is not None
    assert cell.text() == "A letter"


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
