"""Begin the question list on a request received, of the points that are ticked."""

from __future__ import annotations

from mlawriter.i18n.messages import N_
from mlawriter.ui.case_commands import CaseAt, CaseCommand


def _begin(at: CaseAt) -> None:
    from mlawriter.ui.life.life_dialog import show_life

    at.work.life.add(("letters",), at.desk.points.question_list())
    show_life(at, "letters")


QUESTION_LIST = CaseCommand("question-list", N_("Make the question list…"), _begin)
