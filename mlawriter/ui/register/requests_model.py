"""List requests for a table; rows are read when they come into sight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from mlawriter.casebook.register.columns import COLUMNS_SHOWN, Column, name_of_state, title_of_kind
from mlawriter.casebook.register.listing import Order, Wanted, numbers, present, rows, snippet_of
from mlawriter.i18n.messages import N_
from mlawriter.life.status import Status
from mlawriter.ui.collation import in_order

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mlawriter.casebook.register.index import Register
    from mlawriter.casebook.register.listing import Listed
    from mlawriter.i18n.translator import Translator

_PAGE = 100
"""Rows that are read at once."""
Index = QModelIndex | QPersistentModelIndex
COLUMNS: tuple[Column, ...] = tuple(column for column in COLUMNS_SHOWN if column.shown)
_TOP = QModelIndex()


class RequestsModel(QAbstractTableModel):
    """Hold the numbers of the requests that are wanted, and the rows that were looked at."""

    def __init__(self, register: Register, speak: Translator, parent: Any = None) -> None:  # noqa: ANN401 - Qt's
        super().__init__(parent)
        self._register, self._speak = register, speak
        self.wanted = Wanted()
        self._order = Order()
        self._numbers: list[int] = []
        self._rows: dict[int, Listed] = {}
        self._found: dict[int, str] = {}

    def show(self, wanted: Wanted, register: Register | None = None) -> None:
        """List what is wanted."""
        if register is not None:
            self._register = register
        self.wanted = wanted
        self.beginResetModel()
        self._read()
        self.endResetModel()

    @property
    def numbers(self) -> list[int]:
        """Return the numbers of the requests that are listed, in order."""
        return self._numbers

    def listed_at(self, row: int) -> Listed | None:
        """Return the request of a row; nothing where there is none."""
        if not 0 <= row < len(self._numbers):
            return None
        if row not in self._rows:
            first = row - row % _PAGE
            if len(self._rows) > 20 * _PAGE:
                self._rows.clear()
            part = self._numbers[first : first + _PAGE]
            places = {number: first + place for place, number in enumerate(part)}
            self._rows.update({places[one.number]: one for one in rows(self._register, part)})
        return self._rows.get(row)

    def row_of(self, number: int) -> int:
        """Return the row of a request by its number; -1 where it is not listed."""
        return self._numbers.index(number) if number in self._numbers else -1

    def found_at(self, row: int) -> str:
        """Return where the words that are looked for stand; nothing where none are."""
        listed = self.listed_at(row)
        terms = self.wanted.terms
        if listed is None or not terms:
            return ""
        if listed.number not in self._found:
            shown = snippet_of(self._register, listed.number, terms)
            words = f"{shown.before}{shown.hit}{shown.after}" if shown else ""
            self._found[listed.number] = words or self._speak.text(N_("In a text that is not shown here."))
        return self._found[listed.number]

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        listed = self.listed_at(index.row())
        if listed is None:
            return None
        column = COLUMNS[index.column()]
        words = column.words(listed.row, self._speak)
        if role == Qt.ItemDataRole.ToolTipRole:
            from mlawriter.ui.tooltip import literal

            return literal(words) if words else None
        return f"\u2066{words}\u2069" if column.ltr and words else words

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._speak.text(COLUMNS[section].title)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        key = COLUMNS[column].key if 0 <= column < len(COLUMNS) else "changed"
        self._order = Order(key, order is Qt.SortOrder.DescendingOrder, self._ranks(key))
        self.layoutAboutToBeChanged.emit()
        self._read()
        self.layoutChanged.emit()

    def _read(self) -> None:
        self._numbers = numbers(self._register, self.wanted, self._order)
        self._rows, self._found = {}, {}

    def _ranks(self, key: str) -> Mapping[str, int]:
        """Return the places of values that are shown in words of the officer's language."""
        speak = self._speak
        match key:
            case "state":
                named = [(code, name_of_state(code, speak)) for code in present(self._register).states]
                return {code: place for place, (code, _) in enumerate(in_order(named, speak.language))}
            case "status":
                return {status.value: place for place, status in enumerate(Status)}
            case "kinds":
                titled = [(kind, title_of_kind(kind, speak)) for kind in present(self._register).kinds]
                titles = {kind: place for place, (kind, _) in enumerate(in_order(titled, speak.language))}
                held = (kinds for (kinds,) in self._register.db.execute("SELECT DISTINCT kinds FROM cases"))
                ordered = sorted(
                    held, key=lambda kinds: [titles[kind] for kind in kinds.split()] or [len(titles)]
                )
                return {kinds: place for place, kinds in enumerate(ordered)}
        return {}
