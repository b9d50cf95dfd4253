"""Show the help beside the wizard: contents and search on one side, the page on the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from mlawriter.help.library import Library
from mlawriter.help.topics import CONTENTS
from mlawriter.i18n.messages import N_
from mlawriter.ui.accessible import Heading, announce
from mlawriter.ui.command_button import command_button
from mlawriter.ui.help.contents import Contents
from mlawriter.ui.help.page_html import SCHEME, html_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QUrl

    from mlawriter.core.fields import Path
    from mlawriter.help.page import Page
    from mlawriter.ui.preferences import Preferences

_WIDTH, _HEIGHT = 940, 640
_PARTS = (320, 620)


class HelpWindow(QDialog):
    """Show one page at a time, with the way that led to it.

    Signals:
        field_wanted: the path of a field of the open request that the officer wants to see.

    """

    field_wanted = Signal(object)

    def __init__(
        self, preferences: Preferences, parent: QWidget, has_case: Callable[[], bool] = lambda: False
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._has_case = has_case
        self._way: list[tuple[str, Path]] = []
        self._at = -1
        speak = preferences.speak
        self._library = Library(speak, _as_the_system_writes)
        self.setObjectName("help")
        self.setWindowTitle(speak.text(N_("Help")))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.contents = Contents(self._library, speak, self)
        self.heading = Heading("", self)
        self.browser = QTextBrowser(self)
        self.browser.setObjectName("help-page")
        self.browser.setOpenLinks(False)  # every link stays inside the help
        self._arrange()
        self._restore_size()
        self.contents.chosen.connect(self.go)
        self.browser.anchorClicked.connect(self._follow)
        for keys, act in (
            ("Ctrl+F", self.contents.focus_search),
            ("F6", self._next_pane),
            ("Shift+F6", self._next_pane),
            ("Alt+Left", self.back),
            ("Alt+Right", self.forward),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        preferences.language_changed.connect(self.close)  # every word of it would have to change
        self.go(CONTENTS)

    @property
    def page(self) -> Page:
        """Return the page that is shown."""
        return self._library.page(self._way[self._at][0])

    def go(self, topic: str, path: Path = ()) -> None:
        """Show the page of a topic; `path` leads to the field that it was asked for."""
        if self._at >= 0 and self._way[self._at] == (topic, path):
            return
        del self._way[self._at + 1 :]
        self._way.append((topic, path))
        self._at = len(self._way) - 1
        self._show()

    def back(self) -> None:
        """Show the page before."""
        self._turn(-1)

    def forward(self) -> None:
        """Show the page from which the officer went back."""
        self._turn(1)

    def copy(self) -> None:
        """Copy the page as text."""
        QApplication.clipboard().setText("\n".join(self.page.lines()))

    def show_field(self) -> None:
        """Have the field shown that the page speaks of."""
        self.field_wanted.emit(self._field)

    def done(self, result: int) -> None:
        size = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self._preferences.change(help_geometry=size)
        super().done(result)

    @property
    def _field(self) -> Path:
        return self._way[self._at][1] or self.page.shows

    def _turn(self, by: int) -> None:
        if 0 <= self._at + by < len(self._way):
            self._at += by
            self._show()

    def _show(self) -> None:
        page = self.page
        direction = self._preferences.speak.language.direction
        # A code alone is Latin, and would stand at the left edge.
        self.heading.setText(("\u200f" if direction == "rtl" else "") + page.title)
        self.browser.setHtml(html_of(page, direction))
        self.browser.setAccessibleName(page.title)
        self.contents.mark(page.topic)
        self._back.setEnabled(self._at > 0)
        self._forward.setEnabled(self._at + 1 < len(self._way))
        self._field_button.setVisible(bool(self._field) and self._has_case())
        announce(self.browser, page.title)

    def _follow(self, url: QUrl) -> None:
        if url.scheme() == SCHEME:
            self.go(url.path())

    def _next_pane(self) -> None:
        panes = (self.contents.search, self.contents.tree, self.contents.found, self.browser)
        seen = [pane for pane in panes if pane.isVisible()]
        focus = QApplication.focusWidget()
        here = next((place for place, pane in enumerate(seen) if pane is focus), -1)
        seen[(here + 1) % len(seen)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _arrange(self) -> None:
        speak = self._preferences.speak
        self._back = command_button(self, speak, "help-back", N_("Back"), self.back)
        self._forward = command_button(self, speak, "help-forward", N_("Forward"), self.forward)
        self._field_button = command_button(self, speak, "help-field", N_("Show the field"), self.show_field)
        copy = command_button(self, speak, "help-copy", N_("Copy the page"), self.copy)
        close = command_button(self, speak, "help-close", N_("Close"), self.close)
        bar = QHBoxLayout()
        for button in (self._back, self._forward, self._field_button):
            bar.addWidget(button)
        bar.addStretch(1)
        bar.addWidget(copy)
        bar.addWidget(close)
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.heading)
        column.addWidget(self.browser, 1)
        column.addLayout(bar)
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.contents)
        split.addWidget(side)
        split.setStretchFactor(1, 1)
        split.setSizes(list(_PARTS))
        around = QVBoxLayout(self)
        around.addWidget(split)

    def _restore_size(self) -> None:
        held = QByteArray.fromBase64(self._preferences.settings.help_geometry.encode("ascii", "replace"))
        if held.isEmpty() or not self.restoreGeometry(held):
            self.resize(_WIDTH, _HEIGHT)


def _as_the_system_writes(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
