"""Share between the widgets of one letter that follows a request: the life of the case, what was found in the letter."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from mlawriter.i18n.coverage import coverage
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.life.examine import examine_letter
from mlawriter.request.acknowledge import Withheld, withheld
from mlawriter.ui.desk import EXAMINE_AFTER
from mlawriter.ui.form_desk import FormDesk

if TYPE_CHECKING:
    import datetime as dt

    from PySide6.QtCore import QObject

    from mlawriter.core.fields import Path
    from mlawriter.i18n.translator import Translator
    from mlawriter.life.case import Case
    from mlawriter.life.letters.letter import Letter
    from mlawriter.life.open_life import OpenLife
    from mlawriter.render.house_style import HouseStyle
    from mlawriter.ui.case_commands import CaseAt


class LetterDesk(FormDesk):
    """Hold what the widgets of one letter have in common; its fields are found at `path` in the life of the case."""

    open: OpenLife

    def __init__(self, at: CaseAt, index: int, parent: QObject | None = None) -> None:
        super().__init__(at.work.life, at.desk.speak, parent)
        self.path: Path = ("letters", index)
        self._at = at
        self._id = self.letter.id
        self._timer = QTimer(self, singleShot=True, interval=EXAMINE_AFTER)
        self._timer.timeout.connect(self.examine)
        at.desk.examined.connect(self._on_request)
        self.examine()

    @property
    def house(self) -> HouseStyle:
        """Return how the office wants its documents."""
        return self._at.desk.house

    @property
    def today(self) -> dt.date:
        """Return the officer's own day."""
        return self._at.desk.today

    @property
    def case(self) -> Case:
        """Return the case as it is now."""
        return self._at.work.held

    @property
    def letter(self) -> Letter:
        """Return the letter as it is now (LookupError once it is gone)."""
        letter: Letter = self.open.get(self.path)
        return letter

    @property
    def is_there(self) -> bool:
        """Tell whether the letter is still at its place: it may be removed, or another stand there."""
        letters = self.open.request.letters
        index = self.path[1]
        return isinstance(index, int) and index < len(letters) and letters[index].id == self._id

    @property
    def tag(self) -> str:
        """Return the language in which the letter is shown: its own, or that of the window while none is chosen."""
        known = {language.tag for language in LANGUAGES}
        return self.letter.language if self.letter.language in known else self.speak.language.tag

    @property
    def half_translated(self) -> bool:
        """Tell whether sentences of the letter would come in English for want of a translation."""
        return coverage(self.tag, "document") < 1

    def standing(self) -> Withheld:
        """Return what withholds the copy for signature."""
        return withheld(self.open.request, self.findings)

    def of_letter(self) -> Translator:
        """Return the translator of the letter."""
        return self.house.speak(self.tag)

    def examine(self) -> None:
        """Bring the findings up to date."""
        self._timer.stop()
        if not self.is_there:
            return
        self.findings = [
            dataclasses.replace(one, path=self.path + one.path)
            for one in examine_letter(self.letter, self.case, self.today)
        ]
        self.examined.emit()

    def settle(self) -> None:
        """Examine now if a change is still waiting."""
        if self._timer.isActive():
            self.examine()

    def close(self) -> None:
        """Stop listening to the case."""
        self._timer.stop()
        self._at.desk.examined.disconnect(self._on_request)
        super().close()

    def _on_request(self) -> None:
        self._timer.start()

    def _on_change(self, path: Path) -> None:
        if self.is_there:  # else another letter is at this place, with other fields
            self._timer.start()
            super()._on_change(path)
