"""Hold the office's register while the program runs: read when it is first wanted, brought up to date in the background."""

from __future__ import annotations

import contextlib
import functools
import logging
import sqlite3
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QThread, QTimer, Signal

from mlawriter.casebook.office import Office
from mlawriter.casebook.recent import recent_files
from mlawriter.casebook.register import store
from mlawriter.casebook.register.case_folders import case_folders, is_among, set_case_folders
from mlawriter.casebook.register.index import Register, Unread
from mlawriter.casebook.register.looking_up import earlier_than
from mlawriter.casebook.register.scanning import (
    Gone,
    Progress,
    SameAsBefore,
    TakenIn,
    place_of,
    read_case,
    scan,
)
from mlawriter.casebook.register.taking_in import numbers_of, take_in, take_in_file
from mlawriter.core.errors import FileNotWritten
from mlawriter.i18n.messages import N_
from mlawriter.request.earlier import NOTHING_EARLIER, Earlier

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from mlawriter.casebook.folders import Folders
    from mlawriter.casebook.keys import Keys
    from mlawriter.casebook.register.index import Looks
    from mlawriter.casebook.register.scanning import Change
    from mlawriter.request.request import Request

_log = logging.getLogger(__name__)

_AT_ONCE = 20
"""Files that are taken in between two moments in which the window answers."""
_PATIENCE = 0.3
"""Seconds after which the window hears of what was found, however little it is."""
_LATER = 1_000
"""Milliseconds after which the register is read for the checks of a request: the window is there by then."""
LOST = N_(
    "The register was damaged or from another version of the program. It is made anew from the request files."
)


