"""Open, save and leave cases: what stands behind the menu File, with every question that comes up on the way."""

from __future__ import annotations

import contextlib
import datetime as dt
import functools
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mlawriter.casebook import atomic, case_file, generations, recent
from mlawriter.casebook.disk import State
from mlawriter.casebook.journal import pending
from mlawriter.casebook.open_case import OpenCase
from mlawriter.casebook.recipients import let_in
from mlawriter.core.errors import ChangedOnDisk, FileNotWritten, MlaError
from mlawriter.i18n.messages import N_
from mlawriter.life.begun import begun_case
from mlawriter.life.case import Case
from mlawriter.render.training_mark import named
from mlawriter.training import samples
from mlawriter.ui import case_dialogs
from mlawriter.ui.case_of_class import open_case, read_case
from mlawriter.ui.case_work import CaseWork
from mlawriter.ui.choose_authority import choose_authority
from mlawriter.ui.recovery import RecoveryDialog
from mlawriter.ui.unopened import ask_for_key, tell_unopened, unlock_first, with_own_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from mlawriter.casebook.journal import Recovery
    from mlawriter.i18n.translator import Translator
    from mlawriter.request.own_authority import OwnAuthority
    from mlawriter.ui.preferences import Preferences

    Then = Callable[[], object]


def _nothing() -> None:
    pass


