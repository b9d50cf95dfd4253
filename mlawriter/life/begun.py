"""Begin a case: a request that the office makes, or one that it received."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.assistance.types import type_of
from mlawriter.life.case import Case, Life
from mlawriter.life.course import Direction
from mlawriter.request.own_texts import addressed_to, begun
from mlawriter.request.request import Request

if TYPE_CHECKING:
    from datetime import date

    from mlawriter.request.own_authority import OwnAuthority


def begun_case(
    profile: OwnAuthority | None, day: date, *, training: bool = False, kind: str = "", received: bool = False
) -> Case:
    """Return a new case, with an empty item where a kind is named, and with what the office says of itself.

    Of a request received the office is the authority that is asked.
    """
    request = Request(training=training, items=[type_of(kind)()] if kind else [])
    if profile is not None:
        request = addressed_to(request, profile) if received else begun(request, profile, day)
    return Case(request=request, life=Life(direction=Direction.INCOMING) if received else Life())
