"""Take the answers on the Parties over from the directory, when the officer asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mlawriter.directory.told import rests_on
from mlawriter.i18n.messages import N_
from mlawriter.request.from_directory import take_over
from mlawriter.ui.accessible import announce
from mlawriter.ui.finding_label import wrapped

if TYPE_CHECKING:
    from mlawriter.core.fields import Path
    from mlawriter.ui.desk import Desk

BASIS: Path = ("basis",)


class TakeOver(QWidget):
    """Offer to fill what is empty of the answers on both States and on the Protocols listed; one step to undo."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        speak = desk.speak
        self.button = QPushButton(speak.text(N_("Take over from the directory")), self)
        self.button.setObjectName("take-over")
        self.button.clicked.connect(self._on_clicked)
        explanation = wrapped(
            speak.text(
                N_(
                    "Fills what is empty above: Party or not, act and day of deposit, with the source below. What nobody verified"
                    " is left out; an extension to a territory is yours to enter. Compare it with the UN Treaty Collection."
                )
            ),
            self,
            "help",
        )
        self.button.setAccessibleDescription(explanation.text())
        self.answer = wrapped("", self, "finding", "advice")
        self.answer.setObjectName("take-over-answer")
        self.answer.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(explanation)
        column.addWidget(self.answer)
        desk.changed.connect(self.answer.hide)

    def _on_clicked(self) -> None:
        opened, speak = self._desk.open, self._desk.speak
        self.button.setFocus()  # so that the field that had the keyboard has handed over what was typed
        taken = take_over(opened.request, self._desk.directory)
        if taken is None:
            words = speak.text(N_("There is nothing to take over: all is answered, or not known."))
        else:
            if not taken.basis.status_source.strip():
                taken.basis.status_source = " ".join(
                    dict.fromkeys(rests_on(known, speak) for known in taken.used)
                )
            opened.end_typing()
            opened.put(BASIS, taken.basis)
            words = speak.text(N_("Taken over from the directory. Undo takes it back in one step."))
        self.answer.setText(words)
        self.answer.show()
        announce(self, words)
