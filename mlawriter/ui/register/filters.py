"""Let the officer say which requests of the register are listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from mlawriter.casebook.register.columns import TRAINING, name_of_state, title_of_kind
from mlawriter.casebook.register.listing import Wanted, present
from mlawriter.i18n.messages import N_
from mlawriter.life.status import Status
from mlawriter.ui.collation import in_order

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mlawriter.casebook.register.index import Register
    from mlawriter.i18n.messages import Message
    from mlawriter.i18n.translator import Translator

_MADE, _RECEIVED, _TRAINING = "made", "received", "training"
_SHORT = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
ALL_YEARS, NO_DAY = N_("All years"), N_("Without a day")


def year_words(year: int, speak: Translator) -> str:
    """Return a year as a filter names it."""
    return str(year) if year else speak.text(NO_DAY)


def fill(box: QComboBox, options: Iterable[tuple[object, str]]) -> None:
    """Give a box other options; the value that was chosen stays chosen where it still is one."""
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    for value, words in options:
        box.addItem(words, value)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    box.blockSignals(False)


def choice_box(parent: QWidget, name: str) -> QComboBox:
    """Return a box for a choice, which does not grow with its longest option."""
    made = QComboBox(parent)
    made.setObjectName(name)
    made.setSizeAdjustPolicy(_SHORT)
    made.setMinimumContentsLength(9)
    return made


class Filters(QWidget):
    """Show a field for words, and a choice for each filter.

    Signals:
        changed: other requests are wanted.

    """

    changed = Signal()

    def __init__(self, speak: Translator, parent: QWidget, *, exercises: bool = False) -> None:
        """Show them; before a class, exercises alone can be chosen."""
        super().__init__(parent)
        self._speak = speak
        self.search = QLineEdit(self)
        self.search.setObjectName("register-search")
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(1_000)
        self.search.setPlaceholderText(
            speak.text(N_("Words of the request, in any script; a phrase in quotation marks"))
        )
        self.direction = choice_box(self, "register-direction")
        self.status = choice_box(self, "register-status")
        self.state = choice_box(self, "register-state")
        self.kind = choice_box(self, "register-kind")
        self.year = choice_box(self, "register-year")
        real = (
            ("", speak.text(N_("All requests"))),
            (_MADE, speak.text(N_("Requests made"))),
            (_RECEIVED, speak.text(N_("Requests received"))),
        )
        fill(
            self.direction,
            [
                *(() if exercises else real),
                (_TRAINING, speak.text(TRAINING)),
            ],
        )
        fill(
            self.status,
            [("", speak.text(N_("All"))), *((one.value, speak.text(one.label)) for one in Status)],
        )
        self._arrange()
        self.search.textChanged.connect(self.changed)
        for box in self.boxes:
            box.currentIndexChanged.connect(self.changed)

    @property
    def boxes(self) -> tuple[QComboBox, ...]:
        """Return the choices, in the order in which they are seen."""
        return (self.direction, self.status, self.state, self.kind, self.year)

    @property
    def wanted(self) -> Wanted:
        """Return which requests are wanted."""
        direction = self.direction.currentData()
        return Wanted(
            self.search.text(),
            None if direction not in {_MADE, _RECEIVED} else direction == _RECEIVED,
            direction == _TRAINING,
            str(self.status.currentData() or ""),
            str(self.state.currentData() or ""),
            str(self.kind.currentData() or ""),
            self.year.currentData(),
        )

    @property
    def narrowed(self) -> bool:
        """Tell whether anything is left out."""
        return bool(self.search.text().strip()) or any(box.currentIndex() > 0 for box in self.boxes)

    def clear(self) -> None:
        """Let every request through."""
        for box in self.boxes:
            box.setCurrentIndex(0)
        self.search.clear()

    def follow(self, register: Register) -> None:
        """Offer the values that occur in the register."""
        speak, found = self._speak, present(register)
        every = speak.text(N_("All"))
        states = in_order(((code, name_of_state(code, speak)) for code in found.states), speak.language)
        kinds = in_order(((kind, title_of_kind(kind, speak)) for kind in found.kinds), speak.language)
        fill(self.state, [("", every), *states])
        fill(self.kind, [("", every), *kinds])
        years = ((year, year_words(year, speak)) for year in found.years)
        fill(self.year, [(None, speak.text(ALL_YEARS)), *years])

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        labels: tuple[tuple[Message, QWidget], ...] = (
            (N_("Search"), self.search),
            (N_("Made or received"), self.direction),
            (N_("Status"), self.status),
            (N_("State"), self.state),
            (N_("Type of assistance"), self.kind),
            (N_("Year"), self.year),
        )
        for place, (words, widget) in enumerate(labels):
            label = QLabel(self._speak.text(words), self)
            label.setBuddy(widget)
            widget.setAccessibleName(self._speak.text(words))
            row, column = (0, 0) if place == 0 else (2, place - 1)
            span = len(labels) - 1 if place == 0 else 1
            grid.addWidget(label, row, column, 1, span)
            grid.addWidget(widget, row + 1, column, 1, span)
            grid.setColumnStretch(column, 1)
