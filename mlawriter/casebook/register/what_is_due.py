"""List what is due over all cases of the register, and count what is near."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from mlawriter.life.clocks.clock import from_plain
from mlawriter.life.clocks.dues import Nearness, nearness
from mlawriter.life.clocks.standing import working_day_by

if TYPE_CHECKING:
    from mlawriter.casebook.register.index import Register
    from mlawriter.life.clocks.clock import Due

_WEEK = timedelta(days=7)
_QUERY = """
    SELECT cases.path, cases.reference, cases.subject, cases.officer,
           CASE cases.incoming WHEN 1 THEN cases.requested ELSE cases.requesting END, due.json
    FROM due JOIN cases ON cases.id = due.case_id
    WHERE NOT cases.training AND due."on" <= ?
    ORDER BY due."on", cases.reference_key, cases.id
"""


@dataclass(frozen=True, slots=True)
class DueInRegister:
    """Hold what is due in one case of the register."""

    file: Path
    reference: str
    subject: str
    officer: str
    own_state: str
    """Code of the State of this office, whose weekends count."""
    due: Due

    @property
    def by(self) -> date:
        """Return the last working day of this office by which to act."""
        return self.due.on if self.due.passes else working_day_by(self.due.on, self.own_state)


@dataclass(frozen=True, slots=True)
class Near:
    """Count what is overdue, and what is due within 7 days."""

    overdue: int = 0
    week: int = 0


def all_due(register: Register, today: date, until: date = date.max) -> list[DueInRegister]:
    """Return what is due up to a day, the earliest first; what has passed by itself and exercises are left out."""
    found = []
    for path, reference, subject, officer, own, held in register.db.execute(_QUERY, (until.isoformat(),)):
        due = from_plain(json.loads(held))
        if nearness(due, today) is not None:
            found.append(DueInRegister(Path(path), reference, subject, officer, own, due))
    return found


def near(register: Register, today: date) -> Near:
    """Return how much is overdue, and how much is due within 7 days."""
    counted = [nearness(one.due, today) for one in all_due(register, today, today + _WEEK)]
    return Near(counted.count(Nearness.OVERDUE), counted.count(Nearness.WEEK))


def officers(register: Register) -> tuple[str, ...]:
    """Return the officers in whose cases anything is due, by name."""
    query = (
        "SELECT DISTINCT officer FROM cases WHERE officer <> '' AND id IN (SELECT case_id FROM due)"
        " ORDER BY officer COLLATE NOCASE"
    )
    return tuple(officer for (officer,) in register.db.execute(query))
