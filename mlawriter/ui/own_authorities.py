"""Hold the profiles of the office for the window, and the letterheads that they have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.casebook.house_of_request import house_for
from mlawriter.casebook.own_authorities import (
    letterhead_of,
    load_profiles,
    save_letterhead_of,
    save_profiles,
)
from mlawriter.core.errors import FileProblem
from mlawriter.request.own_texts import profile_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from mlawriter.casebook.folders import Folders
    from mlawriter.core.errors import MlaError
    from mlawriter.render.house_style import HouseStyle
    from mlawriter.render.letterhead.letterhead import Letterhead
    from mlawriter.request.own_authority import OwnAuthority, Profiles
    from mlawriter.request.request import Request


class OwnAuthorities:
    """Know the profiles; `lost` is told why they or a letterhead cannot be read, once for each."""

    def __init__(self, folders: Folders, lost: Callable[[MlaError], object]) -> None:
        self.folders = folders
        self._lost = lost
        self.profiles = load_profiles(folders, lost)
        self._letterheads: dict[str, Letterhead | None] = {}
        self._dressed: HouseStyle | None = None

    def look_again(self) -> Profiles:
        """Return the profiles as they are kept now: another window may have changed them."""
        self.profiles = load_profiles(self.folders, self._lost)
        return self.profiles

    def keep(self, before: Profiles, after: Profiles) -> None:
        """Keep what was changed.

        Raises:
            FileProblem: what was kept so far stays.

        """
        self.profiles = save_profiles(self.folders, before, after, self._lost)

    def letterhead(self, profile: OwnAuthority) -> Letterhead | None:
        """Return the letterhead of a profile's own, if it has one that can be read."""
        if profile.id not in self._letterheads:
            self._letterheads[profile.id] = None
            try:
                self._letterheads[profile.id] = letterhead_of(self.folders, profile)
            except FileProblem as error:
                self._lost(error)
        return self._letterheads[profile.id]

    def keep_letterhead(self, profile: OwnAuthority, letterhead: Letterhead | None) -> None:
        """Keep a letterhead of a profile's own, or none any more.

        Raises:
            FileNotWritten: the letterhead kept so far stays.

        """
        save_letterhead_of(self.folders, profile, letterhead)
        self._letterheads[profile.id] = letterhead

    def house(self, house: HouseStyle, request: Request) -> HouseStyle:
        """Return the style of a request's documents: the same object as long as nothing in it changes."""
        dressed = house_for(house, request, self.profiles, self.letterhead)
        if dressed is house:
            return house
        if self._dressed != dressed:
            self._dressed = dressed
        return self._dressed

    def profile_for(self, request: Request) -> OwnAuthority | None:
        """Return the profile that serves a request: that of its authority; else the usual one, but for an exercise none."""
        return profile_of(self.profiles, request) or (None if request.training else self.profiles.usual_one)
