"""Fill a field by a button with what is proposed for it; the officer edits it, and undo takes it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from mlawriter.ui.accessible import announce

if TYPE_CHECKING:
    from mlawriter.core.fields import Declared, Path, Proposal
    from mlawriter.ui.form_desk import FormDesk


class ProposalButton(QPushButton):
    """Offer the proposal of a field. `answer` is a line for beneath: it says why nothing could be proposed."""

    def __init__(
        self, path: Path, field: Declared, proposal: Proposal, desk: FormDesk, parent: QWidget
    ) -> None:
        super().__init__(desk.speak.text(proposal.label), parent)
        self._path = path
        self._proposal = proposal
        self._desk = desk
        self.setObjectName(f"{'/'.join(map(str, path))}/propose")
        self.setAccessibleDescription(desk.speak.text(field.ui.label))
        self.answer = QLabel(desk.speak.text(proposal.nothing), parent)
        self.answer.setProperty("kind", "help")
        self.answer.setWordWrap(True)
        self.answer.hide()
        desk.changed.connect(self.answer.hide)

    def propose(self) -> bool:
        """Put what is proposed into the request; tell whether there was anything.

        Raises:
            ValueError: when the field cannot hold it.

        """
        self.setFocus()  # so that the field that had the keyboard has handed over what was typed
        value = self._proposal.value(self._desk.open.request, self._path, self._desk.of_letter())
        if value is None:
            self.answer.show()
            announce(self, self.answer.text())
            return False
        return self._desk.open.put(self._path, value)

    def retire(self) -> None:
        """Stop following the request: the form around goes."""
        self._desk.changed.disconnect(self.answer.hide)
