"""Find the scenarios: those that come with the program, and those that a trainer put beside them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mlawriter.casebook import atomic, disk
from mlawriter.casebook.folders import make_private
from mlawriter.core.errors import FileProblem, MlaError
from mlawriter.i18n import languages
from mlawriter.i18n.messages import N_
from mlawriter.training.scenario_file import ENDING, load

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
    """Check a trainer's scenario, and keep a copy of it, with its texts in other languages, beside the others.

    Raises:
        FileProblem: it is wrong, or could not be kept; nothing was added.

    """
    read = load(path)
    beside = [
        one for one in path.parent.glob(f"{path.stem}.*{ENDING}") if one.suffixes[0].lstrip(".") in _TAGS
    ]
    for one in beside:
        load(path, one.suffixes[0].lstrip("."))  # refuses texts that do not belong to it
    target = own_folder(folders)
    make_private(target)
    for one in (*beside, path):  # the scenario last: without it nothing is listed
        name = f"{read.name}{''.join(one.suffixes[-2:]) if one is not path else ENDING}"
        atomic.write_atomic(target / name, disk.read_limited(one))
    return read


def _in(folder: Path, tag: str, *, own: bool) -> Iterator[Listed]:
    for path in sorted(folder.glob(f"*{ENDING}")):
        if path.stem.rpartition(".")[2] in _TAGS and "." in path.stem:
            continue  # texts of another one
        try:
            yield Listed(path, load(path, tag), own=own)
        except FileProblem as error:
            yield Listed(path, None, error, own)
