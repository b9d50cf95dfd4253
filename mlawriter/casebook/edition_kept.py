"""Keep the edition of the directory that an office took over, and the one before it; the newest issued holds.

Both lie in the folder of what the user chose, as the files that were brought. Where there is none, or none that can
serve, the edition that travels with the program holds.
"""

from __future__ import annotations

import contextlib
import logging
from typing import TYPE_CHECKING

from mlawriter.casebook import reasons
from mlawriter.core.errors import FileMissing, FileProblem, MlaError
from mlawriter.directory.pack_file import PackNewer, PackRefused, shipped
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mlawriter.casebook.edition_file import Edition
    from mlawriter.casebook.folders import Folders
    from mlawriter.directory.pack import Pack

_log = logging.getLogger(__name__)


class EditionDamaged(FileProblem):
    """Say that the edition that was taken over can serve no more."""

    message = N_(
        "The edition of the directory that was taken over is damaged and now lies in {file}. The one that came with the program holds."
    )
    advice = N_("Take the edition over again from the file that brought it.")


class EditionOvertaken(FileProblem):
    """Say that the program brought a newer edition than the one that was taken over."""

    message = N_(
        "This version of the program brings an edition of the directory of {shipped}, newer than the one that was taken over, of {kept}. The newer one holds."
    )
    advice = N_("There is nothing to do. Your own records hold as before.")


class EditionTooOld(MlaError):
    """Say that an edition would not hold against the one that came with the program."""

    message = N_("The edition of {found} is older than the one that came with the program, of {shipped}.")
    advice = N_("Ask for a newer edition. Nothing was changed.")


class EditionOlder(MlaError):
    """Say that an edition is older than the one that holds, and that somebody has to want that."""

    message = N_("The edition of {found} is older than the one that holds, of {held}.")
    advice = N_("Take it over only if the newer one is wrong.")


class EditionSame(MlaError):
    """Say that there is nothing to take over."""

    message = N_("This edition, of {found}, is the one that holds already.")
    advice = N_("There is nothing to do.")


class EditionChanged(MlaError):
    """Say that another window took an edition over meanwhile."""

    message = N_("Another edition of the directory was taken over meanwhile. Nothing was changed.")
    advice = N_("Open the file again and look at the differences anew.")


def edition_file(folders: Folders) -> Path:
    """Return where the edition that was taken over is kept."""
    return folders.config / "directory" / "edition.mlapack"


def former_file(folders: Folders) -> Path:
    """Return where the edition before it is kept."""
    return folders.config / "directory" / "former.mlapack"


def load_edition(folders: Folders, tell: Callable[[FileProblem], object] | None = None) -> Pack:
    """Return the edition that holds.

    One that can serve no more, or is older than the one that ships, is set aside; `tell` is called with that once.
    """
    path = edition_file(folders)
    if not path.exists():
        return shipped()
    from mlawriter.casebook.edition_file import read_kept

    try:
        kept = read_kept(path)
    except FileMissing:
        return shipped()
    except PackNewer as newer:
        _say(tell, newer)  # it stays where it is, for the newer program that took it over
        return shipped()
    except PackRefused:
        _say(tell, EditionDamaged(file=reasons.shown(_aside(path, "damaged"))))
        return shipped()
    except FileProblem as problem:
        _say(tell, problem)  # out of reach for the moment, as on a share that is away
        return shipped()
    if kept.issued < shipped().issued:
        _aside(path, "older")
        _say(tell, EditionOvertaken(shipped=shipped().issued, kept=kept.issued))
        return shipped()
    return kept


def refuse_unfit(found: Pack, held: Pack, *, older: bool = False) -> None:
    """Refuse an edition that would not hold, or that holds already; one that is older than the held one unless wanted.

    Raises:
        EditionSame: it is the one that holds.
        EditionTooOld: the one that came with the program is newer.
        EditionOlder: the one that holds is newer, and `older` was not said.

    """
    if found == held:
        raise EditionSame(found=found.issued)
    if found.issued < shipped().issued:
        raise EditionTooOld(found=found.issued, shipped=shipped().issued)
    if found.issued < held.issued and not older:
        raise EditionOlder(found=found.issued, held=held.issued)


def accept(folders: Folders, edition: Edition, instead_of: Pack, *, older: bool = False) -> None:
    """Let an edition hold from now on; the one before stays beside it.

    Args:
        folders: those of the user.
        edition: the one to hold.
        instead_of: the one that held when somebody looked at the differences.
        older: whether it was said that an older edition is wanted.

    Raises:
        MlaError: it would not hold, or holds already, or another was taken over meanwhile.
        FileNotWritten: nothing was changed.

    """
    from mlawriter.casebook import atomic, lock
    from mlawriter.casebook.folders import make_private

    refuse_unfit(edition.pack, instead_of, older=older)
    path, former = edition_file(folders), former_file(folders)
    make_private(path.parent)
    with lock.alone(path):
        if load_edition(folders) != instead_of:
            raise EditionChanged
        if not path.exists():
            with contextlib.suppress(OSError):
                former.unlink()  # what is left of an edition that was set aside
        atomic.write_atomic(path, edition.content, backup=former)
        atomic.remove_leftovers(path.parent)


def can_go_back(folders: Folders) -> bool:
    """Tell whether an edition was taken over that can be given up again."""
    return edition_file(folders).is_file()


def former_edition(folders: Folders) -> Pack:
    """Return the edition that holds after going back."""
    return _serving(former_file(folders)) or shipped()


def go_back(folders: Folders) -> None:
    """Let the former edition hold again: the one taken over before, or else the one that came with the program.

    Raises:
        FileNotWritten: nothing was changed.

    """
    from mlawriter.casebook import atomic, lock

    path, former = edition_file(folders), former_file(folders)
    with atomic.told_as_not_written(path), lock.alone(path):
        if _serving(former):
            former.replace(path)
        else:
            path.unlink(missing_ok=True)
            former.unlink(missing_ok=True)
        atomic.flush_folder(path.parent)


def _serving(former: Path) -> Pack | None:
    """Return the former edition if it can hold again."""
    from mlawriter.casebook.edition_file import read_kept

    try:
        kept = read_kept(former)
    except FileProblem:
        return None
    return kept if kept.issued >= shipped().issued else None


def _aside(path: Path, ending: str) -> Path:
    with contextlib.suppress(OSError):  # what cannot be moved is told again the next time
        return path.replace(path.with_name(f"{path.name}.{ending}"))
    return path


def _say(tell: Callable[[FileProblem], object] | None, problem: FileProblem) -> None:
    _log.warning("The edition of the directory that was taken over does not hold: %s", type(problem).__name__)
    if tell is not None:
        tell(problem)
