"""Add persons, authorities and offences from earlier requests to the lists of the open one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from mlawriter.casebook import case_file
from mlawriter.casebook.earlier.entries import earlier_named, earlier_persons, entry_in
from mlawriter.core.errors import MlaError
from mlawriter.i18n.messages import N_
from mlawriter.life.taking import Takeable, refuse_exercise, taken
from mlawriter.request.person import Person
from mlawriter.ui.accessible import Heading, announce
from mlawriter.ui.message_line import MessageLine
from mlawriter.ui.reuse.archive import archive, name_in_archive
from mlawriter.ui.tick import Tick

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from mlawriter.casebook.earlier.entries import EarlierEntry
    from mlawriter.core.fields import Entry
    from mlawriter.ui.desk import Desk
    from mlawriter.ui.preferences import Preferences

_SIZE = QSize(720, 560)
_STATE = 180
"""Width of the column of States."""
_AFTER = 150
"""Milliseconds without a key after which is looked for what was typed."""


class FromEarlierDialog(QDialog):
    """Search earlier requests for names, and add what is chosen as one step of undo."""

    def __init__(
        self, preferences: Preferences, case_file: Path | None, part: Takeable, desk: Desk, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._preferences = preferences
        self._desk = desk
        self._part = part
        self._besides = name_in_archive(case_file)
        self._register = archive(preferences)
        self._found: list[EarlierEntry] = []
        speak = desk.speak
        self.setObjectName("from-earlier")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(speak.text(N_("From an earlier request")))
        self.resize(_SIZE)
        label = QLabel(speak.text(N_("Name")), self)
        label.setProperty("kind", "label")
        self.search = QLineEdit(self)
        self.search.setObjectName("from-earlier-search")
        self.search.setPlaceholderText(speak.text(N_("Part of a name, in any script")))
        self._later = QTimer(self, singleShot=True, interval=_AFTER)
        self._later.timeout.connect(self.look)
        self.search.textChanged.connect(self._on_typed)
        label.setBuddy(self.search)
        self.protected = Tick(speak.text(N_("Also show persons whose identity is protected")), self)
        self.protected.box.setObjectName("from-earlier-protected")
        self.protected.setVisible(part is Takeable.PERSONS)
        self.protected.clicked.connect(self.look)
        self.list = QTreeWidget(self)
        self.list.setObjectName("from-earlier-list")
        self.list.setAccessibleName(speak.text(part.label))
        self.list.setRootIsDecorated(False)
        self.list.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.list.setHeaderLabels(
            [speak.text(words) for words in (N_("Name"), N_("Our reference"), N_("State"), N_("Year"))]
        )
        self.list.itemSelectionChanged.connect(self._follow)
        self.list.itemActivated.connect(self.take)
        self.message = MessageLine("from-earlier-message", self)
        buttons = QDialogButtonBox(self)
        self.add = buttons.addButton(speak.text(N_("Add")), QDialogButtonBox.ButtonRole.AcceptRole)
        self.add.setObjectName("from-earlier-add")
        buttons.addButton(speak.text(N_("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.take)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(8)
        column.addWidget(Heading(f"{self.windowTitle()} – {speak.text(part.label)}", self, kind="group"))
        for widget in (label, self.search, self.protected):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(self.message)
        column.addWidget(buttons)
        self.look()
        columns = self.list.header()
        columns.setStretchLastSection(False)
        columns.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for place in (1, 3):
            columns.setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)
        columns.resizeSection(2, _STATE)
        self.search.setFocus()

    def look(self) -> None:
        """Show what fits the words typed."""
        typed, training = self.search.text(), self._desk.open.request.training
        if self._part is Takeable.PERSONS:
            self._found = earlier_persons(
                self._register,
                typed,
                protected=self.protected.is_ticked(),
                besides=self._besides,
                training=training,
            )
        else:
            self._found = earlier_named(
                self._register, self._part, typed, besides=self._besides, training=training
            )
        speak = self._desk.speak
        self.list.clear()
        for one in self._found:
            state = speak.country(one.state) if one.state else ""
            self.list.addTopLevelItem(
                QTreeWidgetItem([one.name, one.reference, state, str(one.year) if one.year else ""])
            )
        if self._found:
            self.list.topLevelItem(0).setSelected(True)  # type: ignore[union-attr]  # one was added
            self.message.hide()
        elif not len(self._register):
            words = N_("No earlier request is known yet. Open the register of requests first.")
            self.message.say(speak.text(words), "advice")
        else:
            self.message.say(speak.text(N_("Nothing of this name is known.")), "advice")
        self._follow()

    def take(self) -> None:
        """Add what is chosen; say it where an entry can no longer be read."""
        rows = sorted(self.list.indexOfTopLevelItem(item) for item in self.list.selectedItems())
        try:
            entries = [taken(entry) for row in rows if (entry := self._entry(self._found[row])) is not None]
        except MlaError as error:
            self.message.complain(error, self._desk.speak)
            return
        if not entries:
            words = N_("It is no longer in that request.")
            self.message.say(self._desk.speak.text(words), "warning")
            return
        path = (self._part.value,)
        opened = self._desk.open
        held = opened.get(path)
        opened.end_typing()
        try:
            opened.put(path, [*held, *entries])
        except ValueError:
            self.message.say(self._desk.speak.text(N_("The list is full.")))
            return
        self.accept()
        self._desk.wanted.emit((*path, len(held)))
        announce(self._window, self._desk.speak.text(N_("Added. Undo takes it back in one step.")))

    def _entry(self, one: EarlierEntry) -> Entry | None:
        if one.content:
            return Person.model_validate_json(one.content)
        case = case_file.load_case(one.path, self._preferences.keys)
        refuse_exercise(self._desk.open.request, case.request)
        return entry_in(case, self._part, one.place, one.name)

    def _on_typed(self) -> None:
        self._later.start()

    def _follow(self) -> None:
        self.add.setEnabled(bool(self.list.selectedItems()))
