"""Compare the own records of two offices, value by value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mlawriter.core.fields import Choice
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from mlawriter.directory.own_record import Own, OwnRecord


class Standing(Choice):
    """Say how a value of another office stands to ours."""

    NEW = "new", N_("New")
    OTHER = "other", N_("Yours is different")
    SAME = "same", N_("Same")


@dataclass(frozen=True, slots=True)
class Compared:
    """Hold one value that another office recorded, and ours if there is one."""

    code: str
    field: str
    ours: Own | None
    theirs: Own

    @property
    def standing(self) -> Standing:
        """Return how it stands to ours."""
        if self.ours is None:
            return Standing.NEW
        return Standing.SAME if self.ours == self.theirs else Standing.OTHER


def compared(ours: Mapping[str, OwnRecord], theirs: Mapping[str, OwnRecord]) -> tuple[Compared, ...]:
    """Return what another office recorded beside ours, in the order of the codes; what only we have is no matter."""
    found = []
    for code, record in sorted(theirs.items()):
        here = dict(ours[code].stated()) if code in ours else {}
        found += [Compared(code, field, here.get(field), value) for field, value in record.stated()]
    return tuple(found)
