"""Open the dialogs in which an office sets what holds for all its requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.ui.keys.names import OF_KEYS

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from mlawriter.ui.desk import Desk
    from mlawriter.ui.preferences import Preferences

CHECKS, STYLE, LETTERHEAD = "office-checks", "house-style", "letterhead"
AUTHORITY, FIRST = "own-authority", "first-authority"
RECORDS, UPDATE, DIRECTORY = "own-records", "directory-update", "directory"
OF_MENU = (AUTHORITY, CHECKS, STYLE, LETTERHEAD, RECORDS, UPDATE, DIRECTORY, *OF_KEYS)
"""Those that have a command in the menu."""


def edit_record(preferences: Preferences, parent: QWidget, desk: Desk, code: str) -> None:
    """Let the officer record what the office knows of a State."""
    from mlawriter.ui.own_record import edit_own_record

    edit_own_record(code, preferences, parent, desk)


def open_dialog(
    what: str,
    preferences: Preferences,
    parent: QWidget,
    desk: Desk | None,
    speak_again: Callable[[str], None],
) -> None:
    """Open the dialog with a name; what is set there is kept, and shown at once."""
    # What each needs is not imported before somebody asks for it.
    if what in OF_KEYS:
        from mlawriter.ui.keys.dialogs import open_key_dialog

        open_key_dialog(what, preferences, parent)
    elif what == CHECKS:
        from mlawriter.ui.office_checks import set_office_checks

        set_office_checks(preferences, parent, desk)
    elif what == STYLE:
        from mlawriter.ui.house_style import set_house_style

        set_house_style(preferences, parent, desk, speak_again)
    elif what == AUTHORITY:
        from mlawriter.ui.own_authority import set_own_authority

        set_own_authority(preferences, parent, desk)
    elif what == FIRST:
        from mlawriter.ui.first_authority import set_up_authority

        set_up_authority(preferences, parent)
    elif what == RECORDS:
        from mlawriter.ui.own_records import exchange_own_records

        exchange_own_records(preferences, parent, desk)
    elif what == UPDATE:
        from mlawriter.ui.directory_update import update_directory

        update_directory(preferences, parent, desk)
    elif what == DIRECTORY:
        from mlawriter.ui.directory_window import show_directory

        show_directory(preferences, parent, desk)
    else:
        from mlawriter.ui.letterhead import set_letterhead

        set_letterhead(preferences, parent, desk)
