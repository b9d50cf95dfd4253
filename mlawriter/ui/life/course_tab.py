"""Show the course of a case: how it stands, what usually comes next, what is due, and all that was recorded."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QSplitter, QVBoxLayout, QWidget

from mlawriter.core.file_name import named_after
from mlawriter.i18n.messages import N_
from mlawriter.life.clocks import words
from mlawriter.life.clocks.dues import act_by, dues, still_due
from mlawriter.life.course import Event
from mlawriter.life.status import since, status
from mlawriter.life.usual_next import usual_next
from mlawriter.render.training_mark import training_words
from mlawriter.ui.accessible import Heading, announce
from mlawriter.ui.command_button import command_button
from mlawriter.ui.due_list import DueLine, DueList
from mlawriter.ui.finding_label import FindingLabel, wrapped
from mlawriter.ui.form import Form
from mlawriter.ui.life.course_desk import CourseDesk

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QPushButton

    from mlawriter.core.fields import Path
    from mlawriter.life.course import Happening
    from mlawriter.ui.case_commands import CaseAt

_ABREAST = 3
"""Buttons on one line."""
_FIELDS = ("events", "deadlines", "conditions", "execution", "officer")


class CourseTab(QWidget):
    """Let the officer follow the case; what is entered belongs to it at once."""

    def __init__(self, at: CaseAt, parent: QWidget) -> None:
        super().__init__(parent)
        self._at = at
        self._work = at.work
        self._speak = at.preferences.speak
        self.desk = CourseDesk(at.work, self._speak, self)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self._make_standing())
        split.addWidget(self._make_form())
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(split)
        self.refresh()
        at.work.life_changed.connect(self._on_change)
        self.desk.examined.connect(self._tell)
        opened, heard = at.work.life, self.desk._on_change
        self.destroyed.connect(lambda: opened.forget(heard))

    def refresh(self) -> None:
        """Show how the case stands now."""
        speak, case, today = self._speak, self._work.held, self._work.today()
        self.state.setText(self._standing())
        self.direction.setText(speak.text(case.life.direction.label))
        self._offer(usual_next(case))
        thresholds = self._at.preferences.office.thresholds_for(case.request)
        self._dues = dues(case, thresholds)
        lines = [DueLine(due, act_by(due, case)) for due in self._dues]
        self.due.show_lines(lines, today)
        nothing = not self.due.lines()
        self.due.setHidden(nothing)
        self.nothing.setVisible(nothing)
        self.save.setHidden(nothing)
        self._tell()

    def record(self, what: Happening) -> None:
        """Record that something happened today, and show it to be completed."""
        self._work.life.end_typing()
        index = self._work.life.add(("events",), Event(what=what, on=self._work.today()))
        self._work.life.end_typing()
        announce(self, self._speak.text(what.label))
        self.show_place(("events", index, "on"))

    def show_place(self, path: Path) -> None:
        """Show a field of the form and give it the keyboard."""
        found = self.form.reach(path)
        if found is not None:
            found.setFocus()
            self._around.ensureWidgetVisible(found, 0, 60)

    def save_calendar(self) -> None:
        """Offer what is due as a calendar file."""
        from mlawriter.render.due_calendar import DueInCase
        from mlawriter.ui.calendar_export import CalendarExport

        case, today = self._work.held, self._work.today()
        number, subject = words.reference(case), case.request.matter.subject
        training = case.request.training
        entries = [DueInCase(number, due, subject, training) for due in still_due(self._dues, today)]
        name = [*training_words(case.request, self._speak), named_after(self._speak.text(N_("deadlines")))]
        CalendarExport(
            entries,
            today,
            self._speak,
            self,
            folder=self._at.preferences.settings.last_folder,
            name="-".join(name),
        ).open()

    def _standing(self) -> str:
        speak, case, today = self._speak, self._work.held, self._work.today()
        day, label = since(case), speak.text(status(case).label)
        if day is None:
            return label
        return speak.text(
            N_("{status} – {day}, {near}"),
            status=label,
            day=day,
            near=speak.days_away((day - today).days),
        )

    def _make_standing(self) -> QWidget:
        speak = self._speak
        left = QWidget(self)
        self.state = Heading("", left)
        self.state.setObjectName("course-status")
        self.direction = QLabel(left)
        self.direction.setProperty("kind", "help")
        self.found = FindingLabel(left)
        self._steps = QWidget(left)
        self._grid = QGridLayout(self._steps)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._offered: tuple[Happening, ...] = ()
        self._buttons: list[QPushButton] = []
        self.due = DueList(speak, left, with_case=False)
        self.due.chosen.connect(self._go)
        self.explanation = wrapped("", left, "help")
        self.due.explained.connect(self.explanation.setText)
        self.nothing = QLabel(speak.text(N_("Nothing is due.")), left)
        self.nothing.setProperty("kind", "help")
        self.save = command_button(
            left, speak, "course-calendar", N_("Save as a calendar…"), self.save_calendar
        )
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(8)
        column.addWidget(self.state)
        column.addWidget(self.direction)
        column.addWidget(self._heading(N_("What happened today?"), left))
        column.addWidget(self._steps)
        column.addWidget(self._heading(N_("What is due"), left))
        column.addWidget(self.due, 1)
        column.addWidget(self.explanation)
        column.addWidget(self.nothing)
        column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.found)
        column.addStretch(0)
        return left

    def _heading(self, message: str, parent: QWidget) -> Heading:
        return Heading(self._speak.text(message), parent, kind="group")

    def _make_form(self) -> QWidget:
        inside = QWidget(self)
        inside.setObjectName("page")
        inside.setProperty("kind", "page")
        number = "ours" if self._work.held.life.incoming else "theirs"
        self.form = Form((), self.desk, inside, only=(*_FIELDS, number))
        page = QVBoxLayout(inside)
        page.setContentsMargins(0, 0, 12, 0)
        page.addWidget(self.form)
        page.addStretch(1)
        self._around = QScrollArea(self)
        self._around.setWidgetResizable(True)
        self._around.setFrameShape(QFrame.Shape.NoFrame)
        self._around.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._around.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._around.setWidget(inside)
        bar = self._around.verticalScrollBar().sizeHint().width()
        self._around.setMinimumWidth(inside.minimumSizeHint().width() + bar)
        return self._around

    def _offer(self, happenings: tuple[Happening, ...]) -> None:
        """Offer what usually comes next, one button for each."""
        if self._offered == happenings:
            return
        self._offered = happenings
        for old in self._buttons:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = []
        for place, one in enumerate(happenings):
            button = command_button(
                self._steps,
                self._speak,
                f"happened-{one.value}",
                one.label,
                functools.partial(self.record, one),
            )
            self._buttons.append(button)
            self._grid.addWidget(button, place // _ABREAST, place % _ABREAST)

    def _tell(self) -> None:
        """Say what was found in the fields that have been left."""
        self.found.say([one for one in self.desk.findings if self.desk.shows(one.path)], self._speak)

    def _go(self, line: DueLine) -> None:
        """Go to where a line comes from: here, or a page of the request."""
        part, *rest = line.due.path
        if part == "life":
            self.show_place(tuple(rest))
            return
        self._at.desk.wanted.emit(tuple(rest))
        self.window().close()

    def _on_change(self, _path: Path) -> None:
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Only what editors leave comes here.
        if event.matches(QKeySequence.StandardKey.Undo):
            self._work.life.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._work.life.redo()
        else:
            super().keyPressEvent(event)
