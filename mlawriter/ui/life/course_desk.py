"""Share between the widgets of the course of a case: its life, and what was found in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.life.course import Deadline, Event
from mlawriter.life.examine import examine_life
from mlawriter.request.places import stable
from mlawriter.ui.form_desk import FormDesk

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from mlawriter.core.fields import Entry, Path
    from mlawriter.i18n.translator import Translator
    from mlawriter.ui.case_work import CaseWork


class CourseDesk(FormDesk):
    """Hold what the forms of the life of a case have in common; what is entered is examined at once."""

    def __init__(self, work: CaseWork, speak: Translator, parent: QObject) -> None:
        super().__init__(work.life, speak, parent)
        self._work = work
        self.examine()
        # What was entered before is no longer being typed.
        self.seen.update(stable(work.life.request, finding.path) for finding in self.findings)
        work.changed.connect(self._on_request)

    def examine(self) -> None:
        """Look at everything anew."""
        self.findings = examine_life(self._work.held, self._work.today())
        self.examined.emit()

    def title_of(self, entry: Entry) -> str:
        """Return what a list calls an entry: an event or a deadline by what it is and its day."""
        if isinstance(entry, Event | Deadline):
            what = self.speak.text(entry.what.label) if entry.what else ""
            words = entry.words if isinstance(entry, Deadline) else ""
            day = self.speak.date(entry.on) if entry.on else ""
            named = " – ".join(part for part in (day, what, words) if part)
            return named or super().title_of(entry)
        return super().title_of(entry)

    def _on_change(self, path: Path) -> None:
        self.findings = examine_life(self._work.held, self._work.today())
        super()._on_change(path)
        self.examined.emit()

    def _on_request(self, _path: Path) -> None:
        self.examine()
