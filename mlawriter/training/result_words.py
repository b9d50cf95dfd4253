"""Put the result of an exercise into words: for the window, the command line and the score sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.i18n.messages import N_
from mlawriter.training.scenario import Kind

if TYPE_CHECKING:
    from mlawriter.i18n.messages import Message
    from mlawriter.i18n.translator import Translator
    from mlawriter.life.exercise import Exercise
    from mlawriter.training.scenario import Scenario
    from mlawriter.training.score import Score


def minutes_worked(seconds: int, expected: int, speak: Translator) -> str:
    """Return the time worked, beside the time that is expected."""
    return speak.text(N_("{worked} of about {expected} minutes"), worked=seconds // 60, expected=expected)


def words_of_points(scenario: Scenario) -> tuple[Message, Message]:
    """Return what is said of a point that is met, and of one that is missed."""
    if scenario.kind is Kind.FAULTS:
        return N_("Put right"), N_("Not put right")
    return N_("Found"), N_("Not found")


def figures(scenario: Scenario, reached: Score, exercise: Exercise, speak: Translator) -> list[str]:
    """Return what is said of a result at its head: the total first."""
    faults = scenario.kind is Kind.FAULTS
    count = N_("Faults put right: {met} of {all}") if faults else N_("Points found: {met} of {all}")
    time = minutes_worked(exercise.seconds, scenario.minutes, speak)
    lines = [
        speak.text(N_("{total} of 100"), total=reached.total),
        speak.text(count, met=reached.met, all=len(reached.judged)),
        speak.text(N_("Faults left in the letter: {count}"), count=len(reached.left)),
        speak.text(N_("Time worked: {time}"), time=time),
    ]
    earlier = [one.total for one in exercise.results[:-1]]
    if earlier:
        words = N_("Earlier results: first {first}, best {best}, last {last}.")
        lines.append(speak.text(words, first=earlier[0], best=max(earlier), last=earlier[-1]))
    return lines
