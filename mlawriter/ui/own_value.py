"""Edit the value of one field of an own record: an editor for each kind, all with the same two words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mlawriter.core.answer import Answer
from mlawriter.core.text import clean
from mlawriter.directory.channel import Accepts, Channel
from mlawriter.directory.own_record import OwnInterpol, OwnLanguages, OwnMembership, OwnText, OwnWay
from mlawriter.directory.provenance import MOST_CHARACTERS
from mlawriter.directory.treaties import Adherence
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.messages import N_
from mlawriter.ui.choosers import ChoiceEditor, NamedEditor, choices_of
from mlawriter.ui.date_editor import DateEditor
from mlawriter.ui.editors import ProseEditor

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mlawriter.directory.own_record import Own
    from mlawriter.i18n.messages import Message
    from mlawriter.i18n.translator import Translator

_TAG = Qt.ItemDataRole.UserRole
_MOST_LANGUAGES = 20
_OFTEN = """
    ar be bg bn bs ca cnr cs da de el en es et fa fi fr ga he hi hr hu hy id is it ja ka kk km ko ky lo lt lv
    mk mn ms mt my ne nl no pl ps pt ro ru si sk sl so sq sr sv sw ta tg th tk tr uk ur uz vi zh_Hans zh_Hant
""".split()
"""Languages of States; what ships and what was recorded is offered beside them."""


class ValueEditor(QWidget):
    """Edit the value of one field.

    Signals:
        edited: another value stands there.

    """

    edited = Signal()

    def show_value(self, held: Own | None) -> None:
        """Show a value, or nothing."""
        raise NotImplementedError

    def values(self) -> dict[str, Any] | None:
        """Return what is entered by the names of the record's fields; nothing where nothing is."""
        raise NotImplementedError

    def settle(self) -> bool:
        """Take what was typed last; tell whether each day is a date, or nothing."""
        return True


class MembershipEditor(ValueEditor):
    """Say whether a State is Party to a treaty, by which act and since when."""

    def __init__(self, speak: Translator, parent: QWidget) -> None:
        super().__init__(parent)
        self.party = ChoiceEditor(choices_of(Answer, speak), self)
        self.act = ChoiceEditor(choices_of(Adherence, speak), self)
        self.deposited = DateEditor(speak, self)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, label, editor in (
            ("party", N_("Party"), self.party),
            ("act", N_("By which act"), self.act),
            ("deposited", N_("Date of deposit"), self.deposited),
        ):
            add_row(form, name, speak.text(label), editor)
        self.party.currentIndexChanged.connect(self.edited)
        self.act.currentIndexChanged.connect(self.edited)
        self.deposited.edited.connect(lambda _: self.edited.emit())

    def show_value(self, held: Own | None) -> None:
        known = held if isinstance(held, OwnMembership) else None
        self.party.show_value(known.party if known else None)
        self.act.show_value(known.act if known else None)
        self.deposited.line.clear()
        self.deposited.show_value(known.deposited if known else None)

    def values(self) -> dict[str, Any] | None:
        chosen = {
            "party": self.party.currentData(),
            "act": self.act.currentData(),
            "deposited": self.deposited.value,
        }
        if all(value is None for value in chosen.values()):
            return None
        return {**chosen, "party": chosen["party"] or Answer.UNKNOWN}

    def settle(self) -> bool:
        return self.deposited.settle()


class TextEditor(ValueEditor):
    """Enter a name, an address or a remark."""

    def __init__(self, label: str, parent: QWidget, *, prose: bool) -> None:
        super().__init__(parent)
        self.editor: ProseEditor | QLineEdit
        if prose:
            self.editor = ProseEditor(self)
        else:
            self.editor = QLineEdit(self)
            self.editor.setMaxLength(MOST_CHARACTERS)
        self.editor.setObjectName("value")
        self.editor.setAccessibleName(label)
        self.editor.textChanged.connect(lambda *_: self.edited.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.editor)

    def show_value(self, held: Own | None) -> None:
        text = held.text if isinstance(held, OwnText) else ""
        if isinstance(self.editor, QLineEdit):
            self.editor.setText(text)
        else:
            self.editor.setPlainText(text)

    def values(self) -> dict[str, Any] | None:
        editor = self.editor
        # The raw text of a document has its no-break spaces, which toPlainText() would turn into common ones.
        typed = editor.text() if isinstance(editor, QLineEdit) else editor.document().toRawText()
        text = clean(typed).strip()[:MOST_CHARACTERS]
        return {"text": text} if text else None


