"""Hold the case that is being worked on: request and life in memory, its file, and the journal between the two."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from mlawriter.casebook import case_file
from mlawriter.core.errors import FileNotWritten, MlaError
from mlawriter.life.case import Case
from mlawriter.life.open_life import OpenLife
from mlawriter.request.open_request import OpenRequest
from mlawriter.training.samples import SCENARIO_DAY
from mlawriter.ui.training.work_clock import WorkClock

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.casebook.open_case import OpenCase
    from mlawriter.core.fields import Path as FieldPath
    from mlawriter.life.case import Reader

RECORD_AFTER = 800
"""Milliseconds after a change in which the journal has it; further changes do not put that off."""


class CaseWork(QObject):
    """Work on one case.

    Signals:
        state_changed: whether there is unsaved work, or the file, is another.
        changed: a field of the request changed.
        life_changed: a field of what became of it changed.
        not_kept: the journal could not be written, with the error; said once until it works again.
        worked: an exercise was worked on for some seconds more.

    """

    state_changed = Signal()
    changed = Signal(object)
    life_changed = Signal(object)
    not_kept = Signal(object)
    worked = Signal()

    def __init__(
        self,
        case: OpenCase,
        parent: QObject | None = None,
        *,
        unsaved: bool = False,
        day_of_sample: dt.date | None = None,
    ) -> None:
        super().__init__(parent)
        self._day_of_sample = day_of_sample
        self.case = case
        self.open = OpenRequest(case.held.request)
        self.life = OpenLife(case.held.life)
        self._readers = case.held.readers
        self.modified = unsaved
        self._saved = None if unsaved else self.content()
        self._refused = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(RECORD_AFTER)
        self._timer.timeout.connect(self.record)
        self.open.listen(self._on_change)
        self.life.listen(self._on_life)
        if self.life.request.exercise is not None:
            WorkClock(self).counted.connect(self._on_worked)

    @property
    def is_kept(self) -> bool:
        """Tell whether the journal took the unsaved work the last time."""
        return not self._refused

    @property
    def assumed_day(self) -> dt.date | None:
        """Return the day on which a sample plays, until it is saved as a request of the officer's own; an exercise plays on it for good."""
        if self.life.request.exercise is not None:
            return SCENARIO_DAY
        return self._day_of_sample if self.case.path is None else None

    def today(self) -> dt.date:
        """Return the day on which the request is examined."""
        return self.assumed_day or dt.date.today()  # noqa: DTZ011 - the officer's own day

    @property
    def held(self) -> Case:
        """Return the case as it is now; its parts are those that are edited."""
        return Case.model_construct(request=self.open.request, life=self.life.request, readers=self._readers)

    def content(self) -> dict[str, Any]:
        """Return the case as plain data."""
        return case_file.plain(self.held)

    def record(self) -> None:
        """Keep unsaved work in the journal now."""
        self._timer.stop()
        content = self.content()
        self._note(modified=content != self._saved)
        try:
            self.case.record(content)
        except FileNotWritten as error:
            self._refuse(error)
        else:
            self._refused = False

    def save(self, *, overwrite: bool = False) -> None:
        """Save into the file of the case.

        Raises:
            FileProblem: one of its kinds; the work is unsaved as before.

        """
        content = self.content()
        self.case.save(content, overwrite=overwrite)
        self._settle(content)

    def save_as(self, path: Path) -> None:
        """Save into another file and go on with that one.

        Raises:
            FileProblem: one of its kinds; the case keeps its former file.

        """
        content = self.content()
        self.case.save_as(path, content)
        self._settle(content)

    def end(self, *, keep_unsaved: bool = False) -> None:
        """Give the file free; unsaved work is dropped, or kept to be offered again."""
        if keep_unsaved:
            self.record()
        self._leave()
        self.case.close(keep_unsaved=keep_unsaved)

    def rest(self) -> None:
        """Let go of what the case says; it lies in the journal and in its file.

        Raises:
            FileNotWritten: it could not be kept; the work goes on.

        """
        self.case.rest(self.content())
        self._leave()
        self._saved = None
        self._readers = []

    @property
    def readers(self) -> list[Reader]:
        """Return for whom the file is sealed from the next save on."""
        return self._readers

    def set_readers(self, readers: list[Reader]) -> None:
        """Have the file opened by these from the next save on; by everybody where there are none."""
        if readers != self._readers:
            self._readers = readers
            self._on_life(())

    def _on_worked(self, seconds: int) -> None:
        # Kept with the next change or save: time that passes makes no case unsaved.
        exercise = self.life.request.exercise
        if exercise is not None:
            exercise.seconds += seconds
            self.worked.emit()

    def _leave(self) -> None:
        self._timer.stop()
        self.open.forget(self._on_change)
        self.life.forget(self._on_life)

    def _on_change(self, path: FieldPath) -> None:
        self._touch()
        self.changed.emit(path)

    def _on_life(self, path: FieldPath) -> None:
        self._touch()
        self.life_changed.emit(path)

    def _touch(self) -> None:
        self._note(modified=True)
        if not self._timer.isActive():
            self._timer.start()

    def _settle(self, content: dict[str, Any]) -> None:
        self._timer.stop()
        self._saved = content
        self.modified = False
        self.state_changed.emit()

    def _note(self, *, modified: bool) -> None:
        if modified != self.modified:
            self.modified = modified
            self.state_changed.emit()

    def _refuse(self, error: MlaError) -> None:
        if not self._refused:
            self._refused = True
            self.not_kept.emit(error)
