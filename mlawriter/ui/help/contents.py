"""Show the contents of the help as a tree, and in its place what a search found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mlawriter.help.search import Index
from mlawriter.help.topics import ARTICLE, GLOSSARY, groups
from mlawriter.i18n.messages import N_
from mlawriter.ui.accessible import announce
from mlawriter.ui.collation import in_order
from mlawriter.ui.tooltip import literal

if TYPE_CHECKING:
    from mlawriter.help.library import Library
    from mlawriter.i18n.translator import Translator

_TOPIC = Qt.ItemDataRole.UserRole
_HERE = N_("This field")


class _Search(QLineEdit):
    """Take words; the arrow down leads into what was found."""

    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)


class Contents(QWidget):
    """Let the officer choose a page.

    Signals:
        chosen: the topic that is wanted.

    """

    chosen = Signal(str)

    def __init__(self, library: Library, speak: Translator, parent: QWidget) -> None:
        super().__init__(parent)
        self._library = library
        self._speak = speak
        self._index = Index(library)
        self._items: dict[str, QTreeWidgetItem] = {}
        self.search = _Search(self)
        self.search.setObjectName("help-search")
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(speak.text(N_("Search the help")))
        self.search.setAccessibleName(speak.text(N_("Search the help")))
        self.tree = QTreeWidget(self)
        self.tree.setObjectName("help-contents")
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(speak.text(N_("Contents")))
        self.found = QListWidget(self)
        self.found.setObjectName("help-found")
        self.found.setWordWrap(True)
        self.found.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.found.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setAccessibleName(speak.text(N_("Pages found")))
        self._none = QLabel(speak.text(N_("No page has these words.")), self)
        self._none.setProperty("kind", "help")
        self._none.setWordWrap(True)
        self._none.hide()
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self.found)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.search, self._none, self._stack):
            column.addWidget(widget)
        self._fill()
        self.search.textChanged.connect(self._on_typed)
        self.search.returnPressed.connect(self._on_entered)
        self.search.down.connect(self.focus_list)
        self.tree.currentItemChanged.connect(self._on_item)
        self.found.currentItemChanged.connect(self._on_found)
        self.found.itemActivated.connect(self._on_found)

    def mark(self, topic: str) -> None:
        """Show a page as the present one, without asking for it; a field gets a line of its own."""
        with QSignalBlocker(self.tree):
            if topic.startswith("field/"):
                self._here.setData(0, _TOPIC, topic)
                self._here.setText(0, f"{self._speak.text(_HERE)}: {self._library.title(topic)}")
                self._here.setHidden(False)
                self.tree.setCurrentItem(self._here)
            elif topic in self._items:
                self.tree.setCurrentItem(self._items[topic])
                self.tree.scrollToItem(self._items[topic])
            else:
                self.tree.setCurrentIndex(QModelIndex())

    def focus_list(self) -> None:
        """Give the keyboard to the list that is shown."""
        shown = self._stack.currentWidget()
        shown.setFocus(Qt.FocusReason.OtherFocusReason)
        if shown is self.found and self.found.count() and self.found.currentRow() < 0:
            self.found.setCurrentRow(0)

    def focus_search(self) -> None:
        """Give the keyboard to the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _fill(self) -> None:
        self._here = QTreeWidgetItem(self.tree)
        self._here.setHidden(True)
        for group in groups():
            head = self._made(group.topic, None)
            topics = [(topic, self._library.title(topic)) for topic in group.topics]
            if group.topic == GLOSSARY:
                topics = in_order(topics, self._speak.language)
            for topic, title in topics:
                self._made(topic, head, title)
            head.setExpanded(group.topic == ARTICLE)

    def _made(self, topic: str, head: QTreeWidgetItem | None, title: str = "") -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.tree) if head is None else QTreeWidgetItem(head)
        title = title or self._library.title(topic)
        item.setText(0, title)
        item.setToolTip(0, literal(title))
        item.setData(0, _TOPIC, topic)
        self._items[topic] = item
        return item

    def _on_typed(self, typed: str) -> None:
        found = self._index.find(typed)
        kinds = {topic: self._speak.text(group.title) for group in groups() for topic in group.topics}
        of_fields = self._speak.text(N_("Fields"))
        with QSignalBlocker(self.found):
            self.found.clear()
            for topic in found:
                title = self._library.title(topic)
                item = QListWidgetItem(f"{title}\n{kinds.get(topic, of_fields)}")
                item.setData(_TOPIC, topic)
                self.found.addItem(item)
        searching = bool(typed.strip())
        self._none.setVisible(searching and not found)
        self._stack.setCurrentWidget(self.found if searching else self.tree)
        if searching:
            said = self._speak.plural(N_("{n} page found"), N_("{n} pages found"), len(found))
            announce(self.search, said)

    def _on_entered(self) -> None:
        if self.found.count() and self._stack.currentWidget() is self.found:
            self.chosen.emit(self.found.item(0).data(_TOPIC))

    def _on_item(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(0, _TOPIC))

    def _on_found(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_TOPIC))
