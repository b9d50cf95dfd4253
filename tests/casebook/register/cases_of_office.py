"""Cases for the register, made from the bundled samples."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from mlawriter.casebook import case_file
from mlawriter.casebook.register.entry import entry_of
from mlawriter.casebook.register.index import Looks, Register
from mlawriter.life.case import Case, Life
from mlawriter.life.course import Event, Happening
from mlawriter.training.samples import load

if TYPE_CHECKING:
    from pathlib import Path


def case(name: str = "bank-records", tag: str = "en", *, reference: str = "", **life: object) -> Case:
    """Return a sample as a case of the office, no exercise."""
    request = load(name, tag).model_copy(update={"training": False})
    if reference:
        request.requesting = request.requesting.model_copy(update={"reference": reference})
    return Case(request=request, life=Life.model_validate(life))


def event(what: Happening, on: str) -> Event:
    """Return something that happened on a day."""
    return Event(what=what, on=date.fromisoformat(on))


def register_of(*cases: Case) -> Register:
    """Return a register of cases that lie in files named by their place."""
    register = Register()
    for number, one in enumerate(cases):
        register.put(f"/cases/{number}.mla", Looks(1, 1, str(number)), entry_of(one))
    return register


def saved(folder: Path, name: str, one: Case) -> Path:
    """Save a case as a file."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    case_file.save(path, one)
    return path
