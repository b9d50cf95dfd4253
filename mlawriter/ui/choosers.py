"""Choose among values: one of few, several of few, a State, a person or annex of the request, a language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QVBoxLayout, QWidget

from mlawriter.core.fields import Choice
from mlawriter.core.time_zones import zones
from mlawriter.directory.currencies import currencies
from mlawriter.directory.states import STATES
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.messages import N_
from mlawriter.ui.editors import UndoLine
from mlawriter.ui.tick import Tick

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QFocusEvent, QWheelEvent

    from mlawriter.i18n.translator import Translator
    from mlawriter.request.request import Request


class ChoiceEditor(QComboBox):
    """Choose one value; the first line is empty, unless the field always has one."""

    edited = Signal(object)
    left = Signal()

    def __init__(
        self,
        options: Iterable[tuple[object, str]],
        parent: QWidget | None = None,
        *,
        empty: object = None,
        optional: bool = True,
    ) -> None:
        super().__init__(parent)
        self._empty = empty
        self._optional = optional
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(18)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.offer(options)
        self.activated.connect(lambda: self.edited.emit(self.currentData()))

    def offer(self, options: Iterable[tuple[object, str]]) -> None:
        """Replace what can be chosen, keeping the choice."""
        chosen = self.currentData()
        self.blockSignals(True)
        self.clear()
        if self._optional:
            self.addItem("", self._empty)
        for value, text in options:
            self.addItem(text, value)
        self.blockSignals(False)
        self.show_value(chosen)

    def show_value(self, value: object) -> None:
        """Show a choice; one that is no longer offered leaves the line empty."""
        for index in range(self.count()):
            if self.itemData(index) == value:
                self.setCurrentIndex(index)
                return
        self.setCurrentIndex(0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll instead of changing an answer unseen."""
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


def choices_of(kind: type, speak: Translator) -> list[tuple[object, str]]:
    """Return the values of a choice with their labels."""
    assert issubclass(kind, Choice)
    return [(member, speak.text(member.label)) for member in kind]


class ChoicesEditor(QWidget):
    """Tick any number of values; they are kept in the order in which they are offered."""

    edited = Signal(object)
    left = Signal()

    def __init__(self, options: Sequence[tuple[object, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._ticks: list[tuple[object, Tick]] = []
        for value, text in options:
            box = Tick(text, self)
            box.clicked.connect(self._on_click)
            box.left.connect(self.left)
            column.addWidget(box)
            self._ticks.append((value, box))
        if self._ticks:
            self.setFocusProxy(self._ticks[0][1])

    def show_value(self, value: Sequence[object]) -> None:
        """Show the ticks."""
        for offered, box in self._ticks:
            box.tick(on=offered in value)

    def name_boxes(self, name: str) -> None:
        """Give each box a name for tests and screen readers: `name/value`."""
        for value, box in self._ticks:
            box.box.setObjectName(f"{name}/{value}")

    def _on_click(self) -> None:
        self.edited.emit([value for value, box in self._ticks if box.is_ticked()])


class NamedEditor(ChoiceEditor):
    """Choose what has a name and a code by either; typing narrows the list."""

    def __init__(self, named: Iterable[tuple[str, str]], speak: Translator, parent: QWidget | None) -> None:
        options = sorted(named, key=lambda pair: pair[1].casefold())
        super().__init__(((code, f"{name} ({code})") for code, name in options), parent, empty="")
        self.setEditable(True)
        self.setLineEdit(UndoLine(self))
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.model(), self)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        line = self.lineEdit()
        assert line is not None  # an editable box has one
        line.setPlaceholderText(speak.text(N_("Type a name or a code")))
        line.editingFinished.connect(self._settle)

    def _settle(self) -> None:
        """Take what was typed when it names one of them; otherwise show again what was chosen."""
        typed = self.currentText().strip().casefold()
        matches = [
            index
            for index in range(1, self.count())
            if typed
            and (typed == self.itemText(index).casefold() or typed == str(self.itemData(index)).casefold())
        ] or [index for index in range(1, self.count()) if typed and typed in self.itemText(index).casefold()]
        if not typed:
            self.setCurrentIndex(0)
        elif typed == self.itemText(self.currentIndex()).casefold():
            pass
        elif len(matches) == 1 or (matches and typed == str(self.itemData(matches[0])).casefold()):
            self.setCurrentIndex(matches[0])
        self.setEditText(self.itemText(self.currentIndex()))
        self.edited.emit(self.currentData())
        self.left.emit()


class StateEditor(NamedEditor):
    """Choose a State by its name or its ISO 3166 code."""

    def __init__(self, speak: Translator, parent: QWidget | None = None) -> None:
        super().__init__(((code, speak.country(code)) for code in STATES), speak, parent)


class CurrencyEditor(NamedEditor):
    """Choose a currency by its name or its ISO 4217 code."""

    def __init__(self, speak: Translator, parent: QWidget | None = None) -> None:
        super().__init__(((code, speak.currency_name(code)) for code in currencies()), speak, parent)


class ZoneEditor(NamedEditor):
    """Choose a time zone by State, city or IANA name."""

    def __init__(self, speak: Translator, parent: QWidget | None = None) -> None:
        named = ((zone, f"{speak.country(code)} – {speak.city(zone)}") for code, zone in zones())
        super().__init__(named, speak, parent)


def languages() -> list[tuple[object, str]]:
    """Return the languages of letters, each in its own name."""
    return [(language.tag, language.name) for language in LANGUAGES]


def persons(request: Request, speak: Translator) -> list[tuple[object, str]]:
    """Return the persons of the request, with their numbers in the letter."""
    unnamed = speak.text(N_("Not named yet"))
    return [
        (person.id, f"{person.shown or unnamed} ({number})")
        for number, person in enumerate(request.persons, 1)
    ]


def annexes(request: Request, speak: Translator) -> list[tuple[object, str]]:
    """Return the annexes of the request, with their numbers in the letter."""
    unnamed = speak.text(N_("Not named yet"))
    return [
        (annex.id, f"{number}. {annex.title or unnamed}") for number, annex in enumerate(request.annexes, 1)
    ]
