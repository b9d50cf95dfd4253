"""Choose among values: one of few, several of few, a State, a person or annex of the request, a language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QVBoxLayout, QWidget

from mlawriter.core.fields import Choice
from mlawriter.core.time_zones import zones
from mlawriter.directory import search
from mlawriter.directory.currencies import currencies
from mlawriter.directory.states import STATES
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.messages import N_
from mlawriter.ui.collation import in_order
from mlawriter.ui.editors import UndoLine
from mlawriter.ui.tick import Tick

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
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
    """Choose what has a name and a code by either; typing narrows the list, which is sorted as the language does."""

    def __init__(self, named: Iterable[tuple[str, str]], speak: Translator, parent: QWidget | None) -> None:
        options = in_order(named, speak.language)
        super().__init__(((code, f"{name} ({code})") for code, name in options), parent, empty="")
        self.setEditable(True)
        self.setLineEdit(UndoLine(self))
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(self._make_completer())
        line = self.lineEdit()
        assert line is not None  # an editable box has one
        line.setPlaceholderText(speak.text(N_("Type a name or a code")))
        line.editingFinished.connect(self._settle)

    def _make_completer(self) -> QCompleter:
        completer = QCompleter(self.model(), self)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        return completer

    def _meant(self, typed: str) -> object:
        """Return the code that a text names; nothing where it names none, or more than one."""
        looked = typed.casefold()
        texts = [(self.itemData(index), self.itemText(index).casefold()) for index in range(1, self.count())]
        named = [code for code, text in texts if looked in {text, str(code).casefold()}]
        found = named or [code for code, text in texts if looked in text]
        return found[0] if len(found) == 1 else None

    def _settle(self) -> None:
        """Take what was typed when it names one of them; otherwise show again what was chosen."""
        typed = self.currentText().strip()
        if not typed:
            self.setCurrentIndex(0)
        elif typed.casefold() != self.itemText(self.currentIndex()).casefold():
            meant = self._meant(typed)
            self.setCurrentIndex(self.findData(meant) if meant else self.currentIndex())
        self.setEditText(self.itemText(self.currentIndex()))
        self.edited.emit(self.currentData())
        self.left.emit()


class StateEditor(NamedEditor):
    """Choose a State by any of its names, in any of the program's languages, or by its ISO 3166 codes."""

    def __init__(self, speak: Translator, parent: QWidget | None = None) -> None:
        self._tag = speak.language.tag
        super().__init__(((code, speak.country(code)) for code in STATES), speak, parent)
        line = self.lineEdit()
        assert line is not None  # an editable box has one
        line.textEdited.connect(self._on_typed)

    def _make_completer(self) -> QCompleter:
        self._matching = _Matching(self)
        self._matching.setSourceModel(self.model())
        completer = QCompleter(self._matching, self)
        # The list is narrowed here: what is shown need not hold what was typed.
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        return completer

    def _meant(self, typed: str) -> object:
        return search.meant(typed, self._tag)

    def _on_typed(self, typed: str) -> None:
        self._matching.narrow(search.matching(typed, self._tag))


class _Matching(QSortFilterProxyModel):
    """Keep the rows of a list whose values are wanted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._wanted: frozenset[object] = frozenset()

    def narrow(self, wanted: Iterable[object]) -> None:
        """Keep the rows with these values alone."""
        self._wanted = frozenset(wanted)
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return self.sourceModel().index(row, 0, parent).data(Qt.ItemDataRole.UserRole) in self._wanted


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
