"""Show the window: start page or wizard, menus, title, the mark of exercises."""

from __future__ import annotations

import datetime as dt
import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from mlawriter.casebook import recent
from mlawriter.casebook.newer_files import tell_of_newer
from mlawriter.casebook.own_authority_place import is_set_up
from mlawriter.core.errors import FileNotWritten, MlaError
from mlawriter.i18n.messages import N_
from mlawriter.i18n.translator import translator
from mlawriter.ui.accessible import announce
from mlawriter.ui.case_band import CaseBand, CaseStanding
from mlawriter.ui.case_commands import CASE_COMMANDS, FINISH_EXERCISE, CaseAt
from mlawriter.ui.file_commands import FileCommands
from mlawriter.ui.help.commands import HelpCommands
from mlawriter.ui.keys.locker import Locker
from mlawriter.ui.menus import Menus
from mlawriter.ui.office_dialogs import OF_MENU
from mlawriter.ui.pages import Pages
from mlawriter.ui.rooms import ROOMS, room
from mlawriter.ui.start_notices import tell_notices
from mlawriter.ui.start_page import StartPage
from mlawriter.ui.turning import turnings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from mlawriter.ui.case_commands import CaseCommand
    from mlawriter.ui.case_work import CaseWork
    from mlawriter.ui.desk import Desk
    from mlawriter.ui.filing import Filing
    from mlawriter.ui.preferences import Preferences
    from mlawriter.ui.wizard import Wizard

USUAL_SIZE = QSize(1280, 760)
_NAME, _STATUS_FOR = "mlawriter", 10_000


