"""Show the register: what is in it, in tabs; which folders it is made from; what could not be read."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from mlawriter.casebook.reasons import shown
from mlawriter.core.errors import MlaError
from mlawriter.i18n.messages import N_
from mlawriter.ui.accessible import Heading
from mlawriter.ui.command_button import command_button
from mlawriter.ui.dialog_memory import first_folder
from mlawriter.ui.message_line import MessageLine
from mlawriter.ui.register.office_register import LOST
from mlawriter.ui.register.tabs import TABS, RegisterAt, RegisterTab
from mlawriter.ui.rooms import RoomPage
from mlawriter.ui.tab_order import move_focus

if TYPE_CHECKING:
    from mlawriter.ui.preferences import Preferences

_THIN = 8
"""Pixels of the line that says how far a scan has come."""
TITLE = N_("Register of requests")


class RegisterPage(RoomPage):
    """Take the whole window for the register."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._register = preferences.register
        speak = self._speak = preferences.speak
        self.setObjectName("register")
        self.message = MessageLine("register-message", self)
        self.progress = QProgressBar(self)
        self.progress.setObjectName("register-progress")
        self.progress.setAccessibleName(speak.text(N_("Reading request files")))
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(_THIN)
        self.progress.hide()
        self._make_commands()
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self._make_beginning())
        self.tabs = self._make_tabs()
        self.stack.addWidget(self.tabs)
        self.locked = self._make_locked()
        self.stack.addWidget(self.locked)
        self._arrange()
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)
        register = self._register
        register.changed.connect(self._follow)
        register.progress.connect(self._on_progress)
        register.scanned.connect(self._on_scanned)
        preferences.keys_changed.connect(self._on_keys)
        register.said.connect(lambda words: self.message.say(speak.text(words), "warning"))
        if register.lost:
            self.message.say(speak.text(LOST), "warning")
            register.lost = False
        self._follow()
        if register.folders:
            self.scan()

    def enter(self) -> None:
        if self.stack.currentWidget() is self.tabs:
            self._tab.enter()
        elif self.stack.currentWidget() is self.locked:
            self.unlocking.setFocus()
        else:
            self.choosing.setFocus()

    def scan(self) -> None:
        """Look for what has changed in the folders."""
        self._register.scan()
        self.scanning.setEnabled(False)

    def choose_folder(self) -> None:
        """Ask for a folder of cases."""
        last = self._preferences.settings.last_folder
        dialog = QFileDialog(
            self, self._speak.text(N_("Choose a folder of request files")), first_folder(last)
        )
        dialog.setObjectName("register-folder")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda chosen: self.add_folder(Path(chosen)))
        dialog.open()

    def add_folder(self, folder: Path) -> None:
        """Take a folder in, with what lies below it."""
        self._set_folders((*self._register.folders, folder))
        self._speak_of_folder(folder)

    def show_folders(self) -> None:
        """Show which folders the register is made from."""
        from mlawriter.ui.register.folders_dialog import FoldersDialog

        dialog = FoldersDialog(self._register.folders, self._register.offered, self._preferences, self)
        dialog.chosen.connect(self._set_folders)
        dialog.open()

    def show_unread(self) -> None:
        """Show which files could not be read, and why."""
        from mlawriter.ui.register.unread_dialog import UnreadDialog

        UnreadDialog(self._register.register.unread(), self._speak, self).open()

    @property
    def _tab(self) -> RegisterTab:
        tab = self.tabs.currentWidget()
        assert isinstance(tab, RegisterTab)
        return tab

    def _set_folders(self, folders: tuple[Path, ...]) -> None:
        try:
            self._register.set_folders(folders)
        except MlaError as error:
            self.message.complain(error, self._speak)
            return
        self.scanning.setEnabled(False)
        self._follow()
        self.enter()

    def _speak_of_folder(self, folder: Path) -> None:
        words = N_("The register now follows this folder: {file}")
        self.message.say(self._speak.text(words, file=shown(folder)), "advice")

    def _follow(self) -> None:
        """Show what the register holds now."""
        register = self._register
        there = bool(register.folders) or len(register.register) > 0
        shown_now = self.tabs if there else self.stack.widget(0)
        if register.locked:
            there, shown_now = False, self.locked
        self.stack.setCurrentWidget(shown_now)
        for button in (self.scanning, self.folders):
            button.setVisible(there)
        unread = len(register.register.unread())
        self.unread.setText(
            self._speak.plural(N_("{n} file was not read…"), N_("{n} files were not read…"), unread)
        )
        self.unread.setVisible(unread > 0)
        if there:
            self._tab.follow()

    def _on_keys(self) -> None:
        """Show the register once it is unlocked, and nothing of it once it is locked."""
        self._tab.follow()
        self._follow()
        if not self._register.locked and self._register.folders:
            self.scan()

    def _unlock(self) -> None:
        from mlawriter.ui.keys.unlock import ask_unlock

        ask_unlock(self._preferences, self)

    def _on_progress(self, done: int, of: int) -> None:
        self.progress.setMaximum(of)
        self.progress.setValue(done)
        self.progress.show()

    def _on_scanned(self) -> None:
        self.progress.hide()
        self.scanning.setEnabled(True)
        self._follow()

    def _on_said(self, words: str, problem: bool) -> None:
        self.message.say(words, "blocking" if problem else "advice")

    def _make_commands(self) -> None:
        speak = self._speak
        self.unread = command_button(self, speak, "register-unread", "", self.show_unread)
        self.scanning = command_button(self, speak, "register-scan", N_("Look for changes"), self.scan)
        self.folders = command_button(self, speak, "register-folders", N_("Folders…"), self.show_folders)
        self.back = command_button(self, speak, "register-back", N_("Back"), self.left.emit)

    def _make_beginning(self) -> QWidget:
        """Make what is shown while no folder is named."""
        speak = self._speak
        begin = QWidget(self)
        begin.setObjectName("register-begin")
        words = QLabel(
            speak.text(
                N_(
                    "The register is made from the request files in folders that you name, and in all folders below them. Nothing is moved or changed there."
                )
            ),
            begin,
        )
        words.setWordWrap(True)
        self.choosing = command_button(
            begin, speak, "register-choose", N_("Choose a folder…"), self.choose_folder
        )
        column = QVBoxLayout(begin)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(words)
        for folder in self._register.offered:
            label = speak.text(N_("Use this folder: {file}"), file=shown(folder)).replace("&", "&&")
            offer = command_button(
                begin, speak, "register-offer", "", functools.partial(self.add_folder, folder)
            )
            offer.setText(label)
            column.addWidget(offer, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.choosing, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return begin

    def _make_locked(self) -> QWidget:
        """Make what is shown until the officer's key is unlocked."""
        speak = self._speak
        locked = QWidget(self)
        locked.setObjectName("register-locked")
        words = QLabel(
            speak.text(N_("The register is encrypted with your key. Unlock your key to see it.")), locked
        )
        words.setWordWrap(True)
        self.unlocking = command_button(locked, speak, "register-unlock", N_("Unlock your key"), self._unlock)
        column = QVBoxLayout(locked)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(words)
        column.addWidget(self.unlocking, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return locked

    def _make_tabs(self) -> QTabWidget:
        tabs = QTabWidget(self)
        tabs.setObjectName("register-tabs")
        at = RegisterAt(self._register, self._preferences)
        for each in TABS:
            tab = each.make(at, tabs)
            tab.setObjectName(f"register-{each.key}")
            tab.open_wanted.connect(self.open_wanted)
            tab.said.connect(self._on_said)
            tabs.addTab(tab, self._speak.text(each.title))
        tabs.currentChanged.connect(lambda _: self._tab.follow())
        return tabs

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Heading(self._speak.text(TITLE), self), 1)
        for button in (self.unread, self.scanning, self.folders, self.back):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.progress)
        column.addWidget(self.message)
        column.addWidget(self.stack, 1)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - the name is Qt's
        """Let Tab go down the page as it is seen."""
        return move_focus(self, forward=next) or super().focusNextPrevChild(next)
