"""Keep the office's phrases, and carry them to another machine."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from mlawriter.casebook.folders import Folders
from mlawriter.casebook.phrases import (
    NotPhrases,
    Phrase,
    forget_phrase,
    keep_phrase,
    load_phrases,
    named,
    phrases_file,
    take_over_phrases,
    write_phrases,
)
from mlawriter.core.errors import FileFromNewerVersion, FileMissing

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(state=tmp_path / "state", config=tmp_path / "config")


PHRASE = Phrase(name="Why needed", text="نص عربي\nsecond line", field="items.purpose", language="ar")


def test_a_phrase_is_there_again(folders: Folders) -> None:
    keep_phrase(folders, PHRASE)

    assert load_phrases(folders) == [PHRASE]


def test_a_phrase_takes_the_place_of_one_with_its_name_in_the_same_field_and_language(
    folders: Folders,
) -> None:
    keep_phrase(folders, PHRASE)
    other = PHRASE.model_copy(update={"id": "other", "language": "fr"})
    keep_phrase(folders, other)
    newer = PHRASE.model_copy(update={"id": "newer", "text": "New"})

    keep_phrase(folders, newer)

    assert load_phrases(folders) == [other, newer]


def test_a_phrase_is_forgotten_alone(folders: Folders) -> None:
    other = Phrase(name="Other", text="Other")
    keep_phrase(folders, PHRASE)
    keep_phrase(folders, other)

    forget_phrase(folders, PHRASE)

    assert load_phrases(folders) == [other]


def test_phrases_go_to_another_machine_and_come_once(folders: Folders, tmp_path: Path) -> None:
    file = tmp_path / "ours.mlaphrases"
    write_phrases(file, [PHRASE])

    assert take_over_phrases(folders, file) == 1
    assert take_over_phrases(folders, file) == 1

    (held,) = load_phrases(folders)
    assert held.model_dump(exclude={"id"}) == PHRASE.model_dump(exclude={"id"})


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{", b'{"format": "x"}', b'{"format": "mlawriter phrases"}']
)
def test_a_file_that_holds_no_phrases_is_refused_and_changes_nothing(
    folders: Folders, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "odd"
    file.write_bytes(content)

    with pytest.raises(NotPhrases):
        take_over_phrases(folders, file)
    assert not phrases_file(folders).exists()


def test_a_file_that_is_not_there_is_told(folders: Folders, tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        take_over_phrases(folders, tmp_path / "none")


def test_phrases_of_a_newer_program_are_not_written_over(folders: Folders, tmp_path: Path) -> None:
    file = tmp_path / "newer"
    file.write_text(json.dumps({"format": "mlawriter phrases", "version": 2, "phrases": []}))
    with pytest.raises(FileFromNewerVersion):
        take_over_phrases(folders, file)

    keep_phrase(folders, PHRASE)
    held = json.loads(phrases_file(folders).read_text())
    phrases_file(folders).write_text(json.dumps({**held, "version": 2}))
    with pytest.raises(FileFromNewerVersion):
        keep_phrase(folders, PHRASE)


def test_hostile_phrases_cost_no_more_than_themselves(folders: Folders, tmp_path: Path) -> None:
    file = tmp_path / "odd"
    good = {"name": "Good", "text": "Good", "field": "", "language": "en"}
    odd = [{"text": 5}, {"text": ""}, 7, None, {"text": "x", "more": 1}]
    file.write_text(json.dumps({"format": "mlawriter phrases", "version": 1, "phrases": [good, *odd]}))

    take_over_phrases(folders, file)

    assert "Good" in [one.text for one in load_phrases(folders)]


def test_a_text_without_a_name_is_called_by_its_beginning() -> None:
    assert named("One\n two") == "One two"
    assert len(named("x" * 500)) < 70