class ChoiceValueEditor(ValueEditor):
    """Choose one of few values."""

    def __init__(self, name: str, kind: type, label: str, speak: Translator, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.choice = ChoiceEditor(choices_of(kind, speak), self)
        self.choice.setObjectName("value")
        self.choice.setAccessibleName(label)
        self.choice.currentIndexChanged.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.choice)

    def show_value(self, held: Own | None) -> None:
        self.choice.show_value(getattr(held, self._name, None))

    def values(self) -> dict[str, Any] | None:
        chosen = self.choice.currentData()
        return None if chosen is None else {self._name: chosen}


class LanguagesEditor(ValueEditor):
    """Put together a list of languages."""

    def __init__(self, offered: Iterable[str], label: str, speak: Translator, parent: QWidget) -> None:
        super().__init__(parent)
        self._speak = speak
        self.chosen = QListWidget(self)
        self.chosen.setObjectName("value")
        self.chosen.setAccessibleName(label)
        self.chosen.setMaximumHeight(120)
        tags = sorted(
            {*_OFTEN, *offered, *(language.tag for language in LANGUAGES if "_" not in language.tag)}
        )
        self.offer = NamedEditor(((tag, speak.language_name(tag)) for tag in tags), speak, self)
        self.offer.setAccessibleName(speak.text(N_("Language to add")))
        self.add = self._button("add-language", N_("Add"))
        self.add.clicked.connect(self._on_add)
        self.remove = self._button("remove-language", N_("Remove"))
        self.remove.clicked.connect(lambda: self.chosen.takeItem(self.chosen.currentRow()))
        self.chosen.model().rowsInserted.connect(lambda *_: self.edited.emit())
        self.chosen.model().rowsRemoved.connect(lambda *_: self.edited.emit())
        row = QHBoxLayout()
        row.addWidget(self.offer, 1)
        row.addWidget(self.add)
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.chosen)
        column.addLayout(row)

    def show_value(self, held: Own | None) -> None:
        self.chosen.clear()
        for tag in held.tags if isinstance(held, OwnLanguages) else ():
            self._put(tag)

    def values(self) -> dict[str, Any] | None:
        tags = tuple(str(self.chosen.item(row).data(_TAG)) for row in range(self.chosen.count()))
        return {"tags": tags} if tags else None

    def _on_add(self) -> None:
        tag = str(self.offer.currentData() or "")
        if (
            tag
            and self.chosen.count() < _MOST_LANGUAGES
            and tag not in ((self.values() or {}).get("tags", ()))
        ):
            self._put(tag)
            self.offer.show_value("")

    def _put(self, tag: str) -> None:
        item = QListWidgetItem(self._speak.language_name(tag))
        item.setData(_TAG, tag)
        self.chosen.addItem(item)

    def _button(self, name: str, words: Message) -> QPushButton:
        button = QPushButton(self._speak.text(words), self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button


def editor_of(
    field: str, kind: type[Own], label: str, languages: Iterable[str], speak: Translator, parent: QWidget
) -> ValueEditor:
    """Return the editor of a field."""
    if issubclass(kind, OwnMembership):
        return MembershipEditor(speak, parent)
    if issubclass(kind, OwnLanguages):
        return LanguagesEditor(languages, label, speak, parent)
    if issubclass(kind, OwnWay):
        return ChoiceValueEditor("channel", Channel, label, speak, parent)
    if issubclass(kind, OwnInterpol):
        return ChoiceValueEditor("accepts", Accepts, label, speak, parent)
    return TextEditor(label, parent, prose=field != "authority")


def add_row(form: QFormLayout, name: str, words: str, editor: QWidget) -> None:
    """Add an editor with its label to a form."""
    editor.setObjectName(name)
    (editor.focusProxy() or editor).setAccessibleName(words)
    label = QLabel(words, form.parentWidget())
    label.setBuddy(editor)
    form.addRow(label, editor)
