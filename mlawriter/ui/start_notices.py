"""Say on the start page what has grown old, and what is due, without reading what cannot tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.casebook.folders import takes_files
from mlawriter.casebook.register.case_folders import case_folders
from mlawriter.i18n.messages import N_
from mlawriter.ui.directory_age import age_of_directory

if TYPE_CHECKING:
    import datetime as dt

    from mlawriter.ui.preferences import Preferences
    from mlawriter.ui.start_page import StartPage


def tell_notices(page: StartPage, preferences: Preferences, today: dt.date) -> None:
    """Let the start page say what there is to say; called after it was painted."""
    page.tell_age(age_of_directory(preferences, today))
    page.tell_due(due_words(preferences, today))
    page.tell_not_kept(words_where_nothing_is_kept(preferences))


def words_where_nothing_is_kept(preferences: Preferences) -> str:
    """Return a line where the program's own folder takes no file, as on a stick that is write-protected."""
    folder = preferences.folders.state
    if takes_files(folder):
        return ""
    return preferences.speak.text(
        N_(
            "Nothing can be written to {folder}: settings and unsaved work are not kept. Save your requests on another medium."
        ),
        folder=str(folder),
    )


def due_words(preferences: Preferences, today: dt.date) -> str:
    """Return a line on what is overdue, or due within 7 days; nothing without a register, or where nothing is."""
    if not case_folders(preferences.folders):
        return ""
    from mlawriter.casebook.register.what_is_due import near

    counted = near(preferences.register.register, today)
    if not counted.overdue and not counted.week:
        return ""
    return preferences.speak.text(
        N_("Overdue: {overdue}. Due within 7 days: {week}. See the register of requests."),
        overdue=counted.overdue,
        week=counted.week,
    )
