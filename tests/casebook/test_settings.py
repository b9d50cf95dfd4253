from __future__ import annotations

import json
from typing import TYPE_CHECKING

import platformdirs
import pytest

from mlawriter.casebook.folders import folders_of_user
from mlawriter.casebook.settings import Palette, Settings, load_settings, save_settings

if TYPE_CHECKING:
    from mlawriter.casebook.folders import Folders


def test_settings_begin_with_defaults(folders: Folders) -> None:
    assert load_settings(folders) == Settings()
    assert not folders.config.exists()


def test_settings_are_kept(folders: Folders) -> None:
    settings = Settings(
        language="ar",
        palette=Palette.DARK,
        last_folder="/tmp/عمر",
        geometry="AdnQ",
        text_size=130,
        preview=False,
    )

    save_settings(folders, settings)

    assert load_settings(folders) == settings


@pytest.mark.parametrize("content", [b"", b"\0" * 50, b"{", b"[]", b"\xff", b"[" * 100_000])
def test_damaged_settings_are_moved_aside(folders: Folders, content: bytes) -> None:
    folders.config.mkdir()
    file = folders.config / "settings.json"
    file.write_bytes(content)

    assert load_settings(folders) == Settings()
    assert not file.exists()
    assert file.with_name("settings.json.damaged").read_bytes() == content


def test_one_wrong_setting_does_not_cost_the_others(folders: Folders) -> None:
    folders.config.mkdir()
    held = {"language": "fr", "palette": "pink", "last_folder": 5, "text_size": "big", "unheard": "of"}
    (folders.config / "settings.json").write_text(json.dumps(held))

    assert load_settings(folders) == Settings(language="fr")


def test_the_users_folders_are_apart_and_named_after_the_program() -> None:
    folders = folders_of_user()

    assert "mlawriter" in folders.state.parts
    assert "mlawriter" in folders.config.parts
    assert folders.journal.parent == folders.state


@pytest.mark.parametrize("given", [None, "", "/srv/own"])
def test_the_users_folders_are_those_that_platformdirs_knows(
    monkeypatch: pytest.MonkeyPatch, given: str | None
) -> None:
    for name in ("XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        if given is None:
            monkeypatch.delenv(name, raising=False)
        else:
            monkeypatch.setenv(name, given)

    folders = folders_of_user()

    assert folders.state == platformdirs.user_state_path("mlawriter", appauthor=False)
    assert folders.config == platformdirs.user_config_path("mlawriter", appauthor=False)
