"""Find how the documents of one request are to look: as the office wants them, on the paper of who makes it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mlawriter.request.own_texts import profile_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from mlawriter.render.house_style import HouseStyle
    from mlawriter.render.letterhead.letterhead import Letterhead
    from mlawriter.request.own_authority import OwnAuthority, Profiles
    from mlawriter.request.request import Request


def house_for(
    house: HouseStyle,
    request: Request,
    profiles: Profiles,
    letterhead: Callable[[OwnAuthority], Letterhead | None],
) -> HouseStyle:
    """Return the style of the office's documents, with the letterhead of the authority that makes a request.

    Args:
        house: what the office chose; it is returned itself where the authority has no letterhead of its own.
        request: as the officer wrote it, so that the name of the authority is that of the profile.
        profiles: those of the office.
        letterhead: reads the letterhead of a profile.

    """
    profile = profile_of(profiles, request)
    own = None if profile is None else letterhead(profile)
    return house if own is None else replace(house, letterhead=own)
