from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mlawriter.casebook import recent

if TYPE_CHECKING:
    from mlawriter.casebook.folders import Folders


def listed(folders: Folders) -> list[str]:
    return [entry.path.name for entry in recent.recent_files(folders)]


def test_the_last_file_comes_first_and_each_once(tmp_path: Path, folders: Folders) -> None:
    for name in ("a", "b", "a", "c"):
        recent.add(folders, tmp_path / name)

    assert listed(folders) == ["c", "a", "b"]


def test_twelve_files_are_remembered(tmp_path: Path, folders: Folders) -> None:
    for number in range(15):
        recent.add(folders, tmp_path / str(number))

    assert listed(folders) == [str(number) for number in range(14, 2, -1)]


def test_a_missing_file_stays_and_is_marked(tmp_path: Path, folders: Folders) -> None:
    (tmp_path / "there").write_bytes(b"")
    recent.add(folders, tmp_path / "there")
    recent.add(folders, tmp_path / "away")

    assert [(entry.path.name, entry.missing) for entry in recent.recent_files(folders)] == [
        ("away", True),
        ("there", False),
    ]


def test_files_can_be_forgotten(tmp_path: Path, folders: Folders) -> None:
    for name in ("a", "b"):
        recent.add(folders, tmp_path / name)

    recent.remove(folders, tmp_path / "a")
    assert listed(folders) == ["b"]
    recent.clear(folders)

    assert listed(folders) == []


@pytest.mark.parametrize(
    "content", [b"", b"\xff", b"[]", b"{", b'{"files": 5}', b'{"files": [5, null, ""]}', b"[" * 100_000]
)
def test_a_damaged_list_is_empty_and_can_be_used_again(
    tmp_path: Path, folders: Folders, content: bytes
) -> None:
    folders.state.mkdir()
    (folders.state / "recent.json").write_bytes(content)

    assert listed(folders) == []
    recent.add(folders, tmp_path / "a")
    assert listed(folders) == ["a"]


def test_an_impossible_name_in_the_list_is_missing(folders: Folders) -> None:
    folders.state.mkdir()
    (folders.state / "recent.json").write_bytes(b'{"files": ["/a\\u0000b"]}')

    (entry,) = recent.recent_files(folders)

    assert entry.missing


def test_a_name_of_odd_bytes_survives(folders: Folders) -> None:
    odd = Path(os.fsdecode(b"/a\xff.mla")) if os.name == "posix" else Path("C:/ä.mla")

    recent.add(folders, odd)

    assert recent.recent_files(folders)[0].path == odd
