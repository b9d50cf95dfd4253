"""Begin an exercise of a scenario, and judge it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.life.case import Case, Life
from mlawriter.life.exercise import MAX_RESULTS, Exercise, Result
from mlawriter.request.closing import LetterLanguage
from mlawriter.request.request import Request
from mlawriter.training.answer import model_answer
from mlawriter.training.planted import plant
from mlawriter.training.scenario_file import digest
from mlawriter.training.score import Score, score

if TYPE_CHECKING:
    from datetime import datetime

    from mlawriter.training.scenario import Scenario
    from mlawriter.training.scenarios import Listed


def begun(listed: Listed, tag: str) -> Case:
    """Return the case in which a scenario is exercised, in a language of the letter.

    Empty where the learner drafts; the model answer with the planted faults where they are to be found. A trainer's own
    model answer has the one language in which it was written.

    Raises:
        FileProblem: the scenario, or its model answer, cannot be read.
        Wrong: a fault does not fit the model answer.

    """
    if listed.problem is not None:
        raise listed.problem
    scenario = listed.scenario
    assert scenario is not None
    model = model_answer(scenario, tag) if scenario.faults else None
    if model is not None:
        request = plant(model, scenario.faults)
    else:
        request = Request(language=LetterLanguage(tag=tag))
    request.training = True
    return Case(
        request=request, life=Life(exercise=Exercise(scenario=scenario.name, digest=digest(listed.path)))
    )


def judged(scenario: Scenario, case: Case, at: datetime) -> tuple[Score, Exercise]:
    """Return how an exercise stands now, and its record with that result added.

    Raises:
        FileProblem: a trainer's own model answer cannot be read.

    """
    exercise = case.life.exercise or Exercise(scenario=scenario.name)
    reached = score(scenario, case.request)
    result = Result(
        at=at,
        total=reached.total,
        met=reached.met,
        points=len(reached.judged),
        left=len(reached.left),
        seconds=exercise.seconds,
    )
    results = [*exercise.results, result][-MAX_RESULTS:]
    return reached, exercise.model_copy(update={"results": results})
