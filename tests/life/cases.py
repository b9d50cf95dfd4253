"""Make cases in which the letters that follow a request are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.life.case import Case, Life
from mlawriter.training.samples import load

if TYPE_CHECKING:
    from mlawriter.life.letters.letter import Letter
    from mlawriter.request.request import Request


def case_for(letter: type[Letter], tag: str = "en", request: Request | None = None, **life: object) -> Case:
    """Return a case in which such a letter may be written, of a sample unless a request is given."""
    return Case(
        request=request or load("bank-records", tag),
        life=Life.model_validate({"direction": letter.about.direction, **life}),
    )
