"""Lead through the steps of a request: the list of steps, the page, and beside it findings and letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mlawriter.i18n.messages import N_
from mlawriter.request.places import stable
from mlawriter.request.steps import STEPS, as_in, step_of
from mlawriter.ui.accessible import announce
from mlawriter.ui.findings_list import PageFindings
from mlawriter.ui.page import StepPage
from mlawriter.ui.preview import Preview
from mlawriter.ui.received_page import ReceivedPage
from mlawriter.ui.received_preview import ReceivedPreview
from mlawriter.ui.review import Review
from mlawriter.ui.step_list import REVIEW, StepList, title_of_review, turned_by
from mlawriter.ui.tab_order import move_focus
from mlawriter.ui.training.exercise_side import ExerciseSide

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent

    from mlawriter.core.fields import Path
    from mlawriter.ui.desk import Desk

_WIDTHS = (232, 640, 480)
"""Pixels of list, page and right side in a window that is 1366 wide: their proportion counts."""


class Wizard(QWidget):
    """Show one open request.

    Signals:
        export_wanted: the officer wants a document; whether it is the copy for signature.
        step_changed: the key of the page that is shown now.
        questions_wanted: the officer wants the question list on a request received.
        finish_wanted: the learner wants the exercise judged.

    """

    export_wanted = Signal(bool)
    step_changed = Signal(str)
    questions_wanted = Signal()
    finish_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.steps = StepList(desk, self)
        self.pages: dict[str, StepPage | Review | ReceivedPage] = {
            step.key: StepPage(step, desk) for step in STEPS
        }
        self._last = ReceivedPage(desk) if desk.received else Review(desk)
        self.pages[REVIEW] = self._last
        self.findings = PageFindings(desk, self)
        self.preview = ReceivedPreview(desk, self) if desk.received else Preview(desk, self)
        self.exercise = (
            None if desk.exercise is None else ExerciseSide(desk.exercise, self.preview, desk.speak, self)
        )
        self._stack = QStackedWidget(self)
        for page in self.pages.values():
            self._stack.addWidget(page)
        self._split = self._arrange()
        self._listen()
        self._add_shortcuts()
        self._show(STEPS[0].key)

    @property
    def current_key(self) -> str:
        """Return the key of the page that is shown."""
        return self.steps.keys[self._stack.currentIndex()]

    @property
    def page(self) -> StepPage | Review | ReceivedPage:
        """Return the page that is shown."""
        return self.pages[self.current_key]

    @property
    def review(self) -> Review:
        """Return the last page of a request that is drafted here."""
        assert isinstance(self._last, Review)
        return self._last

    @property
    def received(self) -> ReceivedPage:
        """Return the last page of a request that was received."""
        assert isinstance(self._last, ReceivedPage)
        return self._last

    def go(self, key: str, *, focus: bool = True) -> None:
        """Show the page of a step, and give it the keyboard unless told otherwise."""
        self._show(key)
        if focus:
            self.page.focus_first()

    def reach(self, path: Path) -> bool:
        """Show the field at a path and give it the keyboard; tell whether it is there."""
        if not path:
            return False
        self._show(step_of(path).key)
        try:
            self.desk.see(stable(self.desk.open.request, path))
            return self.page.reach(path)
        except LookupError:
            return False  # the entry has been removed since it was found

    def back(self) -> None:
        """Show the page before this one."""
        self._turn(-1)

    def next(self) -> None:
        """Show the page after this one."""
        self._turn(1)

    def set_preview_visible(self, visible: bool) -> None:
        """Show or hide the letter."""
        if self.exercise is not None:
            self.exercise.set_letter_visible(visible)
        else:
            self.preview.setVisible(visible)

    def tell_time(self) -> None:
        """Show how long an exercise was worked on."""
        if self.exercise is not None:
            self.exercise.tell_time()

    def cycle_panes(self, by: int = 1) -> None:
        """Give the keyboard to the next pane that is seen: steps, page, findings, letter."""
        panes: list[QWidget] = [self.steps, self._stack, self.findings.list, self.preview.browser]
        if self.exercise is not None:
            panes.insert(3, self.exercise.note)
        panes = [pane for pane in panes if pane.isVisible()]
        focus = QApplication.focusWidget()
        here = next((index for index, pane in enumerate(panes) if self._holds(pane, focus)), -by)
        pane = panes[(here + by) % len(panes)]
        if pane is self._stack:
            self.page.focus_first()
        else:
            pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Only what editors leave to the request comes here; elsewhere the menu or a shortcut takes these keys.
        if by := turned_by(event):
            self._turn(by)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.reach(self.desk.open.undo() or ())
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.reach(self.desk.open.redo() or ())
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next_one: bool) -> bool:
        return move_focus(self, forward=next_one)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.page.focus_first()

    def _holds(self, pane: QWidget, focus: QWidget | None) -> bool:
        if focus is None:
            return False
        around = self._centre if pane is self._stack else pane
        if pane is self.preview.browser:
            around = self.preview
        return around is focus or around.isAncestorOf(focus)

    def _arrange(self) -> QSplitter:
        self._centre = QWidget(self)
        column = QVBoxLayout(self._centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addLayout(self._make_bar())
        side = QWidget(self)
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        beside.addWidget(self.findings)
        beside.addWidget(self.exercise or self.preview, 1)
        beside.addStretch()
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        for widget in (self.steps, self._centre, side):
            split.addWidget(widget)
        split.setStretchFactor(1, 3)
        split.setStretchFactor(2, 2)
        split.setSizes(list(_WIDTHS))
        around = QVBoxLayout(self)
        around.setContentsMargins(8, 8, 8, 8)
        around.addWidget(split)
        return split

    def _make_bar(self) -> QHBoxLayout:
        speak = self.desk.speak
        self._back = QPushButton(speak.text(N_("Back")), self)
        self._back.setObjectName("back")
        self._next = QPushButton(speak.text(N_("Next")), self)
        self._next.setObjectName("next")
        self._next.setProperty("kind", "primary")
        self._position = QLabel(self)
        self._position.setTextFormat(Qt.TextFormat.PlainText)
        self._position.setProperty("kind", "help")
        bar = QHBoxLayout()
        bar.setContentsMargins(24, 10, 24, 6)
        bar.addWidget(self._back)
        bar.addStretch(1)
        bar.addWidget(self._position)
        bar.addStretch(1)
        bar.addWidget(self._next)
        return bar

    def _listen(self) -> None:
        self._back.clicked.connect(self.back)
        self._next.clicked.connect(self.next)
        self.steps.chosen.connect(self._on_step)
        self.steps.entered.connect(self._on_entered)
        self._last.wanted.connect(self.reach)
        if isinstance(self._last, ReceivedPage):
            self._last.questions_wanted.connect(self.questions_wanted)
        else:
            self._last.export_wanted.connect(self.export_wanted)
        self.desk.wanted.connect(self.reach)
        if self.exercise is not None:
            self.exercise.finish_wanted.connect(self.finish_wanted)

    def _add_shortcuts(self) -> None:
        for keys, act in (
            ("Ctrl+PgUp", self.back),
            ("Ctrl+PgDown", self.next),
            ("F6", self._on_next_pane),
            ("Shift+F6", self._on_pane_before),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _turn(self, by: int) -> None:
        index = self._stack.currentIndex() + by
        if 0 <= index < len(self.steps.keys):
            self.go(self.steps.keys[index])

    def _show(self, key: str) -> None:
        self.desk.settle()  # findings of an entry that has just been removed lead nowhere
        speak = self.desk.speak
        index = self.steps.keys.index(key)
        self.steps.mark(key)
        last = len(self.steps.keys) - 1
        self._back.setEnabled(index > 0)
        self._next.setEnabled(index < last)
        words = speak.text(N_("Step {number} of {total}"), number=index + 1, total=last + 1)
        self._position.setText(words)
        self.findings.setVisible(key != REVIEW)
        self.findings.show_step(key)
        if self._stack.currentIndex() == index:
            return
        self._stack.setCurrentIndex(index)
        self.preview.follow(key)
        request = self.desk.open.request
        title = title_of_review(self.desk) if key == REVIEW else as_in(STEPS[index], request).title
        announce(self, speak.listed([speak.text(title), words]))
        self.step_changed.emit(key)

    def _on_step(self, key: str) -> None:
        self.go(key, focus=False)

    def _on_entered(self) -> None:
        self.page.focus_first()

    def _on_next_pane(self) -> None:
        self.cycle_panes(1)

    def _on_pane_before(self) -> None:
        self.cycle_panes(-1)