class Window(QMainWindow):
    """Show one case at a time, or the start page.

    What needs the request and its libraries is imported when it is first wanted, so that the start page
    is painted before.

    Signals:
        painted: once, after the first paint.
        folders_turned: the officer goes elsewhere, to a `Place`.

    """

    painted = Signal()
    folders_turned = Signal(str)

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._filing: Filing | None = None
        self._files = FileCommands(lambda: self.filing)
        self._desk: Desk | None = None
        self._wizard: Wizard | None = None
        self._was_painted = False
        self.setObjectName("window")
        self._stack = Pages()
        self._band = CaseBand()
        self._standing = CaseStanding()
        self.statusBar().addPermanentWidget(self._standing)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._band)
        layout.addWidget(self._stack, 1)
        self.setCentralWidget(centre)
        self._help = HelpCommands(self, preferences)
        self._menus = self._make_menus()
        self._show_start_page()
        self._restore_geometry()
        self.locker = Locker(self, self._stack, preferences, room=self)
        preferences.language_changed.connect(self._speak_anew)
        preferences.dressed.connect(self._rebuild_wizard)
        preferences.lost.connect(self._tell)
        preferences.authorities_changed.connect(self._greet_anew)

    @property
    def filing(self) -> Filing:
        """Return what opens and saves cases."""
        if self._filing is None:
            from mlawriter.ui.filing import Filing

            self._filing = Filing(self, self._preferences, self._flush)
            self._filing.opened.connect(self._show_wizard)
            self._filing.closed.connect(self._show_start_page)
            self._filing.said.connect(self.say)
        return self._filing

    @property
    def wizard(self) -> Wizard | None:
        """Return the wizard while a case is open."""
        return self._wizard

    def begin(self, path: Path | None = None) -> None:
        """Go on after the first paint: open a file, offer what a crash left behind."""
        tell_of_newer(self._preferences.folders, self._tell)
        if path is not None:
            self.filing.open_path(path)
        self.filing.offer_recovery()

    def say(self, sentence: str) -> None:
        """Say something in passing, in the status bar and to screen readers."""
        self.statusBar().showMessage(sentence, _STATUS_FOR)
        announce(self, sentence)

    def keep_work(self) -> bool:
        """Put unsaved work into the journal now; tell whether it is there."""
        if (work := self._work) is not None:
            work.record()
        return work is None or work.is_kept

    def end_keeping(self) -> None:
        """Close at once; unsaved work is offered again at the next start."""
        if self._work is not None:
            self.filing.leave_keeping()
        self.close()

    def turn_folders(self, place: str) -> None:
        """Leave the case, then go to another `Place`."""
        self.filing.leave(lambda: self.folders_turned.emit(place))

    def switch_language(self, tag: str) -> None:
        """Speak another language with the officer."""
        try:
            self._preferences.speak_with(translator(tag, "interface", self._preferences.house.usage(tag)))
        except MlaError as error:
            self._tell(error)

    def _tell(self, error: MlaError) -> None:
        self.filing.tell(error)

    def export(self, final: bool = True) -> None:
        """Ask what is exported and where to; what withholds the copy for signature is said there."""
        self._ask("export", final=final)

    def _ask(self, what: str, *, final: bool = False) -> None:
        if self._work is None or self._desk is None:
            return
        from mlawriter.ui.case_questions import ask

        self._flush()
        ask(what, self._desk, self, self._work, self._preferences, final=final)

    @property
    def _work(self) -> CaseWork | None:
        return None if self._filing is None else self._filing.work

    def _make_menus(self) -> Menus:
        preferences = self._preferences
        commands: dict[str, Callable[..., object]] = {
            **self._files.by_name(),
            "forget-recent": self._forget_recent,
            "export": self.export,
            **turnings(preferences, self.turn_folders),
            "quit": self.close,
            "undo": self._undo,
            "redo": functools.partial(self._undo, again=True),
            "training": self._mark_as_training,
            "preview": self._toggle_preview,
            "palette": lambda palette: preferences.change(palette=palette),
            "larger": lambda: self._preferences.resize_text(1),
            "smaller": lambda: self._preferences.resize_text(-1),
            "usual-size": lambda: self._preferences.resize_text(0),
            "language": self.switch_language,
            "translations": functools.partial(self._ask, "translations"),
            **{what: functools.partial(self._set_for_office, what) for what in OF_MENU},
            **{one.name: functools.partial(self._do, one) for one in CASE_COMMANDS},
            **{one.name: functools.partial(self.show_room, one.name) for one in ROOMS},
            **self._help.by_name(),
        }
        known = functools.partial(recent.recent_files, preferences.folders)
        return Menus(self.menuBar(), preferences.speak, preferences.settings, commands, known)

    def _show_start_page(self) -> None:
        self._drop_wizard()
        folders = self._preferences.folders
        page = StartPage(self._preferences.speak, recent.recent_files(folders), set_up=is_set_up(folders))
        page.new_wanted.connect(self._files.new)
        page.received_wanted.connect(self._files.new_received)
        page.exercise_wanted.connect(self._files.new_training)
        page.open_wanted.connect(self._files.open)
        page.recent_wanted.connect(self._files.open_path)
        page.sample_wanted.connect(self._files.open_sample)
        page.document_wanted.connect(self._files.new_document)
        page.directory_wanted.connect(functools.partial(self._set_for_office, "directory"))
        page.room_wanted.connect(self.show_room)
        page.set_up_wanted.connect(functools.partial(self._set_for_office, "first-authority"))
        self._stack.put(page)
        page.focus_first()
        self._tell_age()
        self._follow()

    def _tell_age(self) -> None:
        page = self._stack.page
        if self._was_painted and isinstance(page, StartPage):
            tell_notices(page, self._preferences, dt.date.today())  # noqa: DTZ011 - the officer's own day

    def _greet_anew(self) -> None:
        if self._work is None:
            self._show_start_page()

    def _show_wizard(self, work: CaseWork) -> None:
        work.state_changed.connect(self._follow)
        work.changed.connect(lambda _: self._follow())
        work.life_changed.connect(self._follow_life)
        self._build_wizard(work)

    def _follow_life(self, path: tuple[str | int, ...]) -> None:
        if path == ("direction",) and self._work is not None:
            self._build_wizard(self._work)  # a request received is seen from the other side
        self._follow()

    def _build_wizard(self, work: CaseWork) -> None:
        from mlawriter.ui.desk_of_case import desk_of
        from mlawriter.ui.question_list import QUESTION_LIST
        from mlawriter.ui.wizard import Wizard

        step = "" if self._wizard is None else self._wizard.current_key
        self._drop_wizard()
        self._desk = desk_of(work, self._preferences, self)
        self._wizard = Wizard(self._desk)
        self._wizard.set_preview_visible(self._preferences.settings.preview)
        self._wizard.export_wanted.connect(self.export)
        self._desk.explain_wanted.connect(self._help.explain)
        self._wizard.questions_wanted.connect(functools.partial(self._do, QUESTION_LIST))
        self._wizard.finish_wanted.connect(functools.partial(self._do, FINISH_EXERCISE))
        work.worked.connect(self._wizard.tell_time)
        self._stack.put(self._wizard)
        self._wizard.go(step or self._wizard.current_key)
        self._follow()

    def _set_for_office(self, what: str) -> None:
        from mlawriter.ui.office_dialogs import open_dialog

        open_dialog(what, self._preferences, self, self._desk, self.switch_language)

    def _rebuild_wizard(self) -> None:
        if self._work is not None:
            self._flush()
            self._build_wizard(self._work)

    def _drop_wizard(self) -> None:
        if self._desk is not None:
            self._desk.close()
            self._desk.deleteLater()
        self._desk = self._wizard = None

    def show_room(self, name: str) -> None:
        """Show a page that takes the whole window; the open case waits behind it."""
        self._flush()
        page = room(name).make(self._preferences, self)
        page.left.connect(self.leave_room)
        page.open_wanted.connect(self._open_from_room)
        page.case_wanted.connect(self._files.begin_with)
        page.turn_wanted.connect(self.turn_folders)
        self._stack.cover(page)

    def leave_room(self) -> None:
        """Go back to the open case, or to the start page, which is drawn anew."""
        if self._work is None:
            self._show_start_page()
        else:
            self._stack.uncover()

    def _open_from_room(self, path: Path) -> None:
        present = None if self._work is None else self._work.case.path
        if present is not None and present == path:
            self.leave_room()
        else:
            self._files.open_path(path)

    def _do(self, command: CaseCommand) -> None:
        """Carry out a command on the open case."""
        if self._work is not None and self._desk is not None:
            self._flush()
            command.run(CaseAt(self, self.filing, self._work, self._desk, self._preferences))

    def _speak_anew(self) -> None:
        self._flush()
        self._menus.deleteLater()
        self._menus = self._make_menus()
        self._menus.fill()
        self.statusBar().clearMessage()
        if self._work is None:
            self._show_start_page()
        else:
            self._build_wizard(self._work)

    def _follow(self) -> None:
        """Let title, band and menus say how the case stands."""
        work, speak = self._work, self._preferences.speak
        self._band.follow(work, speak)
        self._standing.follow(work, speak)
        if work is None:
            self.setWindowTitle(f"{speak.text(N_('Requests for mutual legal assistance'))} – {_NAME}")
            self.setWindowModified(False)
            self._menus.follow(has_case=False)
            return
        from mlawriter.ui.case_title import title

        training = work.open.request.training
        if self._desk is not None:
            self._desk.follow_day()
        self.setWindowTitle(title(work, speak))
        self.setWindowModified(work.modified)
        self._menus.follow(
            has_case=True,
            can_undo=work.open.can_undo,
            can_redo=work.open.can_redo,
            training=training,
            received=work.life.request.incoming,
            exercise=work.life.request.exercise is not None,
        )

    def _flush(self) -> None:
        """Have the field that is being typed in hand over what it holds."""
        focused = QApplication.focusWidget()
        if focused is not None and self._stack.isAncestorOf(focused):
            focused.clearFocus()
            focused.setFocus()

    def _undo(self, *, again: bool = False) -> None:
        """Take back the last change, or make it again, and show where."""
        self._flush()
        if self._work is not None and self._wizard is not None:
            opened = self._work.open
            self._wizard.reach((opened.redo() if again else opened.undo()) or ())

    def _mark_as_training(self) -> None:
        self._follow()  # it is not marked before the question is answered
        self._ask("training")

    def _toggle_preview(self) -> None:
        visible = self._menus.action("preview").isChecked()
        self._preferences.change(preview=visible)
        if self._wizard is not None:
            self._wizard.set_preview_visible(visible)

    def _forget_recent(self) -> None:
        try:
            recent.clear(self._preferences.folders)
        except FileNotWritten as error:
            self._tell(error)
        else:
            self._greet_anew()

    def _after_first_paint(self) -> None:
        self._menus.fill()
        self._tell_age()
        self._follow()
        self.painted.emit()

    def _restore_geometry(self) -> None:
        held = QByteArray.fromBase64(self._preferences.settings.geometry.encode("ascii", "replace"))
        if held.isEmpty() or not self.restoreGeometry(held):
            self.resize(USUAL_SIZE)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if (
            event.type() == QEvent.Type.ActivationChange
            and self.isActiveWindow()
            and self._filing is not None
        ):
            # Not inside the event: a dialog may come of it.
            QTimer.singleShot(0, self._filing, self._filing.check_disk)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self._after_first_paint)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._work is not None:
            if self.filing.unsaved:
                event.ignore()
                self.filing.leave(self.close)
                return
            self.filing.leave(lambda: None)
        self.locker.end()
        self._preferences.change(geometry=bytes(self.saveGeometry().toBase64().data()).decode("ascii"))
        event.accept()
