"""Keep the authority's letterhead in the folder of what the user chose, as a Word file of our own making."""

from __future__ import annotations

import contextlib
import logging
from typing import TYPE_CHECKING

from mlawriter.casebook import disk, reasons
from mlawriter.core.errors import FileMissing, FileProblem, FileTooLarge
from mlawriter.render import letterhead as own
from mlawriter.render.letterhead.refusals import LetterheadRefused

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.casebook.folders import Folders
    from mlawriter.render.letterhead.letterhead import Imported, Letterhead

_log = logging.getLogger(__name__)


def letterhead_file(folders: Folders) -> Path:
    """Return where the letterhead is kept."""
    return folders.config / "letterhead.docx"


def import_letterhead(path: Path) -> Imported:
    """Return the letterhead in an authority's own file, and what was left out of it.

    Raises:
        FileProblem: when the file cannot be read, or is not fit; `LetterheadRefused` then has all reasons.

    """
    name = reasons.shown(path)
    try:
        content = disk.read_limited(path, own.FILE_LIMIT)
    except FileTooLarge as error:
        raise own.too_large(name, error.params["size"]) from error
    return own.read(content, name)


def load_letterhead(folders: Folders) -> Letterhead | None:
    """Return the letterhead that is kept, or none when there is none.

    It is read like a file from elsewhere: whoever changes it on disk reaches no further than the import does.

    Raises:
        LetterheadRefused: it can serve no more, and lies where the error names it; from now on there is none.
        FileProblem: it cannot be read just now, as on a share that is away, and stays where it is.

    """
    path = letterhead_file(folders)
    try:
        return import_letterhead(path).letterhead
    except FileMissing:
        return None
    except LetterheadRefused as refused:
        _log.warning("The letterhead was damaged and is moved aside")
        aside = path
        # What cannot be moved is refused again the next time.
        with contextlib.suppress(OSError):
            aside = path.replace(_beside(path, "damaged"))
        raise LetterheadRefused(file=reasons.shown(aside), causes=refused.causes) from refused


def save_letterhead(folders: Folders, letterhead: Letterhead | None) -> None:
    """Keep a letterhead, or none any more; the one before stays beside it as `letterhead.docx.bak`.

    Raises:
        FileNotWritten: the letterhead kept so far stays.

    """
    from mlawriter.casebook import atomic
    from mlawriter.casebook.folders import make_private

    path = letterhead_file(folders)
    if letterhead is None:
        with atomic.told_as_not_written(path), contextlib.suppress(FileNotFoundError):
            path.replace(_beside(path, "bak"))
        return
    content = own.written(letterhead)
    with contextlib.suppress(FileProblem):
        if disk.read_limited(path, own.FILE_LIMIT) == content:
            return
    make_private(path.parent)
    atomic.write_atomic(path, content, backup=_beside(path, "bak"))


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(f"{path.name}.{ending}")
