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
from mlawriter.directory.practice import NOTHING_RECORDED, Insistence, OwnNumber, Practice
from mlawriter.request.examine import examine
from mlawriter.request.territory_names import addressed

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

    def practice_of(self, state: str, region: str = "") -> Practice:
        """Return what is recorded of a State, and beside it what ships; a region with an authority of its own may have its own."""
        asked = addressed(state, region)
        recorded = self.practices.get(asked) or self.practices.get(state, NOTHING_RECORDED)
        return recorded.beside(self.directory.state(asked)) if asked else recorded

    def examine(self, request: Request, today: date, last: Stretches | None = None) -> list[Finding]:
        """Return the findings of a request by the office's numbers, and by the practice of the State that is asked."""
        practice = self.practice_of(request.requested.state, request.requested.region)
        thresholds = practice.thresholds(self.thresholds)
        return examine(request, today, thresholds, practice, last, self.directory)


def load_office(folders: Folders, tell: Callable[[FileProblem], object] | None = None) -> Office:
    """Return what the office set; what cannot be read falls back to the defaults.

    `tell` is called with what the officer has to know of what is kept of States.
    """
    held = small_file.read_object(_file(folders))
    return Office(
        _thresholds(held.get("thresholds")),
        MappingProxyType(_practices(held.get("practices"), held.get("numbers"))),
        load_directory(folders, tell),
    )


def save_office(folders: Folders, office: Office) -> None:
    """Keep what the office set.

    Raises:
        FileNotWritten: what was kept so far stays.

    """
    practices = {state: each for state, each in sorted(office.practices.items()) if each.is_recorded}
    small_file.write_object(
        _file(folders),
        {
            "thresholds": office.thresholds.model_dump(),
            "practices": {
                state: {code: _said(one) for code, one in sorted(practice.insists.items())}
                for state, practice in practices.items()
            },
            "numbers": {
                state: {
                    name: {"number": one.number, **_said(one)}
                    for name, one in sorted(practice.numbers.items())
                }
                for state, practice in practices.items()
                if practice.numbers
            },
        },
    )


def _said(one: Insistence | OwnNumber) -> dict[str, str]:
    checked = one.checked.isoformat() if one.checked else ""
    return {"source": one.source, "checked": checked, "initials": one.initials}


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


def _practices(insists: object, numbers: object) -> dict[str, Practice]:
    checks, spans = _object(insists), _object(numbers)
    return {
        state: Practice(
            MappingProxyType(
                {code: Insistence(*_sayer(one)) for code, one in _object(checks.get(state)).items()}
            ),
            MappingProxyType(
                {
                    name: OwnNumber(number, *_sayer(one))
                    for name, one in _object(spans.get(state)).items()
                    if type(number := _object(one).get("number")) is int
                }
            ),
        )
        for state in {**checks, **spans}
    }


def _sayer(held: object) -> tuple[str, date | None, str]:
    """Return who says so, and who looked it up when."""
    one = _object(held)
    source, initials = (clean_line(str(one.get(name, ""))) for name in ("source", "initials"))
    return source, _day(one.get("checked")), initials


def _object(held: object) -> dict[str, Any]:
    return held if isinstance(held, dict) else {}


def _day(held: object) -> date | None:
    try:
        return date.fromisoformat(str(held))
    except ValueError:
        return None
