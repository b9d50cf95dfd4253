"""List scenarios, begin an exercise, judge it, and prove a trainer's scenario on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.cli.output import complain, say, say_json
from mlawriter.cli.refusals import NotCase, NotExercise
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    import argparse

    from mlawriter.i18n.translator import Translator
    from mlawriter.life.case import Case
    from mlawriter.training.scenario import Scenario
    from mlawriter.training.score import Judged, Score


def scenarios(chosen: argparse.Namespace, speak: Translator) -> bool:
    """Print all scenarios; return whether every trainer's file could be read. What is wrong with one is on stderr."""
    from mlawriter.casebook.folders import folders_of_user
    from mlawriter.cli.lists import show
    from mlawriter.training.scenarios import scenarios as listed

    found = listed(folders_of_user(), _known(chosen.language or speak.language.tag))
    good = [one for one in found if one.scenario is not None]
    rows: list[dict[str, object]] = [
        {
            "name": one.name,
            "level": one.scenario.level,
            "exercise": one.scenario.exercise,
            "minutes": one.scenario.minutes,
            "sample": one.scenario.sample,
            "own": one.own,
            "title": one.scenario.title,
        }
        for one in good
        if one.scenario is not None
    ]
    show(rows, as_json=chosen.json)
    for one in found:
        if one.problem is not None:
            complain(one.problem, speak)
    return len(good) == len(found)


def begin(chosen: argparse.Namespace) -> bool:
    """Write the case in which a scenario is exercised.

    Raises:
        UnknownScenario: names those that there are.
        NotCase: the file would not be found among cases.
        FolderInUse: something is there already.
        FileProblem: the scenario cannot be read, or the case not written.

    """
    import os

    from mlawriter.casebook import case_file, reasons
    from mlawriter.casebook.folders import folders_of_user
    from mlawriter.casebook.whole_folder import FolderInUse
    from mlawriter.training.exercise import begun
    from mlawriter.training.scenarios import scenario

    tag = _known(chosen.language)
    if chosen.out.suffix.lower() != case_file.ENDING:
        raise NotCase(file=reasons.shown(chosen.out))
    if os.path.lexists(chosen.out):
        raise FolderInUse(file=reasons.shown(chosen.out))
    listed = scenario(chosen.name, folders_of_user(), tag)
    case_file.save(chosen.out, begun(listed, tag))
    if listed.scenario is not None:
        say(listed.scenario.title)
        say("")
        say(listed.scenario.note.strip())
    return True


def judge(chosen: argparse.Namespace, speak: Translator) -> bool:
    """Print how an exercise stands; return whether nothing is missing. The file is not changed.

    Raises:
        NotExercise: the case is none, and no scenario was named.
        FileProblem: the case, the scenario or its model answer cannot be read.

    """
    from mlawriter.casebook.case_file import load_case
    from mlawriter.cli.key import keys_for
    from mlawriter.training.score import score

    case = load_case(chosen.file, keys_for([chosen.file], chosen, speak))
    scenario = _scenario_of(case, chosen, speak)
    reached = score(scenario, case.request)
    seconds = case.life.exercise.seconds if case.life.exercise is not None else 0
    if chosen.json:
        say_json(_object(scenario, reached, seconds, speak))
    else:
        _say(reached, seconds, speak)
    return not reached.missed and not reached.left


def prove(chosen: argparse.Namespace, speak: Translator) -> bool:
    """Say that a trainer's scenario is sound.

    Raises:
        FileProblem: names file and field, and what is wrong there.

    """
    from mlawriter.training.proof import proven

    scenario = proven(chosen.file)
    say(
        speak.text(
            N_("The scenario {name} is sound. Points: {points}. Planted faults: {faults}."),
            name=scenario.name,
            points=len(scenario.points),
            faults=len(scenario.faults),
        )
    )
    return True


def _known(tag: str) -> str:
    from mlawriter.i18n.languages import LANGUAGES
    from mlawriter.training.samples import UnknownLanguage

    tags = [one.tag for one in LANGUAGES]
    if tag not in tags:
        raise UnknownLanguage(tag=tag, known=", ".join(tags))
    return tag


def _scenario_of(case: Case, chosen: argparse.Namespace, speak: Translator) -> Scenario:
    from pathlib import Path

    from mlawriter.casebook import reasons
    from mlawriter.casebook.folders import folders_of_user
    from mlawriter.training import scenario_file
    from mlawriter.training.scenarios import scenario

    name = chosen.scenario or (case.life.exercise.scenario if case.life.exercise is not None else "")
    if not name:
        raise NotExercise(file=reasons.shown(chosen.file))
    if name.endswith(scenario_file.ENDING):
        return scenario_file.load(Path(name), speak.language.tag)
    found = scenario(name, folders_of_user(), speak.language.tag).scenario
    assert found is not None  # else its problem was raised
    return found


def _object(scenario: Scenario, reached: Score, seconds: int, speak: Translator) -> dict[str, object]:
    return {
        "scenario": scenario.name,
        "total": reached.total,
        "met": reached.met,
        "points": len(reached.judged),
        "seconds": seconds,
        "judged": [_row(one) for one in reached.judged],
        "left": [
            {
                "code": one.code,
                "path": "/".join(map(str, one.path)),
                "severity": one.severity.value,
                "message": speak.text(one.message, **one.params),
                "source": one.source,
            }
            for one in reached.left
        ],
    }


def _row(one: Judged) -> dict[str, object]:
    wanted = one.wanted
    return {
        "key": wanted.key,
        "met": one.met,
        "says": wanted.says,
        "why": wanted.why,
        "source": wanted.source,
        "weight": wanted.weight,
        "path": "/".join(map(str, one.path)),
    }


def _say(reached: Score, seconds: int, speak: Translator) -> None:
    for one in reached.judged:
        wanted = one.wanted
        say(f"{'+' if one.met else '-'} {wanted.says}")
        if not one.met:
            source = f" ({wanted.source})" if wanted.source else ""
            say(f"    {wanted.why}{source}".rstrip())
    for finding in reached.left:
        source = f" ({finding.source})" if finding.source else ""
        message = speak.text(finding.message, **finding.params)
        say(f"! {speak.text(finding.severity.label)}  {finding.code}  {message}{source}")
    say(
        speak.text(
            N_("{total} of 100. Found: {met} of {points}. Faults left: {left}. Minutes worked: {minutes}."),
            total=reached.total,
            met=reached.met,
            points=len(reached.judged),
            left=len(reached.left),
            minutes=seconds // 60,
        )
    )
