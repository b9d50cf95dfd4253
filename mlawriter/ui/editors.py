"""Edit single values: one small widget for each kind, all with the same three words.

Each editor has `show_value(value)`, which never announces, the signal `edited(value)` and the signal `left()`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QKeyCombination,
    QObject,
    QRegularExpression,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from mlawriter.core.amounts import read_amount
from mlawriter.core.fields import MAX_TEXT
from mlawriter.core.text import clean, clean_line
from mlawriter.ui.tick import Tick

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from PySide6.QtGui import QFocusEvent, QResizeEvent

    from mlawriter.i18n.translator import Translator

_DIGITS = "[0-9٠-٩۰-۹]{0,9}"
"""What a number is typed with; a number that is too large for its field is refused there, in words."""
TYPING_PAUSE = 300
"""Milliseconds without a key after which what was typed goes into the request."""
LONGEST_WAIT = 900
"""Milliseconds after which it goes there although the typing goes on: a crash must not cost more."""


class _Pause(QTimer):
    """Wait for a pause in typing."""

    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._begun = QElapsedTimer()
        self.setSingleShot(True)
        self.timeout.connect(self.ended)

    def typed(self) -> None:
        """Wait for the pause anew, but not for ever."""
        if not self.isActive():
            self._begun.start()
        self.start(max(0, min(TYPING_PAUSE, LONGEST_WAIT - self._begun.elapsed())))

    def flush(self) -> None:
        """Do at once what was being waited for."""
        if self.isActive():
            self.stop()
            self.ended.emit()


def _is_of_menu(event: QEvent) -> bool:
    """Tell whether an editor would take a key from the menu: on some systems Ctrl+E is also the end of the line."""
    return (
        event.type() is QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.keyCombination() == QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_E)
    )


class UndoLine(QLineEdit):
    """Leave undo and redo to the request where the line itself has nothing to take back, and the menu its keys.

    A line takes these keys from the menu, whether it has a use for them or not.
    """

    def event(self, event: QEvent) -> bool:
        if _is_of_menu(event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_for_request(event, undo=self.isUndoAvailable(), redo=self.isRedoAvailable()):
            event.ignore()
        else:
            super().keyPressEvent(event)


def _is_for_request(event: QKeyEvent, *, undo: bool, redo: bool) -> bool:
    keys = QKeySequence.StandardKey
    return (event.matches(keys.Undo) and not undo) or (event.matches(keys.Redo) and not redo)


class LineEditor(UndoLine):
    """Edit one line."""

    edited = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, ltr: bool = False, example: str = "") -> None:
        super().__init__(parent)
        self._pause = _Pause(self)
        self._pause.ended.connect(lambda: self.edited.emit(clean(self.text())))
        self.textEdited.connect(self._pause.typed)
        self.setPlaceholderText(example)
        self.setMaxLength(
            MAX_TEXT + 1
        )  # one more, so that a longer text is refused aloud, not cut in silence
        if ltr:
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def show_value(self, value: str) -> None:
        """Show a text; blanks at the end of what is being typed stay, for a word will follow them."""
        if self.hasFocus() and value == clean_line(self.text()):
            return
        if not self._pause.isActive() and value != self.text():
            self.setText(value)
            if not self.hasFocus():
                self.setCursorPosition(0)  # the beginning of a long text tells more than its end

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._pause.flush()
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class ProseEditor(QPlainTextEdit):
    """Edit text of several paragraphs; it grows with what it holds, to a limit."""

    edited = Signal(object)
    left = Signal()
    _LOW, _HIGH = 3, 14

    def __init__(self, parent: QWidget | None = None, *, example: str = "") -> None:
        super().__init__(parent)
        self._pause = _Pause(self)
        self._pause.ended.connect(lambda: self.edited.emit(self._text()))
        self._showing = False
        # Words wrap, so there is nothing beside; but a long word being typed would leave the text shifted.
        self.horizontalScrollBar().valueChanged.connect(self._stay)
        self.horizontalScrollBar().rangeChanged.connect(self._on_overflow)
        self._wrapped_for = 0
        self.textChanged.connect(self._on_text)
        self.setTabChangesFocus(True)
        # Lines wrap; a blank at the end of one would bring a bar that scrolls to nothing.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        by_its_words = self.document().defaultTextOption()
        by_its_words.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if (
            self.isRightToLeft()
        ):  # unlike other editors this one does not turn "leading" into "right" by itself
            by_its_words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(by_its_words)
        self.setPlaceholderText(example)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if _is_of_menu(event):
            event.ignore()
            return True
        return super().event(event)

    def show_value(self, value: str) -> None:
        """Show a text, the cursor where it was."""
        if self._pause.isActive() or value == self._text():
            return
        self._showing = True
        self.setPlainText(value)
        self._showing = False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._pause.flush()
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = self.document()
        if _is_for_request(event, undo=held.isUndoAvailable(), redo=held.isRedoAvailable()):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _stay(self) -> None:
        bar = self.horizontalScrollBar()
        bar.setValue(bar.maximum() if self.isRightToLeft() else 0)

    def _on_overflow(self, _lowest: int, highest: int) -> None:
        """Wrap anew when lines are wider than the room: Qt keeps those of a wider editor when bars come and go."""
        self._stay()
        if highest > 0 and self._wrapped_for != self.viewport().width():
            self._wrapped_for = self.viewport().width()
            QTimer.singleShot(0, self, self._wrap_anew)

    def _wrap_anew(self) -> None:
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._fit()

    def _text(self) -> str:
        # toPlainText() would turn every no-break space of the text into a common one.
        return clean(self.document().toRawText())

    def _on_text(self) -> None:
        self._fit()
        if not self._showing:
            self._pause.typed()

    def _fit(self) -> None:
        lines = max(self._LOW, min(self._HIGH, int(self.document().size().height()) + 1))
        height = lines * self.fontMetrics().lineSpacing() + 2 * self.frameWidth() + 12
        if height != self.height():
            self.setFixedHeight(height)


class RowsEditor(ProseEditor):
    """Edit a list of texts, one in each line."""

    def __init__(self, parent: QWidget | None = None, *, example: str = "") -> None:
        super().__init__(parent, example=example)
        self._pause.ended.disconnect()
        self._pause.ended.connect(lambda: self.edited.emit(self._rows()))

    def show_value(self, value: Sequence[str]) -> None:
        """Show texts, one in each line."""
        if list(value) != self._rows():
            super().show_value("\n".join(value))

    def _rows(self) -> list[str]:
        return [row.strip() for row in self._text().split("\n") if row.strip()]


class CheckEditor(Tick):
    """Edit a yes or no."""

    edited = Signal(object)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.clicked.connect(lambda: self.edited.emit(self.is_ticked()))

    def show_value(self, value: bool) -> None:
        """Show the tick."""
        self.tick(on=value)


class NumberEditor(LineEditor):
    """Edit a whole number that may be missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, ltr=True)
        self._pause.ended.disconnect()
        self._pause.ended.connect(lambda: self.edited.emit(self._number()))
        self.setValidator(QRegularExpressionValidator(QRegularExpression(_DIGITS), self))
        self.setMaximumWidth(140)

    def show_value(self, value: int | None) -> None:  # type: ignore[override]  # a number, where a line is text
        """Show a number, or nothing."""
        super().show_value("" if value is None else str(value))

    def _number(self) -> int | None:
        return int(self.text()) if self.text() else None


class AmountEditor(LineEditor):
    """Edit a sum of money that may be missing; left, it shows what was understood, grouped as the language does."""

    def __init__(self, speak: Translator, parent: QWidget | None = None) -> None:
        super().__init__(parent, ltr=True)
        self._speak = speak
        self._shown = ""
        self._pause.ended.disconnect()
        self._pause.ended.connect(lambda: self.edited.emit(self._amount()))
        self.setMaximumWidth(220)

    def show_value(self, value: Decimal | None) -> None:  # type: ignore[override]  # an amount, where a line is text
        """Show an amount, or nothing; not while one is being typed."""
        self._shown = "" if value is None else self._speak.figures(value)
        if not self.hasFocus():
            super().show_value(self._shown)
        elif not self._pause.isActive() and self._amount() != value:
            self.setText(self._shown)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not isinstance(self._amount(), str):
            self.setText(self._shown)

    def _amount(self) -> Decimal | str | None:
        """Return what was typed as an amount; as it is where it is none, so that it is refused aloud."""
        typed = clean(self.text())
        try:
            return read_amount(typed, self._speak.decimal_sign())
        except ValueError:
            return typed
