"""Show one field of a State: what ships, and beneath it what the office recorded, with source, day and initials."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mlawriter.directory import told as words
from mlawriter.directory.directory import Directory
from mlawriter.directory.own_record import record_of
from mlawriter.directory.provenance import MOST_CHARACTERS
from mlawriter.i18n.messages import N_
from mlawriter.ui.accessible import Heading
from mlawriter.ui.date_editor import DateEditor
from mlawriter.ui.own_value import add_row, editor_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping

    from mlawriter.directory.own_record import Own
    from mlawriter.directory.told import Told
    from mlawriter.i18n.messages import Message
    from mlawriter.ui.preferences import Preferences

LABELS: Mapping[str, Message] = MappingProxyType(
    {
        **{str(treaty): label for treaty, label in words.TREATIES.items()},
        "authority": words.AUTHORITY,
        "address": N_("Its address"),
        "languages": words.LANGUAGES,
        "channel": words.CHANNEL,
        "interpol": words.URGENT,
        "remark": N_("Remark of your office"),
    }
)
"""What each field of an own record is called."""


class FieldPage(QWidget):
    """Edit what the office recorded in one field.

    Signals:
        changed: the name of the field; something was entered or taken out.

    """

    changed = Signal(str)

    def __init__(
        self,
        code: str,
        field: str,
        kind: type[Own],
        shipped: Told | None,
        held: Own | None,
        languages: Iterable[str],
        preferences: Preferences,
        today: dt.date,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setProperty("kind", "page")
        speak = preferences.speak
        self._code = code
        self._field = field
        self._kind = kind
        self._speak = speak
        self._initials = preferences.settings.initials
        self._today = today
        self._pack = preferences.office.directory.pack
        label = speak.text(LABELS[field])
        self.shipped = self._plain("shipped", "")
        self.differs = self._plain("differs", "finding")
        self.differs.setProperty("severity", "advice")
        self.editor = editor_of(field, kind, label, languages, speak, self)
        self.source = self._line()
        self.checked = DateEditor(speak, self)
        self.initials = self._line()
        self.note = self._line()
        self.clear = QPushButton(speak.text(N_("Remove the own record")), self)
        self.clear.setObjectName("clear")
        self.clear.setAutoDefault(False)
        self.clear.setToolTip(speak.text(N_("What the directory says holds again.")))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, text, editor in (
            ("source", N_("Source"), self.source),
            ("checked", N_("Checked on"), self.checked),
            ("initials", N_("Initials"), self.initials),
            ("note", N_("Conditions and limits"), self.note),
        ):
            add_row(form, name, speak.text(text), editor)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(Heading(label, self, kind="group"))
        column.addWidget(Heading(speak.text(N_("What the directory says")), self, kind="subgroup"))
        column.addWidget(self.shipped)
        column.addWidget(Heading(speak.text(N_("Your own record")), self, kind="subgroup"))
        column.addWidget(self.editor)
        column.addLayout(form)
        column.addWidget(self.differs)
        column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self._show_shipped(shipped)
        self._show(held)
        self.editor.edited.connect(self._on_edited)
        self.clear.clicked.connect(self.take_out)

    @property
    def is_recorded(self) -> bool:
        """Tell whether the office says something here."""
        return self.editor.values() is not None

    def value(self) -> Own | None:
        """Return what is recorded, or nothing."""
        entered = self.editor.values()
        if entered is None:
            return None
        return self._kind(
            **entered,
            source=self.source.text(),
            checked=self.checked.value,
            initials=self.initials.text(),
            note=self.note.text(),
        )

    def refusal(self, today: dt.date) -> str:
        """Return what has to be corrected before this can be kept, or nothing."""
        if not all([self.editor.settle(), self.checked.settle()]):
            return self._speak.text(N_("This is no date. Write day, month and year: 24.12.2026."))
        value = self.value()
        if value is None:
            if any(line.text().strip() for line in (self.source, self.note)):
                return self._speak.text(N_("Enter what you found there, or remove the own record."))
            return ""
        return self._speak.text(value.fault(self._field, today) or "")

    def lacking(self) -> QLineEdit | None:
        """Return where the source, or else the initials, have still to be entered."""
        return next((line for line in (self.source, self.initials) if not line.text().strip()), None)

    def take_out(self) -> None:
        """Remove what is recorded: what ships holds again."""
        self._show(None)
        self._on_edited()

    def _show(self, held: Own | None) -> None:
        self.editor.show_value(held)
        self.source.setText(held.source if held else "")
        self.checked.line.clear()
        self.checked.show_value(held.checked if held else None)
        self.initials.setText(held.initials if held else "")
        self.note.setText(held.note if held else "")
        self._show_difference()
        self.clear.setEnabled(held is not None)

    def _show_shipped(self, shipped: Told | None) -> None:
        speak = self._speak
        if shipped is None:
            self.shipped.setText(speak.text(words.NOT_KNOWN))
            return
        lines = [words.spoken(shipped.value, speak), speak.text(shipped.note), words.said_by(shipped, speak)]
        self.shipped.setText("\n".join(line for line in lines if line))

    def _show_difference(self) -> None:
        """Say that what ships is otherwise, as the directory will say it everywhere."""
        value = self.value()
        line = None
        if value is not None:
            recorded = Directory(self._pack, {self._code: record_of({self._field: value})})
            lines = words.told(recorded.state(self._code))
            line = next((line for line in lines if line.key == self._field), None)
        self.differs.setText("" if line is None else words.differs(line, self._speak))
        self.differs.setVisible(bool(self.differs.text()))

    def _on_edited(self) -> None:
        """Put the day and the initials beside what is entered for the first time."""
        recorded = self.is_recorded
        if recorded and not self.clear.isEnabled():
            if not self.checked.line.text():
                self.checked.show_value(self._today)
            if not self.initials.text():
                self.initials.setText(self._initials)
        self.clear.setEnabled(recorded)
        self._show_difference()
        self.changed.emit(self._field)

    def _plain(self, name: str, kind: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)  # what a file says of a State comes from outside
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setProperty("kind", kind)
        label.setWordWrap(True)
        return label

    def _line(self) -> QLineEdit:
        line = QLineEdit(self)
        line.setMaxLength(MOST_CHARACTERS)
        return line
