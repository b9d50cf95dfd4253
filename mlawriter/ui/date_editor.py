"""Edit a date that may be missing; what was typed is shown in words, so that it cannot be misread."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from mlawriter.i18n.messages import N_
from mlawriter.ui.editors import UndoLine

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from mlawriter.i18n.translator import Translator

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[.\s/](\d{1,2})[.\s/](\d{4})\.?")
_EASTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
FORM = "dd.MM.yyyy"


def read_date(text: str) -> dt.date | None:
    """Read `24.12.2026`, `24/12/2026` or `2026-12-24`; the day always comes before the month.

    Raises:
        ValueError: when it is no date.

    """
    text = text.strip().translate(_EASTERN)
    if not text:
        return None
    if match := _ISO.fullmatch(text):
        return dt.date(int(match[1]), int(match[2]), int(match[3]))
    if match := _DAY_FIRST.fullmatch(text):
        return dt.date(int(match[3]), int(match[2]), int(match[1]))
    raise ValueError(text)


class _DateLine(UndoLine):
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class DateEditor(QWidget):
    """Edit a date by keyboard or calendar."""

    edited = Signal(object)
    left = Signal()

    def __init__(self, speak: Translator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._speak = speak
        self._value: dt.date | None = None
        self._refused = False
        self.line = _DateLine(self)
        self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.line.setPlaceholderText(speak.text(N_("day.month.year")))
        self.line.setFixedWidth(150)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setProperty("kind", "help")
        self._words.setWordWrap(True)
        self._calendar = QCalendarWidget(self)
        self._calendar.setGridVisible(False)
        button = QToolButton(self)
        button.setText("▾")
        button.setAccessibleName(speak.text(N_("Open the calendar")))
        button.setToolTip(speak.text(N_("Open the calendar")))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMinimumSize(28, 28)
        menu = QMenu(button)
        action = QWidgetAction(menu)
        action.setDefaultWidget(self._calendar)
        menu.addAction(action)
        button.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line)
        row.addWidget(button)
        row.addWidget(self._words, 1)
        self.setFocusProxy(self.line)
        menu.aboutToShow.connect(self._prepare_calendar)
        self._calendar.clicked.connect(self._pick)
        self._calendar.activated.connect(self._pick)
        self._calendar.activated.connect(menu.close)
        self._calendar.clicked.connect(menu.close)
        self.line.textEdited.connect(self._on_text)
        self.line.left.connect(self._on_left)

    def show_value(self, value: dt.date | None) -> None:
        """Show a date, or nothing."""
        if value is None and self._refused:
            return  # what was typed stays to be corrected
        if value == self._value and (value is not None or not self.line.text()):
            return
        if self.line.hasFocus() and _means(self.line.text(), value):
            self._value = value
            return
        self._value = value
        self.line.setText("" if value is None else f"{value.day:02}.{value.month:02}.{value.year:04}")
        self._say()

    @property
    def value(self) -> dt.date | None:
        """Return the date that stands there."""
        return self._value

    def settle(self) -> bool:
        """Take what stands there, as when the officer leaves; tell whether it is a date, or nothing."""
        self._on_left()
        try:
            read_date(self.line.text())
        except ValueError:
            return False
        return True

    def _on_text(self, text: str) -> None:
        self._refused = False
        try:
            value = read_date(text)
        except ValueError:
            self._words.setText("")
            return
        self._take(value)

    def _on_left(self) -> None:
        try:
            value = read_date(self.line.text())
        except ValueError:
            self._words.setText(
                self._speak.text(N_("This is no date. Write day, month and year: 24.12.2026."))
            )
            self._refused = True
            self._take_quietly()
            self.left.emit()
            return
        self._take(value)
        self.line.setText("" if value is None else f"{value.day:02}.{value.month:02}.{value.year:04}")
        self.left.emit()

    def _take_quietly(self) -> None:
        """Let a text that is no date stand for no date, so that nothing wrong is kept unseen."""
        if self._value is not None:
            self._value = None
            self.edited.emit(None)

    def _take(self, value: dt.date | None) -> None:
        changed = value != self._value
        self._value = value
        self._say()
        if changed:
            self.edited.emit(value)

    def _say(self) -> None:
        self._words.setText("" if self._value is None else self._speak.date(self._value))

    def _prepare_calendar(self) -> None:
        shown = self._value or dt.date.today()  # noqa: DTZ011 - the officer's own day
        self._calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))

    def _pick(self, picked: QDate) -> None:
        value = dt.date(picked.year(), picked.month(), picked.day())
        self.line.setText(f"{value.day:02}.{value.month:02}.{value.year:04}")
        self._take(value)


def _means(text: str, value: dt.date | None) -> bool:
    try:
        return read_date(text) == value
    except ValueError:
        return value is None
