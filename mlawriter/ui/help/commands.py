"""Open the help: from the menu, by F1 in any window, and from a finding."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mlawriter.core.fields import Path
    from mlawriter.ui.preferences import Preferences
    from mlawriter.ui.window import Window

HELP, KEYS_PAGE = "F1", "Shift+F1"
_HAS_KEYS = "mlawriter-help"
_PAGES: Mapping[str, str] = {
    "help-contents": "contents",
    "help-returned": "returned",
    "help-article": "article-18",
    "help-glossary": "glossary",
    "shortcuts": "keyboard",
}
"""Commands of the menu Help, and the topic of each."""


class HelpCommands(QObject):
    """Answer F1 wherever the keyboard is; nothing of the help is read before."""

    def __init__(self, window: Window, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._give_keys)

    def by_name(self) -> dict[str, Callable[..., object]]:
        """Return the commands of the menu Help."""
        pages = {name: functools.partial(self.explain, topic) for name, topic in _PAGES.items()}
        books = {book: functools.partial(self._save_book, book) for book in ("manual", "trainer")}
        return {"help": self.ask, **pages, **books, "about": self._about}

    def _save_book(self, book: str) -> None:
        from mlawriter.ui.manuals import choose_manual_file

        choose_manual_file(book, self._window, self._preferences)

    def ask(self) -> None:
        """Explain what has the keyboard."""
        from mlawriter.ui.help.context import help_at

        focus = QApplication.focusWidget()
        if focus is None or focus.window() is not self._window:
            focus = focus or QApplication.activeModalWidget() or self._window.centralWidget()
        self.explain(*help_at(focus))

    def explain(self, topic: str, path: Path = ()) -> None:
        """Show a page of the help, beside the window or beside the dialog that keeps the window waiting."""
        from mlawriter.ui.help.help_window import HelpWindow

        host = QApplication.activeModalWidget() or self._window
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        shown = next(iter(host.findChildren(HelpWindow, options=direct)), None)
        if shown is None:
            shown = HelpWindow(self._preferences, host, lambda: self._window.wizard is not None)
            shown.field_wanted.connect(self._show_field)
            shown.show()
        shown.go(topic, path)
        shown.raise_()
        shown.activateWindow()
        shown.contents.focus_list()

    def _show_field(self, path: Path) -> None:
        if self._window.wizard is not None:
            self._window.leave_room()
            self._window.wizard.reach(path)
            self._window.activateWindow()

    def _about(self) -> None:
        import datetime as dt

        from mlawriter.ui.about import show_about

        today = dt.date.today()  # noqa: DTZ011 - the officer's own day
        show_about(self._window, self._preferences.speak, self._preferences.office.directory, today)

    def _give_keys(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Let dialogs answer F1 as the window does: shortcuts of a menu stay in its own window."""
        top = None if now is None else now.window()
        if not isinstance(top, QDialog) or top.property(_HAS_KEYS):
            return
        top.setProperty(_HAS_KEYS, True)
        for keys, act in ((HELP, self.ask), (KEYS_PAGE, functools.partial(self.explain, "keyboard"))):
            QShortcut(QKeySequence(keys), top).activated.connect(act)
