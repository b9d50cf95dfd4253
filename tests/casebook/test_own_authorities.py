"""Profiles of the office are kept whole, and files of colleagues are taken or refused in a sentence."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mlawriter.casebook.folders import Folders
from mlawriter.casebook.letterhead_file import import_letterhead
from mlawriter.casebook.own_authorities import (
    letterhead_of,
    load_profiles,
    save_letterhead_of,
    save_profiles,
)
from mlawriter.casebook.own_authority_file import FORMAT, NotAnAuthority, read_profile, write_profile
from mlawriter.casebook.own_authority_place import authorities_file, is_set_up
from mlawriter.casebook.weighty_file import OfficeFileDamaged
from mlawriter.core.errors import FileFromNewerVersion, FileProblem
from mlawriter.i18n.translator import translator
from mlawriter.request.own_authority import OwnAuthority, Profiles

if TYPE_CHECKING:
    from tests.casebook.conftest import Start

MINISTRY = Path(__file__).parents[1] / "render" / "letterhead" / "ministry.docx"
OURS = OwnAuthority(id="ours", title="Ministry", name={"en": "Ministry of Justice", "ar": "وزارة العدل"})
OTHER = OwnAuthority(id="other", title="Prosecutor")
NONE = Profiles()


def test_profiles_are_read_as_they_were_kept(folders: Folders) -> None:
    kept = Profiles(profiles=[OURS, OTHER], usual="other")
    assert not is_set_up(folders)

    save_profiles(folders, NONE, kept)

    assert load_profiles(folders) == kept
    assert is_set_up(folders)


def test_without_any_profile_the_office_is_not_set_up(folders: Folders) -> None:
    kept = save_profiles(folders, NONE, Profiles(profiles=[OURS]))

    save_profiles(folders, kept, NONE)

    assert not is_set_up(folders)
    assert load_profiles(folders) == NONE


def test_windows_do_not_undo_each_other(folders: Folders) -> None:
    seen = save_profiles(folders, NONE, Profiles(profiles=[OURS, OTHER]))
    theirs = OwnAuthority(id="theirs", title="New")
    save_profiles(
        folders, seen, Profiles(profiles=[OURS.model_copy(update={"title": "Renamed"}), OTHER, theirs])
    )

    save_profiles(folders, seen, Profiles(profiles=[OURS], usual="ours"))

    now = load_profiles(folders)
    assert [one.title for one in now.profiles] == ["Renamed", "New"]
    assert now.usual == "ours"


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe"])
def test_a_damaged_file_is_moved_aside_and_told_once(folders: Folders, content: bytes) -> None:
    kept = save_profiles(folders, NONE, Profiles(profiles=[OURS]))
    save_profiles(folders, kept, Profiles(profiles=[OURS, OTHER]))
    path = authorities_file(folders)
    path.write_bytes(content)
    said: list[FileProblem] = []

    assert load_profiles(folders, said.append) == load_profiles(folders, said.append) == NONE

    assert not is_set_up(folders)
    assert [type(one) for one in said] == [OfficeFileDamaged]
    assert "authorities.json.damaged" in str(said[0].params["file"])
    assert path.with_name("authorities.json.damaged").read_bytes() == content
    assert b"Ministry" in path.with_name("authorities.json.bak").read_bytes()


def test_a_second_damage_does_not_overwrite_the_first(folders: Folders) -> None:
    path = authorities_file(folders)
    save_profiles(folders, NONE, Profiles(profiles=[OURS]))
    for content in ("{ first", "{ second"):
        path.write_text(content)
        load_profiles(folders)

    assert path.with_name("authorities.json.damaged").read_text() == "{ first"
    assert path.with_name("authorities.json.damaged-2").read_text() == "{ second"


@pytest.mark.parametrize("found_before", [False, True])
def test_what_the_window_shows_survives_a_damage_meanwhile(folders: Folders, found_before: bool) -> None:
    seen = save_profiles(folders, NONE, Profiles(profiles=[OURS, OTHER]))
    authorities_file(folders).write_text("{")
    said: list[FileProblem] = []
    if found_before:
        load_profiles(folders, said.append)  # another window did

    after = Profiles(profiles=[OURS, OTHER.model_copy(update={"title": "Renamed"})])
    save_profiles(folders, seen, after, said.append)

    assert [one.title for one in load_profiles(folders).profiles] == ["Ministry", "Renamed"]
    assert [type(one) for one in said] == [OfficeFileDamaged]


_ADDING = """
import sys, time
from pathlib import Path
from mlawriter.casebook import disk
from mlawriter.casebook.folders import Folders
from mlawriter.casebook.own_authorities import load_profiles, save_profiles
from mlawriter.request.own_authority import OwnAuthority, Profiles
folders = Folders(Path(sys.argv[1]), Path(sys.argv[1]))
read = disk.read_limited
disk.read_limited = lambda *of: (read(*of), time.sleep(0.01))[0]  # long enough for another to come between
sys.stdin.readline()
for number in range(12):
    seen = load_profiles(folders)
    added = OwnAuthority(id=f"{sys.argv[2]}{number}")
    save_profiles(folders, seen, Profiles(profiles=[*seen.profiles, added]))
