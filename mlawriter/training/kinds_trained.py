"""Tell which types of assistance a scenario trains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.core.errors import MlaError
from mlawriter.training.answer import model_answer
from mlawriter.training.samples import samples

if TYPE_CHECKING:
    from mlawriter.training.scenario import Scenario


def kinds_of(scenario: Scenario) -> tuple[str, ...]:
    """Return the kinds of the items of the model answer, each once; none where it has none or cannot be read."""
    for sample in samples():
        if sample.name == scenario.sample:
            return sample.kinds
    try:
        model = model_answer(scenario, scenario.language)
    except MlaError:
        return ()
    return () if model is None else tuple(dict.fromkeys(str(item.kind) for item in model.items))
