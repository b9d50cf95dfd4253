"""Make the desk on which a case is worked on, with what the office set."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from mlawriter.ui.desk import Desk
from mlawriter.ui.field_offers import offers
from mlawriter.ui.office_dialogs import edit_record
from mlawriter.ui.training.exercise_at_work import exercise_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mlawriter.ui.case_work import CaseWork
    from mlawriter.ui.preferences import Preferences


def desk_of(work: CaseWork, preferences: Preferences, parent: QWidget) -> Desk:
    """Return a desk for the case that is open."""
    desk = Desk(
        work.open,
        preferences.speak,
        parent,
        today=work.today,
        office=lambda: preferences.office_for(work),
        house=lambda: preferences.house_for(work.open.request),
        offers=functools.partial(offers, preferences, lambda: work.case.path),
        officer=lambda: preferences.officer_of(work.open.request),
        case=lambda: work.held,
        exercise=exercise_of(work, preferences.folders, preferences.speak),
    )
    if desk.exercise is not None:
        # What was silent speaks once the exercise is judged.
        work.life_changed.connect(lambda path: desk.examine() if path[:1] == ("exercise",) else None)
    desk.record_wanted.connect(functools.partial(edit_record, preferences, parent, desk))
    preferences.register.changed.connect(desk.examine)
    desk.signed.connect(lambda initials: preferences.change(initials=initials))
    return desk
