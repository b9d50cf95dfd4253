"""Prove a scenario by its own model answer, before a class sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.i18n.messages import N_
from mlawriter.training.answer import model_answer
from mlawriter.training.planted import plant
from mlawriter.training.scenario_file import load, wrong_in
from mlawriter.training.score import score
from mlawriter.training.wrong import Wrong

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.training.scenario import Scenario

NOT_HELD = N_("the model answer does not hold what is wanted there")
NOT_SPOILT = N_("planting it changes nothing: the model answer has the same there")


def proven(path: Path) -> Scenario:
    """Return the scenario of a file whose model answer holds every point, and is spoilt by every fault.

    Raises:
        FileProblem: what is wrong with the file, with its model answer, or between the two.

    """
    scenario = load(path)
    model = model_answer(scenario, scenario.language)
    if model is None:
        return scenario
    for one in score(scenario, model).missed:
        kind = "points" if one.wanted in scenario.points else "faults"
        raise wrong_in(path, f"{kind} > {one.wanted.key}", Wrong(NOT_HELD))
    for fault in scenario.faults:
        try:
            plant(model, [fault])
        except Wrong as wrong:
            raise wrong_in(path, f"faults > {fault.key}", wrong) from wrong
    spoilt = score(scenario, plant(model, scenario.faults))
    for one in spoilt.judged:
        if one.met and one.wanted in scenario.faults:
            raise wrong_in(path, f"faults > {one.wanted.key}", Wrong(NOT_SPOILT))
    return scenario
