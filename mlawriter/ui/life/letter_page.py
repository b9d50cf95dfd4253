"""Show one letter that follows a request: its form, what was found in it, how it is printed, and what is done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSplitter, QVBoxLayout, QWidget

from mlawriter.i18n.messages import N_
from mlawriter.life.letters.begin import once_sent
from mlawriter.ui.accessible import Heading
from mlawriter.ui.command_button import command_button
from mlawriter.ui.date_editor import DateEditor
from mlawriter.ui.finding_label import wrapped
from mlawriter.ui.findings_list import FindingsList
from mlawriter.ui.form import Form
from mlawriter.ui.life.letter_desk import LetterDesk
from mlawriter.ui.life.letter_export import LetterExport
from mlawriter.ui.life.letter_preview import LetterPreview
from mlawriter.ui.message_line import MessageLine

if TYPE_CHECKING:
    from mlawriter.core.fields import Path
    from mlawriter.ui.case_commands import CaseAt


_LEAST = 320
"""Pixels of width in which a letter can be read."""


class LetterPage(QSplitter):
    """Show the letter at an index. What is typed goes into it at once; one that was sent is not changed any more."""

    def __init__(self, at: CaseAt, index: int, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._at = at
        self.desk = LetterDesk(at, index, self)
        speak = self.desk.speak
        self.setObjectName("life-letter")
        self.setChildrenCollapsible(False)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(8, 0, 8, 0)
        column.setSpacing(8)
        about = self.desk.letter.about
        head = QHBoxLayout()
        head.addWidget(Heading(speak.text(about.title), left, kind="group"), 1)
        head.addWidget(command_button(left, speak, "letter-export-open", N_("Export…"), self.export))
        column.addLayout(head)
        words = speak.text(about.introduction)
        if about.paragraphs:
            words = f"{words} ({speak.listed([speak.text(one) for one in about.paragraphs])})"
        column.addWidget(wrapped(words, left, "help"))
        self.form = self._make_form(left)
        column.addWidget(self._around, 1)
        self.found = FindingsList(speak, left)
        self.found.setAccessibleName(speak.text(N_("What was found in this letter")))
        self.found.wanted.connect(self.reach)
        column.addWidget(self.found)
        self.message = MessageLine("letter-message", left)
        column.addWidget(self.message)
        column.addLayout(self._make_commands(left))
        self.preview = LetterPreview(self.desk, self)
        self.preview.setMinimumWidth(_LEAST)
        self.addWidget(left)
        self.addWidget(self.preview)
        self.setSizes([460, 440])
        for place in range(2):
            self.setStretchFactor(place, 1)
        self.desk.examined.connect(self._on_examined)
        self.desk.changed.connect(self._on_change)
        self._on_examined()
        self._follow_sent()

    def focus_first(self) -> None:
        """Give the keyboard to the first field."""
        first = self.form.first()
        if first is not None:
            first.setFocus()

    def reach(self, path: Path) -> None:
        """Bring the field at a path into view and give it the keyboard."""
        widget = self.form.reach(path)
        if widget is not None:
            focus = getattr(widget, "focus", widget.setFocus)
            focus()
            self._around.ensureWidgetVisible(widget, 0, 40)

    def retire(self) -> None:
        """Stop following the letter and go: another one takes this place."""
        self.form.retire()
        self.desk.examined.disconnect(self._on_examined)
        self.desk.changed.disconnect(self._on_change)
        self.desk.close()
        self.hide()
        self.deleteLater()

    def export(self) -> None:
        """Ask how the letter is exported, and where to."""
        path = self._at.work.case.path
        LetterExport(self.desk, self, str(path.parent) if path else "").open()

    def mark_sent(self) -> bool:
        """Record the day on which the letter was sent, and what it becomes; tell whether there was a day."""
        if not self.day.settle() or self.day.value is None:
            self.message.say(self.desk.speak.text(N_("Enter the day on which the letter was sent.")))
            self.day.setFocus()
            return False
        index = self.desk.path[1]
        life = self._at.work.life
        return isinstance(index, int) and life.put_together(once_sent(life.request, index, self.day.value))

    def unmark_sent(self) -> None:
        """Take back that the letter was sent; what the course recorded stays there to be removed."""
        self._at.work.life.put((*self.desk.path, "sent"), None)
        self.message.say(
            self.desk.speak.text(
                N_("The letter can be changed again. What the course recorded stays there.")
            ),
            "advice",
        )

    def _make_form(self, parent: QWidget) -> Form:
        inside = QWidget(parent)
        inside.setObjectName("page")
        form = Form(self.desk.path, self.desk, inside)
        page = QVBoxLayout(inside)
        page.setContentsMargins(0, 0, 12, 0)
        page.addWidget(form)
        page.addStretch(1)
        self._around = QScrollArea(parent)
        self._around.setWidgetResizable(True)
        self._around.setFrameShape(QFrame.Shape.NoFrame)
        self._around.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._around.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._around.setWidget(inside)
        return form

    def _make_commands(self, parent: QWidget) -> QHBoxLayout:
        speak = self.desk.speak
        self.day = DateEditor(speak, parent)
        self.day.setObjectName("letter-sent-on")
        self.day.line.setAccessibleName(speak.text(N_("Day on which the letter was sent")))
        self.day.show_value(self.desk.today)
        self.send = command_button(parent, speak, "letter-sent", N_("Mark as sent"), self.mark_sent)
        self.unsend = command_button(
            parent, speak, "letter-not-sent", N_("Not sent after all"), self.unmark_sent
        )
        self.sent = QLabel(parent)
        self.sent.setObjectName("letter-sent-words")
        self.sent.setProperty("kind", "help")
        row = QHBoxLayout()
        row.addWidget(self.day, 1)
        row.addWidget(self.sent, 1)
        for widget in (self.send, self.unsend):
            row.addWidget(widget)
        return row

    def _follow_sent(self) -> None:
        """Show whether the letter was sent: then its words stand."""
        day = self.desk.letter.sent
        self.form.setEnabled(day is None)
        self.day.setVisible(day is None)
        self.send.setVisible(day is None)
        self.sent.setVisible(day is not None)
        self.unsend.setVisible(day is not None)
        if day is not None:
            self.sent.setText(self.desk.speak.text(N_("Sent on {day}"), day=day))

    def _on_change(self, path: Path) -> None:
        if self.desk.is_there and path[-1:] == ("sent",):
            self._follow_sent()

    def _on_examined(self) -> None:
        findings = self.desk.findings if self.desk.letter.sent is None else []
        self.found.setVisible(bool(findings))
        self.found.show_findings(findings)
