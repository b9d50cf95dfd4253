"""Keep what the office set for its checks: its own numbers, what it knows of the practice of other States."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from mlawriter.casebook import small_file
from mlawriter.casebook.directory_kept import load_directory
from mlawriter.core.text import clean_line
from mlawriter.core.thresholds import Thresholds
from mlawriter.directory.directory import NOTHING_KNOWN, Directory
from mlawriter.directory.practice import NOTHING_RECORDED, Insistence, Practice
from mlawriter.request.examine import examine

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mlawriter.casebook.folders import Folders
    from mlawriter.core.errors import FileProblem
    from mlawriter.core.findings import Finding
    from mlawriter.request.request import Request
    from mlawriter.request.texts import Stretches


@dataclass(frozen=True)
class Office:
    """Hold the numbers of the checks, and practices by the code of the State."""

    thresholds: Thresholds = field(default_factory=Thresholds)
    practices: Mapping[str, Practice] = field(default_factory=lambda: MappingProxyType({}))
    directory: Directory = field(default=NOTHING_KNOWN, compare=False)
    """What is known of States; kept apart, in `directory_kept`."""

    def practice_of(self, state: str) -> Practice:
        """Return what is recorded of a State; nothing raises a check where nothing is."""
        return self.practices.get(state, NOTHING_RECORDED)

    def examine(self, request: Request, today: date, last: Stretches | None = None) -> list[Finding]:
        """Return the findings of a request by the office's numbers, and by the practice of the State that is asked."""
        practice = self.practice_of(request.requested.state)
        return examine(request, today, self.thresholds, practice, last, self.directory)


def load_office(folders: Folders, tell: Callable[[FileProblem], object] | None = None) -> Office:
    """Return what the office set; what cannot be read falls back to the defaults.

    `tell` is called with what the officer has to know of what is kept of States.
    """
    held = small_file.read_object(_file(folders))
    return Office(
        _thresholds(held.get("thresholds")),
        MappingProxyType(_practices(held.get("practices"))),
        load_directory(folders, tell),
    )


def save_office(folders: Folders, office: Office) -> None:
    """Keep what the office set.

    Raises:
        FileNotWritten: what was kept so far stays.

    """
    practices = {
        state: {
            code: {"source": one.source, "checked": one.checked.isoformat() if one.checked else ""}
            for code, one in sorted(practice.insists.items())
        }
        for state, practice in sorted(office.practices.items())
        if practice.insists
    }
    small_file.write_object(
        _file(folders), {"thresholds": office.thresholds.model_dump(), "practices": practices}
    )


def _file(folders: Folders) -> Path:
    return folders.config / "office.json"


def _thresholds(held: object) -> Thresholds:
    """Take over each number that holds; one that does not costs no more than itself."""
    thresholds = Thresholds()
    for name, value in _object(held).items():
        if name in Thresholds.model_fields and type(value) is int:
            try:
                setattr(thresholds, name, value)
            except ValidationError:
                continue
    return thresholds


def _practices(held: object) -> dict[str, Practice]:
    return {
        state: Practice(
            MappingProxyType(
                {
                    code: Insistence(clean_line(str(one.get("source", ""))), _day(one.get("checked")))
                    for code, one in ((code, _object(one)) for code, one in _object(insists).items())
                }
            )
        )
        for state, insists in _object(held).items()
    }


def _object(held: object) -> dict[str, Any]:
    return held if isinstance(held, dict) else {}


def _day(held: object) -> date | None:
    try:
        return date.fromisoformat(str(held))
    except ValueError:
        return None
