"""Say that the directory of States has grown old, without reading it where it cannot have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.directory.age import is_old
from mlawriter.directory.issued import ISSUED
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    import datetime as dt

    from mlawriter.ui.preferences import Preferences


def age_of_directory(preferences: Preferences, today: dt.date) -> str:
    """Return a sentence where the edition that holds is more than twelve months old, else nothing.

    An edition that an office took over is newer than the one that ships, so it is looked at only where that is old.
    """
    if not is_old(ISSUED, today):
        return ""
    directory = preferences.office.directory
    if not directory.is_old(today):
        return ""
    words = N_("The directory is of {day}, more than twelve months old. Ask for a newer edition.")
    return preferences.speak.text(words, day=directory.pack.issued)
