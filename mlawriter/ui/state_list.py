"""List States in the order of the interface language, narrowed by search and filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from mlawriter.directory.browse import LISTED
from mlawriter.directory.pack import EUROPEAN_UNION
from mlawriter.directory.search import matching, plain
from mlawriter.ui.collation import in_order

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from mlawriter.i18n.translator import Translator

_Index: TypeAlias = QModelIndex | QPersistentModelIndex
CODE = Qt.ItemDataRole.UserRole
_TOP = QModelIndex()


class StateList(QAbstractListModel):
    """Hold the States that are shown: each row is a name and its code."""

    def __init__(self, speak: Translator, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tag = speak.language.tag
        self.names = dict(in_order(((code, speak.country(code)) for code in LISTED), speak.language))
        """All of them by code, in order."""
        self.codes: Sequence[str] = tuple(self.names)
        """Those that are shown."""

    def narrow(self, typed: str, wanted: Callable[[str], bool]) -> None:
        """Show the States that a text can mean and that are wanted."""
        found = self._meant(typed)
        codes = tuple(code for code in self.names if code in found and wanted(code))
        if codes != self.codes:
            self.beginResetModel()
            self.codes = codes
            self.endResetModel()

    def row_of(self, code: str) -> QModelIndex:
        """Return where a State stands now; nowhere where it is not shown."""
        return self.index(self.codes.index(code), 0) if code in self.codes else QModelIndex()

    def _meant(self, typed: str) -> frozenset[str]:
        if not plain(typed):
            return frozenset(self.names)
        found = frozenset(matching(typed, self._tag))
        union = plain(
            f"{self.names[EUROPEAN_UNION]} {EUROPEAN_UNION}"
        )  # no State, so the search leaves it out
        return found | {EUROPEAN_UNION} if plain(typed) in union else found

    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.codes)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        code = self.codes[index.row()]
        if role == CODE:
            return code
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{self.names[code]} (\u2066{code}\u2069)"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.names[code]}, {code}"
        return None
