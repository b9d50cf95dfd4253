"""Look a request up in the register: who bears its reference, and what was asked before."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mlawriter.casebook.register.entry import asked_of, key_of_reference
from mlawriter.casebook.register.index import day_read
from mlawriter.request.earlier import AskedBefore, Earlier

if TYPE_CHECKING:
    from mlawriter.casebook.register.index import Register
    from mlawriter.request.request import Request

_SAME = """
SELECT path FROM cases WHERE reference_key = ? AND path <> ? AND NOT incoming AND NOT training ORDER BY path
"""
_ASKED = """
SELECT DISTINCT cases.reference, coalesce(cases.sent, cases.made)
FROM asked JOIN cases ON cases.id = asked.case_id
WHERE asked.person = ? AND asked.kind = ? AND cases.state = ? AND cases.path <> ?
    AND NOT cases.incoming AND NOT cases.training AND cases.reference <> ''
ORDER BY 2 DESC, 1
"""
_MOST = 5
"""Earlier requests that are named: more are of one series, and known."""


def earlier_than(register: Register, request: Request, own: str) -> Earlier:
    """Return what other cases say of a request of this office; `own` is its own file, as the register knows it.

    Exercises know nothing of requests, and requests nothing of exercises.
    """
    if request.training:
        return Earlier()
    return Earlier(
        tuple(_same_reference(register, request, own)), tuple(_asked_before(register, request, own))
    )


def _same_reference(register: Register, request: Request, own: str) -> list[str]:
    key = key_of_reference(request.requesting.reference)
    if not key:
        return []
    return [Path(path).name for (path,) in register.db.execute(_SAME, (key, own))]


def _asked_before(register: Register, request: Request, own: str) -> list[AskedBefore]:
    state = request.requested.asked
    if not state:
        return []
    items: dict[str, int] = {item.kind: index for index, item in reversed(list(enumerate(request.items)))}
    reference = key_of_reference(request.requesting.reference)
    found: dict[str, AskedBefore] = {}
    for asked in dict.fromkeys(asked_of(request)):
        for named, on in register.db.execute(_ASKED, (asked.person, asked.kind, state, own)):
            if key_of_reference(named) != reference:  # which another check tells
                found.setdefault(named, AskedBefore(items[asked.kind], named, day_read(on)))
    return list(found.values())[:_MOST]
