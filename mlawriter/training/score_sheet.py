"""Compose the score sheet of an exercise: what was found, what is missing and why. It bears the mark of an exercise."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, NamedTuple

from mlawriter.i18n.messages import N_
from mlawriter.render.house_style import PLAIN
from mlawriter.render.training_mark import training_mark
from mlawriter.request.places import place_in_words
from mlawriter.training.result_words import figures, words_of_points
from mlawriter.training.samples import SCENARIO_DAY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mlawriter.i18n.messages import Message
    from mlawriter.i18n.translator import Translator
    from mlawriter.life.exercise import Exercise
    from mlawriter.render.blocks import Document
    from mlawriter.render.house_style import HouseStyle
    from mlawriter.request.request import Request
    from mlawriter.training.scenario import Scenario
    from mlawriter.training.score import Score

SCORE_SHEET = N_("Score sheet")
_TEMPLATE = "training/score-sheet.xml.j2"


class _Section(NamedTuple):
    title: str
    heads: Sequence[str]
    widths: str
    rows: Sequence[Sequence[str]]
    nothing: str


def score_sheet(
    scenario: Scenario,
    reached: Score,
    exercise: Exercise,
    request: Request,
    learner: str,
    speak: Translator,
    house: HouseStyle = PLAIN,
) -> Document:
    """Return the score sheet in the officer's language. The name of the learner is printed and kept nowhere.

    Raises:
        MlaError: as `compose` does.

    """
    from mlawriter.render.document_of_text import page_of
    from mlawriter.render.environment import environment, render
    from mlawriter.render.markup import parse

    frame = house.speak(speak.language.tag)
    total, *lines = figures(scenario, reached, exercise, speak)
    last = exercise.results[-1].at if exercise.results else None
    summary = [
        (speak.text(N_("Name of the learner")), learner.strip()),
        (speak.text(N_("Scenario")), scenario.title),
        (speak.text(N_("Level")), speak.text(scenario.difficulty.label)),
        (speak.text(N_("Result")), total),
        (speak.text(N_("In figures")), " ".join(_sentence(line) for line in lines)),
    ]
    values = {
        "title": f"{speak.text(SCORE_SHEET)} – {scenario.title}",
        "printed": speak.text(N_("Judged on {day}."), day=last.date()) if last else "",
        "summary": [(label, words) for label, words in summary if words],
        "sections": _sections(scenario, reached, request, speak),
    }
    text = render(environment(frame), _TEMPLATE, values)
    day = last.date() if last else SCENARIO_DAY
    document = parse(
        text, template=_TEMPLATE, language=speak.language.tag, created=f"{day.isoformat()}T00:00:00Z"
    )
    return dataclasses.replace(document, mark=training_mark(speak.language.tag), page_of=page_of(frame))


def _sentence(line: str) -> str:
    return line if line.endswith((".", "。")) else f"{line};"


def _sections(scenario: Scenario, reached: Score, request: Request, speak: Translator) -> list[_Section]:
    met, missed = words_of_points(scenario)

    def section(
        title: Message, heads: Sequence[Message], widths: str, rows: Sequence[Sequence[str]]
    ) -> _Section:
        return _Section(
            speak.text(title), [speak.text(head) for head in heads], widths, rows, speak.text(N_("None."))
        )

    missing = [(one.wanted.says, one.wanted.why, one.wanted.source) for one in reached.missed]
    found = [(one.wanted.says, one.wanted.source) for one in reached.judged if one.met]
    left = [
        (
            place_in_words(request, one.path, speak) if one.path else "",
            speak.text(one.message, **one.params),
            one.source,
        )
        for one in reached.left
    ]
    return [
        section(missed, (N_("What was wanted"), N_("Why"), N_("Paragraph")), "36 44 20", missing),
        section(N_("Faults left"), (N_("Place"), N_("Finding"), N_("Paragraph")), "30 50 20", left),
        section(met, (N_("What was wanted"), N_("Paragraph")), "75 25", found),
    ]
