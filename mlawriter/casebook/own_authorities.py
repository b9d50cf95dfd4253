"""Keep what the office says of itself in its letters, in the folder of what the user chose."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from mlawriter.casebook import atomic, disk, lock, small_file, weighty_file
from mlawriter.casebook.folders import make_private
from mlawriter.casebook.letterhead_file import import_letterhead
from mlawriter.casebook.own_authority_place import authorities_file, is_set_up
from mlawriter.core.errors import FileMissing, FileProblem
from mlawriter.core.forgiving import forgiven
from mlawriter.render import letterhead as own
from mlawriter.request.own_authority import OwnAuthority, Profiles

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mlawriter.casebook.folders import Folders
    from mlawriter.render.letterhead.letterhead import Letterhead

_LIMIT = 32 * disk.MEGABYTE


def load_profiles(folders: Folders, tell: Callable[[FileProblem], object] | None = None) -> Profiles:
    """Return the profiles that are kept; a damaged value costs no more than itself.

    `tell` is called with what the officer has to know: the file is damaged and was moved aside, or is out of reach.
    """
    return forgiven(Profiles, weighty_file.read_object(authorities_file(folders), tell, _LIMIT))


def save_profiles(
    folders: Folders,
    before: Profiles,
    after: Profiles,
    tell: Callable[[FileProblem], object] | None = None,
) -> Profiles:
    """Keep what was changed in this window, and return the profiles as they are kept now: other windows' changes stay.

    Where the file is gone, or damaged and moved aside, of which `tell` is told, all is kept that the window shows.

    Raises:
        NewerNotReplaced: a newer program wrote them; they are not overwritten.
        FileProblem: what was kept so far stays.

    """
    path = authorities_file(folders)
    make_private(path.parent)
    with lock.alone(path):
        held = weighty_file.read_to_change(path, tell, _LIMIT)
        small_file.refuse_newer(path, held or {})  # to set aside what there is would lose it too
        merged = after if held is None else _merged(before, forgiven(Profiles, held), after)
        if merged.profiles:
            weighty_file.write_object(path, merged.model_dump(mode="json"))
        elif is_set_up(folders):
            with atomic.told_as_not_written(path):
                path.replace(path.with_name(f"{path.name}.bak"))
    return merged


def letterhead_of(folders: Folders, profile: OwnAuthority) -> Letterhead | None:
    """Return the letterhead of a profile's own, or none when there is none.

    Raises:
        LetterheadRefused: it can serve no more.
        FileProblem: it cannot be read just now.

    """
    try:
        return import_letterhead(_letterhead_file(folders, profile)).letterhead
    except FileMissing:
        return None


def save_letterhead_of(folders: Folders, profile: OwnAuthority, letterhead: Letterhead | None) -> None:
    """Keep a letterhead of a profile's own, or none any more; the one before stays beside it with `.bak`.

    Raises:
        FileNotWritten: the letterhead kept so far stays.

    """
    path = _letterhead_file(folders, profile)
    backup = path.with_name(f"{path.name}.bak")
    if letterhead is None:
        with atomic.told_as_not_written(path), contextlib.suppress(FileNotFoundError):
            path.replace(backup)
        return
    content = own.written(letterhead)
    with contextlib.suppress(FileProblem):
        if disk.read_limited(path, own.FILE_LIMIT) == content:
            return
    make_private(path.parent)
    atomic.write_atomic(path, content, backup=backup)


def _letterhead_file(folders: Folders, profile: OwnAuthority) -> Path:
    return folders.config / "letterheads" / f"{profile.id}.docx"


def _merged(before: Profiles, now: Profiles, after: Profiles) -> Profiles:
    """Return the profiles that are kept now, with what changed between `before` and `after`."""
    known = {one.id: one for one in before.profiles}
    kept = {one.id: one for one in now.profiles}
    wanted = [
        kept.get(one.id, one) if known.get(one.id) == one else one
        for one in after.profiles
        if known.get(one.id) != one or one.id in kept
    ]
    here = {one.id for one in after.profiles} | set(known)
    wanted += [one for one in now.profiles if one.id not in here]
    return Profiles(profiles=wanted, usual=now.usual if after.usual == before.usual else after.usual)