"""


def test_processes_that_add_at_the_same_time_do_not_undo_each_other(tmp_path: Path, start: Start) -> None:
    children = [start(_ADDING, tmp_path, name) for name in ("a", "b")]
    for child in children:
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()
    assert [child.wait() for child in children] == [0, 0]

    assert len(load_profiles(Folders(tmp_path, tmp_path)).profiles) == 24


def test_profiles_of_a_newer_program_are_not_overwritten(folders: Folders) -> None:
    folders.config.mkdir()
    newer = json.dumps({"version": 2, "profiles": [{"id": "ours", "title": "Ministry"}]})
    authorities_file(folders).write_text(newer)

    assert [one.title for one in load_profiles(folders).profiles] == ["Ministry"]
    with pytest.raises(FileFromNewerVersion):
        save_profiles(folders, NONE, Profiles(profiles=[OTHER]))
    assert authorities_file(folders).read_text() == newer


def test_a_profile_has_a_letterhead_of_its_own(folders: Folders) -> None:
    own = import_letterhead(MINISTRY).letterhead

    save_letterhead_of(folders, OURS, own)

    assert letterhead_of(folders, OURS) == own
    assert letterhead_of(folders, OTHER) is None
    save_letterhead_of(folders, OURS, None)
    assert letterhead_of(folders, OURS) is None


@pytest.mark.parametrize("letterhead", [None, MINISTRY])
def test_a_colleague_gets_the_same_profile(tmp_path: Path, letterhead: Path | None) -> None:
    path = tmp_path / "ours.mlaauthority"
    own = None if letterhead is None else import_letterhead(letterhead).letterhead

    write_profile(path, OURS, own)

    assert read_profile(path) == (OURS, own)


_GOOD = {"format": FORMAT, "version": 1, "authority": {"title": "Ministry"}}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK\x03\x04",
        b"\xff\xfe\x00",
        b"[]",
        b"{",
        b'{"a":' * 100_000,
        json.dumps({"format": "mlawriter request", "version": 1, "request": {}}).encode(),
        json.dumps({**_GOOD, "authority": []}).encode(),
        json.dumps({**_GOOD, "version": "1"}).encode(),
        json.dumps({**_GOOD, "version": 0}).encode(),
        json.dumps({**_GOOD, "letterhead": "no base64"}).encode(),
        json.dumps({**_GOOD, "letterhead": 5}).encode(),
        json.dumps({**_GOOD, "letterhead": "UEsDBA=="}).encode(),
    ],
)
def test_a_bad_file_is_refused_in_one_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.mlaauthority"
    path.write_bytes(content)

    with pytest.raises(NotAnAuthority) as refused:
        read_profile(path)

    speak = translator("en", "interface")
    params = {**refused.value.params, "reason": speak.text(str(refused.value.params["reason"]))}
    said = speak.text(refused.value.message, **params)
    assert "bad.mlaauthority" in said
    assert said.endswith(".")


def test_a_file_of_a_newer_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "newer.mlaauthority"
    path.write_text(json.dumps({**_GOOD, "version": 2}))

    with pytest.raises(FileFromNewerVersion):
        read_profile(path)


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.mlaauthority"
    with path.open("wb") as file:
        file.truncate(40 * 1024 * 1024)

    with pytest.raises(FileProblem):
        read_profile(path)


def test_a_damaged_value_costs_no_more_than_itself(tmp_path: Path) -> None:
    path = tmp_path / "odd.mlaauthority"
    odd = {"id": "../../evil", "title": "Ministry", "state": 7, "name": {"en": "Justice", "fr": []}}
    path.write_text(json.dumps({**_GOOD, "authority": odd}))

    profile = read_profile(path).profile

    assert (profile.title, profile.state, profile.name) == ("Ministry", "", {"en": "Justice"})
    assert profile.id.isalnum()
