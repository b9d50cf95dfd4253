"""Edit what the office says of itself: the list of its profiles, and the one that is chosen."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mlawriter.casebook.own_authority_file import ENDING, read_profile, write_profile
from mlawriter.casebook.running_numbers import next_number, set_next_number
from mlawriter.core.errors import MlaError
from mlawriter.core.file_name import named_after
from mlawriter.i18n.messages import N_
from mlawriter.request.open_part import fresh
from mlawriter.request.own_authority import MAX_PROFILES, OwnAuthority, Profiles
from mlawriter.ui.accessible import Heading
from mlawriter.ui.command_button import command_button
from mlawriter.ui.dialog_memory import first_folder
from mlawriter.ui.finding_label import wrapped
from mlawriter.ui.message_line import MessageLine
from mlawriter.ui.profile_form import ProfileForm
from mlawriter.ui.tab_order import move_focus

if TYPE_CHECKING:
    from collections.abc import Callable

    from mlawriter.i18n.messages import Message
    from mlawriter.render.letterhead.letterhead import Letterhead
    from mlawriter.ui.desk import Desk
    from mlawriter.ui.preferences import Preferences

_SIZE = QSize(1020, 680)


def set_own_authority(preferences: Preferences, parent: QWidget, desk: Desk | None) -> None:
    """Let the officer edit the profiles; the letter that is shown follows at once."""
    dialog = OwnAuthorityDialog(preferences, parent)
    if desk is not None:
        dialog.accepted.connect(desk.examine)
    dialog.open()


class OwnAuthorityDialog(QDialog):
    """Show the profiles. Nothing is kept before the officer saves."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        speak = preferences.speak
        self.setObjectName("own-authority")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(speak.text(N_("Our authority")))
        self.resize(_SIZE.boundedTo(QGuiApplication.primaryScreen().availableSize() * 0.95))
        self._preferences = preferences
        self._speak = speak
        self._year = dt.date.today().year  # noqa: DTZ011 - the officer's own day
        self._before = preferences.authorities.look_again()
        self.profiles = [one.model_copy(deep=True) for one in self._before.profiles]
        self.usual = self._before.usual_one.id if self._before.usual_one else ""
        self._letterheads: dict[str, Letterhead | None] = {}
        self._numbers: dict[str, int] = {}
        self.form: ProfileForm | None = None
        self._build()
        self._fill(next((row for row, one in enumerate(self.profiles) if one.id == self.usual), 0))
        self.list.currentRowChanged.connect(self._show)

    @property
    def profile(self) -> OwnAuthority | None:
        """Return the profile that is chosen."""
        row = self.list.currentRow()
        return self.profiles[row] if 0 <= row < len(self.profiles) else None

    def add(self) -> None:
        """Add an empty profile and go to its first field."""
        self._take(OwnAuthority(), len(self.profiles))
        if self.form is not None:
            self.form.focus_first()

    def duplicate(self) -> None:
        """Add a copy of the chosen profile, its letterhead with it."""
        self._hand_over()
        profile = self.profile
        if profile is not None:
            copy = fresh(profile)
            copy.title = self._speak.text(N_("Copy of {title}"), title=self._named(profile))
            self._letterheads[copy.id] = self._letterhead(profile)
            self._take(copy, self.list.currentRow() + 1)

    def remove(self) -> None:
        """Remove the chosen profile; Cancel brings it back."""
        row = self.list.currentRow()
        if self.profile is not None:
            del self.profiles[row]
            self._fill(min(row, len(self.profiles) - 1))
            (self.list if self.profiles else self._buttons["add"]).setFocus()

    def make_usual(self) -> None:
        """Have new letters begin with the chosen profile."""
        if self.profile is not None:
            self.usual = self.profile.id
            self._name_rows()
            self.list.setFocus()

    def ask_import(self) -> QFileDialog:
        """Let the officer choose a colleague's file."""
        return self._ask_file(N_("Import a profile"), "own-authority-import-file", self.take_file)

    def ask_export(self) -> QFileDialog | None:
        """Let the officer choose where the chosen profile is written for a colleague."""
        self._hand_over()
        profile = self.profile
        if profile is None:
            return None
        dialog = self._ask_file(
            N_("Export the profile"), "own-authority-export-file", self.write_file, save=True
        )
        dialog.selectFile(f"{named_after(self._named(profile))}{ENDING}")
        return dialog

    def take_file(self, path: Path) -> None:
        """Take over the profile in a colleague's file, or say why it cannot be taken."""
        self._hand_over()
        speak = self._speak
        try:
            received = read_profile(path)
        except MlaError as error:
            self.message.complain(error, self._speak)
            return
        profile = received.profile
        there = next((row for row, one in enumerate(self.profiles) if one.id == profile.id), None)
        if there is None and not self._buttons["add"].isEnabled():
            self.message.say(
                speak.text(N_("This list takes at most {most} entries."), most=MAX_PROFILES), "blocking"
            )
            return
        if (
            there is None
        ):  # ids name files: one from outside may be no name for one, or differ from ours in case alone
            profile.id = OwnAuthority().id
        self._letterheads[profile.id] = received.letterhead
        words = N_("The profile is taken over; it is kept when you save.")
        if there is not None:
            words = N_("The profile took the place of the one that you had; it is kept when you save.")
            del self.profiles[there]
        self._take(profile, len(self.profiles) if there is None else there)
        self.message.say(speak.text(words), "advice")

    def write_file(self, path: Path) -> None:
        """Write the chosen profile into a file, or say why it cannot be written."""
        profile = self.profile
        if profile is None:
            return
        try:
            write_profile(path, profile, self._letterhead(profile))
        except MlaError as error:
            self.message.complain(error, self._speak)
        else:
            self.message.say(self._speak.text(N_("The profile is exported.")), "advice")

    def save(self) -> None:
        """Keep everything, or say why it cannot be kept and stay."""
        self._hand_over()
        preferences = self._preferences
        usual = self.usual if any(one.id == self.usual for one in self.profiles) else ""
        after = Profiles(profiles=self.profiles, usual=usual)
        try:
            preferences.keep_authorities(self._before, after)
            for profile in self.profiles:
                if profile.id in self._letterheads:
                    preferences.authorities.keep_letterhead(profile, self._letterheads[profile.id])
                if profile.id in self._numbers:
                    number = self._numbers[profile.id]
                    set_next_number(preferences.folders, profile, self._year, number)
        except MlaError as error:
            self.message.complain(error, self._speak)
        else:
            self.accept()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - the name is Qt's
        """Let Tab go through the dialog as it is seen, and bring into view where it leads."""
        moved = move_focus(self, forward=next) or super().focusNextPrevChild(next)
        if self.form is not None:
            self.form.show_focused()
        return moved

    def _build(self) -> None:
        speak = self._speak
        self.list = QListWidget(self)
        self.list.setObjectName("own-authority-list")
        self.list.setAccessibleName(speak.text(N_("Profiles")))
        self.list.setTabKeyNavigation(False)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # what marks the usual one stands at the end
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._buttons: dict[str, QPushButton] = {}
        grid = QGridLayout()
        for place, (key, words, act) in enumerate(
            (
                ("add", N_("Add"), self.add),
                ("duplicate", N_("Duplicate"), self.duplicate),
                ("remove", N_("Remove"), self.remove),
                ("usual", N_("Make it the usual one"), self.make_usual),
                ("import", N_("Import…"), self.ask_import),
                ("export", N_("Export…"), self.ask_export),
            )
        ):
            self._buttons[key] = command_button(self, self._speak, f"own-authority-{key}", words, act)
            grid.addWidget(self._buttons[key], place // 2, place % 2)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addLayout(grid)
        self._none = wrapped(
            speak.text(N_("No profile is there yet. Add one: new letters then begin with what it says.")),
            self,
            "help",
        )
        self._right = QVBoxLayout()
        self._right.addWidget(self._none)
        panes = QHBoxLayout()
        panes.setSpacing(18)
        panes.addLayout(left, 2)
        panes.addLayout(self._right, 5)
        self.message = MessageLine("own-authority-message", self)
        end = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        end.accepted.connect(self.save)
        end.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        column.addWidget(Heading(self.windowTitle(), self, kind="group"))
        column.addLayout(panes, 1)
        column.addWidget(self.message)
        column.addWidget(end)

    def _take(self, profile: OwnAuthority, at: int) -> None:
        self._hand_over()
        self.profiles.insert(at, profile)
        self._fill(at)

    def _fill(self, chosen: int) -> None:
        """Show the list anew, with one profile chosen."""
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([""] * len(self.profiles))
        self._name_rows()
        self.list.setCurrentRow(chosen)
        self.list.blockSignals(False)
        for key in ("duplicate", "remove", "usual", "export"):
            self._buttons[key].setEnabled(bool(self.profiles))
        for key in ("add", "duplicate"):
            self._buttons[key].setEnabled(
                self._buttons[key].isEnabled() and len(self.profiles) < MAX_PROFILES
            )
        self._show()

    def _name_rows(self) -> None:
        first = self.profiles[0].id if self.profiles else ""
        usual = self.usual if any(one.id == self.usual for one in self.profiles) else first
        for row, one in enumerate(self.profiles):
            name = self._named(one)
            words = self._speak.text(N_("{title} (usual)"), title=name) if one.id == usual else name
            item = self.list.item(row)
            assert item is not None  # it was added
            item.setText(words)
            item.setToolTip(words)

    def _named(self, profile: OwnAuthority) -> str:
        return profile.title or next(iter(profile.name.values()), "") or self._speak.text(N_("Not named yet"))

    def _show(self) -> None:
        """Show the chosen profile."""
        self.message.hide()
        if self.form is not None:
            self.form.hide()
            self._right.removeWidget(self.form)
            self.form.retire()
            self.form = None
        profile = self.profile
        self._none.setVisible(profile is None)
        if profile is None:
            return
        number = self._numbers.get(profile.id) or next_number(self._preferences.folders, profile, self._year)
        self.form = ProfileForm(
            profile,
            self._speak,
            self,
            year=self._year,
            next_number=number,
            letterhead=self._letterhead(profile),
        )
        self.form.renamed.connect(self._name_rows)
        self.form.dressed.connect(lambda own, name=profile.id: self._letterheads.update({name: own}))
        self.form.numbered.connect(lambda number, name=profile.id: self._numbers.update({name: number}))
        self._right.addWidget(self.form, 1)
        self.form.show()

    def _letterhead(self, profile: OwnAuthority) -> Letterhead | None:
        if profile.id in self._letterheads:
            return self._letterheads[profile.id]
        return self._preferences.authorities.letterhead(profile)

    def _hand_over(self) -> None:
        """Let the field that has the keyboard hand over what was typed."""
        focus = self.focusWidget()
        if focus is not None and self.form is not None and self.form.isAncestorOf(focus):
            self.list.setFocus()

    def _ask_file(
        self, title: Message, name: str, then: Callable[[Path], None], *, save: bool = False
    ) -> QFileDialog:
        speak = self._speak
        dialog = QFileDialog(self, speak.text(title), first_folder(""))
        dialog.setObjectName(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if save:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(ENDING.removeprefix("."))
        dialog.setFileMode(QFileDialog.FileMode.AnyFile if save else QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [f"{speak.text(N_('Profiles'))} (*{ENDING})", f"{speak.text(N_('All files'))} (*)"]
        )
        dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
        dialog.open()
        return dialog
