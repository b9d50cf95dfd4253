"""Show the directory of States by itself: search and filters, the sheet of a State, its print."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from mlawriter.core.answer import Answer
from mlawriter.core.errors import MlaError
from mlawriter.core.file_name import named_after
from mlawriter.directory.browse import Filter, languages_accepted
from mlawriter.directory.pack import EUROPEAN_UNION
from mlawriter.i18n.messages import N_
from mlawriter.render.directory_sheet import DIRECTORY, SHOWN_OF_ALL, WORDS, Sheets
from mlawriter.ui.accessible import Heading
from mlawriter.ui.case_dialogs import sentence
from mlawriter.ui.collation import in_order
from mlawriter.ui.command_button import command_button
from mlawriter.ui.dialog_memory import first_folder
from mlawriter.ui.message_line import MessageLine
from mlawriter.ui.state_list import CODE, StateList
from mlawriter.ui.tab_order import move_focus
from mlawriter.ui.tick import Tick

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QShowEvent

    from mlawriter.directory.directory import Directory
    from mlawriter.i18n.messages import Message
    from mlawriter.render.blocks import Document
    from mlawriter.ui.desk import Desk
    from mlawriter.ui.preferences import Preferences

SEARCH = N_("Search for a State")
_NAME = "directory"
_WORD, _PDF = ".docx", ".pdf"
_WIDTH, _HEIGHT = 1080, 680
_LIST_WIDTH = 300
_SHORT = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


def show_directory(preferences: Preferences, parent: QWidget, desk: Desk | None = None) -> DirectoryWindow:
    """Show the directory beside the window, or bring it to the front where it is open."""
    shown = parent.findChild(DirectoryWindow)
    if shown is None:
        shown = DirectoryWindow(preferences, parent, desk)
        shown.show()
    shown.raise_()
    shown.activateWindow()
    return shown


class DirectoryWindow(QDialog):
    """Show the States on one side and the sheet of the chosen one on the other."""

    def __init__(
        self,
        preferences: Preferences,
        parent: QWidget,
        desk: Desk | None = None,
        *,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._desk = desk
        self._today = today
        self._sheet: Document | None = None
        speak = preferences.speak
        self.setObjectName(_NAME)
        self.setWindowTitle(speak.text(DIRECTORY))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(_WIDTH, _HEIGHT)
        self.states = StateList(speak, self)
        self._make_filters()
        self._make_sheet()
        self._arrange()
        for filtered in (self.authority, self.own, self.old):
            filtered.box.toggled.connect(self._narrow)
        self.search.textChanged.connect(self._narrow)
        self.party.currentIndexChanged.connect(self._narrow)
        self.language.currentIndexChanged.connect(self._narrow)
        self.list.selectionModel().currentChanged.connect(self._show_sheet)
        self.second.currentIndexChanged.connect(self._show_sheet)
        preferences.directory_changed.connect(self._follow)
        preferences.language_changed.connect(self.close)  # every word of it would have to change
        self._narrow()

    @property
    def directory(self) -> Directory:
        """Return what is known of States now."""
        return self._preferences.office.directory

    @property
    def code(self) -> str:
        """Return the State whose sheet is shown, or nothing."""
        return self.list.currentIndex().data(CODE) or ""

    def go(self, code: str) -> None:
        """Show the sheet of a State, if the filters let it pass."""
        row = self.states.row_of(code)
        if row.isValid():
            self.list.selectionModel().setCurrentIndex(row, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(row)

    def edit_record(self) -> None:
        """Let the officer record what the office knows of the State that is shown."""
        from mlawriter.ui.own_record import edit_own_record

        edit_own_record(self.code, self._preferences, self, self._desk)

    def choose_target(self, *, all_shown: bool) -> None:
        """Ask where the sheet of the State goes, or the list of all that are shown."""
        speak = self._preferences.speak
        dialog = QFileDialog(self, self.windowTitle(), first_folder(self._preferences.settings.last_folder))
        dialog.setObjectName("directory-file")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        forms = {
            f"{speak.text(words)} (*{ending})": ending
            for words, ending in ((N_("Word documents"), _WORD), (N_("PDF to read, not to sign"), _PDF))
        }
        dialog.setNameFilters([*forms])
        dialog.setDefaultSuffix(_WORD.removeprefix("."))
        dialog.filterSelected.connect(lambda form: dialog.setDefaultSuffix(forms[form].removeprefix(".")))
        name = named_after(speak.text(DIRECTORY))
        dialog.selectFile(f"{name}{_WORD}" if all_shown else f"{name}-{self.code}{_WORD}")
        dialog.fileSelected.connect(lambda chosen: self.write_to(Path(chosen), all_shown=all_shown))
        dialog.open()

    def write_to(self, path: Path, *, all_shown: bool = False) -> bool:
        """Write the sheet, or the list; tell whether it is there. A problem is told in the window."""
        from mlawriter.casebook.atomic import write_atomic
        from mlawriter.casebook.letter_target import refuse_request
        from mlawriter.casebook.reasons import shown

        speak = self._preferences.speak
        try:
            refuse_request(path)
            document = self._listed() if all_shown else self._composed()
            write_atomic(path, self._printed(document, path))
        except MlaError as error:
            self.message.complain(error, speak)
            return False
        self.message.say(speak.text(N_("The document is here: {file}"), file=shown(path)), "advice")
        return True

    def _printed(self, document: Document, path: Path) -> bytes:
        house = self._preferences.house
        if path.suffix.lower() == _PDF:
            from mlawriter.ui.reading_copy import pdf

            return pdf(document, house.speak(document.language), house)
        from mlawriter.render.word import write

        return write(document, house=house)

    @property
    def _sheets(self) -> Sheets:
        from mlawriter.request.catalogue import titles as titles_of_checks

        titles = titles_of_checks()
        preferences = self._preferences
        return Sheets(self.directory, preferences.speak, self._today(), preferences.house, titles)

    def _composed(self) -> Document:
        practice = self._preferences.office.practice_of(self.code)
        return self._sheets.of_state(self.code, str(self.second.currentData() or ""), practice)

    def _listed(self) -> Document:
        """Compose the list of all that are shown, with what keeps others out of it."""
        speak = self._preferences.speak
        chosen = [
            (speak.text(SEARCH), self.search.text().strip()),
            *(
                (speak.text(words), box.currentText() if box.currentIndex() else "")
                for words, box in ((WORDS["party"], self.party), (WORDS["languages"], self.language))
            ),
        ]
        filters = [
            *(speak.text(N_("{label}: {state}"), label=label, state=said) for label, said in chosen if said),
            *(
                tick.box.accessibleName()
                for tick in (self.authority, self.own, self.old)
                if tick.box.isChecked()
            ),
        ]
        return self._sheets.of_states(self.states.codes, filters)

    def _narrow(self) -> None:
        """Show the States that search and filters let pass, and stay at the one that is shown."""
        before, directory, today = self.code, self.directory, self._today()
        wanted = Filter(
            Answer(party) if (party := self.party.currentData()) else None,  # Qt hands back a plain text
            self.language.currentData(),
            self.authority.box.isChecked(),
            self.own.box.isChecked(),
            self.old.box.isChecked(),
        )
        self.states.narrow(
            self.search.text(), lambda code: wanted.lets_pass(directory.state(code), directory, today)
        )
        shown, of_all = len(self.states.codes), len(self.states.names)
        self.count.setText(self._preferences.speak.text(SHOWN_OF_ALL, shown=shown, all=of_all))
        self.save_list.setEnabled(bool(self.states.codes))
        if not self.list.currentIndex().isValid():
            self.go(before if before in self.states.codes else next(iter(self.states.codes), ""))
            self._show_sheet()

    def _show_sheet(self) -> None:
        """Show what is known of the State that is chosen."""
        code = self.code
        for widget in (self.record, self.save, self.second):
            widget.setEnabled(bool(code))
        self.record.setEnabled(code not in {"", EUROPEAN_UNION})
        if not code:
            self.sheet.setPlainText(self._preferences.speak.text(N_("No State fits the search.")))
            return
        from mlawriter.render.html import parts

        try:
            self.sheet.setHtml("".join(parts(self._composed())))
        except MlaError as error:
            self.sheet.setPlainText(sentence(error, self._preferences.speak))

    def _follow(self) -> None:
        """Follow another edition, or a record of the office."""
        self._narrow()
        self._show_sheet()

    def _to_list(self) -> None:
        self.list.setFocus()

    def _make_filters(self) -> None:
        speak = self._preferences.speak
        self.search = QLineEdit(self)
        self.search.setObjectName("directory-search")
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(speak.text(N_("Name in any language, or code")))
        self.search.setAccessibleName(speak.text(SEARCH))
        self.search.returnPressed.connect(self._to_list)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._to_list)
        self.party = self._choice(
            "directory-party",
            [(N_("All"), ""), *((answer.label, answer) for answer in Answer)],
        )
        tags = in_order(
            ((tag, speak.language_name(tag)) for tag in languages_accepted(self.directory)), speak.language
        )
        self.language = self._choice("directory-language", [(N_("All"), "")])
        for tag, name in tags:
            self.language.addItem(name, tag)
        self.authority = self._tick("directory-authority", N_("Designated authority known"))
        self.own = self._tick("directory-own", N_("With a record of this office"))
        self.old = self._tick("directory-old", N_("Printed or checked over twelve months ago"))
        self.count = QLabel(self)
        self.count.setObjectName("directory-count")
        self.count.setProperty("kind", "help")
        self.list = QListView(self)
        self.list.setObjectName("directory-states")
        self.list.setAccessibleName(speak.text(N_("States and territories")))
        self.list.setModel(self.states)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)

    def _make_sheet(self) -> None:
        speak = self._preferences.speak
        self.second = QComboBox(self)
        self.second.setObjectName("directory-second")
        self.second.setSizeAdjustPolicy(_SHORT)
        self.second.addItem(speak.text(N_("No second State")), "")
        for code, name in self.states.names.items():
            self.second.addItem(name, code)
        self.sheet = QTextBrowser(self)
        self.sheet.setObjectName("directory-sheet")
        self.sheet.setAccessibleName(speak.text(WORDS["what"]))
        self.sheet.setOpenLinks(False)
        self.sheet.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sheet.document().setDocumentMargin(14)
        self.message = MessageLine("directory-message", self)
        self.record = command_button(
            self, speak, "directory-record", N_("Record of this office…"), self.edit_record
        )
        self.save = command_button(
            self, speak, "directory-save", N_("Save this sheet…"), lambda: self.choose_target(all_shown=False)
        )
        self.save_list = command_button(
            self,
            speak,
            "directory-save-list",
            N_("Save the list…"),
            lambda: self.choose_target(all_shown=True),
        )

    def _arrange(self) -> None:
        speak = self._preferences.speak
        side = QVBoxLayout()
        side.addWidget(self.search)
        chosen = QGridLayout()
        for row, (words, box) in enumerate(
            ((WORDS["party"], self.party), (WORDS["languages"], self.language))
        ):
            label = QLabel(speak.text(words), self)
            label.setWordWrap(True)
            label.setBuddy(box)
            chosen.addWidget(label, row, 0)
            chosen.addWidget(box, row, 1)
        chosen.setColumnStretch(1, 1)
        side.addLayout(chosen)
        for tick in (self.authority, self.own, self.old):
            side.addWidget(tick)
        side.addWidget(self.count)
        side.addWidget(self.list, 1)
        narrow = QWidget(self)
        narrow.setLayout(side)
        narrow.setFixedWidth(_LIST_WIDTH)
        side.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        label = QLabel(speak.text(N_("Together with")), self)
        label.setBuddy(self.second)
        head.addWidget(label)
        head.addWidget(self.second, 1)
        main = QVBoxLayout()
        main.addLayout(head)
        main.addWidget(self.sheet, 1)
        main.addWidget(self.message)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(narrow)
        both.addLayout(main, 1)
        foot = QHBoxLayout()
        for button in (self.record, self.save, self.save_list):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(command_button(self, speak, "directory-close", N_("Close"), self.close))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 14)
        column.addWidget(Heading(self.windowTitle(), self, kind="group"))
        column.addLayout(both, 1)
        column.addLayout(foot)

    def _choice(self, name: str, options: Iterable[tuple[Message, object]]) -> QComboBox:
        made = QComboBox(self)
        made.setObjectName(name)
        made.setSizeAdjustPolicy(_SHORT)
        made.setMinimumContentsLength(6)
        for words, value in options:
            made.addItem(self._preferences.speak.text(words), value)
        return made

    def _tick(self, name: str, words: Message) -> Tick:
        made = Tick(self._preferences.speak.text(words), self)
        made.setObjectName(name)
        return made

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - the name is Qt's
        """Let Tab go down the window as it is seen."""
        return move_focus(self, forward=next) or super().focusNextPrevChild(next)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.search.setFocus()
