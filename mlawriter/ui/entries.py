"""Edit a list of parts: persons, offences, items, annexes. A short list above, the chosen entry below."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mlawriter.assistance.item import Group, Item
from mlawriter.core.fields import Entry
from mlawriter.core.findings import Severity
from mlawriter.i18n.messages import N_
from mlawriter.request.steps import step_of
from mlawriter.ui.accessible import announce
from mlawriter.ui.finding_label import SYMBOLS, FindingLabel
from mlawriter.ui.in_view import bring_into_view
from mlawriter.ui.proposal import ProposalButton
from mlawriter.ui.refusal import refusal
from mlawriter.ui.tooltip import literal

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import BaseModel

    from mlawriter.core.fields import Declared, Path
    from mlawriter.ui.form import Form
    from mlawriter.ui.form_desk import FormDesk

_MOST_ROWS = 7


class _List(QListWidget):
    """List entries; Insert, Delete and Alt with the arrows act on them."""

    def __init__(self, acts: dict[str, Callable[[], None]], parent: QWidget) -> None:
        super().__init__(parent)
        self._acts = acts
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setTabKeyNavigation(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        act = {
            (Qt.Key.Key_Insert, False): "add",
            (Qt.Key.Key_Delete, False): "remove",
            (Qt.Key.Key_Up, True): "up",
            (Qt.Key.Key_Down, True): "down",
        }.get((Qt.Key(event.key()), alt))
        if act is None:
            super().keyPressEvent(event)
        else:
            self._acts[act]()

    def fit(self) -> None:
        """Take the height of the rows there are, to a limit."""
        row = self.sizeHintForRow(0) if self.count() else self.fontMetrics().height() + 10
        self.setFixedHeight(max(1, min(self.count(), _MOST_ROWS)) * row + 2 * self.frameWidth() + 4)


class Entries(QWidget):
    """Show the list at a path with the entry that is being edited."""

    def __init__(self, path: Path, field: Declared, desk: FormDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.field = field
        self._desk = desk
        self._form: Form | None = None
        self._showing = ""
        self._refused = ""
        speak = desk.speak
        label = speak.text(field.ui.label)
        name = "/".join(map(str, path))
        self.setObjectName(name)
        heading = QLabel(label, self)
        heading.setProperty("kind", "label")
        heading.setVisible(len(path) > 1 or step_of(path).title != field.ui.label)  # the page says it already
        self._help = QLabel(speak.text(field.ui.help), self)
        self._help.setProperty("kind", "help")
        self._help.setWordWrap(True)
        self._help.setVisible(bool(field.ui.help))
        self._found = FindingLabel(self)
        self.list = _List(
            {"add": self._add_first, "remove": self.remove, "up": self.up, "down": self.down}, self
        )
        self.list.setObjectName(f"{name}/list")
        self.list.setAccessibleName(label)
        heading.setBuddy(self.list)
        self.setFocusProxy(self.list)
        self._detail = QVBoxLayout()
        self._detail.setContentsMargins(12, 4, 0, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(heading)
        column.addWidget(self._help)
        self._proposal: ProposalButton | None = None
        if field.ui.proposal is not None:
            self._proposal = ProposalButton(path, field, field.ui.proposal, desk, self)
            self._proposal.clicked.connect(self._propose)
            column.addWidget(self._proposal, 0, Qt.AlignmentFlag.AlignLeading)
            column.addWidget(self._proposal.answer)
        for offer in desk.beside(path, self):
            column.addWidget(offer, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.list)
        column.addLayout(self._make_buttons(name))
        column.addWidget(self._found)
        column.addLayout(self._detail)
        self.list.currentRowChanged.connect(self._show_entry)
        self.list.installEventFilter(self)
        desk.changed.connect(self._on_change)
        desk.examined.connect(self._on_examined)
        self._fill()

    @property
    def whole(self) -> BaseModel:
        """Return what is edited, from which the path leads here."""
        return cast("BaseModel", self._desk.open.request)

    def entries(self) -> list[Entry]:
        """Return the entries as the request holds them."""
        return cast("list[Entry]", self._desk.open.get(self.path))

    def add(self, kind: type[Entry]) -> None:
        """Add an entry of a kind and go to its first field."""
        self._hand_over()
        if self._changed(lambda: self.select(self._desk.open.add(self.path, kind()))):
            self._to_first_field()

    def duplicate(self) -> None:
        """Add a copy of the chosen entry."""
        self._hand_over()
        if (index := self.list.currentRow()) >= 0:
            self._changed(lambda: self.select(self._desk.open.duplicate(self.path, index)))

    def remove(self) -> None:
        """Remove the chosen entry; undo brings it back."""
        self._hand_over()
        if (index := self.list.currentRow()) >= 0:
            self._desk.open.remove(self.path, index)
            self.select(min(index, self.list.count() - 1))
            self.list.setFocus()

    def up(self) -> None:
        """Move the chosen entry up."""
        self._move(-1)

    def down(self) -> None:
        """Move the chosen entry down."""
        self._move(1)

    def select(self, index: int) -> None:
        """Choose an entry."""
        self.list.setCurrentRow(index)

    def reach(self, path: Path) -> QWidget | None:
        """Open the entry on a path and return the widget that shows the path."""
        here = len(self.path)
        index = path[here] if len(path) > here else None
        if isinstance(index, int) and index < self.list.count():
            self.select(index)
            if self._form is not None and len(path) > here + 1:
                return self._form.reach(path)
        return self.list if self.list.count() else self._add_button

    def retire(self) -> None:
        """Stop following the request: the form around goes."""
        self._desk.changed.disconnect(self._on_change)
        self._desk.examined.disconnect(self._on_examined)
        if self._proposal is not None:
            self._proposal.retire()
        if self._form is not None:
            self._form.retire()
            self._form = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._desk.leave(self.path)
        return super().eventFilter(watched, event)

    def _make_buttons(self, name: str) -> QHBoxLayout:
        speak = self._desk.speak
        row = QHBoxLayout()
        row.setSpacing(4)
        self._add_button = QPushButton(speak.text(N_("Add")), self)
        self._add_button.setObjectName(f"{name}/add")
        if len(self.field.kinds) > 1:
            self._add_button.setMenu(self._make_menu())
        else:
            self._add_button.clicked.connect(self._add_first)
        row.addWidget(self._add_button)
        self._others: dict[str, QPushButton] = {}
        for key, text, act in (
            ("duplicate", N_("Duplicate"), self.duplicate),
            ("up", N_("Move up"), self.up),
            ("down", N_("Move down"), self.down),
            ("remove", N_("Remove"), self.remove),
        ):
            button = QPushButton(speak.text(text), self)
            button.setObjectName(f"{name}/{key}")
            button.clicked.connect(act)
            row.addWidget(button)
            self._others[key] = button
        row.addStretch(1)
        label = speak.text(self.field.ui.label)
        for button in (self._add_button, *self._others.values()):
            button.setAccessibleDescription(label)
        return row

    def _make_menu(self) -> QMenu:
        menu = QMenu(self._add_button)
        menu.setToolTipsVisible(True)
        groups: dict[Group, QMenu] = {}
        for kind in self.field.kinds:
            assert issubclass(kind, Item)
            group = kind.about.group
            if group not in groups:
                groups[group] = menu.addMenu(self._desk.speak.text(group.label))
                groups[group].setToolTipsVisible(True)
            action = QAction(self._desk.speak.text(kind.about.title), groups[group])
            introduction = self._desk.speak.text(kind.about.introduction)
            action.setToolTip(introduction)
            action.setStatusTip(introduction)
            action.setObjectName(kind.__name__)
            action.triggered.connect(lambda _checked=False, kind=kind: self.add(kind))
            groups[group].addAction(action)
        return menu

    def _add_first(self) -> None:
        if self._add_button.menu() is not None:
            self._add_button.showMenu()
        else:
            self.add(cast("type[Entry]", self.field.kinds[0]))

    def _propose(self) -> None:
        """Take what is proposed for the list, and go to the first entry that is new."""
        before = len(self.entries())
        if self._proposal is not None and self._changed(self._proposal.propose):
            self.select(min(before, self.list.count() - 1))
            self.list.setFocus()

    def _changed(self, change: Callable[[], object]) -> bool:
        """Change the list; tell whether the request took that, and the officer why it did not."""
        try:
            change()
        except ValueError:
            words = refusal(self.field, self.entries(), self._desk.speak)
            if words is None:
                raise
            self._refused = words
            announce(self, words)
        else:
            self._refused = ""
        self._show_findings()
        return not self._refused

    def _show_findings(self) -> None:
        findings = self._desk.findings_at(self.path) if self._desk.shows(self.path) else []
        self._found.say(findings, self._desk.speak, self._refused)

    def _hand_over(self) -> None:
        """Let the field that has the keyboard say what was typed, before its place changes.

        A button that is pressed by a screen reader, or on macOS, leaves the keyboard where it is.
        """
        focus = QApplication.focusWidget()
        if focus is not None and self._form is not None and self._form.isAncestorOf(focus):
            self.list.setFocus()

    def _move(self, by: int) -> None:
        self._hand_over()
        index = self.list.currentRow()
        if index >= 0 and 0 <= index + by < self.list.count():
            self._desk.open.move(self.path, index, index + by)
            self.select(index + by)

    def _fill(self) -> None:
        """Show the list anew, keeping the chosen entry where it still is."""
        entries = self.entries()
        chosen = next((index for index, entry in enumerate(entries) if entry.id == self._showing), 0)
        self.list.blockSignals(True)
        self.list.clear()
        for _ in entries:
            self.list.addItem(QListWidgetItem())
        self._name_rows()
        self.list.setCurrentRow(chosen if entries else -1)
        self.list.blockSignals(False)
        self.list.setVisible(bool(entries))
        alone = self.path == ("items",) and bool(self._desk.open.request.document)
        self._help.setVisible(bool(self.field.ui.help) and not alone)  # it speaks of requests
        self.setFocusProxy(self.list if entries else self._add_button)
        self.list.fit()
        self._show_entry(chosen if entries else -1, again=True)

    def _name_rows(self) -> None:
        worst = self._worst_by_entry()
        for index, entry in enumerate(self.entries()):
            row = self.list.item(index)
            sign = f"{SYMBOLS[worst[index]]} " if index in worst else ""
            text = f"{index + 1}. {sign}{self._desk.title_of(entry)}"
            if row is not None and row.text() != text:
                row.setText(text)
                row.setToolTip(literal(text))

    def _worst_by_entry(self) -> dict[int, Severity]:
        worst: dict[int, Severity] = {}
        here = len(self.path)
        for finding in self._desk.findings:
            path = finding.path
            if len(path) <= here or path[:here] != self.path or finding.severity is Severity.ADVICE:
                continue
            index = path[here]
            if isinstance(index, int) and (index not in worst or finding.severity.rank < worst[index].rank):
                worst[index] = finding.severity
        return worst

    def _show_entry(self, index: int, *, again: bool = False) -> None:
        from mlawriter.ui.form import Form

        entries = self.entries()
        entry = entries[index] if 0 <= index < len(entries) else None
        path = (*self.path, index)
        for key, button in self._others.items():
            button.setEnabled(entry is not None)
            if entry is not None and key in {"up", "down"}:
                button.setEnabled(index > 0 if key == "up" else index < len(entries) - 1)
        same = (
            self._form is not None
            and entry is not None
            and entry.id == self._showing
            and self._form.path == path
        )
        if same and not again:
            return
        if same and self._form is not None and self._form.isVisible():
            return
        if self._form is not None:
            self._form.hide()
            self._detail.removeWidget(self._form)
            self._form.retire()
            self._form = None
        self._showing = entry.id if entry is not None else ""
        if entry is not None:
            self._form = Form(path, self._desk, self)
            self._detail.addWidget(self._form)
            self._form.show()

    def _to_first_field(self) -> None:
        first = self._form.first() if self._form is not None else None
        if first is not None:
            focus = getattr(first, "focus", first.setFocus)
            focus()
            # The new form takes its room only after this: then its place is final.
            QTimer.singleShot(0, first, lambda: bring_into_view(first))

    def _on_change(self, path: Path) -> None:
        here = len(self.path)
        if path[:here] == self.path[: len(path)]:
            try:
                self.entries()
            except LookupError:
                return
            if len(path) <= here:
                self._refused = ""
                self._show_findings()
                self._fill()
            else:
                self._name_rows()
        elif path[:1] == ("persons",):
            try:
                self._name_rows()
            except LookupError:
                return

    def _on_examined(self) -> None:
        try:
            self._name_rows()
        except LookupError:
            return
        self._show_findings()
