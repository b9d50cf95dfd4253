"""Load the model answer of a scenario: a bundled sample, or a trainer's own request file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.training import samples

if TYPE_CHECKING:
    from mlawriter.request.request import Request
    from mlawriter.training.scenario import Scenario


def model_answer(scenario: Scenario, tag: str) -> Request | None:
    """Return the model answer in a language of the letter; a trainer's own in the language that it has.

    Nothing where the scenario has none, as one to draft may.

    Raises:
        FileProblem: the trainer's file is gone, or is no request that can be read.

    """
    from mlawriter.casebook import case_file

    if scenario.sample:
        return samples.load(scenario.sample, tag or scenario.language)
    file = scenario.answer_file
    return case_file.load(file) if file is not None else None
