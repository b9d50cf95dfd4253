"""Scenario files that a trainer writes: kept with all that belongs to them, or refused in one sentence that helps."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from mlawriter.casebook import case_file
from mlawriter.casebook.folders import Folders
from mlawriter.core.errors import FileProblem
from mlawriter.i18n.translator import translator
from mlawriter.life.case import Case
from mlawriter.training import scenario_file
from mlawriter.training.exercise import begun
from mlawriter.training.planted import plant
from mlawriter.training.proof import proven
from mlawriter.training.samples import load
from mlawriter.training.scenarios import add, own_folder, scenario, scenarios
from mlawriter.training.score import score

if TYPE_CHECKING:
    from pathlib import Path

HEAD = """\
format = 1
name = "own"
level = 1
minutes = 10
title = "Own"
note = "Note."
"""
DRAFT = HEAD + 'sample = "service"\n'
POINT = """
[[points]]
key = "state"
says = "Brazil."
checks = [{ at = "requested.state", equals = "BR" }]
"""
FAULT = """
[[faults]]
key = "status"
says = "Wrong."
at = "requested.name"
plant = "The bank"
"""
FAULTY = DRAFT + 'exercise = "faults"\n' + FAULT


def checked(wants: str) -> str:
    return DRAFT + f'[[points]]\nkey = "k"\nsays = "s"\nchecks = [{{ {wants} }}]\n'


WRONG = [
    ("", "has a wrong value in format: it is missing."),
    ("x", "cannot be read as a scenario: Expected '=' after a key"),
    ("a = 1\na = 2", "Cannot overwrite a value (at end of document)"),
    ("a = " + "[" * 5_000, "it is nested too deeply."),
    ("a = " + "9" * 5_000, "cannot be read as a scenario: Exceeds the limit"),
    ("a" * 1_000_001, "it is larger than a scenario may be."),
    ('"\u202ea' + "b" * 500 + '" = 1\n"a' + "b" * 500 + '" = 2', "cannot be read as a scenario: "),
    (POINT + "format = 2", "has a wrong value in format"),
    (
        DRAFT.replace("format = 1", "format = 2"),
        "written for a newer version of the program (format 2, known up to 1)",
    ),
    (DRAFT, "in points: a scenario to draft needs points."),
    (DRAFT + 'exercise = "faults"', "a scenario to find faults in needs faults."),
    (DRAFT + 'exercise = "quiz"' + POINT, "in exercise: it is not one of the permitted values."),
    (DRAFT.replace("level = 1", "level = 5") + POINT, "in level: the value does not fit there."),
    (DRAFT.replace("level = 1", 'level = "one"') + POINT, "in level: a number is expected."),
    (DRAFT.replace("minutes = 10", "minutes = nan") + POINT, "in minutes"),
    (DRAFT.replace("minutes = 10", "minutes = inf") + POINT, "in minutes"),
    (DRAFT.replace('"own"', '"../own"') + POINT, "in name: it is not one of the permitted values."),
    (DRAFT.replace('"Own"', '""') + POINT, "in title"),
    (DRAFT + "colour = 1" + POINT, "in colour: this program does not know the field."),
    (DRAFT + 'language = "xx"' + POINT, "has xx in language, which is not known there. There are: ar, bs"),
    (
        HEAD + 'sample = "nope"' + POINT,
        "has nope in sample, which is not known there. There are: bank-records",
    ),
    (DRAFT + 'answer = "own.mla"' + POINT, "a sample or a file (answer), not both."),
    (HEAD + 'answer = "../x.mla"' + POINT, "is called like the scenario"),
    (HEAD + 'answer = "own.mla"' + POINT, "own.mla is not there."),
    (HEAD + 'exercise = "faults"' + FAULT, "faults need a model answer"),
    (DRAFT + POINT + POINT, "two points or faults have the same key."),
    (
        DRAFT + "".join(POINT.replace('"state"', f'"k{n}"') for n in range(10_000)),
        "in points: it is too long.",
    ),
    (DRAFT + "".join(POINT.replace('"state"', f'"k{n}"') for n in range(101)), "in points: it is too long."),
    (DRAFT + POINT.replace("checks", "check"), "in points > 1 > checks: it is missing."),
    (DRAFT + POINT.replace("says", "said"), "in points > 1 > says: it is missing."),
    (DRAFT + POINT + "weight = 11", "in points > 1 > weight"),
    (checked('at = "requested.state"'), "in points > 1 > checks > 1: a check wants exactly one of"),
    (checked('at = "requested.state", filled = true, empty = true'), "a check wants exactly one of"),
    (checked("filled = true"), "a check needs a place (at); one of silent has none."),
    (
        checked('at = "requested.state", silent = "G04"'),
        "a check needs a place (at); one of silent has none.",
    ),
    (checked('at = "*", filled = true'), "the place * goes with has or lacks alone."),
    (checked('at = "requested..state", filled = true'), "the place cannot be read; write it like"),
    (
        checked('at = "requested.stat", filled = true'),
        "has stat in points > 1 > checks > 1, which is not known there.",
    ),
    (checked('at = "persons[rol=x].name", filled = true'), "has rol in points > 1 > checks > 1"),
    (checked('at = "items[searches].things", filled = true'), "has searches in points > 1 > checks > 1"),
    (
        checked(f'at = "{"persons." * 100}name", filled = true'),
        "in points > 1 > checks > 1 > at: it is too long.",
    ),
    (checked('at = "requested.state", equals = nan'), "in points > 1 > checks > 1 > equals"),
    (checked('at = "requested.state", equals = []'), "in points > 1 > checks > 1 > equals"),
    (checked('at = "requested.state", has = ""'), "in points > 1 > checks > 1 > has"),
    (checked('silent = "Z99"'), "has Z99 in points > k > silent, which is not known there. There are: "),
    (FAULTY + "clear = true", "a fault wants exactly one of: plant, clear, remove."),
    (FAULTY.replace('plant = "The bank"', "remove = true"), "remove wants a place that ends in one entry"),
]


def told(path: Path) -> str:
    with pytest.raises(FileProblem) as caught:
        proven(path)
    params = dict(caught.value.params)
    speak = translator("en", "interface")
    reason = params.get("reason")
    if isinstance(reason, str):
        params["reason"] = speak.text(reason)
    return f"{speak.text(caught.value.message, **params)} {speak.text(caught.value.advice, **params)}"


@pytest.mark.parametrize(("text", "sentence"), WRONG, ids=[sentence[:60] for _, sentence in WRONG])
def test_what_is_wrong_is_one_sentence_with_file_field_and_reason(
    tmp_path: Path, text: str, sentence: str
) -> None:
    file = tmp_path / "own.toml"
    file.write_text(text, "utf-8")

    line = told(file)

    assert sentence in line
    assert file.stem in line
    assert line.isprintable()
    assert len(line) < 2_500


def test_what_is_no_file_to_read_is_said(tmp_path: Path) -> None:
    folder, circle, latin, closed = (
        tmp_path / f"{name}.toml" for name in ("folder", "circle", "latin", "closed")
    )
    folder.mkdir()
    circle.symlink_to(circle)
    latin.write_bytes(b"title = '\xe9'")
    closed.write_text(DRAFT + POINT)
    closed.chmod(0)

    assert "there is a folder of that name" in told(folder)
    assert "circle.toml cannot be read" in told(circle)
    assert "it is not written in UTF-8" in told(latin)
    assert "is not there" in told(tmp_path / "none.toml")
    if os.geteuid():
        assert "you have no permission to open it" in told(closed)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            DRAFT + POINT.replace("BR", "CH"),
            "in points > state: the model answer does not hold what is wanted there.",
        ),
        (
            FAULTY.replace("requested.name", "persons[9].name"),
            "in faults > status: the model answer does not hold",
        ),
        (
            FAULTY.replace('plant = "The bank"', "plant = 3"),
            "in faults > status: what is planted does not fit there.",
        ),
        (
            FAULTY.replace("requested.name", "requested.state").replace("The bank", "BR"),
            "in faults > status: ",
        ),
    ],
)
def test_what_does_not_go_with_the_model_answer_is_said(tmp_path: Path, text: str, sentence: str) -> None:
    file = tmp_path / "own.toml"
    file.write_text(text, "utf-8")

    assert sentence in told(file)


TEXTS = 'language = "fr"\ntitle = "T"\nnote = "N"\n'


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (TEXTS.replace("fr", "de"), "has de in language, which is not known there. There are: fr."),
        (
            TEXTS + "[points.nope]\nsays = 'x'",
            "has nope in points > nope, which is not known there. There are: state.",
        ),
        (
            TEXTS + "[faults.nope]\nsays = 'x'",
            "in faults > nope: the scenario has no point or fault of that key.",
        ),
        (
            TEXTS + "[points.state]\nsaid = 'x'",
            "in points > state > said: this program does not know the field.",
        ),
        ('title = "T"', "in language: it is missing."),
    ],
)
def test_texts_that_do_not_belong_to_a_scenario_are_refused(tmp_path: Path, text: str, sentence: str) -> None:
    (tmp_path / "own.toml").write_text(DRAFT + POINT, "utf-8")
    (tmp_path / "own.fr.toml").write_text(text, "utf-8")

    with pytest.raises(FileProblem) as caught:
        scenario_file.load(tmp_path / "own.toml", "fr")

    error, speak = caught.value, translator("en", "interface")
    assert sentence in speak.text(error.message, **error.params)
    assert "own.fr" in str(error.params["file"])


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(config=tmp_path / "config", state=tmp_path / "state")


def test_a_scenario_is_kept_with_its_answer_and_its_texts(tmp_path: Path, folders: Folders) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(FAULTY.replace('sample = "service"', 'answer = "own.mla"'), "utf-8")
    (tmp_path / "mine.fr.toml").write_text(TEXTS + '[faults.status]\nplant = "La banque"\n', "utf-8")
    case_file.save(tmp_path / "own.mla", Case(request=load("service", "fr")))

    add(file, folders)
    listed = scenario("own", folders, "fr")

    assert sorted(one.name for one in own_folder(folders).iterdir()) == ["own.fr.toml", "own.mla", "own.toml"]
    assert listed.own
    assert listed.scenario is not None
    assert listed.scenario.title == "T"
    case = begun(listed, "en")
    assert case.request.language.tag == "fr", "that of the model answer"
    assert case.request.requested.name == "La banque"
    assert score(listed.scenario, case.request).met == 0
    case.request.requested.name = load("service", "fr").requested.name
    assert score(listed.scenario, case.request).total == 100
    assert add(own_folder(folders) / "own.toml", folders).name == "own", "added once more, from where it lies"


def test_a_planted_text_counts_in_every_language_as_not_mended(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(FAULTY, "utf-8")
    (tmp_path / "own.fr.toml").write_text(TEXTS + '[faults.status]\nplant = "La banque"\n', "utf-8")
    english, french = (scenario_file.load(tmp_path / "own.toml", tag) for tag in ("en", "fr"))

    letter = plant(load("service", "fr"), english.faults)

    assert letter.requested.name == "La banque"
    assert plant(load("service", "ru"), french.faults).requested.name == "The bank"
    assert score(english, letter).met == score(french, letter).met == 0


def test_a_scenario_to_draft_may_do_without_a_model_answer(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(HEAD + POINT, "utf-8")

    found = proven(tmp_path / "own.toml")

    assert score(found, load("service", "ar")).total == 100


def test_a_name_that_comes_with_the_program_is_refused(tmp_path: Path, folders: Folders) -> None:
    (tmp_path / "own.toml").write_text((DRAFT + POINT).replace('"own"', '"service"'), "utf-8")

    with pytest.raises(FileProblem, match="comes with the program"):
        add(tmp_path / "own.toml", folders)
    assert not own_folder(folders).exists()


def test_a_file_that_became_wrong_stands_in_the_list_with_its_reason_and_a_mended_one_is_read_again(
    tmp_path: Path, folders: Folders
) -> None:
    (tmp_path / "own.toml").write_text(DRAFT + POINT, "utf-8")
    add(tmp_path / "own.toml", folders)
    kept = own_folder(folders) / "own.toml"
    first = scenario("own", folders, "en")
    kept.write_text("x", "utf-8")
    broken = [one for one in scenarios(folders, "en") if one.own]
    kept.write_text((DRAFT + POINT).replace('"Own"', '"Mended"'), "utf-8")
    mended = scenario("own", folders, "en")

    assert first.scenario is not None
    assert [(one.name, one.scenario) for one in broken] == [("own", None)]
    assert broken[0].problem is not None
    assert mended.scenario is not None
    assert (first.scenario.title, mended.scenario.title) == ("Own", "Mended")


def test_what_the_model_answer_itself_leaves_open_costs_nothing(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(HEAD + 'answer = "own.mla"\n' + POINT, "utf-8")
    letter = load("service", "en")
    letter.signatory.name = ""
    case_file.save(tmp_path / "own.mla", Case(request=letter))
    found = proven(tmp_path / "own.toml")

    reached = score(found, letter)
    elsewhere = score(found.model_copy(update={"answer": ""}), letter)

    assert (reached.left, reached.total) == ((), 100)
    assert len(elsewhere.left) > 0
    assert elsewhere.total < 100
