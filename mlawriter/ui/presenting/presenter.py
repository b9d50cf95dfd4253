"""Stand beside the window in presenter mode: say that it is one, tell the keys, ring the clicks, lead out again."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolBar, QWidget

from mlawriter.i18n.messages import N_
from mlawriter.ui.command_button import command_button
from mlawriter.ui.presenting.click_ring import ClickRing
from mlawriter.ui.presenting.told_keys import meaning, told_key
from mlawriter.ui.turning import Place

if TYPE_CHECKING:
    from mlawriter.ui.preferences import Preferences
    from mlawriter.ui.window import Window

_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})


class Presenter(QObject):
    """Watch the keys and clicks of the program for as long as a class looks at it."""

    def __init__(self, window: Window, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._bar = QToolBar(window)
        self._bar.setObjectName("presenter")
        self._bar.setMovable(False)
        self._bar.toggleViewAction().setEnabled(False)
        self._bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        window.addToolBar(Qt.ToolBarArea.BottomToolBarArea, self._bar)
        self._fill()
        preferences.language_changed.connect(self._fill)
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def end(self) -> None:
        """Watch nothing any more."""
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _KEYS and isinstance(event, QKeyEvent):
            self._tell(event)
        elif (
            event.type() == QEvent.Type.MouseButtonPress
            and isinstance(event, QMouseEvent)
            and isinstance(watched, QWidget)
        ):
            _ring(watched, event)
        return False

    def _tell(self, event: QKeyEvent) -> None:
        pressed = told_key(event, QApplication.focusWidget())
        if pressed is None:
            return
        keys = " + ".join(
            piece or "+"
            for piece in pressed.toString(QKeySequence.SequenceFormat.NativeText)
            .replace("++", "+\0")
            .split("+")
        ).replace("\0", "+")
        said = meaning(pressed, self._window, self._preferences.speak)
        self.keys.setText(f"{keys}   {said}".rstrip())

    def _fill(self) -> None:
        speak = self._preferences.speak
        self._bar.clear()
        self._bar.setWindowTitle(speak.text(N_("Presenter mode")))
        around = QWidget(self._bar)
        around.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        band = QFrame(around)
        band.setProperty("kind", "band")
        self.badge = QLabel(speak.text(N_("Presenter mode: exercises only")), band)
        self.badge.setObjectName("presenter-badge")
        inside = QHBoxLayout(band)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.badge)
        self.keys = QLabel(around)
        self.keys.setObjectName("presenter-keys")
        self.keys.setTextFormat(Qt.TextFormat.PlainText)
        self.keys.setProperty("kind", "keys")
        self.keys.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.keys.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.leaving = command_button(
            around,
            speak,
            "presenter-end",
            N_("End presenter mode"),
            functools.partial(self._window.turn_folders, Place.OFFICE),
        )
        row = QHBoxLayout(around)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(16)
        row.addWidget(band)
        row.addWidget(self.keys, 1)
        row.addWidget(self.leaving)
        self._bar.addWidget(around)


def _ring(watched: QWidget, event: QMouseEvent) -> None:
    window = watched.window()
    if window.windowFlags() & Qt.WindowType.Popup == Qt.WindowType.Popup:
        return  # a menu goes with the click
    ring = window.findChild(ClickRing) or ClickRing(window)
    ring.show_at(window.mapFromGlobal(event.globalPosition().toPoint()))
