"""Hold one case open: its file, who may save it, what another hand did to it, and the unsaved work."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mlawriter.casebook import atomic, case_file, disk, envelope, lock, reasons, recipients
from mlawriter.casebook.disk import Seen, State
from mlawriter.casebook.journal import Journal, Origin
from mlawriter.casebook.kept_texts import KeptTexts
from mlawriter.casebook.keys import NO_KEYS, Keys
from mlawriter.casebook.lock import Holder, Lock
from mlawriter.casebook.upgrades import UPGRADES, newest
from mlawriter.core.errors import ChangedOnDisk, FileAltered, FileMissing, MlaError, OpenElsewhere
from mlawriter.life.case import Case

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mlawriter.casebook.folders import Folders
    from mlawriter.casebook.journal import Recovery
    from mlawriter.casebook.upgrades import Content, Upgrade
    from mlawriter.i18n.messages import Message


class OpenCase:
    """Hold one case open. Made by `new`, `open` or `recover`; `close` ends it.

    `save`, `save_as` and `record` take the case as plain data: `case_file.plain(case)`.
    """

    def __init__(
        self, folders: Folders, held: Case, upgrades: Mapping[int, Upgrade] = UPGRADES, keys: Keys = NO_KEYS
    ) -> None:
        self.held = held
        """Request and life as they were when the case was opened."""
        self.keys = keys
        """What opens sealed files now."""
        self.is_sealed: bool | None = None
        """Whether its file is encrypted; None while there is none."""
        self.altered = False
        """Whether the file was not as this program saved it when it was opened, although it read as a request."""
        self.let_in = False
        """Whether the file named readers without the officer, who is one of them again from the next save on."""
        self.path: Path | None = None
        """Its file; None until it is saved for the first time."""
        self.elsewhere: Holder | None = None
        """Who else has it open: it can be read, and saved under another name."""
        self.no_lock: Message | None = None
        """Why colleagues cannot be warned that it is open: a read-only medium, for instance."""
        self._upgrades = upgrades
        self._journal = Journal(folders.journal)
        self._texts = KeptTexts()
        self._lock: Lock | None = None
        self._seen: Seen | None = None
        self._version = 0
        self._saved = ""

    @classmethod
    def new(cls, folders: Folders, held: Case | None = None, *, keys: Keys = NO_KEYS) -> OpenCase:
        """Begin a case without a file; unless it names its readers, they are officer and office, if these have keys."""
        case = held or Case()
        if not case.readers:
            case.readers = case_file.readers_of(keys.of_new)
        recipients.let_in(case, keys, sealed=True)
        return cls(folders, case, keys=keys)

    @classmethod
    def open(
        cls,
        path: Path,
        folders: Folders,
        *,
        upgrades: Mapping[int, Upgrade] = UPGRADES,
        keys: Keys = NO_KEYS,
    ) -> OpenCase:
        """Open a file; who else has it open, and whether it can be locked, is told by the case.

        Raises:
            FileProblem: one of its kinds, when the file is not there, not readable, not a valid request, or sealed for other keys.

        """
        path = path.absolute()
        reading = case_file.read_whole(path, upgrades, keys)
        case = cls(folders, case_file.validated(reading.content, path), upgrades, keys)
        case._lock_anew(path)
        try:
            if disk.look(path, reading.seen, sure=True)[0] is State.CHANGED:
                # A colleague saved and closed between our reading and our locking.
                reading = case_file.read_whole(path, upgrades, keys)
                case.held = case_file.validated(reading.content, path)
        except BaseException:
            case.close()
            raise
        if case._lock is not None:
            atomic.remove_leftovers_of(atomic.real(path), lock.lock_of(path), case_file.backup_of(path))
        case._settle(path, reading.seen, reading.version, reading.content)
        case.is_sealed, case.altered = reading.sealed, reading.altered
        case.let_in = recipients.let_in(case.held, keys, sealed=reading.sealed)
        return case

    @classmethod
    def recover(cls, recovery: Recovery, folders: Folders, *, keys: Keys = NO_KEYS) -> OpenCase:
        """Continue with the unsaved work of a crashed run; its file is as it was until saved.

        Raises:
            FileMissing: another window recovers the same work.
            FileProblem: another of its kinds; the work is offered again next time.

        """
        case = cls(folders, case_file.validated(recovery.content, recovery.journal), keys=keys)
        case._journal.adopt(recovery, keys)
        origin = recovery.origin
        if origin.path is not None:
            case._lock_anew(origin.path)
            case._settle(origin.path, Seen(origin.opened or ""), origin.version, None)
            case.is_sealed = origin.sealed
        return case

    def told_once(self) -> tuple[MlaError, ...]:
        """Return what the officer is to know of the file as it was opened, and do not say it again."""
        file = "" if self.path is None else reasons.shown(self.path)
        told: list[MlaError] = [FileAltered(file=file)] if self.altered else []
        if self.let_in:
            told.append(recipients.NotAmongReaders(file=file))
        self.altered = self.let_in = False
        return tuple(told)

    @property
    def on_disk(self) -> State:
        """Tell what became of the file since it was opened or saved here. Cheap enough for a timer."""
        if self.path is None or self._seen is None:
            return State.SAME
        state, self._seen = disk.look(self.path, self._seen)
        return state

    def save(self, content: Content, *, overwrite: bool = False) -> None:
        """Put the request into its file; the version before stays beside it as a backup.

        Args:
            content: the case as plain data.
            overwrite: also when another hand changed the file; that version becomes the backup.

        Raises:
            ValueError: when the case has no file yet.
            OpenElsewhere: when a colleague has it open.
            ChangedOnDisk: when another hand changed the file.
            FileFromNewerVersion: when that was a newer program; its file is never overwritten.
            FileNotWritten: the file is unchanged, and the work still in the journal.

        """
        if self.path is None or self._seen is None:
            raise ValueError("A case without a file is saved by save_as.")
        self._require_lock(self.path)
        state, self._seen = disk.look(self.path, self._seen, sure=True)
        if state is State.CHANGED:
            case_file.refuse_newer(self.path, self._upgrades, self.keys)
            if not overwrite:
                raise ChangedOnDisk(file=reasons.shown(self.path))
        elif state is State.SAME:
            if self._is_saved(content) and self._version == newest(self._upgrades):
                self._journal.discard()
                return  # writing the same again would push the version before out of the backup
            if self._version < newest(self._upgrades):
                case_file.keep_older_version(self.path, self._version)
        self._write(self.path, content)

    def save_as(self, path: Path, content: Content) -> None:
        """Put the request into another file and go on with that one; what it replaces becomes a backup.

        Raises:
            OpenElsewhere: when a colleague has that file open.
            FileFromNewerVersion: when a newer program saved that file; it is never overwritten.
            FileNotWritten: nothing is changed, and the case keeps its former file.

        """
        path = path.absolute()
        if self.path is not None and atomic.real(path) == atomic.real(self.path):
            self.save(content)
            return
        taken = lock.take(path)
        if isinstance(taken, Holder):
            raise _open_elsewhere(path, taken)
        former = self._lock
        try:
            self._write(path, content)
        except BaseException:
            if isinstance(taken, Lock):
                taken.release()
            raise
        if former is not None:
            former.release()
        self._note_lock(taken)

    def take_over(self) -> None:
        """Take the lock from whoever has it: the officer knows that nobody works on the case there."""
        if self.path is not None:
            self._note_lock(lock.take(self.path, by_force=True))

    def record(self, content: Content) -> None:
        """Keep unsaved work in the journal. The caller decides how often.

        Raises:
            FileNotWritten: the journal has what it had before.

        """
        fingerprint = envelope.fingerprint(content, self._texts)
        if fingerprint == self._saved:
            self._journal.discard()
            return
        packed = envelope.pack(content, self._journal.file, texts=self._texts, fingerprinted=fingerprint)
        opened = None if self._seen is None else self._seen.digest
        origin = Origin(self.path, opened, self._version, bool(self.is_sealed))
        self._journal.keep(packed, origin, recipients.recipients(content, self.keys))

    def rest(self, content: Content) -> None:
        """Let go of what the case says, but not of its file: unsaved work goes into the journal, and `wake` reads it again.

        Raises:
            FileNotWritten: the work could not be kept; the case is as it was.

        """
        self.record(content)
        self.held = Case()
        self._texts = KeptTexts()

    def wake(self, keys: Keys) -> bool:
        """Hold again what the case said when it was put to rest; tell whether that was unsaved.

        Raises:
            FileProblem: one of its kinds; the case still rests.

        """
        kept = self._journal.kept(keys)
        if kept is None and self.path is None:
            raise FileMissing(file=reasons.shown(self._journal.file))
        if kept is not None:
            self.held = case_file.validated(kept, self._journal.file)
        elif self.path is not None:
            reading = case_file.read_whole(self.path, self._upgrades, keys)
            self.held = case_file.validated(reading.content, self.path)
            self._settle(self.path, reading.seen, reading.version, reading.content)
            self.is_sealed = reading.sealed
            recipients.let_in(self.held, keys, sealed=reading.sealed)
        self.keys = keys
        return kept is not None

    def close(self, *, keep_unsaved: bool = False) -> None:
        """End the case: give its file free and drop unsaved work, unless it is to be offered again."""
        if not keep_unsaved:
            self._journal.discard()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _write(self, path: Path, content: Content) -> None:
        backup = case_file.backup_of(path)
        seen = case_file.write(path, content, backup=backup, upgrades=self._upgrades, keys=self.keys)
        self._settle(path, seen, newest(self._upgrades), content)
        self.is_sealed = bool(recipients.recipients(content))
        self._journal.discard()

    def _settle(self, path: Path, seen: Seen, version: int, saved: Content | None) -> None:
        self.path, self._seen, self._version = path, seen, version
        self._saved = "" if saved is None else envelope.fingerprint(saved, self._texts)

    def _is_saved(self, content: Content) -> bool:
        return envelope.fingerprint(content, self._texts) == self._saved

    def _require_lock(self, path: Path) -> None:
        if self._lock is None or not self._lock.is_held:
            self._lock_anew(path)
        if self.elsewhere is not None:
            raise _open_elsewhere(path, self.elsewhere)

    def _lock_anew(self, path: Path) -> None:
        taken = lock.take(path)
        held = self._lock
        if isinstance(taken, lock.NoLock) and held is not None and held.path == lock.lock_of(path):
            # Its medium is away. Our own lock comes back with it, and must not be taken for somebody else's then.
            self.no_lock = taken.reason
            return
        self._note_lock(taken)

    def _note_lock(self, taken: Lock | Holder | lock.NoLock) -> None:
        self._lock = taken if isinstance(taken, Lock) else None
        self.elsewhere = taken if isinstance(taken, Holder) else None
        self.no_lock = taken.reason if isinstance(taken, lock.NoLock) else None


def _open_elsewhere(path: Path, holder: Holder) -> OpenElsewhere:
    since = holder.since_when or "?"
    return OpenElsewhere(file=reasons.shown(path), user=holder.user, host=holder.host, since=since)
