"""Show what a copy of a request is made without, and why; and what the officer has to read in it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from mlawriter.i18n.messages import N_
from mlawriter.life.carried_over import Why
from mlawriter.life.duplicate import left_out
from mlawriter.life.still_named import still_named
from mlawriter.request.places import field_at, place_in_words
from mlawriter.ui.finding_label import wrapped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from mlawriter.core.fields import Path
    from mlawriter.i18n.translator import Translator
    from mlawriter.life.case import Case
    from mlawriter.life.duplicate import Extent, LeftOut
    from mlawriter.request.request import Request

_SIZE = QSize(620, 560)
_TO_READ = N_("Taken over, but it seems to name the State asked before. Read it.")


class LeftOutTree(QTreeWidget):
    """List fields under the reason for which each is left out, texts to read first.

    Signals:
        wanted: the path of a field that the officer wants to see.

    """

    wanted = Signal(object)

    def __init__(self, speak: Translator, parent: QWidget) -> None:
        super().__init__(parent)
        self._speak = speak
        self.setObjectName("left-out")
        self.setAccessibleName(speak.text(N_("Left out")))
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setUniformRowHeights(False)
        self.itemActivated.connect(self._on_activated)

    def show_copy(self, former: Case, copy: Request, extent: Extent) -> None:
        """Compare a case with the copy that is made of it."""
        speak = self._speak
        self.clear()
        read = still_named(copy, former.request)
        self._add(speak.text(_TO_READ), [(place_in_words(copy, path, speak), path) for path in read])
        order = list(Why)
        found = sorted(left_out(former, extent), key=lambda one: order.index(one.why))
        for why, ones in groupby(found, lambda one: one.why):
            self._add(speak.text(why.label), [self._named(one, former.request) for one in ones])
        self.expandAll()
        if first := self.topLevelItem(0):
            self.setCurrentItem(first)

    def _named(self, one: LeftOut, request: Request) -> tuple[str, Path]:
        known = bool(one.path) and field_at(request, one.path) is not None
        words = place_in_words(request, one.path, self._speak) if known else self._speak.text(one.label)
        return words, one.path

    def _add(self, title: str, entries: Iterable[tuple[str, Path]]) -> None:
        items = []
        for words, path in entries:
            item = QTreeWidgetItem([words])
            item.setData(0, Qt.ItemDataRole.UserRole, path)
            items.append(item)
        if items:
            group = QTreeWidgetItem([title])
            self.addTopLevelItem(group)
            group.addChildren(items)

    def _on_activated(self, item: QTreeWidgetItem) -> None:
        if path := item.data(0, Qt.ItemDataRole.UserRole):
            self.wanted.emit(tuple(path))


class LeftOutWindow(QDialog):
    """Stay beside the new request, so that the officer can go through what is missing and what is to be read."""

    def __init__(
        self,
        former: Case,
        copy: Request,
        extent: Extent,
        speak: Translator,
        reach: Callable[[Path], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("left-out-window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(speak.text(N_("What is not taken over")))
        self.resize(_SIZE)
        self.tree = LeftOutTree(speak, self)
        self.tree.show_copy(former, copy, extent)
        self.tree.wanted.connect(reach)
        buttons = QDialogButtonBox(self)
        buttons.addButton(speak.text(N_("Close")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(
            wrapped(
                speak.text(N_("Enter on a line takes you to the field in the new request.")), self, "help"
            )
        )
        column.addWidget(self.tree, 1)
        column.addWidget(buttons)
