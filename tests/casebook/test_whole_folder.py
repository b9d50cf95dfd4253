"""A folder of files comes whole or not at all, and takes the place of nothing."""

from __future__ import annotations

import os
import stat
import sys
import time
from collections import UserDict
from typing import TYPE_CHECKING

import pytest

from mlawriter.casebook.whole_folder import FolderInUse, write_folder
from mlawriter.core.errors import FileNotWritten

if TYPE_CHECKING:
    from collections.abc import ItemsView
    from pathlib import Path

    from tests.casebook.conftest import Start

FILES = {"01-letter.docx": b"letter", "sealed/02-annex.docx": b"annex", "SHA256SUMS": b"sums"}


def inside(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if not path.is_dir()
    }


def test_files_and_their_folders_are_there(tmp_path: Path) -> None:
    write_folder(tmp_path / "set", FILES)

    assert inside(tmp_path) == {f"set/{name}": content for name, content in FILES.items()}


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / "set").mkdir()

    write_folder(tmp_path / "set", FILES)

    assert inside(tmp_path / "set") == FILES


@pytest.mark.parametrize("name", ["set", "set/"])
def test_a_folder_that_holds_something_stays_as_it_is(tmp_path: Path, name: str) -> None:
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / "SHA256SUMS").write_bytes(b"older")

    with pytest.raises(FolderInUse, match="set"):
        write_folder(tmp_path / name, FILES)

    assert inside(tmp_path) == {"set/SHA256SUMS": b"older"}


def test_a_file_of_that_name_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "set").write_bytes(b"a file")

    with pytest.raises(FolderInUse):
        write_folder(tmp_path / "set", FILES)

    assert inside(tmp_path) == {"set": b"a file"}


class Overtaken(UserDict[str, bytes]):
    """Let somebody else make the folder while it is being written."""

    def __init__(self, target: Path) -> None:
        super().__init__(FILES)
        self._target = target

    def items(self) -> ItemsView[str, bytes]:
        self._target.mkdir()
        (self._target / "theirs").write_bytes(b"theirs")
        return super().items()


def test_whoever_was_quicker_keeps_the_folder(tmp_path: Path) -> None:
    with pytest.raises(FolderInUse):
        write_folder(tmp_path / "set", Overtaken(tmp_path / "set"))

    assert inside(tmp_path) == {"set/theirs": b"theirs"}
    assert [entry.name for entry in tmp_path.iterdir()] == ["set"]


def test_a_missing_folder_above_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten) as raised:
        write_folder(tmp_path / "no" / "set", FILES)

    assert raised.value.params["reason"] == "the folder is not there"


def test_a_file_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"a file")

    with pytest.raises(FileNotWritten) as raised:
        write_folder(tmp_path / "file" / "set", FILES)

    assert raised.value.params["reason"] == "a part of the path is not a folder"


def test_a_name_that_no_system_takes_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten):
        write_folder(tmp_path / "a\0b", FILES)

    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_run_left_goes_with_the_next(tmp_path: Path) -> None:
    left = tmp_path / ".mla-0123456789ab-x.tmp"
    (left / "sealed").mkdir(parents=True)
    (left / "sealed" / "02-annex.docx").write_bytes(b"half")
    an_hour_ago = time.time() - 3600
    os.utime(left, (an_hour_ago, an_hour_ago))

    write_folder(tmp_path / "set", FILES)

    assert [entry.name for entry in tmp_path.iterdir()] == ["set"]


WRITE_TOO_MUCH = """
import resource, sys
from pathlib import Path
from mlawriter.casebook.whole_folder import write_folder
from mlawriter.core.errors import FileNotWritten
resource.setrlimit(resource.RLIMIT_FSIZE, (65536, 65536))
try:
    write_folder(Path(sys.argv[1]), {"01-a.docx": b"a", "sealed/02-b.docx": b"x" * 200_000})
except FileNotWritten as error:
    print(error.params["reason"])
"""
DIE_HALFWAY = """
import os, signal, sys
from pathlib import Path
from mlawriter.casebook.whole_folder import write_folder
class Deadly(dict):
    def items(self):
        yield "01-a.docx", b"a"
        os.kill(os.getpid(), signal.SIGKILL)
write_folder(Path(sys.argv[1]), Deadly({"01-a.docx": b"a"}))
"""

if sys.platform == "linux":

    def test_no_room_leaves_nothing(tmp_path: Path, start: Start) -> None:
        said, _ = start(WRITE_TOO_MUCH, tmp_path / "set").communicate()

        assert said.strip() == "it would be larger than the system allows there"
        assert list(tmp_path.iterdir()) == []

    def test_a_killed_run_leaves_no_folder_of_that_name(tmp_path: Path, start: Start) -> None:
        start(DIE_HALFWAY, tmp_path / "set").communicate()

        (left,) = tmp_path.iterdir()
        assert left.name.startswith(".mla-")
        assert (left / "01-a.docx").exists()

    def test_a_place_that_takes_no_folder_is_told() -> None:
        from pathlib import Path

        with pytest.raises(FileNotWritten):
            write_folder(Path("/proc/set"), FILES)

    def test_the_folder_is_the_users_alone(tmp_path: Path) -> None:
        write_folder(tmp_path / "set", FILES)

        modes = {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "set").rglob("*")}
        assert modes == {0o700, 0o600}
        assert stat.S_IMODE((tmp_path / "set").stat().st_mode) == 0o700

    def test_a_link_to_a_folder_stays(tmp_path: Path) -> None:
        (tmp_path / "far").mkdir()
        (tmp_path / "link").symlink_to(tmp_path / "far")

        write_folder(tmp_path / "link", FILES)

        assert (tmp_path / "link").is_symlink()
        assert inside(tmp_path / "far") == FILES
