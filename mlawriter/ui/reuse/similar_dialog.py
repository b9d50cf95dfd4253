"""Show which earlier requests are like the open one, and why; read one beside it, or take parts of it over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QTextBrowser, QVBoxLayout

from mlawriter.assistance.types import type_of
from mlawriter.casebook import case_file
from mlawriter.casebook.earlier.similar import Shared, similar
from mlawriter.core.errors import MlaError
from mlawriter.i18n.languages import LANGUAGES, language
from mlawriter.i18n.messages import N_
from mlawriter.life.taking import Takeable, refuse_exercise, taken_over
from mlawriter.render.compose import compose
from mlawriter.render.html import HANGING, html
from mlawriter.ui.accessible import Heading
from mlawriter.ui.finding_label import wrapped
from mlawriter.ui.message_line import MessageLine
from mlawriter.ui.reuse.archive import archive, name_in_archive
from mlawriter.ui.tick import Tick

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mlawriter.casebook.earlier.similar import Similar
    from mlawriter.casebook.register.listing import Listed
    from mlawriter.i18n.messages import Message
    from mlawriter.i18n.translator import Translator
    from mlawriter.request.request import Request
    from mlawriter.ui.case_commands import CaseAt

_SIZE = QSize(780, 640)
_BESIDE = QSize(680, 760)
_SAID: dict[Shared, Message] = {
    Shared.OFFENCE: N_("same offence: {names}"),
    Shared.PERSON: N_("same person: {names}"),
    Shared.KIND: N_("same assistance: {names}"),
    Shared.STATE: N_("same State: {names}"),
    Shared.WORD: N_("common words: {names}"),
}


def why(found: Similar, speak: Translator) -> str:
    """Say what an earlier request shares with the open one."""
    said = []
    for sort in Shared:
        names = found.shared.get(sort, [])
        if sort is Shared.KIND:
            names = [speak.text(type_of(kind).about.title) for kind in names]
        elif sort is Shared.STATE:
            names = [speak.country(code) for code in names]
        if names:
            said.append(speak.text(_SAID[sort], names=speak.listed(names)))
    return "; ".join(said)


class SimilarDialog(QDialog):
    """List similar requests, the nearest first."""

    def __init__(self, at: CaseAt) -> None:
        super().__init__(at.window)
        self._at = at
        speak = at.preferences.speak
        self.setObjectName("similar")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(speak.text(N_("Similar requests")))
        self.resize(_SIZE)
        register = archive(at.preferences)
        besides = name_in_archive(at.work.case.path)
        self.found: list[tuple[Listed, Similar]] = similar(register, at.work.open.request, besides=besides)
        self.list = QListWidget(self)
        self.list.setObjectName("similar-list")
        self.list.setAccessibleName(self.windowTitle())
        self.list.setWordWrap(True)
        self.list.setSpacing(4)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for listed, found in self.found:
            row = listed.row
            state = speak.country(row.state) if row.state else ""
            head = " · ".join(
                filter(None, (row.reference or Path(listed.path).name, state, str(row.year or "")))
            )
            self.list.addItem(f"{head}\n{why(found, speak)}")
        self.list.itemActivated.connect(self.read)
        self.ticks = {part: Tick(speak.text(part.label), self) for part in Takeable}
        for part, tick in self.ticks.items():
            tick.box.setObjectName(f"similar-{part}")
            tick.clicked.connect(self._follow)
        self.protected = Tick(speak.text(N_("Persons whose identity is protected, too")), self)
        self.protected.box.setObjectName("similar-protected")
        self.message = MessageLine("similar-message", self)
        buttons = QDialogButtonBox(self)
        self.beside = buttons.addButton(
            speak.text(N_("Read it beside")), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.beside.setObjectName("similar-beside")
        self.beside.clicked.connect(self.read)
        self.taking = buttons.addButton(
            speak.text(N_("Add to this request")), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.taking.setObjectName("similar-take")
        self.taking.clicked.connect(self.take)
        buttons.addButton(speak.text(N_("Close")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(6)
        column.addWidget(Heading(self.windowTitle(), self, kind="group"))
        column.addWidget(self.list, 1)
        column.addWidget(wrapped(speak.text(N_("To be taken over from the one chosen:")), self, "label"))
        for tick in (*self.ticks.values(), self.protected):
            column.addWidget(tick)
        column.addWidget(self.message)
        column.addWidget(buttons)
        self.list.setCurrentRow(0)
        if not self.found:
            self.message.say(
                speak.text(N_("No similar request is known. The register of requests tells what is.")),
                "advice",
            )
        self._follow()
        self.list.setFocus()

    def read(self) -> None:
        """Show the letter of the chosen request in a window of its own, which stays open beside the wizard."""
        if (former := self._chosen()) is not None:
            LetterBeside(former, self._at.preferences.speak, self._at.window).show()

    def take(self) -> None:
        """Add what is ticked to the open request, as one step of undo."""
        former = self._chosen()
        if former is None:
            return
        wanted = [part for part, tick in self.ticks.items() if tick.is_ticked()]
        opened, speak = self._at.work.open, self._at.preferences.speak
        changes = taken_over(opened.request, former, wanted, protected=self.protected.is_ticked())
        opened.end_typing()
        try:
            changed = opened.put_together(changes)
        except ValueError:
            self.message.say(speak.text(N_("The list is full.")))
            return
        words = N_("Added. Undo takes it back in one step.") if changed else N_("All of it is there already.")
        self.message.say(speak.text(words), "advice")

    def _chosen(self) -> Request | None:
        row = self.list.currentRow()
        if row < 0:
            return None
        try:
            former = case_file.load(Path(self.found[row][0].path), self._at.preferences.keys)
            refuse_exercise(self._at.desk.open.request, former)
        except MlaError as error:
            self.message.complain(error, self._at.preferences.speak)
            return None
        return former

    def _follow(self) -> None:
        self.beside.setEnabled(bool(self.found))
        self.taking.setEnabled(bool(self.found) and any(tick.is_ticked() for tick in self.ticks.values()))
        self.protected.setEnabled(self.ticks[Takeable.PERSONS].is_ticked())


class LetterBeside(QDialog):
    """Show the letter of an earlier request to be read, as it would be printed."""

    def __init__(self, request: Request, speak: Translator, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("letter-beside")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(request.requesting.reference or speak.text(N_("Earlier request")))
        self.resize(_BESIDE)
        page = QTextBrowser(self)
        page.setOpenLinks(False)
        page.setAccessibleName(self.windowTitle())
        known = {one.tag for one in LANGUAGES}
        tag = request.language.tag if request.language.tag in known else speak.language.tag
        rtl = language(tag).direction == "rtl"
        page.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        page.document().setDocumentMargin(18)
        page.setTabStopDistance(HANGING)
        page.setHtml(html(compose(request, tag)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)


def show_similar(at: CaseAt) -> None:
    """Open the dialog."""
    SimilarDialog(at).open()
