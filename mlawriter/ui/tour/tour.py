"""Go through the tour: show each page, point at its control, notice what the learner does, follow what moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from mlawriter.ui.tour.bubble import Bubble, Ring
from mlawriter.ui.tour.controls import bring_into_view, find
from mlawriter.ui.tour.steps import SAMPLE, TAKEN_OUT, TOUR

if TYPE_CHECKING:
    from mlawriter.ui.preferences import Preferences
    from mlawriter.ui.tour.steps import TourStep
    from mlawriter.ui.window import Window

_MOVES = frozenset(
    {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest}
)

_SETTLES = 4
"""Times that layouts may settle after a page has been shown."""


class Tour(QObject):
    """Lead through the window; its case is its own and is never asked about.

    Signals:
        ended: the learner has seen it all, or wants no more.

    """

    ended = Signal()

    def __init__(self, window: Window, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._index = 0
        self._watched: list[QWidget] = []
        self._heard: list[object] = []
        self._ready = False
        self._entries = 0
        self._settling = 0
        """How often the page is still scrolled to the control: later it is the learner who scrolls."""
        self._begun = False
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._point)
        self.ring = Ring(window)
        self.bubble = self._make_bubble()
        window.filing.opened.connect(self._on_opened)
        preferences.language_changed.connect(self._speak_anew)
        preferences.dressed.connect(self._again)

    @property
    def step(self) -> TourStep:
        """Return where the tour is."""
        return TOUR[self._index]

    def begin(self) -> None:
        """Show the first step."""
        self._go(0)

    def next(self) -> None:
        """Go on; behind the last step the tour ends."""
        if self._index + 1 < len(TOUR):
            self._go(self._index + 1)
        else:
            self.end()

    def back(self) -> None:
        """Go back."""
        if self._index:
            self._go(self._index - 1)

    def end(self) -> None:
        """End the tour: nothing of it is kept."""
        self._unwatch()
        self.ring.hide()
        self.bubble.hide()
        self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - its name and arguments are Qt's
        if event.type() in _MOVES:
            self._later.start()
        return False

    def _go(self, index: int) -> None:
        self._index = index
        self._ready = False
        step, speak = self.step, self._preferences.speak
        self._show(step.page)
        self._listen(step.done)
        self.bubble.say(speak.text(step.title), speak.text(step.says), index + 1, len(TOUR))
        self._settling = _SETTLES
        self._point()
        self.bubble.next.setFocus()
        self._ready = True

    def _show(self, page: str) -> None:
        """Show the page of a step; behind the start page the tour has a case of its own."""
        window = self._window
        if page == "start":
            window.filing.leave_keeping()
            self._begun = False
            return
        if not self._begun:
            self._begun = True
            window.filing.leave_keeping()
            window.filing.open_sample(SAMPLE)
            work = window.filing.work
            if work is not None:
                work.open.put(TAKEN_OUT, "")
        if page.startswith("room:"):
            window.show_room(page.removeprefix("room:"))
            return
        window.leave_room()
        if window.wizard is not None:
            window.wizard.desk.settle()
            window.wizard.go(page, focus=False)

    def _listen(self, done: str) -> None:
        """Connect what the learner is asked to do; what was asked before is heard no more."""
        for connection in self._heard:
            self.disconnect(connection)  # type: ignore[call-overload]
        self._heard = []
        wizard, work = self._window.wizard, self._window.filing.work
        what, _, path = done.partition(":")
        if wizard is None or work is None:
            return
        if what == "step":
            self._heard.append(wizard.step_changed.connect(self._on_done))
        elif what == "jumped":
            self._heard.append(wizard.desk.wanted.connect(self._on_done))
        elif what == "added":
            self._entries = len(work.open.get((path,)))
            self._heard.append(work.changed.connect(self._on_changed))

    def _on_opened(self) -> None:
        if self._ready and self.step.done == "opened":
            self._on_done()

    def _on_changed(self) -> None:
        work = self._window.filing.work
        path = self.step.done.partition(":")[2]
        if work is not None and path and len(work.open.get((path,))) > self._entries:
            self._on_done()

    def _on_done(self) -> None:
        """Go on once the window has done what the learner asked of it."""
        if self._ready:
            self._ready = False
            index = self._index
            QTimer.singleShot(0, self, lambda: self._go_on_from(index))

    def _go_on_from(self, index: int) -> None:
        if index == self._index:
            self.next()

    def _point(self) -> None:
        """Stand beside the control, wherever it is now."""
        window = self._window
        control = find(window, self.step.control)
        if self._settling:
            self._settling -= 1
            self._later.start()
            if control is not None:
                bring_into_view(control.widget)
        if control is None:
            self.ring.hide()
            self.bubble.stand_beside(window.menuBar().geometry())
            self._watch(window)
            return
        self._watch(control.widget)
        place = control.place_in(window)
        if place.isEmpty():  # scrolled away
            self.ring.hide()
            return
        self.ring.stand_around(place)
        self.bubble.stand_beside(place)

    def _watch(self, widget: QWidget) -> None:
        """Notice when the widget, or anything that holds it, moves or goes."""
        chain: list[QWidget] = []
        one: QWidget | None = widget
        while one is not None:
            chain.append(one)
            one = one.parentWidget()
        if chain == self._watched:
            return
        self._unwatch()
        self._watched = chain
        for each in chain:
            each.installEventFilter(self)
        widget.destroyed.connect(self._again)

    def _unwatch(self) -> None:
        for widget in self._watched:
            try:
                widget.removeEventFilter(self)
            except RuntimeError:
                continue  # it went with its page
        self._watched = []

    def _again(self) -> None:
        self._later.start()

    def _speak_anew(self) -> None:
        self.bubble.hide()
        self.bubble.deleteLater()
        self.bubble = self._make_bubble()
        self._go(self._index)

    def _make_bubble(self) -> Bubble:
        made = Bubble(self._preferences.speak, self._window)
        made.next_wanted.connect(self.next)
        made.back_wanted.connect(self.back)
        made.end_wanted.connect(self.end)
        return made
