"""Show how two editions of the directory differ: one line a value, narrowed by what is typed, with the whole of it below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from mlawriter.directory.difference import Change
from mlawriter.directory.search import plain
from mlawriter.directory.told import said_by, spoken
from mlawriter.i18n.messages import N_
from mlawriter.ui.collation import in_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mlawriter.directory.difference import Difference
    from mlawriter.directory.told import Told
    from mlawriter.i18n.messages import Message
    from mlawriter.i18n.translator import Translator

    Index = QModelIndex | QPersistentModelIndex

_COLUMNS: tuple[Message, ...] = (N_("State"), N_("What"), N_("Change"), N_("So far"), N_("From now on"))
_STATE, _WHAT, _CHANGE, _BEFORE, _AFTER = range(5)
_SEARCHED = Qt.ItemDataRole.UserRole
_RESTATED = Qt.ItemDataRole.UserRole + 1
_ORDER = {Change.REMOVED: 0, Change.CHANGED: 1, Change.ADDED: 2, Change.RESTATED: 3}
_LONGEST_SHOWN = 300
_WHOLE = 140


class _Lines(QAbstractTableModel):
    """Word a line when it is first looked at: a file from outside may bring tens of thousands."""

    def __init__(self, found: Sequence[Difference], speak: Translator, parent: QWidget) -> None:
        super().__init__(parent)
        self._speak = speak
        named = {one.code: speak.country(one.code) for one in found}
        place = {code: at for at, (code, _) in enumerate(in_order(named.items(), speak.language))}
        self._found = sorted(found, key=lambda one: (_ORDER[one.change], place[one.code]))
        self._words: dict[int, tuple[str, ...]] = {}

    def difference(self, row: int) -> Difference:
        return self._found[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._found)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        if role == Qt.ItemDataRole.DisplayRole:
            return self._line(index.row())[index.column()][:_LONGEST_SHOWN]
        if role == _SEARCHED:
            return plain(" ".join((*self._line(index.row()), self._found[index.row()].code)))
        if role == _RESTATED:
            return self._found[index.row()].change is Change.RESTATED
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._speak.text(_COLUMNS[section])
        return None

    def _line(self, row: int) -> tuple[str, ...]:
        if row not in self._words:
            one, speak = self._found[row], self._speak
            what = spoken(one.line.label, speak)
            if one.own:
                what = f"{what} ({speak.text(N_('your own record'))})"
            sides = (_value(one.before, speak), _value(one.after, speak))
            self._words[row] = (speak.country(one.code), what, speak.text(one.change.label), *sides)
        return self._words[row]


class _Narrowed(QSortFilterProxyModel):
    """Let through what holds each word that was typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._looked_for: list[str] = []
        self._restated = False

    def narrow(self, typed: str, *, restated: bool) -> None:
        self._looked_for = plain(typed).split()
        self._restated = restated
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        index = self.sourceModel().index(row, 0, parent)
        if index.data(_RESTATED) and not self._restated:
            return False
        return not self._looked_for or all(word in index.data(_SEARCHED) for word in self._looked_for)


class DifferencesTable(QWidget):
    """Show differences, and below them the whole of the one that is chosen, with its sources."""

    def __init__(self, speak: Translator, parent: QWidget) -> None:
        super().__init__(parent)
        self._speak = speak
        self._lines = _Lines((), speak, self)
        self._narrowed = _Narrowed(self)
        self._narrowed.setSourceModel(self._lines)
        self.search = QLineEdit(self)
        self.search.setObjectName("search")
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(speak.text(N_("Search: State, field, words of a value")))
        self.search.setAccessibleName(self.search.placeholderText())
        self.restated = QCheckBox(speak.text(N_("Also values that stay the same")), self)
        self.restated.setObjectName("restated")
        self.table = QTableView(self)
        self.table.setObjectName("differences")
        self.table.setAccessibleName(speak.text(N_("What the edition changes")))
        self.table.setModel(self._narrowed)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        for section, width in ((_STATE, 130), (_WHAT, 210), (_CHANGE, 90), (_BEFORE, 190)):
            header.resizeSection(section, width)
        header.setSectionResizeMode(_AFTER, QHeaderView.ResizeMode.Stretch)
        self.whole = QPlainTextEdit(self)  # plain, for what a file says comes from outside
        self.whole.setObjectName("whole-difference")
        self.whole.setAccessibleName(speak.text(N_("The whole of the chosen line")))
        self.whole.setReadOnly(True)
        self.whole.setTabChangesFocus(True)
        self.whole.setFixedHeight(_WHOLE)
        above = QHBoxLayout()
        above.addWidget(self.search, 1)
        above.addWidget(self.restated)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(above)
        column.addWidget(self.table, 1)
        column.addWidget(self.whole)
        self.search.textChanged.connect(self._narrow)
        self.restated.toggled.connect(self._narrow)
        self._follow()

    def show_differences(self, found: Sequence[Difference]) -> None:
        """Show these differences in place of those before."""
        before, self._lines = self._lines, _Lines(found, self._speak, self)
        self._narrowed.setSourceModel(self._lines)
        before.deleteLater()
        self._narrow()
        self._follow()

    def _narrow(self) -> None:
        self._narrowed.narrow(self.search.text(), restated=self.restated.isChecked())
        self.whole.clear()

    def _follow(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._show_whole)

    def _show_whole(self, index: QModelIndex) -> None:
        if not index.isValid():
            self.whole.clear()
            return
        one, speak = self._lines.difference(self._narrowed.mapToSource(index).row()), self._speak
        title = f"{speak.country(one.code)}: {spoken(one.line.label, speak)}"
        sides = [
            f"{speak.text(label)}: {words}"
            for label, words in (
                (N_("So far"), _whole(one.before, speak)),
                (N_("From now on"), _whole(one.after, speak)),
            )
        ]
        own = [speak.text(N_("Your own record holds in any case."))] if one.own else []
        self.whole.setPlainText("\n".join((title, *sides, *own)))


def _value(line: Told | None, speak: Translator) -> str:
    return "–" if line is None else spoken(line.value, speak)


def _whole(line: Told | None, speak: Translator) -> str:
    if line is None:
        return speak.text(N_("Not known"))
    words = (spoken(line.value, speak), said_by(line, speak), speak.text(line.note))
    return "\n    ".join(one for one in words if one)
