"""How an office wants its documents survives the program's end; what is damaged costs no more than itself."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mlawriter.casebook.folders import Folders
from mlawriter.casebook.house_style import load_house_style, save_house_style, wording_file
from mlawriter.i18n.usage import USUAL, Digits, Usage
from mlawriter.render.house_style import HouseStyle, Paper


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(state=tmp_path / "state", config=tmp_path / "config")


def test_what_was_chosen_is_there_again(folders: Folders) -> None:
    house = HouseStyle(Paper.LETTER, {"ar": Usage("TN", Digits.ARABIC), "en": Usage("US")})

    save_house_style(folders, house)

    assert load_house_style(folders) == house


def test_an_office_that_chose_nothing_has_the_usual_style(folders: Folders) -> None:
    assert load_house_style(folders) == HouseStyle()


@pytest.mark.parametrize(
    "held",
    [
        {"paper": "A0", "usages": {"ar": {"region": "XX", "digits": "roman"}, "xx": {}}},
        {"paper": [], "usages": []},
        {"paper": None, "usages": {"ar": "TN"}},
        {"usages": {"ar": {"region": ["TN"], "digits": {}}}},
        {"usages": {"en": {"digits": "arab"}}},
    ],
)
def test_what_cannot_be_read_falls_back_to_the_usual(folders: Folders, held: object) -> None:
    folders.config.mkdir()
    (folders.config / "house-style.json").write_text(json.dumps(held), encoding="utf-8")

    assert load_house_style(folders) == HouseStyle()


def test_sentences_in_the_folder_are_used_and_stay_when_the_style_is_saved(folders: Folders) -> None:
    path = wording_file(folders, "fr")
    path.parent.mkdir(parents=True)
    path.write_text('msgid ""\nmsgstr ""\n', encoding="utf-8")

    save_house_style(folders, load_house_style(folders))

    assert load_house_style(folders).usage("fr") == Usage(wording=path)
    assert load_house_style(folders).usage("ar") == USUAL
