"""Build desks and wizards for the tests beside this file, and reach into them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication, QWidget

from mlawriter.i18n.translator import translator
from mlawriter.request.open_request import OpenRequest
from mlawriter.training.samples import SCENARIO_DAY, load
from mlawriter.ui.desk import Desk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from mlawriter.request.request import Request


def scenario_day() -> dt.date:
    return SCENARIO_DAY


def desk_of(request: Request, tag: str = "en") -> Desk:
    return Desk(OpenRequest(request), translator(tag, "interface"), today=scenario_day)


def ready_request() -> Request:
    """Return a request that nothing withholds, and that is no exercise."""
    request = load("bank-records", "en")
    request.training = False
    return request


def show(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(1366, 690)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


def find(inside: QWidget, kind: type, name: str) -> Any:  # noqa: ANN401 - each caller knows the kind
    widget: Any = inside.findChild(kind, name)
    assert widget is not None, name
    return widget


def focused() -> str:
    """Return the name of what has the keyboard; a combo box speaks for the line inside it."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget.objectName()
