"""The scenarios that come with the program: sound in each language, and each point can be missed."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from functools import cache
from typing import TYPE_CHECKING

import pytest

from mlawriter.assistance.types import TYPES, kind_of
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.life.case import Case
from mlawriter.life.exercise import MAX_RESULTS
from mlawriter.request.closing import LetterLanguage
from mlawriter.request.request import Request
from mlawriter.training.exercise import begun, judged
from mlawriter.training.planted import plant
from mlawriter.training.samples import load, samples
from mlawriter.training.scenario_file import texts_beside
from mlawriter.training.scenarios import Listed, scenarios
from mlawriter.training.score import score
from tests.training.spoiling import spoilt

if TYPE_CHECKING:
    from mlawriter.training.scenario import ContentPoint, PlantedFault, Scenario

TAGS = [language.tag for language in LANGUAGES]
LISTED = {one.name: one for one in scenarios(None, "en")}
SOURCE = re.compile(r"(UNTOC|Budapest) \d+(\(\w+\))*(-\(\w+\))?(, \d+(\(\w+\))*)*")


def read(name: str) -> Scenario:
    scenario = LISTED[name].scenario
    assert scenario is not None
    return scenario


ALL = [read(name) for name in LISTED]
WITH_FAULTS = [one.name for one in ALL if one.faults]
POINTS = [(one, point) for one in ALL for point in one.points]


@cache
def model(name: str, tag: str) -> Request:
    return load(read(name).sample, tag)


def wanted(scenario: Scenario) -> list[ContentPoint | PlantedFault]:
    return [*scenario.points, *scenario.faults]


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("name", LISTED)
def test_the_model_answer_holds_all_and_an_empty_request_nothing(name: str, tag: str) -> None:
    scenario = read(name)

    whole = score(scenario, model(name, tag))
    empty = score(scenario, Request(language=LetterLanguage(tag=tag)))

    assert ([one.wanted.key for one in whole.missed], whole.left, whole.total) == ([], (), 100)
    assert (empty.met, empty.total) == (0, 0)


@pytest.mark.parametrize(
    ("scenario", "point"), POINTS, ids=[f"{one.name}-{point.key}" for one, point in POINTS]
)
def test_each_point_can_be_missed_alone(scenario: Scenario, point: ContentPoint) -> None:
    missed = [
        [one.wanted.key for one in score(scenario, spoilt(model(scenario.name, "en"), check)).missed]
        for check in point.checks
    ]

    assert all(point.key in keys for keys in missed), "each of its checks counts"
    assert [point.key] in missed


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("name", WITH_FAULTS)
def test_each_planted_fault_spoils_and_counts_when_it_is_mended(name: str, tag: str) -> None:
    scenario = read(name)
    whole = plant(model(name, tag), scenario.faults)

    untouched = score(scenario, whole)

    assert (untouched.met, untouched.total) == (0, 0)
    assert model(name, tag) == load(scenario.sample, tag), "the sample itself stays"
    for fault in scenario.faults:
        others = [one for one in scenario.faults if one is not fault]
        mended = score(scenario, plant(model(name, tag), others))
        assert [one.wanted.key for one in mended.judged if one.met] == [fault.key]
        assert mended.total > 0


@pytest.mark.parametrize("name", WITH_FAULTS)
def test_some_faults_are_found_by_the_checks_and_some_by_reading_alone(name: str) -> None:
    scenario = read(name)
    found = [bool(score(scenario, plant(model(name, "en"), [fault])).left) for fault in scenario.faults]

    assert any(found)
    assert not all(found)
    assert 5 <= len(found) <= 8


def test_all_types_and_levels_are_covered() -> None:
    kinds = {sample.name: sample.kinds for sample in samples()}

    assert len(ALL) >= 15
    assert {kind for one in ALL for kind in kinds[one.sample]} == {kind_of(one) for one in TYPES}
    assert {one.level for one in ALL} == {1, 2, 3, 4}
    assert {one.exercise for one in ALL} == {"draft", "faults"}


@pytest.mark.parametrize("name", LISTED)
def test_each_is_called_like_its_file_and_is_short_enough_to_be_read(name: str) -> None:
    scenario = read(name)

    assert LISTED[name].path.stem == name
    assert scenario.language == "en"
    assert scenario.exercise == "faults" or 8 <= len(scenario.points) <= 14
    for one in wanted(scenario):
        assert len(one.says.split()) <= 15, one.key
        assert 0 < len(one.why.split()) <= 25, one.key
        assert not one.source or SOURCE.fullmatch(one.source), one.source
        assert one.says.endswith(".")


def test_all_words_together_are_few_enough_to_be_translated() -> None:
    texts = [text for one in ALL for text in (one.title, one.note)]
    texts += [text for one in ALL for point in wanted(one) for text in (point.says, point.why)]

    assert sum(len(text.split()) for text in texts) <= 7_100


@pytest.mark.parametrize("name", LISTED)
def test_no_point_repeats_another(name: str) -> None:
    for one, other in itertools.combinations(wanted(read(name)), 2):
        assert one.says != other.says
        assert not any(check in other.checks for check in one.checks), (one.key, other.key)


@pytest.mark.parametrize("name", LISTED)
def test_a_translation_tells_all_and_plants_texts_alone(name: str) -> None:
    for tag in texts_beside(LISTED[name].path):
        scenario, told = read(name), next(one for one in scenarios(None, tag) if one.name == name)
        assert told.problem is None
        assert told.scenario is not None
        assert told.scenario.language == tag
        for ours, theirs in zip(wanted(scenario), wanted(told.scenario), strict=True):
            assert theirs.says != ours.says, (tag, ours.key)
            assert theirs.why != ours.why, (tag, ours.key)
        assert plant(model(name, tag), told.scenario.faults)


@pytest.mark.parametrize("name", ["service", "statements"])
def test_an_exercise_is_begun_in_the_language_of_the_letter_and_marked(name: str) -> None:
    case = begun(LISTED[name], "ru")

    assert case.request.training
    assert case.request.language.tag == "ru"
    assert case.life.exercise is not None
    assert case.life.exercise.scenario == name
    assert len(case.life.exercise.digest) == 16
    assert bool(case.request.persons) == (name == "statements")


def test_results_are_kept_in_their_order_and_not_without_end() -> None:
    noon = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
    scenario = read("statements")
    case = begun(LISTED["statements"], "en")
    assert case.life.exercise is not None
    case.life.exercise.seconds = 90

    for turn in range(MAX_RESULTS + 1):
        if turn == MAX_RESULTS:
            case.request = model("statements", "en").model_copy(deep=True)
        _, exercise = judged(scenario, case, noon)
        case = Case(request=case.request, life=case.life.model_copy(update={"exercise": exercise}))

    assert case.life.exercise is not None
    first, last = case.life.exercise.results[0], case.life.exercise.results[-1]
    assert len(case.life.exercise.results) == MAX_RESULTS
    assert (first.total, first.met, first.points, first.left, first.seconds) == (0, 0, 6, 3, 90)
    assert (last.total, last.met, last.points, last.left, last.at) == (100, 6, 6, 0, noon)


def test_they_are_read_once_and_again_when_a_file_has_changed() -> None:
    before: list[Listed] = scenarios(None, "fr")
    after = scenarios(None, "fr")

    assert all(one.scenario is other.scenario for one, other in zip(before, after, strict=True))