class Filing(QObject):
    """Know the open case, and how it is opened, saved and left.

    Signals:
        opened: another case is worked on.
        closed: no case is worked on.
        said: a sentence for the status bar.

    """

    opened = Signal(object)
    closed = Signal()
    said = Signal(str)

    def __init__(self, window: QWidget, preferences: Preferences, flush: Then) -> None:
        super().__init__(window)
        self.work: CaseWork | None = None
        self._window = window
        self._preferences = preferences
        self._folders = preferences.folders
        self._flush = flush
        self._told: State = State.SAME
        self.waits_for_key = False  # whether unsaved work was found that is sealed
        self._first_the_key = functools.partial(with_own_key, preferences, window)

    @property
    def _speak(self) -> Translator:
        return self._preferences.speak

    @property
    def unsaved(self) -> bool:
        """Tell whether leaving now would lose something; what is being typed counts."""
        self._flush()
        return self.work is not None and self.work.modified and not self._preferences.tours

    def new(self, *, training: bool = False, kind: str = "", received: bool = False) -> None:
        """Begin a request, or the record of one received, with what the office says of itself; without that, empty."""

        def begin(profile: OwnAuthority | None) -> None:
            day = dt.date.today()  # noqa: DTZ011 - the officer's own day
            marked = training or self._preferences.presents
            case = begun_case(profile, day, training=marked, kind=kind, received=received)
            self._change_to(self._fresh(case))

        profiles = self._preferences.authorities.look_again()
        self._first_the_key(lambda: choose_authority(profiles, self._speak, self._window, begin))

    def begin_with(self, make: Callable[[], Case], then: Then = _nothing) -> None:
        """Leave the present case and go on with one that has no file yet; it counts as unsaved work."""

        def begin() -> None:
            work = CaseWork(self._fresh(make()), self, unsaved=True)
            self._take(work)
            work.record()
            then()

        self._first_the_key(lambda: self.leave(begin))

    def open_sample(self, name: str) -> None:
        """Begin a request that is a copy of a sample."""
        try:
            case = Case(request=samples.load(name, self._speak.language.tag))
        except MlaError as error:
            self.tell(error)
        else:
            self._first_the_key(lambda: self._change_to(self._fresh(case), samples.SCENARIO_DAY))

    def open(self) -> None:
        """Let the officer choose a file and open it."""
        folder = self._preferences.settings.last_folder
        case_dialogs.choose_to_open(
            self._window, self._speak, folder, lambda name: self.open_path(Path(name))
        )

    def open_path(self, path: Path) -> None:
        """Open a file; on a problem the present case stays."""
        present = None if self.work is None else self.work.case.path
        if present is not None and atomic.real(path) == atomic.real(present):
            self.said.emit(self._speak.text(N_("This request is open already.")))
            return
        try:
            case = open_case(path, self._preferences)
        except MlaError as error:
            self._tell_unopened(path, error)
            return
        if case.elsewhere is None:
            self._change_to(case)
            return
        case_dialogs.ask_elsewhere(
            self._window,
            self._speak,
            path,
            case.elsewhere,
            copy=lambda: self._open_copy(case),
            take_over=lambda: self._take_over(case),
            leave=case.close,
        )

    def save(self, then: Then = _nothing, *, overwrite: bool = False) -> None:
        """Save; ask for a name where there is none yet; go on with `then` once it is done."""
        self._flush()
        if self.work is None:
            return
        if self.work.case.path is None:
            self.save_as(then)
            return
        try:
            self.work.save(overwrite=overwrite)
        except ChangedOnDisk as error:
            self._ask_changed(error, then)
        except MlaError as error:
            self.tell(error)
        else:
            self._saved(then)

    def save_as(self, then: Then = _nothing) -> None:
        """Ask for a name and save there."""
        self._flush()
        if self.work is None:
            return
        path = self.work.case.path
        folder = str(path.parent) if path else self._preferences.settings.last_folder
        name = path.name if path else self._suggested(self.work)
        case_dialogs.choose_to_save(
            self._window, self._speak, folder, name, lambda chosen: self._save_to(Path(chosen), then)
        )

    def leave(self, then: Then) -> None:
        """Close the case, then do something else; ask first when work is unsaved."""
        if not self.unsaved:
            self._end()
            then()
            return
        case_dialogs.ask_unsaved(
            self._window,
            self._speak,
            save=lambda: self.save(lambda: self.leave(then)),
            discard=lambda: self._discard(then),
        )

    def leave_keeping(self) -> None:
        """Close the case without a question; unsaved work stays in the journal."""
        self._end(keep_unsaved=True)

    def check_disk(self) -> None:
        """Notice what another hand did to the file; each change is asked about once."""
        if self.work is None or self.work.case.path is None:
            return
        state = self.work.case.on_disk
        if state is self._told:
            return
        self._told = state
        if state is State.CHANGED:
            self._ask_changed(ChangedOnDisk(file=str(self.work.case.path)), _nothing)
        elif state is State.GONE:
            self.said.emit(self._speak.text(N_("The file is no longer there. Saving writes it again.")))

    def offer_recovery(self, *, asked: bool = False) -> None:
        """Offer what crashed runs left behind; say that there is nothing only when the officer asked."""
        found = pending(self._folders.journal, self._preferences.keys)
        self.waits_for_key = bool(found.locked)
        if asked and found.locked and self._preferences.keys.is_locked:
            unlock_first(self._preferences, self._window, functools.partial(self.offer_recovery, asked=True))
        elif found.recoveries or found.damaged or (asked and found.newer):
            RecoveryDialog(found, self._speak, self._window, self.recover).open()
        elif found.locked:
            ask_for_key(self._preferences, self._window)  # the work is offered once it is unlocked
        elif asked:
            self.said.emit(self._speak.text(N_("There is no unsaved work.")))

    def recover(self, recovery: Recovery) -> None:
        """Go on with unsaved work."""

        def recover_now() -> None:
            try:
                case = OpenCase.recover(recovery, self._folders, keys=self._preferences.keys)
            except MlaError as error:
                self.tell(error)
            else:
                self._take(CaseWork(case, self, unsaved=True))

        self.leave(recover_now)

    def rest(self) -> OpenCase | None:
        """Let go of the case and return it; unsaved work lies in the journal. A `FileNotWritten` leaves it open."""
        self._flush()
        if self.work is None:
            return None
        self.work.rest()
        case = self.work.case
        self._part()
        return case

    def wake(self, case: OpenCase) -> None:
        """Go on with a case that was at rest; after a `FileProblem` it still rests."""
        self._take(CaseWork(case, self, unsaved=case.wake(self._preferences.keys)))

    def _fresh(self, case: Case) -> OpenCase:
        return OpenCase.new(self._folders, case, keys=self._preferences.keys)

    def _open_copy(self, case: OpenCase) -> None:
        held = case.held
        case.close()
        self._change_to(OpenCase(self._folders, held, keys=self._preferences.keys))

    def show_earlier(self) -> None:
        """List the former versions of the file; one that is chosen opens as a copy."""
        if self.work is None:
            return
        if (path := self.work.case.path) is None:
            self.said.emit(self._speak.text(N_("Save the request first: it has no file yet.")))
            return
        from mlawriter.ui.earlier_versions import EarlierVersions

        dialog = EarlierVersions(path, generations.generations(path), self._speak, self._window)
        dialog.chosen.connect(self._open_former)
        dialog.open()

    def _open_former(self, path: Path) -> None:
        try:
            held = read_case(path, self._preferences)
        except MlaError as error:
            self.tell(error)
        else:
            let_in(held, self._preferences.keys, sealed=True)
            held.request.training |= self.work is not None and self.work.open.request.training
            self._change_to(OpenCase(self._folders, held, keys=self._preferences.keys))

    def _tell_unopened(self, path: Path, error: MlaError) -> None:
        tell_unopened(
            path, error, self._preferences, self._window, again=self.open_path, former=self._open_former
        )

    def _take_over(self, case: OpenCase) -> None:
        case.take_over()
        self._change_to(case)

    def _change_to(self, case: OpenCase, day_of_sample: dt.date | None = None) -> None:
        """Leave the present case and go on with another."""
        if not self.unsaved:
            self._end()
            self._take(CaseWork(case, self, day_of_sample=day_of_sample))
            return
        # The officer may stay in many ways, a failed save among them: no colleague is kept out meanwhile.
        case.close()
        self.leave(lambda: self._come_back_to(case, day_of_sample))

    def _come_back_to(self, case: OpenCase, day_of_sample: dt.date | None) -> None:
        if case.path is None:
            self._take(CaseWork(case, self, day_of_sample=day_of_sample))
        else:
            self.open_path(case.path)

    def _take(self, work: CaseWork) -> None:
        self.work = work
        self._told = State.SAME
        work.not_kept.connect(self.tell)
        self._remember(work.case.path)
        self.opened.emit(work)
        for notice in work.case.told_once():
            self.tell(notice)
        if work.case.no_lock is not None:
            reason = self._speak.text(work.case.no_lock)
            self.said.emit(
                self._speak.text(
                    N_("Colleagues cannot be warned that this file is open: {reason}."), reason=reason
                )
            )

    def _end(self, *, keep_unsaved: bool = False) -> None:
        if self.work is not None:
            self.work.end(keep_unsaved=keep_unsaved)
            self._part()

    def _part(self) -> None:
        if self.work is not None:
            work, self.work = self.work, None
            work.deleteLater()
            self.closed.emit()

    def _discard(self, then: Then) -> None:
        self._end()
        then()

    def _save_to(self, path: Path, then: Then) -> None:
        if self.work is None:
            return
        try:
            self.work.save_as(path)
        except MlaError as error:
            self.tell(error)
        else:
            self._saved(then)

    def _saved(self, then: Then) -> None:
        assert self.work is not None
        self._told = State.SAME
        self._remember(self.work.case.path)
        if self.work.case.path is not None:
            self._preferences.register.take_saved(self.work.case.path)
        self.said.emit(self._speak.text(N_("The request is saved.")))
        then()

    def _ask_changed(self, error: ChangedOnDisk, then: Then) -> None:
        case_dialogs.ask_changed(
            self._window,
            self._speak,
            error,
            overwrite=lambda: self.save(then, overwrite=True),
            save_as=lambda: self.save_as(then),
            reload=self._reload,
            compare=lambda: self._compare(error, then),
        )

    def _compare(self, error: ChangedOnDisk, then: Then) -> None:
        """Show in what the file differs from the work here, then ask again."""
        if self.work is None or self.work.case.path is None:
            return
        from mlawriter.ui.changed_on_disk import ChangedDialog

        try:
            theirs = case_file.load_case(self.work.case.path, self._preferences.keys)
        except MlaError as refused:
            self.tell(refused)
            return
        dialog = ChangedDialog(theirs, self.work.held, self._speak, self._window)
        dialog.finished.connect(lambda: self._ask_changed(error, then))
        dialog.open()

    def _reload(self) -> None:
        if self.work is None or self.work.case.path is None:
            return
        path = self.work.case.path
        try:
            case_file.load(path, self._preferences.keys)  # what cannot be read must not cost what is here
        except MlaError as error:
            self.tell(error)
            return
        self._end()
        self.open_path(path)

    def _remember(self, path: Path | None) -> None:
        if path is not None:
            with contextlib.suppress(FileNotWritten):
                recent.add(self._folders, path)
            self._preferences.change(last_folder=str(path.parent))

    def _suggested(self, work: CaseWork) -> str:
        return f"{named(work.open.request, self._speak, N_('request'))}{case_dialogs.ENDING}"

    def tell(self, error: MlaError) -> None:
        """Say in the window what happened, and what to do."""
        case_dialogs.tell(self._window, self._speak, error)
