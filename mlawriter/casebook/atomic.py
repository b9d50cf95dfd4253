"""Write files so that each is, at any moment, either the old one or the new one, whole. The only writer of single files.

The new bytes go into a temporary file in the same folder, are flushed to the medium and then take the
file's name in one step. Windows offers no flush of a folder; there the step itself is all we can ask for.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import logging
import os
import shutil
import stat
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from mlawriter.casebook import reasons
from mlawriter.core.errors import FileNotWritten

if TYPE_CHECKING:
    from collections.abc import Iterator

_log = logging.getLogger(__name__)

_PREFIX = ".mla-"
SUFFIX = ".tmp"
"""What the names of temporary files and folders end with."""
# On Windows a virus scanner or the indexer may hold a file for a moment; elsewhere a refusal stays one.
_PAUSES: tuple[float, ...] = (0.01, 0.02, 0.05, 0.1, 0.2) if os.name == "nt" else ()


def real(path: Path) -> Path:
    """Return the file that a path leads to, links followed; it need not exist."""
    try:
        return Path(os.path.realpath(path))
    except ValueError:  # a NUL in the name, which the writing itself will refuse in words
        return path.absolute()


def write_atomic(path: Path, content: bytes, *, backup: Path | None = None) -> None:
    """Put bytes into a file at once, or leave it as it was.

    A link is followed to its target. The permissions of an existing file stay, a new one is the user's
    alone. With `backup` the version that is replaced takes that name first, once the new one lies safely
    on the medium, so that a full disk costs neither version.

    Raises:
        FileNotWritten: with the reason in words; the file is unchanged.

    """
    with told_as_not_written(path):
        target = real(path)
        before = _status(target)
        _refuse_unsuitable(target, before)
        with _temporary(target) as (handle, temporary):
            with open(handle, "wb") as file:  # noqa: PTH123 - a handle has no path
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            if before is not None:
                _give_permissions(temporary, before)
                if backup is not None:
                    _keep(target, backup)
            _replace(temporary, target)
        flush_folder(target.parent)


def create_new(path: Path, content: bytes) -> None:
    """Make a file that must not exist yet, its bytes with it; colleagues may read it.

    Raises:
        FileExistsError: when it exists, also when another process made it in the same moment.
        OSError: when the folder takes no new file.

    """
    with _temporary(path) as (handle, temporary):
        with open(handle, "wb") as file:  # noqa: PTH123
            file.write(content)
        temporary.chmod(0o644)
        try:
            os.link(temporary, path)
        except FileExistsError:
            raise
        except OSError:
            # FAT and some network shares know no second name for a file. Between the making and the
            # writing here others may see an empty file, which readers of locks know about.
            with path.open("xb") as file:
                file.write(content)


def keep_copy(path: Path, copy: Path) -> None:
    """Keep the present version of a file under a second name, replacing what had that name.

    Raises:
        FileNotWritten: when the copy could not be made.

    """
    with told_as_not_written(copy):
        _keep(real(path), copy)
        flush_folder(copy.parent)


def mark_of(target: Path, key: str) -> Path:
    """Return where a short-lived mark about a file lies; what is left of it after a crash is a leftover."""
    return target.with_name(
        f"{prefix_of(target)}{hashlib.sha256(key.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}{SUFFIX}"
    )


def remove_leftovers(folder: Path, *, older_than: float = 60.0) -> None:
    """Remove temporary files that killed processes left in a folder; what cannot be removed stays.

    Args:
        folder: where to look.
        older_than: seconds; a younger file may belong to a process that is writing just now.

    """
    _remove(folder, (_PREFIX,), time.time() - older_than)


def remove_leftovers_of(*targets: Path) -> None:
    """Remove what killed processes left of these files of one folder; whoever holds the lock may."""
    _remove(targets[0].parent, tuple(prefix_of(target) for target in targets), None)


@contextlib.contextmanager
def told_as_not_written(path: Path) -> Iterator[None]:
    """Turn what the system refuses inside into a sentence about this path.

    Raises:
        FileNotWritten: with the reason in words.

    """
    try:
        yield
    except (OSError, ValueError) as error:
        reason = reasons.reason_to_write(error)
        _log.warning("A file was not written: %s", reason)
        raise FileNotWritten(file=reasons.shown(path), reason=reason) from error


def _status(target: Path) -> os.stat_result | None:
    try:
        return target.lstat()
    except FileNotFoundError:
        return None


def _refuse_unsuitable(target: Path, before: os.stat_result | None) -> None:
    if before is None:
        return
    if stat.S_ISLNK(before.st_mode):  # what is left of a circle of links
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    if stat.S_ISDIR(before.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(before.st_mode):
        raise FileNotWritten(file=reasons.shown(target), reason=reasons.NOT_ORDINARY)
    # Replacing needs no permission on the file itself, but a file made read-only is meant to stay.
    if not os.access(target, os.W_OK):
        os.close(os.open(target, os.O_WRONLY))  # the system's own reason, such as a read-only medium
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def prefix_of(target: Path) -> str:
    """Return what the names of temporary files of a target begin with."""
    # Not the name itself, which may be as long as the system allows already.
    return f"{_PREFIX}{hashlib.sha256(os.fsencode(target.name)).hexdigest()[:12]}-"


def _remove(folder: Path, prefixes: tuple[str, ...], latest: float | None) -> None:
    with contextlib.suppress(OSError):
        for entry in folder.iterdir():
            if entry.name.startswith(prefixes) and entry.name.endswith(SUFFIX):
                with contextlib.suppress(OSError):
                    if latest is not None and entry.lstat().st_mtime > latest:
                        continue
                    if entry.is_dir() and not entry.is_symlink():
                        shutil.rmtree(entry)
                    else:
                        entry.unlink()


@contextlib.contextmanager
def _temporary(target: Path) -> Iterator[tuple[int, Path]]:
    """Open a temporary file beside the target; it is gone afterwards unless it took the target's name."""
    handle, name = tempfile.mkstemp(prefix=prefix_of(target), suffix=SUFFIX, dir=target.parent)
    temporary = Path(name)
    try:
        yield handle, temporary
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()


def _give_permissions(temporary: Path, before: os.stat_result) -> None:
    mode = stat.S_IMODE(before.st_mode)
    if os.name != "nt":
        now = temporary.stat()
        if (now.st_uid, now.st_gid) != (before.st_uid, before.st_gid):
            mode = _take_over_group(temporary, before, mode)
    temporary.chmod(mode)


def _take_over_group(temporary: Path, before: os.stat_result, mode: int) -> int:
    """Give the file its former owner and group, or give the new group no more than everyone has."""
    with contextlib.suppress(OSError):
        shutil.chown(temporary, before.st_uid)
    try:
        shutil.chown(temporary, group=before.st_gid)
    except OSError:
        others = mode & stat.S_IRWXO
        return (mode & ~stat.S_IRWXG) | (others << 3)
    return mode


def _keep(target: Path, copy: Path) -> None:
    with _temporary(copy) as (handle, temporary):
        os.close(handle)
        temporary.unlink()
        try:
            os.link(target, temporary)
        except OSError:
            shutil.copy2(target, temporary)
            with temporary.open("r+b") as file:
                os.fsync(file.fileno())
        _replace(temporary, copy)


def _replace(temporary: Path, target: Path) -> None:
    for pause in _PAUSES:
        try:
            temporary.replace(target)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    temporary.replace(target)


def flush_folder(folder: Path) -> None:
    """Have the system write the names in a folder to the medium, where it can."""
    if os.name == "nt":
        return
    # The new file has its name by now; a share that cannot flush a folder is no reason to say otherwise.
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
