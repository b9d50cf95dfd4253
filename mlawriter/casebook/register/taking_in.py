"""Bring the register up to date with the folders of cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter import __version__
from mlawriter.casebook.register.index import Unread
from mlawriter.casebook.register.scanning import Gone, SameAsBefore, TakenIn, change_of, read_case, scan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from mlawriter.casebook.disk import Seen
    from mlawriter.casebook.office import Office
    from mlawriter.casebook.register.index import Register
    from mlawriter.casebook.register.scanning import Change
    from mlawriter.life.case import Case


def numbers_of(office: Office | None) -> str:
    """Name the numbers by which days are reckoned, and the program that reckons them."""
    return f"{__version__} {'' if office is None else office.numbers}"


def take_in(register: Register, change: Change) -> None:
    """Let the register follow one change."""
    match change:
        case TakenIn(path, looks, entry):
            register.put(path, looks, entry)
        case SameAsBefore(path, looks):
            register.looks_now(path, looks)
        case Gone(paths):
            register.drop(paths)
        case Unread():
            register.put_unread(change)


def bring_up_to_date(
    register: Register,
    folders: Iterable[Path],
    *,
    read: Callable[[Path], tuple[Case, Seen]] = read_case,
    office: Office | None = None,
) -> None:
    """Scan the folders and let the register follow, in one go: for programs; the window does it by and by."""
    register.reckon_with(numbers_of(office))
    tried = [unread.path for unread in register.unread()]
    for step in scan(folders, register.known(), tried, read=read, office=office):
        if isinstance(step, TakenIn | SameAsBefore | Gone | Unread):
            take_in(register, step)


def take_in_file(
    register: Register,
    path: Path,
    *,
    read: Callable[[Path], tuple[Case, Seen]] = read_case,
    office: Office | None = None,
) -> None:
    """Take in one file that was saved just now."""
    take_in(register, change_of(path, read=read, office=office))
