"""Find the scenarios: those that come with the program, and those that a trainer put beside them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from mlawriter.casebook import atomic, disk, reasons
from mlawriter.casebook.folders import make_private
from mlawriter.core.errors import FileProblem, MlaError
from mlawriter.i18n import languages
from mlawriter.i18n.messages import N_
from mlawriter.training.proof import proven
from mlawriter.training.scenario_file import ENDING, load, texts_beside

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mlawriter.casebook.folders import Folders
    from mlawriter.training.scenario import Scenario

_BUNDLED = Path(__file__).resolve().parent / "scenarios"
_TAGS = frozenset(language.tag for language in languages.LANGUAGES)


class UnknownScenario(MlaError):
    """Say that there is no scenario of that name, and name those that there are."""

    message = N_("There is no scenario called {name}. There are: {known}.")
    advice = N_("Choose one of these names. A trainer's own scenario is added in the training room first.")


class ScenarioNameTaken(FileProblem):
    """Say that a scenario of that name comes with the program."""

    message = N_("A scenario called {name} comes with the program: {file} was not added.")
    advice = N_("Give yours another name, in its field name.")


@dataclass(frozen=True, slots=True)
class Listed:
    """Hold a scenario and where it lies; or, where its file is wrong, why."""

    path: Path
    scenario: Scenario | None
    problem: FileProblem | None = None
    own: bool = False
    """Whether it is a trainer's."""

    @property
    def name(self) -> str:
        """Return the name of the scenario; that of its file where it cannot be read."""
        return self.scenario.name if self.scenario else self.path.stem


def own_folder(folders: Folders) -> Path:
    """Return the folder of a trainer's own scenarios."""
    return folders.config / "scenarios"


def scenarios(folders: Folders | None, tag: str) -> list[Listed]:
    """Return all scenarios in a language, the easiest first; what is wrong with a trainer's file stands beside it."""
    found = [*_in(_BUNDLED, tag, own=False)]
    if folders is not None:
        names = {one.name for one in found}
        found += [one for one in _in(own_folder(folders), tag, own=True) if one.name not in names]
    return sorted(found, key=lambda one: (one.scenario.level if one.scenario else 9, one.own))


def scenario(name: str, folders: Folders | None, tag: str) -> Listed:
    """Return the scenario of a name.

    Raises:
        UnknownScenario: names those that there are.
        FileProblem: its file is wrong.

    """
    listed = scenarios(folders, tag)
    for one in listed:
        if one.name == name:
            if one.problem is not None:
                raise one.problem
            return one
    raise UnknownScenario(name=name, known=", ".join(one.name for one in listed))


def add(path: Path, folders: Folders) -> Scenario:
    """Prove a trainer's scenario, and keep a copy of it, with its model answer and its texts in other languages.

    Raises:
        FileProblem: it is wrong, or could not be kept; it was not added.

    """
    read = proven(path)
    if any(one.name == read.name for one in _in(_BUNDLED, "", own=False)):
        raise ScenarioNameTaken(name=read.name, file=reasons.shown(path))
    copies: list[tuple[Path, str]] = []
    for tag, beside in texts_beside(path).items():
        load(path, tag)  # refuses texts that do not belong to it
        copies.append((beside, f"{read.name}.{tag}{ENDING}"))
    if read.answer_file is not None:
        copies.append((read.answer_file, read.answer))
    copies.append((path, f"{read.name}{ENDING}"))  # last: without it nothing is listed
    target = own_folder(folders)
    make_private(target)
    for file, name in copies:
        atomic.write_atomic(target / name, disk.read_limited(file))
    return read


def _in(folder: Path, tag: str, *, own: bool) -> Iterator[Listed]:
    states = _states(folder)
    for name in sorted(states):
        path = folder / name
        if path.suffix != ENDING or Path(path.stem).suffix.lstrip(".") in _TAGS:
            continue  # texts of another one
        # Its texts and its model answer are called like it.
        state = tuple((other, states[other]) for other in sorted(states) if other.startswith(f"{path.stem}."))
        try:
            yield Listed(path, _read(path, tag, state), own=own)
        except FileProblem as error:
            yield Listed(path, None, error, own)


def _states(folder: Path) -> dict[str, tuple[int, int]]:
    """Return what tells whether a file of a folder was changed, by their names."""
    try:
        with os.scandir(folder) as entries:
            return {entry.name: _state(entry) for entry in entries}
    except OSError:
        return {}  # a trainer who has added nothing


def _state(entry: os.DirEntry[str]) -> tuple[int, int]:
    try:
        status = entry.stat()
    except OSError:
        return 0, 0  # a link to nothing: reading it says so
    return status.st_mtime_ns, status.st_size


@lru_cache(maxsize=1_000)
def _read(path: Path, tag: str, _state: tuple[tuple[str, tuple[int, int]], ...]) -> Scenario:
    return load(path, tag)


def remove(listed: Listed) -> None:
    """Take a trainer's scenario out, with its texts in other languages; the files from which it was added stay.

    Raises:
        FileNotWritten: it could not be removed.

    """
    path = listed.path
    with atomic.told_as_not_written(path):
        for one in sorted(path.parent.glob(f"{path.stem}.*")):
            one.unlink()
