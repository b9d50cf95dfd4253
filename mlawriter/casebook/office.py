"""Keep what the office set for its checks: its own numbers, what it knows of the practice of other States."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import ValidationError

from mlawriter.casebook import lock, weighty_file
from mlawriter.casebook.directory_kept import load_directory
from mlawriter.casebook.folders import make_private
from mlawriter.core.text import clean_line
from mlawriter.core.thresholds import Thresholds
from mlawriter.directory.directory import NOTHING_KNOWN, Directory
from mlawriter.directory.practice import NOTHING_RECORDED, Insistence, OwnNumber, Practice
from mlawriter.request.earlier import KnowsEarlier, nothing_earlier
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

_Value = TypeVar("_Value")
_MOST = 999_999
"""No number of a State is greater; one that is was written by hand, and by mistake."""


@dataclass(frozen=True)
class Office:
    """Hold the numbers of the checks, and practices by the code of the State."""

    thresholds: Thresholds = field(default_factory=Thresholds)
    practices: Mapping[str, Practice] = field(default_factory=lambda: MappingProxyType({}))
    directory: Directory = field(default=NOTHING_KNOWN, compare=False)
    """What is known of States; kept apart, in `directory_kept`."""
    earlier: KnowsEarlier = field(default=nothing_earlier, compare=False)
    """What the register knows of other requests."""
    approval_needed: bool = False
    """Whether the copy for signature waits for an approval of its text."""

    def practice_of(self, state: str, region: str = "") -> Practice:
        """Return what is recorded of a State, and beside it what ships; a region with an authority of its own may have its own."""
        asked = addressed(state, region)
        recorded = self.practices.get(asked) or self.practices.get(state, NOTHING_RECORDED)
        return recorded.beside(self.directory.state(asked)) if asked else recorded

    @property
    def numbers(self) -> str:
        """Name all numbers that hold, so that what was reckoned with others is noticed."""
        held = _written(self)
        shipped = self.directory.pack.issued.isoformat()
        named = json.dumps([held["thresholds"], held["numbers"], shipped], sort_keys=True)
        return hashlib.sha256(named.encode()).hexdigest()

    def thresholds_for(self, request: Request) -> Thresholds:
        """Return the numbers that hold for a request: those of the State that is asked, beside the office's own."""
        return self.practice_of(request.requested.state, request.requested.region).thresholds(self.thresholds)

    def examine(self, request: Request, today: date, last: Stretches | None = None) -> list[Finding]:
        """Return the findings of a request by the office's numbers, and by the practice of the State that is asked."""
        practice = self.practice_of(request.requested.state, request.requested.region)
        thresholds = practice.thresholds(self.thresholds)
        return examine(request, today, thresholds, practice, last, self.directory, self.earlier(request))


def load_office(folders: Folders, tell: Callable[[FileProblem], object] | None = None) -> Office:
    """Return what the office set; what cannot be read falls back to the defaults.

    `tell` is called with what the officer has to know of what is kept of States.
    """
    held = weighty_file.read_object(_file(folders), tell)
    return dataclasses.replace(_office(held), directory=load_directory(folders, tell))


def save_office(
    folders: Folders,
    office: Office,
    before: Office | None = None,
    tell: Callable[[FileProblem], object] | None = None,
) -> Office:
    """Keep what was changed since `before`, and return what the office set as it is kept now: other windows' changes stay.

    Where the file is gone, or damaged and moved aside, of which `tell` is told, all is kept that the window shows.

    Raises:
        FileProblem: what was kept so far stays.

    """
    path = _file(folders)
    make_private(path.parent)
    with lock.alone(path):
        held = weighty_file.read_to_change(path, tell)
        if held is not None:
            office = _merged(before or Office(), _office(held), office)
        weighty_file.write_object(path, _written(office))
    return office


def _merged(before: Office, now: Office, after: Office) -> Office:
    """Return what is kept now, with what changed between `before` and `after`: each number and each check by itself."""
    old, new = before.thresholds.model_dump(), after.thresholds.model_dump()
    thresholds = now.thresholds.model_copy(
        update={name: value for name, value in new.items() if value != old[name]}
    )
    practices = {}
    for state in sorted({*now.practices, *before.practices, *after.practices}):
        was, is_now, wanted = (one.practices.get(state, NOTHING_RECORDED) for one in (before, now, after))
        practices[state] = Practice(
            MappingProxyType(_changed(was.insists, is_now.insists, wanted.insists)),
            MappingProxyType(_changed(was.numbers, is_now.numbers, wanted.numbers)),
        )
    recorded = {state: one for state, one in practices.items() if one.is_recorded}
    changed = before.approval_needed != after.approval_needed
    return dataclasses.replace(
        after,
        thresholds=thresholds,
        practices=MappingProxyType(recorded),
        approval_needed=(after if changed else now).approval_needed,
    )


def _changed(
    before: Mapping[str, _Value], now: Mapping[str, _Value], after: Mapping[str, _Value]
) -> dict[str, _Value]:
    changed = {name for name in {*before, *after} if before.get(name) != after.get(name)}
    return {name: one for name, one in now.items() if name not in changed} | {
        name: one for name, one in after.items() if name in changed
    }


def _written(office: Office) -> dict[str, object]:
    practices = {state: each for state, each in sorted(office.practices.items()) if each.is_recorded}
    return {
        "approval-needed": office.approval_needed,
        "thresholds": office.thresholds.model_dump(),
        "practices": {
            state: {code: _said(one) for code, one in sorted(practice.insists.items())}
            for state, practice in practices.items()
        },
        "numbers": {
            state: {
                name: {"number": one.number, **_said(one)} for name, one in sorted(practice.numbers.items())
            }
            for state, practice in practices.items()
            if practice.numbers
        },
    }


def _office(held: dict[str, object]) -> Office:
    practices = _practices(held.get("practices"), held.get("numbers"))
    return Office(
        _thresholds(held.get("thresholds")),
        MappingProxyType(practices),
        approval_needed=held.get("approval-needed") is True,
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
                    if type(number := _object(one).get("number")) is int and 0 <= number <= _MOST
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
