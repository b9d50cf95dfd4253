"""Know the exercise of the open case: its scenario, whether its checks are silent, and the time worked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.core.errors import MlaError
from mlawriter.i18n.messages import N_
from mlawriter.training import scenario_file
from mlawriter.training.scenarios import scenario

if TYPE_CHECKING:
    from mlawriter.casebook.folders import Folders
    from mlawriter.i18n.messages import Message
    from mlawriter.i18n.translator import Translator
    from mlawriter.life.exercise import Exercise
    from mlawriter.training.scenario import Scenario
    from mlawriter.training.scenarios import Listed
    from mlawriter.ui.case_work import CaseWork

CHANGED = N_(
    "The scenario was changed since this exercise was begun. It is judged by the scenario as it is now."
)


class ExerciseAtWork:
    """Hold what the window knows of the exercise in a case."""

    def __init__(self, work: CaseWork, folders: Folders, speak: Translator) -> None:
        self._work = work
        self.listed: Listed | None = None
        self.problem: MlaError | None = None
        """Why its scenario cannot be shown."""
        try:
            self.listed = scenario(self.exercise.scenario, folders, speak.language.tag)
        except MlaError as error:
            self.problem = error

    @property
    def exercise(self) -> Exercise:
        """Return the record in the case."""
        exercise = self._work.life.request.exercise
        assert exercise is not None
        return exercise

    @property
    def scenario(self) -> Scenario | None:
        """Return the scenario, where it is on this machine."""
        return None if self.listed is None else self.listed.scenario

    @property
    def is_quiet(self) -> bool:
        """Tell whether the checks say nothing until the exercise is judged."""
        return self.scenario is not None and not self.scenario.findings and not self.exercise.results

    @property
    def notice(self) -> Message:
        """Return what the learner should know of the scenario; mostly nothing."""
        if self.listed is None or not self.exercise.digest:
            return ""
        try:
            same = scenario_file.digest(self.listed.path) == self.exercise.digest
        except MlaError:
            return ""
        return "" if same else CHANGED


def exercise_of(work: CaseWork, folders: Folders, speak: Translator) -> ExerciseAtWork | None:
    """Return the exercise in the open case; nothing where it is none of a scenario."""
    if work.life.request.exercise is None:
        return None
    return ExerciseAtWork(work, folders, speak)
