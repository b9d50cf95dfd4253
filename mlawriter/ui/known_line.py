"""Show one thing that is known of a State: its value, what that rests on, and what the officer can do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mlawriter.directory.told import differs, said_by, spoken
from mlawriter.i18n.messages import N_
from mlawriter.ui.finding_label import dress, wrapped
from mlawriter.ui.tick import Tick

if TYPE_CHECKING:
    from mlawriter.directory.told import Told
    from mlawriter.i18n.translator import Translator

_LABEL_WIDTH = 150
"""Pixels of the first column: room for two or three words."""


def leading(text: str, speak: Translator) -> str:
    """Keep a text that begins in Latin letters from turning a line of a language that runs the other way."""
    return f"\u200f{text}" if speak.language.direction == "rtl" else text


class KnownLine(QWidget):
    """Show label and value, and beneath them source, day, trust, conditions and what ships where it differs.

    Signals:
        use_wanted: the value is to go into the request.
        verified: the officer ticked it as verified, or no longer.

    """

    use_wanted = Signal()
    verified = Signal(bool)

    def __init__(
        self,
        line: Told,
        speak: Translator,
        parent: QWidget,
        *,
        usable: bool = False,
        checkable: bool = False,
    ) -> None:
        super().__init__(parent)
        self.line = line
        self.setObjectName(f"known-{line.key}")
        self._speak = speak
        label = spoken(line.label, speak)
        self.value = spoken(line.value, speak)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 3)
        beside = [speak.text(line.note), said_by(line, speak)]
        self._described = ". ".join(part.rstrip(".。") for part in (label, self.value, *beside) if part)
        named, told = QVBoxLayout(), QVBoxLayout()
        for column, place in ((named, 0), (told, 1)):
            column.setSpacing(1)
            grid.addLayout(column, 0, place)
        named.addWidget(wrapped(label, self, "label"))
        told.addWidget(wrapped(leading(self.value, speak), self, "value"))
        for words in filter(None, beside):
            told.addWidget(wrapped(leading(words, speak), self, "help"))
        if other := differs(line, speak):
            told.addWidget(wrapped(leading(f"⚠ {other}", speak), self, "finding", "warning"))
        self._status = wrapped("", self, "finding", "advice")
        self._status.setObjectName(f"known-{line.key}-status")
        self._status.hide()
        told.addWidget(self._status)
        self.use: QPushButton | None = None
        self.tick: Tick | None = None
        if usable:
            self.use = self._make_use()
            grid.addWidget(self.use, 0, 2, Qt.AlignmentFlag.AlignTop)
        if checkable:
            self.tick = self._make_tick()
            named.addWidget(self.tick)
        for column in (named, told):
            column.addStretch(1)

    def suit(self, *, use: bool, ticked: bool, tickable: bool, status: str, warns: bool) -> None:
        """Show the button where it would change something, the tick where it stands, and a sentence on both."""
        if self.use is not None and self.use.isHidden() is use:
            self.use.setVisible(use)
        if self.tick is not None:
            self.tick.tick(on=ticked)
            if self.tick.isEnabled() is not tickable:
                self.tick.setEnabled(tickable)
        shown = leading(f"⚠ {status}" if warns else status, self._speak) if status else ""
        dress(self._status, "warning" if warns else "advice")
        if self._status.text() != shown:
            self._status.setText(shown)
        self._status.setVisible(bool(status))

    def words(self) -> str:
        """Return all that the line says, as it is read out."""
        labels = self.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.text() and not label.isHidden())

    def _make_use(self) -> QPushButton:
        button = QPushButton(self._speak.text(N_("Use this")), self)
        button.setObjectName(f"known-{self.line.key}-use")
        button.setAccessibleDescription(self._described)
        button.clicked.connect(self.use_wanted)
        return button

    def _make_tick(self) -> Tick:
        tick = Tick(self._speak.text(N_("Verified")), self)
        tick.box.setObjectName(f"known-{self.line.key}-verified")
        tick.box.setAccessibleDescription(self._described)
        tick.clicked.connect(self.verified)
        return tick
