from __future__ import annotations

import errno
import os
import time
from typing import TYPE_CHECKING

import pytest

from mlawriter.casebook import reasons
from mlawriter.casebook.atomic import create_new, keep_copy, remove_leftovers, write_atomic
from mlawriter.core.errors import FileNotWritten

if TYPE_CHECKING:
    from pathlib import Path


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_a_new_file_holds_the_bytes_and_nothing_else_is_left(tmp_path: Path) -> None:
    write_atomic(tmp_path / "a.mla", b"one")

    assert (tmp_path / "a.mla").read_bytes() == b"one"
    assert names(tmp_path) == ["a.mla"]


def test_the_version_before_becomes_the_backup(tmp_path: Path) -> None:
    file, backup = tmp_path / "a.mla", tmp_path / "a.mla.bak"

    for content in (b"one", b"two", b"three"):
        write_atomic(file, content, backup=backup)

    assert file.read_bytes() == b"three"
    assert backup.read_bytes() == b"two"
    assert names(tmp_path) == ["a.mla", "a.mla.bak"]


def test_a_backup_that_is_the_same_file_already_leaves_nothing_behind(tmp_path: Path) -> None:
    file, backup = tmp_path / "a.mla", tmp_path / "a.mla.bak"
    file.write_bytes(b"one")

    keep_copy(file, backup)
    keep_copy(file, backup)

    assert backup.read_bytes() == b"one"
    assert names(tmp_path) == ["a.mla", "a.mla.bak"]


def test_a_failed_save_leaves_file_and_backup(tmp_path: Path) -> None:
    file, backup = tmp_path / "a.mla", tmp_path / "a.mla.bak"
    file.write_bytes(b"one")
    backup.mkdir()

    with pytest.raises(FileNotWritten) as caught:
        write_atomic(file, b"two", backup=backup)

    assert caught.value.params["reason"] == reasons.FOLDER_IN_THE_WAY
    assert file.read_bytes() == b"one"
    assert names(tmp_path) == ["a.mla", "a.mla.bak"]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("missing/a.mla", "the folder is not there"),
        ("folder", "there is a folder of that name"),
        ("a\0b.mla", "the name has a character that is not allowed there"),
    ],
)
def test_the_reason_is_told_in_words(tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / "folder").mkdir()

    with pytest.raises(FileNotWritten) as caught:
        write_atomic(tmp_path / name, b"one")

    assert caught.value.params["reason"] == reason
    assert names(tmp_path) == ["folder"]


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "the medium is read-only"),
        (errno.EACCES, "you have no permission to write there"),
        (errno.EIO, "the medium reports a fault"),
        (errno.ECHILD, "the system refuses it"),
    ],
)
def test_each_refusal_of_the_system_has_words(number: int, reason: str) -> None:
    assert reasons.reason_to_write(OSError(number, "")) == reason


def test_a_medium_without_second_names_gets_backups_and_locks_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "no hard links here")

    monkeypatch.setattr(os, "link", refuse)
    file, backup = tmp_path / "a.mla", tmp_path / "a.mla.bak"

    for content in (b"one", b"two", b"three"):
        write_atomic(file, content, backup=backup)
    create_new(tmp_path / "a.mla.lock", b"lock")
    with pytest.raises(FileExistsError):
        create_new(tmp_path / "a.mla.lock", b"other")

    assert (file.read_bytes(), backup.read_bytes()) == (b"three", b"two")
    assert (tmp_path / "a.mla.lock").read_bytes() == b"lock"
    assert names(tmp_path) == ["a.mla", "a.mla.bak", "a.mla.lock"]


def test_a_new_file_is_never_made_over_another(tmp_path: Path) -> None:
    create_new(tmp_path / "a.lock", b"one")

    with pytest.raises(FileExistsError):
        create_new(tmp_path / "a.lock", b"two")

    assert (tmp_path / "a.lock").read_bytes() == b"one"
    assert names(tmp_path) == ["a.lock"]


def test_leftovers_of_a_killed_process_go_and_others_stay(tmp_path: Path) -> None:
    old, young = tmp_path / ".mla-0123-abc.tmp", tmp_path / ".mla-0123-def.tmp"
    for leftover in (old, young, tmp_path / "mine.tmp"):
        leftover.write_bytes(b"")
    os.utime(old, (time.time() - 3600,) * 2)
    os.utime(tmp_path / "mine.tmp", (time.time() - 3600,) * 2)

    remove_leftovers(tmp_path)

    assert names(tmp_path) == [young.name, "mine.tmp"]


def test_a_path_is_shown_in_one_line_without_tricks(tmp_path: Path) -> None:
    assert reasons.shown(tmp_path / "a\nb\u202egpj.mla") == f"{tmp_path}{os.sep}a\ufffdb\ufffdgpj.mla"
