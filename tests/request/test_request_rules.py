from __future__ import annotations

from datetime import date

import pytest

from mlawriter.core.fields import Editor, Need, Shape, is_empty, walk
from mlawriter.core.findings import Finding
from mlawriter.directory.directory import NOTHING_KNOWN, Directory
from mlawriter.request.earlier import NOTHING_EARLIER, Earlier
from mlawriter.request.examine import examine
from mlawriter.request.open_request import OpenRequest
from mlawriter.request.request import Request
from mlawriter.request.rules import RequestRule, Surroundings, iter_rules
from mlawriter.request.texts import gather
from tests.request.examples import Example, Puts, every_example

EXAMPLES = every_example()

RULES: dict[str, RequestRule] = {rule.title: rule for rule in iter_rules()}


def changed(request: Request, puts: Puts) -> Request:
    opened = OpenRequest(request)
    for path, value in puts.items():
        opened.put(path, value)
    return opened.request


def found_by(
    rule: RequestRule,
    request: Request,
    today: date,
    known: Directory = NOTHING_KNOWN,
    earlier: Earlier = NOTHING_EARLIER,
) -> list[Finding]:
    return list(rule.findings(request, Surroundings(request, today, directory=known, earlier=earlier)))


def test_a_complete_request_has_no_findings(complete: Request, today: date) -> None:
    assert examine(complete, today) == []


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.title)
def test_rule_speaks_of_the_bad_example_at_its_field(
    example: Example, complete: Request, today: date
) -> None:
    request = changed(complete, example.bad)

    found = found_by(RULES[example.title], request, today, example.known, example.earlier)

    assert example.at in [finding.path for finding in found]
    examined = examine(request, today, directory=example.known, earlier=example.earlier)
    assert all(finding in examined for finding in found)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.title)
def test_rule_is_silent_on_the_good_example(example: Example, complete: Request, today: date) -> None:
    request = changed(complete, example.good)

    known = example.known if example.otherwise is None else example.otherwise
    earlier = example.earlier if example.earlier_otherwise is None else example.earlier_otherwise
    assert found_by(RULES[example.title], request, today, known, earlier) == []


def test_each_rule_has_an_example() -> None:
    assert {example.title for example in EXAMPLES} == set(RULES)


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: f"{rule.code} {rule.title}")
def test_each_rule_says_where_it_comes_from(rule: RequestRule) -> None:
    assert rule.source
    assert not rule.title.endswith(".")


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.title)
def test_message_is_a_sentence_whose_braces_are_filled(
    example: Example, complete: Request, today: date
) -> None:
    for finding in found_by(RULES[example.title], changed(complete, example.bad), today, example.known):
        assert finding.message.endswith(".")
        assert "!" not in finding.message
        finding.message.format(**finding.params)


def test_each_needed_field_that_is_emptied_is_missed_in_its_own_words(complete: Request, today: date) -> None:
    needed = [(path, field.ui) for path, _part, field in walk(complete) if field.ui.need is not Need.OPTIONAL]
    assert len(needed) > 100
    for path, ui in needed:
        opened = OpenRequest(complete.model_copy(deep=True))
        value = opened.get(path)
        opened.put(path, "" if type(value) is str else [] if isinstance(value, list) else None)

        finding = next(
            each
            for each in examine(opened.request, today)
            if each.path == path and each.message == ui.missing
        )

        assert (finding.code, finding.source) == (ui.code, ui.source)


def test_one_pass_finds_what_a_walk_finds(complete: Request) -> None:
    complete.facts.evidence_there = ""
    texts, empty = [], []
    for path, part, field in walk(complete):
        value = getattr(part, field.name)
        if field.ui.need is not Need.OPTIONAL and is_empty(value):
            empty.append(path)
        typed = field.shape in {Shape.TEXT, Shape.PROSE} and field.ui.editor is Editor.AUTO
        if typed and value and not field.reference:
            texts.append(path)
        if field.shape is Shape.TEXTS:
            texts += [(*path, index) for index in range(len(value))]

    found = gather(complete)

    assert [passage.path for passage in found.passages] == texts
    assert [path for path, _field in found.empty] == empty