class _Scan(QThread):
    """Read what is new in the folders, away from the window.

    Signals:
        found: changes, in the order in which they were found, and how far the scan has come.

    """

    found = Signal(object)

    def __init__(
        self,
        folders: Sequence[Path],
        known: dict[str, Looks],
        unread: Sequence[str],
        keys: Keys,
        office: Office,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._folders, self._known, self._unread = folders, known, unread
        self._keys, self._office = keys, office

    def run(self) -> None:
        steps: list[Change | Progress] = []
        last = time.monotonic()
        read = functools.partial(read_case, keys=self._keys)
        for step in scan(self._folders, self._known, self._unread, read=read, office=self._office):
            if self.isInterruptionRequested():
                return
            steps.append(step)
            if len(steps) >= _AT_ONCE or time.monotonic() - last > _PATIENCE:
                self.found.emit(steps)
                steps, last = [], time.monotonic()
        self.found.emit(steps)


class OfficeRegister(QObject):
    """Keep the register of the office up to date, and on disk.

    Signals:
        changed: what the register holds is another.
        progress: files read, and files to read, of the scan that is going on.
        scanned: a scan has come to its end.
        said: a message for the officer.

    """

    changed = Signal()
    progress = Signal(int, int)
    scanned = Signal()
    said = Signal(str)

    def __init__(
        self,
        folders: Folders,
        keys: Callable[[], Keys],
        parent: QObject,
        office: Callable[[], Office] = Office,
    ) -> None:
        super().__init__(parent)
        self._own = folders
        self._keys = keys
        self._office = office
        self._held: Register | None = None
        self._nothing: Register | None = None
        self._scan: _Scan | None = None
        self._again = False
        self._wanted = False
        self.lost = False
        """Whether the register that was kept could not be used this time."""
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.end)

    @property
    def register(self) -> Register:
        """Return the register; it is read when it is first asked for. While it is locked, it is empty."""
        if self.locked:
            if self._nothing is None:
                self._nothing = Register()
            return self._nothing
        if self._held is None:
            opened = store.open_register(self._own, self._keys())
            self._held = opened.register
            self.lost = opened.beginning is store.Beginning.LOST
        return self._held

    @property
    def locked(self) -> bool:
        """Tell whether it waits for the officer's passphrase."""
        return self._keys().is_locked

    def follow_keys(self) -> None:
        """Follow other keys: what is locked leaves memory, what is unlocked is read when it is wanted."""
        self._stop()
        if self._held is not None:
            self._held.altered = True  # for whom it is sealed may be another
            self.keep()
            if self.locked:
                self._held.close()
                self._held = None
        self.changed.emit()

    @property
    def scanning(self) -> bool:
        """Tell whether a scan is going on."""
        return self._scan is not None

    @property
    def folders(self) -> tuple[Path, ...]:
        """Return the folders of cases."""
        return case_folders(self._own)

    def set_folders(self, chosen: Sequence[Path]) -> None:
        """Take over other folders of cases, and scan them.

        Raises:
            FileNotWritten: the folders kept so far stay.

        """
        set_case_folders(self._own, chosen)
        self.scan()

    @property
    def offered(self) -> tuple[Path, ...]:
        """Return folders of files that were open lately and that are no folders of cases yet."""
        known = self.folders
        found = dict.fromkeys(
            file.path.parent for file in recent_files(self._own) if not is_among(file.path, known)
        )
        return tuple(folder for folder in found if folder.is_dir())

    def scan(self) -> None:
        """Look through the folders for what has changed; while a scan goes on, once more after it."""
        if self.locked:
            self.scanned.emit()
            return
        if self._scan is not None:
            self._again = True
            return
        self._again = False
        register = self.register
        office = self._office()
        register.reckon_with(numbers_of(office))
        unread = [one.path for one in register.unread()]
        self._scan = _Scan(self.folders, register.known(), unread, self._keys(), office, self)
        self._scan.found.connect(self._take_in)
        self._scan.finished.connect(self._on_end)
        self._scan.start(QThread.Priority.LowPriority)

    def take_saved(self, path: Path) -> None:
        """Take in a file that was saved just now, if it lies in a folder of cases."""
        if self._held is not None and is_among(path, self.folders):
            read = functools.partial(read_case, keys=self._keys())
            try:
                take_in_file(self._held, path, read=read, office=self._office())
            except sqlite3.Error:
                self._begin_anew()
                self.scan()
            self.changed.emit()

    def keep(self) -> None:
        """Write the register to disk if it has changed; what cannot be written is made anew the next time."""
        if self._held is None or not self._held.altered:
            return
        with contextlib.suppress(sqlite3.Error):
            content = self._held.to_bytes()
            try:
                store.keep(self._own, content, self._keys())
            except FileNotWritten:
                _log.warning("The register could not be kept")
                return
            self._held.altered = False

    def end(self) -> None:
        """Stop scanning and keep what there is."""
        self._stop()
        self.keep()

    def earlier_than(self, request: Request, path: Path | None) -> Earlier:
        """Return what other cases say of a request; the register is read and brought up to date for it a little later."""
        if self._held is None:
            if not self._wanted and self.folders and not self.locked:
                self._wanted = True
                QTimer.singleShot(_LATER, self, self._begin)
            return NOTHING_EARLIER
        try:
            return earlier_than(self._held, request, "" if path is None else place_of(path))
        except sqlite3.Error:
            return NOTHING_EARLIER  # damaged: the next scan makes it anew

    def _begin(self) -> None:
        self._wanted = False
        if not self.locked:
            self.scan()
            self.changed.emit()

    def _stop(self) -> None:
        if self._scan is not None:
            self._scan.requestInterruption()
            self._scan.wait()
            self._scan.deleteLater()
            self._scan = None

    def holds(self, path: Path) -> bool:
        """Tell whether a file lies in a folder of cases."""
        return is_among(path, self.folders)

    def _take_in(self, steps: list[Change | Progress]) -> None:
        if self._held is None or self.sender() is not self._scan:
            return  # of a scan that was given up
        edition = self._held.edition
        for step in steps:
            match step:
                case Progress(done, of):
                    self.progress.emit(done, of)
                case TakenIn() | SameAsBefore() | Gone() | Unread():
                    self._follow(step)
        if self._held is not None and self._held.edition != edition:
            self.changed.emit()

    def _follow(self, change: Change) -> None:
        assert self._held is not None
        try:
            take_in(self._held, change)
        except sqlite3.Error:
            self._begin_anew()
            self._again = True

    def _begin_anew(self) -> None:
        """Put an empty register in place of one that is damaged, which no check at opening saw: the cases are whole."""
        assert self._held is not None
        _log.warning("The register was damaged and is made anew")
        self._held.close()
        self._held = Register()
        self.said.emit(LOST)

    def _on_end(self) -> None:
        scan_, self._scan = self._scan, None
        if scan_ is not None:
            scan_.deleteLater()
        if self._again:
            self.scan()
            return
        self.keep()
        self.scanned.emit()
